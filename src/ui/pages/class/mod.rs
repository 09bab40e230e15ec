//! A class's pages: the code, handing in, collecting, the report, a lesson together.

mod all_results;
mod came;
mod classes;
mod code;
mod collect;
mod end_link;
mod erase;
mod filed;
mod form;
mod handed;
mod numbers;
mod problem;
mod report;
mod result_row;
mod school;
mod term;
mod verdict;
mod ways;
mod weeks;
mod which;
mod whole;
mod whose;

pub use code::code;
pub use collect::collect;
pub use end_link::end_link;
pub use erase::{hands_go, unfinished_words};
pub use filed::filed;
pub use form::refused_words;
#[cfg(test)]
pub use numbers::apart_cell;
pub use problem::{from_link, of_kind};
pub use report::report;
pub use school::school_page;
#[cfg(test)]
pub use verdict::{habit_words, of_pupils};
pub use weeks::{class_link, weeks};
pub use which::{ask_join, ask_same};
pub use whole::whole;
