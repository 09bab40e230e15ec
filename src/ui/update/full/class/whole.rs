//! A module with the whole class: hands are counted, and what most of them were raised for is the answer.

use super::super::super::{Commands, walk};
use super::{keep as keep_lines, save_carried};
use crate::classroom::to_text;
use crate::learning::{Event, Position};
use crate::ui::state::full::{ClassNotice, MOST_HANDS, answer, class_ticket, tally, text_of};
use crate::ui::state::{Draft, Field, State};

fn set_votes(state: &mut State, option: &str, count: u32) {
    let votes = &mut state.full.class.votes;
    let count = count.min(MOST_HANDS);
    match votes.iter_mut().find(|(id, _)| id == option) {
        Some((_, known)) => *known = count,
        None => votes.push((option.to_string(), count)),
    }
}

/// A raised hand more, or less.
pub fn vote(state: &mut State, option: &str, by: i32) {
    let mut all = state.full.class.votes.iter();
    let known = all.find(|(id, _)| id == option).map_or(0, |(_, n)| *n);
    set_votes(state, option, known.saturating_add_signed(by));
}

/// The hands that were typed at an option.
pub fn typed_votes(state: &mut State, option: &str, fields: &[Field]) {
    let typed = text_of(fields, &["vote-", option].concat());
    set_votes(state, option, typed.trim().parse().unwrap_or(0));
}

/// So many children are here.
pub fn count_here(state: &mut State, typed: &str) {
    let count: u32 = typed.trim().parse().unwrap_or(0);
    state.full.class.here = count.min(MOST_HANDS);
}

/// Opens the reasons: the class's answer is given.
pub fn reveal(state: &mut State, out: &mut Commands) {
    let Some(walk) = &state.walk else { return };
    let Position::Step { step, .. } = walk.session.position() else {
        return;
    };
    let class = &mut state.full.class;
    let Some(given) = answer(&class.votes, class.here, step) else {
        return;
    };
    let hands = tally(&class.votes, step).into_iter().map(|(_, n)| n);
    class.here = class.here.max(hands.max().unwrap_or(0));
    let step = step.id.clone();
    // The hands stay: they are shown beside the reasons.
    let votes = class.votes.clone();
    walk::happen(state, Event::Answer { step, given }, out);
    state.full.class.votes = votes;
}

/// Goes on without an answer of the class: what a child would tell whom is nobody's business here, and never scored.
pub fn pass(state: &mut State, out: &mut Commands) {
    let votes = state.full.class.votes.clone();
    while let Some(event) = state.walk.as_ref().and_then(|walk| walk.session.way_on()) {
        let on = matches!(event, Event::Next { .. });
        walk::happen(state, event, out);
        if on {
            break;
        }
    }
    state.full.class.votes = votes;
    state.set_draft(Draft::default());
}

/// The class's ticket goes to what was collected.
pub fn keep(state: &mut State) {
    if let Some(ticket) = class_ticket(state) {
        let (_, lines) = state.full.class.collected.take(ticket);
        state.full.class.notice = ClassNotice::Saved;
        keep_lines(state, lines);
    }
}

pub fn save(state: &State, out: &mut Commands) {
    if let Some(ticket) = class_ticket(state) {
        save_carried("saqbol-ticket-class.txt", to_text(&ticket), out);
    }
}
