use saqbol::curriculum::steps::{Build, Piece, Slot};
use saqbol::curriculum::{Kind, Rehearsal, Step};

use super::authored::{Authored, Criterion, Speaker, Spoken, Unseen};
use super::draft::{self, Draft, Reader, at_least_two};
use super::keys::{Role, StepKeys};
use crate::files::ids::{self, Places};
use crate::measure::cost::Cost;
use crate::measure::item::{self, Item};
use crate::measure::offer::{Offer, Reply};
use crate::measure::texts::Texts;

pub const READER: Reader = Reader {
    name: "build",
    item: false,
    read: |draft, places| Kind::Build(read(draft, places)),
};

fn read(draft: &Draft, places: &mut Places) -> Build {
    let step = draft.step;
    let mut slots = Vec::new();
    for slot in draft.fields.tables("slots", "this slot") {
        // A slot has no words of its own; the colon keeps its place apart from every key.
        let id = ids::take_id(&slot, &[step, ":"].concat(), places);
        let prefix = [step, ".", id.as_deref().unwrap_or_default(), "-"].concat();
        let mut pieces = Vec::new();
        for piece in slot.tables("pieces", "this piece") {
            let id = ids::take_id(&piece, &prefix, places);
            let right = piece.flag("right");
            let art = draft::art(&piece).map(|art| art.value);
            piece.finish();
            pieces.extend(id.map(|id| Piece { id, right, art }));
        }
        at_least_two(&slot, "pieces", pieces.len());
        if !pieces.is_empty() && pieces.iter().all(|piece| !piece.right) {
            slot.error(
                slot.line,
                "no piece of this slot is right",
                "mark one with `right = true`",
            );
        }
        slot.finish();
        slots.extend(id.map(|id| Slot { id, pieces }));
    }
    at_least_two(draft.fields, "slots", slots.len());
    let by = draft.person("by");
    Build { slots, by }
}

/// The key of a piece within its step.
fn key(slot: &Slot, piece: &Piece) -> String {
    [&slot.id, "-", &piece.id].concat()
}

/// What the listener answers to the right sentence with this piece in it.
fn answer(key: &str) -> String {
    [key, "-answer"].concat()
}

/// Every piece with its key.
fn pieces(build: &Build) -> impl Iterator<Item = (String, &Piece)> {
    let slots = build.slots.iter();
    slots.flat_map(|slot| {
        slot.pieces
            .iter()
            .map(move |piece| (key(slot, piece), piece))
    })
}

impl Authored for Build {
    fn keys(&self, keys: &mut StepKeys) {
        for (key, piece) in pieces(self) {
            keys.need(&key, Role::Option);
            if piece.right {
                keys.may(&answer(&key), Role::Why);
            } else {
                keys.reason(&key);
            }
        }
        keys.need("done", Role::Why);
    }

    fn shown(&self, texts: &Texts) -> usize {
        pieces(self).map(|(key, _)| texts.of(&key)).sum::<usize>() + texts.of("done")
    }

    fn cost(&self, texts: &Texts) -> Cost {
        Cost {
            letters: self.shown(texts),
            actions: self.slots.len() + 1,
        }
    }

    fn spoken(&self, step: &str) -> Vec<Spoken> {
        pieces(self)
            .map(|(key, _)| Spoken {
                key: format!("{step}.{key}"),
                by: Speaker::Learner,
                mood: None,
            })
            .collect()
    }

    /// One answer is given to a right sentence: that to its first piece that has one. Where each right piece of a slot has
    /// one, nobody gets to those of the slots behind it.
    fn unseen(&self, step: &str, has: &dyn Fn(&str) -> bool) -> Vec<Unseen> {
        let words = |slot: &Slot, piece: &Piece| [step, ".", &answer(&key(slot, piece))].concat();
        let mut always: Option<&Slot> = None;
        let mut unseen = Vec::new();
        for slot in &self.slots {
            let right = || slot.pieces.iter().filter(|piece| piece.right);
            let answered: Vec<String> = right()
                .map(|piece| words(slot, piece))
                .filter(|key| has(key))
                .collect();
            if let Some(before) = always {
                unseen.extend(answered.into_iter().map(|key| Unseen {
                    key,
                    why: format!(
                        "every right piece of \"{}\" has an answer, and the first one is said",
                        before.id
                    ),
                    mend: format!("remove it, or an answer to a piece of \"{}\"", before.id),
                }));
            } else if !answered.is_empty() && answered.len() == right().count() {
                always = Some(slot);
            }
        }
        unseen
    }

    fn ids(&self) -> Vec<String> {
        pieces(self).map(|(_, piece)| piece.id.clone()).collect()
    }

    fn pictures(&self) -> Vec<String> {
        let pieces = pieces(self);
        pieces.filter_map(|(_, piece)| piece.art.clone()).collect()
    }

    fn items(&self, step: &str) -> Vec<Item> {
        let slots = self.slots.iter();
        slots
            .filter_map(|slot| {
                let pieces = slot.pieces.iter();
                item::of(pieces.map(|piece| (format!("{step}.{}", key(slot, piece)), piece.right)))
            })
            .collect()
    }

    fn offers(&self, step: &str) -> Vec<Offer> {
        let slots = self.slots.iter();
        let offers = slots.map(|slot| {
            let pieces = slot.pieces.iter();
            let pieces = pieces
                .map(|piece| Reply::piece(format!("{step}.{}", key(slot, piece)), piece.right));
            Offer {
                key: step.to_string(),
                replies: pieces.collect(),
                mixed: false,
            }
        });
        offers.collect()
    }

    fn meets(&self, step: &Step, criterion: Criterion) -> Option<String> {
        (criterion == Criterion::FirstSentence && step.rehearses == Some(Rehearsal::Tell))
            .then(|| step.id.clone())
    }
}
