//! A PIN keeps pupils out of the teacher's pages in passing.

use std::cell::RefCell;
use std::rc::Rc;

use super::tab::{Disk, Tab};
use crate::classroom::FORGET_MS;
use crate::ui::state::CLASS_PAGES;
use crate::ui::state::full::select::is_locked;
use crate::ui::state::full::{ClassAct, FullAct, PIN, PinNotice};

fn press(tab: &mut Tab, act: ClassAct, pin: &str) {
    tab.submit(FullAct::Class(act), &[("pin", pin)]);
}

fn notice(tab: &Tab) -> PinNotice {
    tab.state.full.class.pin_notice
}

#[test]
fn the_pin_is_asked_for_once_a_tab() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut mine = Tab::open(&disk, "/kk/teach");
    press(&mut mine, ClassAct::SetPin, "12");
    assert_eq!(notice(&mine), PinNotice::Length);
    press(&mut mine, ClassAct::SetPin, "4815");
    assert_eq!(notice(&mine), PinNotice::Set);
    assert!(!is_locked(&mine.state), "whoever sets it is in");
    let kept = disk.borrow().of(PIN);
    assert!(kept.len() == 1 && !kept[0].contains("4815"), "{kept:?}");

    let mut other = Tab::open(&disk, "/kk/teach");
    assert!(is_locked(&other.state));
    // Every page of the teacher's room but those that are everybody's.
    let open = ["given", "before", "lines", "handouts", "long"];
    for (page, _) in CLASS_PAGES {
        other.go(&["/kk/", page, "/b1-one"].concat());
        assert_eq!(is_locked(&other.state), !open.contains(&page), "{page}");
    }
    for page in ["assign", "plan/b1-one"] {
        other.go(&["/kk/", page].concat());
        assert!(is_locked(&other.state), "{page}");
    }
    for page in ["learn/b", "code", "family", "play/b1-one", "mine"] {
        other.go(&["/kk/", page].concat());
        assert!(!is_locked(&other.state), "{page}");
    }
    other.go("/kk/teach");
    press(&mut other, ClassAct::Unlock, "4816");
    assert!(is_locked(&other.state) && notice(&other) == PinNotice::Wrong);
    press(&mut other, ClassAct::Unlock, "48 15");
    assert!(!is_locked(&other.state));
    // A reload asks no more; the next tab does, and so does this one once it is locked.
    assert!(!is_locked(&other.reload("/kk/collect").state));
    press(&mut other, ClassAct::Lock, "");
    assert_eq!(notice(&other), PinNotice::Nothing);
    assert!(is_locked(&other.state) && is_locked(&other.reload("/kk/teach").state));
    press(&mut mine, ClassAct::RemovePin, "");
    assert_eq!(notice(&mine), PinNotice::Removed);
    assert!(!is_locked(&Tab::open(&disk, "/kk/teach").state));
}

/// A lesson that was opened behind the PIN begins with it, and one that is gone on with has stood still there.
#[test]
fn a_lesson_stands_still_behind_the_pin() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut mine = Tab::open(&disk, "/kk/teach");
    press(&mut mine, ClassAct::SetPin, "4815");
    let mut tab = Tab::open(&disk, "/kk/whole/b1-one");
    let spent = |tab: &Tab| {
        let lesson = tab.state.full.class.lessons.now().expect("a lesson");
        (tab.state.now.millis - lesson.began) / 1_000
    };
    tab.seconds += 100;
    press(&mut tab, ClassAct::Unlock, "4816");
    tab.seconds += 100;
    press(&mut tab, ClassAct::Unlock, "4815");
    assert!(!is_locked(&tab.state));
    assert_eq!(spent(&tab), 0);
    tab.seconds += 60;
    tab.act(crate::ui::state::Act::Next);
    press(&mut tab, ClassAct::Lock, "");
    tab.seconds += 200;
    press(&mut tab, ClassAct::Unlock, "4815");
    assert_eq!(spent(&tab), 60);
}

#[test]
fn a_forgotten_pin_ends_in_a_day_and_nothing_is_lost() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut mine = Tab::open(&disk, "/kk/teach");
    press(&mut mine, ClassAct::SetPin, "4815");
    let mut pupil = Tab::open(&disk, "/kk/teach");
    press(&mut pupil, ClassAct::ForgetPin, "");
    pupil.seconds += FORGET_MS / 1000 - 60;
    press(&mut pupil, ClassAct::ForgetPin, "");
    assert!(is_locked(&pupil.state), "not today");
    assert_eq!(
        disk.borrow().of(PIN).len(),
        2,
        "asking again changes nothing"
    );
    // The teacher types it in time: it stays, and the teacher is told.
    let mut again = Tab::open(&disk, "/kk/teach");
    press(&mut again, ClassAct::Unlock, "4815");
    assert_eq!(notice(&again), PinNotice::Known);
    let mut later = Tab::open(&disk, "/kk/teach");
    later.seconds += 2 * FORGET_MS / 1000;
    later.go("/kk/assign");
    assert!(is_locked(&later.state));
    press(&mut later, ClassAct::ForgetPin, "");
    later.seconds += FORGET_MS / 1000;
    later.go("/kk/teach");
    assert!(!is_locked(&later.state));
    press(&mut later, ClassAct::SetPin, "1111");
    assert!(is_locked(&Tab::open(&disk, "/kk/teach").state));
}
