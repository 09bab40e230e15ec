//! What only a lesson inside a learning platform tells.

use super::Commands;
use crate::learning::{Event, WalkResult};
use crate::ui::state::{Command, State, Walk};

/// A walk that has reached its end is told to the platform, once.
pub fn report(state: &State, walk: &Walk, event: &Event, out: &mut Commands) {
    if state.device.alone.is() && *event == Event::Finish {
        out.push(Command::Report(WalkResult::of(&walk.session)));
    }
}
