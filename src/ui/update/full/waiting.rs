//! What is to be kept while the store has not answered, or is taken for one that never will.

use super::super::hold;
use crate::classroom::is_line_of;
use crate::ui::state::State;
use crate::ui::state::full::CLASSES;

/// Keeps a line under an id: on its way to the disk, or in this tab until there is one.
pub fn keep_line(state: &mut State, id: &str, line: String) {
    if state.learner.has_store {
        state.learner.writes.add(id, &[line]);
    } else {
        state.learner.waiting.push((id.into(), line));
    }
}

/// What waits for the store, taken here or held by the page before.
pub fn waiting(state: &State) -> Vec<(String, String)> {
    let held = state.device.held.iter();
    held.chain(&state.learner.waiting).cloned().collect()
}

/// What is kept under an id is erased: what waits for it is not kept any more.
pub fn forget(state: &mut State, id: &str) {
    hold::forget(state, |known| known == id);
    let listed = ["+", id].concat();
    for lines in [&mut state.learner.waiting, &mut state.device.held] {
        lines.retain(|(known, line)| !(known == CLASSES && *line == listed));
    }
}

/// Tickets of a week were erased: what waits of them is not kept any more.
pub fn forget_tickets(state: &mut State, id: &str, tickets: &[u64]) {
    let is_gone = |known: &str, line: &str| known == id && is_line_of(line, tickets);
    state.learner.writes.forget_lines(is_gone);
    for lines in [&mut state.learner.waiting, &mut state.device.held] {
        lines.retain(|(known, line)| !is_gone(known, line));
    }
}
