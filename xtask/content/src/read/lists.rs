use std::collections::BTreeMap;
use std::path::Path;

use super::acts::{self, ActWords};
use super::forbidden::{self, Forbidden};
use super::languages::{Language, must_be_known};
use super::signs::{self, SignNames};
use crate::files::{At, Fields, Source, each};
use crate::problem::Problems;

/// A publication that lessons may cite (`static/sources.toml`).
#[derive(Clone, Debug)]
pub struct Reference {
    pub id: String,
    pub reference: String,
    /// The same line in other languages, by their codes.
    pub wordings: BTreeMap<String, String>,
    pub supports: String,
}

/// The lists that every lesson is compared with.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    pub sources: Vec<Reference>,
    pub signs: SignNames,
    pub forbidden: Vec<Forbidden>,
    pub acts: Vec<ActWords>,
}

/// Reads `static/sources.toml`, `static/signs/`, `static/words.toml` and `static/acts.toml`.
pub fn read(root: &Path, languages: &[Language], problems: &Problems) -> Lists {
    let mut lists = Lists {
        signs: signs::read(root, languages, problems),
        ..Lists::default()
    };
    if let Some(source) = Source::read(root, "static/sources.toml", problems) {
        lists.sources = each(&source, "source", "this source", problems, |fields| {
            read_source(fields, languages)
        });
    }
    if let Some(source) = Source::read(root, "static/words.toml", problems) {
        let words = each(&source, "word", "this word", problems, |fields| {
            forbidden::read(fields, languages)
        });
        lists.forbidden = words.into_iter().flatten().collect();
    }
    if let Some(source) = Source::read(root, "static/acts.toml", problems) {
        lists.acts = each(&source, "act", "this act", problems, |fields| {
            acts::read(fields, languages)
        });
    }
    lists
}

fn read_source(fields: &Fields, languages: &[Language]) -> Option<Reference> {
    let id = fields.need_text("id");
    let reference = fields.need_text("reference");
    fields.need_text("read");
    let supports = fields.need_text("supports");
    let mut wordings = BTreeMap::new();
    for wording in fields.lists("in") {
        if let [lang, text] = &wording.value[..] {
            let lang = At {
                value: lang.clone(),
                line: wording.line,
            };
            must_be_known(&lang, languages, fields);
            wordings.insert(lang.value, text.clone());
        } else {
            let what = "a line in another language is a pair";
            fields.error(wording.line, what, "write [\"kk\", \"…\"]");
        }
    }
    let shown = reference
        .iter()
        .map(|at| &at.value)
        .chain(wordings.values());
    if shown.clone().any(|text| text.contains('…')) {
        let what = "an address is cut: nobody can open it";
        fields.error(fields.line, what, "write it whole, or name the site alone");
    }
    Some(Reference {
        wordings,
        id: id?.value,
        reference: reference?.value,
        supports: supports?.value,
    })
}
