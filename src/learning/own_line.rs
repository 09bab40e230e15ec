use super::event::FIELD;

/// A line to call that a school or a family has added on this device. It is shown as text and erased with the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnLine {
    /// Who answers; at most [`OwnLine::WORDS`] characters.
    pub words: String,
    /// Digits, spaces, `+`, `-` and brackets; at most [`OwnLine::DIGITS`] of them.
    pub number: String,
}

/// The first word of a kept line that holds it.
const OWN: &str = "own";

impl OwnLine {
    /// The most characters that `words` keeps.
    pub const WORDS: usize = 80;
    /// The most characters that `number` keeps.
    pub const DIGITS: usize = 24;

    /// What was typed, as far as it can be kept: no control characters, no more than there is room for.
    pub fn new(words: &str, number: &str) -> OwnLine {
        let words: String = words.trim().chars().filter(|c| !c.is_control()).collect();
        let number = number.trim().chars().filter(|c| is_digit(*c));
        OwnLine {
            words: words.chars().take(OwnLine::WORDS).collect(),
            number: number.take(OwnLine::DIGITS).collect(),
        }
    }

    /// Whether it is a number: what stands in one and nothing else, with as many digits as a telephone has.
    pub fn is_number(number: &str) -> bool {
        let digits = number.chars().filter(char::is_ascii_digit).count();
        number.trim().chars().all(is_digit) && (2..=15).contains(&digits)
    }

    /// Nothing to show.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.number.is_empty()
    }

    /// The line that is kept.
    pub fn to_line(&self) -> String {
        [OWN, &self.words, &self.number].join(&FIELD.to_string())
    }

    /// Whether a kept line is one, or says that it was taken away.
    pub fn is(line: &str) -> bool {
        line.split(FIELD).next() == Some(OWN)
    }

    /// The last one among kept lines; none if it was taken away.
    pub fn of<'a>(lines: impl IntoIterator<Item = &'a str>) -> Option<OwnLine> {
        let mut own = None;
        for line in lines {
            let mut fields = line.split(FIELD);
            if fields.next() == Some(OWN) {
                let words = fields.next().unwrap_or_default();
                own = Some(OwnLine::new(words, fields.next().unwrap_or_default()));
            }
        }
        own.filter(|own| !own.is_empty())
    }
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '(' | ')')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_last_one_counts_and_an_empty_one_takes_it_away() {
        let one = OwnLine::new("Мектеп психологы", "8 (700) 123-45-67");
        let lines = [one.to_line(), "used\tp1\tmoon\t1\t2".into()];
        assert_eq!(
            OwnLine::of(lines.iter().map(String::as_str)),
            Some(one.clone())
        );
        let gone = OwnLine::default().to_line();
        assert_eq!(OwnLine::of([one.to_line().as_str(), &gone]), None);
        assert_eq!(OwnLine::of([]), None);
        // A number alone, and a name alone, are worth keeping.
        for (words, number) in [("Психолог", ""), ("", "111")] {
            let half = OwnLine::new(words, number);
            assert!(!half.is_empty());
            assert_eq!(OwnLine::of([half.to_line().as_str()]), Some(half));
        }
        assert!(OwnLine::new(" ", " ").is_empty());
    }

    #[test]
    fn a_number_keeps_what_can_be_dialled() {
        assert_eq!(
            OwnLine::new("", "тел. +7 (700) 1-2x").number,
            " +7 (700) 1-2"
        );
        assert_eq!(OwnLine::new("a\tb\nc", "").words, "abc");
    }

    #[test]
    fn a_number_is_told_from_what_is_none() {
        for number in ["111", " 8 (727) 123-45-67 ", "+7 700 123 45 67", "10"] {
            assert!(OwnLine::is_number(number), "{number}");
        }
        for other in [
            "",
            "abc",
            "1",
            "+ ()",
            "тел. 111",
            "8 700 x",
            "1234567890123456",
        ] {
            assert!(!OwnLine::is_number(other), "{other}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_read_back(words: String, number: String) {
            let own = OwnLine::new(&words, &number);
            prop_assert!(own.words.chars().count() <= OwnLine::WORDS);
            prop_assert!(own.number.chars().all(is_digit));
            let read = OwnLine::of([own.to_line().as_str()]);
            prop_assert_eq!(read, Some(OwnLine::new(&own.words, &own.number)).filter(|own| !own.is_empty()));
        }
    }
}
