//! What a teacher does with a class that was collected.

use super::super::super::Commands;
use super::super::waiting::forget;
use super::ask_again;
use super::keep::{keep, save_text};
use crate::classroom::{
    Classes, KEYS, Pin, Table, Week, class_file_name, csv, typed_number, typed_register,
};
use crate::ui::state::full::{
    CLASSES, ClassNotice, Erased, FullCommand, PIN, rows, school_rows, text_of,
};
use crate::ui::state::{Command, Field, State, StoreError};

/// Keeps what was typed for the class of a week: name, size, and the register's own numbers.
pub fn describe(state: &mut State, id: &str, fields: &[Field]) {
    let size = typed_number(text_of(fields, "class-size")).unwrap_or(0);
    let name = text_of(fields, "class-name");
    let numbers = typed_register(text_of(fields, "class-numbers"));
    let class = &mut state.full.class;
    let key = class.collected.week(id).map(Week::of);
    let lines = key.map(|key| class.collected.describe_all(key, name, size, &numbers));
    class.notice = ClassNotice::Saved;
    keep(state, lines.unwrap_or_default());
}

/// The name of a class that came out of a file without one. A name that a class of this device has already says that it
/// is that class: its weeks go there.
pub fn name_class(state: &mut State, key: u64, fields: &[Field]) {
    let name = text_of(fields, "which-name");
    let class = &mut state.full.class;
    let Some(of) = class.collected.class(key) else {
        return;
    };
    if name.trim().is_empty() {
        return;
    }
    let lines = match class.collected.class_named(name) {
        Some(known) if known != key => {
            let ids: Vec<String> = of.weeks.iter().map(|(id, _)| id.to_string()).collect();
            let moved = ids.iter().map(|id| class.collected.move_week(id, known));
            moved.collect::<Vec<_>>().concat()
        }
        _ => {
            let (size, numbers) = (of.size(), of.numbers().to_vec());
            class.collected.describe_all(key, name, size, &numbers)
        }
    };
    class.notice = ClassNotice::Saved;
    keep(state, lines);
}

/// Puts a week under another class.
pub fn move_week(state: &mut State, id: &str, key: u64) {
    let class = &mut state.full.class;
    let lines = class.collected.move_week(id, key);
    class.notice = ClassNotice::Saved;
    keep(state, lines);
}

/// Of two tickets this one counts.
pub fn choose(state: &mut State, id: &str, ticket: u64) {
    let lines = state.full.class.collected.choose(id, ticket);
    keep(state, lines);
}

/// Gives a ticket to the pupil whose number was typed; where none was, nothing happens.
pub fn renumber(state: &mut State, id: &str, ticket: u64, fields: &[Field]) {
    let typed = text_of(fields, &["renumber-", &ticket.to_string()].concat());
    if let Some(pupil) = typed_number(typed) {
        let collected = &mut state.full.class.collected;
        let lines = collected.renumber(id, ticket, Some(pupil));
        keep(state, lines);
    }
}

pub fn save_class(state: &mut State, id: &str, out: &mut Commands) {
    if let Some(class) = state.full.class.collected.week(id) {
        // The file is made for others: the class's own name has no place in its name either.
        let assignment = class.assignment();
        let code = assignment.code();
        let which = code.unwrap_or_else(|| assignment.mark.to_string());
        let name = class_file_name("class", &which, state.now.today, "txt");
        save_text(&name, &class.to_file(), out);
        saved(state, &[id.to_string()]);
    }
}

/// All weeks of a class in one file.
pub fn save_weeks(state: &mut State, key: u64, out: &mut Commands) {
    let class = state.full.class.collected.class(key);
    let Some((ids, all)) = class.map(|class| files(class.weeks.into_iter())) else {
        return;
    };
    let name = class_file_name("class", "", state.now.today, "txt");
    save_text(&name, &all, out);
    saved(state, &ids);
}

/// All classes of this device in one file, one behind the other; any device takes it apart again.
pub fn save_classes(state: &mut State, out: &mut Commands) {
    let (ids, all) = files(state.full.class.collected.iter());
    let name = class_file_name("classes", "", state.now.today, "txt");
    save_text(&name, &all, out);
    saved(state, &ids);
}

/// The ids of weeks, and their class files one behind the other.
fn files<'a>(weeks: impl Iterator<Item = (&'a str, &'a Week)>) -> (Vec<String>, String) {
    weeks
        .map(|(id, week)| (id.to_string(), week.to_file()))
        .unzip()
}

/// What was saved as a file is not asked to be saved again.
fn saved(state: &mut State, ids: &[String]) {
    let lines = state.full.class.collected.saved(ids);
    keep(state, lines);
}

pub fn save_table(state: &State, id: &str, table: Table, out: &mut Commands) {
    if let Some(class) = state.full.class.collected.week(id) {
        out.push(Command::from(FullCommand::Save {
            name: class_file_name("report", class.name(), state.now.today, "csv"),
            kind: "text/csv",
            text: csv(table, &rows(state, class)),
        }));
    }
}

/// All classes side by side, as a spreadsheet in the way of the page's language.
pub fn save_school(state: &State, out: &mut Commands) {
    out.push(Command::from(FullCommand::Save {
        name: class_file_name("school", "", state.now.today, "csv"),
        kind: "text/csv",
        text: csv(Table::of(state.lang.code()), &school_rows(state)),
    }));
}

/// Erases all weeks of a class.
pub fn erase_weeks(state: &mut State, key: u64, out: &mut Commands) {
    let class = state.full.class.collected.class(key);
    let weeks = class.map_or_else(Vec::new, |class| class.weeks);
    let ids: Vec<String> = weeks.iter().map(|(id, _)| id.to_string()).collect();
    for id in &ids {
        forget(state, id);
    }
    erase_ids(state, ids, out);
}

/// Erases a week.
pub fn erase(state: &mut State, id: &str, out: &mut Commands) {
    forget(state, id);
    erase_ids(state, vec![id.into()], out);
}

/// Erases all classes and keys of this device.
pub fn erase_all(state: &mut State, out: &mut Commands) {
    let classes = state.full.class.collected.iter();
    let mut ids: Vec<String> = classes.map(|(id, _)| id.to_string()).collect();
    ids.extend([CLASSES, KEYS, PIN].map(String::from));
    for id in &ids {
        forget(state, id);
    }
    erase_ids(state, ids, out);
}

fn erase_ids(state: &mut State, ids: Vec<String>, out: &mut Commands) {
    let class = &mut state.full.class;
    class.sure = false;
    if ids.iter().any(|id| id == KEYS) {
        class.collected = Classes::default();
        class.pin = Pin::default();
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
        return ask_again(state, out);
    }
    // With the list itself nothing is on it any more.
    if !ids.iter().any(|id| id == CLASSES) {
        let gone: Vec<String> = ids.iter().map(|id| ["-", id].concat()).collect();
        state.learner.writes.add(CLASSES, &gone);
    }
    out.push(Command::Tell(["changed ", CLASSES].concat()));
}
