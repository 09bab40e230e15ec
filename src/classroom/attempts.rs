//! Which tickets of a class count. A pupil is a number of the register together with the learner who made the ticket, so
//! two children with one number are two pupils.
//!
//! Of a pupil's tickets the latest counts. What is later is told by the tickets themselves: a later one has all finished
//! walks of an earlier one and more; where tickets do not say their walks (version 1), it has more attempts. No clock
//! decides: a computer's day is often wrong. Where nothing tells, the teacher is asked.
//!
//! | of tickets that are neither a lesson together nor set aside | it is so where | function |
//! |---|---|---|
//! | two are one learner's | they are of one profile, or share a walk; also over a third one | `is_same_learner`, `joined` |
//! | two are one learner's | the teacher has said so | `join_said` |
//! | one without a learner is a copy | under its number of the register another one has all its results | `is_in` |
//! | one without a learner, no copy | is the only learner's of its number; of several, another learner's; without a number, a pupil by itself | `learners` |
//! | one is before another of its learner | both have walks: its walks are fewer and all in the other, or the same ones and its attempt is lower, then its number; else: it has an attempt, and a lower one | `is_before` |
//! | one counts | it is the only one of its learner that is before none | `latest`, `Attempts::counted` |
//! | the teacher is asked which counts | several of one learner are before none | `Attempts::repeats` |
//! | the teacher is told of a double number | a number of the register has several learners: all count, each as a pupil | `Attempts::doubles` |
//!
//! What is done to a ticket by hand (a corrected number, leaving out) is done to those that are known to be the same child's
//! as well (`copies`): to that ticket's own copies and its learner's, not to what only a third ticket joins to them.

use std::collections::BTreeMap;

use super::facts::{HandedIn, Said, Tickets, is_digits};
use super::hash::ShortHash;
use super::ticket::Ticket;

/// The tickets of a class, sorted out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attempts<'a> {
    /// One ticket a pupil, by register number; pupils without a number come last.
    pub counted: Vec<HandedIn<'a>>,
    /// A pupil's tickets of which none is known to be the latest: none of them counts until the teacher has chosen.
    pub repeats: Vec<Vec<HandedIn<'a>>>,
    /// Numbers of the register under which different learners have handed in: the tickets that count, one a learner. They
    /// are counted as different pupils.
    pub doubles: Vec<Vec<HandedIn<'a>>>,
}

impl<'a> Attempts<'a> {
    pub fn of(tickets: &Tickets<'a>) -> Attempts<'a> {
        let mut own: Vec<HandedIn> = own(tickets).collect();
        own.sort_by_key(|handed| (handed.pupil.is_none(), handed.pupil, handed.ticket.number));
        let mut sorted = Attempts::default();
        for same in own.chunk_by(|a, b| a.pupil == b.pupil) {
            sorted.sort(same, tickets);
        }
        sorted
    }

    /// Which of some tickets count, all of one number of the register or all without one, when these are all there are.
    pub(super) fn of_these(tickets: &Tickets<'a>, mut own: Vec<HandedIn<'a>>) -> Vec<HandedIn<'a>> {
        own.sort_by_key(|handed| handed.ticket.number);
        let mut sorted = Attempts::default();
        if !own.is_empty() {
            sorted.sort(&own, tickets);
        }
        sorted.counted
    }

    /// How many pupils have handed in, also those of whom the teacher has to say which ticket counts. Every page says this
    /// number.
    pub fn pupils(&self) -> usize {
        self.counted.len() + self.repeats.len()
    }

    /// The numbers of the register that the teacher is asked about: each has more results than one, or more pupils.
    pub fn asked(&self) -> Vec<u32> {
        let groups = self.repeats.iter().chain(&self.doubles);
        let mut asked: Vec<u32> = groups.flatten().filter_map(|one| one.pupil).collect();
        asked.sort_unstable();
        asked.dedup();
        asked
    }

    /// One ticket of each pupil who has handed in.
    fn one_each(&self) -> impl Iterator<Item = &HandedIn<'a>> {
        let repeats = self.repeats.iter().filter_map(|group| group.first());
        self.counted.iter().chain(repeats)
    }

    /// The numbers that have handed in, each once.
    pub fn numbers(&self) -> Vec<u32> {
        let mut numbers: Vec<u32> = self.one_each().filter_map(|handed| handed.pupil).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    /// How many pupils have handed in without a number.
    pub fn nameless(&self) -> usize {
        let all = self.one_each();
        all.filter(|handed| handed.pupil.is_none()).count()
    }

    /// How many pupils count under numbers of which this is not true.
    pub fn outside(&self, is_known: &dyn Fn(&u32) -> bool) -> usize {
        let numbers = self.one_each().filter_map(|handed| handed.pupil);
        numbers.filter(|pupil| !is_known(pupil)).count()
    }

    /// The tickets of one number of the register, or those without a number.
    fn sort(&mut self, same: &[HandedIn<'a>], tickets: &Tickets) {
        let learners = join_said(learners(same), tickets);
        let several = learners.len() > 1;
        let mut latest_of_each = Vec::new();
        for mut mine in learners {
            mine.sort_by_key(|handed| handed.ticket.number);
            let latest = latest(&mine);
            match latest.as_slice() {
                [only] => self.counted.push(*only),
                _ => self.repeats.push(latest.clone()),
            }
            latest_of_each.extend(latest);
        }
        let numbered = same.first().is_some_and(|handed| handed.pupil.is_some());
        if several && numbered {
            self.doubles.push(latest_of_each);
        }
    }
}

/// Pupils all of whose results under their number were set aside, each with these: they have handed in, and do not count.
pub(super) fn set_aside<'a>(tickets: &Tickets<'a>) -> Vec<Vec<HandedIn<'a>>> {
    let all = tickets.iter().filter(|handed| handed.ticket.hands == 0);
    let mut all: Vec<HandedIn> = all.copied().collect();
    if !all.iter().any(HandedIn::is_aside) {
        return Vec::new();
    }
    all.sort_by_key(|handed| (handed.pupil.is_none(), handed.pupil, handed.ticket.number));
    let mut left = Vec::new();
    for same in all.chunk_by(|a, b| a.pupil == b.pupil) {
        let learners = join_said(learners(same), tickets).into_iter();
        left.extend(learners.filter(|mine| mine.iter().all(HandedIn::is_aside)));
    }
    left
}

/// The tickets of pupils that can count.
fn own<'a>(tickets: &Tickets<'a>) -> impl Iterator<Item = HandedIn<'a>> {
    tickets.iter().copied().filter(is_own)
}

/// Whether a ticket can count: it is no lesson together, and was not set aside.
pub(super) fn is_own(handed: &HandedIn) -> bool {
    handed.ticket.hands == 0 && !handed.is_aside()
}

/// The tickets of one number by their learners. Tickets that do not say whose they are belong to the only learner; where
/// there are several, they are another one's. Without a number each of them is a pupil of its own.
fn learners<'a>(same: &[HandedIn<'a>]) -> Vec<Vec<HandedIn<'a>>> {
    let numbered = same.first().is_some_and(|handed| handed.pupil.is_some());
    let of_somebody = |handed: &&HandedIn| handed.ticket.learner.is_some();
    let (known, unknown): (Vec<_>, Vec<_>) = same.iter().partition(of_somebody);
    let mut unknown: Vec<HandedIn> = unknown.into_iter().copied().collect();
    let mut groups = joined(&known);
    if numbered {
        let all: Vec<&Ticket> = same.iter().map(|handed| handed.ticket).collect();
        unknown.retain(|handed| !all.iter().any(|other| is_in(handed.ticket, other)));
    }
    match groups.as_mut_slice() {
        _ if unknown.is_empty() => {}
        _ if !numbered => groups.extend(unknown.into_iter().map(|handed| vec![handed])),
        [only] => only.append(&mut unknown),
        _ => groups.push(unknown),
    }
    groups
}

/// Tickets that say whose they are, by learner: also over a third one.
fn joined<'a>(all: &[&HandedIn<'a>]) -> Vec<Vec<HandedIn<'a>>> {
    // The group of each ticket, by its place, is that of the last one that joined it.
    let mut groups: Vec<Vec<HandedIn>> = Vec::new();
    let mut of_learner: BTreeMap<ShortHash, usize> = BTreeMap::new();
    let mut of_walk: BTreeMap<ShortHash, usize> = BTreeMap::new();
    for handed in all {
        let ticket = handed.ticket;
        let marks = ticket.walks.iter().filter_map(|walk| of_walk.get(walk));
        let same = ticket.learner.iter().filter_map(|id| of_learner.get(id));
        let mut near: Vec<usize> = marks.chain(same).copied().collect();
        near.sort_unstable();
        near.dedup();
        let here = groups.len();
        let mut mine = vec![**handed];
        for at in near {
            if let Some(group) = groups.get_mut(at) {
                mine.append(group);
            }
        }
        for of in mine.iter().map(|one| one.ticket) {
            of_learner.extend(of.learner.map(|id| (id, here)));
            of_walk.extend(of.walks.iter().map(|walk| (*walk, here)));
        }
        groups.push(mine);
    }
    groups.retain(|group| !group.is_empty());
    groups
}

/// Learners of one number, those together of whom the teacher has said that they are one.
fn join_said<'a>(groups: Vec<Vec<HandedIn<'a>>>, tickets: &Tickets) -> Vec<Vec<HandedIn<'a>>> {
    if !tickets.says_one() {
        return groups;
    }
    let is_one = |one: &HandedIn, other: &HandedIn| {
        tickets.said_of(one.ticket.number, other.ticket.number) == Said::One
    };
    let mut all: Vec<Vec<HandedIn>> = Vec::new();
    for mut mine in groups {
        all.retain_mut(|group| {
            let joined = group
                .iter()
                .any(|one| mine.iter().any(|other| is_one(one, other)));
            if joined {
                mine.append(group);
            }
            !joined
        });
        all.push(mine);
    }
    all
}

/// The numbers of the tickets that are one pupil's under one number of the register: this one, and what is known to be the
/// same child's, be it by file, by code or by digits.
pub(super) fn copies(tickets: &Tickets, ticket: u64) -> Vec<u64> {
    let Some(chosen) = tickets.find(ticket) else {
        return Vec::new();
    };
    let same = tickets.iter().filter(|handed| {
        let (one, other) = (handed.ticket, chosen.ticket);
        let is_part = |one: &Ticket, other: &Ticket| one.learner.is_none() && is_in(one, other);
        let within = || chosen.pupil.is_some() && (is_part(one, other) || is_part(other, one));
        handed.pupil == chosen.pupil
            && one.hands == other.hands
            && (one.number == other.number || is_same_learner(one, other) || within())
    });
    same.map(|handed| handed.ticket.number).collect()
}

/// Whether two tickets are one learner's: of the same profile, or with a walk in common (progress that was carried to
/// another computer).
fn is_same_learner(one: &Ticket, other: &Ticket) -> bool {
    one.learner.is_some() && one.learner == other.learner || shares_walk(one, other)
}

/// Whether two tickets are made of a walk in common.
fn shares_walk(one: &Ticket, other: &Ticket) -> bool {
    one.walks.iter().any(|walk| other.walks.contains(walk))
}

/// Tickets without those whose results another one of them has, under the same number.
pub(super) fn once(all: Vec<HandedIn>) -> Vec<HandedIn> {
    let alone = all.iter().filter(|one| {
        let mut others = all.iter();
        let is_copy = |other: &HandedIn| {
            other.pupil == one.pupil
                && one.pupil.is_some()
                // A number that was corrected stays to be seen, and can be taken back.
                && other.ticket.pupil == one.ticket.pupil
                && !one.ticket.modules.is_empty()
                && other.ticket.hands == one.ticket.hands
                && is_in(one.ticket, other.ticket)
        };
        !(one.is_digits() && others.any(is_copy))
    });
    alone.copied().collect()
}

/// Another ticket of a number with the same results as this one: one of the two came as digits, which do not say whose they
/// are. Without a number nothing says that they are one pupil's.
pub(super) fn same_results<'a>(tickets: &Tickets<'a>, ticket: &Ticket) -> Option<HandedIn<'a>> {
    let mut all = tickets.iter();
    let found = all.find(|handed| {
        let other = handed.ticket;
        other.number != ticket.number
            && other.pupil == ticket.pupil
            && ticket.pupil.is_some()
            && other.hands == ticket.hands
            && !ticket.modules.is_empty()
            && other.modules.len() == ticket.modules.len()
            && (is_digits(ticket) && is_in(ticket, other)
                || is_digits(other) && is_in(other, ticket))
    });
    found.copied()
}

/// Whether all results of a ticket that does not say whose it is (of version 1, or of digits) are in another one, too.
fn is_in(one: &Ticket, other: &Ticket) -> bool {
    let rank = |ticket: &Ticket| {
        let known = ticket.learner.is_some();
        (known, ticket.attempt, ticket.modules.len(), ticket.number)
    };
    let mut modules = one.modules.iter();
    let mut checks = one.checks.iter();
    rank(one) < rank(other)
        && modules.all(|result| {
            let mut all = other.modules.iter();
            all.any(|other| other.module == result.module && other.score == result.score)
        })
        && checks.all(|result| other.checks.contains(result))
}

/// Those of one learner's tickets that no other is known to be later than.
fn latest<'a>(mine: &[HandedIn<'a>]) -> Vec<HandedIn<'a>> {
    let superseded = |handed: &HandedIn| {
        let mut all = mine.iter();
        all.any(|other| is_before(handed.ticket, other.ticket))
    };
    let latest: Vec<HandedIn> = mine.iter().filter(|h| !superseded(h)).copied().collect();
    // Only forged tickets are each before another.
    if latest.is_empty() {
        mine.into()
    } else {
        latest
    }
}

/// Whether a ticket is known to be earlier than another one of the same learner.
fn is_before(one: &Ticket, other: &Ticket) -> bool {
    if one.number == other.number {
        return false;
    }
    if one.walks.is_empty() || other.walks.is_empty() {
        // Digits know no attempts.
        return one.attempt > 0 && one.attempt < other.attempt;
    }
    let inside = one.walks.iter().all(|walk| other.walks.contains(walk));
    match (inside, one.walks.len() == other.walks.len()) {
        (false, _) => false,
        (true, false) => true,
        // The same walks on two computers; or more walks than a ticket has room for.
        (true, true) => (one.attempt, one.number) < (other.attempt, other.number),
    }
}
