//! Counting: words, sentences, syllables, screens, minutes.

pub mod balance;
pub mod formula;
pub mod reading;
pub mod screen;
pub mod syllables;
pub mod tally;
pub mod text;
pub mod texts;
pub mod walk;
