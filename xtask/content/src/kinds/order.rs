use saqbol::curriculum::Kind;
use saqbol::curriculum::steps::Order;

use super::authored::Authored;
use super::draft::Reader;
use super::keys::{Role, StepKeys};
use crate::measure::cost::Cost;
use crate::measure::texts::Texts;

pub const READER: Reader = Reader {
    name: "order",
    item: false,
    read: |draft, places| {
        Kind::Order(Order {
            cards: draft.ids("cards", places),
        })
    },
};

impl Authored for Order {
    fn keys(&self, keys: &mut StepKeys) {
        for card in &self.cards {
            keys.need(card, Role::Option);
        }
        keys.need("why", Role::Why);
    }

    fn shown(&self, texts: &Texts) -> usize {
        self.cards.iter().map(|c| texts.of(c)).sum::<usize>() + texts.of("why")
    }

    fn cost(&self, texts: &Texts) -> Cost {
        Cost {
            letters: self.shown(texts),
            actions: self.cards.len(),
        }
    }

    fn ids(&self) -> Vec<String> {
        self.cards.clone()
    }
}
