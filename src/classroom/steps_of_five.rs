//! Numbers of a class move in steps of five pupils.
//!
//! Whoever sees a report before and after one child has handed in could take one from the other and have that child's
//! answers. So a number is made of the results as they stood when five or more of them had last changed: a report of six
//! to nine pupils shows the numbers of the first five. What counts as a change is a result that is added, gone, or another
//! one (a later attempt, a ticket that the teacher has set aside); the order is that in which it came to this device.

use std::collections::BTreeMap;

use super::happened::{Group, Happened, happened};
use super::hash::fnv1a64;
use super::ticket::Ticket;
use super::week::Week;

/// So many pupils change a number together; groups of fewer have none.
pub const STEP: usize = 5;

/// What each thing that happened in a class changed in what counts.
pub struct History<'a>(Vec<Happened<'a>>);

impl<'a> History<'a> {
    pub fn of(week: &'a Week) -> History<'a> {
        History(happened(week))
    }

    /// What a number is made of: the value that each ticket has for it (none where it has nothing to say), as they stood
    /// when five or more had last changed. `bytes` tells values apart.
    pub fn shown<T>(
        &self,
        value: impl Fn(&'a Ticket) -> Option<T>,
        bytes: impl Fn(&T) -> Vec<u8>,
    ) -> Vec<T> {
        let (shown, _) = self.walk(&value, bytes);
        let mut groups = BTreeMap::new();
        for (group, tickets) in self.0.iter().take(shown).flatten() {
            groups.insert(*group, tickets);
        }
        let tickets = groups.into_values().flatten();
        tickets.filter_map(|ticket| value(ticket)).collect()
    }

    /// How many more values, unlike any that are shown, move the number next.
    pub fn until<T>(
        &self,
        value: impl Fn(&'a Ticket) -> Option<T>,
        bytes: impl Fn(&T) -> Vec<u8>,
    ) -> usize {
        self.walk(&value, bytes).1
    }

    /// How much of what happened is shown, and how many more values move the number next.
    fn walk<T>(
        &self,
        value: &impl Fn(&'a Ticket) -> Option<T>,
        bytes: impl Fn(&T) -> Vec<u8>,
    ) -> (usize, usize) {
        let mut marks: BTreeMap<Group, Vec<u64>> = BTreeMap::new();
        let (mut changes, mut count, mut shown) = (Changes::default(), 0, 0);
        for (at, happened) in self.0.iter().enumerate() {
            for (group, tickets) in happened {
                let now = tickets.iter().filter_map(|ticket| value(ticket));
                let now: Vec<u64> = now.map(|value| fnv1a64(&bytes(&value))).collect();
                count += now.len();
                now.iter().for_each(|mark| changes.count(*mark, 1));
                let old = marks.insert(*group, now).unwrap_or_default();
                count -= old.len();
                old.iter().for_each(|mark| changes.count(*mark, -1));
            }
            if count >= STEP && changes.most() >= STEP {
                (shown, changes) = (at + 1, Changes::default());
            }
        }
        // Enough may have gone already; then only a whole group is missing.
        let changed = match changes.gone >= STEP {
            true => STEP,
            false => changes.new,
        };
        (shown, STEP.saturating_sub(changed.min(count)).max(1))
    }
}

/// How the values of a number differ from those that were shown last.
#[derive(Default)]
struct Changes {
    /// How many more there are of each, or fewer.
    by_mark: BTreeMap<u64, i64>,
    new: usize,
    gone: usize,
}

impl Changes {
    fn count(&mut self, mark: u64, by: i64) {
        let more = self.by_mark.entry(mark).or_default();
        let part = |more: i64| usize::try_from(more).unwrap_or(0);
        self.new = self.new + part(*more + by) - part(*more);
        self.gone = self.gone + part(-*more - by) - part(-*more);
        *more += by;
    }

    /// How many values at least are not in both.
    fn most(&self) -> usize {
        self.new.max(self.gone)
    }
}

#[cfg(test)]
mod tests {
    use super::super::ticket::ModuleResult;
    use super::super::week::tests::{assignment, ticket};
    use super::*;
    use crate::learning::Score;
    use proptest::prelude::*;

    /// How many values of one list at least are not in the other.
    fn changes(before: &[u64], now: &[u64]) -> usize {
        let mut all = Changes::default();
        now.iter().for_each(|mark| all.count(*mark, 1));
        before.iter().for_each(|mark| all.count(*mark, -1));
        all.most()
    }

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

    fn rights(week: &Week) -> Vec<u32> {
        let right = |ticket: &Ticket| ticket.modules.first().map(|result| result.score.right);
        History::of(week).shown(right, |right| right.to_le_bytes().to_vec())
    }

    #[test]
    fn a_sixth_pupil_changes_nothing_and_a_tenth_does() {
        let mut week = Week::new(assignment());
        for pupil in 1..=12_u32 {
            week.add(played(u64::from(pupil), pupil, 1, pupil));
            let shown = pupil / 5 * 5;
            assert_eq!(rights(&week), (1..=shown).collect::<Vec<_>>(), "{pupil}");
        }
    }

    /// What is said of the next step comes true, also where some results have gone meanwhile.
    #[test]
    fn so_many_more_as_are_said_move_the_numbers() {
        let until = |week: &Week| {
            let right = |ticket: &Ticket| ticket.modules.first().map(|result| result.score.right);
            History::of(week).until(right, |right| right.to_le_bytes().to_vec())
        };
        for left_out in [&[][..], &[3], &[1, 2, 3]] {
            let mut week = Week::new(assignment());
            for pupil in 1..=5_u32 {
                week.add(played(u64::from(pupil), pupil, 1, pupil));
            }
            for number in left_out {
                week.set_aside(*number, true);
            }
            week.add(played(6, 6, 1, 16));
            let before = rights(&week);
            assert_eq!(until(&week), 4);
            for more in 1..=4_u32 {
                assert_eq!(rights(&week), before, "{left_out:?} {more}");
                week.add(played(u64::from(6 + more), 6 + more, 1, 16 + more));
            }
            assert_ne!(rights(&week), before, "{left_out:?}");
            assert_eq!(until(&week), 5);
        }
    }

    #[test]
    fn a_later_attempt_is_one_change_of_five() {
        let mut week = Week::new(assignment());
        for pupil in 1..=5_u32 {
            week.add(played(u64::from(pupil), pupil, 1, pupil));
        }
        for pupil in 1..=4_u32 {
            week.add(played(u64::from(pupil) + 10, pupil, 2, pupil + 10));
        }
        assert_eq!(rights(&week), [1, 2, 3, 4, 5]);
        // The same result in another ticket changes no number.
        week.add(played(20, 5, 2, 5));
        assert_eq!(rights(&week), [1, 2, 3, 4, 5]);
        week.add(played(21, 6, 1, 6));
        assert_eq!(rights(&week), [11, 12, 13, 14, 5, 6]);
    }

    proptest! {
        /// No two reports that follow each other tell what fewer than five pupils did.
        #[test]
        fn numbers_move_in_steps_of_five(events in proptest::collection::vec((1u32..12, 0u32..20, any::<bool>()), 0..60)) {
            let mut week = Week::new(assignment());
            let mut before: Vec<u32> = Vec::new();
            for (at, (pupil, right, choose)) in (1..).zip(events) {
                week.add(played(at, pupil, u32::try_from(at).unwrap_or(0) / 3, right));
                if choose {
                    week.choose(at);
                }
                let mut now = rights(&week);
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
