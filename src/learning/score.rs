use std::ops::AddAssign;

use serde::Serialize;

use super::ratings::share;
use crate::curriculum::Verdict;
use crate::packed::unpack;

/// Hits and false alarms apart, and right answers of the other kind. Only first tries count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Score {
    /// Warning signs that were met.
    pub signs: u32,
    /// …and noticed.
    pub hits: u32,
    /// Safe things that were met.
    pub foils: u32,
    /// …and taken for a warning sign.
    pub false_alarms: u32,
    /// Other questions and decisions.
    pub asked: u32,
    /// …and answered right.
    pub right: u32,
}

unpack!(struct Score { signs, hits, foils, false_alarms, asked, right });

impl Score {
    /// Adds one answer.
    pub fn count(&mut self, verdict: Verdict) {
        match verdict {
            Verdict::Hit => {
                self.signs += 1;
                self.hits += 1;
            }
            Verdict::Miss => self.signs += 1,
            Verdict::FalseAlarm => {
                self.foils += 1;
                self.false_alarms += 1;
            }
            Verdict::CorrectRejection => self.foils += 1,
            Verdict::Right => {
                self.asked += 1;
                self.right += 1;
            }
            Verdict::Wrong => self.asked += 1,
        }
    }

    /// The three parts, each with its whole: noticed of all signs, false alarms of all safe things, right of all asked.
    pub fn pairs(&self) -> [(u32, u32); 3] {
        [
            (self.hits, self.signs),
            (self.false_alarms, self.foils),
            (self.right, self.asked),
        ]
    }

    /// Shares from 0 to 1: noticed signs, trusted safe things, right answers; `None` where none was met.
    pub fn shares(&self) -> [Option<f64>; 3] {
        self.parts().map(share)
    }

    /// What these are shares of: how many of how many.
    pub fn parts(&self) -> [(u32, u32); 3] {
        [
            (self.hits, self.signs),
            (self.trusted(), self.foils),
            (self.right, self.asked),
        ]
    }

    /// The score of three such pairs; `None` where a part is more than its whole.
    pub fn of_pairs(pairs: [(u32, u32); 3]) -> Option<Score> {
        let [(hits, signs), (false_alarms, foils), (right, asked)] = pairs;
        (hits <= signs && false_alarms <= foils && right <= asked).then_some(Score {
            signs,
            hits,
            foils,
            false_alarms,
            asked,
            right,
        })
    }

    /// How many answers came out well, and of how many.
    pub fn sum(&self) -> (u32, u32) {
        let well = self.hits + self.trusted() + self.right;
        (well, self.signs + self.foils + self.asked)
    }

    /// Safe things that were trusted.
    pub fn trusted(&self) -> u32 {
        self.foils.saturating_sub(self.false_alarms)
    }
}

impl AddAssign for Score {
    fn add_assign(&mut self, other: Score) {
        self.signs += other.signs;
        self.hits += other.hits;
        self.foils += other.foils;
        self.false_alarms += other.false_alarms;
        self.asked += other.asked;
        self.right += other.right;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hits_and_false_alarms_stay_apart() {
        let mut score = Score::default();
        for verdict in [
            Verdict::Hit,
            Verdict::Miss,
            Verdict::FalseAlarm,
            Verdict::CorrectRejection,
            Verdict::CorrectRejection,
            Verdict::Right,
            Verdict::Wrong,
        ] {
            score.count(verdict);
        }
        assert_eq!((score.hits, score.signs), (1, 2));
        assert_eq!(
            (score.false_alarms, score.foils, score.trusted()),
            (1, 3, 2)
        );
        assert_eq!((score.right, score.asked), (1, 2));
        assert_eq!(score.pairs(), [(1, 2), (1, 3), (1, 2)]);
        assert_eq!(Score::of_pairs(score.pairs()), Some(score));
    }

    #[test]
    fn a_part_is_never_more_than_its_whole() {
        let whole = [(2, 2), (3, 3), (4, 4)];
        assert!(Score::of_pairs(whole).is_some());
        for at in 0..3 {
            let mut pairs = whole;
            pairs[at].0 += 1;
            assert_eq!(Score::of_pairs(pairs), None, "{pairs:?}");
        }
    }

    #[test]
    fn scores_add_up_part_by_part() {
        let one = Score::of_pairs([(1, 2), (3, 4), (5, 6)]).unwrap();
        let mut sum = Score::of_pairs([(10, 20), (30, 40), (50, 60)]).unwrap();
        sum += one;
        assert_eq!(sum.pairs(), [(11, 22), (33, 44), (55, 66)]);
    }
}
