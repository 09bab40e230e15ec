use saqbol::curriculum::Kind;
use saqbol::curriculum::steps::Match;

use super::authored::Authored;
use super::draft::Reader;
use super::keys::{Role, StepKeys};
use crate::measure::cost::Cost;
use crate::measure::texts::Texts;

pub const READER: Reader = Reader {
    name: "match",
    item: false,
    read: |draft, places| {
        Kind::Match(Match {
            pairs: draft.ids("pairs", places),
        })
    },
};

/// The key of a pair's right half.
fn right_half(pair: &str) -> String {
    [pair, "-with"].concat()
}

fn halves(pairs: &[String], texts: &Texts) -> usize {
    let both = |pair: &String| texts.of(pair) + texts.of(&right_half(pair));
    pairs.iter().map(both).sum()
}

impl Authored for Match {
    fn keys(&self, keys: &mut StepKeys) {
        for pair in &self.pairs {
            keys.need(pair, Role::Option);
            keys.need(&right_half(pair), Role::Option);
            keys.reason(pair);
        }
    }

    fn shown(&self, texts: &Texts) -> usize {
        halves(&self.pairs, texts) + texts.longest_why(self.pairs.iter().map(String::as_str))
    }

    fn cost(&self, texts: &Texts) -> Cost {
        let reasons: usize = self.pairs.iter().map(|pair| texts.why(pair)).sum();
        Cost {
            letters: halves(&self.pairs, texts) + reasons,
            actions: 2 * self.pairs.len(),
        }
    }

    fn ids(&self) -> Vec<String> {
        self.pairs.clone()
    }
}
