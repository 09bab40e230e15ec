//! What a class file has corrected of the results that were here already.

use super::facts::{Fact, HandedIn};
use super::week::Week;

/// What a class file has changed here besides bringing results.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fixed {
    /// Numbers of the register that results had, and those that they have now; `None` for no number.
    pub renumbered: Vec<(Option<u32>, Option<u32>)>,
    /// New results under numbers that are not in the register: nobody has said yet whether they count.
    pub waiting: usize,
    /// Results that do not count, and others that count again.
    pub left_out: usize,
    pub back: usize,
    /// Results of which it was said whose they are.
    pub said: usize,
    /// Corrections of this device that stand, where the file has others of the same results.
    pub kept: usize,
    /// The register that the class had, and the one that it has now.
    pub register: Option<(Vec<u32>, Vec<u32>)>,
}

impl Fixed {
    /// Whether it has changed nothing here.
    pub fn is_nothing(&self) -> bool {
        self.renumbered.is_empty()
            && self.left_out + self.back + self.said == 0
            && self.register.is_none()
    }

    /// Together with that of another week of the class.
    pub fn add(&mut self, other: Fixed) {
        self.renumbered.extend(other.renumbered);
        self.waiting += other.waiting;
        self.left_out += other.left_out;
        self.back += other.back;
        self.said += other.said;
        self.kept += other.kept;
        // Its weeks came one after another.
        self.register = match (self.register.take(), other.register) {
            (Some((old, _)), Some((_, new))) => Some((old, new)),
            (one, other) => one.or(other),
        };
    }

    /// What has changed from a week, of which nothing may have been here, to what it is once a file has come.
    pub(super) fn of(before: Option<&Week>, file: &Week, after: &Week, register: &[u32]) -> Fixed {
        let mut fixed = Fixed::default();
        let none = Week::new(after.assignment().clone());
        let before = before.unwrap_or(&none);
        let (was, is, theirs) = (before.tickets(), after.tickets(), file.tickets());
        let waiting = after.waiting(register).into_iter();
        let waiting: Vec<u64> = waiting.map(|of| of.ticket.number).collect();
        // What was typed and brought as a file is one result.
        for now in after.results() {
            let number = now.ticket.number;
            let old = was.find(number);
            let (pupil, aside) = match old {
                Some(old) => (old.pupil, old.is_aside()),
                None => (now.pupil, false),
            };
            if pupil != now.pupil {
                fixed.renumbered.push((pupil, now.pupil));
            }
            // What nobody has decided was left out by nobody.
            let waits = now.is_aside() && waiting.contains(&number);
            fixed.waiting += usize::from(waits && old.is_none());
            fixed.left_out += usize::from(!aside && now.is_aside() && !waits);
            fixed.back += usize::from(aside && !now.is_aside());
            let differs = |theirs: &HandedIn| {
                (theirs.pupil, theirs.is_aside()) != (now.pupil, now.is_aside())
            };
            let is_new = |fact: &&Fact| {
                matches!(fact, Fact::Pupil { .. } | Fact::Aside { .. })
                    && fact.ticket() == Some(number)
                    && !before.facts().contains(fact)
            };
            let is_told = file.facts().iter().any(|fact| is_new(&fact));
            let stands = old.is_some() && pupil == now.pupil && aside == now.is_aside();
            let is_other = theirs.find(number).is_some_and(differs);
            fixed.kept += usize::from(is_told && stands && is_other);
        }
        let pairs = after.facts().iter().filter_map(|fact| match fact {
            Fact::Pair { tickets, .. } if !before.facts().contains(fact) => Some(*tickets),
            _ => None,
        });
        let mut pairs: Vec<[u64; 2]> = pairs.collect();
        pairs.sort_unstable();
        pairs.dedup();
        // Of one ticket alone it is said whether it counts.
        pairs.retain(|[one, other]| {
            one != other && was.said_of(*one, *other) != is.said_of(*one, *other)
        });
        fixed.said = pairs.len();
        fixed
    }
}
