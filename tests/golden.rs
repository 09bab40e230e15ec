//! Bytes that must not change: what earlier versions of the app have written still opens, and what this one writes is
//! what it wrote before. Writer and reader are held against the files in `golden/`, not against each other.
//!
//! In these files a line is fields between tabs; the first field says which value it is (a base-45 text may end with a
//! space, so nothing is trimmed). A line that begins with `//` is a comment.

use std::path::PathBuf;

use blackbox::root;
use saqbol::classroom::{
    Answer, Assignment, CheckResult, Class, Classes, ModuleResult, SealKey, Sealed, Ticket,
    from_link, from_text,
};
use saqbol::curriculum::steps::Choice;
use saqbol::curriculum::{Asks, Band, Judged, Kind, Matched, Part, Quiz, Sign, Step};
use saqbol::learning::{
    Day, Entry, Event, Minute, Occasion, OwnLine, Profile, Profiles, Progress, Score, booster,
    check, read_file, sample_quiz, write_file,
};

fn golden(version: u32, name: &str) -> String {
    let path: PathBuf = root().join(format!("tests/golden/version-{version}/{name}"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The fields of a file's lines.
fn fields(text: &str) -> Vec<Vec<&str>> {
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .map(|line| line.split('\t').collect())
        .collect()
}

/// The secret half of the key that the sealed vectors are of.
const SECRET: [u8; 32] = [3; 32];

fn assignment(name: &str) -> Assignment {
    let (band, modules, language, checks, mark) = match name {
        "whole-band" => (Band::B, vec![], None, true, 7),
        "two-modules" => (Band::B, vec![6, 2], Some("kk"), false, 42),
        "four-modules" => (Band::C, vec![15, 14, 13, 12], Some("en"), true, 99),
        "sealed" => (Band::B, (1..=8).collect(), Some("ru"), true, 5),
        other => panic!("no assignment is called {other}"),
    };
    Assignment {
        band,
        modules,
        language: language.map(String::from),
        checks,
        mark,
        key: (name == "sealed").then(|| SealKey::new(SECRET).public()),
    }
}

fn score(hits: u32, signs: u32, false_alarms: u32, foils: u32, right: u32, asked: u32) -> Score {
    Score {
        signs,
        hits,
        foils,
        false_alarms,
        asked,
        right,
    }
}

fn answer(item: u16, option: u8, right: bool) -> Answer {
    Answer {
        item,
        option,
        right,
    }
}

fn ticket(name: &str) -> Ticket {
    let two = Ticket {
        assignment: assignment("two-modules"),
        pupil: Some(12),
        day: Day(20_780),
        attempt: 2,
        number: 0x0123_4567_89AB_CDEF,
        hands: 0,
        modules: vec![
            ModuleResult {
                module: 6,
                score: score(5, 6, 1, 5, 4, 5),
                answers: vec![answer(30_542, 17, true), answer(29_833, 127, false)],
            },
            ModuleResult {
                module: 2,
                score: score(0, 7, 5, 5, 20, 20),
                answers: vec![],
            },
        ],
        checks: vec![],
    };
    match name {
        "two-modules" => two,
        // Found again by its digits alone: no day, no attempt, no answers.
        "together" => Ticket {
            pupil: None,
            hands: 24,
            number: 99,
            ..two
        },
        "sealed" | "checks" => Ticket {
            assignment: assignment(if name == "sealed" {
                "sealed"
            } else {
                "whole-band"
            }),
            pupil: (name == "sealed").then_some(40),
            attempt: 300,
            checks: vec![
                CheckResult {
                    occasion: Occasion::Entry,
                    score: score(1, 3, 2, 3, 2, 4),
                    answers: vec![answer(65_535, 0, false)],
                },
                CheckResult {
                    occasion: Occasion::Delayed,
                    score: score(3, 3, 0, 3, 4, 4),
                    answers: vec![],
                },
            ],
            ..two
        },
        other => panic!("no ticket is called {other}"),
    }
}

/// A class of two pupils, one of whom handed in twice on one day, and of a lesson that was played together.
fn class() -> Class {
    let mut class = Class::new(assignment("two-modules"));
    class.describe("5 «Ә»", 28);
    for (number, pupil, attempt) in [(1, 3, 1), (2, 3, 1), (3, 11, 4)] {
        let ticket = Ticket {
            number,
            pupil: Some(pupil),
            attempt,
            ..ticket("two-modules")
        };
        class.add(ticket).expect("it is of the class");
    }
    class.add(ticket("together")).expect("it is of the class");
    class.choose(2);
    class
}

#[test]
fn assignments_of_version_1_open() {
    let text = golden(1, "assignments.txt");
    let mut seen = 0;
    for line in fields(&text) {
        let [name, form, value] = line.as_slice() else {
            panic!("{line:?}");
        };
        let read = match *form {
            "text" => from_text(value).map_err(|error| format!("{error:?}")),
            "link" => from_link(value).map_err(|error| format!("{error:?}")),
            "digits" => Assignment::from_code(value).map_err(|error| format!("{error:?}")),
            other => panic!("no form is called {other}"),
        };
        assert_eq!(read, Ok(assignment(name)), "{name}, {form}");
        seen += 1;
    }
    assert_eq!(seen, 11);
}

#[test]
fn tickets_of_version_1_open() {
    let text = golden(1, "tickets.txt");
    let key = SealKey::new(SECRET);
    let mut seen = 0;
    for line in fields(&text) {
        let [name, form, value] = line.as_slice() else {
            panic!("{line:?}");
        };
        match *form {
            "text" => assert_eq!(from_text(value), Ok(ticket(name)), "{name}"),
            "sealed" => {
                let sealed: Sealed = from_text(value).expect("it is sealed");
                assert_eq!(key.open(&sealed), Ok(ticket(name)), "{name}");
            }
            "key" => assert_eq!(from_text(value), Ok(key.clone())),
            "digits" => {
                let summary = saqbol::classroom::read_digits(value).expect("they are digits");
                assert_eq!(Some(summary), saqbol::classroom::Summary::of(&ticket(name)));
            }
            other => panic!("no form is called {other}"),
        }
        seen += 1;
    }
    assert_eq!(seen, 7);
}

#[test]
fn a_class_file_of_version_1_opens() {
    assert_eq!(Class::from_file(&golden(1, "class.txt")), Ok(class()));
}

#[test]
fn what_a_device_of_version_1_kept_of_its_classes_opens() {
    let text = golden(1, "kept.txt");
    let mut kept: Vec<(String, Vec<String>)> = Vec::new();
    let mut keys = Vec::new();
    for line in fields(&text) {
        let [who, line] = line.as_slice() else {
            panic!("{line:?}");
        };
        if *who == "#keys" {
            keys.push(line.to_string());
            continue;
        }
        match kept.iter_mut().find(|(id, _)| id == who) {
            Some((_, lines)) => lines.push(line.to_string()),
            None => kept.push((who.to_string(), vec![line.to_string()])),
        }
    }
    let classes: Vec<Vec<String>> = kept.into_iter().map(|(_, lines)| lines).collect();
    let (room, unread) = Classes::of(&classes, &keys);
    assert_eq!(unread, 0);
    assert_eq!(room.classes(), [class()]);
    assert_eq!(room.key(), Some(&SealKey::new(SECRET)));
}

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

#[test]
fn lines_of_profiles_of_version_1_are_read() {
    let text = golden(1, "profiles.txt");
    let lines: Vec<&str> = text.lines().collect();
    let profiles = Profiles::of(lines.iter().copied());
    let moon = Profile {
        id: "p7".into(),
        number: 2,
        picture: "moon".into(),
        used: Minute(29_923_201),
    };
    assert_eq!(profiles.find("p7"), Some(&moon));
    assert_eq!(profiles.len(), 2);
    assert_eq!(moon.to_line(), lines[3]);
}

/// The pools of a file: a check's, a quiz's, a booster's.
fn pool(lines: &[Vec<&str>], name: &str) -> (Vec<Step>, Vec<Matched>) {
    let mut steps = Vec::new();
    let mut forms = Vec::new();
    for line in lines {
        let (id, what, group) = match line.as_slice() {
            ["item", pool, id, what, group] if *pool == name => (id, what, *group),
            ["item", pool, id, what] if *pool == name => (id, what, ""),
            _ => continue,
        };
        let sign = Sign::parse("F2").expect("a sign of the curriculum");
        let judged = match *what {
            "sign" => Some(Judged::Sign(sign)),
            "foil" => Some(Judged::Foil {
                looks_like: sign,
                close: false,
            }),
            _ => None,
        };
        let kind = Kind::Choice(Choice {
            judged,
            several: false,
            options: Vec::new(),
        });
        steps.push(Step {
            id: id.to_string(),
            part: Part::Quiz,
            who: None,
            mood: None,
            picture: None,
            rehearses: None,
            kind,
        });
        forms.push(Matched {
            asks: Asks::from_name(what).unwrap_or(Asks::Knowledge),
            group: group.to_string(),
        });
    }
    (steps, forms)
}

/// What chance decides stays decided: a learner who comes back is asked the same items, whatever version opens the walk.
fn drawn(lines: &[Vec<&str>], pool_name: &str, what: &str, seed: &str) -> String {
    let (steps, forms) = pool(lines, pool_name);
    assert!(!steps.is_empty(), "{pool_name}");
    let number: u32 = seed.parse().expect("a number");
    let places = if what == "quiz" {
        let show = 5;
        sample_quiz(
            &Quiz {
                show,
                pool: steps.clone(),
            },
            u64::from(number),
        )
    } else if what == "booster" {
        booster(&steps, pool_name, number, &Progress::default())
    } else {
        let occasion = Occasion::from_name(what).expect("an occasion");
        check(&forms, occasion, number)
    };
    let ids: Vec<&str> = places.iter().map(|at| steps[*at].id.as_str()).collect();
    ids.join(" ")
}

#[test]
fn the_same_items_are_drawn_for_a_seed() {
    let text = golden(1, "draws.txt");
    let lines = fields(&text);
    let mut seen = 0;
    for line in &lines {
        if let ["drawn", pool, what, seed, ids] = line.as_slice() {
            assert_eq!(
                &drawn(&lines, pool, what, seed),
                ids,
                "{pool} {what} {seed}"
            );
            seen += 1;
        }
    }
    assert_eq!(seen, 17);
}
