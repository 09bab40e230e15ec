//! A pupil's pages: opening, path, lesson, help, who learns.

pub mod end;
mod help;
pub mod learn;
mod module;
mod opening;
pub mod play;
pub mod who;

pub use help::help;
pub use learn::learn;
pub use module::{lacking, missing, module};
pub use opening::opening;
pub use play::play;
pub use who::who;
