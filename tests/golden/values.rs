//! The values that the vectors are of.

use saqbol::classroom::{
    Answer, Assignment, CheckResult, ModuleResult, SealKey, ShortHash, Ticket, Week,
};
use saqbol::curriculum::Band;
use saqbol::learning::{Day, Occasion, Score};

/// The secret half of the key that the sealed vectors are of.
pub const SECRET: [u8; 32] = [3; 32];

pub fn assignment(name: &str) -> Assignment {
    let (band, modules, language, checks, mark) = match name {
        "whole-band" => (Band::B, vec![], None, true, 7),
        "one-module" => (Band::A, vec![30], Some("ru"), false, 49),
        "two-modules" => (Band::B, vec![6, 2], Some("kk"), false, 42),
        "four-modules" => (Band::C, vec![15, 14, 13, 12], Some("en"), true, 99),
        "three-modules" => (Band::C, vec![30, 29, 28], None, true, 0),
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

/// A ticket as version 1 made it.
pub fn ticket_of_version_1(name: &str) -> Ticket {
    let two = Ticket {
        assignment: assignment("two-modules"),
        pupil: Some(12),
        day: Day(20_780),
        attempt: 2,
        number: 0x0123_4567_89AB_CDEF,
        learner: None,
        walks: vec![],
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

/// A pupil's ticket as this version makes it.
pub fn ticket(name: &str) -> Ticket {
    if name == "together" {
        return ticket_of_version_1(name);
    }
    if name == "one-module" {
        let one = ticket("two-modules");
        return Ticket {
            assignment: assignment("one-module"),
            modules: vec![ModuleResult {
                module: 30,
                score: score(5, 6, 1, 5, 4, 5),
                answers: vec![],
            }],
            ..one
        };
    }
    Ticket {
        learner: Some(ShortHash::of("k3j9")),
        walks: vec![ShortHash([1, 2, 3, 4]), ShortHash([5, 6, 7, 255])],
        ..ticket_of_version_1(name)
    }
}

/// A class of two pupils, one of whom handed in twice on one day, and of a lesson that was played together. The tickets
/// are of version 1; there, who had the last word did by the order of the lines.
pub fn class_of_version_1() -> Week {
    let mut class = Week::new(assignment("two-modules"));
    class.describe("5 «Ә»", 28);
    for (number, pupil, attempt) in [(1, 3, 1), (2, 3, 1), (3, 11, 4)] {
        let ticket = Ticket {
            number,
            pupil: Some(pupil),
            attempt,
            ..ticket_of_version_1("two-modules")
        };
        class.add(ticket).expect("it is of the class");
    }
    class.add(ticket("together")).expect("it is of the class");
    class.choose(2);
    class
}

/// A class with everything in it that this version knows: a corrected number, two children with one number, a ticket
/// that was set aside, a lesson together, a class that was described twice.
pub fn class() -> Week {
    let mut class = Week::new(assignment("two-modules"));
    class.describe("5 «Ә»", 28);
    class.describe("6 «Ә»", 27);
    for (number, pupil, learner) in [(1, 3, "a"), (2, 3, "b"), (3, 11, "c"), (4, 12, "d")] {
        let ticket = Ticket {
            number,
            pupil: Some(pupil),
            learner: Some(ShortHash::of(learner)),
            walks: vec![ShortHash::of(learner)],
            ..ticket("two-modules")
        };
        class.add(ticket).expect("it is of the class");
    }
    class.add(ticket("together")).expect("it is of the class");
    class.renumber(3, Some(4));
    class.renumber(4, None);
    class.choose(2);
    class
}
