use std::collections::BTreeMap;

use super::fields::Fields;
use super::source::At;
use super::tags::Tags;

/// Whether a text may be an id: lower-case Latin letters, digits and hyphens, beginning with a letter. The ends that
/// the words use for their own keys are not allowed.
pub fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && !text.ends_with("-why")
}

/// Where each thing of a module stands in its TOML file, by the key of its words: `hook`, `chat-n1`, `chat-n1.a`; and
/// what its author noted beside it for the checker.
#[derive(Clone, Debug, Default)]
pub struct Places {
    lines: BTreeMap<String, usize>,
    tags: BTreeMap<String, Tags>,
}

/// What stands beside a thing that has no tags.
static NONE: Tags = Tags::NONE;

impl Places {
    /// Notes where something stands; `false` if the key has a place already.
    pub fn note(&mut self, key: impl Into<String>, line: usize) -> bool {
        let key = key.into();
        if self.lines.contains_key(&key) {
            return false;
        }
        self.lines.insert(key, line);
        true
    }

    /// The line of a key, or of what it is a part of, or of the whole.
    pub fn line(&self, key: &str) -> usize {
        let part_of = key.split('.').next().unwrap_or_default();
        let known = [key, part_of, ""]
            .into_iter()
            .find_map(|key| self.lines.get(key));
        known.copied().unwrap_or(1)
    }

    /// Whether something was noted under a key.
    pub fn has(&self, key: &str) -> bool {
        self.lines.contains_key(key)
    }

    /// Notes the tags of a thing.
    pub fn tag(&mut self, key: impl Into<String>, tags: Tags) {
        self.tags.insert(key.into(), tags);
    }

    /// Notes the tags of a thing whose key is a prefix and its id; nothing where it has no id.
    pub fn tag_id(&mut self, prefix: &str, id: Option<&str>, tags: Tags) {
        if let Some(id) = id {
            self.tag([prefix, id].concat(), tags);
        }
    }

    /// Everything that has a place for tags, by key.
    pub fn all_tags(&self) -> impl Iterator<Item = (&str, &Tags)> {
        self.tags.iter().map(|(key, tags)| (key.as_str(), tags))
    }

    /// The tags of a thing; none where its author wrote none.
    pub fn tags(&self, key: &str) -> &Tags {
        self.tags.get(key).unwrap_or(&NONE)
    }
}

/// Reads the `id` of a table, checks its form, and gives it a place under `prefix` + id.
pub fn take_id(fields: &Fields, prefix: &str, places: &mut Places) -> Option<String> {
    let id = fields.need_text("id")?;
    take(fields, id, prefix, places)
}

/// Checks an id that stands in a list, and gives it a place.
pub fn take(fields: &Fields, id: At<String>, prefix: &str, places: &mut Places) -> Option<String> {
    if !is_id(&id.value) {
        fields.error(
            id.line,
            format!("\"{id}\" is no id"),
            "use lower-case Latin letters, digits and hyphens; begin with a letter; do not end in -why",
        );
        return None;
    }
    let key = [prefix, &id.value].concat();
    if !places.note(key.as_str(), id.line) {
        fields.error(
            id.line,
            format!(
                "the id \"{id}\" stands twice: its words would be `{key}`, as those of line {}",
                places.line(&key)
            ),
            "give one of them another id; ids that learners have met must stay",
        );
        return None;
    }
    Some(id.value)
}
