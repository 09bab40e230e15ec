//! A teacher opens the class file on another machine.

use std::rc::Rc;

use super::room::{files, ticket};
use super::tab::Tab;
use crate::classroom::{FileOf, Week, to_text, week_id};
use crate::ui::state::Command;
use crate::ui::state::full::select::{has_unsaved, nameless};
use crate::ui::state::full::{ClassAct, FullAct, FullCommand, FullMsg, which_field};

fn class(tab: &mut Tab, act: ClassAct, fields: &[(&str, &str)]) {
    tab.submit(FullAct::Class(act), fields);
}

/// The file of all classes of a device where twelve have handed in to 5А.
fn saved() -> String {
    let mut tab = Tab::open(&Rc::default(), "/kk/collect");
    let all: Vec<String> = (1..=12).map(|pupil| to_text(&ticket(pupil))).collect();
    files(&mut tab, &all);
    let id = week_id(&ticket(1).assignment);
    let fields = [("class-name", "5А"), ("class-size", "30")];
    class(&mut tab, ClassAct::Describe(id), &fields);
    class(&mut tab, ClassAct::SaveClasses(false), &[]);
    let Some(Command::Full(FullCommand::Save { text, .. })) = tab.asked.last() else {
        panic!("nothing was saved");
    };
    text.clone()
}

/// The name stays on the device where it was typed: the other one asks for it at once, and no more once it knows it.
#[test]
fn the_machine_that_opens_a_class_asks_for_its_name() {
    let file = saved();
    assert!(!file.contains("5А"));
    let mut tab = Tab::open(&Rc::default(), "/kk/collect");
    assert!(nameless(&tab.state).is_empty());
    files(&mut tab, &[file]);
    let key = nameless(&tab.state)[0].key;
    class(
        &mut tab,
        ClassAct::NameClass(key),
        &[(&which_field(key), " ")],
    );
    assert!(!nameless(&tab.state).is_empty(), "nothing was typed");
    class(
        &mut tab,
        ClassAct::NameClass(key),
        &[(&which_field(key), "5А")],
    );
    assert!(nameless(&tab.state).is_empty());
    let of = tab.state.full.class.collected.class(key).unwrap();
    assert_eq!((of.name(), of.size()), ("5А", 30));
}

/// A class that has the name here already is asked to be the same class.
#[test]
fn a_name_that_is_here_already_is_that_class() {
    let mut tab = Tab::open(&Rc::default(), "/kk/collect");
    let mut other = ticket(3);
    other.assignment = super::class::assignment(&[2]);
    files(&mut tab, &[to_text(&other)]);
    let fields = [("class-name", "5А"), ("class-size", "30")];
    let id = week_id(&other.assignment);
    class(&mut tab, ClassAct::Describe(id), &fields);
    files(&mut tab, &[saved()]);
    let key = nameless(&tab.state)[0].key;
    class(
        &mut tab,
        ClassAct::NameClass(key),
        &[(&which_field(key), "5а")],
    );
    class(&mut tab, ClassAct::Join, &[]);
    let classes = tab.state.full.class.collected.classes();
    let all: Vec<(&str, usize)> = classes.iter().map(|c| (c.name(), c.weeks.len())).collect();
    assert_eq!(all, [("5А", 2)]);
}

/// What came out of a file is not on this device alone.
#[test]
fn what_came_out_of_a_file_is_saved() {
    let mut tab = Tab::open(&Rc::default(), "/kk/collect");
    files(&mut tab, &[saved()]);
    assert!(!has_unsaved(&tab.state));
    let more: Vec<String> = (13..=22).map(|pupil| to_text(&ticket(pupil))).collect();
    files(&mut tab, &more);
    assert!(has_unsaved(&tab.state), "ten have come here");
    // The file again: what has come here is in no file still.
    files(&mut tab, &[saved()]);
    assert!(has_unsaved(&tab.state));
}

/// A class with a code of its own teacher, to whom these have handed in: its file.
fn of_teacher(name: &str, pupils: &[u32]) -> String {
    let mut tab = Tab::open(&Rc::default(), "/kk/assign");
    // Each message has its own randomness.
    for _ in pupils {
        tab.go("/kk/assign");
    }
    let mut draft = tab.state.full.class.draft.clone();
    draft.modules = vec![1];
    draft.mark = 7;
    class(&mut tab, ClassAct::DraftAssignment(draft), &[]);
    let fields = [("class-name", name), ("class-size", "25")];
    class(&mut tab, ClassAct::GiveCode, &fields);
    tab.go("/kk/collect");
    let all: Vec<String> = pupils
        .iter()
        .map(|pupil| to_text(&ticket(*pupil)))
        .collect();
    files(&mut tab, &all);
    class(&mut tab, ClassAct::SaveClasses(false), &[]);
    let Some(Command::Full(FullCommand::Save { text, .. })) = tab.asked.last() else {
        panic!("nothing was saved");
    };
    text.clone()
}

/// Two teachers' classes may have one code: nothing of the second file is taken before somebody has said which class it is.
#[test]
fn a_file_of_another_class_with_the_same_code_is_asked_about() {
    let mut tab = Tab::open(&Rc::default(), "/kk/collect");
    let (first, second) = (of_teacher("6Г", &[1, 2]), of_teacher("6Д", &[3, 4, 5]));
    files(&mut tab, std::slice::from_ref(&first));
    let id = week_id(&ticket(1).assignment);
    let key = tab.state.full.class.collected.week(&id).unwrap().of();
    class(
        &mut tab,
        ClassAct::NameClass(key),
        &[(&which_field(key), "6Г")],
    );
    files(&mut tab, std::slice::from_ref(&second));
    let pupils = |tab: &Tab| -> Vec<usize> {
        let all = tab.state.full.class.collected.classes();
        all.iter().map(|of| of.came_back().pupils).collect()
    };
    assert_eq!(pupils(&tab), [2], "nothing has mixed");
    assert_eq!(tab.state.full.class.asking.len(), 1);
    class(&mut tab, ClassAct::NotThatFile, &[]);
    assert!(tab.state.full.class.asking.is_empty());
    files(&mut tab, std::slice::from_ref(&second));
    class(&mut tab, ClassAct::FileIs(FileOf::OtherClass), &[]);
    assert_eq!(pupils(&tab), [2, 3]);
    let other = nameless(&tab.state)[0].key;
    assert_ne!(other, key);
    let named = [(&which_field(other)[..], "6Д")];
    class(&mut tab, ClassAct::NameClass(other), &named);
    // Each file finds its own class again, also in another tab, and one of its results does as well.
    let mut tab = tab.reload("/kk/collect");
    files(&mut tab, &[second, first, to_text(&ticket(4))]);
    assert!(tab.state.full.class.asking.is_empty());
    let all = tab.state.full.class.collected.classes();
    let all: Vec<(&str, usize)> = all
        .iter()
        .map(|of| (of.name(), of.came_back().pupils))
        .collect();
    assert_eq!(all, [("6Г", 2), ("6Д", 3)]);
}

/// The same class may have been given its code on two machines: then its file says so from then on.
#[test]
fn a_file_of_the_same_class_is_asked_about_once() {
    let (first, second) = (of_teacher("6Г", &[1, 2]), of_teacher("6Г", &[3, 4, 5]));
    let mut tab = Tab::open(&Rc::default(), "/kk/collect");
    files(&mut tab, &[first.clone(), second.clone()]);
    assert_eq!(tab.state.full.class.asking.len(), 1);
    let key = tab.state.full.class.collected.classes()[0].key;
    class(&mut tab, ClassAct::FileIs(FileOf::ThisClass), &[]);
    files(&mut tab, &[first, second]);
    assert!(tab.state.full.class.asking.is_empty());
    let all = tab.state.full.class.collected.classes();
    assert_eq!((all.len(), all[0].key), (1, key));
    assert_eq!(all[0].came_back().pupils, 5);
}

/// Of a device with two classes of one code, 6Г and 6Д: the weeks' ids.
fn two_of_one_code(tab: &mut Tab) -> [String; 2] {
    files(tab, &[of_teacher("6Г", &[1, 2])]);
    files(tab, &[of_teacher("6Д", &[3, 4, 5])]);
    class(tab, ClassAct::FileIs(FileOf::OtherClass), &[]);
    let all = tab.state.full.class.collected.iter();
    let ids: Vec<String> = all.map(|(id, _)| id.to_string()).collect();
    ids.try_into().expect("two")
}

/// A pupil's result of a code that two classes have is asked about, like a file of theirs; what is there already is not.
#[test]
fn a_result_of_two_classes_with_one_code_is_asked_about() {
    let mut tab = Tab::open(&Rc::default(), "/kk/collect");
    let [first, second] = two_of_one_code(&mut tab);
    let pupils = |tab: &Tab| {
        let of = |id: &str| {
            tab.state
                .full
                .class
                .collected
                .week(id)
                .unwrap()
                .ticket_count()
        };
        (of(&first), of(&second))
    };
    assert_eq!(pupils(&tab), (2, 3));
    let two = [to_text(&ticket(6)), to_text(&ticket(7))];
    files(&mut tab, &two);
    assert_eq!(pupils(&tab), (2, 3), "nothing is taken before it is said");
    assert_eq!(tab.state.full.class.whose.len(), 2);
    class(&mut tab, ClassAct::NotThoseResults, &[]);
    assert!(tab.state.full.class.whose.is_empty());
    assert_eq!(tab.state.full.class.receipt.not_taken, ["a.txt"]);
    // Another page keeps the question.
    files(&mut tab, &two);
    tab.go("/kk/teach");
    tab.go("/kk/collect");
    class(&mut tab, ClassAct::ResultsAre(second.clone()), &[]);
    assert_eq!(pupils(&tab), (2, 5));
    assert_eq!(tab.state.full.class.receipt.new, 2);
    assert!(tab.state.full.class.whose.is_empty());
    files(&mut tab, &two);
    assert_eq!(
        (pupils(&tab), tab.state.full.class.receipt.again),
        ((2, 5), 2)
    );
    // What came meanwhile by another way is no question any more.
    files(&mut tab, &[to_text(&ticket(12))]);
    assert_eq!(tab.state.full.class.whose.len(), 1);
    let file = of_teacher("6Г", &[12]);
    files(&mut tab, &[file]);
    class(&mut tab, ClassAct::FileIs(FileOf::OtherClass), &[]);
    assert!(tab.state.full.class.whose.is_empty());
    let third = tab.state.full.class.collected.iter().last();
    let third = third.map(|(id, _)| id.to_string()).expect("a third class");
    class(&mut tab, ClassAct::Erase(third), &[]);
    // The camera goes on with what was answered on this page, files are asked about.
    let camera = |tab: &mut Tab, pupil| {
        tab.seconds += 10;
        let seen = FullMsg::Seen(vec![to_text(&ticket(pupil))]);
        tab.send(crate::ui::state::Msg::Full(seen));
    };
    camera(&mut tab, 8);
    assert_eq!(pupils(&tab), (2, 6));
    files(&mut tab, &[to_text(&ticket(9))]);
    assert_eq!(pupils(&tab), (2, 6));
    class(&mut tab, ClassAct::ResultsAre(first.clone()), &[]);
    assert_eq!(pupils(&tab), (3, 6));
    tab.go("/kk/teach");
    tab.go("/kk/collect");
    camera(&mut tab, 10);
    assert_eq!(pupils(&tab), (3, 6), "a new page asks again");
}

/// A file that joins a class leaves it its register, and what it is not taken for is said.
#[test]
fn a_file_that_joins_a_class_leaves_it_its_register() {
    let mut tab = Tab::open(&Rc::default(), "/kk/collect");
    let (first, second) = (of_teacher("6Г", &[1, 2]), of_teacher("6Д", &[3, 4, 5]));
    files(&mut tab, &[first]);
    let id = week_id(&ticket(1).assignment);
    let fields = [("class-name", "6Г"), ("class-size", "30")];
    class(&mut tab, ClassAct::Describe(id.clone()), &fields);
    // What was said last counts elsewhere: this file's size was said again and again.
    let mut second = Week::from_file(&second).expect("a class file");
    for size in 20..29 {
        second.describe("", size);
    }
    files(&mut tab, &[second.to_file()]);
    class(&mut tab, ClassAct::FileIs(FileOf::ThisClass), &[]);
    for tab in [&tab, &Tab::open(&tab.disk, "/kk/collect")] {
        let all = tab.state.full.class.collected.classes();
        assert_eq!((all.len(), all[0].size(), all[0].name()), (1, 30, "6Г"));
        assert_eq!(all[0].came_back().pupils, 5);
    }
}

/// Files of older versions have no mark: one that brings other pupils to a class that is known here is asked about.
#[test]
fn a_file_without_a_mark_is_asked_about_where_nothing_tells() {
    let file = |pupils: &[u32]| {
        let mut week = Week::new(ticket(1).assignment);
        for pupil in pupils {
            week.add(ticket(*pupil));
        }
        week.to_file()
    };
    let mut tab = Tab::open(&Rc::default(), "/kk/collect");
    files(&mut tab, &[file(&[1, 2])]);
    files(&mut tab, &[file(&[1, 2, 3])]);
    assert!(tab.state.full.class.asking.is_empty(), "results tell");
    files(&mut tab, &[file(&[4, 5])]);
    assert_eq!(tab.state.full.class.asking.len(), 1);
    class(&mut tab, ClassAct::FileIs(FileOf::OtherClass), &[]);
    files(&mut tab, &[file(&[4, 5, 6])]);
    let all = tab.state.full.class.collected.classes();
    let all: Vec<usize> = all.iter().map(|of| of.came_back().pupils).collect();
    assert_eq!(all.iter().sum::<usize>(), 6);
    assert_eq!(all.len(), 2);
}

/// A file whose corrections change what is here says so; where this device has its own correction since, that is said.
#[test]
fn a_file_with_corrections_says_what_it_has_changed() {
    let save = |tab: &mut Tab, id: &str| {
        class(tab, ClassAct::SaveClass(id.into()), &[]);
        match tab.asked.last() {
            Some(Command::Full(FullCommand::Save { text, .. })) => text.clone(),
            _ => panic!("nothing was saved"),
        }
    };
    let id = week_id(&ticket(1).assignment);
    let mut teacher = Tab::open(&Rc::default(), "/kk/collect");
    let all: Vec<String> = (7..=12).map(|pupil| to_text(&ticket(pupil))).collect();
    files(&mut teacher, &all);
    let mut other = Tab::open(&Rc::default(), "/kk/collect");
    files(&mut other, &[save(&mut teacher, &id)]);
    let renumber = |tab: &mut Tab, pupil: u32, to: &str| {
        let number = ticket(pupil).number;
        let field = format!("renumber-{number}");
        class(tab, ClassAct::Renumber(id.clone(), number), &[(&field, to)]);
    };
    renumber(&mut teacher, 9, "5");
    let number = ticket(12).number;
    class(
        &mut teacher,
        ClassAct::LeaveTicket(id.clone(), number, true),
        &[],
    );
    files(&mut other, &[save(&mut teacher, &id)]);
    let fixed = other.state.full.class.receipt.news[0].fixed.clone();
    assert_eq!(fixed.renumbered, [(Some(9), Some(5))]);
    assert_eq!((fixed.left_out, fixed.kept), (1, 0));
    files(&mut other, &[save(&mut teacher, &id)]);
    assert!(other.state.full.class.receipt.news[0].fixed.is_nothing());
    // Both correct the same result: what stands, and what does not, is said.
    renumber(&mut other, 10, "2");
    renumber(&mut other, 10, "3");
    renumber(&mut teacher, 10, "4");
    files(&mut other, &[save(&mut teacher, &id)]);
    let fixed = other.state.full.class.receipt.news[0].fixed.clone();
    assert_eq!((fixed.renumbered.len(), fixed.kept), (0, 1));
}
