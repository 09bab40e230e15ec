//! From files to values: TOML with the line of every field, and the folders that hold modules, words and lists.

pub mod checks;
pub mod fields;
pub mod help;
pub mod ids;
pub mod judged;
pub mod kinds;
pub mod lists;
pub mod module;
pub mod source;
pub mod step;
pub mod talks;
pub mod words;

pub use fields::Fields;
pub use source::{At, Source};
