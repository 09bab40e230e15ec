//! Results that say the same under two numbers of the register, where nothing tells whose they are: digits name neither a
//! learner nor a walk, so a child who has read them out under two numbers is counted twice.
//!
//! Two children can answer alike, so nothing is joined by itself: both count, and the teacher is asked.
//!
//! | of two tickets under different numbers | they are asked about |
//! |---|---|
//! | neither came as digits | no: their walks tell (`Week::shared_work`) |
//! | one came as digits, and all counts of all modules are the same | yes |
//! | both numbers have the same counts from a file as well | no: their walks tell |
//! | not one mistake in any of them | no: that is what many children come to |
//! | the teacher has said that they are two, or has given both their numbers | no |

use super::facts::{HandedIn, Said, Tickets};
use super::ticket::Ticket;
use super::week::{Pairs, Week, put_together};

/// A module's number and its counts.
type Counts = (u32, [(u32, u32); 3]);

/// What a ticket that counts says, under which number, which ticket it is, and whether it came as digits.
type Line = (Vec<Counts>, u32, u64, bool);

impl Week {
    /// Pairs of numbers of the register under which the same results stand, and nothing tells whose they are.
    pub fn alike(&self) -> Vec<(u32, u32)> {
        let all = self.alike_pairs();
        if all.is_empty() {
            return Vec::new();
        }
        let tickets = self.tickets();
        let is_settled = |of: &u64| tickets.find(*of).is_some_and(HandedIn::is_settled);
        let played = self.shared_pairs();
        let is_two = |numbers: &(u32, u32)| {
            let mut both = all.iter().chain(&played);
            both.any(|(of, two)| of == numbers && tickets.said_of(two[0], two[1]) == Said::Two)
        };
        let is_played = |numbers: &(u32, u32)| played.iter().any(|(of, _)| of == numbers);
        let open = all.iter().filter(|(numbers, of)| {
            !of.iter().all(is_settled) && !is_played(numbers) && !is_two(numbers)
        });
        let mut open: Vec<(u32, u32)> = open.map(|(numbers, _)| *numbers).collect();
        open.dedup();
        open
    }

    /// Those pairs put together.
    pub fn alike_groups(&self) -> Vec<Vec<u32>> {
        put_together(self.alike())
    }

    /// The numbers that say the same as this one.
    pub fn alike_to(&self, pupil: u32) -> Vec<u32> {
        let all = self.alike().into_iter();
        let others = all.filter_map(|(one, other)| match pupil {
            _ if pupil == one => Some(other),
            _ if pupil == other => Some(one),
            _ => None,
        });
        others.collect()
    }

    /// Pairs of numbers, the lower first, with two tickets that say the same, the lower first; sorted, each once.
    pub(super) fn alike_pairs(&self) -> Pairs {
        let tickets = self.tickets();
        let mut all = lines(&tickets);
        if !all.iter().any(|(.., is_digits)| *is_digits) {
            return Vec::new();
        }
        all.sort_unstable();
        let mut pairs = Vec::new();
        for same in all.chunk_by(|one, other| one.0 == other.0) {
            let is_known = |pupil: u32| same.iter().any(|of| of.1 == pupil && !of.3);
            for one in same.iter().filter(|of| of.3) {
                let others = same.iter().filter(|other| other.1 != one.1);
                let others = others.filter(|other| !(is_known(one.1) && is_known(other.1)));
                pairs.extend(others.map(|other| {
                    let numbers = (one.1.min(other.1), one.1.max(other.1));
                    (numbers, [one.2.min(other.2), one.2.max(other.2)])
                }));
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    }
}

/// What the tickets say that count, of those with a number and with a mistake.
fn lines(tickets: &Tickets) -> Vec<Line> {
    let own = tickets.iter();
    let own = own.filter(|of| of.ticket.hands == 0 && !of.is_aside());
    let lines = own.filter_map(|of| {
        let counts = counts(of.ticket)?;
        Some((counts, of.pupil?, of.ticket.number, of.is_digits()))
    });
    lines.collect()
}

/// A ticket's counts by module; `None` where there are none, or no mistake is among them.
fn counts(ticket: &Ticket) -> Option<Vec<Counts>> {
    let mut modules = ticket.modules.iter();
    let has_mistake = modules.any(|of| {
        let (well, all) = of.score.sum();
        well < all
    });
    let counts = ticket.modules.iter();
    let mut counts: Vec<Counts> = counts.map(|of| (of.module, of.score.pairs())).collect();
    counts.sort_unstable();
    has_mistake.then_some(counts)
}

#[cfg(test)]
#[path = "alike_tests.rs"]
mod tests;
