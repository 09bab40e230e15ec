use super::languages::{Language, must_be_known};
use crate::files::{At, Fields};

/// What a word in an answer says that the answer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    /// A grown-up is in it.
    Adult,
    Tell,
    Ask,
    Leave,
    Block,
    Refuse,
    Check,
}

const ACTS: [(&str, Act); 7] = [
    ("adult", Act::Adult),
    ("tell", Act::Tell),
    ("ask", Act::Ask),
    ("leave", Act::Leave),
    ("block", Act::Block),
    ("refuse", Act::Refuse),
    ("check", Act::Check),
];

/// The words of one act in one language (`static/acts.toml`), in lower case.
#[derive(Clone, Debug)]
pub struct ActWords {
    pub lang: String,
    pub act: Act,
    begins: Vec<String>,
    is: Vec<String>,
    phrases: Vec<String>,
}

/// Reads one entry.
pub fn read(fields: &Fields, languages: &[Language]) -> Option<ActWords> {
    let lang = fields.need_text("lang");
    if let Some(lang) = &lang {
        must_be_known(lang, languages, fields);
    }
    let act = fields.need_word("does", &ACTS);
    let words = |key| fields.texts(key).iter().map(lower).collect();
    let (begins, is, phrases) = (words("begins"), words("is"), words("phrases"));
    Some(ActWords {
        lang: lang?.value,
        act: act?.value,
        begins,
        is,
        phrases,
    })
}

fn lower(text: &At<String>) -> String {
    text.value.to_lowercase()
}

impl ActWords {
    /// Whether a text says that it does this.
    pub fn is_in(&self, text: &str) -> bool {
        let lower = text.to_lowercase();
        let words: Vec<&str> = crate::measure::text::each_word(&lower).collect();
        let flat = [" ", &words.join(" "), " "].concat();
        let begins = |wanted: &String| words.iter().any(|word| word.starts_with(wanted.as_str()));
        self.begins.iter().any(begins)
            || self
                .is
                .iter()
                .any(|wanted| words.contains(&wanted.as_str()))
            || self
                .phrases
                .iter()
                .any(|wanted| flat.contains(&format!(" {wanted}")))
    }
}

/// What a text in a language says that it does.
pub fn of(all: &[ActWords], lang: &str, text: &str) -> Vec<Act> {
    let own = all.iter().filter(|words| words.lang == lang);
    let mut acts: Vec<Act> = own
        .filter(|words| words.is_in(text))
        .map(|words| words.act)
        .collect();
    acts.sort_unstable();
    acts.dedup();
    acts
}
