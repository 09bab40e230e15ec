//! What a teacher gives to a class.

use super::super::super::Commands;
use super::keep::{keep, save_carried};
use crate::classroom::{Assignment, SealKey, assignment_file_name, to_link, to_text, typed_number};
use crate::ui::state::full::{
    AssignmentDraft, ClassNotice, ClassPage, ClassState, select, text_of,
};
use crate::ui::state::{Command, Field, Route, State};

/// The teacher changes what the class is to play. Whoever wants results sealed needs a key; without random bytes there is
/// none, and nothing is sealed.
pub fn choose(state: &mut State, draft: &AssignmentDraft) {
    let class = &mut state.full.class;
    let changed = class.draft != *draft;
    class.draft = draft.clone();
    if changed {
        freshen(class, state.now.seed());
    }
    let class = &mut state.full.class;
    if draft.sealed && class.collected.keys().own().is_none() {
        let Some(random) = state.now.random else {
            class.draft.sealed = false;
            return;
        };
        let lines = class.collected.make_own_key(SealKey::new(random));
        keep(state, lines);
    }
}

/// Sees to it that the draft's mark is none that an assignment of this device has already, as long as there is one.
pub fn freshen(class: &mut ClassState, seed: u32) {
    let known = class.collected.assignments();
    if known.iter().any(|known| known.mark == class.draft.mark) {
        let drafted = class.draft.assignment(&class.collected);
        class.draft.mark = drafted.fresh_mark(&known, seed).unwrap_or(class.draft.mark);
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

/// The code is written on the board: from now on there is a class, called as the teacher has typed.
pub fn give_code(state: &mut State, fields: &[Field]) {
    let assignment = give(state);
    let size = typed_number(text_of(fields, "class-size")).unwrap_or(0);
    let name = text_of(fields, "class-name");
    let class = &mut state.full.class;
    let id = class.collected.id_of(&assignment);
    let lines = class.collected.describe(&id, name, size);
    class.notice = ClassNotice::Saved;
    keep(state, lines);
}

pub fn save(state: &mut State, out: &mut Commands) {
    let assignment = give(state);
    save_carried(
        &assignment_file_name(&assignment),
        to_text(&assignment),
        out,
    );
}

pub fn copy_link(state: &mut State, out: &mut Commands) {
    let assignment = give(state);
    let link = select::share_link(state, &to_link(&assignment));
    out.push(Command::Copy(link));
    state.full.class.notice = ClassNotice::Copied;
}

/// Saves the key that opens what is handed in to the class whose report this is; elsewhere the key of this device.
pub fn save_key(state: &State, out: &mut Commands) {
    let collected = &state.full.class.collected;
    let key = match &state.route {
        Route::Class(ClassPage::Report, id) => {
            let class = collected.class(id);
            class.and_then(|class| collected.keys().for_assignment(class.assignment()))
        }
        _ => collected.keys().own(),
    };
    if let Some(key) = key {
        save_carried("saqbol-key.txt", to_text(key), out);
    }
}
