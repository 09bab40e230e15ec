use saqbol::curriculum::{Module, Step, Words};

use crate::kinds;
use crate::measure::cost::Cost;
use crate::measure::text;
use crate::measure::texts::Texts;

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
