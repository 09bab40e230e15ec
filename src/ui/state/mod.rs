//! The state of the app as values: no browser, no drawing. `update/` changes it, screens are drawn from it.

mod act;
mod app_state;
mod bundles;
mod command;
mod count;
mod field;
#[cfg(feature = "full")]
pub mod full;
mod learner;
mod lists;
#[cfg(feature = "lms")]
mod lms;
mod moment;
mod msg;
mod pictures;
mod route;
pub mod select;
mod store_error;
mod walk;
mod writes;
// Lessons alone: the same names with nothing behind them.
#[cfg(not(feature = "full"))]
#[path = "not_full.rs"]
pub mod full;
// No platform: the same names with nothing behind them.
#[cfg(not(feature = "lms"))]
#[path = "not_lms.rs"]
mod lms;

pub use act::{Act, Draft, First};
pub use app_state::{Beginning, Device, State};
pub use bundles::{Bundle, BundleSlot, needed, ui_bundle};
pub use command::{Command, Memory};
pub use count::count;
pub use field::Field;
pub use learner::{BEFORE_PROFILES, GUEST, Kept, Learner, OWN, PROFILE, Who};
pub use lists::Lists;
pub use lms::Alone;
pub use moment::Moment;
pub use msg::{Msg, Opened};
pub use pictures::Pictures;
#[cfg(test)]
pub use route::CLASS_PAGES;
pub use route::{Audience, Route};
pub use store_error::StoreError;
pub use walk::Walk;
pub use writes::Writes;
