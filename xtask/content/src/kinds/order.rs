use saqbol::curriculum::Kind;
use saqbol::curriculum::steps::Order;

use super::authored::Authored;
use super::draft::{Draft, Reader};
use super::keys::{Role, StepKeys};
use crate::files::ids::Places;
use crate::measure::cost::Cost;
use crate::measure::offer::{Offer, Reply};
use crate::measure::texts::Texts;

pub const READER: Reader = Reader {
    name: "order",
    item: false,
    read: |draft, places| Kind::Order(read(draft, places)),
};

fn read(draft: &Draft, places: &mut Places) -> Order {
    let cards = draft.ids("cards", places);
    let before = before(draft, &cards);
    if draft.fields.has("before") {
        places.note([draft.step, ":before"].concat(), draft.fields.line);
    }
    let art = draft.pictures("art");
    if !art.is_empty() && art.len() != cards.len() {
        draft.fields.error(
            draft.fields.line,
            "some cards have a picture and some have none",
            "give `art` a picture for each card, in the order of `cards`",
        );
    }
    Order { cards, before, art }
}

/// The orders that matter, by the cards' places. Without `before` all of the written order does.
fn before(draft: &Draft, cards: &[String]) -> Vec<(u8, u8)> {
    let fields = draft.fields;
    let place = |card: &str| cards.iter().position(|known| known == card);
    let places =
        |(first, then): (usize, usize)| Some((u8::try_from(first).ok()?, u8::try_from(then).ok()?));
    if !fields.has("before") {
        return (1..cards.len())
            .filter_map(|at| places((at - 1, at)))
            .collect();
    }
    let pairs = fields.pairs("before");
    if pairs.is_empty() {
        fields.error(
            fields.line,
            "no order of these cards matters",
            "name the orders that do, `before = [[\"save\", \"block\"]]`, or use another kind of step",
        );
    }
    let mut before = Vec::new();
    for pair in pairs {
        let (first, then) = &pair.value;
        let (first_at, then_at) = (place(first), place(then));
        for (card, at) in [(first, first_at), (then, then_at)] {
            if at.is_none() {
                fields.error(
                    pair.line,
                    format!("there is no card \"{card}\""),
                    "use the ids of `cards`",
                );
            }
        }
        let Some(both) = first_at.zip(then_at) else {
            continue;
        };
        if both.0 >= both.1 {
            fields.error(
                pair.line,
                format!("\"{first}\" comes before \"{then}\", but is written after it"),
                "write `cards` in an order that is right",
            );
        }
        before.extend(places(both));
    }
    before
}

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

    fn pictures(&self) -> Vec<String> {
        self.art.clone()
    }

    fn is_ordered(&self) -> bool {
        true
    }

    /// What comes first.
    fn offers(&self, step: &str) -> Vec<Offer> {
        let cards = self.cards.iter().zip(0_u8..);
        let first = cards.map(|(card, at)| {
            let waits = self.before.iter().any(|(_, then)| *then == at);
            Reply::piece(format!("{step}.{card}"), !waits)
        });
        vec![Offer {
            key: step.to_string(),
            replies: first.collect(),
            mixed: true,
        }]
    }
}
