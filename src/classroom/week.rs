use std::collections::BTreeSet;

use super::assignment::Assignment;
use super::attempts::{Attempts, once};
use super::facts::{Fact, HandedIn, Said, Tickets, Time, second};
use super::hash::{ShortHash, fnv1a64};
use super::ticket::Ticket;
use crate::learning::Day;
use crate::packed;

/// Two numbers of the register, the lower first, each time with two of their tickets, the lower first.
pub(super) type Pairs = Vec<((u32, u32), [u64; 2])>;

/// What a teacher has collected of one assignment: a week of a [`super::Class`].
///
/// It is a set of facts that only grows: two devices that have seen the same facts say the same, whichever file was merged
/// into which, in whatever order and how often. (The order in which they came here is kept for one thing alone, the steps
/// of the report.)
#[derive(Clone, Debug)]
pub struct Week {
    assignment: Assignment,
    /// Each once, in the order in which they came.
    facts: Vec<Fact>,
}

/// The same facts, in whatever order.
impl PartialEq for Week {
    fn eq(&self, other: &Week) -> bool {
        self.assignment == other.assignment
            && self.facts.len() == other.facts.len()
            && self.facts.iter().all(|fact| other.facts.contains(fact))
    }
}

impl Week {
    pub fn new(assignment: Assignment) -> Week {
        Week {
            assignment,
            facts: Vec::new(),
        }
    }

    pub fn assignment(&self) -> &Assignment {
        &self.assignment
    }

    /// Everything that is known of it, in the order in which it came.
    pub fn facts(&self) -> &[Fact] {
        &self.facts
    }

    /// Takes a fact as it is. Whether it is new.
    pub(super) fn learn(&mut self, fact: Fact) -> bool {
        let new = !self.facts.contains(&fact);
        if new {
            for second in self.seconds(&fact) {
                if !self.facts.contains(&second) {
                    self.facts.push(second);
                }
            }
            self.facts.push(fact);
        }
        new
    }

    /// Takes a fact while many are read: of a ticket whose number is not among `known`, which holds those of all that are
    /// here, nothing has to be looked for. What has come is known then.
    pub(super) fn learn_next(&mut self, fact: Fact, known: &mut BTreeSet<u64>) {
        let before = self.facts.len();
        match &fact {
            Fact::Ticket(ticket) if !known.contains(&ticket.number) => self.facts.push(fact),
            _ => {
                self.learn(fact);
            }
        }
        known.extend(numbers(self.facts.iter().skip(before)));
    }

    /// The tickets that a play has under each number of the register, once a fact says a second number of it. They follow
    /// from the set of facts alone, so weeks still merge in whatever order.
    fn seconds(&self, fact: &Fact) -> Vec<Fact> {
        let Fact::Ticket(new) = fact else {
            return Vec::new();
        };
        let mut same: Vec<&Ticket> = vec![new];
        same.extend(self.facts.iter().filter_map(|fact| match fact {
            Fact::Ticket(ticket) if ticket.number == new.number => Some(ticket.as_ref()),
            _ => None,
        }));
        let is_numbered = |ticket: &Ticket| ticket.pupil.is_some() && !ticket.walks.is_empty();
        same.retain(|ticket| is_numbered(ticket));
        if !is_numbered(new) || same.iter().all(|ticket| ticket.pupil == new.pupil) {
            return Vec::new();
        }
        let seconds = same.into_iter().filter_map(under_its_number);
        seconds.map(|ticket| Fact::Ticket(ticket.into())).collect()
    }

    /// A time after everything that is known.
    pub(super) fn now(&self) -> Time {
        let last = self.facts.iter().map(Fact::time).max().unwrap_or(0);
        last.saturating_add(1)
    }

    pub fn tickets(&self) -> Tickets<'_> {
        Tickets::of(&self.facts)
    }

    /// What the class is called on this device, and when that was said.
    pub(super) fn named(&self) -> Option<(Time, &str)> {
        let names = self.facts.iter().filter_map(|fact| match fact {
            Fact::Name { time, name } => Some((*time, name.as_str())),
            _ => None,
        });
        names.max()
    }

    /// How many pupils the register has, and when that was said.
    pub(super) fn sized(&self) -> Option<(Time, u32)> {
        let sizes = self.facts.iter().filter_map(|fact| match fact {
            Fact::Size { time, size } => Some((*time, *size)),
            _ => None,
        });
        sizes.max()
    }

    /// The register's own numbers, and when they were said.
    pub(super) fn numbered(&self) -> Option<(Time, &[u32])> {
        let all = self.facts.iter().filter_map(|fact| match fact {
            Fact::Numbers { time, numbers } => Some((*time, numbers.as_slice())),
            _ => None,
        });
        all.max()
    }

    /// What this week itself says the class is called; empty where it says nothing ([`super::Class::name`] knows all
    /// weeks).
    pub fn name(&self) -> &str {
        self.named().map_or("", |(_, name)| name)
    }

    /// How many pupils this week itself says the register has; 0 where it says nothing.
    pub fn size(&self) -> u32 {
        self.sized().map_or(0, |(_, size)| size)
    }

    /// The numbers of the register by what this week itself says; none where it says nothing.
    pub fn own_register(&self) -> Vec<u32> {
        match self.numbered() {
            Some((_, numbers)) if !numbers.is_empty() => numbers.to_vec(),
            _ => (1..=self.size()).collect(),
        }
    }

    /// The key of the class that it is a week of. A week that nobody has put anywhere is a class of its own.
    pub fn of(&self) -> u64 {
        let keys = self.facts.iter().filter_map(|fact| match fact {
            Fact::Of { time, key } => Some((time, *key)),
            _ => None,
        });
        keys.max().map_or_else(|| self.own_key(), |(_, key)| key)
    }

    /// The key that it has as a class of its own.
    pub(super) fn own_key(&self) -> u64 {
        fnv1a64(&packed::write(&self.assignment))
    }

    /// When it was given, by the teacher's clock; else the first day that a ticket names. `None` where nothing says it.
    pub fn given(&self) -> Option<Day> {
        self.given_at().map(|(day, _)| day)
    }

    /// The same, with a time that orders what was given to a class on one day.
    pub(super) fn given_at(&self) -> Option<(Day, Time)> {
        let said = self.facts.iter().filter_map(|fact| match fact {
            Fact::Given { time, day } => Some((*time, *day)),
            _ => None,
        });
        let first = || {
            let days = self.facts.iter().filter_map(|fact| match fact {
                // Digits know no day.
                Fact::Ticket(ticket) if ticket.day > Day(0) => Some(ticket.day),
                _ => None,
            });
            days.min()
        };
        let said = said.min().map(|(time, day)| (day, time));
        said.or_else(|| first().map(|day| (day, 0)))
    }

    /// How many tickets have come since this device saved the class as a file.
    pub fn unsaved(&self) -> usize {
        self.kept_count().saturating_sub(self.saved())
    }

    /// How many tickets that file had.
    pub(super) fn saved(&self) -> usize {
        let saved = self.facts.iter().filter_map(|fact| match fact {
            Fact::Saved { time, tickets } => Some((time, *tickets)),
            _ => None,
        });
        saved.max().map_or(0, |(_, tickets)| tickets as usize)
    }

    /// Whether something was said of its tickets, such as another number, that stands in no class file of this device.
    pub fn has_unsaved_words(&self) -> bool {
        let filed = self.facts.iter().filter_map(|fact| match fact {
            Fact::Filed { time } => Some(*time),
            _ => None,
        });
        let filed = filed.max().unwrap_or(0);
        let mut said = self.facts.iter().filter(|fact| fact.is_said());
        said.any(|fact| fact.time() > filed)
    }

    /// How often something was said of its tickets.
    pub fn said_count(&self) -> usize {
        self.facts.iter().filter(|fact| fact.is_said()).count()
    }

    /// The same once another collection, which is a file, stands beside it.
    pub(super) fn unsaved_without(&self, file: &Week) -> usize {
        let filed = file.tickets();
        let tickets = self.tickets();
        let here = tickets.kept();
        let alone = here.filter(|handed| filed.find(handed.ticket.number).is_none());
        self.unsaved().min(alone.count())
    }

    /// How many lines this version did not understand.
    pub fn unknown(&self) -> usize {
        let unknown = self.facts.iter();
        unknown.filter(|f| matches!(f, Fact::Unknown(_))).count()
    }

    /// Lets go of some facts; how many they were.
    pub(super) fn let_go(&mut self, of: impl Fn(&Fact) -> bool) -> usize {
        let before = self.facts.len();
        self.facts.retain(|fact| !of(fact));
        before - self.facts.len()
    }

    /// How many results were handed in; what came as digits and as a file is one.
    pub fn ticket_count(&self) -> usize {
        count_of(self.tickets().iter())
    }

    /// The same with what stands behind another one of its play: nothing that is said takes of these any away, so by them it
    /// is known what stands in no file yet.
    pub(super) fn kept_count(&self) -> usize {
        count_of(self.tickets().kept())
    }

    /// What pupils have handed in, by number, each once: also what was left out. Lessons together are none.
    pub fn results(&self) -> Vec<HandedIn<'_>> {
        let tickets = self.tickets();
        let own = tickets.iter().filter(|handed| handed.ticket.hands == 0);
        let mut own = once(own.copied().collect());
        own.sort_by_key(|of| (of.pupil.is_none(), of.pupil, of.ticket.number));
        own
    }

    /// The results under numbers that are not in the register, as long as the teacher has not said whether they count.
    pub fn waiting(&self, register: &[u32]) -> Vec<HandedIn<'_>> {
        let strange = |pupil: u32| !register.is_empty() && !register.contains(&pupil);
        let tickets = self.tickets();
        let own = tickets
            .iter()
            .filter(|handed| handed.ticket.hands == 0 && !is_decided(&tickets, handed));
        let own = own.filter(|handed| handed.pupil.is_some_and(strange));
        once(own.copied().collect())
    }

    /// Which tickets count, and which the teacher is asked about.
    pub fn attempts(&self) -> Attempts<'_> {
        Attempts::of(&self.tickets())
    }

    /// The tickets of lessons that the class played together, by their day.
    pub fn together(&self) -> Vec<&Ticket> {
        let tickets = self.tickets();
        let all = tickets.iter().filter(|handed| !handed.is_aside());
        let mut all: Vec<&Ticket> = all
            .map(|handed| handed.ticket)
            .filter(|t| t.hands > 0)
            .collect();
        all.sort_by_key(|ticket| (ticket.day, ticket.number));
        all
    }

    /// Whether it was made for a lesson that the class played together, so that nobody has written its code on a board: it
    /// looks as [`super::together_ticket`] makes it, and has brought nothing but such lessons.
    pub fn is_lesson(&self) -> bool {
        let given = &self.assignment;
        let is_made = given.modules.len() == 1
            && given.language.is_some()
            && !given.checks
            && given.key.is_none();
        let tickets = self.tickets();
        let mut all = tickets
            .iter()
            .map(|handed| handed.ticket.hands > 0)
            .peekable();
        is_made && all.peek().is_some() && all.all(|together| together)
    }

    /// Of the numbers of a register those that have not handed in.
    pub fn missing(&self, register: &[u32]) -> Vec<u32> {
        let tickets = self.tickets();
        let here = |pupil: &u32| tickets.iter().any(|handed| handed.pupil == Some(*pupil));
        let all = register.iter().copied();
        all.filter(|pupil| !here(pupil)).collect()
    }

    /// Of the numbers of a register those that have handed in, and all of whose results were left out.
    pub fn left_out(&self, register: &[u32]) -> Vec<u32> {
        let tickets = self.tickets();
        let is_out = |pupil: &u32| {
            let own = tickets.iter().filter(|of| of.pupil == Some(*pupil));
            let mut own = own.map(HandedIn::is_aside).peekable();
            own.peek().is_some() && own.all(|aside| aside)
        };
        register.iter().copied().filter(is_out).collect()
    }

    /// Pairs of numbers of the register whose tickets are made of the same walk: one pupil's saved progress was opened by
    /// another, one learner has typed two numbers, or two pupils have played at one machine. Not those of which the teacher
    /// has said whose they are.
    pub fn shared_work(&self) -> Vec<(u32, u32)> {
        let tickets = self.tickets();
        let is_settled = |of: &u64| tickets.find(*of).is_some_and(HandedIn::is_settled);
        let pairs = self.shared_pairs().into_iter();
        let open = pairs.filter(|(_, of)| {
            tickets.said_of(of[0], of[1]) == Said::Nothing && !of.iter().all(is_settled)
        });
        let mut open: Vec<(u32, u32)> = open.map(|(numbers, _)| numbers).collect();
        open.dedup();
        open
    }

    /// Those pairs put together: one play under three numbers is one question.
    pub fn shared_groups(&self) -> Vec<Vec<u32>> {
        put_together(self.shared_work())
    }

    /// How many questions about its results wait for the teacher: which one counts, whether it is one pupil, whose number it
    /// is in a register. (A result without a number counts, and is none.) Numbers that say the same are one question
    /// together: one press answers it.
    pub fn questions(&self, register: &[u32]) -> usize {
        let attempts = self.attempts();
        let of_numbers = attempts.repeats.len() + attempts.doubles.len();
        let of_plays = self.shared_groups().len() + usize::from(!self.alike().is_empty());
        of_numbers + self.waiting(register).len() + of_plays
    }

    /// Whether one pupil may be counted twice as long as nothing more is said (of one number, of one play, of results that
    /// say the same, or with a number and without), and whether one may be missed, whose number stands in no register.
    pub fn doubts(&self, register: &[u32]) -> (bool, bool) {
        let attempts = self.attempts();
        let is_twice = !attempts.doubles.is_empty() || attempts.nameless() > 0;
        let waiting = self.waiting(register);
        (
            is_twice || !self.shared_work().is_empty() || !self.alike().is_empty(),
            waiting.iter().any(HandedIn::is_aside),
        )
    }

    /// Those pairs of which the teacher has said that they are two pupils.
    pub fn said_two(&self) -> Vec<(u32, u32)> {
        let tickets = self.tickets();
        let open = [self.shared_work(), self.alike()].concat();
        let pairs = self.same_pairs().into_iter();
        let said = pairs.filter(|(numbers, of)| {
            tickets.said_of(of[0], of[1]) == Said::Two && !open.contains(numbers)
        });
        let mut said: Vec<(u32, u32)> = said.map(|(numbers, _)| numbers).collect();
        said.dedup();
        said
    }

    /// Those pairs that share a walk, and those that say the same; sorted, each once.
    pub(super) fn same_pairs(&self) -> Pairs {
        let mut pairs = [self.shared_pairs(), self.alike_pairs()].concat();
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    }

    /// Pairs of numbers, the lower first, with the two tickets that share a walk, the lower first; sorted, each once.
    pub(super) fn shared_pairs(&self) -> Pairs {
        let tickets = self.tickets();
        let here = tickets.iter().filter(|handed| !handed.is_aside());
        let mut walks: Vec<(&ShortHash, u32, u64)> = Vec::new();
        for handed in here {
            let pupil = handed.pupil.into_iter();
            let (mine, number) = (handed.ticket.walks.iter(), handed.ticket.number);
            walks.extend(pupil.flat_map(|pupil| mine.clone().map(move |w| (w, pupil, number))));
        }
        walks.sort_unstable();
        walks.dedup();
        let mut pairs = Vec::new();
        for same in walks.chunk_by(|one, other| one.0 == other.0) {
            for (at, (_, one, first)) in same.iter().enumerate() {
                let others = same.iter().skip(at + 1);
                let others = others.filter(|(_, other, _)| one != other);
                pairs.extend(others.map(|(_, other, second)| {
                    let of = [*first.min(second), *first.max(second)];
                    ((*one, *other), of)
                }));
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    }

    /// The tickets under one number of the register that share a walk with those under another, or say the same as these.
    pub(super) fn shared_with(&self, pupil: u32, other: u32) -> Vec<u64> {
        let tickets = self.tickets();
        let of = |pupil: u32| {
            let all = tickets.iter().copied();
            all.filter(move |of| of.pupil == Some(pupil) && !of.is_aside())
        };
        let walks: Vec<&ShortHash> = of(other).flat_map(|of| &of.ticket.walks).collect();
        let numbers = (pupil.min(other), pupil.max(other));
        let alike = self.alike_pairs().into_iter();
        let alike = alike.filter(|(of, _)| *of == numbers).map(|(_, of)| of);
        let alike: Vec<u64> = alike.flatten().collect();
        let shared = of(pupil).filter(|of| {
            let mut mine = of.ticket.walks.iter();
            mine.any(|walk| walks.contains(&walk)) || alike.contains(&of.ticket.number)
        });
        shared.map(|of| of.ticket.number).collect()
    }

    /// Takes over what another device has collected of the same assignment; of another one nothing.
    pub fn merge(&mut self, other: Week) {
        if other.assignment == self.assignment {
            let mut known = numbers(&self.facts).collect();
            for fact in other.facts {
                self.learn_next(fact, &mut known);
            }
        }
    }
}

/// The numbers of the tickets among some facts.
pub(super) fn numbers<'a>(facts: impl IntoIterator<Item = &'a Fact>) -> impl Iterator<Item = u64> {
    facts.into_iter().filter_map(|fact| match fact {
        Fact::Ticket(ticket) => Some(ticket.number),
        _ => None,
    })
}

/// Pairs that have a number in common as one.
pub(super) fn put_together(pairs: Vec<(u32, u32)>) -> Vec<Vec<u32>> {
    let mut groups: Vec<Vec<u32>> = Vec::new();
    for (one, other) in pairs {
        let is_of = |group: &Vec<u32>| group.contains(&one) || group.contains(&other);
        let (mut mine, rest): (Vec<_>, Vec<_>) = groups.into_iter().partition(is_of);
        mine.push(vec![one, other]);
        let mut all = mine.concat();
        all.sort_unstable();
        all.dedup();
        groups = rest;
        groups.push(all);
    }
    groups
}

/// How many of some tickets there are, each result once.
fn count_of<'a, 'b: 'a>(tickets: impl Iterator<Item = &'a HandedIn<'b>>) -> usize {
    let (digits, others): (Vec<HandedIn>, Vec<HandedIn>) =
        tickets.copied().partition(|of| of.is_digits());
    // Most come in one way, and there is nothing to compare.
    match digits.is_empty() || others.is_empty() {
        true => digits.len() + others.len(),
        false => once([digits, others].concat()).len(),
    }
}

/// Whether the teacher has said if a ticket counts whose number is in no register.
pub(super) fn is_decided(tickets: &Tickets, handed: &HandedIn) -> bool {
    let number = handed.ticket.number;
    tickets.said_of(number, number) == Said::Two
}

/// A ticket as it stands beside one of the same play under another number of the register.
pub(super) fn under_its_number(ticket: &Ticket) -> Option<Ticket> {
    Some(Ticket {
        number: second(ticket.number, ticket.pupil?),
        ..ticket.clone()
    })
}

#[cfg(test)]
#[path = "week_tests.rs"]
pub mod tests;

#[cfg(test)]
#[path = "week_merge_tests.rs"]
mod merge_tests;

#[cfg(test)]
#[path = "give_back_tests.rs"]
mod give_back_tests;
