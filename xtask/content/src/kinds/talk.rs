use saqbol::curriculum::Kind;
use saqbol::curriculum::steps::Talk;

use super::authored::Authored;
use super::draft::Reader;
use super::keys::{Role, StepKeys};
use crate::measure::cost::Cost;
use crate::measure::texts::Texts;

pub const READER: Reader = Reader {
    name: "talk",
    item: false,
    read: |draft, _| {
        Kind::Talk(Talk {
            minutes: draft.fields.number("minutes").map(|minutes| minutes.value),
        })
    },
};

impl Authored for Talk {
    fn keys(&self, keys: &mut StepKeys) {
        keys.may("done", Role::Why);
    }

    fn shown(&self, texts: &Texts) -> usize {
        texts.of("done")
    }

    fn cost(&self, texts: &Texts) -> Cost {
        Cost {
            letters: texts.of("done"),
            actions: 0,
        }
    }

    fn seats_two(&self) -> bool {
        self.minutes.is_some()
    }

    fn ids(&self) -> Vec<String> {
        Vec::new()
    }
}
