use std::path::Path;

use saqbol::language::Lang;

use super::lists::each;
use super::{Fields, Source};
use crate::problem::Problems;

/// A line to call, as `static/help/` has it.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: String,
    /// The file's name: `kz`, `other`.
    pub country: &'static str,
    /// Empty in `other`, where only advice can be given.
    pub number: String,
    /// `danger` or `talk`.
    pub door: String,
    /// `R`: read in a copy of the source, `M`: from memory, `T`: tested.
    pub mark: String,
    /// `H`, `M` or `L`.
    pub confidence: String,
    pub source: String,
    /// When the source was last read.
    pub verified_on: String,
    /// A person has dialled it.
    pub called: bool,
    /// `kk.what`, `kk.when` … with their lines.
    pub words: Vec<LineWord>,
}

/// One fact about a line in one language.
#[derive(Clone, Debug)]
pub struct LineWord {
    pub lang: String,
    pub key: &'static str,
    pub text: String,
    /// Where it stands in `static/help/kz.toml`.
    pub at: usize,
}

impl Line {
    /// Whether children may see it: read in its source with high confidence, or tested (FACTS: rule of use).
    pub fn is_sure(&self) -> bool {
        self.mark == "T" || (self.mark == "R" && self.confidence == "H")
    }
}

/// The countries that have a file. The last is for everywhere else.
pub const COUNTRIES: [&str; 2] = ["kz", "other"];

/// The file of a country's lines.
pub fn file(country: &str) -> String {
    format!("static/help/{country}.toml")
}

const KEYS: [&str; 5] = ["what", "when", "cost", "languages", "privacy"];

/// Reads the lines of all countries.
pub fn read(root: &Path, problems: &Problems) -> Vec<Line> {
    let mut lines = Vec::new();
    for country in COUNTRIES {
        if let Some(source) = Source::read(root, &file(country), problems) {
            lines.extend(each(&source, "line", "this line", problems, |fields| {
                read_line(fields, country)
            }));
        }
    }
    lines
}

fn read_line(fields: &Fields, country: &'static str) -> Option<Line> {
    let same = |words: &[&'static str]| -> Vec<(&'static str, &'static str)> {
        words.iter().map(|word| (*word, *word)).collect()
    };
    let id = fields.need_text("id");
    // Advice for anywhere has no number.
    let number = if country == "other" {
        fields
            .text("number")
            .map(|number| number.value)
            .or(Some(String::new()))
    } else {
        fields.need_text("number").map(|number| number.value)
    };
    let door = fields.need_word("door", &same(&["danger", "talk"]));
    let mark = fields.need_word("mark", &same(&["R", "M", "T"]));
    let confidence = fields.need_word("confidence", &same(&["H", "M", "L"]));
    let source = fields.need_text("source");
    let verified_on = fields.need_text("verified_on");
    let called = fields.flag("called");
    let words = fields
        .table("words", "the words")
        .map(|words| read_words(&words))
        .unwrap_or_default();
    if !fields.has("words") {
        fields.missing("words", "{ kk = { what = \"…\" } }");
    }
    Some(Line {
        id: id?.value,
        country,
        number: number?,
        door: door?.value.to_string(),
        mark: mark?.value.to_string(),
        confidence: confidence?.value.to_string(),
        source: source?.value,
        verified_on: verified_on?.value,
        called,
        words,
    })
}

/// Every language says the same facts.
fn read_words(fields: &Fields) -> Vec<LineWord> {
    let mut words: Vec<LineWord> = Vec::new();
    for lang in Lang::all() {
        let Some(table) = fields.table(lang.code(), "this language") else {
            fields.missing(lang.code(), "{ what = \"…\" }");
            continue;
        };
        table.need_text("what");
        for key in KEYS {
            words.extend(table.text(key).map(|text| LineWord {
                lang: lang.code().to_string(),
                key,
                text: text.value,
                at: text.line,
            }));
        }
        for key in KEYS {
            let first = words
                .iter()
                .any(|w| w.lang == Lang::first().code() && w.key == key);
            if first != table.has(key) {
                fields.error(
                    table.line,
                    format!("`{key}` is not in every language"),
                    "say the same facts in each",
                );
            }
        }
        table.finish();
    }
    fields.finish();
    words
}
