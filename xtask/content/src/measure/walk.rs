use saqbol::curriculum::steps::Choice;
use saqbol::curriculum::{Kind, Module, Step, Words};

use super::{longest, text};

/// A child reads so many letters a minute, slowly: about a hundred Kazakh words.
///
/// Letters and not words: one text in different languages with alphabets takes about the same time for each letter
/// (68 ms for adults reading aloud, 14 languages), while the number of words differs by half. Source:
/// Trauzettel-Klosinski, Dietz et al. 2012, doi:10.1167/iovs.11-8284.
const LETTERS_A_MINUTE: f64 = 550.0;
/// A tap with the thought before it, in seconds.
const SECONDS_AN_ACTION: f64 = 4.0;

/// What a part of the walk costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cost {
    /// Letters and digits to read.
    pub letters: usize,
    pub actions: usize,
}

impl Cost {
    /// Both together.
    pub fn add(self, other: Cost) -> Cost {
        Cost {
            letters: self.letters + other.letters,
            actions: self.actions + other.actions,
        }
    }

    /// How long it takes, in minutes.
    pub fn minutes(self) -> f64 {
        // Counts of letters are far below what a float holds exactly.
        let (letters, actions) = (self.letters as f64, self.actions as f64);
        letters / LETTERS_A_MINUTE + actions * SECONDS_AN_ACTION / 60.0
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

/// The letters and actions of the longest walk: all screens, the longest questions that the quiz may draw, the end.
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
        letters: ["skill", "family"]
            .iter()
            .map(|key| text::letters(words.get(key)))
            .sum(),
        actions: 0,
    };
    screens.add(quiz).add(end)
}

/// What one screen costs: its text, its options, the reasons that open, and a tap for every answer, or to go on where
/// nothing is asked.
pub fn of_step(step: &Step, words: &Words) -> Cost {
    let id = &step.id;
    let of = |attribute: &str| text::letters(words.of(id, attribute));
    let why = |attribute: &str| text::letters(words.why(id, attribute));
    let told = Cost {
        letters: of("title") + text::letters(words.get(id)),
        actions: usize::from(!step.kind.is_active()),
    };
    let asked = match &step.kind {
        Kind::Say(_) => Cost::default(),
        Kind::Choice(choice) => Cost {
            letters: choice.options.iter().map(|o| of(&o.id)).sum::<usize>() + opened(choice, &why),
            actions: if choice.several {
                1 + choice.options.iter().filter(|o| o.right).count()
            } else {
                1
            },
        },
        Kind::Spot(spot) => Cost {
            letters: spot.parts.iter().map(|p| of(&p.id) + why(&p.id)).sum(),
            actions: 1 + spot.judged().count(),
        },
        Kind::Chat(chat) => longest::way(chat, id, words),
        Kind::Sort(sort) => Cost {
            letters: sort.places.iter().map(|p| of(&p.id)).sum::<usize>()
                + sort
                    .cards
                    .iter()
                    .map(|c| of(&c.id) + why(&c.id))
                    .sum::<usize>(),
            actions: sort.cards.len(),
        },
        Kind::Order(order) => Cost {
            letters: order.cards.iter().map(|c| of(c)).sum::<usize>() + of("why"),
            actions: order.cards.len(),
        },
        Kind::Match(pairs) => Cost {
            letters: pairs
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
                letters: pieces.map(|key| of(&key)).sum::<usize>() + of("done"),
                actions: build.slots.len() + 1,
            }
        }
        Kind::Scale(scale) => Cost {
            letters: scale.points.iter().map(|p| of(p)).sum::<usize>() + of("done"),
            actions: 1,
        },
        Kind::Pick(pick) => Cost {
            letters: pick.roles.iter().map(|r| of(&r.id)).sum::<usize>() + of("done"),
            actions: usize::try_from(pick.least).unwrap_or(1) + 1,
        },
        Kind::Talk(_) => Cost {
            letters: of("done"),
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
