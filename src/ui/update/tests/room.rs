//! A teacher gives, collects, and plays with the whole class.

use std::cell::RefCell;
use std::rc::Rc;

use super::class::assignment;
use super::tab::{Disk, Tab};
use crate::classroom::{Ticket, class_id, from_text, to_text};
use crate::ui::state::full::{ClassAct, ClassNotice, FullAct, FullCommand, class_ticket};
use crate::ui::state::{Act, Command};

fn class(tab: &mut Tab, act: ClassAct, fields: &[(&str, &str)]) {
    tab.submit(FullAct::Class(act), fields);
}

fn ticket(pupil: u32) -> Ticket {
    Ticket {
        assignment: assignment(&[1]),
        pupil: Some(pupil),
        day: crate::learning::Day(19_675),
        attempt: 1,
        number: u64::from(pupil) * 1_000_003,
        hands: 0,
        modules: Vec::new(),
        checks: Vec::new(),
    }
}

fn files(tab: &mut Tab, texts: &[String]) {
    class(tab, ClassAct::TakeFiles("bring-files"), &[]);
    assert!(matches!(
        tab.asked.last(),
        Some(Command::Full(FullCommand::ReadFiles("bring-files")))
    ));
    let files = texts.iter().map(|text| ("a.txt".to_string(), text.clone()));
    let msg = crate::ui::state::full::FullMsg::Files("bring-files", files.collect());
    tab.send(crate::ui::state::Msg::Full(msg));
}

#[test]
fn a_teacher_gives_an_assignment() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/assign");
    let mut draft = tab.state.full.class.draft.clone();
    draft.modules = vec![2, 1];
    class(&mut tab, ClassAct::Draft(draft), &[]);
    assert!(disk.borrow().lines.is_empty(), "a draft is no class");
    class(&mut tab, ClassAct::SaveAssignment, &[]);
    let classes = tab.state.full.class.collected.classes();
    assert_eq!(classes.len(), 1);
    let id = class_id(&classes[0].assignment);
    assert_eq!(disk.borrow().of("#classes"), [["+", &id].concat()]);
    class(&mut tab, ClassAct::CopyLink, &[]);
    assert_eq!(tab.state.full.class.notice, ClassNotice::Copied);
    let Some(Command::Copy(link)) = tab.asked.last() else {
        panic!("nothing was copied");
    };
    assert!(link.starts_with("https://school.example/saqbol/#/kk/given/"));
    // Another tab knows the class.
    let other = Tab::open(&disk, "/kk/collect");
    assert_eq!(other.state.full.class.collected.classes().len(), 1);
}

#[test]
fn results_are_sealed_with_a_key_out_of_random_bytes_or_not_at_all() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/assign");
    let mut draft = tab.state.full.class.draft.clone();
    draft.sealed = true;
    let act = || ClassAct::Draft(draft.clone());
    class(&mut tab, act(), &[]);
    assert!(tab.state.full.class.draft.sealed);
    assert_eq!(disk.borrow().of("#keys").len(), 1);
    let mut state = Tab::open(&Rc::default(), "/kk/assign").state;
    let act = Rc::new(Act::Full(FullAct::Class(act())));
    let now = crate::ui::state::Moment::default();
    let msg = crate::ui::state::Msg::Act(act, Vec::new());
    crate::ui::update::update(&mut state, now, msg);
    assert!(!state.full.class.draft.sealed, "no key without randomness");
}

#[test]
fn a_teacher_collects_files_and_digits() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/collect");
    let foreign = "shopping list".to_string();
    files(
        &mut tab,
        &[to_text(&ticket(3)), to_text(&ticket(4)), foreign],
    );
    let receipt = &tab.state.full.class.receipt;
    assert_eq!((receipt.new, receipt.left_out.len()), (2, 1));
    files(&mut tab, &[to_text(&ticket(3))]);
    assert_eq!(tab.state.full.class.receipt.again, 1);
    let id = class_id(&assignment(&[1]));
    let lines = disk.borrow().of(&id).len();
    assert_eq!(lines, 4, "the class in two lines, and two tickets");
    let fields = [("class-name", "5А"), ("class-size", "25")];
    class(&mut tab, ClassAct::Describe(id.clone()), &fields);
    let again = Tab::open(&disk, "/kk/collect");
    let kept = again.state.full.class.collected.class(&id).unwrap();
    assert_eq!((kept.name.as_str(), kept.size), ("5А", 25));
    class(&mut tab, ClassAct::AskErase(true), &[]);
    class(&mut tab, ClassAct::Erase(id.clone()), &[]);
    assert!(tab.state.full.class.collected.classes().is_empty());
    let erase = Command::Full(FullCommand::EraseClass(id));
    assert!(tab.asked.contains(&erase));
}

#[test]
fn a_class_votes_and_its_result_is_kept_together() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/whole/b1-one");
    tab.act(Act::Next);
    tab.act(Act::Next);
    assert_eq!(tab.step().as_deref(), Some("spot"));
    class(&mut tab, ClassAct::CountHere, &[("here", "20")]);
    class(
        &mut tab,
        ClassAct::VoteTyped("one".into()),
        &[("vote-one", "15")],
    );
    class(&mut tab, ClassAct::Vote("two".into(), 1), &[]);
    class(&mut tab, ClassAct::Reveal, &[]);
    let walk = tab.state.walk.as_ref().unwrap();
    assert_eq!(walk.session.log("spot"), [vec!["one".to_string()]]);
    assert_eq!(tab.state.full.class.votes.len(), 2, "the hands are shown");
    tab.finish();
    assert!(
        disk.borrow().people().is_empty(),
        "nothing of a pupil is kept"
    );
    let reported = |command: &Command| matches!(command, Command::Report(_));
    assert!(!tab.asked.iter().any(reported), "a class is no learner");
    let made = class_ticket(&tab.state).unwrap();
    assert_eq!(made.hands, 20);
    class(&mut tab, ClassAct::KeepTogether, &[]);
    let id = class_id(&made.assignment);
    assert!(tab.state.full.class.collected.class(&id).is_some());
    class(&mut tab, ClassAct::SaveTogether, &[]);
    let Some(Command::Full(FullCommand::Save { text, .. })) = tab.asked.last() else {
        panic!("nothing was saved");
    };
    assert_eq!(from_text::<Ticket>(text.trim()), Ok(made));
}
