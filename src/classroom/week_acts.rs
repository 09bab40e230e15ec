//! What pupils and teachers do to a week of a class: each act adds facts.

use super::attempts::{copies, same_results};
use super::facts::{Fact, HandedIn, Said, Time, gone_mark};
use super::ticket::Ticket;
use super::typed::MOST_PUPILS;
use super::week::{Week, is_decided, under_its_number};
use super::week_lines::{is_line_of, is_one_of};

/// At most so many characters of a name.
const NAME: usize = 40;

/// What became of a ticket that was handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    New,
    AlreadyHere,
    /// It is here, and stands under another number than this earlier ticket of it says, or than it says none.
    Earlier,
    /// It was played once and is here under another number: both stand there until the teacher has said whose it is.
    Second,
    /// It was here under another number of the register: a slip was corrected.
    Renumbered,
    /// It is new, and its number is not in the register: it is not counted until the teacher has said so.
    Waiting,
}

impl Week {
    /// Takes a ticket that was handed in; `None` if it is of another assignment. The same results with a number where they
    /// had none get it; with another number they stand under both, and the teacher is asked: who brings old files again
    /// undoes nothing.
    pub fn add(&mut self, ticket: Ticket) -> Option<Added> {
        if ticket.assignment != *self.assignment() {
            return None;
        }
        let tickets = self.tickets();
        let Some(known) = tickets.find(ticket.number) else {
            // The same results, typed as digits or brought as a file: what was said of the ones is true of the others.
            let same = same_results(&tickets, &ticket).map(|same| (same.pupil, same.is_aside()));
            let (number, said) = (ticket.number, ticket.pupil);
            let Some((pupil, aside)) = same else {
                self.learn(Fact::Ticket(ticket.into()));
                return Some(Added::New);
            };
            let time = self.now();
            if pupil != said {
                self.learn(Fact::Pupil {
                    time,
                    ticket: number,
                    pupil,
                });
            }
            if aside {
                self.learn(Fact::Aside {
                    time,
                    ticket: number,
                    aside,
                });
            }
            self.learn(Fact::Ticket(ticket.into()));
            return Some(match pupil == said {
                true => Added::AlreadyHere,
                false => Added::Earlier,
            });
        };
        let own = under_its_number(&ticket);
        let second = own.as_ref().and_then(|own| tickets.find(own.number));
        let stands = second.map_or(known.pupil, |own| own.pupil);
        let has_own = tickets.is_behind(known);
        if stands == ticket.pupil && (ticket.pupil.is_some() || !has_own) {
            // The teacher has given it that number; now its pupil says it as well, and that stays when the teacher takes it back.
            let is_given = known.is_settled() && known.ticket.pupil != ticket.pupil;
            if let Some(own) = own.filter(|_| is_given && second.is_none())
                && !ticket.walks.is_empty()
            {
                self.learn(Fact::Ticket(own.into()));
            }
            return Some(Added::AlreadyHere);
        }
        if ticket.pupil.is_none() {
            return Some(Added::Earlier);
        }
        // It says its own number for the first time, whatever a teacher had given it meanwhile.
        if known.pupil.is_none() && !has_own {
            self.learn(Fact::Ticket(ticket.into()));
            return Some(Added::Renumbered);
        }
        if self.has_said(&ticket) {
            return Some(Added::Earlier);
        }
        // Version 1 names no walks: what is later counts.
        if ticket.walks.is_empty() {
            if ticket.day < known.ticket.day {
                return Some(Added::Earlier);
            }
            self.renumber(ticket.number, ticket.pupil);
            return Some(Added::Renumbered);
        }
        let own = under_its_number(&ticket)?;
        self.learn(Fact::Ticket(own.into()));
        Some(Added::Second)
    }

    /// A result stands under a number that is in no register, and now its pupil says which one is right. Where the pupil had
    /// handed in without one it is the pupil's own from now on, as if the result had come with it, and the number that was
    /// given in its place is forgotten; else the number is corrected.
    pub(super) fn mend(&mut self, ticket: &Ticket) {
        let tickets = self.tickets();
        let known = tickets.find(ticket.number);
        if known.is_none_or(|known| known.ticket.pupil.is_some()) {
            return self.renumber(ticket.number, ticket.pupil);
        }
        let mut facts = Vec::new();
        let time = self.now();
        for one in copies(&tickets, ticket.number) {
            let Some(handed) = tickets.find(one) else {
                continue;
            };
            // What the teacher has said of it gives way to what the ticket says itself.
            let is_nameless = handed.ticket.pupil.is_none();
            facts.push(Fact::Pupil {
                time,
                ticket: one,
                pupil: ticket.pupil.filter(|_| !is_nameless),
            });
            if is_nameless {
                let own = Ticket {
                    pupil: ticket.pupil,
                    ..handed.ticket.clone()
                };
                facts.push(Fact::Ticket(own.into()));
            }
        }
        for fact in facts {
            self.learn(fact);
        }
    }

    /// Whether the number that a ticket says was said of it before.
    pub(super) fn has_said(&self, ticket: &Ticket) -> bool {
        let own = under_its_number(ticket).map(|own| own.number);
        self.facts().iter().any(|fact| match fact {
            Fact::Ticket(old) if Some(old.number) == own => true,
            Fact::Ticket(old) => old.number == ticket.number && old.pupil == ticket.pupil,
            Fact::Pupil {
                ticket: number,
                pupil,
                ..
            } => *number == ticket.number && *pupil == ticket.pupil,
            _ => false,
        })
    }

    /// The number of the register under which a ticket that was handed in stands now.
    pub fn stands(&self, ticket: &Ticket) -> Option<u32> {
        let tickets = self.tickets();
        let own = under_its_number(ticket).and_then(|own| tickets.find(own.number));
        own.or_else(|| tickets.find(ticket.number))?.pupil
    }

    /// All that was said of its tickets stands in a file.
    pub(super) fn save_words(&mut self) {
        if self.has_unsaved_words() {
            let time = self.now();
            self.learn(Fact::Filed { time });
        }
    }

    /// All tickets stand in a file, but for so many.
    pub(super) fn save_all_but(&mut self, unsaved: usize) {
        if self.unsaved() > unsaved {
            self.save_but(unsaved);
        }
    }

    /// So many tickets stand in no file, or as many as there are.
    pub(super) fn save_but(&mut self, unsaved: usize) {
        let saved = self.kept_count().saturating_sub(unsaved);
        if self.saved() != saved {
            let tickets = u32::try_from(saved).unwrap_or(u32::MAX);
            let time = self.now();
            self.learn(Fact::Saved { time, tickets });
        }
    }

    /// The ticket of this number belongs to this pupil, with all that the same child has handed in under the number that it
    /// had: nobody is counted once with the old number and once with the new.
    pub fn renumber(&mut self, ticket: u64, pupil: Option<u32>) {
        let time = self.now();
        let tickets = self.tickets();
        if tickets
            .find(ticket)
            .is_none_or(|known| known.pupil == pupil)
        {
            return;
        }
        let mut all = copies(&tickets, ticket);
        all.extend(tickets.behind(&all));
        for ticket in all {
            self.learn(Fact::Pupil {
                time,
                ticket,
                pupil,
            });
        }
    }

    /// The same where the pupil of that number has handed in already: it is that pupil's, and they are not two.
    pub fn renumber_same(&mut self, ticket: u64, pupil: u32) {
        let time = self.now();
        let tickets = self.tickets();
        let own = copies(&tickets, ticket);
        let theirs = tickets.iter().filter(|of| {
            let is_other = !own.contains(&of.ticket.number);
            of.pupil == Some(pupil) && of.ticket.hands == 0 && is_other
        });
        let theirs: Vec<u64> = theirs.map(|of| of.ticket.number).collect();
        self.renumber(ticket, Some(pupil));
        for one in own {
            for other in &theirs {
                self.learn(Fact::Pair {
                    time,
                    tickets: [one.min(*other), one.max(*other)],
                    said: Said::One,
                });
            }
        }
    }

    /// Whether another pupil's result, as far as anybody knows, stands under a number that a ticket is to get.
    pub fn is_taken(&self, ticket: u64, pupil: u32) -> bool {
        let tickets = self.tickets();
        let own = copies(&tickets, ticket);
        let mut all = tickets.iter();
        all.any(|of| {
            of.pupil == Some(pupil) && of.ticket.hands == 0 && !own.contains(&of.ticket.number)
        })
    }

    /// A corrected number is again what the pupil has typed, for all that was typed so; and what was decided since of the
    /// numbers that it had meanwhile is open again: whether the result counts, and whether those beside it do. What its pupil
    /// has brought under a number of his own stands under that one again: the numbers of those tickets.
    pub fn take_back(&mut self, ticket: u64) -> Vec<u64> {
        let time = self.now();
        let tickets = self.tickets();
        let Some(said) = tickets.find(ticket).map(|known| known.ticket.pupil) else {
            return Vec::new();
        };
        let same = copies(&tickets, ticket).into_iter();
        let same = same.filter(|one| {
            let found = tickets.find(*one);
            found.is_some_and(|of| of.ticket.pupil == said && of.corrected_from().is_some())
        });
        let same: Vec<u64> = same.collect();
        let corrections = same.iter().flat_map(|one| self.corrections(*one, said));
        let (times, numbers): (Vec<Time>, Vec<u32>) = corrections.unzip();
        let Some(since) = times.into_iter().min() else {
            return Vec::new();
        };
        let beside = tickets.iter().filter(|of| {
            let is_beside = of.pupil.is_some_and(|pupil| numbers.contains(&pupil));
            is_beside && of.ticket.hands == 0
        });
        let beside = beside.map(|of| of.ticket.number);
        let mut all: Vec<u64> = beside.chain(same.iter().copied()).collect();
        all.sort_unstable();
        all.dedup();
        let before: Vec<(u64, bool)> = all
            .into_iter()
            .map(|of| {
                // What came later by another way is as the first was.
                let mut copies = copies(&tickets, of).into_iter();
                (of, copies.any(|of| self.was_aside(of, since)))
            })
            .collect();
        // What was decided of its play by those numbers goes with them.
        let of_same = tickets.iter().filter(|of| same.contains(&of.ticket.number));
        let walks: Vec<_> = of_same.flat_map(|of| &of.ticket.walks).collect();
        let play = tickets.iter().filter(|of| {
            let own = of.ticket.pupil;
            let is_given = of.is_settled() && of.pupil.is_some_and(|no| numbers.contains(&no));
            is_given
                && own.is_some()
                && own != of.pupil
                && !same.contains(&of.ticket.number)
                && of.ticket.walks.iter().any(|walk| walks.contains(&walk))
        });
        let play = play.filter_map(|of| {
            let own = of.ticket.number;
            let mut given = self.numbers_given(own).filter(|(time, _)| *time >= since);
            given.next()?;
            let before = self.numbers_given(own).filter(|(time, _)| *time < since);
            Some((own, before.max().and_then(|(_, pupil)| pupil)))
        });
        let play: Vec<(u64, Option<u32>)> = play.collect();
        let pairs = self.facts().iter().filter_map(|fact| match fact {
            Fact::Pair { time, tickets, .. } if *time >= since => Some(*tickets),
            _ => None,
        });
        let pairs = pairs.filter(|two| two.iter().any(|of| same.contains(of)));
        let mut pairs: Vec<[u64; 2]> = pairs.collect();
        pairs.sort_unstable();
        pairs.dedup();
        let pairs = pairs.into_iter().filter_map(|two| {
            let said = self.said_before(two, since);
            (tickets.said_of(two[0], two[1]) != said).then_some((two, said))
        });
        let pairs: Vec<([u64; 2], Said)> = pairs.collect();
        for (tickets, said) in pairs {
            self.learn(Fact::Pair {
                time,
                tickets,
                said,
            });
        }
        let back = same.into_iter().map(|ticket| (ticket, None));
        for (ticket, pupil) in back.chain(play.iter().copied()) {
            self.learn(Fact::Pupil {
                time,
                ticket,
                pupil,
            });
        }
        for (ticket, aside) in before {
            self.set_aside(ticket, aside);
        }
        play.into_iter().map(|(ticket, _)| ticket).collect()
    }

    /// The numbers that a ticket was given, or none where that was taken back, and when.
    fn numbers_given(&self, ticket: u64) -> impl Iterator<Item = (Time, Option<u32>)> {
        self.facts().iter().filter_map(move |fact| match fact {
            Fact::Pupil {
                time,
                ticket: of,
                pupil,
            } if *of == ticket => Some((*time, *pupil)),
            _ => None,
        })
    }

    /// What was said of two tickets before a time.
    fn said_before(&self, two: [u64; 2], before: Time) -> Said {
        let facts = self.facts().iter().filter_map(|fact| match fact {
            Fact::Pair {
                time,
                tickets,
                said,
            } if *tickets == two && *time < before => Some((*time, *said)),
            _ => None,
        });
        facts.max().map_or(Said::Nothing, |(_, said)| said)
    }

    /// The numbers that a ticket was given since it had last the one that the pupil has typed, and when.
    fn corrections(&self, ticket: u64, said: Option<u32>) -> Vec<(Time, u32)> {
        let mut all: Vec<(Time, Option<u32>)> = self.numbers_given(ticket).collect();
        all.sort_unstable();
        let is_back = |(_, pupil): &(Time, Option<u32>)| pupil.is_none() || *pupil == said;
        let start = all.iter().rposition(is_back).map_or(0, |at| at + 1);
        let since = all.into_iter().skip(start);
        since
            .filter_map(|(time, pupil)| Some((time, pupil?)))
            .collect()
    }

    /// Whether a ticket was set aside before a time.
    fn was_aside(&self, ticket: u64, before: Time) -> bool {
        let facts = self.facts().iter().filter_map(|fact| match fact {
            Fact::Aside {
                time,
                ticket: of,
                aside,
            } if *of == ticket && *time < before => Some((*time, *aside)),
            _ => None,
        });
        facts.max().is_some_and(|(_, aside)| aside)
    }

    /// What was played once, or says the same, stands under two numbers: the second is the right one.
    pub fn shared_is(&mut self, wrong: u32, right: u32) {
        // What moves may bring more to light: digits of an earlier result that has gone there with a file.
        let mut left = self.shared_with(wrong, right);
        while !left.is_empty() {
            for ticket in &left {
                self.renumber(*ticket, Some(right));
            }
            let more = self.shared_with(wrong, right);
            left = match more.len() < left.len() || more.iter().all(|of| !left.contains(of)) {
                true => more,
                false => Vec::new(),
            };
        }
    }

    /// They are two pupils, who have played together or answered alike; or that is taken back. Other numbers of the same play
    /// stay asked about.
    pub fn shared_two(&mut self, one: u32, other: u32, said: Said) {
        let time = self.now();
        let tickets = self.same_pairs();
        let pairs = tickets.into_iter().filter(|(of, _)| *of == (one, other));
        for (_, tickets) in pairs {
            if self.tickets().said_of(tickets[0], tickets[1]) != said {
                self.learn(Fact::Pair {
                    time,
                    tickets,
                    said,
                });
            }
        }
    }

    /// The same child's tickets under one number, or without one, are set aside, or taken back.
    pub fn leave_out(&mut self, ticket: u64, aside: bool) {
        for one in copies(&self.tickets(), ticket) {
            self.set_aside(one, aside);
        }
    }

    /// The same of a number that is in no register: it was decided, and is asked no more.
    pub(super) fn decide(&mut self, ticket: u64, aside: bool) {
        self.leave_out(ticket, aside);
        let time = self.now();
        for one in copies(&self.tickets(), ticket) {
            if self.tickets().said_of(one, one) != Said::Two {
                self.learn(Fact::Pair {
                    time,
                    tickets: [one, one],
                    said: Said::Two,
                });
            }
        }
    }

    /// A ticket has its own number again: where that is in no register, and nothing was decided of it, it does not count.
    pub(super) fn wait(&mut self, ticket: u64, register: &[u32]) {
        let tickets = self.tickets();
        let is_strange = tickets.find(ticket).is_some_and(|handed| {
            let own = handed.pupil.filter(|own| !register.contains(own));
            own.is_some() && !is_decided(&tickets, handed)
        });
        if is_strange && !register.is_empty() {
            self.set_aside(ticket, true);
        }
    }

    /// The register was another one before: what is in none now and was not decided does not count, and what has come into
    /// it counts again.
    pub(super) fn follow_register(&mut self, before: &[u32], now: &[u32]) {
        let strange = |of: &[u32], pupil: u32| !of.is_empty() && !of.contains(&pupil);
        let tickets = self.tickets();
        let own = tickets
            .iter()
            .filter(|handed| handed.ticket.hands == 0 && !is_decided(&tickets, handed));
        let changed = own.filter_map(|handed| {
            let pupil = handed.pupil?;
            let goes = strange(now, pupil) && handed.is_as_it_came();
            let comes = !strange(now, pupil) && strange(before, pupil) && handed.is_aside();
            (goes || comes).then_some((handed.ticket.number, goes))
        });
        for (ticket, aside) in changed.collect::<Vec<_>>() {
            self.set_aside(ticket, aside);
        }
    }

    /// The numbers of the tickets that go where one of them is erased: the same child's under one number, or without one.
    pub fn erased_with(&self, ticket: u64) -> Vec<u64> {
        let tickets = self.tickets();
        let mut gone = copies(&tickets, ticket);
        gone.extend(tickets.behind(&gone));
        gone
    }

    /// A child's result goes, with all that was said of it; the numbers of the tickets that have gone.
    pub fn erase(&mut self, ticket: u64) -> Vec<u64> {
        let gone = self.erased_with(ticket);
        self.let_go(|fact| match fact {
            Fact::Unknown(line) => is_line_of(line, &gone),
            Fact::Ticket(known) => is_one_of(known, &gone),
            known => known.is_about(&gone),
        });
        gone
    }

    /// What was said of the tickets since another state of this week is as it was there.
    pub(super) fn restore(&mut self, before: &Week) {
        let time = self.now();
        let (was, is) = (before.tickets(), self.tickets());
        let said = |of: &HandedIn| of.pupil.filter(|_| of.is_settled());
        let mut facts = Vec::new();
        for now in is.kept() {
            let ticket = now.ticket.number;
            let Some(old) = was.find(ticket) else {
                continue;
            };
            if said(old) != said(now) {
                let pupil = said(old);
                facts.push(Fact::Pupil {
                    time,
                    ticket,
                    pupil,
                });
            }
            if old.is_aside() != now.is_aside() {
                let aside = old.is_aside();
                facts.push(Fact::Aside {
                    time,
                    ticket,
                    aside,
                });
            }
        }
        let pairs = self.facts().iter().filter_map(|fact| match fact {
            Fact::Pair { tickets, .. } => Some(*tickets),
            _ => None,
        });
        for tickets in pairs {
            let said = was.said_of(tickets[0], tickets[1]);
            if said != is.said_of(tickets[0], tickets[1]) {
                facts.push(Fact::Pair {
                    time,
                    tickets,
                    said,
                });
            }
        }
        for fact in facts {
            self.learn(fact);
        }
    }

    /// Remembers that tickets were erased, by nothing but a hash of their numbers.
    pub(super) fn remember_gone(&mut self, gone: &[u64]) {
        let time = self.now();
        for ticket in gone {
            let mark = gone_mark(*ticket);
            self.learn(Fact::Gone { time, mark });
        }
    }

    /// How many of these tickets were erased here before, and are not here.
    pub(super) fn erased_before(&self, tickets: &[u64]) -> usize {
        let known = self.ticket_numbers();
        let marks = self.facts().iter().filter_map(|fact| match fact {
            Fact::Gone { mark, .. } => Some(*mark),
            _ => None,
        });
        let marks: Vec<u64> = marks.collect();
        let gone = tickets
            .iter()
            .filter(|of| marks.contains(&gone_mark(**of)) && !known.contains(of));
        gone.count()
    }

    /// Sets a ticket aside, so that it does not count, or takes it back.
    pub fn set_aside(&mut self, ticket: u64, aside: bool) {
        let time = self.now();
        let tickets = self.tickets();
        if tickets
            .find(ticket)
            .is_some_and(|known| known.is_aside() != aside)
        {
            self.learn(Fact::Aside {
                time,
                ticket,
                aside,
            });
        }
    }

    /// Of the tickets under one number of the register this one counts; the others are set aside.
    pub fn choose(&mut self, ticket: u64) {
        let tickets = self.tickets();
        let Some(chosen) = tickets.find(ticket) else {
            return;
        };
        let time = self.now();
        let same = tickets.iter().filter(|handed| handed.pupil == chosen.pupil);
        let same = same.filter(|handed| handed.ticket.hands == 0);
        let facts: Vec<Fact> = same
            .map(|handed| (handed, handed.ticket.number != ticket))
            .filter(|(handed, aside)| handed.is_aside() != *aside)
            .map(|(handed, aside)| Fact::Aside {
                time,
                ticket: handed.ticket.number,
                aside,
            })
            .collect();
        for fact in facts {
            self.learn(fact);
        }
    }

    /// A name for the teacher's own eyes, which stays on this device, and how many pupils the register has. What is too
    /// long is cut.
    pub fn describe(&mut self, name: &str, size: u32) {
        self.describe_at(self.now(), name, size);
    }

    /// The same, said at a time: that of a class is one for all its weeks.
    pub(super) fn describe_at(&mut self, time: Time, name: &str, size: u32) {
        let plain = name
            .trim()
            .chars()
            .map(|sign| if sign.is_control() { ' ' } else { sign });
        let (name, size) = (plain.take(NAME).collect::<String>(), size.min(MOST_PUPILS));
        if self.name() != name {
            self.learn(Fact::Name { time, name });
        }
        if self.size() != size {
            self.learn(Fact::Size { time, size });
        }
    }

    /// The numbers of the register where they are not simply 1 to its size; none where they are. What is too much is cut.
    pub(super) fn number_at(&mut self, time: Time, numbers: &[u32]) {
        let mut numbers: Vec<u32> = numbers.iter().copied().filter(|n| *n > 0).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers.truncate(MOST_PUPILS as usize);
        if self.numbered().map_or(&[][..], |(_, known)| known) != numbers {
            self.learn(Fact::Numbers { time, numbers });
        }
    }
}
