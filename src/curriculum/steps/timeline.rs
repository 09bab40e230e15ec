use serde::Serialize;

use super::marks;
use super::task::{Poll, Response, Task};
use crate::curriculum::{Judged, Judgement};
use crate::packed::unpack;

/// A week or an hour of a chat, along a line. The learner pins a flag to what is a warning sign: "secret", "too much
/// praise". What is harmless stands there too.
///
/// An answer is the list of all flagged moments, each followed by its flag, or not: `[moment, flag, moment, …]`. It may be
/// empty and is taken once. Which flag it was is talked about; whether there was one is judged.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Timeline {
    /// What can be pinned; without any, a moment is only marked.
    pub flags: Vec<String>,
    pub moments: Vec<Happening>,
}

unpack!(struct Timeline { flags, moments });

/// What happened at a moment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Happening {
    pub id: String,
    /// Who wrote it; nobody where it is told.
    pub from: Option<String>,
    /// `None` for what is only context.
    pub judged: Option<Judged>,
    /// The flag that fits it.
    pub flag: Option<String>,
}

unpack!(struct Happening { id, from, judged, flag });

impl Timeline {
    /// The moments that can be flagged.
    pub fn judged(&self) -> impl Iterator<Item = (&str, Judged)> {
        self.moments
            .iter()
            .filter_map(|moment| Some((moment.id.as_str(), moment.judged?)))
    }

    /// The flag at a moment: `None` if there is none, empty where it was only marked.
    pub fn flag_of<'a>(&self, given: &'a [String], moment: &str) -> Option<&'a str> {
        let at = given.iter().position(|id| id == moment)?;
        let next = given.get(at + 1).filter(|id| self.flags.contains(id));
        Some(next.map_or("", |flag| flag))
    }

    /// The answer with a flag at a moment, or with none there.
    pub fn with_flag(&self, given: &[String], moment: &str, flag: Option<&str>) -> Response {
        let mut marks = Vec::new();
        for (id, _) in self.judged() {
            let flag = if id == moment {
                flag
            } else {
                self.flag_of(given, id)
            };
            if let Some(flag) = flag {
                marks.push(id.to_string());
                if !flag.is_empty() {
                    marks.push(flag.to_string());
                }
            }
        }
        marks
    }

    /// The answer after a moment was pressed: it is marked at once, which kind of flag it is may be said or not. Pressed
    /// again while its kinds are open, it is marked no more.
    pub fn pressed(&self, given: &[String], moment: &str, open: bool) -> Response {
        let flag = match self.flag_of(given, moment) {
            Some(_) if open => None,
            flag => Some(flag.unwrap_or_default()),
        };
        self.with_flag(given, moment, flag)
    }

    /// The flagged moments; `None` where a flag stands alone.
    fn flagged(&self, given: &Response) -> Option<Response> {
        let mut moments = Vec::new();
        let mut bare = false;
        for id in given {
            if !self.flags.contains(id) {
                moments.push(id.clone());
                bare = true;
            } else if std::mem::replace(&mut bare, false) {
                // It belongs to the moment before it.
            } else {
                return None;
            }
        }
        Some(moments)
    }
}

impl Task for Timeline {
    fn takes(&self, log: &[Response], given: &Response) -> bool {
        let flagged = self.flagged(given);
        log.is_empty() && flagged.is_some_and(|moments| marks::fit(&moments, self.judged()))
    }

    fn finished(&self, log: &[Response]) -> bool {
        !log.is_empty()
    }

    fn judge(&self, log: &[Response]) -> Vec<Judgement> {
        marks::judge(log, self.judged())
    }

    fn some_answer(&self, log: &[Response]) -> Option<Response> {
        log.is_empty().then(Vec::new)
    }

    fn poll(&self) -> Option<Poll<'_>> {
        Some(marks::poll(self.judged()))
    }
}

#[cfg(test)]
mod tests {
    use super::super::task::tests::{foil, follows, ids, sign, takes, verdicts};
    use super::*;
    use crate::curriculum::Verdict;

    fn week() -> Timeline {
        let moment = |id: &str, judged| Happening {
            id: id.into(),
            from: None,
            judged,
            flag: None,
        };
        Timeline {
            flags: ids(&["praise", "secret"]),
            moments: vec![
                moment("monday", sign()),
                moment("party", foil()),
                moment("sunday", None),
            ],
        }
    }

    #[test]
    fn a_flag_belongs_to_the_moment_before_it() {
        let week = week();
        for fit in [
            &[][..],
            &["monday"],
            &["monday", "secret"],
            &["party", "monday", "praise"],
        ] {
            assert!(takes(&week, &[], fit), "{fit:?}");
        }
        for odd in [
            &["secret"][..],
            &["sunday"],
            &["monday", "monday"],
            &["monday", "secret", "praise"],
            &["x"],
        ] {
            assert!(!takes(&week, &[], odd), "{odd:?}");
        }
        assert!(!takes(&week, &[ids(&[])], &["monday"]));
        let given = ids(&["monday", "secret", "party"]);
        assert_eq!(week.flag_of(&given, "monday"), Some("secret"));
        assert_eq!(week.flag_of(&given, "party"), Some(""));
        assert_eq!(week.flag_of(&given, "sunday"), None);
        assert_eq!(
            week.with_flag(&given, "party", Some("praise")),
            ids(&["monday", "secret", "party", "praise"])
        );
        assert_eq!(week.with_flag(&given, "monday", None), ids(&["party"]));
        assert_eq!(follows(&week), [ids(&[])]);
    }

    #[test]
    fn a_moment_that_is_pressed_is_flagged_at_once() {
        let week = week();
        let pressed = week.pressed(&[], "monday", false);
        assert_eq!(pressed, ids(&["monday"]));
        let both = week.pressed(&pressed, "party", false);
        assert_eq!(both, ids(&["monday", "party"]), "the first one stays");
        let of_a_kind = week.with_flag(&both, "monday", Some("secret"));
        assert_eq!(week.pressed(&of_a_kind, "monday", false), of_a_kind);
        assert_eq!(week.pressed(&of_a_kind, "monday", true), ids(&["party"]));
    }

    #[test]
    fn whichever_flag_it_was_the_sign_was_noticed() {
        let week = week();
        use Verdict::*;
        let of = |given: &[&str]| -> Vec<Verdict> {
            let all = verdicts(&week, &[ids(given)]).into_iter();
            all.map(|(_, verdict)| verdict).collect()
        };
        assert_eq!(of(&["monday", "praise"]), [Hit, CorrectRejection]);
        assert_eq!(of(&["party"]), [Miss, FalseAlarm]);
        assert!(verdicts(&week, &[]).is_empty());
        let poll = week.poll().expect("a class can vote on it");
        assert!(poll.is_right(&ids(&["monday"])) && !poll.is_right(&ids(&[])));
    }
}
