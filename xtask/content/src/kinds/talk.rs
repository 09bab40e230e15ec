use saqbol::curriculum::Kind;
use saqbol::curriculum::steps::Talk;

use super::{Authored, Reader};
use crate::keys::{Role, StepKeys};
use crate::measure::texts::Texts;
use crate::measure::walk::Cost;

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

    fn ids(&self) -> Vec<String> {
        Vec::new()
    }
}
