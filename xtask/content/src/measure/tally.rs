use std::collections::BTreeSet;

use saqbol::curriculum::{Judged, Kind, Module, Rehearsal, Sign, Step};

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
    let mut things = Vec::new();
    for step in steps {
        let id = &step.id;
        let mut add = |key: String, judged: Option<Judged>| {
            things.extend(judged.map(|judged| Thing { key, judged }));
        };
        match &step.kind {
            Kind::Choice(choice) => add(id.clone(), choice.judged),
            Kind::Spot(spot) => {
                for part in &spot.parts {
                    add(format!("{id}.{}", part.id), part.judged);
                }
            }
            Kind::Chat(chat) => {
                for node in &chat.nodes {
                    add(format!("{id}-{}", node.id), node.judged);
                }
            }
            Kind::Sort(sort) => {
                for card in &sort.cards {
                    add(format!("{id}.{}", card.id), card.judged);
                }
            }
            _ => {}
        }
    }
    things
}

/// The screens and chat nodes where something is rehearsed, with what, by the keys of their words. The quiz is no
/// rehearsal.
pub fn rehearsals(module: &Module) -> Vec<(String, Rehearsal)> {
    let mut found = Vec::new();
    for step in &module.steps {
        found.extend(step.rehearses.map(|what| (step.id.clone(), what)));
        if let Kind::Chat(chat) = &step.kind {
            for node in &chat.nodes {
                let kinds: BTreeSet<Rehearsal> =
                    node.choices.iter().filter_map(|c| c.rehearses).collect();
                found.extend(
                    kinds
                        .into_iter()
                        .map(|what| (format!("{}-{}", step.id, node.id), what)),
                );
            }
        }
    }
    found
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
