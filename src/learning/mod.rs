//! One learner's walk: a session is a value, an event gives the next one; scores; what is kept.
//!
//! No clock, no randomness, no storage in here: the day and the seed are inputs.
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

mod course;
mod day;
mod endings;
mod event;
mod own_line;
mod profiles;
mod progress;
mod progress_file;
mod ratings;
mod sampling;
mod score;
mod session;
mod signal;
mod walk_result;

pub use course::{BOOSTERS, Course, Occasion, booster, check, seed_of};
pub use day::Day;
pub use endings::endings_found;
pub use event::{Entry, Event};
pub use own_line::OwnLine;
pub use profiles::{Minute, PICTURES, PROFILES, Profile, Profiles, Whose};
pub use progress::{KeptWalk, Progress};
pub use progress_file::{FileError, is_progress, missing_lines, of_profile, read_file, write_file};
pub use ratings::{Counts, Discrimination, Ratings, Share, share};
pub use sampling::{Random, sample_quiz, shuffled};
pub use score::Score;
pub use session::{Position, Session};
pub use signal::{Sensitivity, sensitivity};
pub use walk_result::{JudgedSituation, WalkResult};
