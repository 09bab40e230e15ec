//! What is to be kept while the store has not answered, or is taken for one that never will.

use crate::learning::OwnLine;
use crate::ui::state::State;
use crate::ui::state::full::CLASSES;

/// Under what the line is kept that was added on this device: beside the profiles, so it is read with them.
pub const OWN: &str = "@own";

/// Keeps a line under an id: on its way to the disk, or in memory until there is one.
pub fn keep_line(state: &mut State, id: &str, line: String) {
    if state.learner.has_store {
        state.learner.writes.add(id, &[line]);
    } else {
        state.full.unkept.push((id.into(), line));
    }
}

/// The store has answered: what waited for it is on its way. A line of one's own is newer than the one that was read.
pub fn keep_all(state: &mut State) {
    if !state.learner.has_store {
        return;
    }
    for (id, line) in std::mem::take(&mut state.full.unkept) {
        if id == OWN {
            state.learner.own = OwnLine::of([line.as_str()]);
        }
        state.learner.writes.add(&id, &[line]);
    }
}

/// What is kept under an id is erased: what waits for it is not kept any more.
pub fn forget(state: &mut State, id: &str) {
    state.learner.writes.forget(id);
    let listed = ["+", id].concat();
    state
        .full
        .unkept
        .retain(|(known, line)| known != id && !(known == CLASSES && *line == listed));
}
