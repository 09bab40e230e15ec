//! What only the full build does: saving and opening files, erasing, settings, and all about classes.

mod bundles;
mod class;
mod entry;
mod hold;
mod is_full;
mod own;
mod own_line;
mod page;
mod read;
mod reading;
mod tabs;
mod waiting;
mod walks;
mod who;

pub use bundles::{fetch, take};
pub use class::{came_to_end, late, wake};
pub use entry::{act, receive};
pub use hold::hold;
pub use is_full::IS_FULL;
pub use own::learner_read;
pub use page::{page_opened, start, store_opened, turn};
pub use read::read;
pub use tabs::gone;
pub use walks::{begin, happened, next_screen, touched};
pub use who::said_who;
