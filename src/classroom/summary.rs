//! From a ticket to the summary that its digits carry, and back.

use super::assignment::{Assignment, FINGERPRINTS, FINGERPRINTS_OF_TWO};
use super::hash::fnv1a64;
use super::result_digits::{Summary, write_digits};
use super::ticket::{ModuleResult, Ticket};
use crate::learning::{Day, Score};

/// The fingerprint of an assignment among the digits of so many modules.
fn fingerprint(assignment: &Assignment, modules: usize) -> u32 {
    assignment.fingerprint(match modules {
        0 | 1 => FINGERPRINTS,
        _ => FINGERPRINTS_OF_TWO,
    })
}

impl Summary {
    /// The summary of a ticket. `None` where digits cannot say it: the whole band, more than two modules, counts above
    /// 20, a pupil's number above 60, a class that voted.
    pub fn of(ticket: &Ticket) -> Option<Summary> {
        let score = |module: &u32| {
            let mut all = ticket.modules.iter();
            let found = all.find(|result| result.module == *module);
            found.map(|result| result.score).unwrap_or_default()
        };
        let modules = &ticket.assignment.modules;
        let summary = Summary {
            fingerprint: fingerprint(&ticket.assignment, modules.len()),
            pupil: ticket.pupil,
            scores: modules.iter().map(score).collect(),
        };
        (ticket.hands == 0 && write_digits(&summary).is_some()).then_some(summary)
    }

    /// Whether it can be of an assignment: another one has the same fingerprint once in a thousand or ten thousand.
    pub fn fits(&self, assignment: &Assignment) -> bool {
        self.scores.len() == assignment.modules.len()
            && self.fingerprint == fingerprint(assignment, self.scores.len())
    }

    /// The ticket of the same numbers; `None` if it does not fit the assignment. Digits know no day, no attempt and no
    /// learner: the same digits are the same ticket.
    pub fn ticket(&self, assignment: &Assignment) -> Option<Ticket> {
        if !self.fits(assignment) {
            return None;
        }
        let modules = assignment.modules.iter().zip(&self.scores);
        let modules = modules
            .filter(|(_, score)| **score != Score::default())
            .map(|(module, score)| ModuleResult {
                module: *module,
                score: *score,
                answers: Vec::new(),
            });
        let digits = write_digits(self)?;
        Some(Ticket {
            assignment: assignment.clone(),
            pupil: self.pupil,
            day: Day(0),
            attempt: 0,
            number: fnv1a64(digits.as_bytes()),
            learner: None,
            walks: Vec::new(),
            hands: 0,
            modules: modules.collect(),
            checks: Vec::new(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::result_digits::read_digits;
    use super::*;
    use crate::curriculum::Band;

    fn assignment(modules: &[u32]) -> Assignment {
        Assignment {
            band: Band::B,
            modules: modules.into(),
            language: None,
            checks: true,
            mark: 7,
            key: None,
        }
    }

    fn ticket(assignment: &Assignment, played: &[u32]) -> Ticket {
        let score = Score::of_pairs([(5, 6), (1, 4), (4, 5)]).unwrap();
        let result = |module: &u32| ModuleResult {
            module: *module,
            score,
            answers: Vec::new(),
        };
        Ticket {
            assignment: assignment.clone(),
            pupil: Some(12),
            day: Day(0),
            attempt: 0,
            number: 1,
            learner: None,
            walks: Vec::new(),
            hands: 0,
            modules: played.iter().map(result).collect(),
            checks: Vec::new(),
        }
    }

    #[test]
    fn a_ticket_comes_back_as_far_as_digits_say_it() {
        // The second module alone was finished: it stays the second.
        for (modules, played, digits) in [
            (&[6, 2][..], &[6, 2][..], 24),
            (&[6, 2], &[2], 24),
            (&[6, 2], &[6], 24),
            (&[6], &[6], 16),
        ] {
            let given = assignment(modules);
            let ticket = ticket(&given, played);
            let text = write_digits(&Summary::of(&ticket).unwrap()).unwrap();
            assert_eq!(text.replace(' ', "").len(), digits);
            let read = read_digits(&text).unwrap();
            let back = read.ticket(&given).unwrap();
            assert_eq!((back.pupil, &back.modules), (Some(12), &ticket.modules));
            let other = Assignment { mark: 8, ..given };
            assert!(!read.fits(&other));
            assert_eq!(read.ticket(&other), None);
        }
    }

    #[test]
    fn what_digits_cannot_say_has_no_summary() {
        for modules in [&[][..], &[1, 2, 3]] {
            let given = assignment(modules);
            assert_eq!(Summary::of(&ticket(&given, modules)), None);
        }
        let given = assignment(&[6]);
        let mut voted = ticket(&given, &[6]);
        voted.hands = 20;
        assert_eq!(Summary::of(&voted), None);
        let mut many = ticket(&given, &[6]);
        many.modules[0].score.asked = 21;
        assert_eq!(Summary::of(&many), None);
    }
}
