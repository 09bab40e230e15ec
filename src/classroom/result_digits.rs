//! A result as digits, for a class without cameras and without USB sticks: read out or copied from the screen. One module
//! takes 16 digits, two take 24; in fours.
//!
//! The last four are checks, the others are one number. From its high end it holds one score, or two (all zero for a
//! module that was not finished), each as three pairs (hits of signs, false alarms of safe things, right of asked; 231
//! each, counts up to 20), then the pupil's number (61, 0 for none), then the assignment's fingerprint (1,000 or 10,000).
//! For one module that is 231³ · 61 · 10³ = 7.52 · 10¹¹ of 10¹², for two 231⁶ · 61 · 10⁴ = 9.27 · 10¹⁹ of 10²⁰; what lies
//! above belongs to newer versions.
//!
//! Three of the check digits are the CRC-32 of the others, below a thousand; the fourth is Damm's over all. Damm's sees
//! every single wrong digit and every swap of neighbours; what is wrong in another way passes both about once in 10,000
//! times, and then only where the rest of it makes sense. (One number modulo a prime instead let three times as many
//! through: two wrong digits often make up for each other there.)

use super::assignment::{FINGERPRINTS, FINGERPRINTS_OF_TWO};
use super::damm::{check_digit, is_valid};
use super::sum::crc32;
use super::typed::{groups, typed_digits};
use crate::learning::Score;

/// So many digits tell one module, …
pub const DIGITS: usize = 16;
/// … and so many tell two.
pub const DIGITS_OF_TWO: usize = 24;
/// So many of them are checks.
const CHECKS: usize = 4;
/// How they are read out.
const GROUP: usize = 4;
/// Pupils' numbers go up to this one.
pub const DIGITS_PUPILS: u32 = 60;
const PUPILS: u128 = DIGITS_PUPILS as u128;
/// Counts go up to this one.
const COUNT: u32 = 20;
/// So many pairs of a part and its whole there are with counts up to [`COUNT`].
const PAIRS: u128 = 231;
/// The three check digits that are a sum are below this.
const SUMS: u64 = 1_000;

/// What digits carry of a ticket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The assignment's [`super::Assignment::fingerprint`]: the teacher's device knows which ones that can be.
    pub fingerprint: u32,
    pub pupil: Option<u32>,
    /// One or two: one for each of the assignment's modules, in its order; all zero where one was not finished.
    pub scores: Vec<Score>,
}

/// Why digits are no result. `read` is what was understood, in groups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DigitsError {
    /// Neither as many digits as one module takes nor as many as two; `wanted` is the number that is nearer.
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

/// The form of so many modules: its digits, and the bound of its fingerprints.
fn form(modules: usize) -> Option<(usize, u32)> {
    match modules {
        1 => Some((DIGITS, FINGERPRINTS)),
        2 => Some((DIGITS_OF_TWO, FINGERPRINTS_OF_TWO)),
        _ => None,
    }
}

/// The digits of a summary, in groups of four; `None` for what they cannot say.
pub fn write_digits(summary: &Summary) -> Option<String> {
    let (length, fingerprints) = form(summary.scores.len())?;
    let mut number: u128 = 0;
    for score in &summary.scores {
        for part in score.pairs() {
            number = number * PAIRS + of_pair(part)?;
        }
    }
    let pupil = u128::from(summary.pupil.unwrap_or(0));
    if pupil > PUPILS || summary.fingerprint >= fingerprints {
        return None;
    }
    number = number * (PUPILS + 1) + pupil;
    number = number * u128::from(fingerprints) + u128::from(summary.fingerprint);
    let mut digits = Vec::new();
    for _ in CHECKS..length {
        digits.push(u8::try_from(number % 10).ok()?);
        number /= 10;
    }
    digits.reverse();
    digits.extend(sum(&digits));
    digits.push(check_digit(&digits));
    Some(groups(&digits, GROUP))
}

/// The three digits of the check sum.
fn sum(payload: &[u8]) -> [u8; 3] {
    // The CRC alone is linear; the product spreads it over the thousand.
    let mixed = u64::from(crc32(payload)).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
    let sum = (mixed * SUMS) >> 32;
    [100, 10, 1].map(|place| u8::try_from(sum / place % 10).unwrap_or(0))
}

/// Reads digits as they were typed. Whether the assignment is one of this teacher's, the caller knows
/// ([`Summary::fits`]).
pub fn read_digits(text: &str) -> Result<Summary, DigitsError> {
    let digits = typed_digits(text);
    let read = groups(&digits, GROUP);
    let modules = match digits.len() {
        DIGITS => 1,
        DIGITS_OF_TWO => 2,
        length => {
            let one = length.abs_diff(DIGITS) <= length.abs_diff(DIGITS_OF_TWO);
            let wanted = if one { DIGITS } else { DIGITS_OF_TWO };
            return Err(DigitsError::Length { read, wanted });
        }
    };
    let (payload, checks) = digits.split_at(digits.len() - CHECKS);
    if !is_valid(&digits) || !checks.starts_with(&sum(payload)) {
        return Err(DigitsError::Slip { read });
    }
    of_payload(payload, modules).ok_or(DigitsError::Newer { read })
}

/// The summary of the digits before the checks; `None` for one of a newer version.
fn of_payload(payload: &[u8], modules: usize) -> Option<Summary> {
    let (_, fingerprints) = form(modules)?;
    let mut number = payload
        .iter()
        .fold(0_u128, |all, digit| all * 10 + u128::from(*digit));
    let mut low = |size: u128| {
        let part = number % size;
        number /= size;
        part
    };
    let fingerprint = u32::try_from(low(u128::from(fingerprints))).ok()?;
    let pupil = u32::try_from(low(PUPILS + 1)).ok()?;
    let mut scores = Vec::new();
    for _ in 0..modules {
        let [right, alarms, hits] = [low(PAIRS), low(PAIRS), low(PAIRS)].map(pair);
        scores.push(Score::of_pairs([hits?, alarms?, right?])?);
    }
    scores.reverse();
    (number == 0).then_some(Summary {
        fingerprint,
        pupil: (pupil > 0).then_some(pupil),
        scores,
    })
}

#[cfg(test)]
#[path = "result_digits_tests.rs"]
mod tests;
