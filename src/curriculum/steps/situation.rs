use serde::Serialize;

use super::setting::Setting;
use super::task::{Chosen, Poll, PollOption, Response, Task};
use crate::curriculum::{Actual, Judged, Judgement, Scaled, Sign, Verdict};
use crate::packed::{Reader, Unpack, unpack};

/// Something that happens on a surface, judged with three answers that are always the same: it is fine, I check first, I
/// stop and tell.
///
/// An answer is the list of one id of [`Judging::ALL`]. It is taken once.
///
/// How it is judged, so that telling is never a mistake and checking never one on something safe:
///
/// | | fine | check | stop |
/// |---|---|---|---|
/// | safe | correct rejection | correct rejection | false alarm |
/// | unverified | miss | hit | hit |
/// | danger | miss | hit | hit |
/// | danger, whole | miss | miss | hit |
///
/// The verdicts are the ones of all other kinds, so scores, tickets and digits are the same bytes. They measure: a false
/// alarm on something safe is counted, because telling apart cannot be measured without it, and the learner is told that
/// stopping was fine as well ([`Outcome::AlsoFine`]). Checking on a danger is half of it ([`Outcome::Half`]): the sign was
/// noticed. Only where a danger is *whole* does it count as not noticed: there is nothing to check about secrecy, a private
/// picture, meeting alone or a threat, and whoever answers "check" to everything has not told anything apart.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Situation {
    pub setting: Setting,
    pub truth: Truth,
}

unpack!(struct Situation { setting, truth });

/// What a situation really is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Truth {
    /// Nothing is wrong, and it resembles a sign; `close` where a careful adult would look twice.
    Safe { looks_like: Sign, close: bool },
    /// Somebody claims what only another can confirm.
    Unverified { sign: Sign },
    /// A warning sign. `whole` where only stopping and telling is right: secrecy, a private picture, meeting alone, a
    /// threat.
    Danger { sign: Sign, whole: bool },
}

impl Unpack for Truth {
    fn unpack(from: &mut Reader) -> Truth {
        match from.number() {
            0 => Truth::Safe {
                looks_like: from.read(),
                close: from.read(),
            },
            1 => Truth::Unverified { sign: from.read() },
            2 => Truth::Danger {
                sign: from.read(),
                whole: from.read(),
            },
            _ => {
                from.damage();
                Truth::Unverified { sign: from.read() }
            }
        }
    }
}

/// One of the three answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judging {
    /// "It's fine."
    Fine,
    /// "I check first."
    Check,
    /// "I stop and tell."
    Stop,
}

impl Judging {
    /// In the order of the bar, which never changes.
    pub const ALL: [Judging; 3] = [Judging::Fine, Judging::Check, Judging::Stop];

    /// Its id in answers, words and tickets: for ever.
    pub fn id(self) -> &'static str {
        match self {
            Judging::Fine => "fine",
            Judging::Check => "check",
            Judging::Stop => "stop",
        }
    }

    /// The reverse of [`Judging::id`].
    pub fn of(id: &str) -> Option<Judging> {
        Judging::ALL.into_iter().find(|answer| answer.id() == id)
    }
}

/// What an answer is to the learner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// What is asked for here.
    Right,
    /// Not needed here and not wrong either: more careful than it had to be.
    AlsoFine,
    /// Checking where stopping and telling is asked for.
    Half,
    /// Trusted what is not safe.
    Missed,
}

impl Truth {
    /// What an answer is to the learner.
    pub fn outcome(self, answer: Judging) -> Outcome {
        match (self, answer) {
            (Truth::Safe { .. }, Judging::Fine)
            | (Truth::Unverified { .. }, Judging::Check)
            | (Truth::Danger { .. }, Judging::Stop) => Outcome::Right,
            (Truth::Safe { .. }, _) | (Truth::Unverified { .. }, Judging::Stop) => {
                Outcome::AlsoFine
            }
            (Truth::Danger { .. }, Judging::Check) => Outcome::Half,
            (_, Judging::Fine) => Outcome::Missed,
        }
    }

    /// What an answer is to the measure.
    pub fn verdict(self, answer: Judging) -> Verdict {
        match (self, answer) {
            (Truth::Safe { .. }, Judging::Stop) => Verdict::FalseAlarm,
            (Truth::Safe { .. }, _) => Verdict::CorrectRejection,
            (_, Judging::Fine) | (Truth::Danger { whole: true, .. }, Judging::Check) => {
                Verdict::Miss
            }
            (_, Judging::Check | Judging::Stop) => Verdict::Hit,
        }
    }

    /// As the other kinds say it: safe, or a warning sign.
    pub fn judged(self) -> Judged {
        match self {
            Truth::Safe { looks_like, close } => Judged::Foil { looks_like, close },
            Truth::Unverified { sign } | Truth::Danger { sign, .. } => Judged::Sign(sign),
        }
    }
}

impl Situation {
    /// The answer that was given.
    pub fn given(log: &[Response]) -> Option<Judging> {
        match log.first()?.as_slice() {
            [id] => Judging::of(id),
            _ => None,
        }
    }
}

impl Task for Situation {
    fn takes(&self, log: &[Response], given: &Response) -> bool {
        log.is_empty() && Situation::given(std::slice::from_ref(given)).is_some()
    }

    fn finished(&self, log: &[Response]) -> bool {
        !log.is_empty()
    }

    fn judge(&self, log: &[Response]) -> Vec<Judgement> {
        let verdict = Situation::given(log).map(|answer| self.truth.verdict(answer));
        let judgement = |verdict| Judgement {
            item: String::new(),
            verdict,
        };
        verdict.map(judgement).into_iter().collect()
    }

    fn some_answer(&self, log: &[Response]) -> Option<Response> {
        let first = Judging::Fine.id().to_string();
        log.is_empty().then(|| vec![first])
    }

    /// Whoever stopped and told at something safe, or checked it, has missed nothing.
    fn is_missed(&self, log: &[Response]) -> bool {
        let outcome = Situation::given(log).map(|answer| self.truth.outcome(answer));
        matches!(outcome, Some(Outcome::Missed | Outcome::Half))
    }

    /// What is neither safe nor a danger is the third sort of a mixed draw: of five items two are safe, two dangers and
    /// one unverified.
    fn judged(&self) -> Option<Judged> {
        match self.truth {
            Truth::Unverified { .. } => None,
            truth => Some(truth.judged()),
        }
    }

    fn scaled(&self) -> Option<Scaled> {
        Some(Scaled {
            actual: match self.truth {
                Truth::Safe { .. } => Actual::Safe,
                Truth::Unverified { .. } => Actual::Unverified,
                Truth::Danger { whole: false, .. } => Actual::Danger,
                Truth::Danger { whole: true, .. } => Actual::WholeDanger,
            },
            answers: Judging::ALL.map(Judging::id),
        })
    }

    /// What is asked for comes first among the right ones; a half one is none of them.
    fn poll(&self) -> Option<Poll<'_>> {
        let options = Judging::ALL.into_iter().map(|answer| PollOption {
            id: answer.id(),
            right: matches!(
                self.truth.outcome(answer),
                Outcome::Right | Outcome::AlsoFine
            ),
        });
        Some(Poll {
            options: options.collect(),
            chosen: Chosen::One,
        })
    }
}

#[cfg(test)]
#[path = "situation_tests.rs"]
mod tests;
