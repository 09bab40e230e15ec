//! What a page begins with, and what ends with it.

use super::super::Commands;
use super::{class, who};
use crate::classroom::key_of_text;
use crate::ui::state::full::{ClassPage, FullCommand, class_ticket};
use crate::ui::state::{Audience, Route, State};

/// What is only done once.
pub fn start(state: &mut State, out: &mut Commands) {
    if state.address.ends_with(Route::FROM_HELP) {
        state.full.from = Some(Route::Help);
    }
    class::take_up(state);
    // The pictures of the single file come out of the page itself; elsewhere they have addresses.
    if state.pictures.is_empty() {
        out.push(FullCommand::LoadPictures.into());
    }
}

/// What a page needs of the store.
pub fn store_opened(state: &mut State, out: &mut Commands) {
    who::ask_if_open(state, out);
    if state.route.audience() == Audience::Teacher {
        class::ask(state, out);
    }
}

/// What a page needs as it is opened.
pub fn page_opened(state: &mut State, out: &mut Commands) {
    store_opened(state, out);
    if state.route == Route::Assign {
        class::begin_code(state);
    }
    if state.route == Route::Teach {
        out.push(FullCommand::RecallLessons.into());
    }
    if let Route::Class(ClassPage::FromLink, text) = &state.route {
        let text = text.clone();
        class::open_link(state, &text, out);
    }
}

/// Another page: nothing of the one before is said there.
pub fn turn(state: &mut State) {
    // A lesson that has come to its end is over; any other goes on where it was left.
    if class_ticket(state).is_some() {
        class::left_at_end(state);
    }
    let now = state.now.millis;
    if let Some(lesson) = state.full.class.lessons.now_mut() {
        lesson.spend(now);
    }
    state.full.class.lessons.is_open = false;
    // Whoever comes from a class's page collects from that class.
    state.full.class.collecting = match &state.route {
        Route::Class(ClassPage::Class, key) => key_of_text(key),
        _ => None,
    };
    state.full.from = came_from(state);
    state.full.turn();
}

/// Whence the page is opened, where that is known: help has a page of its own, so what it leads to says so in its address.
fn came_from(state: &State) -> Option<Route> {
    match &state.route {
        _ if state.address.ends_with(Route::FROM_HELP) => Some(Route::Help),
        Route::Family | Route::Teach => Some(state.route.clone()),
        _ => None,
    }
}
