use serde::Serialize;

use super::marks;
use super::task::{Poll, Response, Task};
use crate::curriculum::{Judged, Judgement};
use crate::packed::unpack;

/// An offer or a contract under a magnifying glass: what in it is a warning sign, and what a real one has too.
///
/// An answer is the list of all marked parts, which may be empty. It is taken once.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Lens {
    pub paper: Paper,
    pub parts: Vec<LensPart>,
}

unpack!(struct Lens { paper, parts });

/// What lies under the glass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Paper {
    Advert,
    Contract,
    Letter,
}

unpack!(
    enum Paper {
        Advert,
        Contract,
        Letter,
    }
);

/// A line of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LensPart {
    pub id: String,
    /// `None` for what is only context and cannot be marked.
    pub judged: Option<Judged>,
    /// The words say what stands here in a real one.
    pub real: bool,
}

unpack!(struct LensPart { id, judged, real });

impl Lens {
    /// The parts that can be marked.
    pub fn judged(&self) -> impl Iterator<Item = (&str, Judged)> {
        self.parts
            .iter()
            .filter_map(|part| Some((part.id.as_str(), part.judged?)))
    }
}

impl Task for Lens {
    fn takes(&self, log: &[Response], given: &Response) -> bool {
        log.is_empty() && marks::fit(given, self.judged())
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
    use super::super::task::Chosen;
    use super::super::task::tests::{foil, follows, ids, sign, takes, verdicts};
    use super::*;
    use crate::curriculum::Verdict;

    fn contract() -> Lens {
        let part = |id: &str, judged| LensPart {
            id: id.into(),
            judged,
            real: false,
        };
        Lens {
            paper: Paper::Contract,
            parts: vec![
                part("head", None),
                part("passport", sign()),
                part("trial", foil()),
            ],
        }
    }

    #[test]
    fn lines_are_marked_once_and_the_heading_cannot_be() {
        let lens = contract();
        for fit in [&[][..], &["passport"], &["trial", "passport"]] {
            assert!(takes(&lens, &[], fit), "{fit:?}");
        }
        for odd in [&["head"][..], &["x"], &["passport", "passport"]] {
            assert!(!takes(&lens, &[], odd), "{odd:?}");
        }
        assert!(!takes(&lens, &[ids(&[])], &["passport"]));
        assert_eq!(follows(&lens), [ids(&[])]);
    }

    #[test]
    fn what_is_not_marked_counts_too() {
        let lens = contract();
        use Verdict::*;
        let of = |given: &[&str]| -> Vec<Verdict> {
            let all = verdicts(&lens, &[ids(given)]).into_iter();
            all.map(|(_, verdict)| verdict).collect()
        };
        assert_eq!(of(&[]), [Miss, CorrectRejection]);
        assert_eq!(of(&["trial", "passport"]), [Hit, FalseAlarm]);
        assert!(verdicts(&lens, &[]).is_empty());
        let poll = lens.poll().expect("a class can vote on it");
        assert_eq!(poll.chosen, Chosen::Any);
        assert!(poll.is_right(&ids(&["passport"])) && !poll.is_right(&ids(&["trial"])));
    }
}
