//! Cargo's build script: writes the list of languages and a typed function for every interface message, so that a
//! message that is missing, or called with other variables, does not compile.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde::Deserialize;

#[path = "compile.rs"]
#[allow(dead_code)]
mod compile;

/// What `compile` needs of the room that it is a part of. (A build script cannot use the library that it builds.)
mod pieces {
    #[derive(Clone, Debug, PartialEq)]
    pub enum Piece {
        Text(String),
        Variable(#[allow(dead_code)] u8),
        Plural(#[allow(dead_code)] u8, Vec<(Category, Vec<Piece>)>),
    }
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum Category {
        Exactly(#[allow(dead_code)] u32),
        One,
        Few,
        Many,
        Other,
    }
}
use pieces::{Category, Piece};

#[derive(Deserialize)]
struct Languages {
    language: Vec<Language>,
}

#[derive(Deserialize)]
struct Language {
    code: String,
    name: String,
    plural: String,
    digit_code: u8,
    decimal: String,
}

/// How many languages a class code's digits have room for. `static/languages.toml` says so as well.
const DIGIT_CODES: std::ops::RangeInclusive<u8> = 1..=8;

fn main() {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let out = PathBuf::from(std::env::var("OUT_DIR").expect("cargo sets it"));
    let mut code = String::new();
    let languages = write_languages(&root, &mut code);
    for (kind, audience) in [("Pupil", "pupil"), ("Adult", "adult")] {
        let first = &languages.language[0].code;
        let path = root.join(format!("static/messages/{audience}/{first}.ftl"));
        write_messages(kind, &path, &mut code);
    }
    std::fs::write(out.join("messages.rs"), code).expect("the output folder can be written");
    println!("cargo::rerun-if-changed=src/language/compile.rs");
    println!("cargo::rerun-if-changed=static/messages");
    println!("cargo::rerun-if-changed=static/languages.toml");
}

fn write_languages(root: &Path, code: &mut String) -> Languages {
    let text = std::fs::read_to_string(root.join("static/languages.toml"))
        .expect("static/languages.toml is there");
    let languages: Languages =
        toml::from_str(&text).unwrap_or_else(|e| panic!("static/languages.toml: {e}"));
    let count = languages.language.len();
    let _ = writeln!(
        code,
        "/// Out of `static/languages.toml`.\npub(crate) static LANGUAGES: &[Language; {count}] = &["
    );
    for (at, language) in languages.language.iter().enumerate() {
        let rule = match language.plural.as_str() {
            "other" => "Other",
            "one-other" => "OneOther",
            "east-slavic" => "EastSlavic",
            other => panic!(
                "static/languages.toml: plural = \"{other}\" is not known; use other, one-other or east-slavic"
            ),
        };
        let decimal_comma = match language.decimal.as_str() {
            "comma" => true,
            "point" => false,
            other => panic!(
                "static/languages.toml: decimal = \"{other}\" is not known; use comma or point"
            ),
        };
        let digit = language.digit_code;
        let earlier = languages.language.iter().take(at);
        if let Some(other) = earlier.clone().find(|other| other.digit_code == digit) {
            panic!(
                "static/languages.toml: {} and {} have the digit code {digit}; give the newer one a number that no language has had",
                other.code, language.code
            );
        }
        if !DIGIT_CODES.contains(&digit) {
            panic!(
                "static/languages.toml: digit_code = {digit}; a class code has room for {DIGIT_CODES:?}"
            );
        }
        let _ = writeln!(
            code,
            "    Language {{ code: {:?}, name: {:?}, plural: PluralRule::{rule}, digit_code: {digit}, decimal_comma: {decimal_comma} }},",
            language.code, language.name
        );
    }
    code.push_str("];\n");
    languages
}

fn write_messages(kind: &str, path: &Path, code: &mut String) {
    let source =
        std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let (messages, faults) = compile::read(&source);
    if let Some(fault) = faults.first() {
        panic!(
            "{}:{}: {} – {}",
            path.display(),
            fault.line,
            fault.what,
            fault.mend
        );
    }
    let messages: BTreeMap<_, _> = messages.into_iter().map(|m| (m.key.clone(), m)).collect();
    let _ = writeln!(
        code,
        "/// The messages of `static/messages/{lower}/` in one language.\n\
         #[derive(Clone, Debug, PartialEq, Eq)]\npub struct {kind} {{ table: Table, plural: PluralRule }}\n\
         impl {kind} {{\n    /// All keys, in the order of the table.\n    pub const KEYS: [&'static str; {count}] = {keys:?};\n\
         \n    pub fn new(table: Table, plural: PluralRule) -> Self {{ Self {{ table, plural }} }}\n",
        lower = kind.to_lowercase(),
        count = messages.len(),
        keys = messages.keys().collect::<Vec<_>>(),
    );
    for (at, message) in messages.values().enumerate() {
        let name = message.key.replace(['-', '.'], "_");
        let _ = writeln!(code, "    /// `{}`", message.key);
        if message.variables.is_empty() {
            let _ = writeln!(
                code,
                "    pub fn {name}(&self) -> &str {{ self.table.plain({at}) }}\n"
            );
            continue;
        }
        let parameters: String = message
            .variables
            .iter()
            .map(|(name, number)| format!(", {name}: {}", if *number { "u32" } else { "&str" }))
            .collect();
        let values: Vec<String> = message
            .variables
            .iter()
            .map(|(name, number)| {
                format!("Value::{}({name})", if *number { "Number" } else { "Text" })
            })
            .collect();
        let _ = writeln!(
            code,
            "    pub fn {name}(&self{parameters}) -> String {{ self.table.fill({at}, self.plural, &[{}]) }}\n",
            values.join(", ")
        );
    }
    code.push_str("}\n");
}
