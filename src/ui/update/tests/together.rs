//! Playing with the whole class: where it stops to talk; and what is said to be kept.

use std::cell::RefCell;
use std::rc::Rc;

use super::tab::{Disk, Tab};
use crate::ui::state::Act;
use crate::ui::state::full::select::{asked_now, is_saved};
use crate::ui::state::full::{ClassAct, FullAct};

fn class(tab: &mut Tab, act: ClassAct) {
    tab.submit(FullAct::Class(act), &[]);
}

/// The plan's first question stands behind what was shown, its second behind what was decided; a press passes it, and
/// "back" leads to the screen before it.
#[test]
fn a_class_stops_for_the_plans_questions() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/whole/b1-one");
    class(&mut tab, ClassAct::GoOn);
    assert_eq!(tab.step().as_deref(), Some("model"));
    assert_eq!(asked_now(&tab.state), None, "not before it was shown");
    class(&mut tab, ClassAct::GoOn);
    assert_eq!(asked_now(&tab.state), Some("One?"));
    assert_eq!(tab.step().as_deref(), Some("model"));
    class(&mut tab, ClassAct::LookBack);
    assert_eq!(asked_now(&tab.state), None);
    class(&mut tab, ClassAct::GoOn);
    class(&mut tab, ClassAct::GoOn);
    assert_eq!(tab.step().as_deref(), Some("spot"));
    assert_eq!(asked_now(&tab.state), None);
    // What is unanswered is not gone on from.
    class(&mut tab, ClassAct::GoOn);
    assert_eq!(tab.step().as_deref(), Some("spot"));
    class(&mut tab, ClassAct::NobodySees);
    class(&mut tab, ClassAct::GoOn);
    assert_eq!(tab.step().as_deref(), Some("talk"));
    tab.act(Act::Give(vec!["done".into()]));
    class(&mut tab, ClassAct::GoOn);
    assert_eq!(asked_now(&tab.state), Some("Two?"));
    // Whoever leaves comes back to the screen itself.
    tab.go("/kk/teach");
    tab.go("/kk/whole/b1-one");
    assert_eq!(asked_now(&tab.state), None);
    assert_eq!(tab.step().as_deref(), Some("talk"));
}

/// "Kept" is true once the device has said so: a tab that is closed before would lose it.
#[test]
fn a_class_is_kept_once_the_device_has_it() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/assign");
    assert!(is_saved(&tab.state));
    tab.is_slow = true;
    class(&mut tab, ClassAct::GiveCode);
    assert!(!is_saved(&tab.state), "it is on its way");
    tab.settle();
    assert!(is_saved(&tab.state));
    disk.borrow_mut().is_missing = true;
    let none = Tab::open(&disk, "/kk/assign");
    assert!(!is_saved(&none.state), "nothing is kept here");
}
