use serde::Serialize;

use super::task::Task;
use crate::packed::unpack;

/// A screen that only tells; nothing is asked.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Say {
    /// A small picture for each paragraph, or empty for one without; none where it is only read.
    pub art: Vec<String>,
}

unpack!(struct Say { art });

impl Task for Say {
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
        let step = Say::default();
        assert!(step.finished(&[]) && !step.is_active() && !step.is_private());
        assert!(!takes(&step, &[], &[]) && !takes(&step, &[], &["x"]));
        assert!(follows(&step).is_empty() && verdicts(&step, &[ids(&["x"])]).is_empty());
        assert!(step.poll().is_none() && step.judged().is_none() && step.turn(&[]).is_none());
    }
}
