//! What a learner does with what is kept of them: a file, erasing; and the line to call of this device.

use super::super::{Commands, learner};
use crate::learning::{OwnLine, Profiles, missing_lines, of_profile, read_file, write_file};
use crate::ui::state::full::{ClassState, Erased, FullCommand, Notice, text_of};
use crate::ui::state::{Command, Field, Memory, State, StoreError, Who};

/// The field in which a progress file is chosen.
pub const FIELD: &str = "open-file";
/// Under what the line is kept that was added on this device: beside the profiles, so it is read with them.
const OWN: &str = "@own";

/// Saves what is kept of the learner as a file.
pub fn save(state: &mut State, out: &mut Commands) {
    if state.learner.lines.is_empty() {
        state.full.notice = Notice::Empty;
        return;
    }
    out.push(Command::from(FullCommand::Save {
        name: "saqbol-progress.txt".into(),
        kind: "text/plain",
        text: write_file(&state.learner.lines),
    }));
}

/// Opens the progress file that was chosen.
pub fn open(state: &mut State, mut files: Vec<(String, String)>, out: &mut Commands) {
    let Some((_, text)) = files.pop() else {
        return;
    };
    state.full.notice = match read_file(&text) {
        Ok(lines) => {
            let who = learner::profile_id(state, out);
            let mine = of_profile(&who, lines);
            let new = missing_lines(&state.learner.lines, mine);
            learner::keep(state, new, out);
            Notice::Opened
        }
        Err(error) => Notice::Wrong(error),
    };
}

pub fn erase(state: &mut State, what: Erased, out: &mut Commands) {
    let who = match what {
        Erased::Mine => state.learner.id().to_string(),
        Erased::All | Erased::App => String::new(),
    };
    if what == Erased::App {
        out.push(FullCommand::Uninstall.into());
    }
    if state.learner.has_store {
        out.push(FullCommand::Erase(what, who).into());
    } else {
        erased(state, what, Ok(()), out);
    }
}

/// What was erased is nowhere here any more either.
pub fn erased(state: &mut State, what: Erased, result: Result<(), StoreError>, out: &mut Commands) {
    if let Err(trouble) = result {
        state.full.notice = Notice::Nothing;
        state.learner.trouble = Some(trouble);
        return;
    }
    state.walk = None;
    state.full.notice = Notice::Erased;
    if what != Erased::Mine {
        state.learner.profiles = Profiles::default();
        state.learner.own = None;
        state.full.class = ClassState::new("", state.now.seed());
        out.push(FullCommand::ForgetMemories.into());
    }
    let who = state.learner.id().to_string();
    state.learner.writes.forget(&who);
    state.learner.profiles.forget(&who);
    out.push(Command::Remember(Memory::Learner, String::new()));
    out.push(Command::Hold(Vec::new()));
    // Whoever comes next begins anew, or says who they are.
    state.learner.seat(if state.learner.profiles.is_empty() {
        Who::New
    } else {
        Who::Unknown
    });
}

/// Keeps a line to call on this device; an empty one takes it away.
pub fn keep_line(state: &mut State, fields: &[Field]) {
    let own = OwnLine::new(text_of(fields, "own-words"), text_of(fields, "own-number"));
    if state.learner.has_store {
        state.learner.writes.add(OWN, &[own.to_line()]);
    }
    state.learner.own = Some(own).filter(|own| !own.is_empty());
}
