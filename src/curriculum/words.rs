use serde::Serialize;

use crate::packed::{Reader, Unpack};

/// A module's words in one language, by key: `step`, or `step.option`.
///
/// A key that is not there gives an empty text, never an error: the content check refuses to build a module with a key
/// missing, so an empty text can only come from a damaged bundle.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Words(Vec<(String, String)>);

impl Unpack for Words {
    fn unpack(from: &mut Reader) -> Words {
        Words(from.read())
    }
}

impl Words {
    /// Builds the table from keys and texts in any order. Of a key given twice the first is found.
    pub fn new(mut texts: Vec<(String, String)>) -> Words {
        texts.sort_by(|a, b| a.0.cmp(&b.0));
        Words(texts)
    }

    /// The text of a whole key, if it is there.
    pub fn find(&self, key: &str) -> Option<&str> {
        let at = self.0.partition_point(|(known, _)| known.as_str() < key);
        self.0
            .get(at)
            .filter(|(known, _)| known == key)
            .map(|(_, text)| text.as_str())
    }

    /// The message of a step, or of anything else that is keyed by its bare id.
    pub fn get(&self, id: &str) -> &str {
        self.find(id).unwrap_or_default()
    }

    /// An attribute: `words.of("quiz-1", "a-why")`.
    pub fn of(&self, id: &str, attribute: &str) -> &str {
        self.find(&[id, ".", attribute].concat())
            .unwrap_or_default()
    }

    /// The reason that belongs to an option, card or part.
    pub fn why(&self, id: &str, option: &str) -> &str {
        self.find(&[id, ".", option, "-why"].concat())
            .unwrap_or_default()
    }

    /// All keys with their texts, sorted by key.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(key, text)| (key.as_str(), text.as_str()))
    }
}

/// The paragraphs of a text, or the bubbles of a chat's node: blank lines part them.
pub fn paragraphs(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    // A loop over bytes: `str::split` by a text brings two kilobytes of searching.
    for (at, pair) in text.as_bytes().windows(2).enumerate() {
        if pair == b"\n\n" {
            found.push(text.get(start..at).unwrap_or_default().trim_ascii());
            start = at + 1;
        }
    }
    found.push(text.get(start..).unwrap_or_default().trim_ascii());
    found.retain(|paragraph| !paragraph.is_empty());
    found
}

/// A class is asked so many of a plan's questions.
pub const ASKED: usize = 3;

/// The lines of a plan that are questions to a class: they end with a question mark. The others are notes for whoever asks.
pub fn questions(plan: &str) -> impl Iterator<Item = &str> {
    let lines = plan.lines().map(str::trim);
    lines.filter(|line| line.ends_with('?'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_by_key_and_attribute() {
        let words = Words::new(vec![
            ("q.b-why".into(), "because".into()),
            ("q".into(), "Question?".into()),
            ("q.b".into(), "option".into()),
        ]);
        assert_eq!(words.get("q"), "Question?");
        assert_eq!(words.of("q", "b"), "option");
        assert_eq!(words.why("q", "b"), "because");
        assert_eq!(words.of("q", "z"), "");
        assert_eq!(words.find("q."), None);
        let all: Vec<(&str, &str)> = words.iter().collect();
        let sorted = [
            ("q", "Question?"),
            ("q.b", "option"),
            ("q.b-why", "because"),
        ];
        assert_eq!(all, sorted);
    }

    #[test]
    fn blank_lines_part_paragraphs() {
        let text = "One.\nStill one.\n\n\nTwo.\n";
        assert_eq!(paragraphs(text), ["One.\nStill one.", "Two."]);
        assert_eq!(paragraphs("one"), ["one"]);
        assert_eq!(paragraphs(" \n\n\n\n "), [""; 0]);
        assert_eq!(paragraphs("Бір.\n\nЕкі.\n\nҮш."), ["Бір.", "Екі.", "Үш."]);
    }
}
