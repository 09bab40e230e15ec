//! Counting in texts: words, sentences, syllables, readability; what a reader pays; answers that give themselves away.

pub mod bayes;
pub mod cost;
pub mod formula;
pub mod guess;
pub mod item;
pub mod level;
pub mod offer;
pub mod reading;
pub mod syllables;
pub mod text;
pub mod texts;
pub mod thing;
