//! What the words of a surface alone say of a situation.

use super::others::others;
use super::situations;
use crate::files::words::Wording;
use crate::library::{Lesson, Library};
use crate::measure::bayes::{Bayes, features};
use crate::measure::thing::Sort;

/// How often the words of a surface alone tell which of the three answers is right: hits, and of how many. Reading the
/// situation is the task, so this is a figure and no fault.
pub fn told(library: &Library, lesson: &Lesson, lang: &str) -> (usize, usize) {
    let Some(wording) = lesson.wordings.get(lang) else {
        return (0, 0);
    };
    let reader = others(
        library,
        Some(lesson),
        lang,
        |reader: &mut Bayes<3>, other, wording| {
            for (features, sort) in seen(other, wording) {
                reader.learn(&features, place(sort));
            }
        },
    );
    let own = seen(lesson, wording);
    if reader.is_empty() {
        return (0, own.len());
    }
    let hit = |(features, sort): &&(Vec<String>, Sort)| {
        let scores = reader.scores(features);
        let best = scores.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1));
        best.is_some_and(|(at, _)| at == place(*sort))
    };
    (own.iter().filter(hit).count(), own.len())
}

fn place(sort: Sort) -> usize {
    Sort::ALL.iter().position(|one| *one == sort).unwrap_or(0)
}

/// The situations of a module: the words of each surface, and what it really is.
fn seen(lesson: &Lesson, wording: &Wording) -> Vec<(Vec<String>, Sort)> {
    let situations = situations(lesson.module.all_steps());
    let seen = situations.map(|(_, situation)| {
        let keys = situation.keys.iter();
        let words = keys.flat_map(|key| features(wording.get(key))).collect();
        (words, situation.sort)
    });
    seen.collect()
}
