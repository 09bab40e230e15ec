//! What a teacher is asked and told: which class it is, whose results come, what files brought, what was erased.

use std::cell::RefCell;
use std::rc::Rc;

use super::class::assignment;
use super::room::{files, ticket};
use super::tab::{Disk, Tab};
use crate::classroom::{CameBack, Fixed, Summary, Ticket, key_text, to_text, write_digits};
use crate::learning::Score;
use crate::ui::state::full::{
    ClassAct, ClassNews, ClassNotice, DigitsResult, FullAct, FullCommand, which_field,
};
use crate::ui::state::{Act, Command};

fn class(tab: &mut Tab, act: ClassAct, fields: &[(&str, &str)]) {
    tab.submit(FullAct::Class(act), fields);
}

/// The classes of a tab: what each is called, and how many weeks it has.
fn named(tab: &Tab) -> Vec<(String, usize)> {
    let all = tab.state.full.class.collected.classes();
    let each = all.iter();
    each.map(|class| (class.name().to_string(), class.weeks.len()))
        .collect()
}

fn key(tab: &Tab, name: &str) -> u64 {
    let all = tab.state.full.class.collected.classes();
    let found = all.iter().find(|class| class.name() == name);
    found.expect("it is here").key
}

/// Results of a module of a class of its own, as files.
fn of(module: u32, pupils: &[u32]) -> Vec<String> {
    let texts = pupils.iter().map(|pupil| {
        to_text(&Ticket {
            assignment: assignment(&[module]),
            number: u64::from(pupil * 100 + module),
            ..ticket(*pupil)
        })
    });
    texts.collect()
}

/// Another class has the name already: it may be the same one, or chance.
#[test]
fn a_name_that_is_here_is_asked_about() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/collect");
    for module in [1, 2] {
        files(&mut tab, &of(module, &[3]));
        let nameless = key(&tab, "");
        class(
            &mut tab,
            ClassAct::NameClass(nameless),
            &[(&which_field(nameless), "5А")],
        );
        if module == 1 {
            assert_eq!(tab.state.full.class.joining, None);
            continue;
        }
        assert!(tab.state.full.class.joining.is_some());
        assert_eq!(named(&tab), [("5А".into(), 1), (String::new(), 1)]);
        class(&mut tab, ClassAct::NotJoin, &[]);
        assert_eq!(tab.state.full.class.joining, None);
        // The report's own form asks as well.
        let id = tab.state.full.class.collected.id_of(&assignment(&[2]));
        class(&mut tab, ClassAct::Describe(id), &[("class-name", " 5а ")]);
        assert_eq!(named(&tab), [("5А".into(), 1), (String::new(), 1)]);
        class(&mut tab, ClassAct::Join, &[]);
    }
    let mut again = Tab::open(&disk, "/kk/collect");
    assert_eq!(named(&again), [("5А".into(), 2)]);
    // It was another class after all, which is not here.
    let id = again.state.full.class.collected.id_of(&assignment(&[2]));
    class(&mut again, ClassAct::SplitWeek(id.clone()), &[]);
    assert_eq!(named(&again), [("5А".into(), 1), (String::new(), 1)]);
    class(&mut again, ClassAct::Describe(id), &[("class-name", "5Б")]);
    let all = [("5А".into(), 1), ("5Б".into(), 1)];
    assert_eq!(named(&again), all);
    assert_eq!(named(&Tab::open(&disk, "/kk/collect")), all);
}

/// A class counts once, however many weeks its file has, and what is new is said.
#[test]
fn a_file_says_what_it_brought() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/collect");
    files(&mut tab, &[of(1, &[3, 4]), of(2, &[3])].concat());
    let first = key(&tab, "");
    let weeks: Vec<String> = {
        let all = tab.state.full.class.collected.iter();
        all.map(|(id, _)| id.to_string()).collect()
    };
    for id in weeks {
        class(&mut tab, ClassAct::MoveWeek(id, first), &[]);
    }
    class(&mut tab, ClassAct::SaveWeeks(first), &[]);
    let saved = tab.asked.iter().rev().find_map(|command| match command {
        Command::Full(FullCommand::Save { name, text, .. }) => Some((name.clone(), text.clone())),
        _ => None,
    });
    let (name, text) = saved.expect("a file");
    let of = tab.state.full.class.collected.class(first);
    let last = of.and_then(|of| of.latest().map(|(_, week)| week.assignment().clone()));
    let code = last.and_then(|last| last.code()).expect("a code");
    let digits = code.replace(' ', "");
    assert!(name.contains(&digits), "{name} of {digits}");
    let mut other = Tab::open(&Rc::default(), "/kk/collect");
    for new in [3, 0] {
        files(&mut other, std::slice::from_ref(&text));
        let receipt = &other.state.full.class.receipt;
        assert_eq!(receipt.classes, 1);
        let news = ClassNews {
            class: first,
            is_new: new > 0,
            new: CameBack {
                pupils: new,
                ..CameBack::default()
            },
            fixed: Fixed::default(),
            asked: Vec::new(),
        };
        assert_eq!(receipt.news, [news]);
    }
    // A file that is none, alone: nothing else was taken.
    files(&mut other, &["shopping list".into()]);
    assert!(!other.state.full.class.receipt.took());
}

/// A class that nobody has handed in to is new where it was not.
#[test]
fn an_empty_class_is_new_on_another_machine() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/assign");
    class(&mut tab, ClassAct::GiveCode, &[("class-name", "5А")]);
    class(&mut tab, ClassAct::SaveClasses(false), &[]);
    let Some(Command::Full(FullCommand::Save { text, .. })) = tab.asked.last() else {
        panic!("nothing was saved");
    };
    let text = text.clone();
    let mut other = Tab::open(&Rc::default(), "/kk/collect");
    for is_new in [true, false] {
        files(&mut other, std::slice::from_ref(&text));
        let news = &other.state.full.class.receipt.news;
        let found: Vec<_> = news.iter().map(|of| (of.is_new, of.new.pupils)).collect();
        assert_eq!(found, [(is_new, 0)]);
    }
}

/// What two files of one class have in common is new once.
#[test]
fn two_files_of_a_class_bring_each_result_once() {
    let mut tab = Tab::open(&Rc::default(), "/kk/collect");
    let mut saved = Vec::new();
    for pupil in [3, 4] {
        files(&mut tab, &of(1, &[pupil]));
        let all = tab.state.full.class.collected.iter();
        saved.extend(all.map(|(_, week)| week.to_file()));
    }
    let mut other = Tab::open(&Rc::default(), "/kk/collect");
    files(&mut other, &saved);
    let news = &other.state.full.class.receipt.news;
    assert_eq!(news.iter().map(|of| of.new.pupils).collect::<Vec<_>>(), [2]);
}

/// A result of another class than the ones before is told, and the very same digits are no new result.
#[test]
fn another_class_and_the_same_digits_are_told() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/collect");
    files(&mut tab, &of(1, &[3]));
    assert_eq!(tab.state.full.class.receipt.before, None);
    let first = tab.state.full.class.collecting;
    files(&mut tab, &of(2, &[4]));
    assert_eq!(tab.state.full.class.receipt.before, first);
    files(&mut tab, &of(2, &[5]));
    assert_eq!(tab.state.full.class.receipt.before, None);
    let summary = Summary {
        fingerprint: Summary::of(&played()).expect("a summary").fingerprint,
        pupil: Some(7),
        scores: Summary::of(&played()).expect("a summary").scores,
    };
    let digits = write_digits(&summary).expect("digits");
    for wanted in [DigitsResult::Taken, DigitsResult::Known] {
        class(&mut tab, ClassAct::TakeDigits, &[("digits", &digits)]);
        assert_eq!(tab.state.full.class.receipt.digits, Some(wanted));
    }
    // Whoever comes from a class's page collects from that class.
    let key = first.expect("a class");
    tab.go(&["/kk/class/", &key_text(key)].concat());
    tab.go("/kk/collect");
    assert_eq!(tab.state.full.class.collecting, Some(key));
}

/// A pupil's result of the first module, as digits hold it.
fn played() -> Ticket {
    let score = Score {
        signs: 4,
        hits: 3,
        foils: 2,
        false_alarms: 1,
        asked: 5,
        right: 4,
    };
    Ticket {
        modules: vec![crate::classroom::ModuleResult {
            module: 1,
            score,
            answers: Vec::new(),
        }],
        ..ticket(7)
    }
}

/// What was erased is said by its name.
#[test]
fn what_was_erased_is_named() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/collect");
    files(&mut tab, &of(1, &[3]));
    let key = key(&tab, "");
    class(
        &mut tab,
        ClassAct::NameClass(key),
        &[(&which_field(key), "5А")],
    );
    tab.go(&["/kk/class/", &key_text(key)].concat());
    class(&mut tab, ClassAct::EraseWeeks(key), &[]);
    assert_eq!(tab.state.full.class.erased, "5А");
    tab.go("/kk/collect");
    assert_eq!(tab.state.full.class.erased, "");
}

/// A clicker has one key that means "on": it says first that nobody has answered, then opens the reasons, then goes on.
#[test]
fn a_clicker_alone_leads_on() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/whole/b1-one");
    tab.act(Act::Next);
    tab.act(Act::Next);
    assert_eq!(tab.step().as_deref(), Some("spot"));
    class(&mut tab, ClassAct::Reveal, &[]);
    assert_eq!(tab.state.full.class.notice, ClassNotice::NoHands);
    assert!(!tab.state.full.class.unanswered);
    class(&mut tab, ClassAct::Reveal, &[]);
    assert!(tab.state.full.class.unanswered);
    class(&mut tab, ClassAct::Pass, &[]);
    assert_eq!(tab.step().as_deref(), Some("talk"));
    assert!(!tab.state.full.class.unanswered);
    let log = |tab: &Tab| tab.state.walk.as_ref().unwrap().session.log("spot").len();
    assert_eq!(log(&tab), 0, "nothing is recorded");
    // Where nobody raises hands, in a chat for instance, a second press passes the screen.
    tab.go("/kk/whole/b2-chat");
    let chat = tab.step();
    class(&mut tab, ClassAct::GoOn, &[]);
    assert_eq!(tab.state.full.class.notice, ClassNotice::Unanswered);
    assert_eq!(tab.step(), chat);
    class(&mut tab, ClassAct::GoOn, &[]);
    // (The plan may have a question there.)
    if tab.state.full.class.pausing {
        class(&mut tab, ClassAct::GoOn, &[]);
    }
    assert_ne!(tab.step(), chat);
}

/// Digits came before the code of their class: once it is typed they are taken, and nothing is typed twice. A code of
/// another assignment is said to be one.
#[test]
fn digits_that_wait_for_a_code_are_taken_with_it() {
    let mut tab = Tab::open(&Rc::default(), "/kk/collect");
    let digits = Summary::of(&played()).as_ref().and_then(write_digits);
    let digits = digits.expect("digits");
    class(&mut tab, ClassAct::TakeDigits, &[("digits", &digits)]);
    let receipt = |tab: &Tab| tab.state.full.class.receipt.waits_for_code();
    assert!(receipt(&tab));
    let opens = |tab: &mut Tab, module| {
        let code = assignment(&[module]).code().expect("a code");
        class(tab, ClassAct::OpenClass, &[("class-code", &code)]);
    };
    class(&mut tab, ClassAct::OpenClass, &[("class-code", "1")]);
    assert!(receipt(&tab), "a slip: they wait on");
    opens(&mut tab, 2);
    let class = &tab.state.full.class;
    assert!(matches!(class.receipt.digits, Some(DigitsResult::NotOf(_))));
    assert_eq!(class.collected.came_back().pupils, 0);
    opens(&mut tab, 1);
    let class = &tab.state.full.class;
    assert_eq!(class.receipt.digits, Some(DigitsResult::Taken));
    assert_eq!(class.collected.came_back().pupils, 1);
    let last = class.receipt.last.as_ref();
    assert_eq!(last.and_then(|(_, pupil)| *pupil), Some(7));
    for field in ["class-code", "digits"] {
        let empties = Command::Full(FullCommand::EmptyField(field));
        assert!(tab.asked.contains(&empties), "{field}");
    }
}
