use serde::Serialize;

use super::task::{Chosen, Poll, PollOption, Response, Task, distinct_among};
use crate::curriculum::{Judged, Judgement, Verdict};
use crate::packed::unpack;

/// One or several right; a reason for every option.
///
/// An answer is the list of the ticked options. It is taken once: the reasons open and the choice is made.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Choice {
    /// More than one option may be ticked.
    pub several: bool,
    /// Set where the item asks whether something is safe.
    pub judged: Option<Judged>,
    pub options: Vec<ChoiceOption>,
}

unpack!(struct Choice { several, judged, options });

/// Something to tick.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChoiceOption {
    pub id: String,
    pub right: bool,
    /// Ticking it says "this is risky".
    pub alarm: bool,
}

unpack!(struct ChoiceOption { id, right, alarm });

impl Choice {
    fn ids(&self) -> Vec<&str> {
        self.options.iter().map(|o| o.id.as_str()).collect()
    }

    /// Whether exactly the right options are ticked; with one answer allowed, whether it is a right one.
    pub fn is_right(&self, given: &Response) -> bool {
        self.options().is_right(given)
    }

    fn options(&self) -> Poll<'_> {
        let options = self.options.iter().map(|option| PollOption {
            id: &option.id,
            right: option.right,
        });
        Poll {
            options: options.collect(),
            chosen: if self.several {
                Chosen::Some
            } else {
                Chosen::One
            },
        }
    }
}

impl Task for Choice {
    fn takes(&self, log: &[Response], given: &Response) -> bool {
        log.is_empty()
            && !given.is_empty()
            && (self.several || given.len() == 1)
            && distinct_among(given, &self.ids())
    }

    fn finished(&self, log: &[Response]) -> bool {
        !log.is_empty()
    }

    fn judge(&self, log: &[Response]) -> Vec<Judgement> {
        let Some(given) = log.first() else {
            return Vec::new();
        };
        let alarm = self
            .options
            .iter()
            .any(|o| o.alarm && given.contains(&o.id));
        let verdict = match self.judged {
            Some(judged) => judged.verdict(alarm),
            None if self.options.iter().all(|o| !o.right) => return Vec::new(),
            None if self.is_right(given) => Verdict::Right,
            None => Verdict::Wrong,
        };
        vec![Judgement {
            item: String::new(),
            verdict,
        }]
    }

    fn some_answer(&self, log: &[Response]) -> Option<Response> {
        if !log.is_empty() {
            return None;
        }
        self.options.first().map(|o| vec![o.id.clone()])
    }

    fn judged(&self) -> Option<Judged> {
        self.judged
    }

    fn poll(&self) -> Option<Poll<'_>> {
        Some(self.options())
    }
}
