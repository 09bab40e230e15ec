use saqbol::curriculum::Kind;
use saqbol::curriculum::steps::Say;

use super::authored::Authored;
use super::draft::Reader;
use super::keys::StepKeys;
use crate::measure::cost::Cost;
use crate::measure::texts::Texts;

pub const READER: Reader = Reader {
    name: "say",
    item: false,
    read: |draft, _| {
        Kind::Say(Say {
            art: draft.pictures("art"),
        })
    },
};

impl Authored for Say {
    fn keys(&self, _: &mut StepKeys) {}

    fn tells(&self) -> bool {
        true
    }

    fn shown(&self, _: &Texts) -> usize {
        0
    }

    fn cost(&self, _: &Texts) -> Cost {
        Cost::default()
    }

    fn ids(&self) -> Vec<String> {
        Vec::new()
    }

    fn pictures(&self) -> Vec<String> {
        let drawn = self.art.iter().filter(|art| !art.is_empty());
        drawn.cloned().collect()
    }
}
