//! What only the full build does: saving and opening files, erasing, settings, and all about classes.

mod class;
mod own;
mod report;
mod tabs;

use std::rc::Rc;

use super::Commands;
use crate::classroom::to_text;
use crate::learning::{Event, Session};
use crate::ui::state::full::{
    ClassPage, DRAFT, Erased, FullAct, FullCommand, FullMsg, LESSON, Notice, class_ticket, select,
};
use crate::ui::state::{Bundle, BundleSlot, Command, Field, Route, State, StoreError, Walk};

pub use report::report;
pub use tabs::gone;

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
        FullAct::NotMe => {
            own::ask_who(state, out);
            state.full.class.hand_in = None;
        }
        FullAct::Print => out.push(FullCommand::Print.into()),
        FullAct::Notice(notice) => state.full.notice = *notice,
    }
}

pub fn receive(state: &mut State, msg: FullMsg, out: &mut Commands) {
    match msg {
        FullMsg::Erased(Erased::Classes, result) => class::erased(state, result, out),
        FullMsg::Erased(what, result) => own::erased(state, what, result, out),
        FullMsg::Files(own::FIELD, files) => own::open(state, files, out),
        FullMsg::Files(field, files) => class::files(state, field, files, out),
        FullMsg::Pictures(pictures) => state.pictures = Rc::new(pictures),
        FullMsg::Heard(text) => tabs::heard(state, &text, out),
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

/// Lines that were read of what only the full build keeps; whether they were such lines.
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

/// The present learner's lines were read anew.
pub fn learner_read(state: &mut State, out: &mut Commands) {
    if state.full.is_saving {
        own::save_lines(state, out);
    }
}

/// Somebody has said who they are.
pub fn said_who(state: &mut State) {
    state.full.class.said_who = true;
}

/// Another page: nothing of the one before is said there.
pub fn turn(state: &mut State) {
    // A lesson that has come to its end is over; any other goes on where it was left.
    if class_ticket(state).is_some() {
        state.full.class.lesson = None;
    }
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
    let Some(Bundle::Module(module, _)) = &state.main.here else {
        return true;
    };
    let (module, seed) = (module.clone(), state.now.seed());
    let mut parts = of.split('/');
    let id = parts.next().unwrap_or_default().to_string();
    let session = match (page, parts.next()) {
        (ClassPage::Whole, _) => Some(class::lesson(state, &id, Session::new(module, seed))),
        (ClassPage::Preview, Some(step)) => Session::only(module, seed, step),
        _ => None,
    };
    state.walk = session.map(|session| Walk::unsaved(&id, session));
    true
}

/// Events of a walk of which nothing is kept: a class's lesson is held in the tab.
pub fn happened(state: &mut State, events: Vec<Event>) {
    if matches!(state.route, Route::Class(ClassPage::Whole, _))
        && let Some(lesson) = &mut state.full.class.lesson
    {
        lesson.events.extend(events);
    }
}

/// Holds in this tab what the teacher is doing, where it has changed.
pub fn hold(state: &mut State, out: &mut Commands) {
    let class = &state.full.class;
    let draft = to_text(&class.draft.assignment(&class.collected));
    let lesson = class.lesson.as_ref().map(|lesson| lesson.to_text());
    let lesson = lesson.unwrap_or_default();
    let device = &mut state.device.full;
    if state.route == Route::Assign && device.draft != draft {
        device.draft = draft.clone();
        out.push(FullCommand::HoldWord(DRAFT, draft).into());
    }
    if device.lesson != lesson {
        device.lesson = lesson.clone();
        out.push(FullCommand::HoldWord(LESSON, lesson).into());
    }
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
