use serde::Serialize;

use super::task::{Response, Task};
use crate::curriculum::Judgement;
use crate::packed::{Reader, Unpack};

/// A screen that only tells; nothing is asked.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Say;

impl Unpack for Say {
    fn unpack(_: &mut Reader) -> Say {
        Say
    }
}

impl Task for Say {
    fn takes(&self, _: &[Response], _: &Response) -> bool {
        false
    }

    fn finished(&self, _: &[Response]) -> bool {
        true
    }

    fn judge(&self, _: &[Response]) -> Vec<Judgement> {
        Vec::new()
    }

    fn some_answer(&self, _: &[Response]) -> Option<Response> {
        None
    }

    fn is_active(&self) -> bool {
        false
    }
}
