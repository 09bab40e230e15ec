//! A lesson with the whole class that has come to its end: what is kept of it, and for whom.

use std::cell::RefCell;
use std::rc::Rc;

use super::tab::{Disk, Tab};
use crate::classroom::{Class, key_text};
use crate::ui::state::Act;
use crate::ui::state::full::select::{next_given, next_together, offers};
use crate::ui::state::full::{ClassAct, FullAct, kept_together, which_field};

fn class(tab: &mut Tab, act: ClassAct, fields: &[(&str, &str)]) {
    tab.submit(FullAct::Class(act), fields);
}

/// Gives a class its first module; its key.
fn given(tab: &mut Tab, name: &str) -> u64 {
    tab.go("/kk/assign");
    let mut draft = tab.state.full.class.draft.clone();
    draft.modules = vec![1];
    class(tab, ClassAct::DraftAssignment(draft), &[]);
    let fields = [("class-name", name), ("class-size", "25")];
    class(tab, ClassAct::GiveCode, &fields);
    let named = tab.state.full.class.collected.class_named(name);
    named.expect("the class is here")
}

/// Plays a lesson to its end with hands.
fn play(tab: &mut Tab, address: &str) {
    tab.go(address);
    tab.act(Act::Next);
    tab.act(Act::Next);
    class(tab, ClassAct::Most("one".into()), &[]);
    class(tab, ClassAct::Reveal, &[]);
    tab.finish();
}

/// Each class's lessons together, as the disk has them.
fn together(disk: &Rc<RefCell<Disk>>) -> Vec<(String, usize)> {
    let tab = Tab::open(disk, "/kk/collect");
    let all = tab.state.full.class.collected.classes();
    let count = |class: &Class| {
        let weeks = class.weeks.iter();
        weeks.map(|(_, week)| week.together().len()).sum()
    };
    all.iter()
        .map(|class| (class.name().to_string(), count(class)))
        .collect()
}

/// Nothing has to be pressed: whoever leaves at the end loses nothing.
#[test]
fn a_finished_lesson_is_kept_for_its_class_at_once() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/assign");
    let key = given(&mut tab, "5А");
    play(&mut tab, &["/kk/whole/b1-one/", &key_text(key)].concat());
    tab.go("/kk/teach");
    assert_eq!(together(&disk), [("5А".to_string(), 1)]);
}

/// Without a class it is kept as well, and the class that is named at the end gets it.
#[test]
fn a_finished_lesson_goes_to_the_class_that_is_named_at_its_end() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/assign");
    let key = given(&mut tab, "5А");
    play(&mut tab, "/kk/whole/b1-one");
    let nobody = (String::new(), 1);
    assert_eq!(together(&disk), [("5А".to_string(), 0), nobody]);
    class(&mut tab, ClassAct::LessonOf(Some(key)), &[]);
    assert_eq!(together(&disk), [("5А".to_string(), 1)]);
    assert!(kept_together(&tab.state).is_some());
    // A lesson that the class was not given is a week of its own there.
    play(&mut tab, "/kk/whole/b2-two");
    class(&mut tab, ClassAct::LessonOf(Some(key)), &[]);
    assert_eq!(together(&disk), [("5А".to_string(), 2)]);
}

/// The same lesson with two classes on one computer is a result of each.
#[test]
fn two_classes_have_each_its_own_result() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/assign");
    let keys = ["5А", "5Б"].map(|name| given(&mut tab, name));
    for key in keys {
        play(&mut tab, &["/kk/whole/b2-two/", &key_text(key)].concat());
    }
    let each = ["5А", "5Б"].map(|name| (name.to_string(), 1));
    assert_eq!(together(&disk), each);
    // One that nobody has named joins none of them.
    play(&mut tab, "/kk/whole/b2-two");
    let nobody = (String::new(), 1);
    assert_eq!(together(&disk), [&each[..], &[nobody]].concat());
}

/// A lesson that was only tried is left out again, and put back.
#[test]
fn a_result_is_left_out_and_put_back() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/assign");
    let key = given(&mut tab, "5А");
    let own = ["/kk/whole/b1-one/", &key_text(key)].concat();
    for (address, left) in [(&own[..], 1), ("/kk/whole/b1-one", 1)] {
        play(&mut tab, address);
        class(&mut tab, ClassAct::LeaveOut, &[]);
        assert!(kept_together(&tab.state).is_none());
        assert_eq!(together(&disk).len(), left, "no class of nobody stays");
        class(&mut tab, ClassAct::KeepTogether, &[]);
        assert!(kept_together(&tab.state).is_some());
    }
    let nobody = (String::new(), 1);
    assert_eq!(together(&disk), [("5А".to_string(), 1), nobody]);
}

/// The key of the class for which the lesson that has just come to its end is kept.
fn kept_class(tab: &Tab) -> u64 {
    let id = kept_together(&tab.state).expect("it is kept");
    let of = tab.state.full.class.collected.class_of(&id);
    of.expect("a class").key
}

/// Another class than the ones that have names begins at the beginning.
#[test]
fn a_class_that_has_had_nothing_is_offered_the_first_lesson() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/teach");
    let next = |tab: &Tab| next_together(&tab.state).map(|entry| entry.id.clone());
    assert_eq!(next(&tab).as_deref(), Some("b1-one"));
    play(&mut tab, "/kk/whole/b1-one");
    assert_eq!(next(&tab).as_deref(), Some("b2-two"), "nobody has named it");
    let key = kept_class(&tab);
    class(
        &mut tab,
        ClassAct::NameClass(key),
        &[(&which_field(key), "5А")],
    );
    assert_eq!(next(&tab).as_deref(), Some("b1-one"));
    let class = tab.state.full.class.collected.class(key).expect("5А");
    let own = offers(&tab.state, &class)
        .first()
        .map(|of| of.entry.id.clone());
    assert_eq!(own.as_deref(), Some("b2-two"));
}

/// The questions at the end are not lost with a look at the report: its page leads back there, also after a reload, and what
/// was kept is kept once. The lesson's own address begins it anew.
#[test]
fn the_end_of_a_lesson_can_be_come_back_to() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/assign");
    let key = given(&mut tab, "5А");
    let own = ["/kk/whole/b1-one/", &key_text(key)].concat();
    for address in ["/kk/whole/b2-two", &own] {
        play(&mut tab, address);
        let week = kept_together(&tab.state).expect("it is kept");
        let number = together(&disk).len();
        tab.go(&["/kk/report/", &week].concat());
        assert!(tab.state.full.class.lessons.now().is_none());
        let ended = tab.state.full.class.ended.as_ref().expect("its end");
        assert_eq!(ended.week.as_ref(), Some(&week));
        let end = ["/kk/whole/", &ended.place()].concat();
        tab.go(&end);
        assert_eq!(tab.step(), None, "the end");
        assert_eq!(kept_together(&tab.state).as_ref(), Some(&week));
        let mut tab = tab.reload(&end);
        assert_eq!(tab.step(), None, "after a reload");
        assert_eq!(kept_together(&tab.state).as_ref(), Some(&week));
        tab.go("/kk/teach");
        let rest = tab.state.full.class.lessons.unfinished();
        assert_eq!(rest.count(), 0, "it is over");
        assert_eq!(together(&disk).len(), number, "it is kept once");
        tab.go(&own);
        assert_eq!(tab.step().as_deref(), Some("hook"));
    }
    // A tab that has played nothing begins at the beginning.
    let tab = Tab::open(&disk, "/kk/whole/b1-one/end");
    assert_eq!(tab.step().as_deref(), Some("hook"));
}

/// One rule on every page: after a lesson that no class has a name for, the first page, the report and the class's page
/// offer the same next lesson.
#[test]
fn every_page_offers_the_same_next_lesson() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/teach");
    play(&mut tab, "/kk/whole/b2-two");
    let class = tab.state.full.class.collected.class(kept_class(&tab));
    let class = class.expect("a class");
    let pages = [
        next_together(&tab.state),
        offers(&tab.state, &class).first().map(|of| of.entry),
        next_given(&tab.state, &class),
    ];
    let pages = pages.map(|entry| entry.map(|entry| &entry.id[..]));
    assert_eq!(pages, [Some("b5-rated"); 3]);
}

/// How many there are is typed once: the class that is named, or pressed, at the end has that many.
#[test]
fn the_size_of_a_lesson_is_the_size_of_its_class() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/assign");
    class(&mut tab, ClassAct::GiveCode, &[("class-name", "5Б")]);
    let known = tab.state.full.class.collected.class_named("5Б");
    let size = |tab: &Tab, name: &str| {
        let all = &tab.state.full.class.collected;
        all.class(all.class_named(name)?).map(|of| of.size())
    };
    assert_eq!(size(&tab, "5Б"), Some(0));
    for (name, here) in [("5А", "32"), ("5Б", "27")] {
        tab.go("/kk/whole/b1-one");
        class(&mut tab, ClassAct::CountHere, &[("here", here)]);
        play(&mut tab, "/kk/whole/b1-one");
        let key = kept_class(&tab);
        match name {
            "5А" => {
                class(
                    &mut tab,
                    ClassAct::NameClass(key),
                    &[(&which_field(key), name)],
                );
            }
            _ => class(&mut tab, ClassAct::LessonOf(known), &[]),
        }
        assert_eq!(
            size(&tab, name).map(|size| size.to_string()),
            Some(here.into())
        );
    }
}

/// Where no hand was raised there is nothing to keep.
#[test]
fn nothing_is_kept_of_no_hands() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/whole/b1-one");
    for _ in 0..20 {
        class(&mut tab, ClassAct::Pass, &[]);
        class(&mut tab, ClassAct::Pass, &[]);
    }
    assert_eq!(together(&disk), []);
}

/// A half lesson of one class is never another's: each goes on where it was, and says whose it is.
#[test]
fn a_half_lesson_stays_with_its_class() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/assign");
    let keys = ["5А", "5Б"].map(|name| given(&mut tab, name));
    let [ours, theirs] = keys.map(|key| ["/kk/whole/b1-one/", &key_text(key)].concat());
    tab.go(&theirs);
    assert!(!tab.state.full.class.goes_on);
    tab.act(Act::Next);
    tab.act(Act::Next);
    class(&mut tab, ClassAct::Most("one".into()), &[]);
    class(&mut tab, ClassAct::Reveal, &[]);
    assert_eq!(tab.step().as_deref(), Some("spot"));
    tab.go("/kk/teach");
    for address in [&ours[..], "/kk/whole/b1-one"] {
        tab.go(address);
        assert_eq!(tab.step().as_deref(), Some("hook"), "{address}");
        assert!(!tab.state.full.class.goes_on);
        tab.go("/kk/teach");
    }
    tab.go(&theirs);
    assert_eq!(tab.step().as_deref(), Some("spot"));
    assert!(tab.state.full.class.goes_on, "it is said whose it is");
    let mut tab = tab.reload(&theirs);
    assert_eq!(tab.step().as_deref(), Some("spot"));
    class(&mut tab, ClassAct::StartOver, &[]);
    assert_eq!(tab.step().as_deref(), Some("hook"));
    let walk = tab.state.walk.as_ref().expect("a lesson");
    assert!(walk.session.log("spot").is_empty());
    let tab = tab.reload(&theirs);
    assert_eq!(tab.step().as_deref(), Some("hook"));
}
