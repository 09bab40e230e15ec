use saqbol::curriculum::steps::Choice;
use saqbol::curriculum::{Kind, Module, Step, Words};

use super::{longest, text};

/// A child reads so many words a minute, slowly.
const WORDS_A_MINUTE: f64 = 100.0;
/// A tap with the thought before it, in seconds.
const SECONDS_AN_ACTION: f64 = 4.0;

/// What a part of the walk costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cost {
    pub words: usize,
    pub actions: usize,
}

impl Cost {
    /// Both together.
    pub fn add(self, other: Cost) -> Cost {
        Cost {
            words: self.words + other.words,
            actions: self.actions + other.actions,
        }
    }

    /// How long it takes, in minutes.
    pub fn minutes(self) -> f64 {
        // Word counts are far below what a float holds exactly.
        let (words, actions) = (self.words as f64, self.actions as f64);
        words / WORDS_A_MINUTE + actions * SECONDS_AN_ACTION / 60.0
    }
}

/// How many questions of the quiz a learner is shown.
pub fn questions(module: &Module) -> usize {
    usize::try_from(module.quiz.show)
        .unwrap_or(usize::MAX)
        .min(module.quiz.pool.len())
}

/// How long the walk takes somebody who reads everything and takes the longest way through each chat. What is talked
/// about away from the screen is not counted.
pub fn minutes(module: &Module, words: &Words) -> f64 {
    cost(module, words).minutes()
}

/// Minutes as the app tells them: rounded up.
pub fn whole_minutes(minutes: f64) -> u32 {
    (1..)
        .find(|whole| f64::from(*whole) >= minutes)
        .unwrap_or(1)
}

/// The words and actions of the longest walk: all screens, the longest questions that the quiz may draw, the end.
pub fn cost(module: &Module, words: &Words) -> Cost {
    let screens = module
        .steps
        .iter()
        .map(|step| of_step(step, words))
        .fold(Cost::default(), Cost::add);
    let mut pool: Vec<Cost> = module
        .quiz
        .pool
        .iter()
        .map(|item| of_step(item, words))
        .collect();
    pool.sort_unstable_by(|a, b| b.cmp(a));
    let quiz = pool
        .into_iter()
        .take(questions(module))
        .fold(Cost::default(), Cost::add);
    let end = Cost {
        words: ["skill", "family"]
            .iter()
            .map(|key| text::words(words.get(key)))
            .sum(),
        actions: 0,
    };
    screens.add(quiz).add(end)
}

/// What one screen costs: its text, its options, the reasons that open, and a tap for every answer, or to go on where
/// nothing is asked.
pub fn of_step(step: &Step, words: &Words) -> Cost {
    let id = &step.id;
    let of = |attribute: &str| text::words(words.of(id, attribute));
    let why = |attribute: &str| text::words(words.why(id, attribute));
    let told = Cost {
        words: of("title") + text::words(words.get(id)),
        actions: usize::from(!step.kind.is_active()),
    };
    let asked = match &step.kind {
        Kind::Say => Cost::default(),
        Kind::Choice(choice) => Cost {
            words: choice.options.iter().map(|o| of(&o.id)).sum::<usize>() + opened(choice, &why),
            actions: if choice.several {
                1 + choice.options.iter().filter(|o| o.right).count()
            } else {
                1
            },
        },
        Kind::Spot(spot) => Cost {
            words: spot.parts.iter().map(|p| of(&p.id) + why(&p.id)).sum(),
            actions: 1 + spot.judged().count(),
        },
        Kind::Chat(chat) => longest::way(chat, id, words),
        Kind::Sort(sort) => Cost {
            words: sort.places.iter().map(|p| of(&p.id)).sum::<usize>()
                + sort
                    .cards
                    .iter()
                    .map(|c| of(&c.id) + why(&c.id))
                    .sum::<usize>(),
            actions: sort.cards.len(),
        },
        Kind::Order(order) => Cost {
            words: order.cards.iter().map(|c| of(c)).sum::<usize>() + of("why"),
            actions: order.cards.len(),
        },
        Kind::Match(pairs) => Cost {
            words: pairs
                .pairs
                .iter()
                .map(|p| of(p) + of(&format!("{p}-with")) + why(p))
                .sum(),
            actions: 2 * pairs.pairs.len(),
        },
        Kind::Build(build) => {
            let pieces = build.slots.iter().flat_map(|slot| {
                let key = |piece: &str| format!("{}-{piece}", slot.id);
                slot.pieces.iter().map(move |piece| key(&piece.id))
            });
            Cost {
                words: pieces.map(|key| of(&key)).sum::<usize>() + of("done"),
                actions: build.slots.len() + 1,
            }
        }
        Kind::Scale(scale) => Cost {
            words: scale.points.iter().map(|p| of(p)).sum::<usize>() + of("done"),
            actions: 1,
        },
        Kind::Pick(pick) => Cost {
            words: pick.roles.iter().map(|r| of(&r.id)).sum::<usize>() + of("done"),
            actions: usize::try_from(pick.least).unwrap_or(1) + 1,
        },
        Kind::Talk { .. } => Cost {
            words: of("done"),
            actions: 0,
        },
    };
    told.add(asked)
}

/// The reasons that open by themselves: those of what is right, and the longest other one.
fn opened(choice: &Choice, why: &impl Fn(&str) -> usize) -> usize {
    let right: usize = choice
        .options
        .iter()
        .filter(|o| o.right)
        .map(|o| why(&o.id))
        .sum();
    let other = choice
        .options
        .iter()
        .filter(|o| !o.right)
        .map(|o| why(&o.id))
        .max();
    right + other.unwrap_or_default()
}
