//! What a teacher says of results: which number one is of, and whether it counts.

use super::super::super::Commands;
use super::keep::keep;
use crate::classroom::{MOST_PUPILS, Said, typed_number};
use crate::ui::state::full::{ClassNotice, ClassState, FullCommand, text_of};
use crate::ui::state::{Field, State};

/// Of two tickets this one counts.
pub fn choose(state: &mut State, id: &str, ticket: u64) {
    let lines = state.full.class.collected.choose(id, ticket);
    keep(state, lines);
}

/// Gives a ticket to the pupil whose number was typed; what is no number, or not the class's, is refused.
pub fn renumber(state: &mut State, id: &str, ticket: u64, fields: &[Field], out: &mut Commands) {
    let typed = text_of(fields, &["renumber-", &ticket.to_string()].concat());
    let class = &mut state.full.class;
    let Some(pupil) = typed_number(typed).filter(|pupil| *pupil <= MOST_PUPILS) else {
        class.notice = ClassNotice::BadNumber(ticket);
        return;
    };
    let register = class.collected.register_at(id);
    if !register.is_empty() && !register.contains(&pupil) {
        class.notice = ClassNotice::NotInRegister(ticket, pupil);
        return;
    }
    let week = class.collected.week(id);
    if week.is_some_and(|week| week.is_taken(ticket, pupil)) {
        class.notice = ClassNotice::Taken(ticket, pupil);
        out.push(FullCommand::FocusField("taken-no").into());
        return;
    }
    let asks = |class: &ClassState| {
        let week = class.collected.week(id)?;
        let tickets = week.tickets();
        let has = tickets.find(ticket)?.pupil == Some(pupil);
        has.then(|| week.questions(&class.collected.register_at(id)))
    };
    let before = asks(&state.full.class);
    renumber_to(state, id, ticket, pupil);
    // A press that changes nothing says so.
    let class = &mut state.full.class;
    if before.is_some() && before == asks(class) {
        class.notice = ClassNotice::SameNumber(ticket, pupil);
    }
}

/// Gives a ticket to the pupil of a number, also where that one has a result already: it is the same pupil's.
pub fn renumber_to(state: &mut State, id: &str, ticket: u64, pupil: u32) {
    let collected = &mut state.full.class.collected;
    let mut lines = collected.renumber_same(id, ticket, pupil);
    // Under the number that it was given it counts.
    lines.extend(collected.leave_out(id, ticket, false));
    keep(state, lines);
}

/// The number that was typed for a ticket is another pupil's: nothing has changed.
pub fn not_taken(state: &mut State, said: ClassNotice) {
    if let ClassNotice::Taken(ticket, _) = said {
        state.full.class.notice = ClassNotice::NotChanged(ticket);
    }
}

/// A corrected number is again what the pupil has typed, and counts as it did.
pub fn take_back(state: &mut State, id: &str, ticket: u64) {
    let lines = state.full.class.collected.take_back(id, ticket);
    keep(state, lines);
}

/// Of two numbers with one play the second is right.
pub fn shared_is(state: &mut State, id: &str, wrong: u32, right: u32) {
    let lines = state.full.class.collected.shared_is(id, wrong, right);
    keep(state, lines);
}

/// Two numbers with one play are two pupils, or the teacher takes that back.
pub fn shared_two(state: &mut State, id: &str, of: (u32, u32), said: Said) {
    let lines = state.full.class.collected.shared_two(id, of, said);
    keep(state, lines);
}

/// One play under several numbers: one of them is right, or they are so many pupils.
pub fn shared_all(state: &mut State, id: &str, all: &[u32], right: Option<u32>) {
    let collected = &mut state.full.class.collected;
    let mut lines = Vec::new();
    for (at, one) in all.iter().enumerate() {
        match right {
            Some(right) if *one != right => lines.extend(collected.shared_is(id, *one, right)),
            Some(_) => {}
            None => {
                for other in all.iter().skip(at + 1) {
                    let of = (*one.min(other), *one.max(other));
                    lines.extend(collected.shared_two(id, of, Said::Two));
                }
            }
        }
    }
    keep(state, lines);
}

/// A ticket is left out of what is counted, or taken back.
pub fn leave_ticket(state: &mut State, id: &str, ticket: u64, aside: bool) {
    let lines = state.full.class.collected.leave_out(id, ticket, aside);
    keep(state, lines);
}
