//! What a teacher's device has collected: the weeks of its classes, and the keys that open what was sealed.

use super::assignment::Assignment;
use super::attempts::same_results;
use super::facts::Said;
use super::hash::{fnv1a64, key_text};
use super::keys::Keys;
use super::result_digits::Summary;
use super::seal::SealKey;
use super::ticket::Ticket;
use super::transfer::to_text;
use super::week::{Week, under_its_number};
use super::week_acts::Added;
use crate::packed;

/// All classes of a device, week by week ([`super::Class`] is the view over the weeks of one). Whatever changes them gives the lines that have to be kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Classes {
    /// With the name under which each is kept.
    weeks: Vec<(String, Week)>,
    keys: Keys,
}

/// A line that has to be kept, and under which name: a week's id, or [`KEYS`].
pub type StoredLine = (String, String);

/// Under what the keys are kept.
pub const KEYS: &str = "#keys";
/// Begins the name under which a week is kept. (Versions 1 and 2 called a week a class, and bytes stay.)
const WEEK: &str = "#class-";

/// The name under which the week of a new assignment is kept. One that is here already may have another
/// ([`Classes::id_of`]).
pub fn week_id(assignment: &Assignment) -> String {
    [WEEK, &key_text(fnv1a64(&packed::write(assignment)))].concat()
}

/// Stands between a week's name and the key of its class where another class has the same code here.
const APART: &str = "_";

/// The name under which a class's week is kept beside that of the class that has the same code here.
pub(super) fn id_apart(assignment: &Assignment, key: u64) -> String {
    [&week_id(assignment), APART, &key_text(key)].concat()
}

/// Whether a week is kept under such a name.
pub(super) fn is_apart(id: &str) -> bool {
    id.contains(APART)
}

/// What became of digits that were typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FromDigits {
    /// Into the week with this id.
    Added(String, Added, Vec<StoredLine>),
    /// No class of this device has given such an assignment.
    NoClass,
    /// Digits hold too little of an assignment to tell these weeks (by their ids) apart: the teacher says which one.
    Which(Vec<String>),
}

impl Classes {
    /// Out of what was kept: each week's name and lines, and those of the keys. And how many lines were not understood:
    /// they are passed over here and stay where they are kept.
    pub fn of(classes: &[(String, Vec<String>)], keys: &[String]) -> (Classes, usize) {
        let (keys, mut unread) = Keys::of(keys);
        let mut all = Classes {
            weeks: Vec::new(),
            keys,
        };
        for (id, lines) in classes {
            match Week::from_lines(lines.iter().map(String::as_str)) {
                Some(week) => {
                    unread += week.unknown();
                    all.merge_week(id, week);
                }
                // Name and size of a class that another tab has erased are no class.
                None => unread += lines.iter().filter(|line| !is_description(line)).count(),
            }
        }
        (all, unread)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Week)> {
        self.weeks.iter().map(|(id, week)| (id.as_str(), week))
    }

    pub fn is_empty(&self) -> bool {
        self.weeks.is_empty()
    }

    /// The assignments that this device knows.
    pub fn assignments(&self) -> Vec<Assignment> {
        self.iter()
            .map(|(_, week)| week.assignment().clone())
            .collect()
    }

    pub fn week(&self, id: &str) -> Option<&Week> {
        self.iter()
            .find(|(known, _)| *known == id)
            .map(|(_, week)| week)
    }

    pub fn keys(&self) -> &Keys {
        &self.keys
    }

    /// Takes a week off the device; what is kept of it has to be erased.
    pub fn forget(&mut self, id: &str) {
        self.weeks.retain(|(known, _)| known != id);
    }

    /// Takes the device's own key.
    pub fn make_own_key(&mut self, key: SealKey) -> Vec<StoredLine> {
        key_line(self.keys.make_own(key))
    }

    /// Takes a key that came from elsewhere.
    pub fn import_key(&mut self, key: SealKey) -> Vec<StoredLine> {
        key_line(self.keys.import(key))
    }

    /// Takes over all that another state of this device has; it is kept already.
    pub fn join(&mut self, other: Classes) {
        self.keys.join(other.keys);
        for (id, week) in other.weeks {
            self.merge_week(&id, week);
        }
    }

    /// Opens the week of an assignment, which may be new.
    pub fn open(&mut self, assignment: &Assignment) -> Vec<StoredLine> {
        let mut all = self.weeks.iter();
        if all.any(|(_, week)| week.assignment() == assignment) {
            return Vec::new();
        }
        self.open_as(&week_id(assignment), assignment)
    }

    /// Opens a week under a name, if it is not here.
    fn open_as(&mut self, id: &str, assignment: &Assignment) -> Vec<StoredLine> {
        if self.week(id).is_some() {
            return Vec::new();
        }
        let week = Week::new(assignment.clone());
        self.weeks.push((id.into(), week));
        vec![(id.into(), to_text(assignment))]
    }

    /// Takes a week out of a class file, also one that is here. What stands in that file is saved: it is not on this
    /// device alone.
    pub fn add_week(&mut self, week: Week) -> Vec<StoredLine> {
        let id = self.id_of_file(&week);
        self.add_week_to(&id, week)
    }

    /// The same under a name.
    pub(super) fn add_week_to(&mut self, id: &str, week: Week) -> Vec<StoredLine> {
        let mut kept = self.open_as(id, week.assignment());
        kept.extend(self.change(id, |known| {
            let unsaved = known.unsaved_without(&week);
            let had_words = known.has_unsaved_words();
            known.merge(week);
            known.save_all_but(unsaved);
            if !had_words {
                known.save_words();
            }
        }));
        kept
    }

    /// Takes a ticket into its week, which may be new.
    pub fn add_ticket(&mut self, ticket: Ticket) -> (Added, Vec<StoredLine>) {
        let id = self.id_of_ticket(&ticket);
        self.add_ticket_of(&id, ticket)
    }

    /// The same into the week of a name.
    pub(super) fn add_ticket_of(&mut self, id: &str, ticket: Ticket) -> (Added, Vec<StoredLine>) {
        let mut kept = self.open(&ticket.assignment);
        let (added, lines) = self.add_ticket_to(id, ticket);
        kept.extend(lines);
        (added, kept)
    }

    /// Takes a ticket into a week that is here.
    fn add_ticket_to(&mut self, id: &str, ticket: Ticket) -> (Added, Vec<StoredLine>) {
        let mut kept = Vec::new();
        let strange = self.is_strange(id, &ticket);
        let mends = self.mends(id, &ticket);
        let number = ticket.number;
        let own = under_its_number(&ticket).map_or(number, |own| own.number);
        let mut added = None;
        kept.extend(self.change(id, |week| {
            if mends {
                week.mend(&ticket);
                added = Some(Added::Renumbered);
            } else {
                added = week.add(ticket);
            }
            match added {
                Some(Added::New | Added::Second) if strange => {
                    let new = if added == Some(Added::New) {
                        number
                    } else {
                        own
                    };
                    week.set_aside(new, true);
                    added = Some(Added::Waiting);
                }
                // Under its right number it counts.
                Some(Added::Renumbered) if !strange => week.leave_out(number, false),
                _ => {}
            }
        }));
        (added.unwrap_or(Added::AlreadyHere), kept)
    }

    /// Whether a ticket says the number of a result that stands under one which is not in the register: that was a slip.
    fn mends(&self, id: &str, ticket: &Ticket) -> bool {
        let register = self.register_at(id);
        let is_in = |pupil: Option<u32>| pupil.is_some_and(|pupil| register.contains(&pupil));
        let Some(week) = self.week(id).filter(|_| is_in(ticket.pupil)) else {
            return false;
        };
        let tickets = week.tickets();
        let known = tickets.find(ticket.number);
        known.is_some_and(|known| known.pupil.is_some() && !is_in(known.pupil))
            && !week.has_said(ticket)
    }

    /// Whether a ticket names a number that is not in the register of its class, and under which nothing counts yet.
    fn is_strange(&self, id: &str, ticket: &Ticket) -> bool {
        let register = self.register_at(id);
        let Some(pupil) = ticket.pupil.filter(|_| ticket.hands == 0) else {
            return false;
        };
        let counted = self
            .week(id)
            .map_or_else(Vec::new, |week| week.attempts().numbers());
        !register.is_empty() && !register.contains(&pupil) && !counted.contains(&pupil)
    }

    /// The ids of the weeks that have given such an assignment.
    fn fitting(&self, summary: &Summary) -> Vec<String> {
        let fits = self
            .iter()
            .filter(|(_, week)| summary.fits(week.assignment()));
        fits.map(|(id, _)| id.to_string()).collect()
    }

    /// Takes digits that were typed into the week that has given such an assignment.
    pub fn add_digits(&mut self, summary: &Summary) -> FromDigits {
        let ids = self.fitting(summary);
        match ids.as_slice() {
            [] => FromDigits::NoClass,
            [only] => self.add_digits_to(only, summary),
            _ => FromDigits::Which(ids),
        }
    }

    /// Whether a week has what digits say already, be it typed or brought as a file.
    pub fn has_digits(&self, id: &str, summary: &Summary) -> bool {
        let week = self.week(id);
        let ticket = week.and_then(|week| summary.ticket(week.assignment()));
        week.zip(ticket).is_some_and(|(week, ticket)| {
            let tickets = week.tickets();
            tickets.find(ticket.number).is_some() || same_results(&tickets, &ticket).is_some()
        })
    }

    /// Takes digits into the week that the teacher has named.
    pub fn add_digits_to(&mut self, id: &str, summary: &Summary) -> FromDigits {
        let week = self.week(id);
        match week.and_then(|week| summary.ticket(week.assignment())) {
            Some(ticket) => {
                let (added, kept) = self.add_ticket_to(id, ticket);
                FromDigits::Added(id.to_string(), added, kept)
            }
            None => FromDigits::NoClass,
        }
    }

    /// Names a week alone and says how many pupils its register has ([`Week::describe`]).
    pub fn describe(&mut self, id: &str, name: &str, size: u32) -> Vec<StoredLine> {
        self.change(id, |week| week.describe(name, size))
    }

    /// Of the tickets under one number this one counts ([`Week::choose`]).
    pub fn choose(&mut self, id: &str, ticket: u64) -> Vec<StoredLine> {
        self.change(id, |week| week.choose(ticket))
    }

    /// Sets a ticket aside or takes it back ([`Week::set_aside`]).
    pub fn set_aside(&mut self, id: &str, ticket: u64, aside: bool) -> Vec<StoredLine> {
        self.change(id, |week| week.set_aside(ticket, aside))
    }

    /// Leaves a child's tickets out or takes them back ([`Week::leave_out`]).
    pub fn leave_out(&mut self, id: &str, ticket: u64, aside: bool) -> Vec<StoredLine> {
        let register = self.register_at(id);
        self.change(id, |week| {
            let pupil = week.tickets().find(ticket).and_then(|of| of.pupil);
            let in_none = pupil.is_some_and(|pupil| !register.contains(&pupil));
            match in_none && !register.is_empty() {
                true => week.decide(ticket, aside),
                false => week.leave_out(ticket, aside),
            }
        })
    }

    /// Erases a child's result ([`Week::erase`]): the numbers of the tickets that have gone, whose lines have to be erased
    /// ([`super::is_line_of`]), and what has to be kept.
    pub fn erase_ticket(&mut self, id: &str, ticket: u64) -> (Vec<u64>, Vec<StoredLine>) {
        let mut all = self.weeks.iter_mut();
        let Some((_, week)) = all.find(|(known, _)| known == id) else {
            return (Vec::new(), Vec::new());
        };
        let unsaved = week.unsaved();
        let gone = week.erase(ticket);
        let kept = match gone.is_empty() {
            true => Vec::new(),
            false => self.change(id, |week| {
                week.save_but(unsaved);
                week.remember_gone(&gone);
            }),
        };
        (gone, kept)
    }

    /// Gives a ticket to another pupil of the register ([`Week::renumber`]).
    pub fn renumber(&mut self, id: &str, ticket: u64, pupil: Option<u32>) -> Vec<StoredLine> {
        self.change(id, |week| week.renumber(ticket, pupil))
    }

    /// Gives a ticket to a pupil who has handed in already ([`Week::renumber_same`]).
    pub fn renumber_same(&mut self, id: &str, ticket: u64, pupil: u32) -> Vec<StoredLine> {
        self.change(id, |week| week.renumber_same(ticket, pupil))
    }

    /// A corrected number is again what the pupil has typed ([`Week::take_back`]).
    pub fn take_back(&mut self, id: &str, ticket: u64) -> Vec<StoredLine> {
        let register = self.register_at(id);
        self.change(id, |week| {
            for own in week.take_back(ticket) {
                week.wait(own, &register);
            }
        })
    }

    /// Of two numbers with one play the second is right ([`Week::shared_is`]).
    pub fn shared_is(&mut self, id: &str, wrong: u32, right: u32) -> Vec<StoredLine> {
        self.change(id, |week| week.shared_is(wrong, right))
    }

    /// Two numbers with one play are two pupils, or that is taken back ([`Week::shared_two`]).
    pub fn shared_two(&mut self, id: &str, of: (u32, u32), said: Said) -> Vec<StoredLine> {
        self.change(id, |week| week.shared_two(of.0, of.1, said))
    }

    /// What was said of a week's tickets since is as it was ([`Week::restore`]).
    pub fn restore(&mut self, id: &str, before: &Week) -> Vec<StoredLine> {
        self.change(id, |week| week.restore(before))
    }

    /// Changes a week; the lines of what is new in it.
    pub(super) fn change(&mut self, id: &str, change: impl FnOnce(&mut Week)) -> Vec<StoredLine> {
        let mut all = self.weeks.iter_mut();
        let Some((_, week)) = all.find(|(known, _)| known == id) else {
            return Vec::new();
        };
        let before = week.facts().len();
        change(week);
        let new = week.facts().iter().skip(before);
        new.map(|fact| (id.to_string(), fact.to_line())).collect()
    }

    /// Takes a week that is kept under a name. What two names have of one assignment is one week, but for names that set
    /// two classes apart.
    fn merge_week(&mut self, id: &str, week: Week) {
        let is_same = |known: &str| known == id || !is_apart(known) && !is_apart(id);
        let mut all = self.weeks.iter_mut();
        match all
            .find(|(name, known)| is_same(name.as_str()) && known.assignment() == week.assignment())
        {
            Some((_, known)) => known.merge(week),
            None => self.weeks.push((id.to_string(), week)),
        }
    }
}

fn key_line(line: Option<String>) -> Vec<StoredLine> {
    line.into_iter().map(|line| (KEYS.into(), line)).collect()
}

/// Whether a line only describes a class.
fn is_description(line: &str) -> bool {
    let word = line.split(' ').next();
    matches!(
        word,
        Some("class" | "name" | "size" | "of" | "numbers" | "given" | "saved" | "gone")
    )
}

#[cfg(test)]
#[path = "classes_tests.rs"]
mod tests;
