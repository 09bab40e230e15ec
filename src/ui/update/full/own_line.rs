use super::waiting::keep_line;
use crate::learning::OwnLine;
use crate::ui::state::{OWN, State};

/// Keeps a line to call on this device, in the place of the one before; an empty one takes it away.
pub fn keep_own(state: &mut State, own: OwnLine) {
    if state.learner.own.as_ref() == Some(&own) {
        return;
    }
    keep_line(state, OWN, own.to_line());
    state.learner.own = Some(own).filter(|own| !own.is_empty());
}
