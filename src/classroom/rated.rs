//! How a class rated the situations of a module, on the scale of three answers.

use super::answer::{Answer, short_id};
use crate::curriculum::Module;
use crate::learning::{Counts, Ratings};

/// How often each of three answers was given to an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// The item's [`short_id`].
    pub item: u16,
    /// The option as [`Answer::option`] writes it.
    pub option: u8,
    pub count: u32,
}

/// What was chosen how often, by item and option. The answers are sorted.
pub fn chosen(answers: &[Answer]) -> Vec<Chosen> {
    let same = answers.chunk_by(|a, b| (a.item, a.option) == (b.item, b.option));
    same.filter_map(|same| {
        let first = same.first()?;
        Some(Chosen {
            item: first.item,
            option: first.option,
            count: u32::try_from(same.len()).unwrap_or(u32::MAX),
        })
    })
    .collect()
}

/// The ratings among what was chosen, by the module, or the check as a module, that the items are of. What is no situation,
/// and what another version of the module had, is passed over.
pub fn ratings(module: &Module, chosen: &[Chosen]) -> Ratings {
    let mut ratings = Ratings::default();
    for step in &module.quiz.pool {
        let Some(scaled) = step.kind.scaled() else {
            continue;
        };
        let item = short_id(&step.id);
        let counts: Counts = scaled.answers.map(|answer| {
            let option = Answer::option(answer);
            let of_it = chosen
                .iter()
                .filter(|one| (one.item, one.option) == (item, option));
            of_it.map(|one| one.count).sum()
        });
        ratings.count(scaled.actual, counts);
    }
    ratings
}
