use saqbol::curriculum::Band;

use super::formula::Formula;
use super::syllables::SyllableRule;

/// Whose reading is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    Pupils(Band),
    Adults,
}

impl Level {
    /// The most words of a sentence, in every language (the curriculum's "Readability").
    pub fn longest_sentence(self) -> usize {
        match self {
            Level::Pupils(Band::A) => 12,
            Level::Pupils(Band::B) => 16,
            Level::Pupils(Band::C) => 22,
            Level::Adults => 28,
        }
    }

    /// The most words of a screen; `None` for adults.
    pub fn fullest_screen(self) -> Option<usize> {
        match self {
            Level::Pupils(Band::A) => Some(60),
            Level::Pupils(Band::B) => Some(100),
            Level::Pupils(Band::C) => Some(120),
            Level::Adults => None,
        }
    }
}

/// How easy a language's texts have to be (the curriculum's "Readability").
#[derive(Clone, Debug, Default)]
pub struct ReadingRule {
    pub formula: Formula,
    pub syllables: SyllableRule,
    /// The formula's limit; `None` where there is none.
    pub limit: PerLevel,
    /// The most words that a sentence has on average.
    pub sentence: PerLevel,
}

/// A number for each band and for adults.
#[derive(Clone, Copy, Debug, Default)]
pub struct PerLevel([Option<f64>; 4]);

impl PerLevel {
    /// The numbers of the bands A, B and C and of adults.
    pub fn new(numbers: [Option<f64>; 4]) -> PerLevel {
        PerLevel(numbers)
    }

    /// The number of a level, if there is one.
    pub fn get(&self, level: Level) -> Option<f64> {
        let [a, b, c, adult] = self.0;
        match level {
            Level::Pupils(Band::A) => a,
            Level::Pupils(Band::B) => b,
            Level::Pupils(Band::C) => c,
            Level::Adults => adult,
        }
    }
}
