//! Files that a teacher saves: class files of a week, a class or all of them, and spreadsheets.

use super::super::super::Commands;
use super::keep::{keep, named, save_text};
use crate::classroom::{ShortHash, Table, Week, class_file_name, csv, digits_of};
use crate::ui::state::full::{FullCommand, rows, school_rows};
use crate::ui::state::{Command, State};

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
    let (ids, all) = files(class.weeks.into_iter(), |_| String::new());
    let kind = named(state, |say| Some(say.file_class().into()));
    let name = class_file_name(&kind, &code, state.now.today, "txt");
    save_text(&name, &all, out);
    saved(state, &ids);
}

/// All classes of this device in one file, one behind the other; any device takes it apart again. It is called by their
/// names where these go along.
pub fn save_classes(state: &mut State, with_names: bool, out: &mut Commands) {
    let collected = &state.full.class.collected;
    let (ids, all) = files(collected.iter(), |week| {
        let of = collected.class(week.of()).filter(|_| with_names);
        of.map_or_else(String::new, |of| of.name().to_string())
    });
    // Two teachers' files lie on one stick: a sign of all their classes tells them apart, and is no code of one of them.
    let sign = ShortHash::of(&ids.join(" ")).0;
    let sign = sign.iter().map(|byte| char::from(b'a' + byte % 26));
    // Where the names go along they may stand on it as well.
    let classes = collected.classes().into_iter().filter(|_| with_names);
    let names: String = classes.map(|of| of.name().to_string()).collect();
    let sign = match names.as_str() {
        "" => sign.collect(),
        _ => names,
    };
    // Which of two files has the names is seen on the stick, also where no class has one.
    let kind = named(state, |say| {
        let kind = match with_names {
            true => say.file_classes_named(),
            false => say.file_classes(),
        };
        Some(kind.into())
    });
    let name = class_file_name(&kind, &sign, state.now.today, "txt");
    save_text(&name, &all, out);
    saved(state, &ids);
}

/// The ids of weeks, and their class files one behind the other, each with the name that its class has in it.
fn files<'a>(
    weeks: impl Iterator<Item = (&'a str, &'a Week)>,
    name: impl Fn(&Week) -> String,
) -> (Vec<String>, String) {
    weeks
        .map(|(id, week)| (id.to_string(), week.to_file_with(&name(week))))
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
