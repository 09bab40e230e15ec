//! How an answer came out. The words, from what a lesson says to what a class is told:
//!
//! - [`Judged`]: what a part or an option really is, a sign or a foil; `Truth` (`steps/situation.rs`): the same of a situation
//! - [`Actual`]: that truth without its sign; [`Scaled`]: it and the ids of the three answers, for ratings
//! - `Judging` (`steps/situation.rs`): one of the three answers to a situation: fine, check, stop
//! - [`Verdict`]: what an answer counts as: hit, miss, false alarm, correct rejection, right, wrong
//! - [`Judgement`]: a verdict with the item that it is on
//! - `Outcome` (`steps/situation.rs`): what the learner is told of it: right, also fine, half, missed
//! - `Score` (`learning/score.rs`): verdicts counted over a walk
//! - `Habit` (`classroom/verdict.rs`): how a class answers on the whole: tells apart, suspects, trusts, misses, half way,
//!   guesses, answers wrong
//! - `ClassVerdict` (there): the one sentence on a class, and what comes next

use serde::Serialize;

use super::Sign;
use crate::packed::{Reader, Unpack};

/// What something that a learner judges really is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Judged {
    /// A warning sign.
    Sign(Sign),
    /// Safe, and resembling a sign (a *foil*); `close` where it resembles it closely.
    Foil { looks_like: Sign, close: bool },
}

impl Unpack for Judged {
    fn unpack(from: &mut Reader) -> Judged {
        let sign = !from.read::<bool>();
        let which = from.read();
        if sign {
            return Judged::Sign(which);
        }
        Judged::Foil {
            looks_like: which,
            close: from.read(),
        }
    }
}

impl Judged {
    /// The verdict on an answer that raised the alarm, or did not.
    pub fn verdict(self, alarm: bool) -> Verdict {
        match (self, alarm) {
            (Judged::Sign(_), true) => Verdict::Hit,
            (Judged::Sign(_), false) => Verdict::Miss,
            (Judged::Foil { .. }, true) => Verdict::FalseAlarm,
            (Judged::Foil { .. }, false) => Verdict::CorrectRejection,
        }
    }
}

/// How one answer came out. The first four are signal detection's; the last two are for items that ask for knowledge or
/// for an action and have nothing safe or unsafe in them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Hit,
    Miss,
    FalseAlarm,
    CorrectRejection,
    Right,
    Wrong,
}

impl Verdict {
    /// Whether the answer was the better one.
    pub fn is_good(self) -> bool {
        matches!(
            self,
            Verdict::Hit | Verdict::CorrectRejection | Verdict::Right
        )
    }
}

/// A scale of three answers on which something is rated, from calm to alarm, and what it really is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scaled {
    pub actual: Actual,
    /// The ids of the answers, from calm to alarm.
    pub answers: [&'static str; 3],
}

/// What something that is rated really is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actual {
    Safe,
    /// Somebody claims what only another can confirm: the middle answer is right.
    Unverified,
    Danger,
    /// A danger at which only the alarm is whole right.
    WholeDanger,
}

/// One judged item of a step: its id within the step, and how it came out at the learner's first try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    pub item: String,
    pub verdict: Verdict,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The heart of it: an alarm is a hit or a false alarm, trust is a miss or right.
    #[test]
    fn alarm_and_trust_are_told_apart() {
        let sign = Sign::parse("F2").expect("a sign of the curriculum");
        let foil = Judged::Foil {
            looks_like: sign,
            close: true,
        };
        assert_eq!(Judged::Sign(sign).verdict(true), Verdict::Hit);
        assert_eq!(Judged::Sign(sign).verdict(false), Verdict::Miss);
        assert_eq!(foil.verdict(true), Verdict::FalseAlarm);
        assert_eq!(foil.verdict(false), Verdict::CorrectRejection);
    }
}
