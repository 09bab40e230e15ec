use std::fmt;

use serde::Serialize;

use crate::packed::{Reader, Unpack};

/// A language as `static/languages.toml` has it.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// The code that `lang` attributes, addresses and file names use.
    pub code: &'static str,
    /// Its own name.
    pub name: &'static str,
    pub plural: PluralRule,
    /// Its number among the digits of a class code, 1 to 8; never another language's.
    pub digit_code: u8,
    /// Its spreadsheets write 0,75 and not 0.75.
    pub decimal_comma: bool,
}

/// How a language sorts whole numbers into plural categories (CLDR 48).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PluralRule {
    /// One form for every number: Chinese.
    Other,
    /// 1 is one, the rest other: Kazakh, English.
    OneOther,
    /// one (1, 21, 31 …), few (2–4, 22–24 …), many (the rest): Russian.
    EastSlavic,
}

/// A plural category, or an exact number, that a message has a form for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Category {
    Exactly(u32),
    One,
    Few,
    Many,
    Other,
}

impl Unpack for Category {
    fn unpack(from: &mut Reader) -> Category {
        match from.number() {
            0 => Category::Exactly(from.read()),
            1 => Category::One,
            2 => Category::Few,
            3 => Category::Many,
            4 => Category::Other,
            _ => {
                from.damage();
                Category::Other
            }
        }
    }
}

impl PluralRule {
    /// The category of a whole number.
    pub fn category(self, n: u32) -> Category {
        match self {
            PluralRule::Other => Category::Other,
            PluralRule::OneOther if n == 1 => Category::One,
            PluralRule::OneOther => Category::Other,
            PluralRule::EastSlavic => match (n % 10, n % 100) {
                (1, tens) if tens != 11 => Category::One,
                (2..=4, tens) if !(12..=14).contains(&tens) => Category::Few,
                _ => Category::Many,
            },
        }
    }

    /// The categories that whole numbers fall into: a message needs a form for each.
    pub fn needed(self) -> &'static [Category] {
        match self {
            PluralRule::Other => &[Category::Other],
            PluralRule::OneOther => &[Category::One, Category::Other],
            PluralRule::EastSlavic => &[Category::One, Category::Few, Category::Many],
        }
    }
}

/// One of the app's languages.
#[derive(Clone, Copy)]
pub struct Lang(&'static Language);

impl Lang {
    /// In the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Lang> {
        super::LANGUAGES.iter().map(Lang)
    }

    /// The language that is shown where nobody has chosen one: Kazakh.
    pub fn first() -> Lang {
        let [first, ..] = super::LANGUAGES;
        Lang(first)
    }

    /// By its code, as addresses and file names write it (`kk`).
    pub fn from_code(code: &str) -> Option<Lang> {
        Lang::all().find(|lang| lang.code() == code)
    }

    /// By its number among the digits of a class code. `None` for one that no language of this version has.
    pub fn of_digit_code(number: u32) -> Option<Lang> {
        Lang::all().find(|lang| lang.digit_code() == number)
    }

    /// A language that this program was not compiled with, out of a `static/languages.toml` that was just read. It is
    /// never freed: for tools, which read the list once.
    #[cfg(feature = "authoring")]
    pub fn of_file(language: Language) -> Lang {
        Lang(Box::leak(Box::new(language)))
    }

    /// The code that `lang` attributes, addresses and file names use.
    pub fn code(self) -> &'static str {
        self.0.code
    }

    /// Its own name.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// How it sorts whole numbers.
    pub fn plural(self) -> PluralRule {
        self.0.plural
    }

    /// Its number among the digits of a class code: 1 to 8, given once and for ever.
    pub fn digit_code(self) -> u32 {
        u32::from(self.0.digit_code)
    }

    /// Whether its spreadsheets write 0,75 (and not 0.75).
    pub fn decimal_comma(self) -> bool {
        self.0.decimal_comma
    }
}

impl PartialEq for Lang {
    fn eq(&self, other: &Lang) -> bool {
        self.code() == other.code()
    }
}

impl Eq for Lang {}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn russian_plurals_are_cldrs() {
        let rule = PluralRule::EastSlavic;
        for n in [1, 21, 31, 101, 1001] {
            assert_eq!(rule.category(n), Category::One, "{n}");
        }
        for n in [2, 3, 4, 22, 34, 102] {
            assert_eq!(rule.category(n), Category::Few, "{n}");
        }
        for n in [0, 5, 11, 12, 14, 20, 25, 100, 111, 112] {
            assert_eq!(rule.category(n), Category::Many, "{n}");
        }
    }

    #[test]
    fn kazakh_and_english_have_one_and_other() {
        let rule = PluralRule::OneOther;
        assert_eq!(rule.category(1), Category::One);
        for n in [0, 2, 5, 11, 21] {
            assert_eq!(rule.category(n), Category::Other, "{n}");
        }
    }

    #[test]
    fn one_form_serves_every_number() {
        for n in [0, 1, 2, 5, 21] {
            assert_eq!(PluralRule::Other.category(n), Category::Other, "{n}");
        }
    }

    #[test]
    fn kazakh_comes_first() {
        assert_eq!(Lang::first().code(), "kk");
        assert_eq!(Lang::from_code("xx"), None);
    }

    /// Class codes on boards and paper say these numbers: a language that is added gets a new one.
    #[test]
    fn digit_codes_are_for_ever() {
        for (code, number) in [("kk", 1), ("ru", 2), ("en", 3)] {
            let lang = Lang::from_code(code).unwrap();
            assert_eq!(lang.digit_code(), number, "{code}");
            assert_eq!(Lang::of_digit_code(number), Some(lang));
        }
        assert_eq!(Lang::of_digit_code(0), None);
    }

    #[test]
    fn what_is_needed_is_what_numbers_fall_into() {
        for rule in [
            PluralRule::Other,
            PluralRule::OneOther,
            PluralRule::EastSlavic,
        ] {
            for n in 0..200 {
                assert!(rule.needed().contains(&rule.category(n)), "{rule:?} {n}");
            }
            for category in rule.needed() {
                assert!(
                    (0..200).any(|n| rule.category(n) == *category),
                    "{rule:?} {category:?}"
                );
            }
        }
    }
}
