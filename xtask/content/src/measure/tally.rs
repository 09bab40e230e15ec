use saqbol::curriculum::{Judged, Module, Rehearsal, Sign, Step};

use crate::kinds;

/// Something that a learner judges, by the key of its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Thing {
    pub key: String,
    pub judged: Judged,
}

impl Thing {
    /// The sign that it is or resembles.
    pub fn sign(&self) -> Sign {
        match self.judged {
            Judged::Sign(sign) => sign,
            Judged::Foil { looks_like, .. } => looks_like,
        }
    }

    pub fn is_foil(&self) -> bool {
        matches!(self.judged, Judged::Foil { .. })
    }

    pub fn is_close(&self) -> bool {
        matches!(self.judged, Judged::Foil { close: true, .. })
    }
}

/// Everything that is judged in some steps: choices, parts of spots, nodes of chats, cards.
pub fn judged<'a>(steps: impl Iterator<Item = &'a Step>) -> Vec<Thing> {
    steps
        .flat_map(|step| kinds::of(step).judged(&step.id))
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
