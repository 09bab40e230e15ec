use serde::Serialize;

use super::situation::Situation;
use super::task::{Poll, Response, Task};
use crate::curriculum::{Judged, Judgement, Scaled};
use crate::packed::unpack;

/// A situation in which somebody counts down, and nothing happens at zero.
///
/// It is judged like the situation, and may be answered at any time: before, at and after zero. The countdown is never
/// needed: it may be held, and where somebody wants no movement it stands still until it is started.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Timed {
    pub seconds: u32,
    pub situation: Situation,
}

unpack!(struct Timed { seconds, situation });

impl Task for Timed {
    fn takes(&self, log: &[Response], given: &Response) -> bool {
        self.situation.takes(log, given)
    }

    fn finished(&self, log: &[Response]) -> bool {
        self.situation.finished(log)
    }

    fn judge(&self, log: &[Response]) -> Vec<Judgement> {
        self.situation.judge(log)
    }

    fn is_missed(&self, log: &[Response]) -> bool {
        self.situation.is_missed(log)
    }

    fn some_answer(&self, log: &[Response]) -> Option<Response> {
        self.situation.some_answer(log)
    }

    fn judged(&self) -> Option<Judged> {
        Task::judged(&self.situation)
    }

    fn countdown(&self) -> Option<u32> {
        Some(self.seconds)
    }

    fn scaled(&self) -> Option<Scaled> {
        self.situation.scaled()
    }

    fn poll(&self) -> Option<Poll<'_>> {
        self.situation.poll()
    }
}

#[cfg(test)]
mod tests {
    use super::super::setting::{Setting, Stage, tests::detail};
    use super::super::situation::Truth;
    use super::super::task::tests::{follows, ids, takes, verdicts};
    use super::*;
    use crate::curriculum::{Sign, Verdict};

    #[test]
    fn it_is_a_situation_that_counts() {
        let sign = Sign::parse("F11").unwrap();
        let situation = Situation {
            setting: Setting {
                stage: Stage::Chat,
                details: vec![detail("hurry", None)],
            },
            truth: Truth::Danger { sign, whole: false },
        };
        assert_eq!(situation.countdown(), None);
        let timed = Timed {
            seconds: 20,
            situation,
        };
        assert_eq!(timed.countdown(), Some(20));
        let scaled = timed.scaled().unwrap();
        assert_eq!(scaled.actual, crate::curriculum::Actual::Danger);
        assert_eq!(scaled.answers, ["fine", "check", "stop"]);
        assert!(takes(&timed, &[], &["stop"]) && !takes(&timed, &[], &["wait"]));
        assert!(!timed.finished(&[]) && timed.finished(&[ids(&["stop"])]));
        let judged = verdicts(&timed, &[ids(&["stop"])]);
        assert_eq!(judged, [(String::new(), Verdict::Hit)]);
        assert_eq!(Task::judged(&timed), Some(Judged::Sign(sign)));
        assert_eq!(timed.poll(), timed.situation.poll());
        assert_eq!(follows(&timed), [ids(&["fine"])]);
    }

    /// What a countdown hurries is missed as it is without one: caution at what is safe is no mistake.
    #[test]
    fn a_countdown_makes_no_mistake_of_caution() {
        let sign = Sign::parse("F11").unwrap();
        for truth in [
            Truth::Safe {
                looks_like: sign,
                close: false,
            },
            Truth::Unverified { sign },
            Truth::Danger { sign, whole: true },
        ] {
            let setting = Setting {
                stage: Stage::Chat,
                details: vec![detail("hurry", None)],
            };
            let situation = Situation { setting, truth };
            let timed = Timed {
                seconds: 20,
                situation,
            };
            for answer in ["fine", "check", "stop"] {
                let log = [ids(&[answer])];
                let plain = timed.situation.is_missed(&log);
                assert_eq!(timed.is_missed(&log), plain, "{truth:?} {answer}");
                assert_eq!(timed.finished(&log), timed.situation.finished(&log));
                assert_eq!(timed.some_answer(&[]), timed.situation.some_answer(&[]));
            }
            let cautious = timed.is_missed(&[ids(&["stop"])]);
            assert!(!cautious, "{truth:?}");
        }
    }
}
