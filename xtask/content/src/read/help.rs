use std::path::Path;

use super::languages::Language;
use crate::files::each;
use crate::files::words::{self, Wording};
use crate::files::{Fields, Source};
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
    pub words: Vec<LineWord>,
}

/// One fact about a line in one language.
#[derive(Clone, Debug)]
pub struct LineWord {
    pub lang: &'static str,
    pub key: &'static str,
    pub text: String,
    /// Where it stands.
    pub file: String,
    pub line: usize,
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

/// The file of a language's words for all lines.
pub fn words_file(lang: &str) -> String {
    format!("static/help/{lang}.ftl")
}

/// What can be said of a line besides who answers (`what`, the message itself): its message's attributes. `adult` is who
/// answers, as grown-ups read it.
const FACTS: [&str; 5] = ["when", "cost", "languages", "privacy", "adult"];

/// Reads the lines of all countries, with their words in every language.
pub fn read(root: &Path, languages: &[Language], problems: &Problems) -> Vec<Line> {
    let mut lines = Vec::new();
    for country in COUNTRIES {
        if let Some(source) = Source::read(root, &file(country), problems) {
            lines.extend(each(&source, "line", "this line", problems, |fields| {
                read_line(fields, country)
            }));
        }
    }
    let mut first = None;
    for language in languages {
        let wording = words::read(root, &words_file(language.code()), problems);
        // A file that cannot be read has been reported, and not one of its words need be.
        if wording.texts.is_empty() {
            continue;
        }
        for line in &mut lines {
            let words = read_words(&line.id, language.code(), &wording);
            line.words.extend(words);
        }
        check_words(
            &lines,
            &wording,
            first.as_ref().unwrap_or(&wording),
            problems,
        );
        first.get_or_insert(wording);
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
        words: Vec::new(),
    })
}

/// What one language says of a line.
fn read_words(id: &str, lang: &'static str, wording: &Wording) -> Vec<LineWord> {
    let word = |key: &'static str, full: &str| {
        wording.texts.get(full).map(|text| LineWord {
            lang,
            key,
            text: text.text.clone(),
            file: wording.file.clone(),
            line: text.line,
        })
    };
    let facts = FACTS.iter();
    let facts = facts.filter_map(|fact| word(fact, &[id, ".", fact].concat()));
    word("what", id).into_iter().chain(facts).collect()
}

/// Every language says the same facts of every line, and speaks of no other.
fn check_words(lines: &[Line], wording: &Wording, first: &Wording, problems: &Problems) {
    let mut known = Vec::new();
    for line in lines {
        if !wording.texts.contains_key(&line.id) {
            problems.error(
                &wording.file,
                1,
                format!("`{}` is missing", line.id),
                format!("say who answers: `{} = …`", line.id),
            );
        }
        for fact in FACTS {
            let key = [&line.id, ".", fact].concat();
            if wording.texts.contains_key(&key) != first.texts.contains_key(&key) {
                problems.error(
                    &wording.file,
                    wording.line(&line.id),
                    format!("`{key}` is not in every language"),
                    "say the same facts in each",
                );
            }
            known.push(key);
        }
        known.push(line.id.clone());
    }
    for key in wording.texts.keys().filter(|key| !known.contains(key)) {
        problems.error(
            &wording.file,
            wording.line(key),
            format!("nothing shows `{key}`"),
            format!("use the id of a line, alone or with .{}", FACTS.join(", .")),
        );
    }
}
