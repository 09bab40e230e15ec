use super::languages::{Language, must_be_known};
use crate::files::{At, Fields};

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
    /// An error only in modules on the lesson pattern.
    pub on_pattern: bool,
}

/// Reads one entry, which may stand for several languages.
pub fn read(fields: &Fields, languages: &[Language]) -> Option<Vec<Forbidden>> {
    let langs = fields.texts("lang");
    for lang in &langs {
        must_be_known(lang, languages, fields);
    }
    if langs.is_empty() {
        fields.missing("lang", "[\"kk\"]");
    }
    let given = [
        (Pattern::Begins, fields.text("begins")),
        (Pattern::Is, fields.text("is")),
        (Pattern::Phrase, fields.text("phrase")),
    ];
    let instead = fields.need_text("instead");
    let except: Vec<String> = fields.texts("except").iter().map(lower).collect();
    let pupils_only = fields.flag("pupils_only");
    let warns = fields.flag("warns");
    let on_pattern = fields.flag("pattern");
    let mut given = given.into_iter().filter_map(|(p, text)| Some((p, text?)));
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
        on_pattern,
    };
    Some(langs.into_iter().map(one).collect())
}

fn lower(text: &At<String>) -> String {
    text.value.to_lowercase()
}
