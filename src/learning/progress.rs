use std::fmt;

use super::{Day, Entry, Event};

/// What a progress file begins with, before the number of its version.
const HEAD: &str = "saqbol progress ";
/// What its last line begins with, before the number of kept lines.
const END: &str = "end ";
/// The version that this app writes.
const VERSION: &str = "1";

/// What one learner has done, out of the kept entries.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Progress {
    /// In the order in which they began.
    walks: Vec<KeptWalk>,
}

/// One walk through a module.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeptWalk {
    pub id: String,
    pub module: String,
    pub started: Day,
    /// The day on which the end was first reached.
    pub finished: Option<Day>,
    pub events: Vec<Event>,
}

impl Progress {
    /// Sorts entries, oldest first, into walks.
    pub fn of(entries: impl IntoIterator<Item = Entry>) -> Progress {
        let mut progress = Progress::default();
        for entry in entries {
            progress.add(entry);
        }
        progress
    }

    /// Takes one more entry.
    pub fn add(&mut self, entry: Entry) {
        let known = self
            .walks
            .iter()
            .position(|walk| walk.id == entry.walk && walk.module == entry.module);
        let at = known.unwrap_or_else(|| {
            self.walks.push(KeptWalk {
                id: entry.walk,
                module: entry.module,
                started: entry.day,
                ..KeptWalk::default()
            });
            self.walks.len() - 1
        });
        if let Some(walk) = self.walks.get_mut(at) {
            if entry.event == Event::Finish {
                walk.finished.get_or_insert(entry.day);
            }
            walk.events.push(entry.event);
        }
    }

    /// The walk to go on with: the newest one of the module that has not come to its end.
    pub fn open_walk(&self, module: &str) -> Option<&KeptWalk> {
        self.walks
            .iter()
            .rev()
            .find(|walk| walk.module == module)
            .filter(|walk| walk.finished.is_none())
    }

    /// The day on which the module was first finished.
    pub fn finished(&self, module: &str) -> Option<Day> {
        self.walks
            .iter()
            .filter(|walk| walk.module == module)
            .filter_map(|walk| walk.finished)
            .min()
    }

    /// Whether any of the modules was begun.
    pub fn has_begun(&self, modules: &[&str]) -> bool {
        self.walks
            .iter()
            .any(|walk| modules.contains(&walk.module.as_str()))
    }

    /// All walks, in the order in which they began.
    pub fn walks(&self) -> &[KeptWalk] {
        &self.walks
    }

    /// Whether nothing was begun.
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

/// A progress file: its version, every kept line as it is, also those that this version does not understand, and their
/// number.
pub fn write_file(lines: &[String]) -> String {
    let mut file = [HEAD, VERSION, "\n"].concat();
    let mut count = 0_u32;
    for line in lines.iter().flat_map(|line| line.lines()) {
        file.push_str(line);
        file.push('\n');
        count += 1;
    }
    file.push_str(END);
    file.push_str(&count.to_string());
    file.push('\n');
    file
}

/// The lines of a progress file, of this version or a newer one, nothing left out.
pub fn read_file(text: &str) -> Result<Vec<String>, FileError> {
    let mut lines = text.lines();
    let head = lines.next().unwrap_or_default();
    let Some(version) = head.strip_prefix(HEAD) else {
        return Err(FileError::Foreign);
    };
    let mut kept: Vec<String> = lines.map(String::from).collect();
    // An editor, or a messenger, may have added an empty line.
    while kept.last().is_some_and(|line| line.trim().is_empty()) {
        kept.pop();
    }
    let end = kept.pop().unwrap_or_default();
    let count = end.strip_prefix(END).and_then(|n| n.parse::<usize>().ok());
    if version.parse::<u32>().is_err() || count != Some(kept.len()) {
        return Err(FileError::Damaged);
    }
    Ok(kept)
}

/// The lines of a file as those of the profile that opens it: they may have been another one's elsewhere. What is no
/// entry stays as it is.
pub fn of_profile(who: &str, lines: Vec<String>) -> Vec<String> {
    let mine = |line: String| match Entry::from_line(&line) {
        Some(entry) => [who, line.strip_prefix(&entry.who).unwrap_or_default()].concat(),
        None => line,
    };
    lines.into_iter().map(mine).collect()
}

/// The lines of a file that are not among `known`: of each walk the tail that is new. Opening the same file twice adds
/// nothing, and a walk that went on elsewhere goes on from there.
pub fn missing_lines(known: &[String], opened: Vec<String>) -> Vec<String> {
    let mut left: Vec<Option<&String>> = known.iter().map(Some).collect();
    let mut missing = Vec::new();
    // The lines of a file mostly stand in the order in which they are known: the search goes on from the last one.
    let mut from = 0;
    for line in opened {
        let (before, after) = left.split_at(from.min(left.len()));
        let found = after
            .iter()
            .position(|known| *known == Some(&line))
            .map(|at| at + before.len())
            .or_else(|| before.iter().position(|known| *known == Some(&line)));
        match found.and_then(|at| Some((at, left.get_mut(at)?))) {
            Some((at, known)) => {
                *known = None;
                from = at + 1;
            }
            None => missing.push(line),
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
        progress.add(entry("w1", 5, Event::Start { seed: 1 }));
        assert_eq!(progress.open_walk("m").map(|w| w.id.as_str()), Some("w1"));
        progress.add(entry("w1", 6, Event::Finish));
        assert_eq!(progress.open_walk("m"), None);
        assert_eq!(progress.finished("m"), Some(Day(6)));
        progress.add(entry("w2", 9, Event::Start { seed: 2 }));
        assert_eq!(progress.open_walk("m").map(|w| w.id.as_str()), Some("w2"));
        assert_eq!(progress.finished("m"), Some(Day(6)));
    }

    /// Two walks through one module, and one id in two modules, stay apart.
    #[test]
    fn walks_are_told_apart_by_id_and_module() {
        let mut progress = Progress::default();
        progress.add(entry("w1", 5, Event::Start { seed: 1 }));
        progress.add(entry("w2", 6, Event::Start { seed: 2 }));
        progress.add(Entry {
            module: "n".into(),
            ..entry("w1", 7, Event::Back)
        });
        progress.add(entry("w1", 8, Event::Back));
        progress.add(entry("w1", 9, Event::Finish));
        progress.add(entry("w1", 10, Event::Finish));
        let walks: Vec<(&str, &str, Day, Option<Day>, usize)> = progress
            .walks()
            .iter()
            .map(|walk| {
                let (id, module) = (walk.id.as_str(), walk.module.as_str());
                (id, module, walk.started, walk.finished, walk.events.len())
            })
            .collect();
        assert_eq!(
            walks,
            [
                ("w1", "m", Day(5), Some(Day(9)), 4),
                ("w2", "m", Day(6), None, 1),
                ("w1", "n", Day(7), None, 1),
            ]
        );
        assert!(!progress.is_empty());
        assert!(progress.has_begun(&["x", "n"]) && !progress.has_begun(&["x"]));
        assert_eq!(
            (progress.finished("m"), progress.finished("n")),
            (Some(Day(9)), None)
        );
        let again = [
            entry("w1", 5, Event::Start { seed: 1 }),
            entry("w1", 9, Event::Finish),
        ];
        assert_eq!(Progress::of(again).finished("m"), Some(Day(9)));
    }

    fn lines(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| text.to_string()).collect()
    }

    #[test]
    fn a_file_keeps_what_this_version_does_not_know() {
        let kept = lines(&["me\tw\tm\t1\tdance\tnew", "not an entry at all"]);
        let file = write_file(&kept);
        assert_eq!(read_file(&file), Ok(kept.clone()));
        let newer = file.replacen("progress 1", "progress 9", 1);
        assert_eq!(read_file(&newer), Ok(kept.clone()));
        // A mail program or an editor may have changed the ends of the lines.
        assert_eq!(read_file(&file.replace('\n', "\r\n")), Ok(kept));
    }

    #[test]
    fn what_is_wrong_with_a_file_is_told_apart() {
        assert_eq!(read_file(""), Err(FileError::Foreign));
        assert_eq!(read_file("hello"), Err(FileError::Foreign));
        let file = write_file(&lines(&["a", "b"]));
        assert_eq!(file, "saqbol progress 1\na\nb\nend 2\n");
        for end in "saqbol progress 1".len()..file.len() - 1 {
            assert_eq!(read_file(&file[..end]), Err(FileError::Damaged), "{end}");
        }
        assert_eq!(
            read_file("saqbol progress one\nend 0"),
            Err(FileError::Damaged)
        );
    }

    #[test]
    fn a_file_belongs_to_whoever_opens_it() {
        let opened = lines(&["p9\tw\tm\t1\tdance\tp9", "not an entry"]);
        assert_eq!(
            of_profile("me", opened),
            ["me\tw\tm\t1\tdance\tp9", "not an entry"]
        );
    }

    #[test]
    fn opening_a_file_twice_adds_nothing() {
        let known = lines(&["a", "b", "a"]);
        assert!(missing_lines(&known, known.clone()).is_empty());
        assert_eq!(
            missing_lines(&known, lines(&["a", "b", "a", "a", "c"])),
            ["a", "c"]
        );
        // In whatever order they stand.
        assert!(missing_lines(&known, lines(&["b", "a", "a"])).is_empty());
        assert_eq!(missing_lines(&known, lines(&["x", "b", "b"])), ["x", "b"]);
        assert_eq!(missing_lines(&[], lines(&["a", "a"])), ["a", "a"]);
    }

    proptest! {
        #[test]
        fn any_text_gives_a_result(text: String) {
            let _ = read_file(&text);
            let _ = Entry::from_line(&text);
        }
    }
}
