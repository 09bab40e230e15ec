use saqbol::curriculum::{Step, Words};

use crate::kinds;
use crate::measure::text;
use crate::measure::texts::Texts;

/// How many words stand on a screen at once: heading, text, everything to choose from, and the longest reason that opens.
/// Chat bubbles are counted apart.
pub fn words_of(step: &Step, words: &Words) -> usize {
    let texts = Texts {
        step: &step.id,
        words,
        measure: text::words,
    };
    texts.of("title") + texts.own() + kinds::of(step).shown(&texts)
}
