//! What came back of a week, of a class, of all classes: the numbers that are said wherever results are counted.

use std::iter::Sum;

use super::attempts::same_results;
use super::classes::Classes;
use super::facts::HandedIn;
use super::ticket::Ticket;
use super::week::Week;
use crate::learning::Occasion;

/// What came back of a week, or of several. Wherever results are counted these numbers are said, never those of records: a
/// pupil may have handed in twice, and a lesson of the whole class is no pupil's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CameBack {
    /// Pupils who have handed in, in each week anew.
    pub pupils: usize,
    /// How many of them took the check before, and the one after.
    pub before: usize,
    pub after: usize,
    /// Lessons that the class played with one screen.
    pub together: usize,
}

impl Sum for CameBack {
    fn sum<I: Iterator<Item = CameBack>>(all: I) -> CameBack {
        all.fold(CameBack::default(), |sum, of| CameBack {
            pupils: sum.pupils + of.pupils,
            before: sum.before + of.before,
            after: sum.after + of.after,
            together: sum.together + of.together,
        })
    }
}

impl Classes {
    /// What came back in all weeks of all classes.
    pub fn came_back(&self) -> CameBack {
        self.iter().map(|(_, week)| week.came_back()).sum()
    }
}

impl CameBack {
    /// Pupils and lessons together that were not there before.
    pub fn without(self, before: CameBack) -> CameBack {
        CameBack {
            pupils: self.pupils.saturating_sub(before.pupils),
            together: self.together.saturating_sub(before.together),
            ..CameBack::default()
        }
    }
}

impl Week {
    /// What came back of this week.
    pub fn came_back(&self) -> CameBack {
        let attempts = self.attempts();
        let took = |occasion: Occasion| {
            let counted = attempts.counted.iter();
            let took = counted.filter(|handed| {
                let mut checks = handed.ticket.checks.iter();
                checks.any(|check| check.occasion == occasion)
            });
            took.count()
        };
        CameBack {
            pupils: attempts.pupils(),
            before: took(Occasion::Entry),
            after: took(Occasion::Exit),
            together: self.together().len(),
        }
    }

    /// The numbers of its tickets.
    pub fn ticket_numbers(&self) -> Vec<u64> {
        let tickets = self.tickets();
        tickets.iter().map(|handed| handed.ticket.number).collect()
    }

    /// What has come back of it beyond the tickets with these numbers: pupils of whom another one counts, or is asked
    /// about, and lessons of the whole class.
    pub fn came_since(&self, known: &[u64]) -> CameBack {
        let tickets = self.tickets();
        let is_known = |of: HandedIn| known.contains(&of.ticket.number);
        let is_new = |ticket: &Ticket| {
            !known.contains(&ticket.number) && !same_results(&tickets, ticket).is_some_and(is_known)
        };
        let attempts = self.attempts();
        let counted = attempts.counted.iter();
        let counted = counted.filter(|handed| is_new(handed.ticket));
        let repeats = attempts.repeats.iter();
        let repeats = repeats.filter(|of| of.iter().any(|handed| is_new(handed.ticket)));
        let together = self.together().into_iter();
        CameBack {
            pupils: counted.count() + repeats.count(),
            together: together.filter(|ticket| is_new(ticket)).count(),
            ..CameBack::default()
        }
    }
}
