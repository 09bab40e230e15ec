//! Whether the device has what a teacher did, and what is said of it; the line to call that was added here.

use super::super::super::{OWN, State};
use super::super::Notice;
use crate::language::Adult;

/// Whether the device has confirmed all that a teacher did.
pub fn is_saved(state: &State) -> bool {
    state.learner.has_store && state.learner.writes.is_empty()
}

/// What is said once something was given to be kept: `done` when the device has confirmed it, and until then that it is on
/// its way; where nothing is kept, just that.
pub fn said_kept<'a>(state: &'a State, say: &'a Adult, done: &'a str) -> &'a str {
    match state.learner.has_store {
        false => say.class_not_kept(),
        true if is_saved(state) => done,
        true => state.say.walk_saving(),
    }
}

/// Whether the line to call that was just written down has reached the device: neither on its way nor waiting for a store.
pub fn is_own_line_kept(state: &State) -> bool {
    let mut waiting = state.device.held.iter().chain(&state.learner.waiting);
    state.full.notice == Notice::OwnLine && is_saved(state) && !waiting.any(|(id, _)| id == OWN)
}

/// What is said of it: that it is kept once it is, and where the device keeps nothing that it stands in this window alone.
pub fn said_own_line<'a>(state: &State, say: &'a Adult) -> &'a str {
    match state.full.notice {
        Notice::OwnLine if is_own_line_kept(state) => say.own_saved(),
        Notice::OwnLine if state.learner.trouble.is_some() => say.own_not_kept(),
        _ => "",
    }
}
