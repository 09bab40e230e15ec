//! A fourth language for tests: English with accents, a third longer, between brackets. What is not translated, cut off
//! or glued together shows at once.

use std::path::{Path, PathBuf};

/// Its code: BCP 47 keeps `qaa` to `qtz` for private use.
pub const CODE: &str = "qps";

/// Its table for `static/languages.toml`, with a digit code that no language has had.
pub const TABLE: &str = "
[[language]]
code = \"qps\"
name = \"⟦Ëñĝļîšĥ⟧\"
plural = \"one-other\"
digit_code = 8
decimal = \"point\"
reading = { formula = \"long-words\", syllables = \"vowels\", vowels = \"áéíóúý\", limit = { a = 90, b = 90, c = 90 }, sentence = { a = 9, b = 12, c = 15, adult = 18 } }
";

/// Adds the language to a copy of the project: its table, and a file beside every English one.
pub fn add(root: &Path) {
    let list = root.join("static/languages.toml");
    let text = std::fs::read_to_string(&list).unwrap() + TABLE;
    std::fs::write(list, text).unwrap();
    for folder in ["static", "tests/fixtures"] {
        for file in english(&root.join(folder)) {
            let text = std::fs::read_to_string(&file).unwrap();
            let beside = file.with_file_name(format!("{CODE}.ftl"));
            std::fs::write(beside, localised(&text)).unwrap();
        }
    }
}

/// Every `en.ftl` below a folder.
fn english(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(english(&path));
        } else if path.ends_with("en.ftl") {
            found.push(path);
        }
    }
    found
}

/// A Fluent file in the pseudo-language: the same keys, variables and plural forms.
pub fn localised(file: &str) -> String {
    file.lines()
        .map(|line| localised_line(line) + "\n")
        .collect()
}

fn localised_line(line: &str) -> String {
    // Everything up to the text stays: a comment, a key, an attribute, a plural form.
    let start = match line.trim_start() {
        "" => return line.to_string(),
        rest if rest.starts_with('#') || rest.starts_with('}') => return line.to_string(),
        rest if rest.starts_with(['[', '*']) => line.find(']').map(|at| at + 1),
        _ if line.starts_with("    .") || !line.starts_with(' ') => line.find('=').map(|at| at + 1),
        rest => Some(line.len() - rest.len()),
    };
    let (head, text) = line.split_at(start.unwrap_or(line.len()));
    if text.trim().is_empty() {
        return line.to_string();
    }
    let mut out = String::from(head);
    let mut depth = 0;
    let mut letters = 0;
    for letter in text.trim().chars() {
        depth += match letter {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        let accented = if depth == 0 { accent(letter) } else { letter };
        out.push(accented);
        // Every third letter stands twice.
        letters += usize::from(depth == 0 && letter.is_alphabetic());
        if letters == 3 {
            out.push(accented);
            letters = 0;
        }
    }
    // A plural's forms follow on the next lines.
    if depth == 0 {
        brackets(&out, head)
    } else {
        out
    }
}

fn brackets(line: &str, head: &str) -> String {
    let text = line.strip_prefix(head).unwrap_or_default();
    let space = if head.ends_with(' ') { "" } else { " " };
    format!("{head}{space}⟦{text}⟧")
}

fn accent(letter: char) -> char {
    match letter {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        'y' => 'ý',
        'A' => 'Á',
        'E' => 'É',
        'I' => 'Í',
        'O' => 'Ó',
        'U' => 'Ú',
        other => other,
    }
}
