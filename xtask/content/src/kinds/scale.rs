use saqbol::curriculum::Kind;
use saqbol::curriculum::steps::Scale;

use super::authored::Authored;
use super::draft::Reader;
use super::keys::{Role, StepKeys};
use crate::measure::cost::Cost;
use crate::measure::texts::Texts;

pub const READER: Reader = Reader {
    name: "scale",
    item: true,
    read: |draft, places| {
        Kind::Scale(Scale {
            points: draft.ids("points", places),
        })
    },
};

impl Authored for Scale {
    fn keys(&self, keys: &mut StepKeys) {
        for point in &self.points {
            keys.need(point, Role::Option);
        }
        keys.done();
    }

    fn shown(&self, texts: &Texts) -> usize {
        self.points.iter().map(|point| texts.of(point)).sum()
    }

    fn cost(&self, texts: &Texts) -> Cost {
        Cost {
            letters: self.shown(texts) + texts.of("done"),
            actions: 1,
        }
    }

    fn ids(&self) -> Vec<String> {
        self.points.clone()
    }
}
