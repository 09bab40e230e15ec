//! What only the full build has: pages for grown-ups, what is kept, the certificate.

mod act;
mod bundle;
mod class;
mod command;
mod device;
mod fields;
mod full_state;
mod lesson;
mod look;
mod msg;
mod notice;
mod reading;
pub mod select;
mod slot;
mod table;
mod ticket;

/// Whether every band's list of modules is asked for at the start: grown-ups look at all of them, and a class's code is
/// read against them.
pub const HAS_ALL_LISTS: bool = true;

pub use super::route::ClassPage;
pub use act::FullAct;
pub use bundle::{FullBundle, needed};
pub use class::{
    AssignmentDraft, CLASSES, Came, Camera, ClassAct, ClassNews, ClassNotice, ClassState,
    CodeProblem, Deed, DigitsResult, Done, MadeTicket, PIN, PinNotice, Receipt, week_ids,
    which_field,
};
pub use command::FullCommand;
pub use device::{DRAFT, FullDevice, HANDED, LESSON, SOUND, UNLOCKED};
pub use fields::text_of;
pub use full_state::FullState;
pub use lesson::{END, Ended, Hands, Lesson, Lessons};
pub use look::Look;
pub use msg::FullMsg;
pub use notice::{Erased, Notice};
pub use reading::{ReadAct, ReadState, SOUGHT};
pub use table::{rows, school_rows};
pub use ticket::{class_ticket, kept_together, ticket_bundles, ticket_of};
