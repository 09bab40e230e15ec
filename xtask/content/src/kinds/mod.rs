//! What authors, translators and the curriculum ask of each kind of step: a file a kind, and a line in the list below.
//!
//! A kind's file reads it from `module.toml`, names the keys of its words, says what they cost a reader, and what in it is
//! judged. Everything else in this crate asks through [`Authored`] and knows no kind by name.

mod alarms;
mod build;
mod chat;
mod choice;
mod matching;
mod order;
mod pick;
mod reading;
mod say;
mod scale;
mod sort;
mod spot;
mod talk;

use saqbol::curriculum::{Judged, Kind, Rehearsal, Step};

use crate::keys::StepKeys;
use crate::measure::balance::Item;
use crate::measure::tally::Thing;
use crate::measure::texts::Texts;
use crate::measure::walk::Cost;
use crate::read::Fields;
use crate::rules::Case;

pub use reading::{Draft, Reader};

/// Adds a problem of the structure: the key of the thing that it is about, what is wrong, how to mend it.
pub type Report<'a> = &'a dyn Fn(&str, String, &str);

/// What is asked of a kind of step when lessons are checked, measured and reported on.
pub trait Authored {
    /// The keys of its words, besides the ones that every step has (its text, heading and picture).
    fn keys(&self, keys: &mut StepKeys);

    /// How many words stand on the screen at once besides heading and text: everything to choose from, and the longest
    /// reason that opens. Bubbles of a chat are not counted.
    fn shown(&self, texts: &Texts) -> usize;

    /// What answering costs: the letters to read and the taps.
    fn cost(&self, texts: &Texts) -> Cost;

    /// Every id that a response may name.
    fn ids(&self) -> Vec<String>;

    /// Everything that a learner judges in it.
    fn judged(&self, _step: &str) -> Vec<Thing> {
        Vec::new()
    }

    /// Its items of which exactly one answer is right: it could be guessed from its place or length.
    fn items(&self, _step: &str) -> Vec<Item> {
        Vec::new()
    }

    /// What is rehearsed within it, by the keys of the places.
    fn rehearsals(&self, _step: &str) -> Vec<(String, Rehearsal)> {
        Vec::new()
    }

    /// Reports where an alarm does not fit what is judged, and where nothing is right.
    fn check_alarms(&self, _step: &str, _report: Report) {}

    /// Reports what is wrong with it as a screen of a module.
    fn check(&self, _case: &Case, _step: &str) {}

    /// How it meets a criterion of the curriculum, for the report; `None` where it has nothing to do with it.
    fn meets(&self, _step: &Step, _criterion: Criterion) -> Option<String> {
        None
    }

    /// A playable conversation's nodes, and how many of them are endings; (0, 0) for everything else.
    fn nodes(&self) -> (usize, usize) {
        (0, 0)
    }
}

/// What the report asks of single steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Criterion {
    /// C5: every way of a conversation ends in telling.
    Telling,
    /// C11: helpers are chosen.
    Helpers,
    /// C11: the first sentence to a grown-up is made.
    FirstSentence,
    /// C19: choices in a conversation matter.
    Choices,
}

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
}

/// Finds the reader of the kind that a table names. `item`: only kinds that a quiz, a booster or a check may have.
pub fn reader(fields: &Fields, item: bool) -> Option<&'static Reader> {
    let fitting = READERS.iter().filter(|reader| !item || reader.item);
    let known: Vec<(&str, &'static Reader)> =
        fitting.map(|reader| (reader.name, *reader)).collect();
    fields.need_word("kind", &known).map(|kind| kind.value)
}

/// Something judged, by the key of its words, if it is.
fn thing(key: String, judged: Option<Judged>) -> Option<Thing> {
    judged.map(|judged| Thing { key, judged })
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
