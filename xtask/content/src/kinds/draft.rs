use saqbol::curriculum::{Kind, Rehearsal};

use crate::files::ids::{self, Places};
use crate::files::{At, Fields};

/// What an author may write for `rehearses`.
pub const REHEARSALS: [(&str, Rehearsal); 5] = [
    ("refuse", Rehearsal::Refuse),
    ("leave", Rehearsal::Leave),
    ("tell", Rehearsal::Tell),
    ("check", Rehearsal::Check),
    ("support", Rehearsal::Support),
];

/// Saq's moods, each a picture of its own.
pub const SAQS_MOODS: [&str; 8] = [
    "hello", "thinks", "worried", "proud", "listens", "says-no", "tells", "sleeps",
];

/// What the picture of each person holds; glad is how it is shown without a mood.
pub const MOODS: [&str; 4] = ["glad", "worried", "ashamed", "stern"];

/// Where pictures may be taken from.
const SHELVES: [&str; 4] = ["people", "things", "scenes", "saq"];

/// How a kind is read.
pub struct Reader {
    /// The kind's name, as authors write it.
    pub name: &'static str,
    /// A quiz, a booster and a check may have it.
    pub item: bool,
    pub read: fn(&Draft, &mut Places) -> Kind,
}

/// The table of a step that is being read.
pub struct Draft<'a> {
    pub fields: &'a Fields<'a>,
    /// The step's id.
    pub step: &'a str,
    pub has_picture: bool,
    /// The ids of the cast.
    pub people: &'a [&'a str],
}

impl Draft<'_> {
    /// What the keys of its options begin with: `step.`
    pub fn prefix(&self) -> String {
        [self.step, "."].concat()
    }

    /// A list of at least two ids.
    pub fn ids(&self, key: &'static str, places: &mut Places) -> Vec<String> {
        let prefix = self.prefix();
        let ids: Vec<String> = self
            .fields
            .texts(key)
            .into_iter()
            .filter_map(|id| ids::take(self.fields, id, &prefix, places))
            .collect();
        at_least_two(self.fields, key, ids.len());
        ids
    }

    /// A list of pictures, each by its folder and name; empty where none stands.
    pub fn pictures(&self, key: &'static str) -> Vec<String> {
        let pictures = self.fields.texts(key);
        for art in pictures.iter().filter(|art| !art.value.is_empty()) {
            known_picture(self.fields, art);
        }
        pictures.into_iter().map(|art| art.value).collect()
    }

    /// The person that a table names as the sender, if it names one.
    pub fn sender(&self, fields: &Fields) -> Option<String> {
        let from = fields.text("from")?;
        known_person(fields, &from, self.people);
        Some(from.value)
    }

    /// Somebody of the cast whom the step names.
    pub fn person(&self, key: &'static str) -> Option<String> {
        let named = self.fields.text(key)?;
        known_person(self.fields, &named, self.people);
        Some(named.value)
    }
}

/// Says so where a list that a learner chooses from offers no choice.
pub fn at_least_two(fields: &Fields, key: &str, count: usize) {
    if !fields.has(key) {
        fields.missing(key, "[ … ]");
    } else if count < 2 {
        fields.error(
            fields.line,
            format!("`{key}` has fewer than two entries"),
            "a learner needs something to choose from: add one",
        );
    }
}

/// Says so if a person is neither Saq nor of the cast.
pub fn known_person(fields: &Fields, who: &At<String>, people: &[&str]) {
    if who.value != "saq" && !people.contains(&who.value.as_str()) {
        fields.error(
            who.line,
            format!("nobody of the cast is \"{who}\""),
            format!("add [cast.{who}], or use saq, {}", people.join(", ")),
        );
    }
}

/// Where something stands on a picture or a map: per cent of its width and height. It has to be there.
pub fn point(fields: &Fields) -> Option<(u8, u8)> {
    let at = fields.numbers("at");
    let point = at.as_ref().and_then(|at| match at.value.as_slice() {
        [x @ 0..=100, y @ 0..=100] => Some((u8::try_from(*x).ok()?, u8::try_from(*y).ok()?)),
        _ => None,
    });
    if point.is_none() {
        fields.error(
            at.map_or(fields.line, |at| at.line),
            "this has no place",
            "add `at = [x, y]`, per cent of the width and height",
        );
    }
    point
}

/// A picture that a table names by its folder and name: `things/key`.
pub fn art(fields: &Fields) -> Option<At<String>> {
    art_of(fields, "art")
}

/// The same under another key.
pub fn art_of(fields: &Fields, key: &'static str) -> Option<At<String>> {
    let art = fields.text(key)?;
    known_picture(fields, &art);
    Some(art)
}

fn known_picture(fields: &Fields, art: &At<String>) {
    let known = art.value.split_once('/');
    if !known.is_some_and(|(shelf, id)| SHELVES.contains(&shelf) && ids::is_id(id)) {
        fields.error(
            art.line,
            format!("\"{art}\" is no picture"),
            format!("write its folder and name: {}/…", SHELVES.join("/…, ")),
        );
    }
}
