use serde::Serialize;

use super::task::{Response, Task};
use crate::curriculum::Judgement;
use crate::packed::unpack;

/// Something to do away from the screen, with a neighbour or the family; nothing is asked on it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Talk {
    /// For the teacher's gentle timer. It only counts down: nobody is held back by it.
    pub minutes: Option<u32>,
}

unpack!(struct Talk { minutes });

impl Task for Talk {
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
