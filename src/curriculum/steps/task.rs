use crate::curriculum::{Judged, Judgement, Scaled};

/// One answer of a learner: ids, in a form that the kind of step defines. A step's log is the list of them.
pub type Response = Vec<String>;

/// Adds an id to those that are marked, or takes it away.
pub fn toggle(marked: &mut Response, id: &str) {
    match marked.iter().position(|known| known == id) {
        Some(at) => {
            marked.remove(at);
        }
        None => marked.push(id.into()),
    }
}

/// What the rest of the app asks of a step without knowing its kind. All answers are total: any log and any response give
/// a result. A step's *log* is the list of the responses that it took, oldest first.
///
/// What a kind does not say itself is said for a step that asks nothing: it takes no response and holds nobody. One thing
/// is not: a step counts as active unless its kind says otherwise, as those do that only tell or talk.
pub trait Task {
    /// Whether `given` is a response that this step can take after `log`.
    fn takes(&self, _log: &[Response], _given: &Response) -> bool {
        false
    }

    /// Whether the learner may go on after `log`.
    fn finished(&self, _log: &[Response]) -> bool {
        true
    }

    /// How the first tries in `log` came out, one judgement an item; empty for what is never scored.
    fn judge(&self, _log: &[Response]) -> Vec<Judgement> {
        Vec::new()
    }

    /// A response that `takes` accepts; `None` if the step is finished. It proves that there is a way forward.
    /// ([`super::Kind::some_answer`]; no pupil's screen asks for it, so it is in no table of what a screen asks.)
    fn some_answer(&self, _log: &[Response]) -> Option<Response>
    where
        Self: Sized,
    {
        None
    }

    /// Whether the screen asks for an action (criterion C4).
    fn is_active(&self) -> bool {
        true
    }

    /// Whether the answer is the learner's own business: a class is not asked for it, and nobody else is shown it.
    fn is_private(&self) -> bool {
        false
    }

    /// What the step as a whole judges, where that is one thing: quizzes are drawn by it.
    fn judged(&self) -> Option<Judged> {
        None
    }

    /// What is being told after `log`, where a step tells bit by bit. `None` where all of it stands there at once.
    fn turn(&self, _log: &[Response]) -> Option<Turn<'_>> {
        None
    }

    /// Whether the learner should meet the step again: something in `log` came out badly, as the learner was told it.
    fn is_missed(&self, log: &[Response]) -> bool {
        self.judge(log).iter().any(|one| !one.verdict.is_good())
    }

    /// How many seconds somebody counts down on the screen, where somebody does. Nothing depends on it.
    fn countdown(&self) -> Option<u32> {
        None
    }

    /// The endings that it may come to, where a story branches.
    fn endings(&self) -> Vec<Ending<'_>> {
        Vec::new()
    }

    /// The ending that `log` came to.
    fn ending(&self, _log: &[Response]) -> Option<&str> {
        None
    }

    /// The scale on which the step as a whole is rated, where the answers are one.
    /// ([`super::Kind::scaled`])
    fn scaled(&self) -> Option<Scaled>
    where
        Self: Sized,
    {
        None
    }

    /// The options that a class can vote on and a report can name. `None` where an answer is no choice of options.
    /// ([`super::Kind::poll`])
    fn poll(&self) -> Option<Poll<'_>>
    where
        Self: Sized,
    {
        None
    }
}

/// A turn of a conversation: its text comes bubble by bubble, one paragraph each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn<'a> {
    /// The words have its text under the step's id, a hyphen and this.
    pub id: &'a str,
    /// Which turn it is on the learner's way, from 1.
    pub number: usize,
    /// It was told before: all of it stands there at once.
    pub told: bool,
    /// It comes when the learner has read what was said about the last answer.
    pub waits: bool,
    pub pace: Pace,
}

/// How fast somebody types.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pace {
    #[default]
    Even,
    /// One message on the other.
    Fast,
    /// They begin, stop, and begin again.
    Halting,
}

impl Pace {
    /// How long a bubble is typed, in milliseconds, after so many others: long enough to feel alive, short enough for a
    /// lesson.
    pub fn millis(self, before: usize) -> u32 {
        match self {
            Pace::Even => 900,
            Pace::Fast => 350,
            Pace::Halting if before == 0 => 2_600,
            Pace::Halting => 1_200,
        }
    }
}

/// One of the endings of a story that branches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending<'a> {
    pub id: &'a str,
    /// The picture that stands for it on the map of endings, among `static/art/things/`; empty where there is none.
    pub sticker: &'a str,
    /// The answers that lead to it.
    pub last: Vec<Response>,
}

/// The options of a step whose response is the list of the chosen ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poll<'a> {
    /// In the order of the module.
    pub options: Vec<PollOption<'a>>,
    /// How many of them a response may name.
    pub chosen: Chosen,
}

/// One option of a [`Poll`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PollOption<'a> {
    /// Its id within the step, as responses and words name it.
    pub id: &'a str,
    /// Whether choosing it is right.
    pub right: bool,
}

/// How many options of a [`Poll`] a response names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// Exactly one.
    One,
    /// At least one.
    Some,
    /// As many as there are, or none: "nothing here is a sign".
    Any,
}

impl Poll<'_> {
    /// Whether a response chooses what is right: one right option where one is to be chosen, else all of them and no
    /// other.
    pub fn is_right(&self, given: &Response) -> bool {
        let ticked = |option: &PollOption| given.iter().any(|id| id == option.id);
        match self.chosen {
            Chosen::One => self.options.iter().any(|o| o.right && ticked(o)),
            Chosen::Some | Chosen::Any => self.options.iter().all(|o| ticked(o) == o.right),
        }
    }
}

/// Whether `given` names each of its ids once and all of them are among `known`.
pub(super) fn distinct_among(given: &Response, known: &[&str]) -> bool {
    given
        .iter()
        .enumerate()
        .all(|(at, id)| known.contains(&id.as_str()) && !given.iter().take(at).any(|g| g == id))
}

/// A pair as the kinds that take pairs write it: exactly two ids.
pub(super) fn pair(given: &Response) -> Option<(&str, &str)> {
    match given.as_slice() {
        [a, b] => Some((a, b)),
        _ => None,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::curriculum::{Sign, Verdict};

    pub fn ids(ids: &[&str]) -> Response {
        ids.iter().map(|id| id.to_string()).collect()
    }

    pub fn sign() -> Option<Judged> {
        Sign::parse("F2").map(Judged::Sign)
    }

    pub fn foil() -> Option<Judged> {
        let looks_like = Sign::parse("F2")?;
        Some(Judged::Foil {
            looks_like,
            close: false,
        })
    }

    /// The verdicts on answers given one after the other, with their items.
    pub fn verdicts(task: &dyn Task, log: &[Response]) -> Vec<(String, Verdict)> {
        let judged = task.judge(log).into_iter();
        judged.map(|judged| (judged.item, judged.verdict)).collect()
    }

    pub fn takes(task: &dyn Task, log: &[Response], given: &[&str]) -> bool {
        task.takes(log, &ids(given))
    }

    /// Follows the answers that a task itself proposes to its end; they are all taken, and then there is none.
    pub fn follows<T: Task>(task: &T) -> Vec<Response> {
        let mut log = Vec::new();
        while let Some(given) = task.some_answer(&log) {
            assert!(
                !task.finished(&log) && task.takes(&log, &given),
                "{given:?}"
            );
            log.push(given);
            assert!(log.len() < 100, "it has no end");
        }
        assert!(task.finished(&log));
        log
    }

    #[test]
    fn ids_of_an_answer_are_known_and_stand_once() {
        assert!(distinct_among(&ids(&["a", "b"]), &["b", "a", "c"]));
        assert!(distinct_among(&ids(&[]), &["a"]));
        assert!(!distinct_among(&ids(&["a", "a"]), &["a", "b"]));
        assert!(!distinct_among(&ids(&["x"]), &["a", "b"]));
        assert_eq!(pair(&ids(&["a", "b"])), Some(("a", "b")));
        assert_eq!(pair(&ids(&["a"])), None);
        assert_eq!(pair(&ids(&["a", "b", "c"])), None);
    }

    #[test]
    fn a_poll_is_right_by_how_many_it_asks_for() {
        let option = |id, right| PollOption { id, right };
        let poll = |chosen| Poll {
            options: vec![option("a", true), option("b", true), option("c", false)],
            chosen,
        };
        assert!(poll(Chosen::One).is_right(&ids(&["b"])));
        assert!(!poll(Chosen::One).is_right(&ids(&["c"])));
        for chosen in [Chosen::Some, Chosen::Any] {
            assert!(poll(chosen).is_right(&ids(&["b", "a"])));
            assert!(!poll(chosen).is_right(&ids(&["a"])));
            assert!(!poll(chosen).is_right(&ids(&["a", "b", "c"])));
        }
    }
}
