//! What a learner does with what is kept of them: a file, erasing; and the line to call of this device.

use super::super::{Commands, learner};
use super::own_line::keep_own;
use super::{class, tabs};
use crate::classroom::{FileKind, file_kind};
use crate::learning::{
    Entry, FileError, OwnLine, missing_lines, of_profile, read_file, write_file,
};
use crate::ui::state::full::{Erased, FullCommand, Notice, text_of};
use crate::ui::state::{Command, Field, OWN, State, StoreError, Who};

/// The field in which a progress file is chosen.
pub const FIELD: &str = "open-file";
/// A longer text is no progress of a learner: years of lessons are a tenth of it.
const LARGEST: usize = 4_000_000;

/// Saves what is kept of the learner as a file: what the store has at this moment, also from other tabs.
pub fn save(state: &mut State, out: &mut Commands) {
    if state.learner.has_store && matches!(state.learner.who, Who::Of(_)) {
        state.full.is_saving = true;
        out.push(Command::Read(state.learner.id().into()));
    } else {
        save_lines(state, out);
    }
}

/// The learner's lines have been read, or could not be: then what this tab knows is saved.
pub fn save_lines(state: &mut State, out: &mut Commands) {
    state.full.is_saving = false;
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

/// The present learner's lines were read anew.
pub fn learner_read(state: &mut State, out: &mut Commands) {
    if state.full.is_saving {
        save_lines(state, out);
    }
}

/// Opens the progress file that was chosen.
pub fn open(state: &mut State, mut files: Vec<(String, String)>, out: &mut Commands) {
    let Some((name, text)) = files.pop() else {
        return;
    };
    let read = if text.len() > LARGEST {
        Err(FileError::Foreign)
    } else {
        read_file(&text)
    };
    state.full.notice = match read {
        Ok(lines) => {
            let who = learner::profile_id(state, out);
            let strange = lines.iter().filter(|line| Entry::from_line(line).is_none());
            let strange = u32::try_from(strange.count()).unwrap_or(u32::MAX);
            let mine = of_profile(&who, lines);
            let new = missing_lines(&state.learner.lines, mine);
            learner::keep(state, new, out);
            match strange {
                0 => Notice::Opened,
                count => Notice::OpenedPartly(count),
            }
        }
        Err(error) => match file_kind(&name, &text) {
            None => Notice::Wrong(error),
            Some(FileKind::Progress) => Notice::Wrong(FileError::Damaged),
            Some(kind) => Notice::Other(kind),
        },
    };
}

/// Erases what is kept of the learner, or of all of them. A teacher's classes and keys stay: they have their own way.
pub fn erase(state: &mut State, what: Erased, out: &mut Commands) {
    if what == Erased::App {
        out.push(FullCommand::Uninstall.into());
    }
    if !state.learner.has_store {
        if what == Erased::App {
            state.learner.own = None;
        }
        return erased(state, what, Ok(()), out);
    }
    let id = state.learner.id().to_string();
    out.push(match what {
        Erased::Mine => FullCommand::Erase(what, vec![id]).into(),
        // A machine that is cleared keeps nobody's number. Where the answers alone go it stays: any pupil can press that.
        Erased::App => FullCommand::Erase(what, vec![OWN.into()]).into(),
        _ => FullCommand::ErasePupils(what).into(),
    });
}

/// The line to call was erased with the app: the learners come next.
pub fn own_erased(state: &mut State, out: &mut Commands) {
    state.learner.own = None;
    out.push(FullCommand::ErasePupils(Erased::App).into());
}

/// What was erased is nowhere here any more either, and other tabs hear of it.
pub fn erased(state: &mut State, what: Erased, result: Result<(), StoreError>, out: &mut Commands) {
    if result.is_err() {
        state.full.notice = Notice::NotErased;
        return;
    }
    state.full.notice = Notice::Erased;
    let who = match what {
        Erased::Mine => {
            class::forget_mine(state);
            state.learner.id().to_string()
        }
        _ => {
            class::forget_all(state);
            out.push(FullCommand::ForgetMemories.into());
            state.full.class.given = None;
            "*".into()
        }
    };
    out.push(Command::Tell(["erased ", &who].concat()));
    state.walk = None;
    tabs::gone(state, &who, out);
    if !state.learner.has_store || state.learner.is_guest() {
        state.learner.seat(Who::New);
        state.learner.ready = true;
    }
}

/// Keeps a line to call on this device. What is no number is refused, and the one before stays; where both fields are empty
/// it is taken away.
pub fn keep_line(state: &mut State, fields: &[Field]) {
    let typed = ["own-words", "own-number"].map(|field| text_of(fields, field).trim());
    let [words, number] = typed;
    if OwnLine::is_number(number) {
        state.full.own_typed = None;
        keep_own(state, OwnLine::new(words, number));
        state.full.notice = Notice::OwnLine;
    } else if typed == ["", ""] && state.learner.own.is_some() {
        take_away(state);
    } else {
        state.full.own_typed = Some(typed.map(String::from));
        state.full.notice = Notice::OwnRefused;
    }
}

/// Takes the line to call away.
pub fn take_away(state: &mut State) {
    state.full.own_typed = None;
    keep_own(state, OwnLine::default());
    state.full.notice = Notice::OwnRemoved;
}
