//! What the teacher has just answered about results, and taking it back in its place.

use super::keep::keep;
use crate::classroom::{Said, Week};
use crate::ui::state::State;
use crate::ui::state::full::{ClassAct, Deed, Done};

/// A week (with its id) as it stands before an answer about its results; `None` of any other act.
pub fn before(state: &State, act: &ClassAct) -> Option<(String, Week)> {
    let id = match act {
        ClassAct::Choose(id, _)
        | ClassAct::Renumber(id, _)
        | ClassAct::RenumberTo(id, _, _)
        | ClassAct::TakeBack(id, _)
        | ClassAct::SharedIs(id, _, _)
        | ClassAct::SharedTwo(id, _, _)
        | ClassAct::SharedAll(id, _, _)
        | ClassAct::LeaveTicket(id, _, _) => id,
        _ => return None,
    };
    let week = state.full.class.collected.week(id)?;
    Some((id.clone(), week.clone()))
}

/// Remembers the answer, if it has changed anything.
pub fn after(state: &mut State, act: &ClassAct, (id, before): (String, Week)) {
    let class = &mut state.full.class;
    let Some(now) = class.collected.week(&id) else {
        return;
    };
    let said = now.said_count();
    if said == before.said_count() {
        return;
    }
    class.done = deed(act, &before, now).map(|deed| Done {
        week: id,
        deed,
        before,
        said,
    });
}

/// What an act has done to a week.
fn deed(act: &ClassAct, before: &Week, now: &Week) -> Option<Deed> {
    let pupil = |week: &Week, ticket: u64| week.tickets().find(ticket).and_then(|of| of.pupil);
    Some(match act {
        ClassAct::Choose(_, ticket) => Deed::Counts(pupil(now, *ticket), true),
        ClassAct::LeaveTicket(_, ticket, aside) => Deed::Counts(pupil(now, *ticket), !aside),
        ClassAct::Renumber(_, ticket)
        | ClassAct::RenumberTo(_, ticket, _)
        | ClassAct::TakeBack(_, ticket) => {
            Deed::Number(pupil(before, *ticket), pupil(now, *ticket))
        }
        ClassAct::SharedIs(_, wrong, right) => Deed::Shared(vec![*wrong, *right], Some(*right)),
        ClassAct::SharedTwo(_, (one, other), Said::Two) => Deed::Shared(vec![*one, *other], None),
        ClassAct::SharedTwo(_, (one, other), _) => Deed::Unsaid(*one, *other),
        ClassAct::SharedAll(_, all, right) => Deed::Shared(all.clone(), *right),
        _ => return None,
    })
}

/// The last answer is taken back: all stands as it stood before.
pub fn undo(state: &mut State) {
    let class = &mut state.full.class;
    let Some(done) = class.last_done().cloned() else {
        return;
    };
    class.done = None;
    let lines = class.collected.restore(&done.week, &done.before);
    keep(state, lines);
}
