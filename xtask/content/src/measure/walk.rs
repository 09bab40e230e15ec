use saqbol::curriculum::{Module, Step, Words};

use super::text;
use super::texts::Texts;
use crate::kinds;

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
    let texts = Texts {
        step: &step.id,
        words,
        measure: text::letters,
    };
    let told = Cost {
        letters: texts.of("title") + texts.own(),
        actions: usize::from(!step.kind.is_active()),
    };
    told.add(kinds::of(step).cost(&texts))
}
