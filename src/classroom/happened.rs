//! What each thing that happened in a class changed in what counts.

use std::collections::{BTreeMap, BTreeSet};

use super::attempts::{Attempts, is_own};
use super::facts::{Fact, HandedIn, Tickets};
use super::hash::ShortHash;
use super::ticket::Ticket;
use super::week::Week;

/// Tickets that count or do not count together: those of a number of the register; without a number each ticket stands for
/// itself (`true`, the ticket's number), since there everybody is a pupil of their own.
pub type Group = (bool, u64);

/// What counted of some groups after something had happened.
pub type Happened<'a> = Vec<(Group, Vec<&'a Ticket>)>;

/// All that happened, in the order in which it came to this device. (Not what counted then: a class of ten thousand would be
/// written down ten thousand times.)
pub fn happened(week: &Week) -> Vec<Happened<'_>> {
    let mut now = Now::default();
    let mut all = Vec::new();
    let mut facts = week.facts().iter().peekable();
    while let Some(fact) = facts.next() {
        let Some(number) = fact.ticket() else {
            continue;
        };
        let mut touched = now.touched(number);
        now.learn(fact, number);
        // A result that was set aside as it came (its number is not in the register) has never counted.
        let is_of_it = |next: &&Fact| {
            matches!(fact, Fact::Ticket(_))
                && matches!(next, Fact::Aside { ticket, .. } if *ticket == number)
        };
        if let Some(aside) = facts.next_if(is_of_it) {
            now.learn(aside, number);
        }
        touched.extend(now.touched(number));
        all.push(now.counted(&touched));
    }
    all
}

/// The tickets as far as they have come, and where to look for those that stand together.
#[derive(Default)]
struct Now<'a> {
    tickets: Tickets<'a>,
    /// All that were ever under a number of the register.
    of_pupil: BTreeMap<u32, BTreeSet<u64>>,
    /// All that ever named a learner, or a walk.
    of_learner: BTreeMap<ShortHash, BTreeSet<u64>>,
    of_walk: BTreeMap<ShortHash, BTreeSet<u64>>,
}

impl<'a> Now<'a> {
    fn learn(&mut self, fact: &'a Fact, number: u64) {
        self.tickets.learn(fact);
        for handed in self.tickets.play(number) {
            let (ticket, number) = (handed.ticket, handed.ticket.number);
            if let Some(pupil) = handed.pupil {
                self.of_pupil.entry(pupil).or_default().insert(number);
            }
            if let Some(learner) = ticket.learner {
                self.of_learner.entry(learner).or_default().insert(number);
            }
            for walk in &ticket.walks {
                self.of_walk.entry(*walk).or_default().insert(number);
            }
        }
    }

    /// The groups that what is said of a ticket may change, as all stands now.
    fn touched(&self, number: u64) -> BTreeSet<Group> {
        let mut groups = BTreeSet::new();
        for handed in self.tickets.play(number) {
            match handed.pupil {
                Some(pupil) => {
                    groups.insert((false, u64::from(pupil)));
                }
                None => groups.extend(self.near(handed).iter().map(|of| (true, *of))),
            }
        }
        groups
    }

    /// Whether a ticket can count, and stands without a number.
    fn is_nameless(&self, handed: &HandedIn) -> bool {
        handed.pupil.is_none() && is_own(handed) && self.tickets.stands(handed)
    }

    /// The tickets without a number that are one learner's with this one, also over a third one; and this one.
    fn near(&self, handed: HandedIn<'a>) -> BTreeSet<u64> {
        let mut found = BTreeSet::from([handed.ticket.number]);
        let mut open = vec![handed];
        while let Some(handed) = open.pop() {
            if handed.ticket.learner.is_none() || !self.is_nameless(&handed) {
                continue;
            }
            let learner = handed.ticket.learner.iter();
            let same = learner.filter_map(|id| self.of_learner.get(id));
            let walks = handed.ticket.walks.iter();
            let marks = walks.filter_map(|walk| self.of_walk.get(walk));
            for number in same.chain(marks).flatten() {
                let Some(other) = self.tickets.find(*number).copied() else {
                    continue;
                };
                let is_one = other.ticket.learner.is_some() && self.is_nameless(&other);
                if is_one && found.insert(*number) {
                    open.push(other);
                }
            }
        }
        found
    }

    /// What counts of some groups.
    fn counted(&self, groups: &BTreeSet<Group>) -> Happened<'a> {
        let find = |number: &u64| self.tickets.find(*number).copied();
        let mut all: Happened = Vec::new();
        let mut nameless = Vec::new();
        for group in groups {
            let pupil = match group {
                (true, number) => {
                    nameless.extend(find(number).filter(|of| self.is_nameless(of)));
                    continue;
                }
                (false, pupil) => u32::try_from(*pupil).ok(),
            };
            let ever = pupil.and_then(|pupil| self.of_pupil.get(&pupil));
            let own = ever.into_iter().flatten().filter_map(find);
            let own = own.filter(|of| of.pupil == pupil && is_own(of) && self.tickets.stands(of));
            let counted = Attempts::of_these(&self.tickets, own.collect()).into_iter();
            all.push((*group, counted.map(|of| of.ticket).collect()));
        }
        let counted = Attempts::of_these(&self.tickets, nameless);
        for group in groups.iter().filter(|(is_alone, _)| *is_alone) {
            let mine = counted.iter().filter(|of| of.ticket.number == group.1);
            all.push((*group, mine.map(|of| of.ticket).collect()));
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::week::tests::{assignment, of_learner};
    use super::*;

    /// What counts after each thing, by looking through all there is each time.
    fn slowly(week: &Week) -> Vec<Vec<u64>> {
        let mut all = Vec::new();
        let mut tickets = Tickets::default();
        let mut facts = week.facts().iter().peekable();
        while let Some(fact) = facts.next() {
            let Some(number) = fact.ticket() else {
                continue;
            };
            tickets.learn(fact);
            let is_of_it = |next: &&Fact| {
                matches!(fact, Fact::Ticket(_))
                    && matches!(next, Fact::Aside { ticket, .. } if *ticket == number)
            };
            if let Some(aside) = facts.next_if(is_of_it) {
                tickets.learn(aside);
            }
            let counted = Attempts::of(&tickets).counted.into_iter();
            let mut counted: Vec<u64> = counted.map(|of| of.ticket.number).collect();
            counted.sort_unstable();
            all.push(counted);
        }
        all
    }

    fn put_together(all: &[Happened]) -> Vec<Vec<u64>> {
        let mut groups: BTreeMap<Group, Vec<u64>> = BTreeMap::new();
        let after = all.iter().map(|happened| {
            for (group, tickets) in happened {
                groups.insert(*group, tickets.iter().map(|of| of.number).collect());
            }
            let mut now: Vec<u64> = groups.values().flatten().copied().collect();
            now.sort_unstable();
            now
        });
        after.collect()
    }

    proptest! {
        /// What is changed piece by piece is what counts.
        #[test]
        fn what_changed_put_together_is_what_counts(
            events in proptest::collection::vec((0u8..7, 1u64..14, 0u32..4, 0u8..4, 0u8..16), 0..40)
        ) {
            let mut week = Week::new(assignment());
            for (what, number, pupil, learner, walks) in events {
                let pupil = (pupil > 0).then_some(pupil);
                match what {
                    0 => week.leave_out(number, true),
                    1 => week.set_aside(number, false),
                    2 => week.renumber(number, pupil),
                    _ => {
                        let walks: Vec<u8> = (0..4).filter(|bit| walks >> bit & 1 == 1).collect();
                        let mut ticket = of_learner(number, pupil, learner, &walks);
                        if learner == 0 {
                            ticket.learner = None;
                        }
                        let _ = week.add(ticket);
                    }
                }
            }
            prop_assert_eq!(put_together(&happened(&week)), slowly(&week));
        }
    }
}
