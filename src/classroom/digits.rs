//! A ticket as digits, for a class without cameras and without USB sticks: read out or copied from the screen.

use super::assignment::Assignment;
use super::damm::{check_digit, is_valid};
use super::sum::crc32;
use super::ticket::{ModuleResult, Ticket};
use super::typed::{groups, typed};
use crate::learning::{Day, Score};

/// So many digits, four of them checks.
pub const DIGITS: usize = 24;
/// How they are read out.
const GROUP: usize = 4;
/// Pupils' numbers go up to this one.
const PUPILS: u128 = 60;
/// Counts go up to this one.
const COUNT: u32 = 20;
/// So many pairs of a part and its whole there are with counts up to [`COUNT`].
const PAIRS: u128 = 231;
/// The prints of assignments.
const FINGERPRINTS: u128 = 10_000;
/// At most so many modules.
const MODULES: usize = 2;
/// Three of the check digits are the CRC-32 of the others, below this; the fourth is Damm's over all. Damm's sees every
/// single wrong digit and every swap of neighbours; what is wrong in another way passes both about once in 10,000 times,
/// and then only where the rest of it makes sense. (One number modulo a prime instead let three times as many through: two
/// wrong digits often make up for each other there.)
const SUMS: u32 = 1_000;
/// Before the check digits.
const PAYLOAD: usize = 20;

/// What the digits carry of a ticket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The assignment's [`super::Assignment::fingerprint`]: the teacher's device knows which one that is.
    pub fingerprint: u32,
    pub pupil: Option<u32>,
    /// One for each of the assignment's modules, in its order, at most two; all zero where one was not finished. Zeros at
    /// the end are left out when digits are read.
    pub scores: Vec<Score>,
}

/// Why digits are no ticket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DigitsError {
    /// Too few or too many, or something else than digits.
    Length { read: String, wanted: usize },
    /// The check says that some are wrong.
    Slip { read: String },
    /// Of a newer version of the app.
    Newer { read: String },
}

/// The number of a pair below [`PAIRS`].
fn of_pair((part, whole): (u32, u32)) -> Option<u128> {
    (part <= whole && whole <= COUNT).then(|| u128::from(whole * (whole + 1) / 2 + part))
}

fn pair(number: u128) -> Option<(u32, u32)> {
    let number = u32::try_from(number).ok()?;
    let whole = (0..=COUNT)
        .rev()
        .find(|whole| whole * (whole + 1) / 2 <= number)?;
    Some((number - whole * (whole + 1) / 2, whole))
}

impl Summary {
    /// The summary of a ticket, module by module as the assignment names them; one that was not finished is all zero.
    /// `None` where digits cannot say it: the whole band, more than two modules, counts above 20, a class that voted.
    pub fn of(ticket: &Ticket) -> Option<Summary> {
        let score = |module: &u32| {
            let mut all = ticket.modules.iter();
            let found = all.find(|result| result.module == *module);
            found.map(|result| result.score).unwrap_or_default()
        };
        let summary = Summary {
            fingerprint: ticket.assignment.fingerprint(),
            pupil: ticket.pupil,
            scores: ticket.assignment.modules.iter().map(score).collect(),
        };
        (ticket.hands == 0 && write_digits(&summary).is_some()).then_some(summary)
    }

    /// The ticket of the same numbers, for the assignment that the fingerprint is of; `None` if it is of another one. Digits
    /// know no day and no attempt: of two different ones of a pupil the teacher chooses.
    pub fn ticket(&self, assignment: &Assignment) -> Option<Ticket> {
        if self.fingerprint != assignment.fingerprint()
            || self.scores.len() > assignment.modules.len()
        {
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
            // The same digits are the same ticket.
            number: u64::from(crc32(digits.as_bytes())),
            hands: 0,
            modules: modules.collect(),
            checks: Vec::new(),
        })
    }
}

/// The digits of a summary, in groups of four.
///
/// From the high end: two scores (of a missing second module: all zero), each as three pairs (hits of signs, false alarms
/// of safe things, right of asked; 231 each), the pupil's number (61, 0 for none), the assignment's fingerprint (10,000). That is
/// 231⁶ · 61 · 10⁴ = 9.27 · 10¹⁹, below the 10²⁰ that twenty digits can say; what lies above belongs to newer versions.
pub fn write_digits(summary: &Summary) -> Option<String> {
    if summary.scores.len() > MODULES || summary.scores.is_empty() {
        return None;
    }
    let mut number: u128 = 0;
    for at in 0..MODULES {
        let score = summary.scores.get(at).copied().unwrap_or_default();
        for part in score.pairs() {
            number = number * PAIRS + of_pair(part)?;
        }
    }
    let pupil = u128::from(summary.pupil.unwrap_or(0));
    if pupil > PUPILS || u128::from(summary.fingerprint) >= FINGERPRINTS {
        return None;
    }
    number = number * (PUPILS + 1) + pupil;
    number = number * FINGERPRINTS + u128::from(summary.fingerprint);
    let mut digits: Vec<u8> = (0..PAYLOAD)
        .scan(number, |rest, _| {
            let digit = u8::try_from(*rest % 10).ok();
            *rest /= 10;
            digit
        })
        .collect();
    digits.reverse();
    digits.extend(sum(&digits));
    digits.push(check_digit(&digits));
    Some(groups(&digits, GROUP))
}

/// The three digits of the check sum.
fn sum(payload: &[u8]) -> [u8; 3] {
    // The CRC alone is linear; the product spreads it over the thousand.
    let mixed = u64::from(crc32(payload)).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
    let sum = (mixed * u64::from(SUMS)) >> 32;
    [100, 10, 1].map(|place| u8::try_from(sum / place % 10).unwrap_or(0))
}

/// Reads digits as they were typed. Whether the assignment is one of this teacher's, the caller knows: the fingerprint says it.
pub fn read_digits(text: &str) -> Result<Summary, DigitsError> {
    let typed = typed(text);
    let read = groups(&typed.digits, GROUP);
    if typed.foreign || typed.digits.len() != DIGITS {
        let wanted = DIGITS;
        return Err(DigitsError::Length { read, wanted });
    }
    let (payload, checks) = typed.digits.split_at(PAYLOAD.min(typed.digits.len()));
    if !is_valid(&typed.digits) || !checks.starts_with(&sum(payload)) {
        return Err(DigitsError::Slip { read });
    }
    let mut number = payload
        .iter()
        .fold(0_u128, |all, digit| all * 10 + u128::from(*digit));
    let mut low = |size: u128| {
        let part = number % size;
        number /= size;
        part
    };
    let fingerprint = low(FINGERPRINTS);
    let pupil = low(PUPILS + 1);
    let parts: Vec<u128> = (0..6).map(|_| low(PAIRS)).collect();
    if number > 0 {
        return Err(DigitsError::Newer { read });
    }
    let mut scores = Vec::new();
    for six in parts.chunks(3).rev() {
        let mut pairs = six.iter().rev().map(|number| pair(*number));
        let mut next = || pairs.next().flatten().unwrap_or_default();
        scores.extend(Score::of_pairs([next(), next(), next()]));
    }
    while scores.last() == Some(&Score::default()) {
        scores.pop();
    }
    Ok(Summary {
        fingerprint: u32::try_from(fingerprint).unwrap_or(0),
        pupil: u32::try_from(pupil).ok().filter(|pupil| *pupil > 0),
        scores,
    })
}

#[cfg(test)]
mod tests {
    use super::super::ticket::tests::any_score;
    use super::*;
    use crate::curriculum::Band;
    use crate::learning::Random;
    use proptest::prelude::*;

    fn any_summary() -> impl Strategy<Value = Summary> {
        let score = any_score().prop_filter("a module without a count", |s| *s != Score::default());
        (
            0u32..10_000,
            proptest::option::of(1u32..=60),
            proptest::collection::vec(score, 1..=2),
        )
            .prop_map(|(fingerprint, pupil, scores)| Summary {
                fingerprint,
                pupil,
                scores,
            })
    }

    #[test]
    fn the_capacity_is_as_written() {
        assert_eq!(of_pair((COUNT, COUNT)), Some(PAIRS - 1));
        assert!(PAIRS.pow(6) * (PUPILS + 1) * FINGERPRINTS < 10_u128.pow(20));
        for number in 0..PAIRS {
            assert_eq!(pair(number).and_then(of_pair), Some(number));
        }
    }

    #[test]
    fn what_the_digits_cannot_say_has_none() {
        let score = Score {
            signs: 21,
            ..Score::default()
        };
        let summary = Summary {
            fingerprint: 1,
            pupil: None,
            scores: vec![score],
        };
        assert_eq!(write_digits(&summary), None);
        let three = Summary {
            scores: vec![Score::default(); 3],
            ..summary.clone()
        };
        assert_eq!(write_digits(&three), None);
        let far = Summary {
            pupil: Some(61),
            scores: vec![Score::default()],
            ..summary
        };
        assert_eq!(write_digits(&far), None);
    }

    /// One to six of the digits wrong, whichever: read as somebody else's at most once in 10,000 times.
    #[test]
    fn random_slips_seldom_pass() {
        let mut random = Random::new(20_261_123);
        let (mut passed, tries) = (0_u32, 1_000_000_u32);
        let count = |random: &mut Random, below: u32| {
            u32::try_from(random.below(usize::try_from(below).unwrap())).unwrap()
        };
        for _ in 0..tries {
            let mut score = || {
                let mut pair = || {
                    let whole = 1 + count(&mut random, 20);
                    (count(&mut random, whole + 1), whole)
                };
                Score::of_pairs([pair(), pair(), pair()]).unwrap()
            };
            let scores = vec![score(), score()];
            let summary = Summary {
                fingerprint: count(&mut random, 10_000),
                pupil: Some(1 + count(&mut random, 40)),
                scores,
            };
            let mut digits: Vec<u8> = write_digits(&summary)
                .unwrap()
                .bytes()
                .filter(|b| *b != b' ')
                .collect();
            let before = digits.clone();
            for _ in 0..1 + count(&mut random, 6) {
                let at = random.below(DIGITS);
                digits[at] = b'0' + u8::try_from(count(&mut random, 10)).unwrap();
            }
            if digits != before && read_digits(&String::from_utf8(digits).unwrap()).is_ok() {
                passed += 1;
            }
        }
        assert!(passed <= tries / 10_000, "{passed} of {tries}");
    }

    #[test]
    fn a_ticket_comes_back_as_far_as_digits_say_it() {
        let assignment = Assignment {
            band: Band::B,
            modules: vec![6, 2],
            language: None,
            checks: true,
            mark: 7,
            key: None,
        };
        let score = Score {
            signs: 6,
            hits: 5,
            foils: 4,
            false_alarms: 1,
            asked: 5,
            right: 4,
        };
        let result = |module| ModuleResult {
            module,
            score,
            answers: Vec::new(),
        };
        // The second module alone was finished: it stays the second.
        for played in [vec![result(6), result(2)], vec![result(2)], vec![result(6)]] {
            let ticket = Ticket {
                assignment: assignment.clone(),
                pupil: Some(12),
                day: Day(0),
                attempt: 0,
                number: 1,
                hands: 0,
                modules: played,
                checks: Vec::new(),
            };
            let summary = Summary::of(&ticket).unwrap();
            let read = read_digits(&write_digits(&summary).unwrap()).unwrap();
            let back = read.ticket(&assignment).unwrap();
            assert_eq!((back.pupil, &back.modules), (Some(12), &ticket.modules));
            let other = Assignment {
                mark: 8,
                ..assignment.clone()
            };
            assert_eq!(read.ticket(&other), None);
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(summary in any_summary()) {
            let digits = write_digits(&summary).unwrap();
            prop_assert_eq!(digits.len(), 24 + 5);
            prop_assert_eq!(read_digits(&digits), Ok(summary));
        }

        #[test]
        fn every_slip_and_every_swap_is_caught(summary in any_summary(), at in 0usize..24, by in 1u8..10) {
            let text = write_digits(&summary).unwrap().replace(' ', "");
            let mut slip = text.clone().into_bytes();
            slip[at] = b'0' + (slip[at] - b'0' + by) % 10;
            prop_assert!(read_digits(&String::from_utf8(slip).unwrap()).is_err());
            let mut swapped = text.into_bytes();
            if at > 0 && swapped[at] != swapped[at - 1] {
                swapped.swap(at, at - 1);
                prop_assert!(read_digits(&String::from_utf8(swapped).unwrap()).is_err());
            }
        }

        #[test]
        fn any_text_gives_an_answer(text in ".*", digits in "[0-9]{24}") {
            let _ = read_digits(&text);
            let _ = read_digits(&digits);
        }
    }
}
