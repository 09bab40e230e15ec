//! Numbers of a class move in steps of five pupils.
//!
//! Whoever sees a report before and after one child has handed in could take one from the other and have that child's
//! answers. So a number is made of the results as they stood when five or more of them had last changed: a report of six
//! to nine pupils shows the numbers of the first five. What counts as a change is a result that is added, gone, or another
//! one (a later attempt, a ticket that the teacher has set aside); the order is that in which it came to this device.

use super::attempts::Attempts;
use super::class::Class;
use super::facts::Tickets;
use super::hash::fnv1a64;
use super::ticket::Ticket;

/// So many pupils change a number together; groups of fewer have none.
pub const STEP: usize = 5;

/// The tickets that counted after each thing that happened in a class.
pub struct History<'a>(Vec<Vec<&'a Ticket>>);

impl<'a> History<'a> {
    pub fn of(class: &'a Class) -> History<'a> {
        let mut tickets = Tickets::default();
        let mut all = Vec::new();
        for fact in class.facts() {
            if tickets.learn(fact) {
                let counted = Attempts::of(&tickets).counted.into_iter();
                all.push(counted.map(|handed| handed.ticket).collect());
            }
        }
        History(all)
    }

    /// What a number is made of: the value that each ticket has for it (none where it has nothing to say), as they stood
    /// when five or more had last changed. `bytes` tells values apart.
    pub fn shown<T>(
        &self,
        value: impl Fn(&'a Ticket) -> Option<T>,
        bytes: impl Fn(&T) -> Vec<u8>,
    ) -> Vec<T> {
        // Each ticket is looked at once: its number, and what tells its value apart.
        let mut known: Vec<(u64, Option<u64>)> = Vec::new();
        let mut marks = |tickets: &[&'a Ticket]| {
            let mut all = Vec::new();
            for ticket in tickets {
                let at = known.binary_search_by_key(&ticket.number, |(number, _)| *number);
                let mark = match at.map(|at| known.get(at)) {
                    Ok(Some((_, mark))) => *mark,
                    _ => {
                        let mark = value(ticket).map(|value| fnv1a64(&bytes(&value)));
                        known.insert(at.unwrap_or_else(|at| at), (ticket.number, mark));
                        mark
                    }
                };
                all.extend(mark);
            }
            all.sort_unstable();
            all
        };
        let mut shown: &[&Ticket] = &[];
        let mut before = Vec::new();
        for tickets in &self.0 {
            let now = marks(tickets);
            if now.len() >= STEP && changes(&before, &now) >= STEP {
                (shown, before) = (tickets, now);
            }
        }
        shown.iter().filter_map(|ticket| value(ticket)).collect()
    }
}

/// How many values of one sorted list at least are not in the other.
fn changes(before: &[u64], now: &[u64]) -> usize {
    let (mut before, mut now) = (before.iter().peekable(), now.iter().peekable());
    let (mut gone, mut new) = (0_usize, 0_usize);
    loop {
        match (before.peek(), now.peek()) {
            (None, None) => return gone.max(new),
            (Some(old), Some(young)) if old == young => {
                before.next();
                now.next();
            }
            (Some(old), Some(young)) if old < young => {
                gone += 1;
                before.next();
            }
            (Some(_), None) => {
                gone += 1;
                before.next();
            }
            _ => {
                new += 1;
                now.next();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::class::tests::{assignment, ticket};
    use super::super::ticket::ModuleResult;
    use super::*;
    use crate::learning::Score;
    use proptest::prelude::*;

    #[test]
    fn what_is_not_in_the_other_list_is_counted() {
        assert_eq!(changes(&[], &[]), 0);
        assert_eq!(changes(&[1, 2, 2, 3], &[1, 2, 3, 4]), 1);
        assert_eq!(changes(&[], &[1, 1, 1]), 3);
        assert_eq!(changes(&[7, 8, 9], &[1]), 3);
    }

    /// A ticket of a pupil with so many right answers.
    fn played(number: u64, pupil: u32, attempt: u32, right: u32) -> Ticket {
        let score = Score {
            asked: 20,
            right,
            ..Score::default()
        };
        Ticket {
            modules: vec![ModuleResult {
                module: 2,
                score,
                answers: Vec::new(),
            }],
            ..ticket(number, Some(pupil), 100, attempt)
        }
    }

    fn rights(class: &Class) -> Vec<u32> {
        let right = |ticket: &Ticket| ticket.modules.first().map(|result| result.score.right);
        History::of(class).shown(right, |right| right.to_le_bytes().to_vec())
    }

    #[test]
    fn a_sixth_pupil_changes_nothing_and_a_tenth_does() {
        let mut class = Class::new(assignment());
        for pupil in 1..=12_u32 {
            class.add(played(u64::from(pupil), pupil, 1, pupil));
            let shown = pupil / 5 * 5;
            assert_eq!(rights(&class), (1..=shown).collect::<Vec<_>>(), "{pupil}");
        }
    }

    #[test]
    fn a_later_attempt_is_one_change_of_five() {
        let mut class = Class::new(assignment());
        for pupil in 1..=5_u32 {
            class.add(played(u64::from(pupil), pupil, 1, pupil));
        }
        for pupil in 1..=4_u32 {
            class.add(played(u64::from(pupil) + 10, pupil, 2, pupil + 10));
        }
        assert_eq!(rights(&class), [1, 2, 3, 4, 5]);
        // The same result in another ticket changes no number.
        class.add(played(20, 5, 2, 5));
        assert_eq!(rights(&class), [1, 2, 3, 4, 5]);
        class.add(played(21, 6, 1, 6));
        assert_eq!(rights(&class), [11, 12, 13, 14, 5, 6]);
    }

    proptest! {
        /// No two reports that follow each other tell what fewer than five pupils did.
        #[test]
        fn numbers_move_in_steps_of_five(events in proptest::collection::vec((1u32..12, 0u32..20, any::<bool>()), 0..60)) {
            let mut class = Class::new(assignment());
            let mut before: Vec<u32> = Vec::new();
            for (at, (pupil, right, choose)) in (1..).zip(events) {
                class.add(played(at, pupil, u32::try_from(at).unwrap_or(0) / 3, right));
                if choose {
                    class.choose(at);
                }
                let mut now = rights(&class);
                now.sort_unstable();
                if now != before {
                    let gone = before.iter().filter(|right| !now.contains(right)).count();
                    let new = now.iter().filter(|right| !before.contains(right)).count();
                    let marks = |all: &[u32]| all.iter().map(|right| u64::from(*right)).collect::<Vec<_>>();
                    prop_assert!(changes(&marks(&before), &marks(&now)) >= STEP, "{gone} {new}");
                    prop_assert!(now.len() >= STEP);
                    before = now;
                }
            }
        }
    }
}
