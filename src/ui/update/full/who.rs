//! Who sits here, on a device that a class shares.

use super::super::Commands;
use super::super::hold::no_walk;
use crate::ui::state::full::{ClassNotice, Notice};
use crate::ui::state::{Command, Draft, Memory, State, Who};

/// Somebody has said who they are.
pub fn said_who(state: &mut State) {
    state.full.class.said_who = true;
    leave_nothing(state);
}

/// What was said to whoever sat here before, and what they handed in, is nobody else's.
fn leave_nothing(state: &mut State) {
    let class = &mut state.full.class;
    class.hand_in = None;
    class.filed.clear();
    class.notice = ClassNotice::Nothing;
    state.full.notice = Notice::Nothing;
}

/// Nobody sits here any more, if anybody has learned on this device: whoever goes on says who they are.
pub fn ask_who(state: &mut State, out: &mut Commands) {
    if state.learner.profiles.is_empty() {
        return;
    }
    leave_nothing(state);
    state.learner.seat(Who::Unknown);
    state.device.learner.clear();
    out.push(Command::Remember(Memory::Learner, String::new()));
    no_walk(state, out);
    state.walk = None;
    state.draft = Draft::default();
}
