use super::super::week::Week;
use super::*;
use crate::curriculum::steps::{Choice, ChoiceOption};
use crate::curriculum::{Asks, Band, CheckEntry, Kind, Part, Step, Words};
use crate::learning::{Entry, Event, Score};

/// A question whose right answer is `a`.
fn question(id: &str) -> Step {
    let option = |id: &str| ChoiceOption {
        id: id.into(),
        right: id == "a",
        alarm: false,
        art: None,
    };
    Step::plain(
        id,
        Part::Quiz,
        Kind::Choice(Choice {
            judged: None,
            several: false,
            options: ["a", "b"].map(option).into(),
        }),
    )
}

fn index() -> Index {
    let entry = |id: &str| IndexEntry {
        minutes: 8,
        title: id.to_uppercase(),
        ..IndexEntry::bare(id, Band::B)
    };
    Index {
        modules: ["b1-x", "b2-y", "b3-z"].map(entry).into(),
        checks: vec![CheckEntry {
            id: "check-b".into(),
            band: Band::B,
            words: Words::default(),
        }],
        help: Vec::new(),
        teams: Vec::new(),
        lessons: Vec::new(),
    }
}

fn assignment(modules: &[u32], checks: bool) -> Assignment {
    Assignment {
        band: Band::B,
        modules: modules.into(),
        language: None,
        checks,
        mark: 7,
        key: None,
    }
}

/// A finished walk that answered `q` with an option.
fn walk(progress: &mut Progress, id: &str, module: &str, option: &str) {
    let answer = Event::Answer {
        step: "q".into(),
        given: vec![option.into()],
    };
    for event in [Event::Start { seed: 1 }, answer, Event::Finish] {
        progress.add(Entry {
            who: "p1".into(),
            walk: id.into(),
            module: module.into(),
            day: Day(100),
            event,
        });
    }
}

struct Shelf {
    module: Rc<Module>,
    pool: Rc<Module>,
    forms: Vec<Matched>,
}

fn shelf() -> Shelf {
    let mut module = Module::of_items("b1-x", Band::B, Vec::new());
    module.steps = vec![question("q")];
    let form = |asks| Matched {
        asks,
        group: "g".into(),
    };
    Shelf {
        module: Rc::new(module),
        pool: Rc::new(Module::of_items(
            "check-b",
            Band::B,
            vec![question("q"), question("sure")],
        )),
        forms: vec![form(Asks::Knowledge), form(Asks::Confidence)],
    }
}

impl Shelf {
    fn load(&self, name: &str) -> Option<Loaded<'_>> {
        match name {
            "module.b1-x.kk" | "module.b2-y.kk" => Some(Loaded::Module(&self.module)),
            "check.check-b.kk" => Some(Loaded::Check(&self.pool, &self.forms)),
            _ => None,
        }
    }
}

fn hand_in<'a>(assignment: &'a Assignment, index: &'a Index, progress: &'a Progress) -> HandIn<'a> {
    HandIn {
        assignment,
        index,
        progress,
        learner: "p1",
        lang: "kk",
    }
}

#[test]
fn only_what_this_app_has_is_assigned() {
    let index = index();
    let ids = |modules: &[u32]| {
        let found = assigned_modules(&assignment(modules, false), &index)?;
        Some(
            found
                .iter()
                .map(|entry| entry.id.as_str())
                .collect::<Vec<_>>(),
        )
    };
    assert_eq!(ids(&[3, 1]), Some(vec!["b3-z", "b1-x"]));
    assert_eq!(ids(&[]), Some(vec!["b1-x", "b2-y", "b3-z"]));
    assert_eq!(ids(&[1, 9]), None);
}

#[test]
fn a_ticket_has_the_finished_modules_and_the_checks_that_count() {
    let (index, shelf, mut progress) = (index(), shelf(), Progress::default());
    let given = assignment(&[2, 1], true);
    let made = |progress: &Progress, pupil| {
        let load = |name: &str| shelf.load(name);
        hand_in(&given, &index, progress).ticket(pupil, Day(101), &load)
    };
    assert_eq!(made(&progress, Some(3)), None);
    walk(&mut progress, "w1", "b1-x", "a");
    walk(&mut progress, "w2", "check-b.entry", "b");
    walk(&mut progress, "w3", "b3-z", "a");
    assert_eq!(
        hand_in(&given, &index, &progress).bundles(),
        ["module.b1-x.kk", "check.check-b.kk"]
    );
    let ticket = made(&progress, Some(3)).expect("two walks are finished");
    let right = |right| Score {
        asked: 1,
        right,
        ..Score::default()
    };
    assert_eq!(
        (ticket.pupil, ticket.attempt, ticket.day),
        (Some(3), 2, Day(101))
    );
    let modules = ticket.modules.iter().map(|m| (m.module, m.score));
    assert_eq!(modules.collect::<Vec<_>>(), [(1, right(1))]);
    let checks = ticket.checks.iter().map(|c| (c.occasion, c.score));
    assert_eq!(checks.collect::<Vec<_>>(), [(Occasion::Entry, right(0))]);
    // How sure somebody feels is asked in the check, and stays on the device.
    assert_eq!(ticket.checks[0].answers.len(), 1);
    // Shown again: the same ticket. Another number from the register: the same results.
    assert_eq!(made(&progress, Some(3)), Some(ticket.clone()));
    let mended = made(&progress, Some(4)).expect("as before");
    assert_eq!((mended.number, mended.pupil), (ticket.number, Some(4)));
    assert_eq!(ticket.walks.len(), 2);
    // The same walks in another profile: progress that was copied makes another ticket.
    let load = |name: &str| shelf.load(name);
    let copied = HandIn {
        learner: "p2",
        ..hand_in(&given, &index, &progress)
    };
    let copied = copied.ticket(Some(3), Day(101), &load).expect("as before");
    assert_eq!(copied.walks, ticket.walks);
    assert_ne!(
        (copied.learner, copied.number),
        (ticket.learner, ticket.number)
    );
    let other = assignment(&[1, 2], true);
    let elsewhere = hand_in(&other, &index, &progress).ticket(Some(3), Day(101), &load);
    assert_ne!(elsewhere.map(|ticket| ticket.learner), Some(ticket.learner));
    // A further walk is a further attempt, and the latest one counts.
    walk(&mut progress, "w4", "b1-x", "b");
    let again = made(&progress, Some(3)).expect("as before");
    assert_eq!((again.attempt, again.modules[0].score), (3, right(0)));
    assert_ne!(again.number, ticket.number);
    assert_eq!(again.learner, ticket.learner);
    assert!(ticket.walks.iter().all(|walk| again.walks.contains(walk)));
}

#[test]
fn a_ticket_waits_for_its_bundles() {
    let (index, mut progress) = (index(), Progress::default());
    let given = assignment(&[1], false);
    walk(&mut progress, "w1", "b1-x", "a");
    let ticket = hand_in(&given, &index, &progress).ticket(None, Day(1), &|_| None);
    assert_eq!(ticket, None);
}

/// More walks than a ticket has room for, back and forth between two modules: the later ticket is known to be later, and
/// counts.
#[test]
fn of_two_tickets_of_many_walks_the_later_one_counts() {
    let (index, shelf, mut progress) = (index(), shelf(), Progress::default());
    let given = assignment(&[1, 2], false);
    let load = |name: &str| shelf.load(name);
    let mut tickets = Vec::new();
    for number in 1..=30 {
        let module = ["b1-x", "b2-y"][number % 2];
        walk(&mut progress, &format!("w{number}"), module, "a");
        if [20, 26, 30].contains(&number) {
            let made = hand_in(&given, &index, &progress).ticket(Some(3), Day(101), &load);
            tickets.push(made.expect("a ticket"));
        }
    }
    let attempts: Vec<u32> = tickets.iter().map(|ticket| ticket.attempt).collect();
    assert_eq!(attempts, [20, 26, 30]);
    let named: Vec<usize> = tickets.iter().map(|ticket| ticket.walks.len()).collect();
    assert_eq!(named, [20, 24, 24], "a ticket has room for so many");
    let last = tickets[2].number;
    tickets.reverse();
    let mut week = Week::new(given.clone());
    for ticket in tickets {
        let _ = week.add(ticket);
    }
    let attempts = week.attempts();
    let counted: Vec<u64> = attempts.counted.iter().map(|h| h.ticket.number).collect();
    assert_eq!((counted, attempts.repeats.len()), (vec![last], 0));
}
