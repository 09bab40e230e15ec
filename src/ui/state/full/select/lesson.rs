//! A lesson with the whole class: where it stops, whether hands decide, which one comes next.

use super::super::super::{Route, State};
use super::super::ClassPage;
use super::band;
use super::modules::module_entry;
use super::plan::plan_questions;
use crate::classroom::{
    Class, ClassAnswer, has_had, key_text, lesson_after, module_number, next_lesson, next_week,
};
use crate::curriculum::{Band, IndexEntry, Part};
use crate::learning::Position;

/// The question that a class stops for behind the step where it stands: the plan's first after what was shown, its second
/// after what was decided; the third is left for the end. The youngest have such words in the lesson itself.
pub fn asked_after(state: &State) -> Option<&str> {
    let session = &state.walk.as_ref()?.session;
    let Position::Step { step, .. } = session.position() else {
        return None;
    };
    let module = session.module();
    let last = |part| module.steps.iter().rev().find(|step| step.part == part);
    let is_last = |part| last(part).is_some_and(|last| last.id == step.id);
    let at = [Part::Model, Part::Own].into_iter().position(is_last)?;
    let words = plan_questions(state, &module.id);
    words.get(at).copied().filter(|_| module.band != Band::A)
}

/// The question that stands before the class now.
pub fn asked_now(state: &State) -> Option<&str> {
    asked_after(state).filter(|_| state.full.class.pausing)
}

/// Whether hands are raised where the class stands, and no option has a clear majority of them.
pub fn is_tie(state: &State) -> bool {
    let session = state.walk.as_ref().map(|walk| &walk.session);
    let class = &state.full.class;
    match session.map(|session| session.position()) {
        Some(Position::Step { step, .. }) => {
            matches!(class.votes.answer(step, class.here), ClassAnswer::Tie(_))
        }
        _ => false,
    }
}

/// The module that a class plays together next: after the last that was played so on this device, else the middle band's
/// first; `None` while the lists of modules are on their way. Where classes have names each has its own way on, and whoever
/// is none of them begins at the beginning.
pub fn next_together(state: &State) -> Option<&IndexEntry> {
    let classes = state.full.class.collected.iter();
    let played = classes.flat_map(|(_, week)| week.together());
    let last = played.max_by_key(|ticket| ticket.day);
    let (of, after) = match last {
        Some(ticket) => {
            let module = ticket.modules.first();
            (ticket.assignment.band, module.map_or(0, |m| m.module))
        }
        None => (Band::B, 0),
    };
    let mut classes = state.full.class.collected.classes().into_iter();
    let after = match classes.any(|class| !class.name().is_empty()) {
        true => 0,
        false => after,
    };
    let mut left = band(state, of).filter(|entry| module_number(&entry.id) > Some(after));
    left.next().or_else(|| band(state, of).next())
}

/// The lesson of which a class gets the next code.
pub fn next_given<'a>(state: &'a State, class: &Class) -> Option<&'a IndexEntry> {
    let next = next_week(class, &state.index)?;
    module_entry(state, next.band, *next.modules.first()?)
}

/// A lesson that a class is offered with the projector.
pub struct Offer<'a> {
    pub entry: &'a IndexEntry,
    pub route: Route,
    /// The class has had it: it is offered once more.
    pub is_again: bool,
}

/// What a class plays next with the projector, on whatever page it is offered: what its report asks for once more, where it
/// does, and what comes after.
pub fn offers<'a>(state: &'a State, class: &Class) -> Vec<Offer<'a>> {
    let first = next_lesson(class, &state.index);
    let then = lesson_after(class, &state.index).filter(|then| Some(*then) != first);
    let all = first.into_iter().chain(then);
    all.filter_map(|of| offer(state, class, of)).collect()
}

fn offer<'a>(state: &'a State, class: &Class, of: (Band, u32)) -> Option<Offer<'a>> {
    let entry = module_entry(state, of.0, of.1)?;
    let lesson = [&entry.id, "/", &key_text(class.key)].concat();
    Some(Offer {
        entry,
        route: Route::Class(ClassPage::Whole, lesson),
        is_again: has_had(class, of),
    })
}
