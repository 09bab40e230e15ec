//! Walks of which nothing is kept, and what a walk means for a class.

use super::class;
use crate::classroom::key_of_text;
use crate::learning::{Event, Session};
use crate::ui::state::full::{ClassNotice, ClassPage, END};
use crate::ui::state::{Bundle, Route, State, Walk};

/// Another screen of a walk: hands are raised anew, and seen again where the class looks back.
pub fn next_screen(state: &mut State, walk: &Walk) {
    class::raise(&mut state.full.class, walk.step().as_deref());
    state.full.class.goes_on = false;
    state.full.class.unanswered = false;
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
        (ClassPage::Whole, of) => {
            let at_end = of == Some(END);
            let of = of.and_then(key_of_text);
            let new = Session::new(module, seed);
            let end = at_end.then(|| class::end_again(state, &id, &new));
            Some(match end.flatten() {
                Some(end) => end,
                None => class::lesson(state, &id, of, new),
            })
        }
        (ClassPage::Preview, Some(step)) => Session::only(module, seed, step),
        _ => None,
    };
    state.walk = session.map(|session| Walk::unsaved(&id, session));
    true
}

/// Something on the screen was opened or marked: a class that answers now is no longer told that it has not.
pub fn touched(state: &mut State) {
    let notice = &mut state.full.class.notice;
    if *notice == ClassNotice::Unanswered {
        *notice = ClassNotice::Nothing;
    }
}

/// Events of a walk of which nothing is kept under a learner: a class's lesson has its own place, in the tab and on the
/// device ([`super::hold`]).
pub fn happened(state: &mut State, events: Vec<Event>) {
    // With an answer nothing of the screen is unanswered any more.
    let is_answer = |event: &Event| matches!(event, Event::Answer { .. });
    if events.iter().any(is_answer) {
        state.full.class.notice = ClassNotice::Nothing;
    }
    if matches!(state.route, Route::Class(ClassPage::Whole, _))
        && let Some(lesson) = state.full.class.lessons.now_mut()
    {
        lesson.events.extend(events);
    }
}
