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

/// What is said of it: that it is kept once it is, and where the device keeps nothing that it stands in this window alone; that
/// it is no number; that it was taken away.
pub fn said_own_line<'a>(state: &State, say: &'a Adult) -> &'a str {
    match state.full.notice {
        Notice::OwnLine if is_own_line_kept(state) => say.own_saved(),
        Notice::OwnLine if state.learner.trouble.is_some() => say.own_not_kept(),
        Notice::OwnRefused => say.own_refused(),
        Notice::OwnRemoved if is_saved(state) || state.learner.trouble.is_some() => {
            say.own_removed()
        }
        _ => "",
    }
}

/// What stands in the fields of the line to call: what was typed where it was refused, else what is kept.
pub fn own_fields(state: &State) -> [String; 2] {
    let typed = state.full.own_typed.clone();
    typed.unwrap_or_else(|| {
        let kept = state.learner.own.clone().unwrap_or_default();
        [kept.words, kept.number]
    })
}
