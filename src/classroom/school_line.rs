//! The line to call that a school adds: it travels behind an assignment, in its link and in its file.
//!
//! It is the one text that a teacher types for pupils. So it is short, it is shown as text, and its number has nothing in
//! it but what is dialled. The board's nine digits have no room for it.

use serde::Serialize;

use super::transfer::{Transfer, from_link, from_text, to_link, to_text};
use crate::learning::OwnLine;
use crate::packed::{self, unpack};

/// At most so many characters say who answers.
pub const LINE_WORDS: usize = 40;

/// Who answers, and the number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SchoolLine {
    words: String,
    number: String,
}

unpack!(struct SchoolLine { words, number });

impl SchoolLine {
    /// Of the line that a device has; `None` where it has no number that can be dialled.
    pub fn of(own: &OwnLine) -> Option<SchoolLine> {
        let words: String = own.words.chars().take(LINE_WORDS).collect();
        let own = OwnLine::new(&words, &own.number);
        let line = SchoolLine {
            words: own.words,
            number: own.number.trim().to_string(),
        };
        line.is_sound().then_some(line)
    }

    /// As a device keeps it.
    pub fn own(&self) -> OwnLine {
        OwnLine::new(&self.words, &self.number)
    }

    /// Whether an app can have made it: what came from elsewhere may be anything.
    fn is_sound(&self) -> bool {
        let own = self.own();
        own.words == self.words
            && own.number == self.number
            && self.words.chars().count() <= LINE_WORDS
            && self.number.chars().any(|sign| sign.is_ascii_digit())
    }
}

impl Transfer for SchoolLine {
    const KIND: u8 = b'H';

    fn write(&self) -> Vec<u8> {
        packed::write(self)
    }

    fn read(bytes: &[u8]) -> Option<SchoolLine> {
        packed::read(bytes).filter(SchoolLine::is_sound)
    }

    /// There was none in version 1.
    fn read_version_1(_bytes: &[u8]) -> Option<SchoolLine> {
        None
    }
}

/// An assignment's file with the school's line behind it.
pub fn file_with_line(assignment: String, line: Option<&SchoolLine>) -> String {
    match line {
        Some(line) => [&assignment, "\n", &to_text(line)].concat(),
        None => assignment,
    }
}

/// An assignment's link with the school's line behind it.
pub fn link_with_line(assignment: String, line: Option<&SchoolLine>) -> String {
    match line {
        Some(line) => [&assignment, "/", &to_link(line)].concat(),
        None => assignment,
    }
}

/// What an assignment's file holds: the assignment's text, and the school's line. A line that is damaged or newer takes
/// nothing from the assignment.
pub fn parts_of_file(text: &str) -> (&str, Option<SchoolLine>) {
    let first = text.lines().find(|line| !line.trim().is_empty());
    let line = text.lines().find_map(|line| from_text(line).ok());
    // Whatever else it is stays whole.
    match first.filter(|first| first.trim_start().starts_with("SAQBOLA:")) {
        Some(first) => (first, line),
        None => (text, None),
    }
}

/// The same for what a link holds.
pub fn parts_of_link(text: &str) -> (&str, Option<SchoolLine>) {
    match text.split_once('/') {
        Some((assignment, line)) => (assignment, from_link(line).ok()),
        None => (text, None),
    }
}

#[cfg(test)]
mod tests {
    use super::super::assignment::Assignment;
    use super::super::assignment::tests::any_assignment;
    use super::super::transfer::{ReadError, to_bytes};
    use super::*;
    use proptest::prelude::*;

    fn line(words: &str, number: &str) -> Option<SchoolLine> {
        SchoolLine::of(&OwnLine::new(words, number))
    }

    #[test]
    fn a_line_has_a_number_and_a_short_name() {
        let made = line(" Мектеп психологы ", "8 (727) 123-45-67").expect("a line");
        assert_eq!(
            made.own(),
            OwnLine::new("Мектеп психологы", "8 (727) 123-45-67")
        );
        assert_eq!(line("Психолог", ""), None);
        assert_eq!(line("Психолог", "+ ()"), None);
        let long = line(&"я".repeat(60), "111").expect("a line");
        assert_eq!(long.own().words.chars().count(), LINE_WORDS);
    }

    /// Somebody may have made the bytes by hand.
    #[test]
    fn what_no_app_has_made_is_not_read() {
        for (words, number) in [
            ("x".repeat(41), "111"),
            ("a\nb".into(), "111"),
            ("a".into(), "https://evil.example"),
            ("a".into(), "tel"),
            ("a".into(), "1".repeat(25).as_str()),
        ]
        .map(|(words, number): (String, &str)| (words, number.to_string()))
        {
            let made = SchoolLine { words, number };
            let read = super::super::transfer::from_bytes::<SchoolLine>(&to_bytes(&made));
            assert_eq!(read, Err(ReadError::Damaged), "{made:?}");
        }
    }

    proptest! {
        #[test]
        fn it_travels_behind_an_assignment(given in any_assignment(), words: String, number in "[0-9 +()-]{1,20}") {
            let line = line(&words, &number);
            let file = file_with_line(to_text(&given), line.as_ref());
            let (text, read) = parts_of_file(&file);
            prop_assert_eq!(from_text::<Assignment>(text), Ok(given.clone()));
            prop_assert_eq!(&read, &line);
            let link = link_with_line(to_link(&given), line.as_ref());
            let (text, read) = parts_of_link(&link);
            prop_assert_eq!(from_link::<Assignment>(text), Ok(given));
            prop_assert_eq!(read, line);
        }

        #[test]
        fn any_text_gives_an_answer(text: String) {
            let (_, one) = parts_of_file(&text);
            let (_, other) = parts_of_link(&text);
            prop_assert!(one.is_none() && other.is_none());
        }
    }
}
