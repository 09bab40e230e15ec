//! From files to values: TOML with the line of every field, and the folders that hold modules, words and lists.

pub mod cast;
pub mod checks;
pub mod fields;
pub mod forbidden;
pub mod help;
pub mod ids;
pub mod judged;
pub mod languages;
pub mod lists;
pub mod module;
pub mod quiz;
pub mod signs;
pub mod source;
pub mod step;
mod values;
pub mod words;

pub use fields::Fields;
pub use source::{At, Source};
