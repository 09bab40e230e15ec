use serde::Serialize;

use super::task::{Response, Task};
use crate::curriculum::Judgement;
use crate::packed::unpack;

/// How sure am I, how do I feel; never scored. An answer is one point.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Scale {
    pub points: Vec<String>,
    pub faces: Faces,
}

unpack!(struct Scale { points, faces });

/// The faces beside the points of a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Faces {
    /// The points are no more and no less.
    None,
    /// From the one that smiles to the one that does not.
    GladFirst,
    /// To the one that smiles.
    GladLast,
}

unpack!(
    enum Faces {
        None,
        GladFirst,
        GladLast,
    }
);

impl Task for Scale {
    fn takes(&self, log: &[Response], given: &Response) -> bool {
        log.is_empty() && matches!(given.as_slice(), [point] if self.points.contains(point))
    }

    fn finished(&self, log: &[Response]) -> bool {
        !log.is_empty() || self.points.is_empty()
    }

    fn judge(&self, _: &[Response]) -> Vec<Judgement> {
        Vec::new()
    }

    fn some_answer(&self, log: &[Response]) -> Option<Response> {
        if self.finished(log) {
            return None;
        }
        self.points.first().map(|point| vec![point.clone()])
    }

    fn is_private(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::super::task::tests::{follows, ids, takes, verdicts};
    use super::*;

    #[test]
    fn one_point_is_taken_once_and_never_scored() {
        let scale = Scale {
            points: ids(&["low", "high"]),
            faces: Faces::None,
        };
        assert!(takes(&scale, &[], &["high"]));
        for wrong in [&[][..], &["x"], &["low", "high"]] {
            assert!(!takes(&scale, &[], wrong), "{wrong:?}");
        }
        let log = follows(&scale);
        assert_eq!(log, [ids(&["low"])]);
        assert!(!takes(&scale, &log, &["high"]) && scale.finished(&log));
        assert!(!scale.finished(&[]) && scale.is_private() && scale.is_active());
        assert!(verdicts(&scale, &log).is_empty());
        assert!(
            follows(&Scale {
                points: Vec::new(),
                faces: Faces::None
            })
            .is_empty()
        );
    }
}
