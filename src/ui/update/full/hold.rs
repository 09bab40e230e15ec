//! What this tab holds of the full build's.

use super::super::Commands;
use super::super::hold as held_lines;
use super::class::{handed_text, remember_hands};
use super::tabs::LESSONS;
use super::waiting::waiting;
use crate::classroom::to_text;
use crate::ui::state::full::{DRAFT, FullCommand, HANDED, LESSON, class_ticket};
use crate::ui::state::{Command, Route, State};

/// Holds in this tab what the teacher is doing and what waits for the store, where it has changed.
pub fn hold(state: &mut State, out: &mut Commands) {
    let waits = waiting(state);
    if state.full.held != waits {
        state.full.held = waits;
        held_lines::hold(state, out);
    }
    remember_hands(state);
    let class = &state.full.class;
    let draft = to_text(&class.draft.assignment(&class.collected));
    let lesson = class.lessons.to_text();
    let handed = handed_text(&class.handed);
    // Its result is kept by itself.
    let over = class.lessons.is_open && class_ticket(state).is_some();
    let unfinished = class.lessons.to_remember(over);
    let device = &mut state.device.full;
    if state.route == Route::Assign && device.draft != draft {
        device.draft = draft.clone();
        out.push(FullCommand::HoldWord(DRAFT, draft).into());
    }
    if device.lesson != lesson {
        device.lesson = lesson.clone();
        out.push(FullCommand::HoldWord(LESSON, lesson).into());
    }
    if device.handed != handed {
        device.handed = handed.clone();
        out.push(FullCommand::HoldWord(HANDED, handed).into());
    }
    if device.unfinished != unfinished {
        device.unfinished = unfinished.clone();
        out.push(FullCommand::RememberLessons(unfinished).into());
        // It is one text for all tabs: the others write theirs behind it.
        out.push(Command::Tell(["changed ", LESSONS].concat()));
    }
}
