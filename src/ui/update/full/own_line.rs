use crate::learning::OwnLine;
use crate::ui::state::State;

/// Under what the line is kept that was added on this device: beside the profiles, so it is read with them.
const OWN: &str = "@own";

/// Keeps a line to call on this device, in the place of the one before; an empty one takes it away.
pub fn keep_own(state: &mut State, own: OwnLine) {
    if state.learner.own.as_ref() == Some(&own) {
        return;
    }
    if state.learner.has_store {
        state.learner.writes.add(OWN, &[own.to_line()]);
    }
    state.learner.own = Some(own).filter(|own| !own.is_empty());
}
