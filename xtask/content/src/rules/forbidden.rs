use super::case::Case;
use crate::lesson::keys;
use crate::pattern::held;
use crate::problem::Problems;
use crate::read::forbidden::{Forbidden, Pattern};

/// No lesson uses a word of static/words.toml.
pub fn check(case: &Case) {
    let held = held::module(case.lesson);
    let adult = keys::of_adults(&case.lesson.module);
    for (language, wording) in case.wordings() {
        for (key, text) in &wording.texts {
            Spoken {
                lang: language.code(),
                adult: adult.contains(key),
                held,
                file: &wording.file,
                line: text.line,
                key,
                text: &text.text,
            }
            .check(&case.library.lists.forbidden, case.problems);
        }
    }
}

/// A text and where it stands.
pub struct Spoken<'a> {
    pub lang: &'a str,
    /// Only adults read it.
    pub adult: bool,
    /// It is of a module on the lesson pattern.
    pub held: bool,
    pub file: &'a str,
    pub line: usize,
    pub key: &'a str,
    pub text: &'a str,
}

impl Spoken<'_> {
    /// Reports every forbidden word in the text.
    pub fn check(&self, forbidden: &[Forbidden], problems: &Problems) {
        let text = flat(self.text);
        for rule in forbidden {
            if rule.lang != self.lang || (rule.pupils_only && self.adult) {
                continue;
            }
            let Some(found) = find(rule, &text) else {
                continue;
            };
            let what = format!("`{}` says “{found}”", self.key);
            let mend = format!("write {}", rule.instead);
            if rule.warns || (rule.on_pattern && !self.held) {
                let code = format!("word-{}-{}", self.lang, rule.text.replace(' ', "-"));
                problems.warn(self.file, self.line, code, what, mend);
            } else {
                problems.error(self.file, self.line, what, mend);
            }
        }
    }
}

/// The words of a text in lower case, with single spaces before and after each.
fn flat(text: &str) -> String {
    let letters: String = text
        .to_lowercase()
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let words: Vec<&str> = letters.split_whitespace().collect();
    format!(" {} ", words.join(" "))
}

/// The forbidden word as it stands in a flat text, apart from the phrases in which it is meant otherwise.
fn find(rule: &Forbidden, text: &str) -> Option<String> {
    let mut text = text.to_string();
    for phrase in &rule.except {
        text = text.replace(&format!(" {phrase}"), " ");
    }
    let wanted = match rule.pattern {
        Pattern::Is => format!(" {} ", rule.text),
        Pattern::Begins | Pattern::Phrase => format!(" {}", rule.text),
    };
    let at = text.find(&wanted)?;
    let rest = text.get(at + 1..)?;
    // The whole word, or for a phrase all of its words.
    let count = rule.text.split(' ').count();
    Some(rest.split(' ').take(count).collect::<Vec<_>>().join(" "))
}
