use serde::Serialize;

use super::{Band, ReadingEntry, Response, Sign, Words};
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
    /// The picture of the badge for its skill, by its id among `static/art/things/`, and the badge's name; empty if it has
    /// none.
    pub badge: String,
    pub badge_name: String,
    /// What it leaves open for the next module; empty if nothing.
    pub cliffhanger: String,
    /// The endings of its stories, for the map of endings.
    pub endings: Vec<EndingEntry>,
}

#[cfg(test)]
impl IndexEntry {
    /// A module of which nothing is known but its id and band.
    pub fn bare(id: &str, band: Band) -> IndexEntry {
        IndexEntry {
            id: id.into(),
            band,
            screens: 1,
            minutes: 1,
            boosters: 0,
            title: String::new(),
            teaser: String::new(),
            picture: String::new(),
            badge: String::new(),
            badge_name: String::new(),
            cliffhanger: String::new(),
            endings: Vec::new(),
        }
    }
}

unpack!(struct IndexEntry { id, band, screens, minutes, boosters, title, teaser, picture, badge, badge_name, cliffhanger, endings });

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

/// The step of a module in which a learner chooses helpers, and whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Team {
    pub module: String,
    pub step: String,
    pub helpers: Vec<Helper>,
}

unpack!(struct Team { module, step, helpers });

/// Somebody who can be chosen as a helper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Helper {
    /// As answers name it.
    pub id: String,
    pub name: String,
}

unpack!(struct Helper { id, name });

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

/// What a module trains, in one sentence: its title is a joke.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Topic {
    /// The module's id.
    pub module: String,
    pub skill: String,
}

unpack!(struct Topic { module, skill });

/// What adults' pages know besides their messages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct AdultIndex {
    pub lines: Vec<CheckedLine>,
    /// In the order in which they are listed.
    pub pages: Vec<ReadingEntry>,
    pub topics: Vec<Topic>,
    /// How bands call the warning signs: `F2`, with the band's letter as attribute.
    pub signs: Words,
}

unpack!(struct AdultIndex { lines, pages, topics, signs });

impl AdultIndex {
    /// How a band calls a warning sign; its number (`F7`) where the band has no name for it.
    pub fn sign(&self, sign: Sign, band: Band) -> String {
        let id = sign.to_string();
        match self.signs.of(&id, band.letter()) {
            "" => id,
            name => name.to_string(),
        }
    }

    /// What a module trains; empty where nothing is known of it.
    pub fn topic(&self, module: &str) -> &str {
        let topic = self.topics.iter().find(|topic| topic.module == module);
        topic.map_or("", |topic| &topic.skill)
    }
}

/// The small index of one language: what the first screen needs besides the interface's messages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Index {
    /// In the curriculum's order. None comes with the index: each band's list is a bundle of its own (`path.b.kk`), so that
    /// a lesson never pays for the modules beside it.
    pub modules: Vec<IndexEntry>,
    pub checks: Vec<CheckEntry>,
    pub help: Vec<HelpLine>,
    pub teams: Vec<Team>,
    /// How many modules each band has, youngest first: known before any list is here.
    pub lessons: Vec<u32>,
}

unpack!(struct Index { modules, checks, help, teams, lessons });

impl Index {
    /// The index of a page with one lesson: nothing of the others.
    pub fn only(&self, module: &str) -> Index {
        let mut index = self.clone();
        index.modules.retain(|entry| entry.id == module);
        index.teams.retain(|team| team.module == module);
        index.checks.clear();
        index
    }

    /// What is known of a module, by its id.
    pub fn entry(&self, id: &str) -> Option<&IndexEntry> {
        self.modules.iter().find(|entry| entry.id == id)
    }

    /// How many modules a band has.
    pub fn lessons(&self, band: Band) -> u32 {
        let bands = Band::ALL.into_iter().zip(&self.lessons);
        let mut mine = bands.filter(|(of, _)| *of == band);
        mine.next().map_or(0, |(_, count)| *count)
    }

    /// Takes a band's list, in the place of what was known of that band.
    pub fn take(&mut self, band: Band, mut list: Vec<IndexEntry>) {
        self.modules.retain(|entry| entry.band != band);
        let at = self.modules.iter().position(|entry| entry.band > band);
        let mut after = self.modules.split_off(at.unwrap_or(self.modules.len()));
        self.modules.append(&mut list);
        self.modules.append(&mut after);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(id: &str, title: &str) -> IndexEntry {
        IndexEntry {
            title: title.into(),
            ..IndexEntry::bare(id, Band::of_module(id).unwrap())
        }
    }

    /// Whichever list comes first, and however often.
    #[test]
    fn lists_stand_in_the_order_of_the_bands() {
        let mut index = Index::default();
        index.take(Band::C, vec![entry("c1", "")]);
        index.take(Band::A, vec![entry("a1", ""), entry("a2", "")]);
        index.take(Band::B, vec![entry("b1", "old"), entry("b2", "")]);
        index.take(Band::B, vec![entry("b1", "new")]);
        let names: Vec<(&str, &str)> = index
            .modules
            .iter()
            .map(|entry| (entry.id.as_str(), entry.title.as_str()))
            .collect();
        assert_eq!(names, [("a1", ""), ("a2", ""), ("b1", "new"), ("c1", "")]);
    }
}
