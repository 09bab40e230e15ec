//! Progress files: their form has not changed since version 1.

use saqbol::learning::{Day, Entry, Event, OwnLine, Progress, read_file, write_file};

use crate::golden;

fn entry(walk: &str, module: &str, day: u32, event: Event) -> Entry {
    Entry {
        who: "k3j9".into(),
        walk: walk.into(),
        module: module.into(),
        day: Day(day),
        event,
    }
}

fn progress() -> Vec<Entry> {
    let answer = |step: &str, given: &[&str]| Event::Answer {
        step: step.into(),
        given: given.iter().map(|id| id.to_string()).collect(),
    };
    let next = |step: &str| Event::Next { step: step.into() };
    let lesson = |event| entry("w1a2b3", "b2-free-skins", 20_780, event);
    let check = |event| entry("w9z8", "check-b.entry", 20_779, event);
    vec![
        check(Event::Start {
            seed: 4_294_967_295,
        }),
        check(answer("k1-song", &["save"])),
        check(next("k1-song")),
        lesson(Event::Start { seed: 12 }),
        lesson(answer("spot-1", &["a", "b"])),
        lesson(answer("spot-1", &[])),
        lesson(next("spot-1")),
        lesson(Event::Back),
        lesson(Event::Unknown),
        lesson(Event::Finish),
        entry("w7", "b2-free-skins.7", 20_787, Event::Start { seed: 0 }),
    ]
}

#[test]
fn a_progress_file_of_version_1_opens() {
    let text = golden(1, "progress.txt");
    let lines = read_file(&text).expect("it is whole");
    let entries: Vec<Entry> = lines.iter().filter_map(|l| Entry::from_line(l)).collect();
    assert_eq!(entries, progress());
    assert_eq!(
        OwnLine::of(lines.iter().map(String::as_str)),
        Some(OwnLine::new("Мектеп психологы", "8 (700) 123-45-67"))
    );
    // A line that nobody knows is kept, and the file is written as it was.
    assert!(lines.contains(&"what is this".to_string()));
    assert_eq!(write_file(&lines), text);
    let walks = Progress::of(entries);
    assert_eq!(walks.finished("b2-free-skins"), Some(Day(20_780)));
    assert_eq!(walks.seed(), Some(4_294_967_295));
}
