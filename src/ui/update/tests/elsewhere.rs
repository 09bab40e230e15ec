//! A teacher opens the class file on another machine.

use std::rc::Rc;

use super::room::{files, ticket};
use super::tab::Tab;
use crate::classroom::{to_text, week_id};
use crate::ui::state::Command;
use crate::ui::state::full::select::{has_unsaved, nameless};
use crate::ui::state::full::{ClassAct, FullAct, FullCommand, which_field};

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
    class(&mut tab, ClassAct::SaveClasses, &[]);
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
