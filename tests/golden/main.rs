//! Bytes that must not change: what earlier versions of the app have written still opens, and what this one writes is
//! what it wrote before. Writer and reader are held against the files beside this one, not against each other.
//!
//! In these files a line is fields between tabs; the first field says which value it is. A line that begins with `//` is a
//! comment. A file is never changed: a new form gets a folder of its own (`version-3`).

mod draws;
mod progress;
mod values;
mod version_1;
mod version_2;
mod version_3;

use blackbox::root;

/// The text of a file of vectors.
fn golden(version: u32, name: &str) -> String {
    let path = root().join(format!("tests/golden/version-{version}/{name}"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The fields of a file's lines.
fn fields(text: &str) -> Vec<Vec<&str>> {
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .map(|line| line.split('\t').collect())
        .collect()
}

/// Lines that a device keeps, by the name under which each is kept; the keys apart.
fn kept(text: &str) -> (Vec<(String, Vec<String>)>, Vec<String>) {
    let mut kept: Vec<(String, Vec<String>)> = Vec::new();
    let mut keys = Vec::new();
    for line in fields(text) {
        let [who, line] = line.as_slice() else {
            panic!("{line:?}");
        };
        if *who == "#keys" {
            keys.push(line.to_string());
            continue;
        }
        match kept.iter_mut().find(|(id, _)| id == who) {
            Some((_, lines)) => lines.push(line.to_string()),
            None => kept.push((who.to_string(), vec![line.to_string()])),
        }
    }
    (kept, keys)
}
