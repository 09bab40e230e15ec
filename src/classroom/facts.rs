//! What is known of a class, one fact at a time. Facts are only ever added, and what a class says is computed from all of
//! them, so it does not matter in which order, how often, or through which files they came.

use std::collections::BTreeMap;

use super::hash::{ShortHash, fnv1a64};
use super::ticket::Ticket;
use crate::learning::Day;
use crate::packed;

/// When something was said about a class: a counter that every new saying raises above all that are known (a logical
/// clock after Lamport). What was said later counts; of two sayings of one time the larger value does.
pub type Time = u32;

/// Whether two tickets are one pupil's, as far as the teacher has said it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Said {
    #[default]
    Nothing,
    Two,
    One,
}

/// One fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// A ticket was handed in.
    Ticket(Box<Ticket>),
    /// The ticket of this number belongs to another pupil of the register than it says.
    Pupil {
        time: Time,
        ticket: u64,
        pupil: Option<u32>,
    },
    /// The teacher has set the ticket of this number aside: it does not count. Or takes it back.
    Aside {
        time: Time,
        ticket: u64,
        aside: bool,
    },
    /// What the teacher says of two tickets, the lower number first: whether they are one pupil's. Of a ticket and itself: that
    /// it was decided whether it counts, though its number is in no register.
    Pair {
        time: Time,
        tickets: [u64; 2],
        said: Said,
    },
    /// So many pupils are in the register; 0 where it is not known.
    Size { time: Time, size: u32 },
    /// What the class is called on this device.
    Name { time: Time, name: String },
    /// It is a week of the class with this key ([`super::Class`]).
    Of { time: Time, key: u64 },
    /// The numbers of the register, sorted; empty where they are simply 1 to the size.
    Numbers { time: Time, numbers: Vec<u32> },
    /// The day on which it was given, by the teacher's clock. What was said first counts.
    Given { time: Time, day: Day },
    /// So many tickets were in the class file that this device saved last.
    Saved { time: Time, tickets: u32 },
    /// All that was said of its tickets until then stands in a class file of this device.
    Filed { time: Time },
    /// A result was erased: what is left of its ticket is a hash of its number ([`gone_mark`]), so that it is told when a file
    /// brings it back.
    Gone { time: Time, mark: u64 },
    /// A line that this version does not understand; it is kept and passed over.
    Unknown(String),
}

impl Fact {
    /// The number of the ticket that it is about; `None` where it is about none.
    pub fn ticket(&self) -> Option<u64> {
        match self {
            Fact::Ticket(ticket) => Some(ticket.number),
            Fact::Pupil { ticket, .. } | Fact::Aside { ticket, .. } => Some(*ticket),
            _ => None,
        }
    }

    /// Whether it is a ticket of one of these numbers, or says something of one.
    pub fn is_about(&self, tickets: &[u64]) -> bool {
        match self {
            Fact::Pair { tickets: two, .. } => two.iter().any(|of| tickets.contains(of)),
            of => of.ticket().is_some_and(|of| tickets.contains(&of)),
        }
    }

    /// Whether it is what somebody has said of tickets.
    pub fn is_said(&self) -> bool {
        matches!(
            self,
            Fact::Pupil { .. } | Fact::Aside { .. } | Fact::Pair { .. }
        )
    }

    /// Whether it stays on this device: no class file has it.
    pub fn is_private(&self) -> bool {
        matches!(
            self,
            Fact::Name { .. } | Fact::Saved { .. } | Fact::Filed { .. } | Fact::Gone { .. }
        )
    }

    /// When it was said; 0 for what has no time.
    pub fn time(&self) -> Time {
        match self {
            Fact::Pupil { time, .. }
            | Fact::Aside { time, .. }
            | Fact::Pair { time, .. }
            | Fact::Size { time, .. }
            | Fact::Name { time, .. }
            | Fact::Of { time, .. }
            | Fact::Numbers { time, .. }
            | Fact::Given { time, .. }
            | Fact::Filed { time }
            | Fact::Gone { time, .. }
            | Fact::Saved { time, .. } => *time,
            Fact::Ticket(_) | Fact::Unknown(_) => 0,
        }
    }
}

/// A ticket as the class has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HandedIn<'a> {
    pub ticket: &'a Ticket,
    /// Whose it is by the register: what the ticket says, unless it was corrected.
    pub pupil: Option<u32>,
    corrected: Option<(Time, Option<u32>)>,
    aside: Option<(Time, bool)>,
    /// The number of the register that it came under, the lowest of several; then each of them has a ticket of its own
    /// ([`second`]), and this one is split.
    came_as: Option<u32>,
    is_split: bool,
    /// Where among all the ticket stands that this one is a further number of, and whether this one has such.
    first: Option<usize>,
    has_seconds: bool,
}

impl HandedIn<'_> {
    /// Whether it was typed as digits.
    pub fn is_digits(&self) -> bool {
        is_digits(self.ticket)
    }

    /// What the pupil had typed, where somebody has said another number since.
    pub fn corrected_from(&self) -> Option<Option<u32>> {
        let said = self.ticket.pupil;
        (self.is_settled() && self.pupil != said).then_some(said)
    }

    /// Whether somebody has said which number it has, beside the pupil who made it.
    pub fn is_settled(&self) -> bool {
        self.corrected.is_some_and(|(_, pupil)| pupil.is_some())
    }

    /// Whether nobody has ever said if it counts.
    pub(super) fn is_as_it_came(&self) -> bool {
        self.aside.is_none()
    }

    /// Whether the teacher has set it aside.
    pub fn is_aside(&self) -> bool {
        self.aside.is_some_and(|(_, aside)| aside)
    }
}

/// Whether a ticket stands by itself: one that came under several numbers does not, unless somebody has said its number;
/// then that one stands beside the others.
fn is_kept(handed: &HandedIn) -> bool {
    !handed.is_split || handed.is_settled()
}

/// Whether a ticket was typed as digits, which know no attempt and no learner.
pub(super) fn is_digits(ticket: &Ticket) -> bool {
    ticket.attempt == 0 && ticket.learner.is_none()
}

/// The number of the ticket that a play has under a further number of the register, handed in once more.
pub(super) fn second(ticket: u64, pupil: u32) -> u64 {
    fnv1a64(&packed::write(&(ticket, pupil)))
}

/// What is kept of the number of a ticket that was erased: not the number itself, which other lines name.
pub(super) fn gone_mark(ticket: u64) -> u64 {
    fnv1a64(&packed::write(&("gone", ticket)))
}

/// The tickets that facts speak of, each once.
#[derive(Clone, Debug, Default)]
pub struct Tickets<'a> {
    /// In the order in which their first facts came.
    all: Vec<(u64, HandedIn<'a>)>,
    /// Where each stands there, by its number: a class may have ten thousand.
    places: BTreeMap<u64, usize>,
    /// What was said of tickets that are not here (yet).
    early: Vec<&'a Fact>,
    /// What was said last of two tickets.
    pairs: BTreeMap<[u64; 2], (Time, Said)>,
    /// All that have come and say of which walks they are made, by these.
    plays: BTreeMap<&'a [ShortHash], Vec<&'a Ticket>>,
}

impl<'a> Tickets<'a> {
    /// Those of some facts, in whatever order.
    pub fn of(facts: impl IntoIterator<Item = &'a Fact>) -> Tickets<'a> {
        let mut tickets = Tickets::default();
        for fact in facts {
            tickets.learn(fact);
        }
        tickets
    }

    /// Each play once under each number: without one it does not stand where its pupil has said one, and what the pupil said
    /// himself does not stand a second time where the teacher has given that number.
    pub fn iter(&self) -> impl Iterator<Item = &HandedIn<'a>> + Clone {
        self.kept().filter(|handed| !self.is_behind(handed))
    }

    /// Whether [`Tickets::iter`] has a ticket.
    pub(super) fn stands(&self, handed: &HandedIn) -> bool {
        is_kept(handed) && !self.is_behind(handed)
    }

    /// The same with what stands behind another one of its play.
    pub(super) fn kept(&self) -> impl Iterator<Item = &HandedIn<'a>> + Clone {
        let all = self.all.iter().map(|(_, handed)| handed);
        all.filter(|handed| is_kept(handed))
    }

    /// Whether a ticket stands behind another one of its play.
    pub(super) fn is_behind(&self, handed: &HandedIn) -> bool {
        if handed.has_seconds && handed.pupil.is_none() {
            return true;
        }
        let first = handed.first.and_then(|at| self.all.get(at));
        first.is_some_and(|(_, first)| {
            is_kept(first) && !handed.is_settled() && first.pupil == handed.pupil
        })
    }

    /// The numbers of the tickets that stand behind some, or stay behind when these go.
    pub(super) fn behind(&self, gone: &[u64]) -> Vec<u64> {
        let is_gone = |number: &u64| gone.contains(number);
        let all = self.all.iter().enumerate();
        let behind = all.filter(|(at, (number, handed))| {
            if is_gone(number) || !self.is_behind(handed) {
                return false;
            }
            if let Some((first, _)) = handed.first.and_then(|at| self.all.get(at)) {
                return is_gone(first);
            }
            let seconds = self.all.iter().filter(|(_, of)| of.first == Some(*at));
            seconds.map(|(number, _)| number).all(is_gone)
        });
        behind.map(|(_, (number, _))| *number).collect()
    }

    /// The tickets that what is said of one may change: itself, and those of its play.
    pub(super) fn play(&self, number: u64) -> Vec<HandedIn<'a>> {
        let Some(at) = self.places.get(&number) else {
            return Vec::new();
        };
        let Some((_, handed)) = self.all.get(*at) else {
            return Vec::new();
        };
        let first = handed.first.and_then(|at| self.all.get(at));
        let seconds = self.all.iter().filter(|_| handed.has_seconds);
        let seconds = seconds.filter(|(_, of)| of.first == Some(*at));
        let others = first.into_iter().chain(seconds).map(|(_, of)| *of);
        [*handed].into_iter().chain(others).collect()
    }

    /// Puts a ticket that has come and those of its play together.
    fn link(&mut self, ticket: &'a Ticket) {
        if ticket.walks.is_empty() {
            return;
        }
        let is_second = |of: &Ticket, first: &Ticket| {
            of.pupil
                .is_some_and(|pupil| second(first.number, pupil) == of.number)
        };
        let known = self.plays.entry(&ticket.walks).or_default();
        let same = known
            .iter()
            .filter(|other| other.number != ticket.number && other.learner == ticket.learner);
        let pairs = same.filter_map(|other| match is_second(ticket, other) {
            true => Some((other.number, ticket.number)),
            false => is_second(other, ticket).then_some((ticket.number, other.number)),
        });
        let pairs: Vec<(u64, u64)> = pairs.collect();
        known.push(ticket);
        for (first, second) in pairs {
            let at = self.places.get(&first).copied();
            if let Some((_, handed)) = at.and_then(|at| self.all.get_mut(at)) {
                handed.has_seconds = true;
            }
            let other = self.places.get(&second);
            if let Some((_, handed)) = other.and_then(|at| self.all.get_mut(*at)) {
                handed.first = at;
            }
        }
    }

    /// The ticket of a number.
    pub fn find(&self, number: u64) -> Option<&HandedIn<'a>> {
        let at = self.places.get(&number)?;
        self.all.get(*at).map(|(_, handed)| handed)
    }

    /// What the teacher has said of two tickets.
    pub fn said_of(&self, one: u64, other: u64) -> Said {
        let pair = [one.min(other), one.max(other)];
        let known = self.pairs.get(&pair);
        known.map_or(Said::Nothing, |(_, said)| *said)
    }

    /// Whether the teacher has said of any two that they are one pupil's.
    pub(super) fn says_one(&self) -> bool {
        self.pairs.values().any(|(_, said)| *said == Said::One)
    }

    /// Takes one more fact; of those that are about no ticket nothing.
    pub fn learn(&mut self, fact: &'a Fact) {
        if let Fact::Pair {
            time,
            tickets,
            said,
        } = fact
        {
            let now = (*time, *said);
            let last = self.pairs.entry(*tickets).or_insert(now);
            *last = (*last).max(now);
            return;
        }
        let Some(number) = fact.ticket() else {
            return;
        };
        let at = self.places.get(&number).copied();
        let known = at.and_then(|at| self.all.get_mut(at));
        match (fact, known) {
            (Fact::Ticket(ticket), None) => {
                let mut handed = HandedIn {
                    ticket,
                    pupil: ticket.pupil,
                    corrected: None,
                    aside: None,
                    came_as: None,
                    is_split: false,
                    first: None,
                    has_seconds: false,
                };
                handed.come(ticket);
                for said in &self.early {
                    handed.hear(said, number);
                }
                self.places.insert(number, self.all.len());
                self.all.push((number, handed));
                self.link(ticket);
            }
            (Fact::Ticket(ticket), Some((_, handed))) => {
                handed.replace(ticket);
                self.link(ticket);
            }
            (said, Some((_, handed))) => handed.hear(said, number),
            (said, None) => self.early.push(said),
        }
    }
}

impl<'a> HandedIn<'a> {
    /// What the teacher or the pupil said later about the ticket of a number.
    fn hear(&mut self, fact: &Fact, number: u64) {
        match fact {
            Fact::Pupil {
                time,
                ticket,
                pupil,
            } if *ticket == number => {
                self.corrected = self.corrected.max(Some((*time, *pupil)));
            }
            Fact::Aside {
                time,
                ticket,
                aside,
            } if *ticket == number => {
                self.aside = self.aside.max(Some((*time, *aside)));
            }
            _ => {}
        }
        self.settle();
    }

    /// The same results came twice with other particulars. A number never gives way to none; the day of the making is a
    /// hint, and where it says nothing any rule will do that does not depend on the order.
    fn replace(&mut self, other: &'a Ticket) {
        let rank = |ticket: &Ticket| {
            let numbered = ticket.pupil.is_some();
            let hash = fnv1a64(&packed::write(ticket));
            (numbered, ticket.day, ticket.pupil, hash)
        };
        self.come(other);
        if rank(other) > rank(self.ticket) {
            self.ticket = other;
        }
        self.settle();
    }

    /// Remembers under which numbers a play has come. Tickets of version 1 name no walks, and are no question.
    fn come(&mut self, ticket: &Ticket) {
        let Some(pupil) = ticket.pupil.filter(|_| !ticket.walks.is_empty()) else {
            return;
        };
        self.is_split |= self.came_as.is_some_and(|known| known != pupil);
        self.came_as = Some(self.came_as.map_or(pupil, |known| known.min(pupil)));
    }

    fn settle(&mut self) {
        // No number is what the ticket itself says: that is how a correction is taken back.
        let said = self.corrected.and_then(|(_, pupil)| pupil);
        self.pupil = said.or(self.ticket.pupil);
    }
}
