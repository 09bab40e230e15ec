use std::cell::RefCell;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::source::{At, Source, kind_of};
use crate::problem::Problems;

/// One table of a TOML file while it is being read. It remembers which fields were asked for: [`Fields::finish`] reports
/// the others, so a misspelt field is never passed over in silence.
pub struct Fields<'a> {
    pub source: &'a Source,
    pub problems: &'a Problems,
    pub line: usize,
    /// What it is, for messages: "this step".
    what: &'static str,
    table: &'a DeTable<'a>,
    asked: RefCell<Vec<&'static str>>,
}

impl<'a> Fields<'a> {
    /// The fields of a whole file.
    pub fn new(
        source: &'a Source,
        table: &'a Spanned<DeTable<'a>>,
        what: &'static str,
        problems: &'a Problems,
    ) -> Fields<'a> {
        Fields::inside(
            source,
            problems,
            what,
            table.get_ref(),
            source.line(table.span().start),
        )
    }

    /// A table of a list is pointed at by its id, where authors look for it.
    fn inside(
        source: &'a Source,
        problems: &'a Problems,
        what: &'static str,
        table: &'a DeTable<'a>,
        line: usize,
    ) -> Fields<'a> {
        let id = table.get("id").map(|id| source.line(id.span().start));
        Fields {
            source,
            problems,
            line: id.unwrap_or(line),
            what,
            table,
            asked: RefCell::default(),
        }
    }

    /// Notes a problem in this file.
    pub fn error(&self, line: usize, what: impl Into<String>, mend: impl Into<String>) {
        self.problems.error(&self.source.file, line, what, mend);
    }

    /// A field's value and line; from now on the field is known.
    pub(super) fn find(&self, key: &'static str) -> Option<(&'a DeValue<'a>, usize)> {
        self.asked.borrow_mut().push(key);
        let value = self.table.get(key)?;
        Some((value.get_ref(), self.source.line(value.span().start)))
    }

    /// Says that a field holds another kind of value than `wanted`.
    pub(super) fn wrong_kind(&self, key: &str, line: usize, value: &DeValue, wanted: &str) {
        self.error(
            line,
            format!("`{key}` is {}, not {wanted}", kind_of(value)),
            format!("write {wanted}"),
        );
    }

    /// Whether the field is there, whatever it holds.
    pub fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// The entries of a list with their lines, and the list's own line.
    pub(super) fn list(&self, key: &'static str) -> Option<(Vec<(&'a DeValue<'a>, usize)>, usize)> {
        let (value, line) = self.find(key)?;
        match value {
            DeValue::Array(items) => {
                let items = items
                    .iter()
                    .map(|item| (item.get_ref(), self.source.line(item.span().start)));
                Some((items.collect(), line))
            }
            other => {
                self.wrong_kind(key, line, other, "a list in [ ]");
                None
            }
        }
    }

    /// A list of tables, written `[[key]]` or `key = [{ … }]`; empty where the field is not there.
    pub fn tables(&self, key: &'static str, what: &'static str) -> Vec<Fields<'a>> {
        let Some((items, _)) = self.list(key) else {
            return Vec::new();
        };
        let mut tables = Vec::new();
        for (item, line) in items {
            match item {
                DeValue::Table(table) => {
                    tables.push(Fields::inside(
                        self.source,
                        self.problems,
                        what,
                        table,
                        line,
                    ));
                }
                other => self.wrong_kind(key, line, other, "a table in { }"),
            }
        }
        tables
    }

    /// A table, if the field is there.
    pub fn table(&self, key: &'static str, what: &'static str) -> Option<Fields<'a>> {
        let (value, line) = self.find(key)?;
        match value {
            DeValue::Table(table) => Some(Fields::inside(
                self.source,
                self.problems,
                what,
                table,
                line,
            )),
            other => {
                self.wrong_kind(key, line, other, "a table");
                None
            }
        }
    }

    /// The tables of a table by their names, in the order of the file: `[cast.dana]`, `[cast.max]`.
    pub fn named_tables(
        &self,
        key: &'static str,
        what: &'static str,
    ) -> Vec<(At<String>, Fields<'a>)> {
        let Some((value, line)) = self.find(key) else {
            return Vec::new();
        };
        let DeValue::Table(table) = value else {
            self.wrong_kind(key, line, value, "a table");
            return Vec::new();
        };
        let mut named = Vec::new();
        for (name, value) in table {
            let line = self.source.line(name.span().start);
            match value.get_ref() {
                DeValue::Table(inner) => named.push((
                    name.span().start,
                    At {
                        value: name.get_ref().to_string(),
                        line,
                    },
                    Fields::inside(self.source, self.problems, what, inner, line),
                )),
                other => self.wrong_kind(name.get_ref(), line, other, "a table"),
            }
        }
        named.sort_by_key(|(offset, ..)| *offset);
        named
            .into_iter()
            .map(|(_, name, fields)| (name, fields))
            .collect()
    }

    /// Says that a field is missing, with an example of its value.
    pub fn missing(&self, key: &str, example: &str) {
        self.error(
            self.line,
            format!("{} has no `{key}`", self.what),
            format!("add `{key} = {example}`"),
        );
    }

    /// Reports the fields that nobody asked for.
    pub fn finish(&self) {
        let asked = self.asked.borrow();
        for key in self.table.keys() {
            let name: &str = key.get_ref();
            if !asked.contains(&name) {
                let mut known = asked.clone();
                known.sort_unstable();
                known.dedup();
                self.error(
                    self.source.line(key.span().start),
                    format!("{} has no field `{name}`", self.what),
                    format!("remove it, or use one of {}", known.join(", ")),
                );
            }
        }
    }
}
