//! Keeping what was collected, and giving it as a file.

use super::super::super::Commands;
use super::super::waiting::keep_line;
use crate::classroom::{StoredLine, fnv1a64};
use crate::language::Adult;
use crate::ui::state::full::{CLASSES, FullCommand};
use crate::ui::state::{Command, Moment, State};

/// Keeps lines of what was collected; a class whose first line is new gets onto the list of classes.
pub fn keep(state: &mut State, lines: Vec<StoredLine>) {
    for (id, line) in lines {
        if line.starts_with("SAQBOLA:") {
            keep_line(state, CLASSES, ["+", &id].concat());
        }
        keep_line(state, &id, line);
    }
}

/// The key of a new class, which no other teacher's class is likely to have: of random bytes, and, where there are none, of
/// the time and random numbers.
pub fn class_key(now: &Moment) -> u64 {
    let numbers = now.numbers.iter().flat_map(|number| number.to_be_bytes());
    let rest = now.millis.to_be_bytes().into_iter().chain(numbers);
    let bytes = now.random.into_iter().flatten();
    fnv1a64(&bytes.chain(rest).collect::<Vec<u8>>())
}

/// What something is called on the page; empty where its words are not here.
pub fn named(state: &State, name: impl FnOnce(&Adult) -> Option<String>) -> String {
    let say = state.main.adult().or_else(|| state.second.adult());
    say.and_then(|(say, _)| name(say)).unwrap_or_default()
}

/// Lets a text be saved as a file.
pub fn save_text(name: &str, text: &str, out: &mut Commands) {
    out.push(Command::from(FullCommand::Save {
        name: name.into(),
        kind: "text/plain",
        text: text.into(),
    }));
}

/// Lets what is carried be saved as a file of one line.
pub fn save_carried(name: &str, text: String, out: &mut Commands) {
    save_text(name, &[&text, "\n"].concat(), out);
}
