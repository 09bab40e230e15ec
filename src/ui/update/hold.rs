use super::Commands;
use crate::ui::state::{Command, State};

/// Lets go of whatever this tab holds.
pub fn let_go(state: &mut State, out: &mut Commands) {
    state.learner.is_held = false;
    out.push(Command::Hold(Vec::new()));
}

/// Holds in this tab what the device does not keep, or has not taken.
pub fn hold(state: &mut State, out: &mut Commands) {
    let learner = &mut state.learner;
    let held = learner.held();
    learner.is_held = !held.is_empty();
    out.push(Command::Hold(held));
}
