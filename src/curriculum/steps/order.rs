use serde::Serialize;

use super::task::{Response, Task, distinct_among};
use crate::curriculum::{Judgement, Verdict};
use crate::packed::unpack;

/// Put in order. Authors write the cards in a right order; the learner sees them mixed.
///
/// An answer is the whole order. It is taken once; a right order and the reason open. Only the orders that matter are
/// judged ("save before block"): whoever tells first has not made a mistake.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Order {
    pub cards: Vec<String>,
    /// Which card has to come before which, by their places in `cards`. Every order that keeps to all of them is right.
    pub before: Vec<(u8, u8)>,
    /// A small picture for each card, in the order of `cards`; none at all where the words do without.
    pub art: Vec<String>,
}

unpack!(struct Order { cards, before, art });

impl Order {
    /// A card's picture, where it has one.
    pub fn art(&self, card: &str) -> Option<&String> {
        let at = self.cards.iter().position(|known| known == card)?;
        self.art.get(at)
    }

    /// Whether an order keeps to all that matters.
    pub fn is_right(&self, given: &Response) -> bool {
        self.mended(given) == *given
    }

    /// The right order that is nearest to a given one: of the cards that are left the first one is taken that nothing
    /// else has to precede.
    pub fn mended(&self, given: &Response) -> Response {
        let mut left: Vec<&String> = given.iter().collect();
        let mut mended = Response::new();
        while !left.is_empty() {
            let free = left.iter().position(|card| !self.waits(card, &left));
            // Where all wait for each other (a damaged module), the first one is taken.
            mended.push(left.remove(free.unwrap_or_default()).clone());
        }
        mended
    }

    /// The cards of a given order that stand on the wrong side of one another: all others may stand where they are.
    pub fn misplaced(&self, given: &Response) -> Vec<&str> {
        let at = |card: &str| given.iter().position(|given| given == card);
        let wrong = self.pairs().filter(|(first, then)| at(then) < at(first));
        wrong.flat_map(|(first, then)| [first, then]).collect()
    }

    /// Whether one of `left` has to come before a card.
    fn waits(&self, card: &str, left: &[&String]) -> bool {
        self.pairs()
            .any(|(first, then)| then == card && left.iter().any(|left| *left == first))
    }

    /// Which card has to come before which; a place that is none (a damaged module) is passed over.
    fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        let card = |place: &u8| self.cards.get(usize::from(*place)).map(String::as_str);
        self.before
            .iter()
            .filter_map(move |(first, then)| Some((card(first)?, card(then)?)))
    }
}

impl Task for Order {
    fn takes(&self, log: &[Response], given: &Response) -> bool {
        let known: Vec<&str> = self.cards.iter().map(String::as_str).collect();
        log.is_empty() && given.len() == known.len() && distinct_among(given, &known)
    }

    fn finished(&self, log: &[Response]) -> bool {
        !log.is_empty() || self.cards.is_empty()
    }

    fn judge(&self, log: &[Response]) -> Vec<Judgement> {
        let verdict = match log.first() {
            None => return Vec::new(),
            Some(given) if self.is_right(given) => Verdict::Right,
            Some(_) => Verdict::Wrong,
        };
        vec![Judgement {
            item: String::new(),
            verdict,
        }]
    }

    fn some_answer(&self, log: &[Response]) -> Option<Response> {
        (!self.finished(log)).then(|| self.mended(&self.cards))
    }
}

#[cfg(test)]
mod tests {
    use super::super::task::tests::{follows, ids, takes, verdicts};
    use super::*;

    #[test]
    fn an_order_is_taken_once() {
        let order = Order {
            cards: ids(&["one", "two", "three"]),
            before: vec![(0, 1), (1, 2)],
            art: Vec::new(),
        };
        assert!(takes(&order, &[], &["two", "one", "three"]));
        assert!(!takes(&order, &[], &[]) && !takes(&order, &[], &["one", "two"]));
        assert!(!takes(&order, &[], &["one", "two", "two"]));
        assert!(!takes(&order, &[], &["one", "two", "x"]));
        let wrong = ids(&["two", "one", "three"]);
        assert!(!order.finished(&[]) && order.finished(std::slice::from_ref(&wrong)));
        // The right order has opened: it is not asked again, and the first one counts.
        assert!(!takes(
            &order,
            std::slice::from_ref(&wrong),
            &["one", "two", "three"]
        ));
        let judged = |log: &[Response]| verdicts(&order, log);
        assert_eq!(
            judged(std::slice::from_ref(&wrong)),
            [(String::new(), Verdict::Wrong)]
        );
        let right = ids(&["one", "two", "three"]);
        assert_eq!(
            judged(&[wrong, right.clone()]),
            [(String::new(), Verdict::Wrong)]
        );
        assert_eq!(follows(&order), [right]);
        assert!(order.poll().is_none());
        assert_eq!(
            verdicts(&order, &follows(&order)),
            [(String::new(), Verdict::Right)]
        );
        assert!(verdicts(&order, &[]).is_empty());
        let empty = Order {
            cards: Vec::new(),
            before: vec![(0, 1)],
            art: Vec::new(),
        };
        assert!(follows(&empty).is_empty());
    }

    #[test]
    fn only_the_orders_that_matter_are_judged() {
        let order = Order {
            cards: ids(&["save", "tell", "block"]),
            before: vec![(0, 2)],
            art: Vec::new(),
        };
        for right in [
            ["save", "tell", "block"],
            ["tell", "save", "block"],
            ["save", "block", "tell"],
        ] {
            assert!(order.is_right(&ids(&right)), "{right:?}");
        }
        let wrong = ids(&["tell", "block", "save"]);
        assert!(!order.is_right(&wrong));
        assert_eq!(order.misplaced(&wrong), ["save", "block"]);
        assert!(order.misplaced(&order.cards).is_empty());
        // What did not matter stays as it was said.
        assert_eq!(order.mended(&wrong), ids(&["tell", "save", "block"]));
        // A circle (a damaged module) holds nobody, and neither does a place that is none.
        let damaged = Order {
            before: vec![(0, 1), (1, 0), (9, 2)],
            ..order
        };
        assert_eq!(follows(&damaged).len(), 1);
    }
}
