//! Counting: words, sentences, syllables, screens, minutes.

pub mod balance;
pub mod longest;
pub mod reading;
pub mod routes;
pub mod screen;
pub mod syllables;
pub mod tally;
pub mod text;
pub mod walk;
