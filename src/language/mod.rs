//! The languages, their messages and plurals.
//!
//! Messages are written in `static/messages/` in Fluent syntax. They are parsed when the app is built: `build.rs` writes
//! a typed function for each, and `xtask` writes one compact [`Table`] per language, so no parser is shipped.
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

#[cfg(feature = "authoring")]
pub mod compile;
mod dates;
#[cfg(feature = "authoring")]
pub mod hyphens;
mod lang;
mod table;

pub use dates::date;
pub use lang::{Category, Lang, Language, PluralRule};
pub use table::{Piece, Table, Value};

/// A text without what only helps a screen to break its lines (soft hyphens, word joiners): for a title, a table, a voice,
/// whatever leaves the page.
pub fn plain(text: &str) -> String {
    text.replace(['\u{ad}', '\u{2060}'], "")
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
