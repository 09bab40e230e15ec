use saqbol::curriculum::Kind;
use saqbol::curriculum::steps::{Faces, Scale};

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
            faces: draft
                .fields
                .word("faces", &FACES)
                .map_or(Faces::None, |faces| faces.value),
        })
    },
};

const FACES: [(&str, Faces); 2] = [
    ("glad-first", Faces::GladFirst),
    ("glad-last", Faces::GladLast),
];

impl Authored for Scale {
    fn keys(&self, keys: &mut StepKeys) {
        for point in &self.points {
            keys.need(point, Role::Option);
            keys.may(&[point, "-why"].concat(), Role::Why);
        }
        keys.done();
    }

    fn shown(&self, texts: &Texts) -> usize {
        self.points.iter().map(|point| texts.of(point)).sum()
    }

    fn cost(&self, texts: &Texts) -> Cost {
        // A point's own words are said instead of what is said to the others.
        let own = self
            .points
            .iter()
            .map(|point| texts.of(&[point, "-why"].concat()));
        let said = own.chain([texts.of("done")]).max().unwrap_or_default();
        Cost {
            letters: self.shown(texts) + said,
            actions: 1,
        }
    }

    fn ids(&self) -> Vec<String> {
        self.points.clone()
    }
}
