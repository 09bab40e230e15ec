//! What screens are made of.

mod bar;
mod help;
mod loading;
mod picture;
mod prose;
mod verdict;

pub use bar::TopBar;
pub use help::{HelpBody, HelpDialog};
pub use loading::{Loaded, Sorry, Waiting, use_bundle};
pub use picture::{Face, Picture};
pub use prose::{Lines, Prose};
pub use verdict::{Reason, Tone};
