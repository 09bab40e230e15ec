//! The PIN before the teacher's pages.

use super::super::super::Commands;
use crate::classroom::{Pin, forgotten_line, pin_line};
use crate::ui::state::State;
use crate::ui::state::full::{FullCommand, PIN, PinNotice, UNLOCKED};

/// Keeps a PIN that was typed. Without a store or random bytes there is none: it would be gone with the tab.
pub fn set(state: &mut State, typed: &str, out: &mut Commands) {
    let Some(random) = state.now.random.filter(|_| state.learner.has_store) else {
        state.full.class.pin_notice = PinNotice::Impossible;
        return;
    };
    let Some(line) = pin_line(typed, &random) else {
        state.full.class.pin_notice = PinNotice::Length;
        return;
    };
    state.full.class.pin = Pin::of([line.as_str()]);
    state.full.class.pin_notice = PinNotice::Set;
    state.learner.writes.add(PIN, &[line]);
    unlocked(state, true, out);
}

pub fn remove(state: &mut State) {
    state.full.class.pin = Pin::default();
    state.full.class.pin_notice = PinNotice::Removed;
    state.learner.writes.add(PIN, &["off".to_string()]);
}

/// Opens the pages in this tab. Whoever knows the PIN has not forgotten it.
pub fn unlock(state: &mut State, typed: &str, out: &mut Commands) {
    let class = &mut state.full.class;
    if !class.pin.fits(typed) {
        class.pin_notice = PinNotice::Wrong;
        return;
    }
    class.pin_notice = PinNotice::Nothing;
    if class.pin.asked().is_some() {
        class.pin_notice = PinNotice::Known;
        class.pin = class.pin.clone().known();
        state.learner.writes.add(PIN, &["known".to_string()]);
    }
    // Behind the PIN a lesson has stood still.
    if let Some(lesson) = state.full.class.lessons.now_mut() {
        lesson.began = state.now.millis.saturating_sub(lesson.spent);
    }
    unlocked(state, true, out);
}

pub fn lock(state: &mut State, out: &mut Commands) {
    state.full.class.pin_notice = PinNotice::Nothing;
    unlocked(state, false, out);
}

/// It is forgotten: a day from now it ends. Who asks again does not wait longer.
pub fn forget(state: &mut State) {
    if state.full.class.pin.asked().is_none() {
        let now = state.now.millis;
        state.full.class.pin = state.full.class.pin.clone().forgotten(now);
        state.learner.writes.add(PIN, &[forgotten_line(now)]);
    }
}

fn unlocked(state: &mut State, so: bool, out: &mut Commands) {
    state.full.class.unlocked = so;
    let word = if so { "yes" } else { "" };
    out.push(FullCommand::HoldWord(UNLOCKED, word.into()).into());
}
