//! Whom a text speaks of (P13).

use std::collections::BTreeSet;

use crate::lesson::keys;
use crate::library::{Lesson, Library};
use crate::measure::text;
use crate::read::acts::{self, Act};
use crate::read::languages::Language;

/// Somebody of the cast: the id, and the words of the name.
type Named<'a> = (&'a str, Vec<String>);

/// Finds the people of a cast in a module's texts, whatever their case endings.
pub struct Names<'a> {
    people: Vec<(&'a Language, Vec<Named<'a>>)>,
    lesson: &'a Lesson,
    /// The keys that no child reads.
    adult: BTreeSet<String>,
}

impl<'a> Names<'a> {
    /// The names of a module's cast. Words for roles ("Coach") are no names: whoever is called by one needs no introduction.
    pub fn of(library: &'a Library, lesson: &'a Lesson) -> Names<'a> {
        let languages = library.languages.iter().map(|language| {
            let wording = lesson.wordings.get(language.code());
            let people = lesson.module.cast.iter().map(|person| {
                let shown = wording.map(|w| w.get(&["who-", &person.id].concat()));
                let words = text::each_word(shown.unwrap_or_default()).filter(|word| {
                    let roles = acts::of(&library.lists.acts, language.code(), word);
                    let capital = word.chars().next().is_some_and(char::is_uppercase);
                    capital && word.chars().count() >= 3 && !roles.contains(&Act::Adult)
                });
                (person.id.as_str(), words.map(String::from).collect())
            });
            (language, people.collect())
        });
        Names {
            people: languages.collect(),
            lesson,
            adult: keys::of_adults(&lesson.module),
        }
    }

    /// The people whom the texts of a key, and of its attributes, speak of in any language.
    pub fn in_texts(&self, key: &str) -> BTreeSet<&'a str> {
        let within = [key, "."].concat();
        let is_of_it = |own: &str| own == key || own.starts_with(&within);
        let mut found = BTreeSet::new();
        for (language, people) in &self.people {
            let Some(wording) = self.lesson.wordings.get(language.code()) else {
                continue;
            };
            // In the order of keys all that begin so stand together.
            let texts = wording.texts.range(key.to_string()..);
            let texts = texts.take_while(|(own, _)| own.starts_with(key));
            let texts = texts.filter(|(own, _)| is_of_it(own) && !self.adult.contains(*own));
            for (_, text) in texts {
                for word in text::each_word(&text.text) {
                    let named = people.iter().filter(|(_, names)| {
                        let vowels = &language.reading.syllables.vowels;
                        names.iter().any(|name| is_name(word, name, vowels))
                    });
                    found.extend(named.map(|(id, _)| *id));
                }
            }
        }
        found
    }
}

/// Whether a word is a name with or without an ending: the name and up to six letters; or the name without its last vowel,
/// then another vowel and at most one letter (Дана, Даны, Даной).
fn is_name(word: &str, name: &str, vowels: &str) -> bool {
    if let Some(ending) = word.strip_prefix(name) {
        let letters = ending.trim_start_matches(['\'', '’', '-']);
        return letters.chars().count() <= 6 && letters.chars().all(char::is_lowercase);
    }
    let Some((at, last)) = name.char_indices().next_back() else {
        return false;
    };
    let stem = name.get(..at).unwrap_or_default();
    let is_vowel = |c: char| c.to_lowercase().all(|c| vowels.contains(c));
    let ends = word.strip_prefix(stem).map(|ending| {
        let mut ending = ending.chars();
        let changed = ending.next().is_some_and(is_vowel);
        changed && ending.count() <= 1
    });
    is_vowel(last) && stem.chars().count() >= 3 && ends == Some(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_known_with_its_endings() {
        let kk = "аәеёиоөуұүыіэюя";
        for word in ["Дана", "Данаға", "Данамен", "Дане", "Даной"] {
            assert!(is_name(word, "Дана", kk), "{word}");
        }
        for word in ["дана", "Данные", "Дан", "Данышпандарымызбен"] {
            assert!(!is_name(word, "Дана", kk), "{word}");
        }
        assert!(is_name("Dana's", "Dana", "aeiouy") && !is_name("Dance", "Dana", "aeiouy"));
        assert!(is_name("Айжанға", "Айжан", kk) && !is_name("Айша", "Айжан", kk));
    }
}
