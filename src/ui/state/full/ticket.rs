//! What a pupil hands in, and what a class comes to together.

use super::super::{Bundle, Route, State};
use super::ClassPage;
use crate::classroom::{HandIn, Loaded, MARK_COUNT, Ticket, lesson_week, together_ticket};
use crate::learning::Position;

/// What the present learner has done of the assignment on this device; `None` where there is no assignment.
fn done(state: &State) -> Option<HandIn<'_>> {
    Some(HandIn {
        assignment: state.full.class.given.as_ref()?,
        index: &state.index,
        progress: &state.learner.progress,
        learner: state.learner.profile().map_or("", |profile| &profile.id),
        lang: state.lang.code(),
    })
}

/// The names of the bundles that the pupil's ticket is made with.
pub fn ticket_bundles(state: &State) -> Vec<String> {
    done(state).map_or_else(Vec::new, |done| done.bundles())
}

/// The ticket of the present learner; `None` while nothing of the assignment is finished, or bundles are on their way.
pub fn ticket_of(state: &State, pupil: Option<u32>) -> Option<Ticket> {
    let loaded = |name: &str| match state.full.class.bundle(name)? {
        Bundle::Module(module, _) => Some(Loaded::Module(module)),
        Bundle::Check(module, forms, _) => Some(Loaded::Check(module, forms)),
        _ => None,
    };
    done(state)?.ticket(pupil, state.now.today, &loaded)
}

/// What the class came to together, once the walk is at its end.
pub fn class_ticket(state: &State) -> Option<Ticket> {
    let is_whole = matches!(state.route, Route::Class(ClassPage::Whole, _));
    let walk = state.walk.as_ref().filter(|_| is_whole)?;
    if walk.session.position() != Position::End {
        return None;
    }
    let class = &state.full.class;
    let mark = class.draft.mark % MARK_COUNT;
    let (lang, today) = (state.lang.code(), state.now.today);
    let mut ticket = together_ticket(&walk.session, lang, mark, class.here, today)?;
    // The teacher has said which class of this device it is.
    let key = class.lesson.as_ref().and_then(|lesson| lesson.class);
    if let Some(of) = key.and_then(|key| class.collected.class(key)) {
        ticket.assignment = lesson_week(&of, ticket.assignment);
    }
    Some(ticket)
}
