use serde::Serialize;

use super::task::Task;
use crate::packed::unpack;

/// Something to do away from the screen, with a neighbour or the family; nothing is asked on it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Talk {
    /// For the teacher's gentle timer. It only counts down: nobody is held back by it.
    pub minutes: Option<u32>,
}

unpack!(struct Talk { minutes });

impl Task for Talk {
    fn is_active(&self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::super::task::tests::{follows, ids, takes, verdicts};
    use super::*;

    #[test]
    fn nothing_is_asked() {
        let step = Talk { minutes: Some(5) };
        assert!(step.finished(&[]) && !step.is_active() && !step.is_private());
        assert!(!takes(&step, &[], &[]) && !takes(&step, &[], &["x"]));
        assert!(follows(&step).is_empty() && verdicts(&step, &[ids(&["x"])]).is_empty());
        assert!(step.poll().is_none() && step.judged().is_none() && step.turn(&[]).is_none());
    }
}
