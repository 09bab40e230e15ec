use std::ops::AddAssign;

use crate::curriculum::Actual;

/// How often each of three answers was given, from calm to alarm: fine, check, stop.
pub type Counts = [u32; 3];

/// Ratings of situations on the scale of three answers, by what the situations really are.
///
/// What they say is said apart, and no part of it alone is a mark: whoever stops at everything has all dangers and all false
/// alarms, whoever trusts everything none of either. How well dangers are told from what is safe is
/// [`Ratings::discrimination`], which neither of the two raises.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ratings {
    pub safe: Counts,
    pub unverified: Counts,
    /// Dangers at which checking is a beginning.
    pub danger: Counts,
    /// Dangers at which only stopping and telling is whole.
    pub whole: Counts,
}

/// A part of a whole.
pub type Share = (u32, u32);

/// The share from 0 to 1; `None` of nothing.
pub fn share((part, whole): Share) -> Option<f64> {
    (whole > 0).then(|| f64::from(part) / f64::from(whole))
}

/// How well dangers are told from what is safe.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Discrimination {
    /// The area under the ROC curve: how often, of a danger and something safe taken at random, the danger is rated nearer
    /// to the alarm; equal ratings count half. 0.5 is guessing, 1 is telling every one from every other.
    pub area: f64,
    /// The true area lies within this of the measured one, 19 times out of 20, if all ratings are independent; those of
    /// one pupil are alike, so it is rather more.
    pub margin: f64,
}

impl Discrimination {
    /// With a margin wider than half of the way from guessing to telling all apart, the answers are too few for a word, and
    /// for a number.
    pub fn is_of_few(&self) -> bool {
        self.margin > 0.25
    }
}

impl Ratings {
    /// Adds ratings of something.
    pub fn count(&mut self, actual: Actual, counts: Counts) {
        let own = match actual {
            Actual::Safe => &mut self.safe,
            Actual::Unverified => &mut self.unverified,
            Actual::Danger => &mut self.danger,
            Actual::WholeDanger => &mut self.whole,
        };
        add(own, counts);
    }

    /// Noticed dangers of all: stopped and told, or checked where that is a beginning.
    pub fn hits(&self) -> Share {
        let [_, check, stop] = self.danger;
        let [_, _, told] = self.whole;
        (check + stop + told, sum(self.danger) + sum(self.whole))
    }

    /// What nobody could know yet and was checked, or told, of all of it.
    pub fn checked(&self) -> Share {
        let [_, check, stop] = self.unverified;
        (check + stop, sum(self.unverified))
    }

    /// What was safe and trusted, of all of it. Checking is neither trust nor alarm.
    pub fn trusted(&self) -> Share {
        let [fine, _, _] = self.safe;
        (fine, sum(self.safe))
    }

    /// What was safe and stopped at, of all of it.
    pub fn false_alarms(&self) -> Share {
        let [_, _, stop] = self.safe;
        (stop, sum(self.safe))
    }

    /// How well dangers are told from what is safe; `None` where either was not met. What is unverified is neither.
    ///
    /// The area is the statistic of Mann and Whitney (1947, doi:10.1214/aoms/1177730491) over all pairs, as Bamber (1975,
    /// doi:10.1016/0022-2496(75)90001-2) found for ratings; the margin is 1.96 of the standard errors of Hanley and McNeil
    /// (1982, doi:10.1148/radiology.143.1.7063747). That formula says that an area of 0 or 1 is certain, so for it alone the
    /// area is drawn in by half a pair of the smaller side, as Hautus (1995, doi:10.3758/BF03203619) does for rates.
    pub fn discrimination(&self) -> Option<Discrimination> {
        let mut dangers = self.danger;
        add(&mut dangers, self.whole);
        let (signals, noises) = (f64::from(sum(dangers)), f64::from(sum(self.safe)));
        if signals == 0.0 || noises == 0.0 {
            return None;
        }
        let mut won = 0.0;
        let mut below = 0.0;
        for (danger, safe) in dangers.into_iter().zip(self.safe) {
            let (danger, safe) = (f64::from(danger), f64::from(safe));
            won += danger * (below + safe / 2.0);
            below += safe;
        }
        let area = won / (signals * noises);
        let least = signals.min(noises);
        let drawn = (area * least + 0.5) / (least + 1.0);
        let square = drawn * drawn;
        let of_signals = drawn / (2.0 - drawn) - square;
        let of_noises = 2.0 * square / (1.0 + drawn) - square;
        let spread =
            drawn * (1.0 - drawn) + (signals - 1.0) * of_signals + (noises - 1.0) * of_noises;
        Some(Discrimination {
            area,
            margin: 1.96 * (spread / (signals * noises)).sqrt(),
        })
    }
}

impl AddAssign for Ratings {
    fn add_assign(&mut self, other: Ratings) {
        add(&mut self.safe, other.safe);
        add(&mut self.unverified, other.unverified);
        add(&mut self.danger, other.danger);
        add(&mut self.whole, other.whole);
    }
}

fn add(to: &mut Counts, counts: Counts) {
    for (sum, count) in to.iter_mut().zip(counts) {
        *sum += count;
    }
}

fn sum(counts: Counts) -> u32 {
    counts.iter().sum()
}

#[cfg(test)]
#[path = "ratings_tests.rs"]
mod tests;
