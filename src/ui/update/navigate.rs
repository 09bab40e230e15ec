//! The address decides page and language.

use super::{Commands, full};
use crate::ui::state::{
    BundleSlot, Command, Draft, First, Memory, Route, State, needed, ui_bundle,
};

/// What is only done once, as soon as the page stands.
pub fn start(state: &mut State, out: &mut Commands) {
    full::start(state, out);
    full::page_opened(state, out);
    if !state.learner.ready {
        out.push(Command::OpenStore);
    }
}

/// Whether a page is one of the build's other page, if there is another.
pub fn is_elsewhere(route: &Route, other: &str) -> bool {
    !other.is_empty() && route.is_full() != full::IS_FULL
}

/// Leaves for the build's other page if that has what the address names; while something is on its way to the disk not
/// yet, because a page that is left takes it along. Whether it is to be left.
pub fn leave(state: &State, out: &mut Commands) -> bool {
    let (_, route) = Route::parse(&state.address);
    let learner = &state.learner;
    // What cannot be kept is known to this page alone; the full build has the lessons as well.
    let alone = full::IS_FULL && learner.is_open && !learner.has_store;
    let away = is_elsewhere(&route, &state.device.other) && !alone;
    if away && !state.learner.writes.is_busy() {
        let address = [&state.device.other, "#", &state.address].concat();
        out.push(Command::Visit(address));
    }
    away
}

/// The address has changed. A language that is not here yet is loaded while the old one stays.
pub fn moved(state: &mut State, address: String, out: &mut Commands) {
    let (lang, route) = Route::parse(&address);
    state.address = address;
    if leave(state, out) {
        return;
    }
    state.help = false;
    state.first = First::Nothing;
    if route != state.route {
        if needed(&route, state.lang).0 != needed(&state.route, state.lang).0 {
            state.main = BundleSlot::default();
        }
        state.second = BundleSlot::default();
        full::turn(state);
        // A walk that has come to its end has another address, and is the same.
        if !is_end_of(&route, &state.route) {
            state.walk = None;
            state.draft = Draft::default();
        }
        state.route = route;
        full::page_opened(state, out);
    }
    if let Some(lang) = lang {
        state.wanted = lang;
        if lang == state.lang {
            remember_language(state, out);
        } else {
            out.push(Command::Load(ui_bundle(lang)));
        }
    }
}

/// Whether a page is the end of the walk on another.
fn is_end_of(end: &Route, walk: &Route) -> bool {
    matches!((end, walk), (Route::Result(end), Route::Play(id)) if end == id)
}

/// The language is remembered for the next visit; a guest leaves nothing behind.
pub fn remember_language(state: &State, out: &mut Commands) {
    if !state.learner.is_guest() {
        let code = state.lang.code().into();
        out.push(Command::Remember(Memory::Language, code));
    }
}
