//! Erasing a child's result, a week, a class, or all of them.

use super::super::super::Commands;
use super::super::waiting::{forget, forget_tickets};
use super::ask_again;
use super::keep::{keep, named};
use crate::classroom::{Classes, KEYS, Week};
use crate::ui::state::full::select::{class_name, week_name};
use crate::ui::state::full::{CLASSES, ClassNotice, ClassState, Erased, FullCommand, Receipt};
use crate::ui::state::{Command, State, StoreError, count};

/// Erases a child's result from a week: it is nowhere on this device any more.
pub fn erase_ticket(state: &mut State, id: &str, ticket: u64, out: &mut Commands) {
    let class = &mut state.full.class;
    class.erasing = None;
    // What it was before has this result.
    class.done = None;
    let results = |class: &ClassState| class.collected.week(id).map_or(0, Week::ticket_count);
    let before = results(class);
    let (gone, lines) = class.collected.erase_ticket(id, ticket);
    if gone.is_empty() {
        return;
    }
    let results = count(before.saturating_sub(results(class)));
    forget_tickets(state, id, &gone);
    keep(state, lines);
    if state.learner.has_store {
        out.push(FullCommand::EraseTickets(Erased::Results(results), id.into(), gone).into());
    } else {
        state.full.class.notice = ClassNotice::ResultsErased(results);
    }
}

/// So many results of a child were erased, or they were not. What is here now is read again, also by other tabs.
pub fn results_erased(
    state: &mut State,
    results: u32,
    result: Result<(), StoreError>,
    out: &mut Commands,
) {
    state.full.class.notice = match result {
        Ok(()) => ClassNotice::ResultsErased(results),
        Err(_) => ClassNotice::ResultNotErased,
    };
    // The row is gone, and the sentence stands elsewhere.
    out.push(FullCommand::FocusField("result-said").into());
    out.push(Command::Tell(["changed ", CLASSES].concat()));
    ask_again(state, out);
}

/// Erases all weeks of a class.
pub fn erase_weeks(state: &mut State, key: u64, out: &mut Commands) {
    let class = state.full.class.collected.class(key);
    let erased = named(state, |say| {
        class.as_ref().map(|of| class_name(state, say, of))
    });
    let weeks = class.map_or_else(Vec::new, |class| class.weeks);
    let ids: Vec<String> = weeks.iter().map(|(id, _)| id.to_string()).collect();
    for id in &ids {
        forget(state, id);
    }
    state.full.class.erased = erased;
    state.full.class.lessons.drop_of(Some(key));
    erase_ids(state, ids, out);
}

/// Erases a week.
pub fn erase(state: &mut State, id: &str, out: &mut Commands) {
    let week = state.full.class.collected.week(id);
    let erased = named(state, |say| week.map(|week| week_name(state, say, week)));
    state.full.class.erased = erased;
    forget(state, id);
    erase_ids(state, vec![id.into()], out);
}

/// Erases all classes, keys and lessons that are not over of this device. The PIN stays: it keeps the pages shut, and is
/// taken away where it was set.
pub fn erase_all(state: &mut State, out: &mut Commands) {
    state.full.class.erased = named(state, |say| Some(say.classes_erased_all().into()));
    let classes = state.full.class.collected.iter();
    let mut ids: Vec<String> = classes.map(|(id, _)| id.to_string()).collect();
    ids.extend([CLASSES, KEYS].map(String::from));
    for id in &ids {
        forget(state, id);
    }
    erase_ids(state, ids, out);
}

fn erase_ids(state: &mut State, ids: Vec<String>, out: &mut Commands) {
    let class = &mut state.full.class;
    class.sure = false;
    class.done = None;
    // What had come is not here any more, and what is asked about one of these classes is asked no more.
    class.receipt = Receipt::default();
    class.whose.clear();
    if ids.iter().any(|id| id == KEYS) {
        class.collected = Classes::default();
        class.lessons.drop_of(None);
    }
    for id in &ids {
        class.collected.forget(id);
    }
    if state.learner.has_store {
        out.push(FullCommand::Erase(Erased::Classes, ids).into());
    }
}

/// Classes were erased, and leave the list of classes; or they were not: then they are read again.
pub fn erased(
    state: &mut State,
    ids: &[String],
    result: Result<(), StoreError>,
    out: &mut Commands,
) {
    if result.is_err() {
        state.full.class.notice = ClassNotice::NotErased;
        state.full.class.erased.clear();
        return ask_again(state, out);
    }
    // With the list itself nothing is on it any more.
    if !ids.iter().any(|id| id == CLASSES) {
        let gone: Vec<String> = ids.iter().map(|id| ["-", id].concat()).collect();
        state.learner.writes.add(CLASSES, &gone);
    }
    out.push(Command::Tell(["changed ", CLASSES].concat()));
}
