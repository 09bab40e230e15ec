//! Who sits here, on a device that a class shares.

use super::super::hold::no_walk;
use super::super::{Commands, learner};
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

/// Who sits here is asked, if an assignment has asked for it: as soon as the store has said who has learned here. The tab
/// may know somebody from the page before.
pub fn ask_if_open(state: &mut State, out: &mut Commands) {
    if !state.learner.is_open || !std::mem::take(&mut state.full.class.asks_who) {
        return;
    }
    ask_who(state, out);
    // What was to be read of whoever sat here is not waited for.
    if state.learner.who == Who::Unknown && !state.learner.ready {
        learner::ready(state, out);
    }
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
