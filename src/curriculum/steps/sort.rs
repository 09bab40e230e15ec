use serde::Serialize;

use super::task::{Response, Task, pair};
use crate::curriculum::{Judged, Judgement, Verdict};
use crate::packed::unpack;

/// Cards into two or three places.
///
/// An answer is `[card, place]`; each card is placed once and gets its reason at once.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sort {
    pub places: Vec<Place>,
    pub cards: Vec<Card>,
}

unpack!(struct Sort { places, cards });

/// Where cards are put.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Place {
    pub id: String,
    /// Putting a card here says "this is risky".
    pub alarm: bool,
}

unpack!(struct Place { id, alarm });

/// Something to put where it belongs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Card {
    pub id: String,
    /// Where it belongs.
    pub place: String,
    /// What the card is; `None` where the places are neither risky nor safe.
    pub judged: Option<Judged>,
}

unpack!(struct Card { id, place, judged });

impl Sort {
    /// Where the learner put a card.
    pub fn placed<'a>(&self, log: &'a [Response], card: &str) -> Option<&'a str> {
        log.iter()
            .filter_map(pair)
            .find(|(c, place)| *c == card && self.places.iter().any(|p| p.id == *place))
            .map(|(_, place)| place)
    }

    /// The next card to place.
    pub fn next_card(&self, log: &[Response]) -> Option<&Card> {
        self.cards
            .iter()
            .find(|card| self.placed(log, &card.id).is_none())
    }
}

impl Task for Sort {
    fn takes(&self, log: &[Response], given: &Response) -> bool {
        pair(given).is_some_and(|(card, place)| {
            self.cards.iter().any(|c| c.id == card)
                && self.places.iter().any(|p| p.id == place)
                && self.placed(log, card).is_none()
        })
    }

    fn finished(&self, log: &[Response]) -> bool {
        self.next_card(log).is_none() || self.places.is_empty()
    }

    fn judge(&self, log: &[Response]) -> Vec<Judgement> {
        self.cards
            .iter()
            .filter_map(|card| {
                let place = self.placed(log, &card.id)?;
                let alarm = self.places.iter().any(|p| p.alarm && p.id == place);
                let verdict = match card.judged {
                    Some(judged) => judged.verdict(alarm),
                    None if card.place == place => Verdict::Right,
                    None => Verdict::Wrong,
                };
                Some(Judgement {
                    item: card.id.clone(),
                    verdict,
                })
            })
            .collect()
    }

    fn some_answer(&self, log: &[Response]) -> Option<Response> {
        let card = self.next_card(log)?;
        let place = self.places.first()?;
        Some(vec![card.id.clone(), place.id.clone()])
    }
}
