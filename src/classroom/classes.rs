//! What a teacher's device has collected: classes, and the keys that open what was sealed.

use super::assignment::Assignment;
use super::class::Class;
use super::class_acts::Added;
use super::hash::{fnv1a64, key_text};
use super::keys::Keys;
use super::result_digits::Summary;
use super::seal::SealKey;
use super::ticket::Ticket;
use super::transfer::to_text;
use crate::packed;

/// All classes of a device. Whatever changes them gives the lines that have to be kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Classes {
    /// With the name under which each is kept.
    classes: Vec<(String, Class)>,
    keys: Keys,
}

/// A line that has to be kept, and under which name: a class's id, or [`KEYS`].
pub type StoredLine = (String, String);

/// Under what the keys are kept.
pub const KEYS: &str = "#keys";
/// Begins the name under which a class is kept.
const CLASS: &str = "#class-";

/// The name under which a new class of an assignment is kept. One that is here already may have another
/// ([`Classes::id_of`]).
pub fn class_id(assignment: &Assignment) -> String {
    [CLASS, &key_text(fnv1a64(&packed::write(assignment)))].concat()
}

/// What became of digits that were typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FromDigits {
    /// Into the class with this id.
    Added(String, Added, Vec<StoredLine>),
    /// No class of this device has given such an assignment.
    NoClass,
    /// Digits hold too little of an assignment to tell these classes (by their ids) apart: the teacher says which one.
    Which(Vec<String>),
}

impl Classes {
    /// Out of what was kept: each class's name and lines, and those of the keys. And how many lines were not understood:
    /// they are passed over here and stay where they are kept.
    pub fn of(classes: &[(String, Vec<String>)], keys: &[String]) -> (Classes, usize) {
        let (keys, mut unread) = Keys::of(keys);
        let mut all = Classes {
            classes: Vec::new(),
            keys,
        };
        for (id, lines) in classes {
            match Class::from_lines(lines.iter().map(String::as_str)) {
                Some(class) => {
                    unread += class.unknown();
                    all.merge_class(id, class);
                }
                // Name and size of a class that another tab has erased are no class.
                None => unread += lines.iter().filter(|line| !is_description(line)).count(),
            }
        }
        (all, unread)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Class)> {
        self.classes.iter().map(|(id, class)| (id.as_str(), class))
    }

    pub fn is_empty(&self) -> bool {
        self.classes.is_empty()
    }

    /// The assignments that this device knows.
    pub fn assignments(&self) -> Vec<Assignment> {
        self.iter()
            .map(|(_, class)| class.assignment().clone())
            .collect()
    }

    pub fn class(&self, id: &str) -> Option<&Class> {
        self.iter()
            .find(|(known, _)| *known == id)
            .map(|(_, class)| class)
    }

    /// The name under which the class of an assignment is kept, or will be.
    pub fn id_of(&self, assignment: &Assignment) -> String {
        let known = self
            .iter()
            .find(|(_, class)| class.assignment() == assignment);
        known.map_or_else(|| class_id(assignment), |(id, _)| id.to_string())
    }

    pub fn keys(&self) -> &Keys {
        &self.keys
    }

    /// Takes a class off the device; what is kept of it has to be erased.
    pub fn forget(&mut self, id: &str) {
        self.classes.retain(|(known, _)| known != id);
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
        for (id, class) in other.classes {
            self.merge_class(&id, class);
        }
    }

    /// The class of an assignment, which may be new.
    pub fn open(&mut self, assignment: &Assignment) -> Vec<StoredLine> {
        let mut all = self.classes.iter();
        if all.any(|(_, class)| class.assignment() == assignment) {
            return Vec::new();
        }
        let id = class_id(assignment);
        let class = Class::new(assignment.clone());
        self.classes.push((id.clone(), class));
        vec![(id, to_text(assignment))]
    }

    /// Takes a class file, also of a class that is here.
    pub fn add_class(&mut self, class: Class) -> Vec<StoredLine> {
        let mut kept = self.open(class.assignment());
        let id = self.id_of(class.assignment());
        kept.extend(self.change(&id, |known| known.merge(class)));
        kept
    }

    /// Takes a ticket into its class, which may be new.
    pub fn add_ticket(&mut self, ticket: Ticket) -> (Added, Vec<StoredLine>) {
        let mut kept = self.open(&ticket.assignment);
        let id = self.id_of(&ticket.assignment);
        let mut added = None;
        kept.extend(self.change(&id, |class| added = class.add(ticket)));
        (added.unwrap_or(Added::AlreadyHere), kept)
    }

    /// The ids of the classes that have given such an assignment.
    fn fitting(&self, summary: &Summary) -> Vec<String> {
        let fits = self
            .iter()
            .filter(|(_, class)| summary.fits(class.assignment()));
        fits.map(|(id, _)| id.to_string()).collect()
    }

    /// Takes digits that were typed into the class that has given such an assignment.
    pub fn add_digits(&mut self, summary: &Summary) -> FromDigits {
        let ids = self.fitting(summary);
        match ids.as_slice() {
            [] => FromDigits::NoClass,
            [only] => self.add_digits_to(only, summary),
            _ => FromDigits::Which(ids),
        }
    }

    /// Takes digits into the class that the teacher has named.
    pub fn add_digits_to(&mut self, id: &str, summary: &Summary) -> FromDigits {
        let class = self.class(id);
        match class.and_then(|class| summary.ticket(class.assignment())) {
            Some(ticket) => {
                let (added, kept) = self.add_ticket(ticket);
                FromDigits::Added(id.to_string(), added, kept)
            }
            None => FromDigits::NoClass,
        }
    }

    /// Names a week alone and says how many pupils its register has ([`Class::describe`]).
    pub fn describe(&mut self, id: &str, name: &str, size: u32) -> Vec<StoredLine> {
        self.change(id, |class| class.describe(name, size))
    }

    /// Of the tickets under one number this one counts ([`Class::choose`]).
    pub fn choose(&mut self, id: &str, ticket: u64) -> Vec<StoredLine> {
        self.change(id, |class| class.choose(ticket))
    }

    /// Gives a ticket to another pupil of the register ([`Class::renumber`]).
    pub fn renumber(&mut self, id: &str, ticket: u64, pupil: Option<u32>) -> Vec<StoredLine> {
        self.change(id, |class| class.renumber(ticket, pupil))
    }

    /// Changes a class; the lines of what is new in it.
    pub(super) fn change(&mut self, id: &str, change: impl FnOnce(&mut Class)) -> Vec<StoredLine> {
        let mut all = self.classes.iter_mut();
        let Some((_, class)) = all.find(|(known, _)| known == id) else {
            return Vec::new();
        };
        let before = class.facts().len();
        change(class);
        let new = class.facts().iter().skip(before);
        new.map(|fact| (id.to_string(), fact.to_line())).collect()
    }

    /// A class that is kept under a name. What two names have of one assignment is one class.
    fn merge_class(&mut self, id: &str, class: Class) {
        let mut all = self.classes.iter_mut();
        match all.find(|(_, known)| known.assignment() == class.assignment()) {
            Some((_, known)) => known.merge(class),
            None => self.classes.push((id.to_string(), class)),
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
        Some("class" | "name" | "size" | "of" | "numbers" | "given" | "saved")
    )
}

#[cfg(test)]
#[path = "classes_tests.rs"]
mod tests;
