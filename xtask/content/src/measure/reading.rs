use saqbol::curriculum::Band;

use super::{syllables, text};

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
    pub fn of<'a>(texts: impl Iterator<Item = (&'a str, &'a str)>, lang: &str) -> Reading {
        let mut reading = Reading::default();
        for (key, text) in texts.filter(|(_, text)| text::words(text) > 1) {
            for word in text::each_word(text) {
                let count = syllables::count(word, lang);
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

    fn syllables_a_word(&self) -> f64 {
        ratio(self.syllables, self.words)
    }

    /// The measure that the curriculum sets a limit for in this language.
    pub fn ease(&self, lang: &str) -> Ease {
        match lang {
            "en" => Ease::Grade(0.39 * self.mean() + 11.8 * self.syllables_a_word() - 15.59),
            "ru" => Ease::Flesch(206.835 - 1.3 * self.mean() - 60.1 * self.syllables_a_word()),
            _ => Ease::LongWords(100.0 * ratio(self.long_words, self.words)),
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

/// How easy a text is to read, by the language's own measure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Ease {
    /// Flesch–Kincaid: a school grade; less is easier.
    Grade(f64),
    /// The Russian Flesch formula: more is easier.
    Flesch(f64),
    /// Per cent of words of five and more syllables; less is easier.
    LongWords(f64),
}

/// What the curriculum allows a reader ("Readability").
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    grade: f64,
    flesch: f64,
    long_words: Option<f64>,
    mean: [f64; 3],
    pub longest: usize,
    /// Words a screen; `None` for adults.
    pub screen: Option<usize>,
}

impl Limits {
    pub fn of_band(band: Band) -> Limits {
        let (grade, mean, longest, flesch, long_words, screen) = match band {
            Band::A => (3.0, [9.0, 8.0, 7.0], 12, 65.0, 8.0, 60),
            Band::B => (5.0, [12.0, 10.0, 9.0], 16, 55.0, 12.0, 100),
            Band::C => (8.0, [15.0, 13.0, 12.0], 22, 45.0, 18.0, 120),
        };
        Limits {
            grade,
            flesch,
            long_words: Some(long_words),
            mean,
            longest,
            screen: Some(screen),
        }
    }

    pub fn of_adults() -> Limits {
        Limits {
            grade: 9.0,
            flesch: 30.0,
            long_words: None,
            mean: [18.0, 16.0, 15.0],
            longest: 28,
            screen: None,
        }
    }

    /// The longest mean sentence of a language.
    pub fn mean(&self, lang: &str) -> f64 {
        let [en, ru, kk] = self.mean;
        match lang {
            "en" => en,
            "ru" => ru,
            _ => kk,
        }
    }

    /// By how much of the limit a text is harder than it should be: 1.0 is the limit, 1.5 half again. `None` where there
    /// is no limit.
    pub fn strain(&self, ease: Ease) -> Option<f64> {
        match ease {
            Ease::Grade(grade) => Some(grade / self.grade),
            Ease::Flesch(flesch) => Some(self.flesch / flesch.max(1.0)),
            Ease::LongWords(share) => Some(share / self.long_words?),
        }
    }

    /// The limit of a measure, for messages.
    pub fn wanted(&self, ease: Ease) -> String {
        match ease {
            Ease::Grade(_) => format!("grade {} at most", self.grade),
            Ease::Flesch(_) => format!("{} at least", self.flesch),
            Ease::LongWords(_) => format!("{} % at most", self.long_words.unwrap_or(100.0)),
        }
    }
}

impl std::fmt::Display for Ease {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Ease::Grade(grade) => write!(f, "Flesch–Kincaid grade {grade:.1}"),
            Ease::Flesch(flesch) => write!(f, "Russian Flesch {flesch:.0}"),
            Ease::LongWords(share) => write!(f, "{share:.0} % words of 5+ syllables"),
        }
    }
}
