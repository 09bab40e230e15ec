//! What a teacher does with a class that was collected.

use super::super::super::Commands;
use super::{keep, save_text};
use crate::classroom::{Class, Table, csv};
use crate::learning::Day;
use crate::ui::state::full::{CLASSES, ClassNotice, FullCommand, rows, text_of};
use crate::ui::state::{Command, Field, State};

/// The name of a file about a class: what it is, the class's name as far as disks take it, the day.
fn file_name(what: &str, class: &Class, day: Day, ending: &str) -> String {
    let plain = class.name.chars().filter(|sign| sign.is_alphanumeric());
    let name: String = plain.take(20).collect();
    let day = day.iso();
    let parts = ["saqbol", what, &name, &day];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    [&parts.join("-"), ".", ending].concat()
}

/// Keeps the name and the size that were typed.
pub fn describe(state: &mut State, id: &str, fields: &[Field]) {
    let size = text_of(fields, "class-size").trim().parse().unwrap_or(0);
    let class = &mut state.full.class;
    if let Some(one) = class.collected.class_mut(id) {
        one.describe(text_of(fields, "class-name"), size);
        let lines = vec![(id.to_string(), one.described())];
        class.notice = ClassNotice::Saved;
        keep(state, lines);
    }
}

/// Of two tickets this one counts.
pub fn choose(state: &mut State, id: &str, number: u64) {
    if let Some(class) = state.full.class.collected.class_mut(id) {
        class.choose(number);
        keep(state, vec![(id.to_string(), Class::chose(number))]);
    }
}

pub fn save_class(state: &State, id: &str, out: &mut Commands) {
    if let Some(class) = state.full.class.collected.class(id) {
        let name = file_name("class", class, state.now.today, "txt");
        save_text(&name, &class.to_file(), out);
    }
}

pub fn save_table(state: &State, id: &str, table: Table, out: &mut Commands) {
    if let Some(class) = state.full.class.collected.class(id) {
        out.push(Command::from(FullCommand::Save {
            name: file_name("report", class, state.now.today, "csv"),
            kind: "text/csv",
            text: csv(table, &rows(state, class)),
        }));
    }
}

pub fn erase(state: &mut State, id: &str, out: &mut Commands) {
    let class = &mut state.full.class;
    class.sure = false;
    class.collected.forget(id);
    if state.learner.has_store {
        state.learner.writes.forget(id);
        let gone = ["-", id].concat();
        state.learner.writes.add(CLASSES, &[gone]);
        out.push(FullCommand::EraseClass(id.into()).into());
    }
}
