//! A slow disk: what somebody does before the store has answered is kept once it does.

use std::cell::RefCell;
use std::rc::Rc;

use super::class::assignment;
use super::room::{files, ticket};
use super::tab::{Disk, Tab};
use crate::classroom::{SchoolLine, class_id, link_with_line, to_link, to_text};
use crate::learning::OwnLine;
use crate::ui::state::full::select::is_locked;
use crate::ui::state::full::{ClassAct, FullAct, FullMsg};
use crate::ui::state::{Msg, StoreError};

type Shared = Rc<RefCell<Disk>>;

/// The ids of the classes that a fresh tab knows, and how many results the first assignment has there.
fn known(disk: &Shared) -> (Vec<String>, usize) {
    let tab = Tab::open(disk, "/kk/collect");
    let classes = &tab.state.full.class.collected;
    let mut ids: Vec<String> = classes.iter().map(|(id, _)| id.to_string()).collect();
    ids.sort();
    let first = classes.class(&class_id(&assignment(&[1])));
    (ids, first.map_or(0, |week| week.tickets().iter().count()))
}

fn both() -> Vec<String> {
    let mut ids = vec![class_id(&assignment(&[1])), class_id(&assignment(&[2]))];
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
        let id = class_id(&assignment(&[1]));
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
