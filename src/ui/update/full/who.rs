//! Who sits here, on a device that a class shares.

use super::super::Commands;
use super::super::hold::no_walk;
use crate::ui::state::{Command, Draft, Memory, State, Who};

/// Somebody has said who they are.
pub fn said_who(state: &mut State) {
    state.full.class.said_who = true;
}

/// Nobody sits here any more, if anybody has learned on this device: whoever goes on says who they are.
pub fn ask_who(state: &mut State, out: &mut Commands) {
    if state.learner.profiles.is_empty() {
        return;
    }
    state.learner.seat(Who::Unknown);
    state.device.learner.clear();
    out.push(Command::Remember(Memory::Learner, String::new()));
    no_walk(state, out);
    state.walk = None;
    state.draft = Draft::default();
}
