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
}

/// How a language sorts whole numbers into plural categories (CLDR 48).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PluralRule {
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
    pub fn category(self, n: u32) -> Category {
        match self {
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
            PluralRule::OneOther => &[Category::One, Category::Other],
            PluralRule::EastSlavic => &[Category::One, Category::Few, Category::Many],
        }
    }
}

/// One of the app's languages.
#[derive(Clone, Copy)]
pub struct Lang(&'static Language);

impl Lang {
    pub fn all() -> impl Iterator<Item = Lang> {
        super::LANGUAGES.iter().map(Lang)
    }

    /// Kazakh: the first of the list.
    pub fn first() -> Lang {
        let [first, ..] = super::LANGUAGES;
        Lang(first)
    }

    pub fn from_code(code: &str) -> Option<Lang> {
        Lang::all().find(|lang| lang.code() == code)
    }

    pub fn code(self) -> &'static str {
        self.0.code
    }

    pub fn name(self) -> &'static str {
        self.0.name
    }

    pub fn plural(self) -> PluralRule {
        self.0.plural
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
    fn kazakh_comes_first() {
        assert_eq!(Lang::first().code(), "kk");
        assert_eq!(Lang::all().count(), 3);
        assert_eq!(Lang::from_code("xx"), None);
    }
}
