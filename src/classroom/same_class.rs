//! Whether a class file is of the class that has its code here: two teachers may have given one code.

use super::assignment::Assignment;
use super::class::Class;
use super::classes::{Classes, StoredLine, id_apart, is_apart, week_id};
use super::facts::Fact;
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

    fn has_tickets_of(&self, other: &Week) -> bool {
        let known = self.ticket_numbers();
        other.ticket_numbers().iter().any(|of| known.contains(of))
    }

    /// Whether a collection of the same assignment is surely of the same class: it has the mark of it, or, where one of
    /// the two has none, results of it.
    fn is_kin(&self, other: &Week) -> bool {
        let (ours, theirs) = (self.marks(), other.marks());
        match ours.is_empty() || theirs.is_empty() {
            true => self.has_tickets_of(other),
            false => self.is_of_any(&theirs),
        }
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
    pub(super) fn open_to(&self, ticket: &Ticket) -> Vec<String> {
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
        let all = self.all_of(file.assignment()).into_iter();
        let mut kin = all.filter(|(_, week)| week.is_kin(file));
        let known = kin.next().map(|(id, _)| id.to_string());
        known.unwrap_or_else(|| self.id_of(file.assignment()))
    }

    /// The week (its id) of which nobody can tell but the teacher whether a class file is of its class: they have one
    /// code, and different marks; or one has none, and results of other pupils would come to a class that is known here.
    pub fn asks_of(&self, file: &Week) -> Option<String> {
        let all = self.all_of(file.assignment());
        if all.iter().any(|(_, week)| week.is_kin(file)) {
            return None;
        }
        let (id, week) = all.first()?;
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
