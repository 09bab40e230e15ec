use std::collections::BTreeMap;
use std::path::Path;

use saqbol::curriculum::{Band, Sign};

use super::languages::Language;
use crate::files::words::{self, Wording};
use crate::problem::Problems;

/// How bands call the warning signs, by language code (`static/signs/kk.ftl`): a message a sign, an attribute a band.
#[derive(Clone, Debug, Default)]
pub struct SignNames(BTreeMap<&'static str, Wording>);

impl SignNames {
    /// All names in a language, by sign and band (`F2.b`).
    pub fn all(&self, lang: &str) -> Vec<(String, String)> {
        let texts = self.0.get(lang).into_iter();
        texts
            .flat_map(|wording| &wording.texts)
            .map(|(key, text)| (key.clone(), text.text.clone()))
            .collect()
    }

    /// How a band calls a sign in a language; `None` where it does not teach it.
    pub fn name(&self, sign: Sign, band: Band, lang: &str) -> Option<&str> {
        let wording = self.0.get(lang)?;
        let text = wording.texts.get(&format!("{sign}.{}", band.letter()))?;
        Some(&text.text)
    }
}

/// The file of a language.
pub fn file(lang: &str) -> String {
    format!("static/signs/{lang}.ftl")
}

/// Reads the names of the signs in every language. Each language has the same ones: a sign that a band does not teach has
/// no name there in any.
pub fn read(root: &Path, languages: &[Language], problems: &Problems) -> SignNames {
    let mut names = BTreeMap::new();
    for language in languages {
        let wording = words::read(root, &file(language.code()), problems);
        names.insert(language.code(), wording);
    }
    let first = languages.first().and_then(|first| names.get(first.code()));
    for wording in names.values().filter(|wording| !wording.texts.is_empty()) {
        check(wording, first, problems);
    }
    SignNames(names)
}

/// Compares a file with the signs that there are, and with the first language.
fn check(wording: &Wording, first: Option<&Wording>, problems: &Problems) {
    for sign in (1..=Sign::COUNT).filter_map(|number| Sign::try_from(number).ok()) {
        let keys = Band::ALL.map(|band| format!("{sign}.{}", band.letter()));
        if keys.iter().all(|key| !wording.texts.contains_key(key)) {
            problems.error(
                &wording.file,
                1,
                format!("{sign} is missing"),
                format!("add `{sign} =` with a name for each band that teaches it, `    .b = …`"),
            );
            continue;
        }
        let known = |key: &String| wording.texts.get(key).map(|text| text.line);
        let line = keys.iter().find_map(known).unwrap_or(1);
        for key in keys {
            let there = wording.texts.contains_key(&key);
            if first.is_some_and(|first| first.texts.contains_key(&key)) != there {
                problems.error(
                    &wording.file,
                    line,
                    format!("`{key}` is not in every language"),
                    "name a sign for the same bands in each",
                );
            }
        }
    }
    for key in wording.texts.keys() {
        let known = key.split_once('.').is_some_and(|(sign, band)| {
            Sign::parse(sign).is_some() && Band::from_letter(band).is_some()
        });
        if !known {
            problems.error(
                &wording.file,
                wording.line(key),
                format!("`{key}` is no sign's name"),
                format!("write F1 to F{} with .a, .b and .c", Sign::COUNT),
            );
        }
    }
}
