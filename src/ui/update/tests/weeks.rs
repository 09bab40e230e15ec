//! A class lasts: a teacher meets it week after week, on this device and on others.

use std::cell::RefCell;
use std::rc::Rc;

use super::class::assignment;
use super::tab::{Disk, Tab};
use crate::classroom::{Assignment, Class, Classes, key_text};
use crate::learning::Day;
use crate::ui::state::full::{ClassAct, ClassNotice, FullAct, FullCommand, FullMsg, class_ticket};
use crate::ui::state::{Act, Command, Msg};

fn class(tab: &mut Tab, act: ClassAct, fields: &[(&str, &str)]) {
    tab.submit(FullAct::Class(act), fields);
}

fn collected(tab: &Tab) -> &Classes {
    &tab.state.full.class.collected
}

/// The only class of a device.
fn only(tab: &Tab) -> Class<'_> {
    let mut all = collected(tab).classes();
    assert_eq!(all.len(), 1);
    all.remove(0)
}

fn plays(class: &Class) -> Vec<Vec<u32>> {
    let weeks = class.weeks.iter();
    weeks
        .map(|(_, week)| week.assignment().modules.clone())
        .collect()
}

/// A tab in which 5А was given its first module.
fn given(disk: &Rc<RefCell<Disk>>) -> Tab {
    let mut tab = Tab::open(disk, "/kk/assign");
    let mut draft = tab.state.full.class.draft.clone();
    draft.modules = vec![1];
    class(&mut tab, ClassAct::DraftAssignment(draft), &[]);
    let fields = [("class-name", "5А"), ("class-size", "25")];
    class(&mut tab, ClassAct::GiveCode, &fields);
    tab
}

#[test]
fn the_next_code_is_one_press_from_the_class() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = given(&disk);
    let key = only(&tab).key;
    tab.go(&["/kk/class/", &key_text(key)].concat());
    class(&mut tab, ClassAct::NextCode(key), &[]);
    assert_eq!(tab.state.full.class.notice, ClassNotice::Saved);
    assert_eq!(plays(&only(&tab)), [[1], [2]]);
    let codes: Vec<_> = only(&tab)
        .weeks
        .iter()
        .map(|(_, week)| week.assignment().code())
        .collect();
    assert!(codes.iter().all(Option::is_some) && codes[0] != codes[1]);
    // Another tab finds the same class with the same weeks, name and size.
    let again = Tab::open(&disk, "/kk/teach");
    let class = only(&again);
    assert_eq!((class.name(), class.size()), ("5А", 25));
    assert_eq!(plays(&class), [[1], [2]]);
    let today = class.weeks[1].1.given();
    assert_eq!(today, Some(tab.state.now.today), "each week has its date");
    assert!(again.state.full.class.unread == 0);
}

#[test]
fn a_code_for_a_class_that_is_here_is_its_next_week() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = given(&disk);
    for (module, act, name) in [(2, None, " 5а"), (5, Some(()), "")] {
        let mut draft = tab.state.full.class.draft.clone();
        draft.modules = vec![module];
        class(&mut tab, ClassAct::DraftAssignment(draft), &[]);
        let key = only(&tab).key;
        // A class that is chosen gets nothing before it is given.
        let weeks = only(&tab).weeks.len();
        class(&mut tab, ClassAct::GiveFor(act.map(|()| key)), &[]);
        assert_eq!(only(&tab).weeks.len(), weeks);
        class(&mut tab, ClassAct::GiveCode, &[("class-name", name)]);
        // A name that is typed is asked about.
        assert_eq!(tab.state.full.class.same.is_some(), !name.is_empty());
        class(&mut tab, ClassAct::GiveSame(false), &[]);
    }
    assert_eq!(plays(&only(&tab)), [[1], [2], [5]]);
    assert_eq!(only(&tab).size(), 25, "an empty field takes nothing away");
    // Another name is another class.
    let draft = tab.state.full.class.draft.clone();
    let draft = crate::ui::state::full::AssignmentDraft {
        modules: vec![1],
        ..draft
    };
    class(&mut tab, ClassAct::DraftAssignment(draft), &[]);
    class(&mut tab, ClassAct::GiveCode, &[("class-name", "6Ә")]);
    let names: Vec<String> = collected(&tab)
        .classes()
        .iter()
        .map(|class| class.name().to_string())
        .collect();
    assert_eq!(names.len(), 2, "{names:?}");
}

/// A lesson with hands that no week has named is a week of the class that the address names, with one press.
#[test]
fn a_lesson_together_is_a_week_of_its_class() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = given(&disk);
    let key = only(&tab).key;
    tab.go(&["/kk/whole/b2-two/", &key_text(key)].concat());
    assert_eq!(tab.state.full.class.here, 25);
    tab.act(Act::Next);
    tab.act(Act::Next);
    class(&mut tab, ClassAct::Most("one".into()), &[]);
    class(&mut tab, ClassAct::Reveal, &[]);
    // Also after a reload.
    let mut tab = tab.reload(&["/kk/whole/b2-two/", &key_text(key)].concat());
    tab.finish();
    let made = class_ticket(&tab.state).expect("the lesson is over");
    class(&mut tab, ClassAct::KeepTogether, &[]);
    let again = Tab::open(&disk, "/kk/teach");
    let class = only(&again);
    assert_eq!(plays(&class), [[1], [2]]);
    let (_, week) = class.weeks[1];
    assert_eq!(week.assignment(), &made.assignment);
    assert_eq!(
        (week.came_back().together, week.together()[0].hands),
        (1, 25)
    );
}

#[test]
fn the_register_a_move_and_erasing() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = given(&disk);
    let key = only(&tab).key;
    class(&mut tab, ClassAct::NextCode(key), &[]);
    let id = only(&tab).weeks[1].0.to_string();
    let fields = [
        ("class-name", "5Ә"),
        ("class-size", "24"),
        ("class-numbers", "1-3, 7"),
    ];
    class(&mut tab, ClassAct::Describe(id.clone()), &fields);
    let again = Tab::open(&disk, "/kk/teach");
    let of = only(&again);
    assert_eq!((of.name(), of.register()), ("5Ә", vec![1, 2, 3, 7]));
    // The second week was another class's after all.
    let six = Assignment {
        mark: 30,
        ..assignment(&[2])
    };
    let line = tab.state.full.class.collected.give(&six, None, Day(20_000));
    assert!(!line.is_empty());
    let six = tab.state.full.class.collected.id_of(&six);
    let other = collected(&tab).week(&six).map(|week| week.of());
    class(
        &mut tab,
        ClassAct::MoveWeek(id, other.expect("it is here")),
        &[],
    );
    let all = collected(&tab).classes();
    let counts: Vec<usize> = all.iter().map(|class| class.weeks.len()).collect();
    assert_eq!(counts, [1, 2]);
    assert_eq!(all[1].name(), "", "the week leaves its name behind");
    class(&mut tab, ClassAct::EraseWeeks(key), &[]);
    assert!(collected(&tab).class(key).is_none());
    assert_eq!(collected(&tab).iter().count(), 2);
}

/// A class file of all weeks opens elsewhere as the same class; one week of an older version is a class with one week.
#[test]
fn a_class_travels_with_its_weeks() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = given(&disk);
    let key = only(&tab).key;
    class(&mut tab, ClassAct::NextCode(key), &[]);
    class(&mut tab, ClassAct::SaveWeeks(key), &[]);
    let Some(Command::Full(FullCommand::Save { text, .. })) = tab.asked.last() else {
        panic!("nothing was saved");
    };
    assert!(!text.contains("5А"), "the name stays here");
    let older = "saqbol class 2\nSAQBOLA:$98X508Y0X504QD.00F50/GMG5\nsize 1 28\nend 2\n";
    let files = [text.clone(), older.into()].map(|text| ("a.txt".to_string(), text));
    let mut elsewhere = Tab::open(&Rc::default(), "/kk/collect");
    elsewhere.send(Msg::Full(FullMsg::Files("bring-files", files.into())));
    let all = collected(&elsewhere).classes();
    let weeks: Vec<(usize, u32)> = all
        .iter()
        .map(|class| (class.weeks.len(), class.size()))
        .collect();
    assert_eq!(
        all.iter().find(|of| of.key == key).map(|of| of.weeks.len()),
        Some(2)
    );
    assert!(
        weeks.contains(&(2, 25)) && weeks.contains(&(1, 28)),
        "{weeks:?}"
    );
}

/// Whoever gives what another class has, with whatever button, gives a new code: results of two classes never mix.
#[test]
fn two_classes_never_have_one_code() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = given(&disk);
    let five = only(&tab).key;
    let mut draft = tab.state.full.class.draft.clone();
    draft.modules = vec![2];
    class(&mut tab, ClassAct::DraftAssignment(draft), &[]);
    class(&mut tab, ClassAct::GiveCode, &[("class-name", "6Ә")]);
    let six = collected(&tab).class_named("6Ә").expect("a class");
    assert_ne!(five, six);
    class(&mut tab, ClassAct::GiveFor(Some(five)), &[]);
    class(&mut tab, ClassAct::GiveCode, &[]);
    // What a class has already it has: the same press twice is one week.
    class(&mut tab, ClassAct::GiveCode, &[]);
    class(&mut tab, ClassAct::GiveCode, &[("class-name", "5А")]);
    let all = collected(&tab).classes();
    let weeks: Vec<(&str, usize)> = all
        .iter()
        .map(|class| (class.name(), class.weeks.len()))
        .collect();
    assert_eq!(weeks, [("5А", 2), ("6Ә", 1)]);
    let mut marks: Vec<u32> = collected(&tab)
        .iter()
        .map(|(_, week)| week.assignment().mark)
        .collect();
    marks.sort_unstable();
    marks.dedup();
    assert_eq!(marks.len(), 3);
}
