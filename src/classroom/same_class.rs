//! Whether a class file is of the class that has its code here: two teachers may have given one code.

use super::assignment::Assignment;
use super::class::Class;
use super::classes::{Classes, StoredLine, id_apart, is_apart, week_id};
use super::facts::{Fact, Time};
use super::hash::fnv1a64;
use super::ticket::Ticket;
use super::week::Week;
use crate::packed;

/// What the teacher has said of a class file whose code is here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FileOf {
    /// Nothing.
    #[default]
    Unsaid,
    /// It is of the class that has its code here.
    ThisClass,
    /// It is of another class.
    OtherClass,
}

impl Week {
    /// The keys of the classes that it was ever said to be a week of: every class that was given a code has one of its own.
    pub fn marks(&self) -> Vec<u64> {
        let keys = self.facts().iter().filter_map(|fact| match fact {
            Fact::Of { key, .. } => Some(*key),
            _ => None,
        });
        keys.collect()
    }

    /// Whether one of its classes is among these.
    pub fn is_of_any(&self, marks: &[u64]) -> bool {
        self.marks().iter().any(|mark| marks.contains(mark))
    }

    /// How many of a file's results are here.
    fn common(&self, file: &Week) -> usize {
        let known = self.ticket_numbers();
        let brought = file.ticket_numbers();
        brought.iter().filter(|of| known.contains(of)).count()
    }

    /// Whether all that a file says of its register was said here.
    fn knows_register_of(&self, file: &Week) -> bool {
        let mut said = file.facts().iter().filter(|fact| is_of_register(fact));
        said.all(|fact| self.facts().contains(fact))
    }

    /// The key of the class that it is when it stands apart: its own mark, else a number made of its results.
    fn key_apart(&self) -> u64 {
        match self.marks().is_empty() {
            false => self.of(),
            true => {
                let first = self.ticket_numbers().into_iter().min();
                fnv1a64(&packed::write(&(self.own_key(), first.unwrap_or(0))))
            }
        }
    }
}

/// Whether it says who is in the register.
fn is_of_register(fact: &Fact) -> bool {
    matches!(fact, Fact::Size { .. } | Fact::Numbers { .. })
}

/// What a class is called on this device, and its register.
#[derive(Clone, Debug)]
pub(super) struct OwnRegister {
    name: String,
    size: u32,
    numbers: Vec<u32>,
    pub register: Vec<u32>,
    /// Somebody has said it here; else it came in a file.
    pub is_by_hand: bool,
}

impl OwnRegister {
    fn of(class: &Class) -> OwnRegister {
        OwnRegister {
            name: class.name().to_string(),
            size: class.size(),
            numbers: class.numbers().to_vec(),
            register: class.register(),
            is_by_hand: class.is_by_hand(),
        }
    }
}

/// What is kept on this device of a register that came in a file: when it was said. It stands among the marks of what was
/// erased, which no file has, and is no ticket's.
fn brought_mark(time: Time) -> u64 {
    fnv1a64(&packed::write(&("register", time)))
}

impl Class<'_> {
    /// When its size was said last, and its numbers.
    fn register_times(&self) -> Vec<Time> {
        let weeks = || self.weeks.iter();
        let sized = weeks().filter_map(|(_, week)| week.sized()).max();
        let numbered = weeks().filter_map(|(_, week)| week.numbered()).max();
        let times = [sized.map(|of| of.0), numbered.map(|of| of.0)];
        times.into_iter().flatten().collect()
    }

    /// Whether its register was said on this device: it did not come in a file.
    fn is_by_hand(&self) -> bool {
        let facts = self.weeks.iter().flat_map(|(_, week)| week.facts());
        let marks = facts.filter_map(|fact| match fact {
            Fact::Gone { mark, .. } => Some(*mark),
            _ => None,
        });
        let marks: Vec<u64> = marks.collect();
        let mut times = self.register_times().into_iter();
        times.any(|time| !marks.contains(&brought_mark(time)))
    }
}

impl Classes {
    /// The names and weeks of an assignment, first that which is not kept apart.
    fn all_of(&self, assignment: &Assignment) -> Vec<(&str, &Week)> {
        let all = self
            .iter()
            .filter(|(_, week)| week.assignment() == assignment);
        let mut all: Vec<(&str, &Week)> = all.collect();
        all.sort_by_key(|(id, _)| is_apart(id));
        all
    }

    /// The name under which the week of an assignment is kept, or will be. (Where two classes have one code, that of the
    /// first.)
    pub fn id_of(&self, assignment: &Assignment) -> String {
        let known = self
            .all_of(assignment)
            .first()
            .map(|(id, _)| id.to_string());
        known.unwrap_or_else(|| week_id(assignment))
    }

    /// The same for a ticket: the week that has it already, if one has.
    pub(super) fn id_of_ticket(&self, ticket: &Ticket) -> String {
        let all = self.all_of(&ticket.assignment).into_iter();
        let mut has = all.filter(|(_, week)| week.tickets().find(ticket.number).is_some());
        let known = has.next().map(|(id, _)| id.to_string());
        known.unwrap_or_else(|| self.id_of(&ticket.assignment))
    }

    /// The weeks (their ids) that a ticket may be of, where several have its code and none has the ticket.
    pub fn open_to(&self, ticket: &Ticket) -> Vec<String> {
        let all = self.all_of(&ticket.assignment);
        let mut has = all
            .iter()
            .map(|(_, week)| week.tickets().find(ticket.number).is_some());
        match all.len() < 2 || has.any(|has| has) {
            true => Vec::new(),
            false => all.into_iter().map(|(id, _)| id.to_string()).collect(),
        }
    }

    /// The name under which the week of a class file is kept, or will be.
    pub(super) fn id_of_file(&self, file: &Week) -> String {
        let known = self.likely(file).map(|(id, _)| id.to_string());
        known.unwrap_or_else(|| week_id(file.assignment()))
    }

    /// The week that a class file is of, if it is of one that is here: that with its mark, else that with most of its results.
    fn likely(&self, file: &Week) -> Option<(&str, &Week)> {
        let all = self.all_of(file.assignment());
        let marks = file.marks();
        let marked = all.iter().find(|(_, week)| week.is_of_any(&marks));
        // Of several with as many the first.
        let most = || {
            let all = all.iter().rev();
            all.max_by_key(|(_, week)| week.common(file))
        };
        marked.or_else(most).copied()
    }

    /// Whether a class file is plainly of the class of a week: it has the mark of it, or, where one of the two has none, one
    /// register and results of it. Where nobody has said a register, or the file's was this class's before, most of its
    /// results must be here: one pupil may have handed in to two classes.
    fn is_plain(&self, id: &str, week: &Week, file: &Week) -> bool {
        let (ours, theirs) = (week.marks(), file.marks());
        if !ours.is_empty() && !theirs.is_empty() {
            return week.is_of_any(&theirs);
        }
        let common = week.common(file);
        let own = self.register_at(id);
        let register = file.own_register();
        if own == register {
            return common > 0;
        }
        let may_be = own.is_empty() || register.is_empty() || week.knows_register_of(file);
        may_be && common * 2 > file.ticket_numbers().len()
    }

    /// The week (its id) of which nobody can tell but the teacher whether a class file is of its class: they have one
    /// code, and different marks; or one has none, and another register, or results of other pupils would come to a class
    /// that is known here.
    pub fn asks_of(&self, file: &Week) -> Option<String> {
        let (id, week) = self.likely(file)?;
        if self.is_plain(id, week, file) {
            return None;
        }
        let is_known = || {
            let of = self.class_of(id);
            let is_named = of.as_ref().is_some_and(|of: &Class| !of.name().is_empty());
            is_named || week.ticket_count() > 0
        };
        let asks = match week.marks().is_empty() || file.marks().is_empty() {
            true => file.ticket_count() > 0 && is_known(),
            false => true,
        };
        asks.then(|| id.to_string())
    }

    /// What this device knows of a class's register.
    pub(super) fn register_of(&self, key: u64) -> Option<OwnRegister> {
        self.class(key).as_ref().map(OwnRegister::of)
    }

    /// A file has joined a class: its register stays as it was here.
    pub(super) fn keep_register(&mut self, key: u64, own: &OwnRegister) -> Vec<StoredLine> {
        let Some(class) = self.class(key) else {
            return Vec::new();
        };
        if (class.size(), class.numbers()) == (own.size, own.numbers.as_slice()) {
            return Vec::new();
        }
        let time = class.now();
        let ids: Vec<String> = class.weeks.iter().map(|(id, _)| id.to_string()).collect();
        self.describe_weeks(&ids, time, (&own.name, own.size, &own.numbers))
    }

    /// The register that a class has now came in a file: that is remembered on this device.
    pub(super) fn remember_brought(&mut self, id: &str) -> Vec<StoredLine> {
        let times = self
            .class_of(id)
            .map_or_else(Vec::new, |of| of.register_times());
        self.change(id, |week| {
            for time in times {
                let mark = brought_mark(time);
                week.learn(Fact::Gone { time, mark });
            }
        })
    }

    /// Results that a file has brought to a week under numbers that are not in its register: they wait for the teacher.
    pub(super) fn let_wait(&mut self, id: &str, known: &[u64]) -> Vec<StoredLine> {
        let register = self.register_at(id);
        self.change(id, |week| {
            let waiting = week.waiting(&register).into_iter();
            let new = waiting.filter(|of| of.is_as_it_came() && !known.contains(&of.ticket.number));
            for ticket in new.map(|of| of.ticket.number).collect::<Vec<_>>() {
                week.set_aside(ticket, true);
            }
        })
    }

    /// The teacher has said that a class file is of another class than the one that has its code: the name under which it
    /// is kept beside it.
    pub(super) fn set_apart(&self, file: &mut Week) -> String {
        let key = file.key_apart();
        if file.marks().is_empty() {
            let time = file.now();
            file.learn(Fact::Of { time, key });
        }
        id_apart(file.assignment(), key)
    }

    /// A class file was of the class of a week that is here: what else came of that class is this class's as well.
    pub(super) fn make_one(&mut self, id: &str, key: u64) -> Vec<StoredLine> {
        let Some(week) = self.week(id) else {
            return Vec::new();
        };
        let marks = week.marks();
        let mut kept = Vec::new();
        if week.of() != key {
            kept.extend(self.change(id, |week| {
                let time = week.now();
                week.learn(Fact::Of { time, key });
            }));
        }
        let others = self.iter().filter(|(other, week)| {
            let of = week.of();
            *other != id && of != key && marks.contains(&of)
        });
        let others: Vec<String> = others.map(|(id, _)| id.to_string()).collect();
        for other in others {
            kept.extend(self.move_week(&other, key));
        }
        kept
    }
}

#[cfg(test)]
#[path = "same_class_tests.rs"]
mod tests;
