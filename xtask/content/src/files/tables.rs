use super::fields::Fields;
use super::source::Source;
use crate::problem::Problems;

/// Reads every table of a list.
pub fn each<T>(
    source: &Source,
    key: &'static str,
    what: &'static str,
    problems: &Problems,
    read: impl Fn(&Fields) -> Option<T>,
) -> Vec<T> {
    let Some(table) = source.table(problems) else {
        return Vec::new();
    };
    let fields = Fields::new(source, &table, "this file", problems);
    let mut items = Vec::new();
    for item in fields.tables(key, what) {
        items.extend(read(&item));
        item.finish();
    }
    fields.finish();
    items
}
