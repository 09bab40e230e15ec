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
    /// A small picture before its words.
    pub art: Option<String>,
}

unpack!(struct Place { id, alarm, art });

/// Something to put where it belongs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Card {
    pub id: String,
    /// Where it belongs.
    pub place: String,
    /// What the card is; `None` where the places are neither risky nor safe.
    pub judged: Option<Judged>,
    /// A small picture before its words: `things/key`.
    pub art: Option<String>,
}

unpack!(struct Card { id, place, judged, art });

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

#[cfg(test)]
mod tests {
    use super::super::task::tests::{foil, follows, ids, sign, takes, verdicts};
    use super::*;

    fn sort() -> Sort {
        let place = |id: &str| Place {
            id: id.into(),
            alarm: id == "risky",
            art: None,
        };
        let card = |id: &str, place: &str, judged| Card {
            id: id.into(),
            place: place.into(),
            judged,
            art: None,
        };
        Sort {
            places: ["fine", "risky"].map(place).into(),
            cards: vec![
                card("gift", "risky", sign()),
                card("homework", "fine", foil()),
                card("111", "fine", None),
            ],
        }
    }

    #[test]
    fn each_card_is_placed_once() {
        let sort = sort();
        assert!(takes(&sort, &[], &["gift", "fine"]) && takes(&sort, &[], &["111", "risky"]));
        assert!(!takes(&sort, &[], &["gift", "nowhere"]) && !takes(&sort, &[], &["x", "fine"]));
        assert!(!takes(&sort, &[], &["gift"]) && !takes(&sort, &[], &["gift", "risky", "fine"]));
        let log = [ids(&["gift", "nowhere"]), ids(&["gift", "fine"])];
        assert_eq!(sort.placed(&log, "gift"), Some("fine"));
        assert!(!takes(&sort, &log, &["gift", "risky"]) && !sort.finished(&log));
        assert_eq!(
            sort.next_card(&log).map(|card| card.id.as_str()),
            Some("homework")
        );
        assert_eq!(follows(&sort).len(), 3);
        let mut nowhere = sort;
        nowhere.places.clear();
        assert!(nowhere.finished(&[]) && follows(&nowhere).is_empty());
    }

    #[test]
    fn places_raise_the_alarm_or_do_not() {
        let sort = sort();
        let all = |places: [&str; 3]| -> Vec<Verdict> {
            let cards = ["gift", "homework", "111"].iter().zip(places);
            let log: Vec<Response> = cards.map(|(card, place)| ids(&[card, place])).collect();
            verdicts(&sort, &log)
                .into_iter()
                .map(|(_, verdict)| verdict)
                .collect()
        };
        use Verdict::*;
        assert_eq!(
            all(["risky", "fine", "fine"]),
            [Hit, CorrectRejection, Right]
        );
        assert_eq!(all(["fine", "risky", "risky"]), [Miss, FalseAlarm, Wrong]);
        // In whatever order they are put somewhere, they are judged in that of the module.
        let others = [ids(&["111", "fine"]), ids(&["gift", "risky"])];
        assert_eq!(
            verdicts(&sort, &others),
            [("gift".into(), Hit), ("111".into(), Right)]
        );
        assert_eq!(
            verdicts(&sort, &[ids(&["111", "fine"])]),
            [("111".into(), Right)]
        );
    }
}
