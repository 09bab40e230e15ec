//! A conversation by its messages: what comes by itself, what waits for the learner, what stands there after a reload.

use std::cell::RefCell;
use std::rc::Rc;

use super::tab::{Disk, Tab};
use crate::curriculum::steps::REWIND;
use crate::ui::state::{Act, Draft, Msg, select};

fn give(tab: &mut Tab, node: &str, choice: &str) {
    tab.act(Act::Give(vec![node.into(), choice.into()]));
}

/// Lets everything come that comes by itself; how many messages did.
fn wait(tab: &mut Tab) -> usize {
    let mut came = 0;
    while select::due(&tab.state).is_some() {
        tab.send(Msg::Due);
        came += 1;
        assert!(came < 50);
    }
    came
}

/// The reason was read.
fn more(tab: &mut Tab) {
    let present = select::present(&tab.state).expect("a screen");
    let number = present.turn().expect("a turn").number;
    let shown = (number, 0);
    tab.act(Act::Draft(Draft {
        shown,
        ..Draft::default()
    }));
}

#[test]
fn messages_wait_until_the_reason_was_read() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/play/b2-chat");
    assert_eq!(wait(&mut tab), 2, "the first come by themselves");
    give(&mut tab, "n1", "no");
    assert_eq!(wait(&mut tab), 0);
    more(&mut tab);
    assert_eq!(wait(&mut tab), 1);
}

#[test]
fn what_follows_a_risky_choice_comes_at_once_and_is_taken_back() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/play/b2-chat");
    wait(&mut tab);
    give(&mut tab, "n1", "yes");
    assert_eq!(wait(&mut tab), 1, "what is felt does not wait");
    give(&mut tab, "felt", REWIND);
    assert_eq!(wait(&mut tab), 0, "it was told before");
    let lines = tab.state.learner.lines.len();
    give(&mut tab, "n1", "yes");
    assert_eq!(tab.state.learner.lines.len(), lines, "not once more");
    give(&mut tab, "n1", "no");
    more(&mut tab);
    wait(&mut tab);
    let score = tab.state.walk.as_ref().expect("a walk").session.score();
    assert_eq!((score.signs, score.hits), (1, 0), "the first try counts");
}

/// In the same tab the reason stands there again; for somebody who opens the profile it does not, and the next message
/// comes.
#[test]
fn a_reason_stands_there_again_in_its_own_tab_alone() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/play/b2-chat");
    wait(&mut tab);
    give(&mut tab, "n1", "no");
    let mut again = tab.reload("/kk/play/b2-chat");
    assert_eq!(wait(&mut again), 0);
    let who = again.state.learner.id().to_string();
    let mut other = Tab::open(&disk, "/kk/who");
    other.act(Act::Be(who));
    other.go("/kk/play/b2-chat");
    assert_eq!(wait(&mut other), 1);
    let session = &other.state.walk.as_ref().expect("a walk").session;
    assert_eq!(session.log("chat").len(), 1);
    assert!(!session.can_go_back());
}

/// Whoever opened a profile and goes on in it finds no way to what was answered before, after a reload neither.
#[test]
fn a_reload_leads_no_further_back() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/play/b1-one");
    tab.act(Act::Next);
    tab.act(Act::Next);
    let who = tab.state.learner.id().to_string();
    let mut other = Tab::open(&disk, "/kk/who");
    other.act(Act::Be(who));
    other.go("/kk/play/b1-one");
    let way = |tab: &Tab| {
        let session = &tab.state.walk.as_ref().expect("a walk").session;
        (tab.step(), session.can_go_back())
    };
    let before = way(&other);
    assert!(!before.1);
    other.act(Act::Give(vec!["two".into()]));
    other.act(Act::Next);
    assert!(way(&other).1, "to what was just played");
    let again = other.reload("/kk/play/b1-one");
    assert!(!way(&again).1, "no way to what another has answered");
    // Whoever began a walk here finds everything as it was.
    let mut own = tab.reload("/kk/play/b1-one");
    assert!(way(&own).1);
    own.act(Act::Back);
}

/// Whoever says who they are in a tab where somebody has played goes on as in any other: nothing of what was answered there
/// is seen again, at once or after a reload, although it was the same tab and may have been the same child.
#[test]
fn whoever_says_who_they_are_has_gone_on_with_nothing() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/play/b1-one");
    tab.act(Act::Next);
    tab.act(Act::Next);
    let way = |tab: &Tab| {
        let session = &tab.state.walk.as_ref().expect("a walk").session;
        (tab.step(), session.can_go_back())
    };
    assert!(way(&tab).1 && !tab.walk.is_empty());
    let (who, place) = (tab.state.learner.id().to_string(), tab.step());
    tab.go("/kk/who");
    tab.act(Act::Be(who));
    assert_eq!(tab.walk, "");
    tab.go("/kk/play/b1-one");
    assert_eq!(way(&tab), (place.clone(), false), "at once");
    let again = tab.reload("/kk/play/b1-one");
    assert_eq!(way(&again), (place, false), "after a reload");
}

/// A conversation that is looked at again stands there whole: nothing comes, and nothing waits to be read once more.
#[test]
fn a_chat_that_was_passed_waits_for_nothing() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/play/b2-chat");
    for (node, choice) in [("n1", "no"), ("n2", "tell")] {
        wait(&mut tab);
        give(&mut tab, node, choice);
        more(&mut tab);
    }
    wait(&mut tab);
    tab.act(Act::Next);
    assert_eq!(tab.step(), None);
    tab.act(Act::Back);
    assert_eq!(tab.step().as_deref(), Some("chat"));
    assert_eq!(wait(&mut tab), 0);
    let present = select::present(&tab.state).expect("a screen");
    let waits = |turn| select::is_waiting(&present, turn, &tab.state.draft);
    assert_eq!(present.turn().map(waits), Some(false));
}
