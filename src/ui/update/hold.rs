//! What this tab holds, so that a reload or the next page has it.

use super::Commands;
use crate::ui::state::{Command, Memory, State};

/// Holds in this tab what the device does not keep, or has not taken; also what the page before has held and nobody has
/// taken up yet.
pub fn hold(state: &mut State, out: &mut Commands) {
    let mut held = state.device.held.clone();
    held.extend(state.learner.held());
    state.learner.is_held = !held.is_empty();
    out.push(Command::Hold(held));
}

/// Whoever sits here now has gone on with no walk in this tab: what stands there was another's.
pub fn no_walk(state: &mut State, out: &mut Commands) {
    state.device.walk.clear();
    out.push(Command::Remember(Memory::Walk, String::new()));
}

/// What is kept under some ids was erased: nothing of it is written or held any more.
pub fn forget(state: &mut State, is_gone: impl Fn(&str) -> bool) {
    state.learner.writes.forget_if(&is_gone);
    for lines in [&mut state.learner.waiting, &mut state.device.held] {
        lines.retain(|(id, _)| !is_gone(id));
    }
}
