//! What a class sees of a lesson on one screen: letters, the clock, and ways that fit what was done.

use std::cell::RefCell;
use std::rc::Rc;

use super::{Page, act, open};
use crate::ui::state::full::ClassAct;
use crate::ui::state::{Act, Draft};
use crate::ui::update::tests::tab::{Disk, Tab};

/// A card that is open to be answered.
fn opened(id: &str) -> Act {
    Act::Draft(Draft {
        open: id.into(),
        ..Draft::default()
    })
}

/// A class speaks of what it is asked by letters, wherever it is asked.
#[test]
fn whoever_can_be_asked_has_a_letter() {
    let mut tab = open("/kk/whole/b4-board");
    tab.act(opened("one"));
    let letters = Page::of(tab).all("class", "vote-letter");
    assert_eq!(letters, ["А", "Б"]);
    let mut alone = open("/kk/play/b4-board");
    alone.act(opened("one"));
    assert!(Page::of(alone).all("class", "vote-letter").is_empty());
}

/// That nobody has answered is no longer said once a card is opened to answer; a press on "on" says it anew.
#[test]
fn what_was_opened_is_being_answered() {
    let mut tab = open("/kk/whole/b4-board");
    act(&mut tab, ClassAct::GoOn, &[]);
    let said = |tab: &mut Tab| {
        let mut shown = Tab::open(&tab.disk, "/kk/whole/b4-board");
        shown.state.full.class.notice = tab.state.full.class.notice;
        Page::of(shown).all("id", "class-said").concat()
    };
    assert!(said(&mut tab).contains("жауап берілмеді"));
    tab.act(opened("one"));
    assert_eq!(said(&mut tab), "");
    act(&mut tab, ClassAct::GoOn, &[]);
    assert!(said(&mut tab).contains("жауап берілмеді"));
    assert_eq!(tab.step().as_deref(), Some("board"));
}

/// Hands are counted again where they were counted; what was pressed without counting is chosen again.
#[test]
fn what_was_not_counted_is_not_counted_again() {
    let again = |counted: bool| {
        let mut tab = open("/kk/whole/b1-one");
        tab.act(Act::Next);
        tab.act(Act::Next);
        match counted {
            true => act(&mut tab, ClassAct::Vote("one".into(), 12), &[]),
            false => act(&mut tab, ClassAct::Most("one".into()), &[]),
        }
        act(&mut tab, ClassAct::Reveal, &[]);
        Page::of(tab.reload("/kk/whole/b1-one")).only("id", "count-again")
    };
    assert_eq!(again(true), "Қолды қайта санау");
    assert_eq!(again(false), "Жауапты қайта таңдау");
}

/// Once the plan's minutes are over the clock looks otherwise.
#[test]
fn the_clock_past_its_minutes_looks_otherwise() {
    for (seconds, late) in [(540, 0), (660, 1)] {
        let disk: Rc<RefCell<Disk>> = Rc::default();
        let mut tab = Tab::open(&disk, "/kk/whole/b1-one");
        tab.act(Act::Next);
        tab.seconds += seconds;
        tab.act(Act::Next);
        let mut shown = Tab::open(&disk, "/kk/teach");
        shown.seconds = tab.seconds;
        shown.go("/kk/whole/b1-one");
        assert_eq!(Page::of(shown).all("class", "late").len(), late);
    }
}
