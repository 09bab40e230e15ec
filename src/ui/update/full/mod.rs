//! What only the full build does: saving and opening files, erasing, settings, and all about classes.

mod class;
mod own;
mod report;

use std::rc::Rc;

use super::Commands;
use crate::learning::Session;
use crate::ui::state::full::{ClassPage, FullAct, FullCommand, FullMsg, Notice, select};
use crate::ui::state::{Bundle, BundleSlot, Command, Field, Route, State, StoreError, Walk};

pub use report::report;

/// Whether this is the full build.
pub const IS_FULL: bool = true;

pub fn act(state: &mut State, act: &FullAct, fields: &[Field], out: &mut Commands) {
    match act {
        FullAct::SaveProgress => own::save(state, out),
        FullAct::OpenProgress => out.push(FullCommand::ReadFiles(own::FIELD).into()),
        FullAct::Erase(what) => own::erase(state, *what, out),
        FullAct::AddOwnLine => {
            own::keep_line(state, fields);
            state.full.notice = Notice::OwnLine;
        }
        FullAct::RemoveOwnLine => own::keep_line(state, &[]),
        FullAct::Look(look) => {
            let words = look.words();
            if !state.learner.is_guest() {
                out.push(FullCommand::RememberLook(words.clone()).into());
            }
            out.push(FullCommand::Look(words).into());
            state.full.look = look.clone();
        }
        FullAct::Class(act) => class::act(state, act, fields, out),
        FullAct::Print => out.push(FullCommand::Print.into()),
        FullAct::Notice(notice) => state.full.notice = *notice,
    }
}

pub fn receive(state: &mut State, msg: FullMsg, out: &mut Commands) {
    match msg {
        FullMsg::Erased(what, result) => own::erased(state, what, result, out),
        FullMsg::Files(own::FIELD, files) => own::open(state, files, out),
        FullMsg::Files(field, files) => class::files(state, field, files, out),
        FullMsg::Pictures(pictures) => state.pictures = Rc::new(pictures),
        FullMsg::Seen(texts) => class::seen(state, texts),
        FullMsg::Camera(camera) => state.full.class.camera = camera,
    }
}

/// What is only done once.
pub fn start(state: &State, out: &mut Commands) {
    // The pictures of the single file come out of the page itself; elsewhere they have addresses.
    if state.pictures.is_empty() {
        out.push(FullCommand::LoadPictures.into());
    }
}

/// What a page needs of the store.
pub fn store_opened(state: &mut State, out: &mut Commands) {
    if matches!(state.route, Route::Assign | Route::Class(..)) {
        class::ask(state, out);
    }
}

/// What a page needs as it is opened.
pub fn page_opened(state: &mut State, out: &mut Commands) {
    store_opened(state, out);
    if let Route::Class(ClassPage::FromLink, text) = &state.route {
        let text = text.clone();
        class::open_link(state, &text, out);
    }
}

/// Lines that were read; whether they are of classes.
pub fn read(
    state: &mut State,
    id: &str,
    lines: &Result<Vec<String>, StoreError>,
    out: &mut Commands,
) -> bool {
    let is_class = id.starts_with('#');
    if is_class {
        let lines = lines.as_ref().map(Vec::as_slice).unwrap_or_default();
        class::read(state, id, lines, out);
    }
    is_class
}

/// Another page: nothing of the one before is said there.
pub fn turn(state: &mut State) {
    state.full.turn();
}

/// Another screen of a walk: hands are raised anew.
pub fn next_screen(state: &mut State) {
    state.full.class.votes.clear();
}

/// Begins a walk of which nothing is kept: what teachers look through, or play with the whole class. It needs no learner
/// and waits for nothing that was kept. Whether the page is for such a walk.
pub fn begin(state: &mut State) -> bool {
    let Route::Class(page, of) = &state.route else {
        return false;
    };
    if let Some(Bundle::Module(module, _)) = &state.main.here {
        let seed = state.now.seed();
        let mut parts = of.split('/');
        let id = parts.next().unwrap_or_default();
        let session = match (page, parts.next()) {
            (ClassPage::Whole, _) => Some(Session::new(module.clone(), seed)),
            (ClassPage::Preview, Some(step)) => Session::only(module.clone(), seed, step),
            _ => None,
        };
        state.walk = session.map(|session| Walk::unsaved(id, session));
    }
    true
}

/// Asks for what a page needs besides its two bundles.
pub fn fetch(state: &mut State, out: &mut Commands) {
    for name in select::more_bundles(state) {
        if state.full.class.slot(&name).is_none() {
            let mut slot = BundleSlot::default();
            slot.want(&name);
            state.full.class.bundles.push(slot);
            out.push(Command::Load(name));
        }
    }
}

/// Takes a bundle that came; whether it came damaged.
pub fn take(state: &mut State, name: &str, bytes: &Option<Vec<u8>>) -> bool {
    let lang = state.lang;
    let mut damaged = false;
    for slot in &mut state.full.class.bundles {
        damaged |= slot.take(name, bytes, lang);
    }
    damaged
}
