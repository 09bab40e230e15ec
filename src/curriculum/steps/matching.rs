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

#[cfg(test)]
mod tests {
    use super::super::task::tests::{follows, ids, takes, verdicts};
    use super::*;

    #[test]
    fn pairs_are_found_and_first_tries_count() {
        let pairs = Match {
            pairs: vec!["a".into(), "b".into()],
        };
        assert!(takes(&pairs, &[], &["a", "b"]));
        assert!(!takes(&pairs, &[], &["a", "x"]) && !takes(&pairs, &[], &["x", "a"]));
        assert!(!takes(&pairs, &[], &["a"]));
        let mut log = vec![ids(&["a", "b"])];
        assert!(!pairs.found(&log, "a") && !pairs.found(&log, "b"));
        // A wrong pair may be tried again.
        assert!(takes(&pairs, &log, &["a", "b"]) && takes(&pairs, &log, &["b", "b"]));
        log.push(ids(&["a", "a"]));
        assert!(pairs.found(&log, "a") && !pairs.finished(&log));
        // What has been found lies down.
        assert!(!takes(&pairs, &log, &["a", "b"]) && !takes(&pairs, &log, &["b", "a"]));
        log.push(ids(&["b", "b"]));
        assert!(pairs.finished(&log));
        let wanted = [("a".into(), Verdict::Wrong), ("b".into(), Verdict::Right)];
        assert_eq!(verdicts(&pairs, &log), wanted);
        assert_eq!(follows(&pairs), [ids(&["a", "a"]), ids(&["b", "b"])]);
    }
}
