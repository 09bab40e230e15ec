//! What a teacher gives to a class.

use super::super::super::Commands;
use super::{keep, save_carried};
use crate::classroom::{Assignment, SealKey, to_link, to_text};
use crate::ui::state::full::{AssignmentDraft, ClassNotice, select};
use crate::ui::state::{Command, State};

/// The teacher changes what the class is to play. Whoever wants results sealed needs a key; without random bytes there is
/// none, and nothing is sealed.
pub fn choose(state: &mut State, draft: &AssignmentDraft) {
    let class = &mut state.full.class;
    class.draft = draft.clone();
    if draft.sealed && class.collected.key().is_none() {
        let Some(random) = state.now.random else {
            class.draft.sealed = false;
            return;
        };
        let lines = class.collected.add_key(SealKey::new(random));
        keep(state, lines);
    }
}

/// What is given away is collected here: its class is known from now on.
fn give(state: &mut State) -> Assignment {
    let class = &mut state.full.class;
    let assignment = class.draft.assignment(&class.collected);
    let lines = class.collected.open(&assignment);
    keep(state, lines);
    assignment
}

pub fn save(state: &mut State, out: &mut Commands) {
    let assignment = give(state);
    let name = ["saqbol-assignment-", &assignment.mark.to_string(), ".txt"].concat();
    save_carried(&name, to_text(&assignment), out);
}

pub fn copy_link(state: &mut State, out: &mut Commands) {
    let assignment = give(state);
    let link = select::share_link(state, &to_link(&assignment));
    out.push(Command::Copy(link));
    state.full.class.notice = ClassNotice::Copied;
}

pub fn save_key(state: &mut State, out: &mut Commands) {
    give(state);
    if let Some(key) = state.full.class.collected.key() {
        save_carried("saqbol-key.txt", to_text(key), out);
    }
}
