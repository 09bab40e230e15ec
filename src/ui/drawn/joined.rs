//! What is said of class files and results that have come together.

use super::{Page, act, digits, handed_in, open, played};
use crate::classroom::{FileOf, Ticket, Week, key_text, to_text, week_id};
use crate::ui::state::Act;
use crate::ui::state::full::{ClassAct, which_field};
use crate::ui::update::tests::room::{files, ticket};
use crate::ui::update::tests::tab::Tab;

fn texts(tickets: &[Ticket]) -> Vec<String> {
    tickets.iter().map(to_text).collect()
}

/// A class file with these results and a register of this size.
fn class_file(tickets: &[Ticket], size: u32) -> String {
    let mut week = Week::new(ticket(1).assignment);
    for ticket in tickets {
        week.add(ticket.clone());
    }
    week.describe("", size);
    week.to_file()
}

/// Nobody has said a register on this device: a newer one of the same class is taken, and both are said.
#[test]
fn a_newer_register_is_said_as_it_was_and_is() {
    let mut teacher = open("/kk/assign");
    let mut draft = teacher.state.full.class.draft.clone();
    draft.modules = vec![1];
    draft.mark = 7;
    act(&mut teacher, ClassAct::DraftAssignment(draft), &[]);
    let sized = |size| [("class-name", "5А"), ("class-size", size)];
    act(&mut teacher, ClassAct::GiveCode, &sized("30"));
    teacher.go("/kk/collect");
    files(&mut teacher, &texts(&[played(1, 5), played(2, 6)]));
    let id = week_id(&ticket(1).assignment);
    let saved = |tab: &Tab| tab.state.full.class.collected.week(&id).unwrap().to_file();
    let mut tab = open("/kk/collect");
    files(&mut tab, &[saved(&teacher)]);
    let key = tab.state.full.class.collected.classes()[0].key;
    let field = which_field(key);
    act(&mut tab, ClassAct::NameClass(key), &[(&field, "5А")]);
    act(&mut teacher, ClassAct::Describe(id.clone()), &sized("28"));
    files(&mut tab, &[saved(&teacher)]);
    assert!(tab.state.full.class.asking.is_empty());
    assert_eq!(tab.state.full.class.collected.classes()[0].size(), 28);
    let said = Page::of(tab).only("id", "came");
    assert!(said.contains("журнал: 30 → 28"), "{said}");
}

/// Of several files each new number is said, and apart which were here.
#[test]
fn several_files_name_their_new_numbers() {
    let said = |first: &[Ticket], then: &[Ticket]| {
        let (mut tab, _) = handed_in("30", first);
        files(&mut tab, &texts(then));
        Page::of(tab).only("id", "last-taken")
    };
    let (seven, eight) = (played(7, 5), played(8, 6));
    let head = said(
        std::slice::from_ref(&seven),
        &[eight.clone(), seven.clone()],
    );
    assert!(head.starts_with("Жаңа: № 8; бұрын алынған: № 7"), "{head}");
    let nobody = Ticket {
        pupil: None,
        ..played(12, 3)
    };
    let all = [eight, seven, played(3, 4), played(41, 5), nobody];
    let head = said(&[], &all);
    let words = "Жаңа: № 3, 7, 8, нөмірсіз; журналда жоқ: № 41";
    assert!(head.starts_with(words), "{head}");
}

/// Two classes of one code: 5А has these results, the other class № 9.
fn twins(first: &[Ticket]) -> Tab {
    let (mut tab, _) = handed_in("30", first);
    files(&mut tab, &[class_file(&[played(9, 2)], 28)]);
    act(&mut tab, ClassAct::FileIs(FileOf::OtherClass), &[]);
    assert_eq!(tab.state.full.class.collected.classes().len(), 2);
    tab
}

fn type_digits(tab: &mut Tab, digits: &str) {
    act(tab, ClassAct::TakeDigits, &[("digits", digits)]);
}

/// Digits of what a class has already are known, though another class has the code as well.
#[test]
fn digits_that_the_twin_has_are_known() {
    let mut tab = twins(&[played(5, 7)]);
    let count = |tab: &Tab| tab.state.full.class.collected.came_back().pupils;
    let before = count(&tab);
    type_digits(&mut tab, &digits(&played(5, 7)));
    assert_eq!(count(&tab), before);
    let said = Page::of(tab).only("id", "digits-said");
    assert!(said.contains("№ 5") && said.contains("5А"), "{said}");
    assert!(said.contains("бұрыннан бар"), "{said}");
}

/// Digits that nobody can tell whose they are need not be taken.
#[test]
fn digits_of_two_classes_need_not_be_taken() {
    let mut tab = twins(&[played(5, 7)]);
    type_digits(&mut tab, &digits(&played(6, 4)));
    let ids = Page::of(tab).ids();
    assert!(ids.iter().any(|id| id == "digits-none"), "{ids:?}");
    let mut tab = twins(&[played(5, 7)]);
    type_digits(&mut tab, &digits(&played(6, 4)));
    act(&mut tab, ClassAct::NotThoseDigits, &[]);
    assert_eq!(tab.state.full.class.collected.came_back().pupils, 2);
    assert_eq!(tab.state.full.class.receipt.not_taken.len(), 1);
}

/// What waits in a class file was left out by nobody, and what is said of the file adds up.
#[test]
fn what_waits_in_a_file_was_not_left_out() {
    let (tab, id) = handed_in("30", &[played(1, 5), played(2, 6), played(41, 3)]);
    let file = tab.state.full.class.collected.week(&id).unwrap().to_file();
    let mut tab = open("/kk/collect");
    files(&mut tab, &[file]);
    let said = Page::of(tab).only("id", "came");
    assert!(!said.contains("есептен шығарылғаны"), "{said}");
    assert!(said.contains("жаңа нәтиже – 2"), "{said}");
    assert!(said.contains("Журналда жоқ нөмірмен келгені: 1"), "{said}");
}

/// What is decided in the report is a press away.
#[test]
fn the_card_leads_to_the_report() {
    let (mut tab, _) = handed_in("30", &[played(1, 5)]);
    let has = |tab: Tab| {
        Page::of(tab)
            .ids()
            .iter()
            .any(|id| id.starts_with("came-report"))
    };
    files(&mut tab, &[to_text(&played(2, 5))]);
    let again = Tab::open(&tab.disk, "/kk/collect");
    assert!(!has(tab), "nothing is asked");
    let mut tab = again;
    files(&mut tab, &[to_text(&played(41, 5))]);
    assert!(has(tab));
    // Out of a class file as well.
    let (tab, id) = handed_in("30", &[played(1, 5), played(41, 3)]);
    let file = tab.state.full.class.collected.week(&id).unwrap().to_file();
    let mut tab = open("/kk/collect");
    files(&mut tab, &[file]);
    assert!(has(tab));
}

/// After a lesson its end is a press away from the teachers' first page as well.
#[test]
fn the_first_page_leads_back_to_the_end() {
    let mut tab = open("/kk/assign");
    act(
        &mut tab,
        ClassAct::GiveCode,
        &[("class-name", "5А"), ("class-size", "32")],
    );
    let key = tab.state.full.class.collected.classes()[0].key;
    tab.go(&["/kk/whole/b1-one/", &key_text(key)].concat());
    tab.act(Act::Next);
    tab.act(Act::Next);
    act(&mut tab, ClassAct::Most("one".into()), &[]);
    act(&mut tab, ClassAct::Reveal, &[]);
    tab.finish();
    tab.go("/kk/teach");
    let ids = Page::of(tab).ids();
    assert!(ids.iter().any(|id| id == "end-again"), "{ids:?}");
}
