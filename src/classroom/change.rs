//! From the check before a band to the one after, and to the one weeks later.

use super::steps_of_five::{History, STEP};
use super::ticket::{CheckResult, Ticket};
use crate::learning::Occasion;
use crate::packed;

/// How the share of right answers has changed between two checks, among those who took both.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    pub to: Occasion,
    pub pupils: usize,
    /// The mean shares, 0 to 1.
    pub before: f64,
    pub after: f64,
    /// The mean difference lies within this of the measured one, 19 times out of 20 (Student's t for paired differences).
    pub margin: f64,
}

/// The share of a check's answers that are right: knowledge, noticed signs and trusted safe things alike.
fn share(result: &CheckResult) -> Option<f64> {
    let score = result.score;
    let all = score.asked + score.signs + score.foils;
    let right = score.right + score.hits + score.trusted();
    (all > 0).then(|| f64::from(right) / f64::from(all))
}

/// The change from the check before to another one; `None` for fewer than five who took both.
pub fn change(history: &History, to: Occasion) -> Option<Change> {
    fn of(ticket: &Ticket, occasion: Occasion) -> Option<&CheckResult> {
        let mut all = ticket.checks.iter();
        all.find(|check| check.occasion == occasion)
    }
    let both: Vec<(f64, f64)> = history
        .shown(
            |ticket| Some((of(ticket, Occasion::Entry)?, of(ticket, to)?)),
            packed::write,
        )
        .into_iter()
        .filter_map(|(before, after)| Some((share(before)?, share(after)?)))
        .collect();
    if both.len() < STEP {
        return None;
    }
    let count = both.iter().fold(0.0, |count, _| count + 1.0);
    let mean = |part: fn(&(f64, f64)) -> f64| both.iter().map(part).sum::<f64>() / count;
    let (before, after) = (mean(|pair| pair.0), mean(|pair| pair.1));
    let spread: f64 = both
        .iter()
        .map(|(one, two)| (two - one - (after - before)).powi(2))
        .sum();
    let error = (spread / (count - 1.0) / count).sqrt();
    Some(Change {
        to,
        pupils: both.len(),
        before,
        after,
        margin: distrs::StudentsT::ppf(0.975, count - 1.0) * error,
    })
}
