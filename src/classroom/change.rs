//! From the check before a band to the one after, and to the one weeks later.

use super::answer::Answer;
use super::rated::{Chosen, chosen, ratings};
use super::steps_of_five::{History, STEP};
use super::ticket::{CheckResult, Ticket};
use crate::curriculum::Module;
use crate::learning::Occasion;
use crate::packed;

/// How what a class noticed, trusted and knew has changed between two checks, among those who took both. Apart: one number
/// of all three would rise for whoever holds everything for risky.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub to: Occasion,
    /// Who took both checks.
    pub pupils: usize,
    /// Noticed signs, trusted safe things, right answers, as [`super::ModuleReport::shares`] has them; `None` where fewer
    /// than five met any of it in both checks.
    pub parts: [Option<Shift>; 3],
    /// What was chosen at the items of the check before and of the other one, how often; [`super::told_apart`] makes of it
    /// how well dangers were told from what is safe.
    pub chosen: [Vec<Chosen>; 2],
}

/// How a share has changed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shift {
    /// The mean shares, 0 to 1.
    pub before: f64,
    pub after: f64,
    /// The mean difference lies within this of the measured one, 19 times out of 20 (Student's t for paired differences).
    pub margin: f64,
}

/// The change from the check before to another one; `None` for fewer than five who took both.
pub fn change(history: &History, to: Occasion) -> Option<Change> {
    fn of(ticket: &Ticket, occasion: Occasion) -> Option<&CheckResult> {
        let mut all = ticket.checks.iter();
        all.find(|check| check.occasion == occasion)
    }
    let both = history.shown(
        |ticket| Some((of(ticket, Occasion::Entry)?, of(ticket, to)?)),
        packed::write,
    );
    if both.len() < STEP {
        return None;
    }
    let pupils = both.len();
    let chosen = [
        given(both.iter().map(|(before, _)| *before)),
        given(both.iter().map(|(_, after)| *after)),
    ];
    let both: Vec<_> = both
        .into_iter()
        .map(|(before, after)| (before.score.shares(), after.score.shares()))
        .collect();
    let part = |at: usize| {
        let pairs = both.iter().filter_map(|(before, after)| {
            let of = |shares: &[Option<f64>; 3]| shares.get(at).copied().flatten();
            of(before).zip(of(after))
        });
        shift(&pairs.collect::<Vec<_>>())
    };
    Some(Change {
        to,
        pupils,
        parts: [part(0), part(1), part(2)],
        chosen,
    })
}

/// What was chosen in some checks how often.
fn given<'a>(checks: impl Iterator<Item = &'a CheckResult>) -> Vec<Chosen> {
    let mut answers: Vec<Answer> = checks.flat_map(|check| &check.answers).copied().collect();
    answers.sort_unstable();
    chosen(&answers)
}

/// How well dangers were told from what is safe in the check before and in the other one, by the check's items: the areas
/// under the ROC curve of all pupils together. `None` where something of it was not met. The margin is that of two
/// measurements that have nothing to do with each other; of the same pupils it is rather less.
pub fn told_apart(change: &Change, check: &Module) -> Option<Shift> {
    let [before, after] = &change.chosen;
    let before = ratings(check, before).discrimination()?;
    let after = ratings(check, after).discrimination()?;
    Some(Shift {
        before: before.area,
        after: after.area,
        margin: before.margin.hypot(after.margin),
    })
}

/// How shares before and after differ; `None` for fewer than five.
fn shift(both: &[(f64, f64)]) -> Option<Shift> {
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
    Some(Shift {
        before,
        after,
        margin: distrs::StudentsT::ppf(0.975, count - 1.0) * error,
    })
}
