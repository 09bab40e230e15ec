use serde::Serialize;

use super::{Band, Response, Words};
use crate::packed::unpack;

/// What the app knows of a module before it loads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct IndexEntry {
    pub id: String,
    pub band: Band,
    /// How many screens its walk has.
    pub screens: u32,
    /// How long its walk takes, in minutes, rounded up.
    pub minutes: u32,
    /// How many items its boosters have together.
    pub boosters: u32,
    pub title: String,
    pub teaser: String,
    /// The scene that stands for it, by its id among `static/art/scenes/`; empty if it has none.
    pub picture: String,
    /// The endings of its stories, for the map of endings.
    pub endings: Vec<EndingEntry>,
}

unpack!(struct IndexEntry { id, band, screens, minutes, boosters, title, teaser, picture, endings });

/// One of the endings that a module's stories come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EndingEntry {
    /// The step whose story it ends.
    pub step: String,
    pub id: String,
    /// What it is called; empty where it has no name.
    pub title: String,
    /// The picture that is collected, among `static/art/things/`; empty where there is none.
    pub sticker: String,
    /// The answers that lead to it.
    pub last: Vec<Response>,
}

unpack!(struct EndingEntry { step, id, title, sticker, last });

/// What the app knows of a band's check before it loads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CheckEntry {
    pub id: String,
    pub band: Band,
    /// `title`, and its attributes `entry`, `exit`, `delayed`.
    pub words: Words,
}

unpack!(struct CheckEntry { id, band, words });

/// A line to call (`static/help/`), in one language. Only lines whose facts were read in a source and are sure (mark R, confidence H) get here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HelpLine {
    pub id: String,
    /// The country that it is for: the file's name among `static/help/` (`kz`; `other` for anywhere else).
    pub country: String,
    /// As it is dialled; empty where there is no number, only advice.
    pub number: String,
    /// `danger` or `talk`: behind which door it stands.
    pub door: String,
    /// `what`, `when`, `cost`, `languages`, `privacy`, as far as they are sure.
    pub words: Words,
}

unpack!(struct HelpLine { id, country, number, door, words });

/// A line to call as grown-ups see it: also the ones that are still to be confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CheckedLine {
    pub number: String,
    /// Who answers.
    pub what: String,
    /// Whether children see it.
    pub sure: bool,
    pub source: String,
    /// When the source was last read: year and month.
    pub verified_on: String,
    /// A person has dialled it.
    pub called: bool,
}

unpack!(struct CheckedLine { number, what, sure, source, verified_on, called });

/// The small index of one language: what the first screen needs besides the interface's messages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Index {
    /// In the curriculum's order.
    pub modules: Vec<IndexEntry>,
    pub checks: Vec<CheckEntry>,
    pub help: Vec<HelpLine>,
}

unpack!(struct Index { modules, checks, help });
