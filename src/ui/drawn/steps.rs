//! What stands on a lesson's screens while they are played.

use std::rc::Rc;

use super::{Page, open, put_words};
use crate::ui::state::{Act, Draft, Pictures};
use crate::ui::update::tests::tab::{TOLD, Tab, YOUNG};

fn page(mut tab: Tab) -> Page {
    put_words(&mut tab.state);
    Page::of(tab)
}

/// Both pieces are weak, and these stand there now.
fn mended(now: [&str; 2]) -> Page {
    let mut tab = open(&["/kk/play/", YOUNG].concat());
    tab.act(Act::Give(vec!["weak".into(), "weak".into()]));
    tab.act(Act::Draft(Draft {
        marks: now.map(String::from).into(),
        mending: true,
        ..Draft::default()
    }));
    page(tab)
}

/// A sentence of which one weak piece was changed is not whole yet: the other one is led to, with what is missing there.
#[test]
fn a_sentence_is_whole_when_no_piece_is_weak() {
    let before = mended(["weak", "weak"]);
    assert!(before.all("class", "here").is_empty());
    let half = mended(["good", "weak"]);
    assert!(half.all("class", "say-now").is_empty());
    assert_eq!(half.all("class", "here").len(), 1);
    let told = half.all("class", "slot-why");
    assert_eq!(told, ["why what"]);
    let other = mended(["weak", "good"]);
    assert_eq!(other.all("class", "slot-why"), ["why who"]);
    let whole = mended(["good", "good"]);
    assert_eq!(whole.all("class", "say-now").len(), 1);
    assert!(whole.all("class", "here").is_empty());
}

/// What opens by itself shows what is in it; a box that stays shut does not.
#[test]
fn a_box_that_stays_shut_shows_nothing() {
    for (id, shown) in [("cake", 1), ("watch", 0), ("sulk", 0)] {
        let art = ["things/", id].concat();
        let mut tab = open(&["/kk/play/", YOUNG].concat());
        tab.state.pictures = Rc::new(Pictures::Listed(vec![(art.clone(), art.clone())]));
        tab.act(Act::Give(vec!["good".into(), "good".into()]));
        tab.act(Act::Next);
        tab.act(Act::Give(vec![id.to_string()]));
        assert_eq!(page(tab).all("src", &art).len(), shown, "{id}");
    }
}

/// However much is marked, the way on leads to the next line until the last one was looked at.
#[test]
fn a_lens_goes_over_all_lines_before_it_is_checked() {
    for (under, way) in [("", "more"), ("two", "check")] {
        let mut tab = open(&["/kk/play/", TOLD].concat());
        for _ in 0..2 {
            tab.act(Act::Give(vec!["one".into()]));
            tab.act(Act::Next);
        }
        assert_eq!(tab.step().as_deref(), Some("lens"));
        tab.act(Act::Draft(Draft {
            marks: vec!["one".into()],
            open: under.into(),
            ..Draft::default()
        }));
        let ids = page(tab).ids();
        let ways = ids.iter().filter(|id| ["more", "check"].contains(&&id[..]));
        assert_eq!(ways.collect::<Vec<_>>(), [way]);
    }
}
