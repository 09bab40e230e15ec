use std::path::Path;

use saqbol::curriculum::{Band, Sign};
use saqbol::language::Lang;

use super::{At, Fields, Source};
use crate::content::problem::Problems;

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

/// What a forbidden pattern is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// A word that begins so.
    Begins,
    /// A word that is exactly this.
    Is,
    /// Words in this order, the last of which may go on.
    Phrase,
}

/// A word that no lesson uses, and what to write instead (`static/words.toml`).
#[derive(Clone, Debug)]
pub struct Forbidden {
    pub lang: String,
    pub pattern: Pattern,
    /// In lower case.
    pub text: String,
    pub instead: String,
    /// Phrases in which it is meant otherwise, in lower case.
    pub except: Vec<String>,
    /// Adult pages may use it.
    pub pupils_only: bool,
    /// Has innocent uses, so it only warns.
    pub warns: bool,
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
        let words = each(&source, "word", "this word", problems, read_forbidden);
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
    let table = source.table(problems);
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

/// One entry may stand for several languages.
fn read_forbidden(fields: &Fields) -> Option<Vec<Forbidden>> {
    let langs = fields.texts("lang");
    for lang in &langs {
        if Lang::from_code(&lang.value).is_none() {
            fields.error(
                lang.line,
                format!("there is no language \"{lang}\""),
                "see static/languages.toml",
            );
        }
    }
    if langs.is_empty() {
        fields.missing("lang", "[\"kk\"]");
    }
    let patterns = [
        (Pattern::Begins, fields.text("begins")),
        (Pattern::Is, fields.text("is")),
        (Pattern::Phrase, fields.text("phrase")),
    ];
    let instead = fields.need_text("instead");
    let except: Vec<String> = fields.texts("except").iter().map(lower).collect();
    let pupils_only = fields.flag("pupils_only");
    let warns = fields.flag("warns");
    let mut given = patterns
        .into_iter()
        .filter_map(|(p, text)| Some((p, text?)));
    let Some((pattern, text)) = given.next() else {
        fields.missing("begins", "\"…\" (or `is`, or `phrase`)");
        return None;
    };
    if let Some((_, second)) = given.next() {
        fields.error(
            second.line,
            "an entry has one pattern",
            "make two entries of it",
        );
    }
    let instead = instead?.value;
    let one = |lang: At<String>| Forbidden {
        lang: lang.value,
        pattern,
        text: lower(&text),
        instead: instead.clone(),
        except: except.clone(),
        pupils_only,
        warns,
    };
    Some(langs.into_iter().map(one).collect())
}

fn lower(text: &At<String>) -> String {
    text.value.to_lowercase()
}
