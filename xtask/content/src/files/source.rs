use std::fmt;
use std::path::Path;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::problem::Problems;

/// A file's text and its name from the project's root.
pub struct Source {
    pub file: String,
    pub text: String,
    /// Where each line after the first begins.
    starts: Vec<usize>,
}

impl Source {
    /// Reads a file below `root`; a file that cannot be read is a problem, and `None`.
    pub fn read(root: &Path, file: &str, problems: &Problems) -> Option<Source> {
        match std::fs::read_to_string(root.join(file)) {
            Ok(text) => Some(Source {
                file: file.to_string(),
                starts: text.match_indices('\n').map(|(at, _)| at + 1).collect(),
                text,
            }),
            Err(error) => {
                problems.error(
                    file,
                    1,
                    format!("cannot be read: {error}"),
                    "add the file, as UTF-8 text",
                );
                None
            }
        }
    }

    /// The line of a byte, counted from 1.
    pub fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset) + 1
    }

    /// Parses TOML. Of a file that is none only that is reported: what it lacks would be guesswork.
    pub fn table(&self, problems: &Problems) -> Option<Spanned<DeTable<'_>>> {
        let (table, errors) = DeTable::parse_recoverable(&self.text);
        let is_toml = errors.is_empty();
        for error in errors {
            let line = self.line(error.span().map_or(0, |span| span.start));
            problems.error(
                &self.file,
                line,
                format!("this is not TOML: {}", error.message().replace('\n', " ")),
                "static/modules/README.md shows how each field is written",
            );
        }
        is_toml.then_some(table)
    }
}

/// A value and the line that it stands on.
#[derive(Clone, Debug, PartialEq)]
pub struct At<T> {
    pub value: T,
    pub line: usize,
}

impl<T> At<T> {
    /// Another value at the same line.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> At<U> {
        At {
            value: change(self.value),
            line: self.line,
        }
    }
}

impl<T: fmt::Display> fmt::Display for At<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

/// What kind of value stands there, in an author's words.
pub fn kind_of(value: &DeValue) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
