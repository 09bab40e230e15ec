use super::{Event, Progress};
use crate::curriculum::IndexEntry;

/// Which of a module's endings a learner's walks have come to, in the order of [`IndexEntry::endings`]. Nothing but what
/// is kept is needed, so a map of endings can be drawn before any module is loaded.
pub fn endings_found(module: &IndexEntry, progress: &Progress) -> Vec<bool> {
    let mut found = Vec::new();
    for ending in &module.endings {
        let leads = |event: &Event| match event {
            Event::Answer { step, given } => *step == ending.step && ending.last.contains(given),
            _ => false,
        };
        let mut walks = progress.walks().iter();
        found.push(walks.any(|walk| walk.module == module.id && walk.events.iter().any(leads)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::{Day, Entry};
    use super::*;
    use crate::curriculum::{Band, EndingEntry};

    fn ending(id: &str, node: &str) -> EndingEntry {
        EndingEntry {
            step: "chat".into(),
            id: id.into(),
            title: String::new(),
            sticker: String::new(),
            last: vec![vec![node.into(), "tell".into()]],
        }
    }

    fn said(module: &str, step: &str, node: &str) -> Entry {
        Entry {
            who: "me".into(),
            walk: "w".into(),
            module: module.into(),
            day: Day(1),
            event: Event::Answer {
                step: step.into(),
                given: vec![node.into(), "tell".into()],
            },
        }
    }

    #[test]
    fn an_ending_is_found_by_the_answer_that_led_to_it() {
        let module = IndexEntry {
            endings: vec![ending("good", "n1"), ending("late", "n2")],
            ..IndexEntry::bare("m", Band::B)
        };
        let found = |entries: Vec<Entry>| endings_found(&module, &Progress::of(entries));
        assert_eq!(found(Vec::new()), [false, false]);
        assert_eq!(found(vec![said("m", "chat", "n2")]), [false, true]);
        // Of another module, of another step.
        let others = vec![said("x", "chat", "n1"), said("m", "talk", "n1")];
        assert_eq!(found(others), [false, false]);
    }
}
