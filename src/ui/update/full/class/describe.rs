//! What a class is called, who is in its register, and which weeks are its own.

use super::super::super::Commands;
use super::keep::keep;
use crate::classroom::{Week, is_register, typed_register, typed_size};
use crate::ui::state::full::{ClassNotice, ClassState, FullCommand, text_of, which_field};
use crate::ui::state::{Field, State};

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

/// It is that class: its weeks go there. That class keeps its name and how many it has; only where nobody has said that, it
/// is what was typed.
pub fn join(state: &mut State) {
    let class = &mut state.full.class;
    let Some((from, to)) = class.joining.take() else {
        return;
    };
    let (Some(of), Some(known)) = (class.collected.class(from), class.collected.class(to)) else {
        return;
    };
    let ids: Vec<String> = of.weeks.iter().map(|(id, _)| id.to_string()).collect();
    let sized = (of.size() > 0 && known.register().is_empty())
        .then(|| (known.name().to_string(), of.size(), of.numbers().to_vec()));
    let moved = ids.iter().map(|id| class.collected.move_week(id, to));
    let mut lines = moved.collect::<Vec<_>>().concat();
    if let Some((name, size, numbers)) = sized {
        lines.extend(class.collected.describe_all(to, &name, size, &numbers));
    }
    class.notice = ClassNotice::Saved;
    keep(state, lines);
}

/// It is another class, whose name is typed anew.
pub fn not_join(state: &mut State, out: &mut Commands) {
    let class = &mut state.full.class;
    class.joining = None;
    if class.same.take().is_some() {
        out.push(FullCommand::EmptyField("class-name").into());
        out.push(FullCommand::FocusField("class-name").into());
    }
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
