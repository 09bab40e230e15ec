//! What screens are made of: functions of what they show.

mod at;
mod bar;
mod el;
mod help;
mod loading;
mod picture;
mod prose;
mod verdict;

pub use at::At;
pub use bar::{aloud_button, exit_button, help_button, top_bar};
pub use el::{El, button, el, link, none, several, worded};
pub use help::{first_sentences, help_body, help_dialog};
pub use loading::{sorry, waiting};
pub use picture::{face, picture, scene};
#[cfg(feature = "desk")]
pub use prose::lines;
pub use prose::prose;
pub use verdict::{Tone, reason, status};
