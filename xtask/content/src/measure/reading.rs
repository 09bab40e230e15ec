use super::formula::Counts;
use super::level::ReadingRule;
use super::text;

/// A sentence, and where it stands.
#[derive(Clone, Debug)]
pub struct Sentence {
    pub key: String,
    pub text: String,
    pub words: usize,
}

/// What is counted of a set of texts in one language.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    pub sentences: Vec<Sentence>,
    pub words: usize,
    syllables: usize,
    /// Words of five and more syllables.
    long_words: usize,
}

impl Reading {
    /// Counts texts with their keys. A text of one word is a label: as a sentence it would hide long ones.
    pub fn of<'a>(texts: impl Iterator<Item = (&'a str, &'a str)>, rule: &ReadingRule) -> Reading {
        let mut reading = Reading::default();
        for (key, text) in texts.filter(|(_, text)| text::words(text) > 1) {
            for word in text::each_word(text) {
                let count = rule.syllables.count(word);
                reading.words += 1;
                reading.syllables += count;
                reading.long_words += usize::from(count >= 5);
            }
            let lines = matches!(key, "plan.minutes" | "plan.ask");
            reading
                .sentences
                .extend(
                    text::sentences(text, lines)
                        .into_iter()
                        .map(|text| Sentence {
                            key: key.to_string(),
                            words: text::words(&text),
                            text,
                        }),
                );
        }
        reading
    }

    /// Mean words a sentence.
    pub fn mean(&self) -> f64 {
        ratio(self.words, self.sentences.len())
    }

    /// The longest sentence.
    pub fn longest(&self) -> Option<&Sentence> {
        self.sentences.iter().max_by_key(|sentence| sentence.words)
    }

    /// What the readability formulas are computed from.
    pub fn counts(&self) -> Counts {
        Counts {
            words: self.mean(),
            syllables: ratio(self.syllables, self.words),
            long_words: ratio(self.long_words, self.words),
        }
    }
}

/// A share of counts, 0 where there is nothing.
pub fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        0.0
    } else {
        part as f64 / whole as f64
    }
}
