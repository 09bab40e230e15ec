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

/// A folder that is gone when the test is over.
pub struct Folder(pub PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A copy of what is read of the project when lessons are checked.
pub fn project(root: &Path) -> Folder {
    let folder = Folder(std::env::temp_dir().join(format!("saqbol-pseudo-{}", std::process::id())));
    for part in ["static", "src", "tests/fixtures", "xtask/builder/src"] {
        copy(&root.join(part), &folder.0.join(part));
    }
    folder
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &to);
        } else {
            std::fs::copy(&path, to).unwrap();
        }
    }
}

/// Adds the language to a copy of the project: its table, and a file beside every English one. Modules of tests have
/// Kazakh words alone: those stand in for the English ones.
pub fn add(root: &Path) {
    let list = root.join("static/languages.toml");
    let text = std::fs::read_to_string(&list).unwrap() + TABLE;
    std::fs::write(list, text).unwrap();
    for folder in ["static", "tests/fixtures/modules"] {
        add_files(&root.join(folder));
    }
}

fn add_files(folder: &Path) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.path().is_dir() {
            add_files(&entry.path());
        }
    }
    let texts = ["en.ftl", "kk.ftl"].map(|file| std::fs::read_to_string(folder.join(file)));
    if let Some(text) = texts.into_iter().flatten().next() {
        let file = folder.join(format!("{CODE}.ftl"));
        std::fs::write(file, localised(&text)).unwrap();
    }
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
    // A question ends as one, so that it is told from a note.
    match text.strip_suffix('?') {
        Some(question) => format!("{head}{space}⟦{question}⟧?"),
        None => format!("{head}{space}⟦{text}⟧"),
    }
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
