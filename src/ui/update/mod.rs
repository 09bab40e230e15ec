//! What happens: from a state and a message to the next state, and what the browser is asked to do. No clock, no
//! randomness, no browser: those come in with the message and go out as commands, so every session can be played again
//! on the host.

mod bundles;
mod commands;
mod entry;
#[cfg(feature = "full")]
mod full;
mod hold;
mod learner;
#[cfg(feature = "lms")]
mod lms;
mod navigate;
mod seat;
mod store;
#[cfg(test)]
pub mod tests;
mod walk;
// Lessons alone: the same functions with nothing to do.
#[cfg(not(feature = "full"))]
#[path = "not_full.rs"]
mod full;
// No platform: the same functions with nothing to do.
#[cfg(not(feature = "lms"))]
#[path = "not_lms.rs"]
mod lms;

pub use bundles::take_list;
pub use commands::Commands;
pub use entry::update;
pub use navigate::is_elsewhere;
