use std::path::Path;

use saqbol::curriculum::{Band, Sign};
use saqbol::language::Lang;

use super::forbidden::{self, Forbidden};
use super::{Fields, Source};
use crate::problem::Problems;

/// A publication that lessons may cite (`static/sources.toml`).
#[derive(Clone, Debug)]
pub struct Reference {
    pub id: String,
    pub reference: String,
    pub supports: String,
}

/// How a band calls a warning sign in one language (`static/signs.toml`).
#[derive(Clone, Debug)]
pub struct SignName {
    pub sign: Sign,
    pub lang: String,
    pub band: Band,
    pub name: String,
}

/// The lists that every lesson is compared with.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    pub sources: Vec<Reference>,
    pub signs: Vec<SignName>,
    pub forbidden: Vec<Forbidden>,
}

impl Lists {
    /// How a band calls a sign; `None` where it does not teach it.
    pub fn sign_name(&self, sign: Sign, band: Band, lang: &str) -> Option<&str> {
        self.signs
            .iter()
            .find(|known| known.sign == sign && known.band == band && known.lang == lang)
            .map(|known| known.name.as_str())
    }
}

/// Reads `static/sources.toml`, `static/signs.toml` and `static/words.toml`.
pub fn read(root: &Path, problems: &Problems) -> Lists {
    let mut lists = Lists::default();
    if let Some(source) = Source::read(root, "static/sources.toml", problems) {
        lists.sources = each(&source, "source", "this source", problems, read_source);
    }
    if let Some(source) = Source::read(root, "static/signs.toml", problems) {
        let signs = each(&source, "sign", "this sign", problems, read_sign);
        lists.signs = signs.into_iter().flatten().collect();
        for number in 1..=Sign::COUNT {
            if lists
                .signs
                .iter()
                .all(|known| known.sign.number() != number)
            {
                problems.error(
                    &source.file,
                    1,
                    format!("F{number} is missing"),
                    "add a [[sign]] for it",
                );
            }
        }
    }
    if let Some(source) = Source::read(root, "static/words.toml", problems) {
        let words = each(&source, "word", "this word", problems, forbidden::read);
        lists.forbidden = words.into_iter().flatten().collect();
    }
    lists
}

/// Reads every table of a list.
pub fn each<T>(
    source: &Source,
    key: &'static str,
    what: &'static str,
    problems: &Problems,
    read: impl Fn(&Fields) -> Option<T>,
) -> Vec<T> {
    let Some(table) = source.table(problems) else {
        return Vec::new();
    };
    let fields = Fields::new(source, &table, "this file", problems);
    let mut items = Vec::new();
    for item in fields.tables(key, what) {
        items.extend(read(&item));
        item.finish();
    }
    fields.finish();
    items
}

fn read_source(fields: &Fields) -> Option<Reference> {
    let id = fields.need_text("id");
    let reference = fields.need_text("reference");
    fields.need_text("read");
    let supports = fields.need_text("supports");
    Some(Reference {
        id: id?.value,
        reference: reference?.value,
        supports: supports?.value,
    })
}

const BANDS: [(&str, Band); 3] = [("a", Band::A), ("b", Band::B), ("c", Band::C)];

fn read_sign(fields: &Fields) -> Option<Vec<SignName>> {
    let id = fields.need_text("id")?;
    let sign = super::judged::sign(fields, &id)?;
    let mut names = Vec::new();
    for lang in Lang::all() {
        let Some(words) = fields.table(lang.code(), "this language") else {
            if !fields.has(lang.code()) {
                fields.missing(lang.code(), "{ a = \"…\", b = \"…\", c = \"…\" }");
            }
            continue;
        };
        for (letter, band) in BANDS {
            names.extend(words.text(letter).map(|name| SignName {
                sign,
                lang: lang.code().to_string(),
                band,
                name: name.value,
            }));
        }
        words.finish();
    }
    Some(names)
}
