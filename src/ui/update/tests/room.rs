//! A teacher gives, collects, and plays with the whole class.

use std::cell::RefCell;
use std::rc::Rc;

use super::class::assignment;
use super::tab::{Disk, Tab};
use crate::classroom::{
    Answer, Classes, ModuleResult, ShortHash, Table, Ticket, from_text, short_id, to_text, week_id,
};
use crate::language::Lang;
use crate::learning::Score;
use crate::ui::state::full::select::is_tie;
use crate::ui::state::full::{
    ClassAct, ClassNotice, ClassPage, Erased, FullAct, FullCommand, FullMsg, class_ticket,
};
use crate::ui::state::{Act, Command, Route};

fn class(tab: &mut Tab, act: ClassAct, fields: &[(&str, &str)]) {
    tab.submit(FullAct::Class(act), fields);
}

pub fn ticket(pupil: u32) -> Ticket {
    Ticket {
        assignment: assignment(&[1]),
        pupil: Some(pupil),
        day: crate::learning::Day(19_675),
        attempt: 1,
        number: u64::from(pupil) * 1_000_003,
        learner: Some(ShortHash::of(&pupil.to_string())),
        walks: vec![ShortHash::of(&format!("walk {pupil}"))],
        hands: 0,
        modules: Vec::new(),
        checks: Vec::new(),
    }
}

fn ids(classes: &Classes) -> Vec<String> {
    classes.iter().map(|(id, _)| id.to_string()).collect()
}

pub fn files(tab: &mut Tab, texts: &[String]) {
    class(tab, ClassAct::TakeFiles("bring-files"), &[]);
    assert!(matches!(
        tab.asked.last(),
        Some(Command::Full(FullCommand::ReadFiles("bring-files")))
    ));
    let files = texts.iter().map(|text| ("a.txt".to_string(), text.clone()));
    let msg = FullMsg::Files("bring-files", files.collect());
    tab.send(crate::ui::state::Msg::Full(msg));
}

#[test]
fn a_teacher_gives_an_assignment() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/assign");
    let mut draft = tab.state.full.class.draft.clone();
    draft.modules = vec![2, 1];
    class(&mut tab, ClassAct::DraftAssignment(draft), &[]);
    assert!(disk.borrow().lines.is_empty(), "a draft is no class");
    class(&mut tab, ClassAct::SaveAssignment, &[]);
    let ids = ids(&tab.state.full.class.collected);
    assert_eq!(ids.len(), 1);
    let id = ids[0].clone();
    assert_eq!(disk.borrow().of("#classes"), [["+", &id].concat()]);
    class(&mut tab, ClassAct::CopyLink, &[]);
    assert_eq!(tab.state.full.class.notice, ClassNotice::Copied);
    let Some(Command::Copy(link)) = tab.asked.last() else {
        panic!("nothing was copied");
    };
    assert!(link.starts_with("https://school.example/saqbol/#/kk/given/"));
    // Another tab knows the class.
    let other = Tab::open(&disk, "/kk/collect");
    assert_eq!(self::ids(&other.state.full.class.collected), [id]);
}

#[test]
fn results_are_sealed_with_a_key_out_of_random_bytes_or_not_at_all() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/assign");
    let mut draft = tab.state.full.class.draft.clone();
    draft.sealed = true;
    let act = || ClassAct::DraftAssignment(draft.clone());
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
    files(&mut tab, &[String::new()]);
    let receipt = &tab.state.full.class.receipt;
    assert_eq!(receipt.left_out.len(), 1, "an empty file is told, too");
    files(&mut tab, &[to_text(&ticket(3))]);
    assert_eq!(tab.state.full.class.receipt.again, 1);
    let id = week_id(&assignment(&[1]));
    let lines = disk.borrow().of(&id).len();
    assert_eq!(lines, 3, "the assignment, and two tickets");
    let fields = [("class-name", "5А"), ("class-size", "25")];
    class(&mut tab, ClassAct::Describe(id.clone()), &fields);
    let again = Tab::open(&disk, "/kk/collect");
    let kept = again.state.full.class.collected.week(&id).unwrap();
    assert_eq!((kept.name(), kept.size()), ("5А", 25));
    class(&mut tab, ClassAct::AskErase(true), &[]);
    class(&mut tab, ClassAct::Erase(id.clone()), &[]);
    assert!(tab.state.full.class.collected.is_empty());
    let erase = Command::Full(FullCommand::Erase(Erased::Classes, vec![id]));
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
    let votes = &tab.state.full.class.votes;
    assert_eq!(
        (votes.at("one"), votes.at("two")),
        (15, 1),
        "the hands are shown"
    );
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
    let id = week_id(&made.assignment);
    assert!(tab.state.full.class.collected.week(&id).is_some());
    class(&mut tab, ClassAct::SaveTogether, &[]);
    let Some(Command::Full(FullCommand::Save { text, .. })) = tab.asked.last() else {
        panic!("nothing was saved");
    };
    assert_eq!(from_text::<Ticket>(text.trim()), Ok(made));
}

/// Hands that were counted are not the size of the class.
#[test]
fn counted_hands_are_no_size_of_the_class() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/whole/b1-one");
    tab.act(Act::Next);
    tab.act(Act::Next);
    let fifteen = [("vote-one", "15")];
    class(&mut tab, ClassAct::VoteTyped("one".into()), &fifteen);
    class(&mut tab, ClassAct::Reveal, &[]);
    tab.finish();
    assert_eq!(tab.state.full.class.here, 0);
    assert_eq!(
        class_ticket(&tab.state).unwrap().hands,
        1,
        "nothing was said"
    );
}

/// A code that was given is a class at once, and a lesson with hands belongs to the class that the teacher names.
#[test]
fn a_given_code_is_a_class_and_its_lessons_belong_to_it() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/assign");
    let mut draft = tab.state.full.class.draft.clone();
    draft.modules = vec![1];
    class(&mut tab, ClassAct::DraftAssignment(draft), &[]);
    let given = tab
        .state
        .full
        .class
        .draft
        .assignment(&tab.state.full.class.collected);
    let fields = [("class-name", "5А"), ("class-size", "25")];
    class(&mut tab, ClassAct::GiveCode, &fields);
    let id = week_id(&given);
    let again = Tab::open(&disk, "/kk/collect");
    let kept = again.state.full.class.collected.week(&id).unwrap();
    assert_eq!((kept.name(), kept.size()), ("5А", 25));

    let mut tab = Tab::open(&disk, "/kk/collect");
    tab.go("/kk/whole/b1-one");
    let key = tab
        .state
        .full
        .class
        .collected
        .week(&id)
        .map(|week| week.of());
    class(&mut tab, ClassAct::LessonOf(key), &[]);
    assert_eq!(
        tab.state.full.class.here, 25,
        "the register says how many there are"
    );
    tab.act(Act::Next);
    tab.act(Act::Next);
    // One tap on what most hands are up for; several may be, so the reasons are opened by a second.
    class(&mut tab, ClassAct::Most("one".into()), &[]);
    class(&mut tab, ClassAct::Reveal, &[]);
    let walk = tab.state.walk.as_ref().unwrap();
    assert_eq!(walk.session.log("spot"), [vec!["one".to_string()]]);
    tab.finish();
    let made = class_ticket(&tab.state).unwrap();
    assert_eq!(week_id(&made.assignment), id);
    class(&mut tab, ClassAct::KeepTogether, &[]);
    let class = tab.state.full.class.collected.week(&id).unwrap();
    assert_eq!(class.together().len(), 1);
    assert_eq!(
        tab.state.full.class.collected.iter().count(),
        1,
        "no class of its own"
    );
}

/// The code of another class is not filed under the one that was chosen or typed before it.
#[test]
fn another_class_is_not_the_one_before() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/assign");
    tab.state.full.class.draft.modules = vec![1];
    class(&mut tab, ClassAct::GiveCode, &[("class-name", "5А")]);
    let key = tab.state.full.class.collected.class_named("5А");
    class(&mut tab, ClassAct::GiveFor(key), &[]);
    let code = |tab: &Tab| {
        let class = &tab.state.full.class;
        class.draft.assignment(&class.collected).code()
    };
    let before = code(&tab);
    class(&mut tab, ClassAct::OtherClass, &[]);
    assert_eq!(tab.state.full.class.giving, None);
    assert_ne!(code(&tab), before);
    assert!(tab.state.full.class.draft.modules.is_empty());
    for command in [
        FullCommand::EmptyField("class-name"),
        FullCommand::EmptyField("class-size"),
        FullCommand::FocusField("class-name"),
    ] {
        assert!(tab.asked.contains(&Command::Full(command)));
    }
    class(&mut tab, ClassAct::GiveCode, &[("class-name", "5Ә")]);
    let collected = &tab.state.full.class.collected;
    let names: Vec<&str> = collected.classes().iter().map(|of| of.name()).collect();
    assert_eq!(names, ["5А", "5Ә"]);
    assert!(collected.classes().iter().all(|of| of.weeks.len() == 1));
}

/// All classes in one file, on another device.
#[test]
fn all_classes_travel_in_one_file() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/collect");
    let other = Ticket {
        assignment: assignment(&[2]),
        ..ticket(4)
    };
    files(&mut tab, &[to_text(&ticket(3)), to_text(&other)]);
    class(&mut tab, ClassAct::SaveClasses(false), &[]);
    let Some(Command::Full(FullCommand::Save { text, .. })) = tab.asked.last() else {
        panic!("nothing was saved");
    };
    let text = text.clone();
    let mut elsewhere = Tab::open(&Rc::default(), "/kk/collect");
    files(&mut elsewhere, std::slice::from_ref(&text));
    assert_eq!(elsewhere.state.full.class.receipt.classes, 2);
    let files_of = |tab: &Tab| -> Vec<String> {
        let all = tab.state.full.class.collected.iter();
        all.map(|(_, class)| class.to_file()).collect()
    };
    assert_eq!(files_of(&elsewhere), files_of(&tab));
    // Cut off, it is told, and what stands before is taken.
    let mut cut = Tab::open(&Rc::default(), "/kk/collect");
    files(&mut cut, &[text[..text.len() - 4].to_string()]);
    let receipt = &cut.state.full.class.receipt;
    assert_eq!((receipt.classes, receipt.left_out.len()), (1, 1));
}

/// Who was taken last stays in sight: the class and the pupil's number, also where the result was here already.
#[test]
fn who_was_taken_last_is_known() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/collect");
    files(&mut tab, &[to_text(&ticket(3))]);
    let id = week_id(&assignment(&[1]));
    let last = tab.state.full.class.receipt.last.clone();
    assert_eq!(last, Some((id.clone(), ticket(3).pupil)));
    files(&mut tab, &[to_text(&ticket(3))]);
    assert_eq!(tab.state.full.class.receipt.last, last);
    files(&mut tab, &["shopping list".to_string()]);
    assert_eq!(tab.state.full.class.receipt.last, None);
}

#[test]
fn no_hands_are_no_answer_and_a_tie_is_asked_again() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/whole/b1-one");
    tab.act(Act::Next);
    tab.act(Act::Next);
    assert_eq!(tab.step().as_deref(), Some("spot"));
    let answered = |tab: &Tab| {
        let walk = tab.state.walk.as_ref().unwrap();
        walk.session.log("spot").len()
    };
    class(&mut tab, ClassAct::CountHere, &[("here", "20")]);
    class(&mut tab, ClassAct::Reveal, &[]);
    assert_eq!(answered(&tab), 0);
    assert_eq!(tab.state.full.class.notice, ClassNotice::NoHands);
    let ten = [("vote-one", "10")];
    class(&mut tab, ClassAct::VoteTyped("one".into()), &ten);
    class(&mut tab, ClassAct::Reveal, &[]);
    assert_eq!(answered(&tab), 0);
    assert_eq!(tab.state.full.class.notice, ClassNotice::Tie);
    class(&mut tab, ClassAct::Vote("one".into(), 1), &[]);
    class(&mut tab, ClassAct::Reveal, &[]);
    assert_eq!(answered(&tab), 1);
}

/// A tie is decided by a press, and a class without an answer goes on: nothing is recorded, and looking back finds the
/// step as it was.
#[test]
fn a_tie_or_no_hands_never_hold_a_class() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/whole/b1-one");
    tab.act(Act::Next);
    tab.act(Act::Next);
    let log = |tab: &Tab, step: &str| tab.state.walk.as_ref().unwrap().session.log(step).to_vec();
    class(&mut tab, ClassAct::CountHere, &[("here", "20")]);
    // First the reasons are shown, then it goes on.
    class(&mut tab, ClassAct::Pass, &[]);
    assert!(tab.state.full.class.unanswered);
    assert_eq!(tab.step().as_deref(), Some("spot"));
    class(&mut tab, ClassAct::Pass, &[]);
    assert_ne!(tab.step().as_deref(), Some("spot"));
    assert!(log(&tab, "spot").is_empty(), "nobody has answered");
    let reloaded = tab.reload("/kk/whole/b1-one");
    assert_eq!(reloaded.step(), tab.step());
    tab.act(Act::Back);
    assert_eq!(tab.step().as_deref(), Some("spot"));
    let ten = [("vote-one", "10")];
    class(&mut tab, ClassAct::VoteTyped("one".into()), &ten);
    class(&mut tab, ClassAct::Reveal, &[]);
    assert!(log(&tab, "spot").is_empty());
    class(&mut tab, ClassAct::Most("one".into()), &[]);
    class(&mut tab, ClassAct::Reveal, &[]);
    assert_eq!(log(&tab, "spot"), [vec!["one".to_string()]]);
}

/// A second press opens the reasons of a tie: the hands stay, also over a reload and where the class looks back.
#[test]
fn counted_hands_are_lost_neither_by_a_tie_nor_by_a_reload() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/whole/b1-one");
    tab.act(Act::Next);
    tab.act(Act::Next);
    class(&mut tab, ClassAct::CountHere, &[("here", "20")]);
    let ten = [("vote-one", "10")];
    class(&mut tab, ClassAct::CountHands(true), &[]);
    class(&mut tab, ClassAct::VoteTyped("one".into()), &ten);
    let tab = tab.reload("/kk/whole/b1-one");
    assert_eq!(
        tab.state.full.class.votes.at("one"),
        10,
        "before it is open"
    );
    assert!(tab.state.full.class.counts, "they are seen");
    let mut tab = tab;
    class(&mut tab, ClassAct::Reveal, &[]);
    class(&mut tab, ClassAct::Reveal, &[]);
    for _ in 0..2 {
        let class = &tab.state.full.class;
        assert!(class.unanswered, "the reasons are open");
        assert!(is_tie(&tab.state), "and that is said");
        assert_eq!(class.votes.at("one"), 10);
        tab = tab.reload("/kk/whole/b1-one");
    }
    class(&mut tab, ClassAct::Pass, &[]);
    assert!(tab.state.full.class.votes.is_empty(), "another screen");
    tab.act(Act::Back);
    let twelve = [("vote-one", "12")];
    class(&mut tab, ClassAct::VoteTyped("one".into()), &twelve);
    class(&mut tab, ClassAct::Reveal, &[]);
    tab.act(Act::Next);
    tab.act(Act::Back);
    assert_eq!(tab.state.full.class.votes.at("one"), 12, "looked back at");
    let mut tab = tab.reload("/kk/whole/b1-one");
    assert_eq!(tab.state.full.class.votes.at("one"), 12);
    class(&mut tab, ClassAct::StartOver, &[]);
    tab.act(Act::Next);
    tab.act(Act::Next);
    assert!(tab.state.full.class.votes.is_empty(), "the lesson is new");
}

#[test]
fn a_class_can_say_that_nobody_sees_a_sign() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/whole/b1-one");
    class(&mut tab, ClassAct::NobodySees, &[]);
    tab.act(Act::Next);
    tab.act(Act::Next);
    class(&mut tab, ClassAct::CountHere, &[("here", "20")]);
    // Not while hands are raised: they would be passed over.
    class(&mut tab, ClassAct::Vote("one".into(), 1), &[]);
    class(&mut tab, ClassAct::NobodySees, &[]);
    assert_eq!(tab.step().as_deref(), Some("spot"));
    let log = |tab: &Tab, step: &str| tab.state.walk.as_ref().unwrap().session.log(step).to_vec();
    assert!(log(&tab, "spot").is_empty());
    class(&mut tab, ClassAct::Vote("one".into(), -1), &[]);
    class(&mut tab, ClassAct::NobodySees, &[]);
    assert_eq!(log(&tab, "spot"), [Vec::<String>::new()]);
    // Where one answer is to be chosen, none of them is no answer.
    while tab.step().as_deref() != Some("q1") && tab.step().as_deref() != Some("q2") {
        tab.act(Act::Next);
    }
    let item = tab.step().unwrap();
    class(&mut tab, ClassAct::NobodySees, &[]);
    assert!(log(&tab, &item).is_empty());
}

#[test]
fn saving_a_key_makes_no_class() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/assign");
    let mut draft = tab.state.full.class.draft.clone();
    draft.sealed = true;
    class(&mut tab, ClassAct::DraftAssignment(draft), &[]);
    class(&mut tab, ClassAct::SaveKey, &[]);
    let Some(Command::Full(FullCommand::Save { text, .. })) = tab.asked.last() else {
        panic!("no key was saved");
    };
    let own = tab.state.full.class.collected.keys().own();
    assert_eq!(from_text(text).ok().as_ref(), own);
    assert!(tab.state.full.class.collected.is_empty());
    assert!(disk.borrow().of("#classes").is_empty());
}

/// A class that cannot be read is no empty class: it is read again, and what is known of it stays.
#[test]
fn a_failed_read_empties_no_class() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut before = Tab::open(&disk, "/kk/collect");
    files(&mut before, &[to_text(&ticket(3))]);
    let known = ids(&before.state.full.class.collected);
    assert_eq!(known.len(), 1);
    disk.borrow_mut().cannot_read = true;
    let mut tab = Tab::open(&disk, "/kk/collect");
    assert!(!tab.state.full.class.ready);
    before.send(crate::ui::state::Msg::Full(FullMsg::Heard(
        "changed #classes".into(),
    )));
    assert_eq!(ids(&before.state.full.class.collected), known);
    disk.borrow_mut().cannot_read = false;
    for tab in [&mut tab, &mut before] {
        let again = tab.asked.contains(&Command::WakeAfter(5_000));
        assert!(again, "it is asked for again");
        tab.send(crate::ui::state::Msg::Wake);
        assert!(tab.state.full.class.ready);
        assert_eq!(ids(&tab.state.full.class.collected), known);
    }
}

/// A pupil hands in a key file instead of a result: it must not seal this teacher's classes.
#[test]
fn a_key_out_of_a_file_seals_nothing() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/collect");
    let theirs = crate::classroom::SealKey::new([5; 32]);
    files(&mut tab, &[to_text(&theirs)]);
    assert_eq!(tab.state.full.class.receipt.keys, 1);
    let mut tab = Tab::open(&disk, "/kk/assign");
    let mut draft = tab.state.full.class.draft.clone();
    draft.sealed = true;
    class(&mut tab, ClassAct::DraftAssignment(draft.clone()), &[]);
    let given = draft.assignment(&tab.state.full.class.collected);
    assert!(given.key.is_some() && given.key != Some(theirs.public()));
}

#[test]
fn a_new_choice_gets_a_mark_that_no_class_has() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/assign");
    let mut marks = Vec::new();
    for modules in [vec![1], vec![2], vec![1, 2]] {
        let mut draft = tab.state.full.class.draft.clone();
        draft.modules = modules;
        class(&mut tab, ClassAct::DraftAssignment(draft), &[]);
        class(&mut tab, ClassAct::SaveAssignment, &[]);
        marks.push(tab.state.full.class.draft.mark);
        // Given again, it is the same.
        class(&mut tab, ClassAct::SaveAssignment, &[]);
    }
    assert_eq!(self::ids(&tab.state.full.class.collected).len(), 3);
    marks.sort_unstable();
    marks.dedup();
    assert_eq!(marks.len(), 3);
    // A tab that is opened later knows them.
    let later = Tab::open(&disk, "/kk/assign");
    assert!(!marks.contains(&later.state.full.class.draft.mark));
}

#[test]
fn a_pupil_under_the_wrong_number_is_renumbered() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/collect");
    let mut other = ticket(4);
    other.pupil = Some(3);
    files(&mut tab, &[to_text(&ticket(3)), to_text(&other)]);
    let id = week_id(&assignment(&[1]));
    let doubles = |tab: &Tab| {
        tab.state
            .full
            .class
            .collected
            .week(&id)
            .unwrap()
            .attempts()
            .doubles
            .len()
    };
    assert_eq!(doubles(&tab), 1);
    let field = format!("renumber-{}", other.number);
    let act = || ClassAct::Renumber(id.clone(), other.number);
    class(&mut tab, act(), &[(&field, "")]);
    assert_eq!(doubles(&tab), 1);
    class(&mut tab, act(), &[(&field, "№ 4")]);
    assert_eq!(doubles(&tab), 0);
    let again = Tab::open(&disk, "/kk/collect");
    assert_eq!(doubles(&again), 0);
}

/// A number that is taken is asked about, and a correction can be taken back.
#[test]
fn a_taken_number_is_asked_about_and_a_correction_is_taken_back() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/collect");
    let digits = |pupil: u32| Ticket {
        attempt: 0,
        learner: None,
        walks: Vec::new(),
        modules: vec![ModuleResult {
            module: 1,
            score: Score::of_pairs([(1, 1), (0, 1), (1, 1)]).unwrap(),
            answers: Vec::new(),
        }],
        ..ticket(pupil)
    };
    files(&mut tab, &[to_text(&digits(1)), to_text(&digits(40))]);
    let id = week_id(&assignment(&[1]));
    let week = |tab: &Tab| {
        let collected = &tab.state.full.class.collected;
        let week = collected.week(&id).unwrap();
        (week.attempts().numbers(), week.results().len())
    };
    let number = digits(40).number;
    let field = format!("renumber-{number}");
    class(
        &mut tab,
        ClassAct::Renumber(id.clone(), number),
        &[(&field, "1")],
    );
    assert_eq!(tab.state.full.class.notice, ClassNotice::Taken(number, 1));
    assert_eq!(week(&tab), (vec![1, 40], 2), "nothing has changed yet");
    class(&mut tab, ClassAct::NotTaken, &[]);
    assert_eq!(tab.state.full.class.notice, ClassNotice::NotChanged(number));
    assert_eq!(week(&tab), (vec![1, 40], 2));
    class(&mut tab, ClassAct::RenumberTo(id.clone(), number, 1), &[]);
    assert_eq!(week(&tab), (vec![1], 2), "the row stays in the list");
    class(&mut tab, ClassAct::TakeBack(id.clone(), number), &[]);
    assert_eq!(week(&tab), (vec![1, 40], 2));
    let again = Tab::open(&disk, "/kk/collect");
    assert_eq!(week(&again), (vec![1, 40], 2));
}

/// A code that stands on a board stays, whatever class it is said to be of afterwards.
#[test]
fn a_given_code_never_changes() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/assign");
    class(&mut tab, ClassAct::GiveCode, &[("class-name", "5 «А»")]);
    class(&mut tab, ClassAct::OtherClass, &[]);
    class(&mut tab, ClassAct::GiveCode, &[]);
    let code = |tab: &Tab| {
        let class = &tab.state.full.class;
        class.draft.assignment(&class.collected)
    };
    let board = code(&tab);
    class(&mut tab, ClassAct::GiveCode, &[("class-name", "5 «А»")]);
    class(&mut tab, ClassAct::GiveSame(false), &[]);
    assert_eq!(code(&tab), board, "the code on the board is the class's");
    let collected = &tab.state.full.class.collected;
    let names: Vec<(String, usize)> = collected
        .classes()
        .iter()
        .map(|of| (of.name().to_string(), of.weeks.len()))
        .collect();
    assert_eq!(names, [("5 «А»".to_string(), 2)]);
    // The same by its button.
    class(&mut tab, ClassAct::OtherClass, &[]);
    class(&mut tab, ClassAct::GiveCode, &[]);
    let board = code(&tab);
    let key = tab.state.full.class.collected.class_named("5 «А»");
    class(&mut tab, ClassAct::GiveFor(key), &[]);
    assert_eq!(code(&tab), board);
    class(&mut tab, ClassAct::GiveCode, &[]);
    assert_eq!(code(&tab), board);
    assert_eq!(tab.state.full.class.collected.classes().len(), 1);
}

/// What is no register, no number of pupils and no name is refused, and nothing changes.
#[test]
fn what_cannot_be_meant_is_not_saved() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/collect");
    files(&mut tab, &[to_text(&ticket(3))]);
    let id = week_id(&assignment(&[1]));
    let mut describe = |name: &str, size: &str, numbers: &str| {
        let fields = [
            ("class-name", name),
            ("class-size", size),
            ("class-numbers", numbers),
        ];
        class(&mut tab, ClassAct::Describe(id.clone()), &fields);
        let register = tab.state.full.class.collected.class_of(&id);
        (tab.state.full.class.notice, register.unwrap().register())
    };
    let known = vec![1, 2, 3, 4, 6];
    assert_eq!(
        describe("5А", "5", "1–4, 6"),
        (ClassNotice::Described, known.clone())
    );
    for (name, size, numbers, notice) in [
        ("5А", "5", "abc", ClassNotice::BadNumbers),
        ("5А", "5", "30-1", ClassNotice::BadNumbers),
        ("5А", "0", "", ClassNotice::BadSize),
        ("5А", "201", "", ClassNotice::BadSize),
        (" ", "5", "", ClassNotice::NoName),
    ] {
        assert_eq!(describe(name, size, numbers), (notice, known.clone()));
    }
}

/// A name with other quotes or blanks may be that class: the teacher is asked.
#[test]
fn a_name_that_differs_in_quotes_is_asked_about() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/assign");
    class(&mut tab, ClassAct::GiveCode, &[("class-name", "6 «Б»")]);
    class(&mut tab, ClassAct::OtherClass, &[]);
    class(&mut tab, ClassAct::GiveCode, &[("class-name", "6Б")]);
    assert!(tab.state.full.class.same.is_some());
    assert_eq!(tab.state.full.class.collected.classes().len(), 1);
    class(&mut tab, ClassAct::GiveSame(false), &[]);
    let classes = tab.state.full.class.collected.classes().into_iter();
    let names: Vec<String> = classes.map(|of| of.name().to_string()).collect();
    assert_eq!(names, ["6 «Б»"]);
}

#[test]
fn a_reload_or_leaving_loses_neither_the_lesson_nor_the_draft() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/whole/b1-one");
    class(&mut tab, ClassAct::CountHere, &[("here", "20")]);
    tab.act(Act::Next);
    tab.act(Act::Next);
    class(&mut tab, ClassAct::Vote("one".into(), 15), &[]);
    class(&mut tab, ClassAct::Reveal, &[]);
    let seed = tab.state.walk.as_ref().unwrap().session.seed();
    let again = tab.reload("/kk/whole/b1-one");
    assert_eq!(again.step().as_deref(), Some("spot"));
    let walk = again.state.walk.as_ref().unwrap();
    assert_eq!(walk.session.seed(), seed);
    assert_eq!(walk.session.log("spot").len(), 1);
    assert_eq!(again.state.full.class.here, 20);
    // Leaving and coming back as well; at its end the lesson is over.
    tab.go("/kk/teach");
    tab.go("/kk/whole/b1-one");
    assert_eq!(tab.step().as_deref(), Some("spot"));
    tab.finish();
    tab.go("/kk/teach");
    tab.go("/kk/whole/b1-one");
    assert_eq!(tab.step().as_deref(), Some("hook"));
    assert_eq!(
        tab.state.full.class.here, 0,
        "the next class may have another size"
    );

    tab.go("/kk/assign");
    let mut draft = tab.state.full.class.draft.clone();
    draft.modules = vec![2, 1];
    class(&mut tab, ClassAct::DraftAssignment(draft.clone()), &[]);
    let again = tab.reload("/kk/assign");
    assert_eq!(again.state.full.class.draft, tab.state.full.class.draft);
    assert_eq!(again.state.full.class.draft.modules, [2, 1]);
}

/// Five pupils have rated situations: the table says apart what they checked and how well they told danger from safety.
#[test]
fn ratings_of_situations_are_in_the_table() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/collect");
    let given = |item: &str, option: &str| Answer {
        item: short_id(item),
        option: Answer::option(option),
        right: true,
    };
    let tickets = (1..=5).map(|pupil| {
        let stop = if pupil == 5 { "check" } else { "stop" };
        let answers = vec![
            given("safe", "fine"),
            given("open", "check"),
            given("danger", stop),
        ];
        to_text(&Ticket {
            assignment: assignment(&[5]),
            modules: vec![ModuleResult {
                module: 5,
                score: Score::default(),
                answers,
            }],
            ..ticket(pupil)
        })
    });
    files(&mut tab, &tickets.collect::<Vec<_>>());
    let id = week_id(&assignment(&[5]));
    let route = Route::Class(ClassPage::Report, id.clone());
    let address = route.href(Lang::first());
    let mut tab = Tab::open(&disk, address.trim_start_matches('#'));
    let mut save = |table| {
        class(&mut tab, ClassAct::SaveTable(id.clone(), table), &[]);
        let saved = tab.asked.iter().rev().find_map(|command| match command {
            Command::Full(FullCommand::Save { text, .. }) => Some(text.clone()),
            _ => None,
        });
        saved.expect("a table was saved")
    };
    let saved = save(Table::Commas);
    // Checked 5 of 5; every danger above every safe thing.
    assert!(saved.contains(",5,5\r\n"), "{saved}");
    assert!(saved.contains(",100.0,"), "{saved}");
}
