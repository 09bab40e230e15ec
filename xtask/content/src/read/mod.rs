//! From files to values: the folders and lists that hold modules, checks, words and languages.

pub mod acts;
mod cast;
pub mod checks;
pub mod forbidden;
pub mod help;
pub mod kit;
pub mod languages;
pub mod lists;
pub mod module;
pub mod publisher;
mod quiz;
pub mod reading;
pub mod release;
pub mod signs;
mod step;
