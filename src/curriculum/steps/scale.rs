use serde::Serialize;

use super::task::{Response, Task};
use crate::curriculum::Judgement;
use crate::packed::unpack;

/// How sure am I, how do I feel; never scored. An answer is one point.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Scale {
    pub points: Vec<String>,
}

unpack!(struct Scale { points });

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
