//! What a module is: bands, modules, steps, chats, quizzes; checking them; the compact bundles.
//!
//! Pure data and pure functions over it: no browser, no files. `xtask` reads what authors write and fills these types,
//! the app gets them back from a bundle.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::panic,
        clippy::unreachable,
        clippy::todo,
        clippy::unimplemented
    )
)]

mod band;
mod bundle;
mod check;
mod index;
mod judged;
mod module;
mod reading;
mod sign;
mod step_look;
pub mod steps;
mod teacher_notes;
mod words;

pub use band::Band;
pub use bundle::{BundleError, read_bundle, write_bundle};
pub use check::{Asks, CheckItem, CheckPool, Matched};
pub use index::{
    AdultIndex, CheckEntry, CheckedLine, EndingEntry, HelpLine, Helper, Index, IndexEntry, Team,
    Topic,
};
pub use judged::{Actual, Judged, Judgement, Scaled, Verdict};
pub use module::{Booster, Module, Person, Quiz, colouring};
pub use reading::{
    Reading, ReadingEntry, ReadingGroup, ReadingKind, ReadingLink, ReadingPart, ReadingSection,
    ReadingTable,
};
pub use sign::Sign;
pub use step_look::StepLook;
pub use steps::{Kind, Part, Rehearsal, Response, Step};
pub use teacher_notes::{Chain, Kin, TeacherNotes};
pub use words::{ASKED, Words, paragraphs, questions};
