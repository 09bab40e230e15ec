//! A lesson that a class played together, as a ticket.

use super::assignment::{Assignment, module_number};
use super::ticket::{ModuleResult, Ticket};
use crate::learning::{Day, Session};

/// The ticket of a lesson that the class played together: `hands` is how many children there are (0: nobody has said it),
/// `mark` keeps it apart from other classes. `None` if the module's id has no number.
///
/// In the ticket 1 stands for "nobody has said it": a ticket with 0 hands is a pupil's.
pub fn together_ticket(
    session: &Session,
    lang: &str,
    mark: u32,
    hands: u32,
    today: Day,
) -> Option<Ticket> {
    let module = module_number(&session.module().id)?;
    Some(Ticket {
        assignment: Assignment {
            band: session.module().band,
            modules: vec![module],
            language: Some(lang.into()),
            checks: false,
            mark,
            key: None,
        },
        pupil: None,
        day: today,
        attempt: 1,
        number: u64::from(session.seed()) << 8 | u64::from(module),
        learner: None,
        walks: Vec::new(),
        hands: hands.max(1),
        modules: vec![ModuleResult::of(module, session)],
        checks: Vec::new(),
    })
}
