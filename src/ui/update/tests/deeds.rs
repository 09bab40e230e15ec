//! Every answer about results has its own way back, which moves what that answer has moved and no more.

use std::cell::RefCell;
use std::rc::Rc;

use super::class::assignment;
use super::room::{files, ticket};
use super::tab::{Disk, Tab};
use crate::classroom::{Said, ShortHash, Ticket, Week, to_text, week_id};
use crate::ui::state::full::{ClassAct, FullAct};

fn class(tab: &mut Tab, act: ClassAct, fields: &[(&str, &str)]) {
    tab.submit(FullAct::Class(act), fields);
}

fn id() -> String {
    week_id(&assignment(&[1]))
}

fn week(tab: &Tab) -> &Week {
    let week = tab.state.full.class.collected.week(&id());
    week.expect("it is here")
}

/// One play, handed in under these numbers.
fn play(name: u64, pupils: &[Option<u32>]) -> Vec<String> {
    let all = pupils.iter().map(|pupil| Ticket {
        pupil: *pupil,
        number: name * 1_000_003,
        learner: Some(ShortHash::of(&format!("learner {name}"))),
        walks: vec![ShortHash::of(&format!("play {name}"))],
        ..ticket(1)
    });
    all.map(|ticket| to_text(&ticket)).collect()
}

/// The number of the result that stands under a number of the register.
fn of(tab: &Tab, pupil: Option<u32>) -> u64 {
    let tickets = week(tab).tickets();
    let found = tickets.iter().find(|handed| handed.pupil == pupil);
    found.expect("it is here").ticket.number
}

/// A report with one of everything that a teacher answers about.
fn report() -> Tab {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/collect");
    let two = |name, one, other| play(name, &[Some(one), Some(other)]);
    for texts in [
        two(1, 10, 11),
        two(2, 20, 21),
        play(3, &[Some(12), Some(13), Some(14)]),
        play(4, &[Some(5)]),
        play(5, &[Some(5)]),
        play(6, &[None]),
        play(7, &[None]),
        play(8, &[Some(7)]),
        play(9, &[Some(8)]),
    ] {
        files(&mut tab, &texts);
    }
    tab.go(&["/kk/report/", id().trim_start_matches('#')].concat());
    let two = ClassAct::SharedTwo(id(), (20, 21), Said::Two);
    class(&mut tab, two, &[]);
    let corrected = of(&tab, Some(8));
    class(&mut tab, ClassAct::RenumberTo(id(), corrected, 9), &[]);
    // What was done before the page was opened is no answer of it.
    tab.state.full.class.done = None;
    tab
}

/// Every kind of answer, by its place; what is typed for it.
fn answer(tab: &Tab, kind: usize) -> Option<(ClassAct, Vec<(String, String)>)> {
    let id = id();
    let tickets = |pupil| of(tab, pupil);
    let none = Vec::new();
    Some(match kind {
        0 => (ClassAct::Choose(id, 4 * 1_000_003), none),
        1 => {
            let of = 6 * 1_000_003;
            let field = ["renumber-", &of.to_string()].concat();
            (ClassAct::Renumber(id, of), vec![(field, "30".to_string())])
        }
        2 => (ClassAct::RenumberTo(id, 7 * 1_000_003, 31), none),
        3 => (ClassAct::TakeBack(id, 9 * 1_000_003), none),
        4 => (ClassAct::SharedIs(id, 10, 11), none),
        5 => (ClassAct::SharedTwo(id, (10, 11), Said::Two), none),
        6 => (ClassAct::SharedTwo(id, (20, 21), Said::Nothing), none),
        7 => (ClassAct::SharedAll(id, vec![12, 13, 14], Some(13)), none),
        8 => (ClassAct::SharedAll(id, vec![12, 13, 14], None), none),
        9 => (ClassAct::LeaveTicket(id, tickets(Some(7)), true), none),
        10 => (ClassAct::LeaveTicket(id, 5 * 1_000_003, true), none),
        _ => return None,
    })
}

/// What a week says of its results, whatever was said to come there.
fn stands(tab: &Tab) -> String {
    let week = week(tab);
    let tickets = week.tickets();
    let all = tickets.iter();
    let mut all: Vec<(u64, Option<u32>, bool)> = all
        .map(|of| (of.ticket.number, of.pupil, of.is_aside()))
        .collect();
    all.sort_unstable();
    let attempts = week.attempts();
    format!(
        "{all:?} {:?} {:?} {:?} {}",
        week.shared_work(),
        week.said_two(),
        attempts.asked(),
        attempts.pupils()
    )
}

fn give(tab: &mut Tab, kind: usize) {
    let (act, fields) = answer(tab, kind).expect("a kind of answer");
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(id, text)| (&id[..], &text[..]))
        .collect();
    class(tab, act, &fields);
}

#[test]
fn each_answer_is_taken_back_alone() {
    let kinds = (0..).take_while(|kind| answer(&report(), *kind).is_some());
    let kinds: Vec<usize> = kinds.collect();
    assert_eq!(kinds.len(), 11);
    for first in &kinds {
        for second in &kinds {
            let mut tab = report();
            give(&mut tab, *first);
            let done = tab.state.full.class.last_done();
            assert!(done.is_some(), "answer {first} has a way back");
            let (before, said) = (stands(&tab), week(&tab).said_count());
            give(&mut tab, *second);
            let name = format!("answer {first}, then {second}");
            if week(&tab).said_count() == said {
                continue;
            }
            let done = tab.state.full.class.last_done();
            let done = done.unwrap_or_else(|| panic!("{name}: no way back"));
            assert_eq!(done.before.said_count(), said, "{name}");
            class(&mut tab, ClassAct::Undo, &[]);
            assert_eq!(stands(&tab), before, "{name}");
            assert!(tab.state.full.class.last_done().is_none(), "{name}");
        }
    }
}

/// Whatever else is done on that page, or by another tab: an answer that is not the last one is not offered, and a press
/// on what is still drawn does nothing.
#[test]
fn an_answer_that_is_not_the_last_has_no_way_back() {
    let others: [fn(&mut Tab); 3] = [
        |tab| {
            let size = [("class-name", "5А"), ("class-size", "9")];
            class(tab, ClassAct::Describe(id()), &size);
        },
        |tab| {
            let ticket = of(tab, Some(7));
            class(tab, ClassAct::EraseTicket(id(), ticket), &[]);
        },
        |tab| {
            let mut other = Tab::open(&tab.disk.clone(), "/kk/collect");
            let ticket = of(&other, Some(7));
            class(&mut other, ClassAct::LeaveTicket(id(), ticket, true), &[]);
            tab.hear(&mut other);
        },
    ];
    for other in others {
        let mut tab = report();
        give(&mut tab, 5);
        assert!(tab.state.full.class.last_done().is_some());
        let before = stands(&tab);
        other(&mut tab);
        let after = stands(&tab);
        assert_ne!(before, after);
        assert!(tab.state.full.class.last_done().is_none());
        class(&mut tab, ClassAct::Undo, &[]);
        assert_eq!(stands(&tab), after);
    }
}
