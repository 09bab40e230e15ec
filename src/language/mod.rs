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
        clippy::panic
    )
)]

#[cfg(feature = "authoring")]
pub mod compile;
#[cfg(feature = "authoring")]
pub mod hyphens;
mod lang;
mod table;

pub use lang::{Category, Lang, Language, PluralRule};
pub use table::{Piece, Table, Value};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
