//! A whole lesson measured: the keys of its words, what its screens and its walk cost, what is judged in it.

pub mod by_thought;
pub mod keys;
pub mod screen;
pub mod tally;
pub mod team;
pub mod walk;
