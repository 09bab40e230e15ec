use serde::Serialize;

use super::task::{Response, Task, pair};
use crate::curriculum::{Judgement, Verdict};
use crate::packed::unpack;

/// Pairs: each id has a left and a right half.
///
/// An answer is `[left, right]`, two halves by their pair's id. A wrong pair gets its reason and may be tried again; the
/// first try for each left half counts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Match {
    pub pairs: Vec<String>,
}

unpack!(struct Match { pairs });

impl Match {
    fn knows(&self, id: &str) -> bool {
        self.pairs.iter().any(|p| p == id)
    }

    /// Whether a pair has been found.
    pub fn found(&self, log: &[Response], id: &str) -> bool {
        log.iter()
            .filter_map(pair)
            .any(|(left, right)| left == id && right == id)
    }
}

impl Task for Match {
    fn takes(&self, log: &[Response], given: &Response) -> bool {
        pair(given).is_some_and(|(left, right)| {
            self.knows(left)
                && self.knows(right)
                && !self.found(log, left)
                && !self.found(log, right)
        })
    }

    fn finished(&self, log: &[Response]) -> bool {
        self.pairs.iter().all(|id| self.found(log, id))
    }

    fn judge(&self, log: &[Response]) -> Vec<Judgement> {
        self.pairs
            .iter()
            .filter_map(|id| {
                let (left, right) = log.iter().filter_map(pair).find(|(left, _)| left == id)?;
                Some(Judgement {
                    item: id.clone(),
                    verdict: if left == right {
                        Verdict::Right
                    } else {
                        Verdict::Wrong
                    },
                })
            })
            .collect()
    }

    fn some_answer(&self, log: &[Response]) -> Option<Response> {
        let id = self.pairs.iter().find(|id| !self.found(log, id))?;
        Some(vec![id.clone(), id.clone()])
    }
}
