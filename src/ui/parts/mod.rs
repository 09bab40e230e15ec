//! What screens are made of: functions of what they show.

mod at;
mod bar;
#[cfg(feature = "full")]
mod chart;
mod context;
mod el;
mod endings;
#[cfg(feature = "full")]
mod form;
mod help;
mod loading;
mod picture;
mod prose;
#[cfg(feature = "full")]
mod reference;
mod sheet;
mod team;
mod verdict;

pub use at::At;
pub use bar::{
    aloud_button, exit_button, help_button, sound_button, speak, together_button, top_bar,
};
#[cfg(feature = "full")]
pub use chart::{
    Bar, FEW, Point, bar_picture, bars, code_picture, line, part_words, percent, slope, table,
};
pub use context::{Context, Done};
pub use el::{El, button, el, link, none, several, worded};
pub use endings::endings;
#[cfg(feature = "full")]
pub use form::{class_button, field, lines, section};
pub use help::{help_body, help_dialog};
pub use loading::{sorry, waiting};
#[cfg(feature = "ssr")]
pub use picture::portrait_of;
pub use picture::{badge, face, guide, medal, picture, portrait, scene};
pub use prose::{page, prose};
#[cfg(feature = "full")]
pub use reference::reference;
pub use sheet::{Sheet, foot};
pub use team::team_faces;
pub use verdict::{Tone, judged};
