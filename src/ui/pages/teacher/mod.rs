//! A teacher's pages before a lesson: the first page, plans, assignments, sheets, looking through.

mod assign;
mod handouts;
mod long;
mod pin;
mod plan;
mod preview;
mod print;
mod safe;
mod teach;

pub use assign::assign;
pub use handouts::handouts;
pub use long::long;
pub use pin::locked;
pub use plan::plan;
pub use preview::{preview, screens};
pub use safe::safe;
pub use teach::teach;
