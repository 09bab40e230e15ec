use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value};

use super::{Day, Entry, Event};

/// The version of the progress file that this app writes.
const VERSION: u64 = 1;

/// What one learner has done, out of the kept entries.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Progress {
    /// By module.
    walks: BTreeMap<String, Vec<Walk>>,
}

/// One walk through a module.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Walk {
    pub id: String,
    pub started: Day,
    /// The day on which the end was first reached.
    pub finished: Option<Day>,
    pub events: Vec<Event>,
}

impl Progress {
    /// Sorts entries, oldest first, into walks.
    pub fn of<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Progress {
        let mut progress = Progress::default();
        for entry in entries {
            progress.add(entry);
        }
        progress
    }

    /// Takes one more entry.
    pub fn add(&mut self, entry: &Entry) {
        let walks = self.walks.entry(entry.module.clone()).or_default();
        let at = walks.iter().position(|w| w.id == entry.walk);
        let walk = match at {
            Some(at) => walks.get_mut(at),
            None => {
                walks.push(Walk {
                    id: entry.walk.clone(),
                    started: entry.day,
                    ..Walk::default()
                });
                walks.last_mut()
            }
        };
        if let Some(walk) = walk {
            if entry.event == Event::Finish {
                walk.finished.get_or_insert(entry.day);
            }
            walk.events.push(entry.event.clone());
        }
    }

    /// The walk to go on with: the newest one of the module that has not come to its end.
    pub fn open_walk(&self, module: &str) -> Option<&Walk> {
        self.walks
            .get(module)?
            .last()
            .filter(|walk| walk.finished.is_none())
    }

    /// The day on which the module was first finished.
    pub fn finished(&self, module: &str) -> Option<Day> {
        self.walks
            .get(module)?
            .iter()
            .filter_map(|walk| walk.finished)
            .min()
    }

    pub fn is_empty(&self) -> bool {
        self.walks.is_empty()
    }
}

/// Why a progress file was not read; the app says it in the learner's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileError {
    /// Not a progress file of this app.
    Foreign,
    /// One that is cut off or altered.
    Damaged,
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            FileError::Foreign => "not a progress file of this app",
            FileError::Damaged => "the progress file is cut off or altered",
        })
    }
}

impl std::error::Error for FileError {}

/// A progress file: every kept line as it is, also those that this version does not understand.
pub fn write_file<'a>(lines: impl IntoIterator<Item = &'a str>) -> String {
    let entries = lines
        .into_iter()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|_| Value::String(line.to_string())))
        .collect();
    let mut file = Map::new();
    file.insert("saqbol".into(), "progress".into());
    file.insert("version".into(), VERSION.into());
    file.insert("entries".into(), Value::Array(entries));
    Value::Object(file).to_string()
}

/// The lines of a progress file, of this version or a newer one, nothing left out.
pub fn read_file(text: &str) -> Result<Vec<String>, FileError> {
    let looks_like_ours = text.contains("\"saqbol\"");
    let file: Value = serde_json::from_str(text).map_err(|_| {
        if looks_like_ours {
            FileError::Damaged
        } else {
            FileError::Foreign
        }
    })?;
    if file.get("saqbol").and_then(Value::as_str) != Some("progress") {
        return Err(FileError::Foreign);
    }
    let entries = file
        .get("entries")
        .and_then(Value::as_array)
        .ok_or(FileError::Damaged)?;
    Ok(entries
        .iter()
        .map(|entry| match entry {
            Value::String(line) => line.clone(),
            other => other.to_string(),
        })
        .collect())
}

/// The lines of a file that are not among `known`: of each walk the tail that is new. Opening the same file twice adds
/// nothing, and a walk that went on elsewhere goes on from there.
pub fn missing_lines(known: &[String], opened: Vec<String>) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for line in known {
        *counts.entry(line).or_default() += 1;
    }
    let mut missing = Vec::new();
    for line in &opened {
        match counts.get_mut(line.as_str()) {
            Some(count) if *count > 0 => *count -= 1,
            _ => missing.push(line.clone()),
        }
    }
    missing
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn entry(walk: &str, day: u32, event: Event) -> Entry {
        Entry {
            who: "me".into(),
            walk: walk.into(),
            module: "m".into(),
            day: Day(day),
            event,
        }
    }

    #[test]
    fn an_unfinished_walk_is_open_and_a_finished_one_is_not() {
        let mut progress = Progress::default();
        assert!(progress.is_empty());
        progress.add(&entry("w1", 5, Event::Start { seed: 1 }));
        assert_eq!(progress.open_walk("m").map(|w| w.id.as_str()), Some("w1"));
        progress.add(&entry("w1", 6, Event::Finish));
        assert_eq!(progress.open_walk("m"), None);
        assert_eq!(progress.finished("m"), Some(Day(6)));
        progress.add(&entry("w2", 9, Event::Start { seed: 2 }));
        assert_eq!(progress.open_walk("m").map(|w| w.id.as_str()), Some("w2"));
        assert_eq!(progress.finished("m"), Some(Day(6)));
    }

    #[test]
    fn a_file_keeps_what_this_version_does_not_know() {
        let lines = [
            r#"{"do":"dance","new":true}"#,
            "not json at all",
            r#"{"do":"next","step":"a"}"#,
        ];
        let file = write_file(lines);
        assert_eq!(read_file(&file).unwrap(), lines);
    }

    #[test]
    fn what_is_wrong_with_a_file_is_told_apart() {
        assert_eq!(read_file("hello"), Err(FileError::Foreign));
        assert_eq!(read_file("{\"a\":1}"), Err(FileError::Foreign));
        let cut = write_file(["{}"]);
        assert_eq!(read_file(&cut[..cut.len() - 3]), Err(FileError::Damaged));
        assert_eq!(
            read_file(r#"{"saqbol":"progress","version":9}"#),
            Err(FileError::Damaged)
        );
    }

    #[test]
    fn opening_a_file_twice_adds_nothing() {
        let lines = |texts: &[&str]| texts.iter().map(|t| t.to_string()).collect::<Vec<_>>();
        let known = lines(&["a", "b", "a"]);
        assert!(missing_lines(&known, known.clone()).is_empty());
        assert_eq!(
            missing_lines(&known, lines(&["a", "b", "a", "a", "c"])),
            ["a", "c"]
        );
    }

    proptest! {
        #[test]
        fn any_text_gives_a_result(text: String) {
            let _ = read_file(&text);
            let _ = Entry::from_line(&text);
        }
    }
}
