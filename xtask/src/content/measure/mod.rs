//! Counting: words, sentences, syllables, minutes.

pub mod walk;
pub mod text;
