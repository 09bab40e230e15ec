//! Somebody says who they are.

use super::hold::{hold, no_walk};
use super::{Commands, full, learner};
use crate::curriculum::Band;
use crate::ui::state::{Command, Draft, GUEST, Memory, Route, State, Who};

/// The learner is the one with this profile: what was kept of it is read.
pub fn be(state: &mut State, id: &str, out: &mut Commands) {
    seat(state, Who::Of(id.into()), id, out);
    learner::used(state, id, "");
    if state.learner.has_store {
        state.learner.ready = false;
        out.push(Command::Read(id.into()));
    }
}

/// The learner is new here.
pub fn join(state: &mut State, picture: &str, out: &mut Commands) {
    let id = state.now.profile_id();
    seat(state, Who::Of(id.clone()), &id, out);
    learner::used(state, &id, picture);
}

/// Nothing is kept of this learner.
pub fn be_guest(state: &mut State, out: &mut Commands) {
    seat(state, Who::Guest, GUEST, out);
    hold(state, out);
}

/// Somebody has said who they are: nothing of whoever was here before stays on the screen.
fn seat(state: &mut State, who: Who, remembered: &str, out: &mut Commands) {
    state.learner.seat(who);
    state.learner.ready = true;
    state.device.learner = remembered.into();
    out.push(Command::Remember(Memory::Learner, remembered.into()));
    no_walk(state, out);
    full::said_who(state);
    if !state.learner.is_guest() {
        // What a guest has done is not held for whoever comes next.
        hold(state, out);
        out.push(Command::Tell(["seated ", remembered].concat()));
    }
    state.walk = None;
    state.draft = Draft::default();
    if state.route == Route::Who {
        out.push(Command::Go(state.href(&Route::Learn(Band::B))));
    }
}
