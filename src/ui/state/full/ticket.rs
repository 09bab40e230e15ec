//! What a pupil hands in, and what a class comes to together.

use super::super::{Bundle, Route, State};
use super::ClassPage;
use crate::classroom::{
    Assignment, HandIn, Loaded, MARK_COUNT, Ticket, Week, lesson_week, together_ticket,
};
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

/// What the class came to together, once the walk is at its end: as it was kept, else as it would be.
pub fn class_ticket(state: &State) -> Option<Ticket> {
    let mut ticket = made(state)?;
    let collected = &state.full.class.collected;
    let kept = kept_together(state);
    ticket.assignment = match kept.and_then(|id| collected.week(&id)) {
        Some(week) => week.assignment().clone(),
        None => goes_to(state, ticket.assignment),
    };
    Some(ticket)
}

/// The week (its id) in which the result of this lesson is kept; `None` where it is in none.
pub fn kept_together(state: &State) -> Option<String> {
    let number = made(state)?.number;
    let mut weeks = state.full.class.collected.iter();
    let has = |week: &Week| week.together().iter().any(|one| one.number == number);
    weeks
        .find(|(_, week)| has(week))
        .map(|(id, _)| id.to_string())
}

/// The result as a ticket that belongs to no class yet.
fn made(state: &State) -> Option<Ticket> {
    let is_whole = matches!(state.route, Route::Class(ClassPage::Whole, _));
    let walk = state.walk.as_ref().filter(|_| is_whole)?;
    if walk.session.position() != Position::End {
        return None;
    }
    let class = &state.full.class;
    let mark = class.draft.mark.wrapping_add(class.made_again) % MARK_COUNT;
    let (lang, today) = (state.lang.code(), state.now.today);
    together_ticket(&walk.session, lang, mark, class.here, today)
}

/// The week to which a result goes: one of the class that the teacher has named, else one of its own. It is never
/// another class's, nor one of nobody's.
fn goes_to(state: &State, made: Assignment) -> Assignment {
    let class = &state.full.class;
    let key = class.lessons.class();
    let of = key.and_then(|key| class.collected.class(key));
    let mut to = match &of {
        Some(of) => lesson_week(of, made),
        None => made,
    };
    let theirs = class.collected.week(&class.collected.id_of(&to));
    if theirs.is_some_and(|week| Some(week.of()) != of.as_ref().map(|of| of.key)) {
        let known = class.collected.assignments();
        to.mark = to.fresh_mark(&known, to.mark).unwrap_or(to.mark);
    }
    to
}
