//! One learner's walk: a session is a value, an event gives the next one; scores; what is kept.
//!
//! No clock, no chance, no storage in here: the day and the seed are inputs.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic
    )
)]

mod draw;
mod event;
mod progress;
mod score;
mod session;

pub use draw::{Dice, draw_quiz, mixed};
pub use event::{Day, Entry, Event};
pub use progress::{FileError, Progress, Walk, missing_lines, read_file, write_file};
pub use score::Score;
pub use session::{Position, Session};
