//! A slow disk: what somebody does before the store has answered is kept once it does.

use std::cell::RefCell;
use std::rc::Rc;

use super::class::assignment;
use super::room::{files, ticket};
use super::tab::{Disk, Tab};
use crate::classroom::{SchoolLine, link_with_line, to_link, to_text, week_id};
use crate::learning::OwnLine;
use crate::ui::state::full::select::is_locked;
use crate::ui::state::full::{ClassAct, Erased, FullAct, FullMsg};
use crate::ui::state::{Act, Msg, StoreError};

type Shared = Rc<RefCell<Disk>>;

/// The ids of the classes that a fresh tab knows, and how many results the first assignment has there.
fn known(disk: &Shared) -> (Vec<String>, usize) {
    let tab = Tab::open(disk, "/kk/collect");
    let classes = &tab.state.full.class.collected;
    let mut ids: Vec<String> = classes.iter().map(|(id, _)| id.to_string()).collect();
    ids.sort();
    let first = classes.week(&week_id(&assignment(&[1])));
    (ids, first.map_or(0, |week| week.tickets().iter().count()))
}

fn both() -> Vec<String> {
    let mut ids = vec![week_id(&assignment(&[1])), week_id(&assignment(&[2]))];
    ids.sort();
    ids
}

/// A teacher's device with a class and a PIN.
fn teachers() -> Shared {
    let disk = Shared::default();
    let mut tab = Tab::open(&disk, "/kk/collect");
    files(&mut tab, &[to_text(&assignment(&[2]))]);
    tab.submit(FullAct::Class(ClassAct::SetPin), &[("pin", "4815")]);
    disk
}

#[test]
fn what_a_teacher_took_before_the_store_opened_late_is_kept() {
    let disk = teachers();
    disk.borrow_mut().is_missing = true;
    let mut tab = Tab::open(&disk, "/kk/collect");
    files(&mut tab, &[to_text(&ticket(3))]);
    assert_eq!(tab.state.learner.trouble, Some(StoreError::Missing));
    disk.borrow_mut().is_missing = false;
    tab.send(Msg::Full(FullMsg::Heard("opened late".into())));
    assert_eq!(tab.state.learner.trouble, None);
    assert!(is_locked(&tab.state), "the PIN is read as well");
    tab.submit(FullAct::Class(ClassAct::Unlock), &[("pin", "4815")]);
    files(&mut tab, &[to_text(&ticket(4))]);
    let classes = &tab.state.full.class.collected;
    assert_eq!(
        classes.iter().count(),
        2,
        "what was on the disk, and what was taken"
    );
    assert_eq!(known(&disk), (both(), 2));
}

/// The same on another page: what was taken is not lost because the teacher went on.
#[test]
fn what_was_taken_is_kept_wherever_the_teacher_is_by_then() {
    let disk = teachers();
    disk.borrow_mut().is_missing = true;
    let mut tab = Tab::open(&disk, "/kk/collect");
    files(&mut tab, &[to_text(&ticket(3))]);
    tab.go("/kk/family");
    disk.borrow_mut().is_missing = false;
    tab.send(Msg::Full(FullMsg::Heard("opened late".into())));
    assert_eq!(known(&disk), (both(), 1));
    tab.go("/kk/collect");
    assert_eq!(tab.state.full.class.collected.iter().count(), 2);
}

#[test]
fn what_a_teacher_took_before_the_store_has_answered_is_kept() {
    let disk = teachers();
    disk.borrow_mut().is_silent = true;
    let mut tab = Tab::open(&disk, "/kk/collect");
    files(&mut tab, &[to_text(&ticket(3))]);
    disk.borrow_mut().is_silent = false;
    tab.settle();
    assert_eq!(tab.state.full.class.collected.iter().count(), 2);
    assert_eq!(known(&disk), (both(), 1));
}

#[test]
fn what_was_erased_before_the_store_opened_late_does_not_come_back() {
    for all in [false, true] {
        let disk = Shared::default();
        disk.borrow_mut().is_missing = true;
        let mut tab = Tab::open(&disk, "/kk/collect");
        files(&mut tab, &[to_text(&ticket(3))]);
        let id = week_id(&assignment(&[1]));
        let act = if all {
            ClassAct::EraseAll
        } else {
            ClassAct::Erase(id)
        };
        tab.submit(FullAct::Class(act), &[]);
        disk.borrow_mut().is_missing = false;
        tab.send(Msg::Full(FullMsg::Heard("opened late".into())));
        assert_eq!(disk.borrow().lines, [], "{all}");
    }
}

/// A page that begins with a link takes the school's line before the store has answered.
#[test]
fn the_schools_line_of_a_link_is_kept_on_a_fresh_page() {
    let own = OwnLine::new("Мектеп психологы", "8 727 123");
    let line = SchoolLine::of(&own);
    let link = link_with_line(to_link(&assignment(&[1])), line.as_ref());
    let disk = Shared::default();
    disk.borrow_mut().is_silent = true;
    let mut tab = Tab::open(&disk, &["/kk/given/", &link].concat());
    assert_eq!(tab.state.learner.own.as_ref(), Some(&own));
    disk.borrow_mut().is_silent = false;
    tab.settle();
    assert_eq!(tab.state.learner.own.as_ref(), Some(&own));
    let again = Tab::open(&disk, "/kk/help");
    assert_eq!(again.state.learner.own.as_ref(), Some(&own));
}

/// Whoever leaves the page before the store has answered, for a lesson or for good measure, has what was done on it on the
/// next one: what was taken, what was given, what the whole class did.
#[test]
fn what_was_done_before_the_store_answers_outlives_the_page() {
    let given = |tab: &mut Tab| tab.submit(FullAct::Class(ClassAct::GiveCode), &[]);
    let taken = |tab: &mut Tab| files(tab, &[to_text(&ticket(3))]);
    let own = |tab: &mut Tab| {
        let fields = [
            ("own-words", "Мектеп психологы"),
            ("own-number", "8 727 123"),
        ];
        tab.submit(FullAct::AddOwnLine, &fields);
    };
    type Does<'a> = &'a dyn Fn(&mut Tab);
    let deeds: [(&str, Does, &str); 3] = [
        ("/kk/assign", &given, "#class-"),
        ("/kk/collect", &taken, "#class-"),
        ("/kk/assign", &own, "@own"),
    ];
    for (address, deed, under) in deeds {
        // Slow, or without an answer; and where the teacher is by the time that it answers.
        for missing in [false, true] {
            for next in [address, "/kk/learn/b", "/kk/family"] {
                let disk = teachers();
                let before = disk.borrow().lines.len();
                disk.borrow_mut().is_silent = !missing;
                disk.borrow_mut().is_missing = missing;
                let mut tab = Tab::open(&disk, address);
                deed(&mut tab);
                // Another page that the store does not answer either adds nothing and loses nothing.
                let second = tab.reload(next);
                disk.borrow_mut().is_silent = false;
                disk.borrow_mut().is_missing = false;
                let third = second.reload(next);
                let case = [address, next, under].join(" ");
                let lines = disk.borrow().lines.clone();
                let new = lines.get(before..).unwrap_or_default();
                let count = |id: &str| new.iter().filter(|(who, _)| who.starts_with(id)).count();
                assert!(count(under) > 0, "{case} {missing}: {new:?}");
                assert_eq!(count("#classes"), usize::from(under == "#class-"), "{case}");
                assert_eq!(third.held, [], "{case}: held although it is kept");
                let again = third.reload("/kk/collect");
                assert_eq!(disk.borrow().lines, lines, "{case}: kept twice");
                let weeks = again.state.full.class.collected.iter().count();
                assert_eq!(weeks, 1 + count("#classes"), "{case}");
            }
        }
    }
}

/// What the tab holds of the page before is seen on the next one, whether the store answers there or not.
#[test]
fn what_was_taken_is_seen_after_a_reload_without_a_store() {
    let disk = Shared::default();
    disk.borrow_mut().is_missing = true;
    let mut tab = Tab::open(&disk, "/kk/collect");
    files(&mut tab, &[to_text(&ticket(3))]);
    let mut tab = tab.reload("/kk/collect");
    files(&mut tab, &[to_text(&ticket(4))]);
    let tab = tab.reload("/kk/collect");
    let week = week_id(&assignment(&[1]));
    let week = tab.state.full.class.collected.week(&week);
    assert_eq!(week.map(|week| week.tickets().iter().count()), Some(2));
}

/// What a teacher took waits for the store whoever sits here meanwhile, and whoever of the pupils is erased.
#[test]
fn what_a_teacher_took_stays_when_pupils_go() {
    let guest = |tab: &mut Tab| tab.act(Act::BeGuest);
    let mine = |tab: &mut Tab| tab.submit(FullAct::Erase(Erased::Mine), &[]);
    let all = |tab: &mut Tab| tab.submit(FullAct::Erase(Erased::All), &[]);
    let heard = |tab: &mut Tab| tab.send(Msg::Full(FullMsg::Heard("erased *".into())));
    type Does<'a> = &'a dyn Fn(&mut Tab);
    let deeds: [Does; 4] = [&guest, &mine, &all, &heard];
    for (at, deed) in deeds.into_iter().enumerate() {
        for missing in [false, true] {
            let disk = teachers();
            disk.borrow_mut().is_silent = !missing;
            disk.borrow_mut().is_missing = missing;
            let mut tab = Tab::open(&disk, "/kk/collect");
            files(&mut tab, &[to_text(&ticket(3))]);
            deed(&mut tab);
            disk.borrow_mut().is_silent = false;
            disk.borrow_mut().is_missing = false;
            tab.reload("/kk/collect");
            assert_eq!(known(&disk), (both(), 1), "{at} {missing}");
        }
    }
}

/// What was erased on the page before is not held for the next one.
#[test]
fn what_was_erased_is_not_held_any_more() {
    for missing in [false, true] {
        let disk = Shared::default();
        disk.borrow_mut().is_silent = !missing;
        disk.borrow_mut().is_missing = missing;
        let mut tab = Tab::open(&disk, "/kk/collect");
        files(&mut tab, &[to_text(&ticket(3))]);
        let mut tab = tab.reload("/kk/collect");
        let erase = ClassAct::Erase(week_id(&assignment(&[1])));
        tab.submit(FullAct::Class(erase), &[]);
        assert_eq!(tab.held, []);
        disk.borrow_mut().is_silent = false;
        disk.borrow_mut().is_missing = false;
        tab.reload("/kk/collect");
        assert_eq!(disk.borrow().lines, [], "{missing}");
    }
}

/// A code that stands on the board stays the one on the screen, whatever the store knows by the time that it answers.
#[test]
fn a_code_that_was_given_stays_when_the_store_answers() {
    for missing in [false, true] {
        let disk = teachers();
        disk.borrow_mut().is_silent = !missing;
        disk.borrow_mut().is_missing = missing;
        let mut tab = Tab::open(&disk, "/kk/assign");
        tab.submit(FullAct::Class(ClassAct::GiveCode), &[]);
        let given = tab.state.full.class.draft.clone();
        disk.borrow_mut().is_silent = false;
        disk.borrow_mut().is_missing = false;
        tab.settle();
        tab.send(Msg::Full(FullMsg::Heard("opened late".into())));
        assert_eq!(tab.state.full.class.draft, given, "{missing}");
        // Nor does it change because another tab has changed something.
        tab.send(Msg::Full(FullMsg::Heard("changed #classes".into())));
        assert_eq!(tab.state.full.class.draft, given, "{missing}");
    }
}

/// A code that was only shown may be on the board as well: it changes where a class has the very same, not where one has
/// only its mark.
#[test]
fn a_code_that_was_shown_changes_only_for_a_class_that_has_it() {
    for same in [false, true] {
        let disk = Shared::default();
        disk.borrow_mut().is_missing = true;
        let mut tab = Tab::open(&disk, "/kk/assign");
        let shown = tab.state.full.class.draft.clone();
        let mut known = shown.assignment(&tab.state.full.class.collected);
        if !same {
            known.modules = vec![7];
        }
        disk.borrow_mut().is_missing = false;
        let mut other = Tab::open(&disk, "/kk/collect");
        files(&mut other, &[to_text(&known)]);
        tab.send(Msg::Full(FullMsg::Heard("opened late".into())));
        assert_eq!(tab.state.full.class.draft != shown, same);
    }
}
