use super::super::Field;

/// What stands in a field; empty where there is no such field.
pub fn text_of<'a>(fields: &'a [Field], id: &str) -> &'a str {
    let mut all = fields.iter();
    all.find(|(known, _)| known == id)
        .map_or("", |(_, text)| text)
}
