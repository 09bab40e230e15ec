/// A formula that says how easy a text is to read, by its name in `static/languages.toml`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Formula {
    /// The school grade of Kincaid and others 1975 (Research Branch Report 8-75); less is easier.
    FleschKincaid,
    /// Flesch's reading ease with the coefficients for Russian (Oborneva 2006); more is easier.
    FleschRussian,
    /// The share of words of five and more syllables, in per cent; less is easier. For languages whose words carry many
    /// endings and that have no formula of their own.
    #[default]
    LongWords,
}

/// What a formula is computed from.
#[derive(Clone, Copy, Debug)]
pub struct Counts {
    /// Mean words a sentence.
    pub words: f64,
    /// Mean syllables a word.
    pub syllables: f64,
    /// The share of words of five and more syllables, 0 to 1.
    pub long_words: f64,
}

impl Formula {
    /// As `static/languages.toml` names them.
    pub const NAMES: [(&str, Formula); 3] = [
        ("flesch-kincaid", Formula::FleschKincaid),
        ("flesch-russian", Formula::FleschRussian),
        ("long-words", Formula::LongWords),
    ];

    /// The value for a text.
    pub fn value(self, of: Counts) -> f64 {
        match self {
            Formula::FleschKincaid => 0.39 * of.words + 11.8 * of.syllables - 15.59,
            Formula::FleschRussian => 206.835 - 1.3 * of.words - 60.1 * of.syllables,
            Formula::LongWords => 100.0 * of.long_words,
        }
    }

    /// By how much of a limit a text is harder than it should be: 1.0 is the limit, 1.5 half again.
    pub fn strain(self, value: f64, limit: f64) -> f64 {
        match self {
            Formula::FleschKincaid | Formula::LongWords => value / limit,
            Formula::FleschRussian => limit / value.max(1.0),
        }
    }

    /// A value, for messages.
    pub fn shown(self, value: f64) -> String {
        match self {
            Formula::FleschKincaid => format!("Flesch–Kincaid grade {value:.1}"),
            Formula::FleschRussian => format!("Russian Flesch {value:.0}"),
            Formula::LongWords => format!("{value:.0} % words of 5+ syllables"),
        }
    }

    /// A limit, for messages.
    pub fn wanted(self, limit: f64) -> String {
        match self {
            Formula::FleschKincaid => format!("grade {limit} at most"),
            Formula::FleschRussian => format!("{limit} at least"),
            Formula::LongWords => format!("{limit} % at most"),
        }
    }
}
