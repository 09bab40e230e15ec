use serde::Serialize;

use super::task::{Response, Task, distinct_among};
use crate::curriculum::{Judgement, Verdict};
use crate::packed::unpack;

/// Put in order. Authors write the cards in the right order; the learner sees them mixed.
///
/// An answer is the whole order. It is taken once; the right order and the reason open.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Order {
    pub cards: Vec<String>,
}

unpack!(struct Order { cards });

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
            Some(given) if *given == self.cards => Verdict::Right,
            Some(_) => Verdict::Wrong,
        };
        vec![Judgement {
            item: String::new(),
            verdict,
        }]
    }

    fn some_answer(&self, log: &[Response]) -> Option<Response> {
        (!self.finished(log)).then(|| self.cards.clone())
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
        assert!(follows(&Order { cards: Vec::new() }).is_empty());
    }
}
