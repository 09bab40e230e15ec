use saqbol::curriculum::{Band, Module, Rehearsal, Step};

use crate::format::list;
use crate::kinds::{self, Criterion};
use crate::measure::item::Item;
use crate::measure::thing::Thing;

/// Everything that is judged in some steps: choices, parts of spots, nodes of chats, cards.
pub fn judged<'a>(steps: impl Iterator<Item = &'a Step>) -> Vec<Thing> {
    steps
        .flat_map(|step| kinds::of(step).judged(&step.id))
        .collect()
}

/// The items whose right answer could be guessed from its place or its length: choices, replies in chats, slots.
pub fn items<'a>(steps: impl Iterator<Item = &'a Step>) -> Vec<Item> {
    steps
        .flat_map(|step| kinds::of(step).items(&step.id))
        .collect()
}

/// The screens and the places within them where something is rehearsed, with what, by the keys of their words. The quiz
/// is no rehearsal.
pub fn rehearsals(module: &Module) -> Vec<(String, Rehearsal)> {
    let mut found = Vec::new();
    for step in &module.steps {
        found.extend(step.rehearses.map(|what| (step.id.clone(), what)));
        found.extend(kinds::of(step).rehearsals(&step.id));
    }
    found
}

/// How many nodes the playable conversations of a module have, and how many of them are endings.
pub fn nodes(module: &Module) -> (usize, usize) {
    let each = module.steps.iter().map(|step| kinds::of(step).nodes());
    each.fold((0, 0), |sum, (nodes, endings)| {
        (sum.0 + nodes, sum.1 + endings)
    })
}

/// Whether a rehearsal counts for criterion C4.
pub fn protects(what: Rehearsal) -> bool {
    matches!(what, Rehearsal::Refuse | Rehearsal::Leave | Rehearsal::Tell)
}

/// The ids of the screens that ask for an action.
pub fn active(module: &Module) -> Vec<&str> {
    let active = module.steps.iter().filter(|step| step.kind.is_active());
    active.map(|step| step.id.as_str()).collect()
}

/// How many screens the walk has before the quiz. For the youngest a story of pictures, one after the other, is one.
pub fn screens(module: &Module) -> usize {
    let is_page =
        |step: &Step| module.band == Band::A && step.picture.is_some() && kinds::of(step).tells();
    let pairs = module.steps.windows(2);
    let goes_on = pairs.filter(|pair| pair.iter().all(is_page)).count();
    module.steps.len() - goes_on
}

/// The kinds of step in the walk, each once.
pub fn kinds(module: &Module) -> Vec<&'static str> {
    let mut kinds: Vec<&str> = module.steps.iter().map(|step| step.kind.name()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// The screens of a module that meet a criterion, with how they do.
pub fn met(module: &Module, criterion: Criterion) -> String {
    let steps = module.steps.iter();
    list(steps.filter_map(|step| kinds::of(step).meets(step, criterion)))
}
