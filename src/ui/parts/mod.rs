//! What screens are made of: functions of what they show.

mod bar;
mod help;
mod loading;
mod picture;
mod prose;
mod verdict;

pub use bar::top_bar;
pub use help::{help_body, help_dialog};
pub use loading::{Bundle, Loaded, sorry, use_bundle, waiting};
pub use picture::{face, picture};
pub use prose::{lines, prose};
pub use verdict::{Tone, reason, status};
