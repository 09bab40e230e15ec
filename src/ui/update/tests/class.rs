//! What a class plays on a device, and handing in.

use std::cell::RefCell;
use std::rc::Rc;

use super::tab::{Disk, Tab};
use crate::classroom::{Assignment, Ticket, from_text, ticket_file_name, to_link};
use crate::curriculum::Band;
use crate::language::{Adult, Piece, Table};
use crate::ui::state::full::select::{is_own_line_kept, own_fields, said_own_line};
use crate::ui::state::full::{ClassAct, ClassNotice, CodeProblem, FullAct, FullCommand};
use crate::ui::state::{Act, Command};

pub fn assignment(modules: &[u32]) -> Assignment {
    Assignment {
        band: Band::B,
        modules: modules.to_vec(),
        language: None,
        checks: false,
        mark: 7,
        key: None,
    }
}

fn open(tab: &mut Tab, code: &str) {
    tab.submit(FullAct::Class(ClassAct::OpenCode), &[("code", code)]);
}

#[test]
fn a_pupil_types_a_code_and_hands_in() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let code = assignment(&[1]).code().unwrap();
    let mut tab = Tab::open(&disk, "/kk/code");
    open(&mut tab, &code);
    assert_eq!(tab.state.full.class.given, Some(assignment(&[1])));
    let remembered = FullCommand::RememberClass(code);
    assert!(tab.asked.contains(&remembered.into()));
    tab.go("/kk/play/b1-one");
    tab.finish();
    tab.go("/kk/code");
    tab.submit(FullAct::Class(ClassAct::HandIn), &[("pupil", " 12 ")]);
    let made = tab.state.full.class.hand_in.as_ref().unwrap();
    let ticket: Ticket = from_text(&made.text).unwrap();
    assert_eq!(ticket.pupil, Some(12));
    assert_eq!(ticket.modules.len(), 1);
    assert_eq!(ticket.assignment, assignment(&[1]));
    tab.submit(FullAct::Class(ClassAct::SaveTicket), &[]);
    let Some(Command::Full(FullCommand::Save { name, .. })) = tab.asked.last() else {
        panic!("{:?}", tab.asked.last());
    };
    assert_eq!(*name, ticket_file_name("", &ticket));
    assert!(name.contains("-12-"), "{name}");
    // The same play under another number is told, also after a look elsewhere; what is no number makes no result.
    tab.go("/kk/path");
    tab.go("/kk/code");
    let mut hand_in = |typed: &str| {
        tab.submit(FullAct::Class(ClassAct::HandIn), &[("pupil", typed)]);
        let class = &tab.state.full.class;
        let made = class.hand_in.as_ref();
        (made.map(|made| made.before), class.notice)
    };
    assert_eq!(hand_in("12"), (Some(None), ClassNotice::Nothing));
    assert_eq!(hand_in("13"), (Some(Some(12)), ClassNotice::Nothing));
    assert_eq!(hand_in("0"), (None, ClassNotice::NoNumber));
    assert_eq!(hand_in("бір"), (None, ClassNotice::NoNumber));
    assert_eq!(hand_in("-1"), (None, ClassNotice::NoNumber));
    assert_eq!(hand_in("500"), (None, ClassNotice::NoNumber));
    assert_eq!(hand_in("7.5"), (None, ClassNotice::NoNumber));
    assert_eq!(hand_in(""), (Some(None), ClassNotice::Nothing));
    tab.submit(FullAct::Class(ClassAct::Forget), &[]);
    assert_eq!(tab.state.full.class.given, None);
}

#[test]
fn a_code_that_cannot_be_taken_says_why() {
    let disk = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/code");
    open(&mut tab, "12");
    assert!(matches!(tab.state.full.class.problem, CodeProblem::Code(_)));
    let newer = assignment(&[1, 9]).code().unwrap();
    open(&mut tab, &newer);
    assert!(matches!(tab.state.full.class.problem, CodeProblem::Code(_)));
    assert_eq!(tab.state.full.class.given, None);
}

#[test]
fn a_link_leads_to_the_class() {
    let disk = Rc::default();
    let link = ["/kk/given/", &to_link(&assignment(&[2]))].concat();
    let tab = Tab::open(&disk, &link);
    assert_eq!(tab.state.full.class.given, Some(assignment(&[2])));
    assert!(tab.asked.contains(&Command::Go("#/kk/code".into())));
}

/// "Saved" is said once the device has it.
#[test]
fn a_line_is_called_saved_when_it_is() {
    let mut teacher = Tab::open(&Rc::default(), "/kk/lines");
    teacher.is_slow = true;
    let fields = [("own-words", "Психолог"), ("own-number", "8 727 123")];
    teacher.submit(FullAct::AddOwnLine, &fields);
    assert!(
        !is_own_line_kept(&teacher.state),
        "the device has not answered"
    );
    teacher.settle();
    assert!(is_own_line_kept(&teacher.state));
    teacher.act(Act::Full(FullAct::RemoveOwnLine));
    teacher.settle();
    assert!(
        !is_own_line_kept(&teacher.state),
        "nothing is saved that was taken away"
    );
}

/// What is no number is refused, and the one before stays; two empty fields take it away, and that is said once it is so.
#[test]
fn what_is_no_number_takes_nothing_away() {
    let mut tab = Tab::open(&Rc::default(), "/kk/lines");
    let say = Adult::new(numbered(), tab.state.lang.plural());
    let put = |tab: &mut Tab, words: &str, number: &str| {
        let fields = [("own-words", words), ("own-number", number)];
        tab.submit(FullAct::AddOwnLine, &fields);
        let own = tab.state.learner.own.as_ref();
        let number = own.map_or(String::new(), |own| own.number.clone());
        (number, said_own_line(&tab.state, &say).to_string())
    };
    let (saved, refused) = (say.own_saved(), say.own_refused());
    let is = |number: &str, said: &str| (number.to_string(), said.to_string());
    assert_eq!(put(&mut tab, "", "abc"), is("", refused));
    assert_eq!(
        put(&mut tab, "", ""),
        is("", refused),
        "nothing to take away"
    );
    assert_eq!(
        put(&mut tab, "Психолог", "8 727 123"),
        is("8 727 123", saved)
    );
    for number in ["abc", "", "1", "1234567890123456789012"] {
        assert_eq!(put(&mut tab, "Завуч", number), is("8 727 123", refused));
        assert_eq!(
            own_fields(&tab.state),
            ["Завуч", number],
            "it can be mended"
        );
    }
    tab.go("/kk/family");
    tab.go("/kk/lines");
    assert_eq!(own_fields(&tab.state), ["Психолог", "8 727 123"]);
    assert_eq!(put(&mut tab, "", " "), is("", say.own_removed()));
}

/// Messages that can be told apart: each is its number.
fn numbered() -> Table {
    let messages = (0..2_000).map(|number: u32| vec![Piece::Text(number.to_string())]);
    Table::new(messages.collect())
}

/// Where the device keeps nothing, or has not said yet whether it does, a line is not called saved.
#[test]
fn a_line_that_waits_for_a_store_is_not_called_saved() {
    let fields = [("own-words", "Психолог"), ("own-number", "8 727 123")];
    for missing in [true, false] {
        let disk: Rc<RefCell<Disk>> = Rc::default();
        disk.borrow_mut().is_missing = missing;
        disk.borrow_mut().is_silent = !missing;
        let mut tab = Tab::open(&disk, "/kk/lines");
        tab.submit(FullAct::AddOwnLine, &fields);
        assert!(!is_own_line_kept(&tab.state), "missing: {missing}");
        let say = Adult::new(numbered(), tab.state.lang.plural());
        let said = said_own_line(&tab.state, &say);
        assert_eq!(said == say.own_not_kept(), missing, "{said:?}");
        disk.borrow_mut().is_silent = false;
        tab.settle();
        assert_eq!(is_own_line_kept(&tab.state), !missing);
    }
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/lines");
    disk.borrow_mut().refuses = true;
    tab.submit(FullAct::AddOwnLine, &fields);
    assert!(!is_own_line_kept(&tab.state), "the device is full");
    let empty = [("own-words", ""), ("own-number", "")];
    let mut tab = Tab::open(&Rc::default(), "/kk/lines");
    tab.submit(FullAct::AddOwnLine, &empty);
    assert!(!is_own_line_kept(&tab.state), "nothing was written down");
}

/// The school's own line is typed once, and stands in the help of whoever opens the link or the file.
#[test]
fn the_schools_line_travels_with_an_assignment() {
    let mut teacher = Tab::open(&Rc::default(), "/kk/assign");
    let fields = [
        ("own-words", "Мектеп психологы"),
        ("own-number", "8 727 123"),
    ];
    teacher.submit(FullAct::AddOwnLine, &fields);
    let mut draft = teacher.state.full.class.draft.clone();
    draft.modules = vec![1];
    teacher.submit(FullAct::Class(ClassAct::DraftAssignment(draft)), &[]);
    teacher.submit(FullAct::Class(ClassAct::CopyLink), &[]);
    let Some(Command::Copy(link)) = teacher.asked.last() else {
        panic!("nothing was copied");
    };
    let address = link.split('#').nth(1).unwrap().to_string();
    teacher.submit(FullAct::Class(ClassAct::SaveAssignment), &[]);
    let Some(Command::Full(FullCommand::Save { text, .. })) = teacher.asked.last() else {
        panic!("nothing was saved");
    };
    let text = text.clone();
    for by_link in [true, false] {
        let disk: Rc<RefCell<Disk>> = Rc::default();
        let mut pupil = Tab::open(&disk, "/kk/code");
        if by_link {
            pupil.go(&address);
        } else {
            let files = vec![("a.txt".to_string(), text.clone())];
            let msg = crate::ui::state::full::FullMsg::Files("code-file", files);
            pupil.send(crate::ui::state::Msg::Full(msg));
        }
        assert!(pupil.state.full.class.given.is_some(), "{by_link}");
        let own = pupil.state.learner.own.as_ref().unwrap();
        assert_eq!(
            (&own.words[..], &own.number[..]),
            (fields[0].1, fields[1].1)
        );
        let again = Tab::open(&disk, "/kk/help");
        assert_eq!(again.state.learner.own.as_ref(), Some(own), "it is kept");
    }
    // Another teacher opens the same file where results are collected.
    let mut other = Tab::open(&Rc::default(), "/kk/collect");
    let files = vec![("a.txt".to_string(), text)];
    let msg = crate::ui::state::full::FullMsg::Files("bring-files", files);
    other.send(crate::ui::state::Msg::Full(msg));
    assert_eq!(other.state.full.class.receipt.tasks, 1);
    assert_eq!(other.state.learner.own, None, "the line is the pupils'");
}
