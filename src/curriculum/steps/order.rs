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
