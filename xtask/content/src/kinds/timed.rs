use saqbol::curriculum::Kind;
use saqbol::curriculum::steps::Timed;

use super::authored::{Authored, Situated, Spoken, Stranger};
use super::draft::{Draft, Reader};
use super::keys::{Role, StepKeys};
use super::situation;
use crate::files::ids::Places;
use crate::measure::cost::Cost;
use crate::measure::texts::Texts;
use crate::measure::thing::Thing;

pub const READER: Reader = Reader {
    name: "timed",
    item: false,
    read: |draft, places| Kind::Timed(read(draft, places)),
};

/// A countdown is long enough to be felt and to read by, and short enough for a lesson.
const SHORTEST: u32 = 10;
const LONGEST: u32 = 60;

fn read(draft: &Draft, places: &mut Places) -> Timed {
    let seconds = draft.fields.number("seconds");
    match &seconds {
        None if !draft.fields.has("seconds") => draft.fields.missing("seconds", "20"),
        Some(seconds) if !(SHORTEST..=LONGEST).contains(&seconds.value) => draft.fields.error(
            seconds.line,
            format!("somebody counts down {seconds} seconds"),
            format!("use {SHORTEST} to {LONGEST}: it is felt, and does not hold up a lesson"),
        ),
        _ => {}
    }
    Timed {
        seconds: seconds.map_or(SHORTEST, |seconds| seconds.value),
        situation: situation::read(draft, places),
    }
}

impl Authored for Timed {
    fn keys(&self, keys: &mut StepKeys) {
        self.situation.keys(keys);
        keys.need("zero", Role::Why);
    }

    fn shown(&self, texts: &Texts) -> usize {
        self.situation.shown(texts) + texts.of("zero")
    }

    fn cost(&self, texts: &Texts) -> Cost {
        self.situation.cost(texts).add(Cost {
            letters: texts.of("zero"),
            actions: 0,
        })
    }

    fn ids(&self) -> Vec<String> {
        self.situation.ids()
    }

    fn judged(&self, step: &str) -> Vec<Thing> {
        self.situation.judged(step)
    }

    fn situation(&self, step: &str) -> Option<Situated> {
        self.situation.situation(step)
    }

    fn spoken(&self, step: &str) -> Vec<Spoken> {
        self.situation.spoken(step)
    }

    fn strangers(&self, step: &str) -> Vec<Stranger> {
        self.situation.strangers(step)
    }

    fn people(&self) -> Vec<&str> {
        self.situation.people()
    }

    fn pictures(&self) -> Vec<String> {
        self.situation.pictures()
    }
}
