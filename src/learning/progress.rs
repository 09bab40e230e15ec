//! What one learner has done: walks out of kept lines.

use super::{Day, Entry, Event};

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
        // From the newest on: that is the one that goes on, and a thousand older ones cost nothing.
        let known = self
            .walks
            .iter()
            .rposition(|walk| walk.id == entry.walk && walk.module == entry.module);
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

#[cfg(test)]
mod tests {
    use super::*;

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
}
