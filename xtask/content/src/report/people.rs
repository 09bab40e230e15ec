use saqbol::curriculum::{Band, Module, Rehearsal};

use crate::format::list;
use crate::kinds::Criterion;
use crate::lesson::tally;
use crate::library::Lesson;

/// Criterion C10: where a friend is supported.
pub fn friend(module: &Module) -> String {
    let supports = tally::rehearsals(module)
        .into_iter()
        .filter(|(_, what)| *what == Rehearsal::Support);
    let items = module
        .quiz
        .pool
        .iter()
        .chain(module.boosters.iter().flat_map(|booster| &booster.items));
    let items = items
        .filter(|item| item.rehearses == Some(Rehearsal::Support))
        .map(|item| item.id.clone());
    let ids = list(supports.map(|(key, _)| key).chain(items));
    if module.band == Band::A {
        format!("not asked of band A; there is {ids}")
    } else {
        format!("a friend is supported at {ids}")
    }
}

/// Criterion C11: helpers chosen, a first sentence made.
pub fn helpers(module: &Module) -> String {
    format!(
        "helpers chosen at {}; first sentence at {}",
        tally::met(module, Criterion::Helpers),
        tally::met(module, Criterion::FirstSentence)
    )
}

/// Who of the cast has one of some parts, as "girl (village)".
pub fn kinds_of(lesson: &Lesson, parts: &[&str]) -> Vec<String> {
    let kin = lesson
        .background
        .kin
        .iter()
        .filter(|kin| parts.contains(&kin.part.as_str()));
    let kinds = kin.map(|kin| {
        let also: String = kin.also.iter().map(|tag| format!(" + {tag}")).collect();
        format!("{}{also}", kin.kind)
    });
    kinds.collect()
}
