//! What a teacher is asked, told and offered at the desk: numbers outside the register, a code once it is given, lists of
//! classes, files' names, the plan of 40 minutes.

use std::cell::RefCell;
use std::rc::Rc;

use super::{Page, open, put_words};
use crate::classroom::{key_text, to_text, week_id};
use crate::ui::state::Command;
use crate::ui::state::full::{ClassAct, FullAct, FullCommand};
use crate::ui::state::Act;
use crate::ui::update::tests::class::assignment;
use crate::ui::update::tests::room::{files, ticket};
use crate::ui::update::tests::tab::{Disk, Tab};

fn act(tab: &mut Tab, act: ClassAct, fields: &[(&str, &str)]) {
    tab.submit(FullAct::Class(act), fields);
}

/// The page of a tab that goes on.
fn page(tab: &Tab) -> Page {
    Page::of(Tab::open(&tab.disk, &tab.state.route.href(tab.state.lang)[1..]))
}

/// A class of five pupils, who have handed in; one more result has a number that is not in the register.
fn with_a_stranger() -> (Tab, String) {
    let mut tab = open("/kk/collect");
    files(&mut tab, &[to_text(&ticket(1)), to_text(&ticket(2))]);
    let id = week_id(&assignment(&[1]));
    let fields = [("class-name", "5А"), ("class-size", "5")];
    act(&mut tab, ClassAct::Describe(id.clone()), &fields);
    files(&mut tab, &[to_text(&ticket(40))]);
    (tab, id)
}

/// A number that is not in the register is asked about before it counts, and each button says what it does.
#[test]
fn a_number_outside_the_register_waits_to_be_counted() {
    let (mut tab, id) = with_a_stranger();
    let pupils = |tab: &Tab| {
        let week = tab.state.full.class.collected.week(&id);
        week.unwrap().attempts().pupils()
    };
    assert_eq!(pupils(&tab), 2, "it is not counted yet");
    tab.go(&["/kk/report/", &id].concat());
    let said = page(&tab).only("id", "strangers");
    for words in ["№ 40", "есепке кірмейді", "Есепке қосу"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!said.contains("Осысы есепке кірсін"), "{said}");
    act(&mut tab, ClassAct::LeaveTicket(id.clone(), ticket(40).number, false), &[]);
    assert_eq!(pupils(&tab), 3);
    let ids = page(&tab).ids();
    let offers = |act: &str| ids.iter().any(|id| id.starts_with(act));
    assert!(offers("leave-out-") && !offers("take-back-"), "{ids:?}");
    // Handed in once more, it stays as the teacher has said.
    files(&mut tab, &[to_text(&ticket(40))]);
    assert_eq!(pupils(&tab), 3);
}

/// Under a number of the register it counts.
#[test]
fn a_stranger_with_its_right_number_counts() {
    let (mut tab, id) = with_a_stranger();
    let said = Page::of(with_a_stranger().0).only("id", "last-taken");
    assert!(said.contains("Журналда жоқ нөмір: 40"), "{said}");
    let number = ticket(40).number;
    let field = format!("renumber-{number}");
    act(&mut tab, ClassAct::Renumber(id.clone(), number), &[(&field, "3")]);
    let week = tab.state.full.class.collected.week(&id).unwrap();
    assert_eq!(week.attempts().numbers(), [1, 2, 3]);
}

/// Once a code is given it is said to whom, it stands there once, and there is nothing left to give; what carries it is
/// offered only then.
#[test]
fn a_given_code_is_said_and_stands_once() {
    let mut tab = open("/kk/assign");
    let page = page(&tab);
    for id in ["share-link", "save-assignment"] {
        assert!(page.all("id", id).is_empty(), "{id}");
    }
    act(&mut tab, ClassAct::GiveCode, &[("class-name", "5А"), ("class-size", "32")]);
    let class = &tab.state.full.class;
    let code = class.draft.assignment(&class.collected).code().unwrap();
    let page = Page::of(tab);
    let said = page.only("id", "given-said");
    assert!(said.contains("Берілді: 5А"), "{said}");
    assert!(page.all("id", "give-code").is_empty());
    let shown = page.all("class", "page").concat();
    assert_eq!(shown.matches(&code).count(), 1, "{shown}");
    for id in ["share-link", "save-assignment", "assign-other"] {
        assert_eq!(page.all("id", id).len(), 1, "{id}");
    }
}

/// A class is a heading, and its tasks stand under it without its name.
#[test]
fn tasks_stand_under_their_class() {
    let (mut tab, id) = with_a_stranger();
    tab.go("/kk/collect/classes");
    let page = Page::of(tab);
    assert!(page.only("class", "of-class").contains("5А"));
    let tasks = page.only("class", "tasks");
    let name = ["open-", id.trim_start_matches('#')].concat();
    assert!(tasks.contains(&page.only("id", &name)), "{tasks}");
    assert!(!tasks.contains("5А"), "{tasks}");
}
