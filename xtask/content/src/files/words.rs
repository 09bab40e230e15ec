use std::collections::BTreeMap;
use std::path::Path;

use saqbol::curriculum::Words;
use saqbol::language::Piece;
use saqbol::language::compile::{self, Message};

use super::source::Source;
use crate::problem::Problems;

/// One text of a Fluent file.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    pub text: String,
    /// Where it begins, counted from 1.
    pub line: usize,
}

/// The texts of a Fluent file that holds no variables, by key.
#[derive(Clone, Debug, Default)]
pub struct Wording {
    /// From the project's root.
    pub file: String,
    pub texts: BTreeMap<String, Text>,
}

impl Wording {
    /// The text of a key; empty where there is none.
    pub fn get(&self, key: &str) -> &str {
        self.texts.get(key).map_or("", |text| &text.text)
    }

    /// The line of a key; 1 where there is none.
    pub fn line(&self, key: &str) -> usize {
        self.texts.get(key).map_or(1, |text| text.line)
    }

    /// The texts whose keys `wanted` accepts, as the app holds them.
    pub fn words(&self, wanted: impl Fn(&str) -> bool) -> Words {
        let texts = self.texts.iter().filter(|(key, _)| wanted(key));
        Words::new(
            texts
                .map(|(key, text)| (key.clone(), text.text.clone()))
                .collect(),
        )
    }
}

/// Reads a Fluent file with its variables; what is no Fluent becomes a problem.
pub fn messages(source: &Source, problems: &Problems) -> Vec<Message> {
    let (messages, faults) = compile::read(&source.text);
    for fault in faults {
        problems.error(&source.file, fault.line, fault.what, fault.mend);
    }
    messages
}

/// Reads a file of texts without variables.
pub fn read(root: &Path, file: &str, problems: &Problems) -> Wording {
    let mut wording = Wording {
        file: file.to_string(),
        texts: BTreeMap::new(),
    };
    let Some(source) = Source::read(root, file, problems) else {
        return wording;
    };
    for message in messages(&source, problems) {
        let text = match message.pieces.as_slice() {
            [] => String::new(),
            [Piece::Text(text)] => text.clone(),
            _ => {
                problems.error(
                    file,
                    message.line,
                    format!("`{}` has a variable or a plural in it", message.key),
                    "write the whole text out: a lesson's words have no { }",
                );
                continue;
            }
        };
        if text.trim().is_empty() {
            problems.error(
                file,
                message.line,
                format!("`{}` is empty", message.key),
                "write its text",
            );
        }
        wording.texts.insert(
            message.key,
            Text {
                text,
                line: message.line,
            },
        );
    }
    wording
}

/// The longest chain of look-alikes that is still offered as "did you mean".
const ALIKE: usize = 2;

/// A key that looks like `wrong`, to suggest it.
pub fn alike<'a>(wrong: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    known
        .map(|key| (distance(wrong, key), key))
        .filter(|(distance, _)| *distance <= ALIKE)
        .min()
        .map(|(_, key)| key)
}

/// How many letters have to change (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (at, x) in a.chars().enumerate() {
        let mut above = at;
        let mut left = at + 1;
        for (y, cell) in b.iter().zip(row.iter_mut().skip(1)) {
            let best = (above + usize::from(x != *y)).min(*cell + 1).min(left + 1);
            above = std::mem::replace(cell, best);
            left = best;
        }
        if let Some(first) = row.first_mut() {
            *first = at + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}
