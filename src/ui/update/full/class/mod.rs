//! Giving assignments, handing in, collecting, playing together.

mod assign;
mod collect;
mod hand_in;
mod report;
mod whole;

use super::super::Commands;
use crate::classroom::{Classes, KEYS, StoredLine};
use crate::ui::state::full::{CLASSES, ClassAct, ClassNotice, FullCommand, class_ids, text_of};
use crate::ui::state::{Command, Field, State};

pub use collect::seen;
pub use hand_in::open_link;
pub use report::erased;
pub use whole::lesson;

/// The field in which a pupil chooses an assignment's file.
const ASSIGNMENT_FIELD: &str = "code-file";

pub fn act(state: &mut State, act: &ClassAct, fields: &[Field], out: &mut Commands) {
    state.full.class.notice = ClassNotice::Nothing;
    match act {
        ClassAct::Draft(draft) => assign::choose(state, draft),
        ClassAct::SaveAssignment => assign::save(state, out),
        ClassAct::CopyLink => assign::copy_link(state, out),
        ClassAct::OpenCode => hand_in::open_code(state, text_of(fields, "code"), out),
        ClassAct::OpenFile => ask_files(ASSIGNMENT_FIELD, out),
        ClassAct::Forget => hand_in::forget(state, out),
        ClassAct::HandIn => hand_in::make(state, text_of(fields, "pupil")),
        ClassAct::SaveTicket => hand_in::save(state, out),
        ClassAct::TakeFiles(field) => ask_files(field, out),
        ClassAct::TakeDigits => collect::digits(state, text_of(fields, "digits"), out),
        ClassAct::TakeDigitsFor(id) => collect::digits_for(state, id, out),
        ClassAct::OpenClass => collect::open_class(state, text_of(fields, "class-code"), out),
        ClassAct::Camera(on) => collect::camera(state, *on, out),
        ClassAct::Describe(id) => report::describe(state, id, fields),
        ClassAct::Choose(id, number) => report::choose(state, id, *number),
        ClassAct::Renumber(id, ticket) => report::renumber(state, id, *ticket, fields),
        ClassAct::SaveClass(id) => report::save_class(state, id, out),
        ClassAct::SaveTable(id, table) => report::save_table(state, id, *table, out),
        ClassAct::SaveKey => assign::save_key(state, out),
        ClassAct::AskErase(sure) => state.full.class.sure = *sure,
        ClassAct::Erase(id) => report::erase(state, id, out),
        ClassAct::EraseAll => report::erase_all(state, out),
        ClassAct::Vote(option, by) => whole::vote(state, option, *by),
        ClassAct::VoteTyped(option) => whole::typed_votes(state, option, fields),
        ClassAct::CountHere => whole::count_here(state, text_of(fields, "here")),
        ClassAct::Reveal => whole::reveal(state, out),
        ClassAct::KeepTogether => whole::keep(state),
        ClassAct::SaveTogether => whole::save(state, out),
        ClassAct::Pass => whole::pass(state, out),
        ClassAct::LookAgain => state.walk = None,
    }
}

fn ask_files(field: &'static str, out: &mut Commands) {
    out.push(FullCommand::ReadFiles(field).into());
}

/// Files that were chosen in a field.
pub fn files(
    state: &mut State,
    field: &'static str,
    mut files: Vec<(String, String)>,
    out: &mut Commands,
) {
    if field != ASSIGNMENT_FIELD {
        collect::take(state, files);
    } else if let Some((_, text)) = files.pop() {
        hand_in::open_file(state, &text, out);
    }
}

/// Asks once for what was collected on this device, as soon as the store is open: first which classes there are.
pub fn ask(state: &mut State, out: &mut Commands) {
    let class = &mut state.full.class;
    if class.asked || !state.learner.is_open {
        return;
    }
    class.asked = true;
    if state.learner.has_store {
        class.reading = vec![(CLASSES.into(), None)];
        out.push(Command::Read(CLASSES.into()));
    } else {
        class.ready = true;
    }
}

/// Lines of what was collected: the list of the classes, the keys, or a class. With the last of them all is known.
pub fn read(state: &mut State, id: &str, lines: &[String], out: &mut Commands) {
    let class = &mut state.full.class;
    if id == CLASSES {
        let mut ids = class_ids(lines);
        ids.push(KEYS.into());
        class.reading = ids.into_iter().map(|id| (id, None)).collect();
        let asked = class.reading.iter().map(|(id, _)| id.clone());
        out.extend(asked.map(Command::Read));
        return;
    }
    if let Some((_, place)) = class.reading.iter_mut().find(|(known, _)| known == id) {
        *place = Some(lines.to_vec());
    }
    if class.reading.iter().any(|(_, lines)| lines.is_none()) {
        return;
    }
    let mut keys = Vec::new();
    let mut classes = Vec::new();
    for (id, lines) in std::mem::take(&mut class.reading) {
        match id == KEYS {
            true => keys = lines.unwrap_or_default(),
            false => classes.push((id, lines.unwrap_or_default())),
        }
    }
    // What is on its way to the disk belongs to it.
    for (id, line) in state.learner.writes.all() {
        if id == KEYS {
            keys.push(line);
        } else if let Some((_, lines)) = classes.iter_mut().find(|(known, _)| *known == id) {
            lines.push(line);
        } else if id.starts_with('#') && id != CLASSES {
            classes.push((id, vec![line]));
        }
    }
    let (collected, unread) = Classes::of(&classes, &keys);
    let class = &mut state.full.class;
    let before = std::mem::replace(&mut class.collected, collected);
    // What was taken before anything was read stays; later what the disk has counts, also what another tab has erased.
    if !class.ready {
        class.collected.join(before);
    }
    class.unread = unread;
    class.ready = true;
    assign::freshen(class, state.now.seed());
}

/// Another tab has changed what was collected: it is read again.
pub fn ask_again(state: &mut State, out: &mut Commands) {
    if state.full.class.asked {
        state.full.class.asked = false;
        ask(state, out);
    }
}

/// Keeps lines of what was collected; a class whose first line is new gets onto the list of classes.
fn keep(state: &mut State, lines: Vec<StoredLine>) {
    if !state.learner.has_store {
        return;
    }
    for (id, line) in lines {
        if line.starts_with("SAQBOLA:") {
            let listed = ["+", &id].concat();
            state.learner.writes.add(CLASSES, &[listed]);
        }
        state.learner.writes.add(&id, &[line]);
    }
}

/// Lets a text be saved as a file.
fn save_text(name: &str, text: &str, out: &mut Commands) {
    out.push(Command::from(FullCommand::Save {
        name: name.into(),
        kind: "text/plain",
        text: text.into(),
    }));
}

/// Lets what is carried be saved as a file of one line.
fn save_carried(name: &str, text: String, out: &mut Commands) {
    save_text(name, &[&text, "\n"].concat(), out);
}
