//! What a teacher does with a class that was collected.

use super::super::super::Commands;
use super::super::waiting::{forget, forget_tickets};
use super::ask_again;
use super::keep::{keep, named, save_text};
use crate::classroom::{
    Classes, KEYS, Said, ShortHash, Table, Week, class_file_name, csv, digits_of, is_register,
    typed_number, typed_register, typed_size,
};
use crate::ui::state::full::select::{class_name, week_name};
use crate::ui::state::full::{
    CLASSES, ClassNotice, ClassState, Erased, FullCommand, Receipt, rows, school_rows, text_of,
    which_field,
};
use crate::ui::state::{Command, Field, State, StoreError, count};

/// Keeps what was typed for the class of a week: name, size, and the register's own numbers.
pub fn describe(state: &mut State, id: &str, fields: &[Field]) {
    let size = typed_size(text_of(fields, "class-size"));
    let name = text_of(fields, "class-name");
    let typed = text_of(fields, "class-numbers");
    let numbers = typed_register(typed);
    let class = &mut state.full.class;
    let Some(key) = class.collected.week(id).map(Week::of) else {
        return;
    };
    let had_name = class
        .collected
        .class(key)
        .is_some_and(|of| !of.name().is_empty());
    let refused = if had_name && name.trim().is_empty() {
        ClassNotice::NoName
    } else if size.is_none() {
        ClassNotice::BadSize
    } else if !is_register(typed) {
        ClassNotice::BadNumbers
    } else {
        ClassNotice::Nothing
    };
    if refused != ClassNotice::Nothing {
        class.notice = refused;
        return;
    }
    if asks_to_join(class, key, name) {
        return;
    }
    let lines = class
        .collected
        .describe_all(key, name, size.unwrap_or(0), &numbers);
    class.notice = ClassNotice::Described;
    keep(state, lines);
}

/// A name that another class of this device has may say that it is that class, or be chance: the teacher is asked. Whether
/// that is so.
fn asks_to_join(class: &mut ClassState, key: u64, name: &str) -> bool {
    let own = class.collected.class(key);
    let is_new = own.is_some_and(|own| !own.is_named(name));
    let known = class.collected.class_named(name);
    let known = known
        .or_else(|| class.collected.class_like(name, key))
        .filter(|known| *known != key);
    class.joining = known.filter(|_| is_new).map(|known| (key, known));
    class.joining.is_some()
}

/// It is that class: its weeks go there.
pub fn join(state: &mut State) {
    let class = &mut state.full.class;
    let Some((from, to)) = class.joining.take() else {
        return;
    };
    let of = class.collected.class(from);
    let weeks = of.map_or_else(Vec::new, |of| of.weeks);
    let ids: Vec<String> = weeks.iter().map(|(id, _)| id.to_string()).collect();
    let moved = ids.iter().map(|id| class.collected.move_week(id, to));
    let lines = moved.collect::<Vec<_>>().concat();
    class.notice = ClassNotice::Saved;
    keep(state, lines);
}

/// A week that was put under the wrong class becomes a class of its own, which has no name yet.
pub fn split_week(state: &mut State, id: &str) {
    let class = &mut state.full.class;
    let lines = class.collected.split_week(id);
    class.notice = ClassNotice::Saved;
    keep(state, lines);
}

/// The name of a class that came without one, out of a file or from a lesson with the projector.
pub fn name_class(state: &mut State, key: u64, fields: &[Field]) {
    let name = text_of(fields, &which_field(key));
    let class = &mut state.full.class;
    if name.trim().is_empty() {
        class.notice = ClassNotice::NoName;
        return;
    }
    if asks_to_join(class, key, name) {
        return;
    }
    let Some(of) = class.collected.class(key) else {
        return;
    };
    // How many there are may have been typed in its lesson.
    let here = class.lessons.now().map_or(0, |lesson| lesson.here);
    let size = if of.size() > 0 { of.size() } else { here };
    let numbers = of.numbers().to_vec();
    let lines = class.collected.describe_all(key, name, size, &numbers);
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

/// Gives a ticket to the pupil whose number was typed; what is no number, or not the class's, is refused.
pub fn renumber(state: &mut State, id: &str, ticket: u64, fields: &[Field], out: &mut Commands) {
    let typed = text_of(fields, &["renumber-", &ticket.to_string()].concat());
    let class = &mut state.full.class;
    let Some(pupil) = typed_number(typed) else {
        class.notice = ClassNotice::BadNumber(ticket);
        return;
    };
    let register = class.collected.class_of(id);
    let register = register.map_or_else(Vec::new, |of| of.register());
    if !register.is_empty() && !register.contains(&pupil) {
        class.notice = ClassNotice::NotInRegister(ticket, pupil);
        return;
    }
    let week = class.collected.week(id);
    if week.is_some_and(|week| week.is_taken(ticket, pupil)) {
        class.notice = ClassNotice::Taken(ticket, pupil);
        out.push(FullCommand::FocusField("taken-no").into());
        return;
    }
    renumber_to(state, id, ticket, pupil);
}

/// Gives a ticket to the pupil of a number, also where that one has a result already: it is the same pupil's.
pub fn renumber_to(state: &mut State, id: &str, ticket: u64, pupil: u32) {
    let collected = &mut state.full.class.collected;
    let mut lines = collected.renumber_same(id, ticket, pupil);
    // Under the number that it was given it counts.
    lines.extend(collected.leave_out(id, ticket, false));
    keep(state, lines);
}

/// The number that was typed for a ticket is another pupil's: nothing has changed.
pub fn not_taken(state: &mut State, said: ClassNotice) {
    if let ClassNotice::Taken(ticket, _) = said {
        state.full.class.notice = ClassNotice::NotChanged(ticket);
    }
}

/// A corrected number is again what the pupil has typed, and counts as it did.
pub fn take_back(state: &mut State, id: &str, ticket: u64) {
    let lines = state.full.class.collected.take_back(id, ticket);
    keep(state, lines);
}

/// Of two numbers with one play the second is right.
pub fn shared_is(state: &mut State, id: &str, wrong: u32, right: u32) {
    let lines = state.full.class.collected.shared_is(id, wrong, right);
    keep(state, lines);
}

/// Two numbers with one play are two pupils, or the teacher takes that back.
pub fn shared_two(state: &mut State, id: &str, of: (u32, u32), said: Said) {
    let lines = state.full.class.collected.shared_two(id, of, said);
    keep(state, lines);
}

/// A ticket is left out of what is counted, or taken back.
pub fn leave_ticket(state: &mut State, id: &str, ticket: u64, aside: bool) {
    let lines = state.full.class.collected.leave_out(id, ticket, aside);
    keep(state, lines);
}

/// Erases a child's result from a week: it is nowhere on this device any more.
pub fn erase_ticket(state: &mut State, id: &str, ticket: u64, out: &mut Commands) {
    let class = &mut state.full.class;
    class.erasing = None;
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

pub fn save_class(state: &mut State, id: &str, out: &mut Commands) {
    if let Some(class) = state.full.class.collected.week(id) {
        let name = class_file_name(
            &named(state, |say| Some(say.file_week().into())),
            &digits_of(class.assignment()),
            state.now.today,
            "txt",
        );
        save_text(&name, &class.to_file(), out);
        saved(state, &[id.to_string()]);
    }
}

/// All weeks of a class in one file, called by the code that it was given last.
pub fn save_weeks(state: &mut State, key: u64, out: &mut Commands) {
    let class = state.full.class.collected.class(key);
    let Some(class) = class else {
        return;
    };
    let code = class
        .last_given()
        .or(class.latest())
        .map_or_else(String::new, |(_, week)| digits_of(week.assignment()));
    let (ids, all) = files(class.weeks.into_iter());
    let kind = named(state, |say| Some(say.file_class().into()));
    let name = class_file_name(&kind, &code, state.now.today, "txt");
    save_text(&name, &all, out);
    saved(state, &ids);
}

/// All classes of this device in one file, one behind the other; any device takes it apart again.
pub fn save_classes(state: &mut State, out: &mut Commands) {
    let collected = &state.full.class.collected;
    let (ids, all) = files(collected.iter());
    // Two teachers' files lie on one stick: a sign of all their classes tells them apart, and is no code of one of them.
    let sign: String = ShortHash::of(&ids.join(" "))
        .0
        .iter()
        .map(|byte| char::from(b'a' + byte % 26))
        .collect();
    let kind = named(state, |say| Some(say.file_classes().into()));
    let name = class_file_name(&kind, &sign, state.now.today, "txt");
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
    // The two formats lie in one folder under two names.
    let kind = match table == Table::of(state.lang.code()) {
        true => named(state, |say| Some(say.file_report().into())),
        false => named(state, |say| Some(say.file_report_other().into())),
    };
    if let Some(class) = state.full.class.collected.week(id) {
        out.push(Command::from(FullCommand::Save {
            name: class_file_name(&kind, class.name(), state.now.today, "csv"),
            kind: "text/csv",
            text: csv(table, &rows(state, class)),
        }));
    }
}

/// All classes side by side, as a spreadsheet in the way of the page's language.
pub fn save_school(state: &State, out: &mut Commands) {
    let kind = named(state, |say| Some(say.file_school().into()));
    out.push(Command::from(FullCommand::Save {
        name: class_file_name(&kind, "", state.now.today, "csv"),
        kind: "text/csv",
        text: csv(Table::of(state.lang.code()), &school_rows(state)),
    }));
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
    // What had come is not here any more.
    class.receipt = Receipt::default();
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
