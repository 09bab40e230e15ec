use serde::Serialize;

use super::marks;
use super::task::{Poll, Response, Task};
use crate::curriculum::{Judged, Judgement};
use crate::packed::unpack;

/// Tap what is a warning sign in a chat, a profile or a picture; safe parts count too.
///
/// An answer is the list of all marked parts, which may be empty ("nothing here is a sign"). It is taken once.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Spot {
    pub surface: Surface,
    pub parts: Vec<SpotPart>,
}

unpack!(struct Spot { surface, parts });

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Surface {
    Chat,
    Profile,
    Picture,
}

unpack!(
    enum Surface {
        Chat,
        Profile,
        Picture,
    }
);

/// A message, a line of a profile, or a thing in a picture.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SpotPart {
    pub id: String,
    /// Who sent it, in a chat.
    pub from: Option<String>,
    /// Where it is on a picture: per cent of its width and height.
    pub at: Option<(u8, u8)>,
    /// `None` for what is only context and cannot be tapped.
    pub judged: Option<Judged>,
}

unpack!(struct SpotPart { id, from, at, judged });

impl Spot {
    /// The parts that can be tapped.
    pub fn judged(&self) -> impl Iterator<Item = (&str, Judged)> {
        self.parts
            .iter()
            .filter_map(|part| Some((part.id.as_str(), part.judged?)))
    }
}

impl Task for Spot {
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
    use super::super::task::tests::{foil, follows, ids, sign, takes, verdicts};
    use super::*;
    use crate::curriculum::Verdict;
    use crate::curriculum::steps::Chosen;

    fn spot() -> Spot {
        let part = |id: &str, judged| SpotPart {
            id: id.into(),
            from: None,
            at: None,
            judged,
        };
        Spot {
            surface: Surface::Chat,
            parts: vec![
                part("bait", sign()),
                part("hello", foil()),
                part("date", None),
            ],
        }
    }

    #[test]
    fn marks_are_hits_and_false_alarms_and_what_is_not_marked_counts_too() {
        let spot = spot();
        use Verdict::*;
        let of = |given: &[&str]| -> Vec<Verdict> {
            let all = verdicts(&spot, &[ids(given)]).into_iter();
            all.map(|(_, verdict)| verdict).collect()
        };
        assert_eq!(of(&[]), [Miss, CorrectRejection]);
        assert_eq!(of(&["bait"]), [Hit, CorrectRejection]);
        assert_eq!(of(&["hello", "bait"]), [Hit, FalseAlarm]);
        assert_eq!(verdicts(&spot, &[ids(&[])])[0].0, "bait");
        assert!(verdicts(&spot, &[]).is_empty());
    }

    #[test]
    fn what_is_marked_is_taken_once() {
        let spot = spot();
        assert!(takes(&spot, &[], &[]) && takes(&spot, &[], &["hello", "bait"]));
        assert!(!takes(&spot, &[], &["date"]) && !takes(&spot, &[], &["bait", "bait"]));
        assert!(!takes(&spot, &[ids(&[])], &["bait"]));
        assert_eq!(follows(&spot), [ids(&[])]);
        assert!(spot.is_active() && spot.turn(&[]).is_none());
        let poll = spot.poll().expect("a class can vote on it");
        let options: Vec<(&str, bool)> = poll.options.iter().map(|o| (o.id, o.right)).collect();
        assert_eq!(
            (options, poll.chosen),
            (vec![("bait", true), ("hello", false)], Chosen::Any)
        );
    }
}
