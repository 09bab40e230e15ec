//! TOML and Fluent files, with the line of everything in them.

mod fields;
pub mod ids;
mod source;
mod tables;
pub mod tags;
mod values;
pub mod words;

pub use fields::Fields;
pub use source::{At, Source};
pub use tables::each;
