//! What authors, translators and the curriculum ask of each kind of step: a file a kind, and a line in the list below.
//!
//! A kind's file reads it from `module.toml`, names the keys of its words, says what they cost a reader, and what in it is
//! judged. Everything else in this crate asks through [`Authored`] and knows no kind by name.

mod alarms;
mod authored;
mod board;
mod build;
mod chat;
mod choice;
mod doors;
pub mod draft;
pub mod judged;
pub mod keys;
mod lens;
mod map;
mod matching;
mod order;
mod phone;
mod pick;
pub mod routes;
mod say;
mod scale;
mod setting;
mod situation;
mod sort;
mod spot;
mod talk;
mod timed;
mod timeline;
mod touch;

use saqbol::curriculum::{Kind, Step};

use crate::files::Fields;
use draft::Reader;

pub use authored::{Authored, Criterion, Situated, Speaker, Spoken};
pub use draft::Draft;

/// Writes the list of kinds out: their readers, and what can be asked of any of them.
macro_rules! kinds {
    ($($file:ident $kind:ident,)*) => {
        const READERS: &[&Reader] = &[$(&$file::READER),*];

        /// What can be asked of a step whatever its kind.
        pub fn of(step: &Step) -> &dyn Authored {
            match &step.kind {
                $(Kind::$kind(kind) => kind,)*
            }
        }
    };
}

kinds! {
    say Say,
    choice Choice,
    spot Spot,
    chat Chat,
    sort Sort,
    order Order,
    matching Match,
    build Build,
    scale Scale,
    pick Pick,
    talk Talk,
    situation Situation,
    timed Timed,
    board Board,
    map Map,
    phone Phone,
    timeline Timeline,
    doors Doors,
    lens Lens,
    touch Touch,
}

/// Finds the reader of the kind that a table names. `item`: only kinds that a quiz, a booster or a check may have.
pub fn reader(fields: &Fields, item: bool) -> Option<&'static Reader> {
    let fitting = READERS.iter().filter(|reader| !item || reader.item);
    let known: Vec<(&str, &'static Reader)> =
        fitting.map(|reader| (reader.name, *reader)).collect();
    fields.need_word("kind", &known).map(|kind| kind.value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_name_the_same_kinds() {
        let names: Vec<&str> = READERS.iter().map(|reader| reader.name).collect();
        assert_eq!(names, Kind::NAMES);
    }
}
