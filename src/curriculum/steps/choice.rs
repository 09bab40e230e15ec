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
    /// A small picture before its words: `things/key`.
    pub art: Option<String>,
}

unpack!(struct ChoiceOption { id, right, alarm, art });

impl Choice {
    fn ids(&self) -> Vec<&str> {
        self.options.iter().map(|o| o.id.as_str()).collect()
    }

    /// Whether exactly the right options are ticked; with one answer allowed, whether it is a right one.
    pub fn is_right(&self, given: &Response) -> bool {
        self.options().is_right(given)
    }

    fn options(&self) -> Poll<'_> {
        let chosen = if self.several {
            Chosen::Some
        } else {
            Chosen::One
        };
        poll(&self.options, chosen)
    }
}

/// The options as a class votes on them, so many of which are chosen.
pub fn poll(options: &[ChoiceOption], chosen: Chosen) -> Poll<'_> {
    let options = options.iter().map(|option| PollOption {
        id: &option.id,
        right: option.right,
    });
    Poll {
        options: options.collect(),
        chosen,
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

#[cfg(test)]
mod tests {
    use super::super::task::tests::{foil, follows, ids, sign, takes, verdicts};
    use super::*;

    fn choice(several: bool, judged: Option<Judged>, right: &[&str]) -> Choice {
        let option = |id: &str| ChoiceOption {
            id: id.into(),
            right: right.contains(&id),
            alarm: id == "risky",
            art: None,
        };
        Choice {
            several,
            judged,
            options: ["safe", "risky", "other"].map(option).into(),
        }
    }

    fn verdict(choice: &Choice, given: &[&str]) -> Option<Verdict> {
        let judged = verdicts(choice, &[ids(given)]);
        judged.first().map(|(_, verdict)| *verdict)
    }

    #[test]
    fn an_answer_is_taken_once() {
        let one = choice(false, None, &["safe"]);
        assert!(takes(&one, &[], &["other"]));
        assert!(!takes(&one, &[], &[]));
        assert!(!takes(&one, &[], &["safe", "other"]));
        assert!(!takes(&one, &[], &["x"]));
        assert!(!one.finished(&[]) && one.finished(&[ids(&["other"])]));
        assert!(!takes(&one, &[ids(&["other"])], &["safe"]));
        assert!(one.is_active() && !one.is_private() && Task::judged(&one).is_none());
        let several = choice(true, None, &["safe", "other"]);
        assert!(takes(&several, &[], &["other", "safe"]) && takes(&several, &[], &["safe"]));
        assert!(!takes(&several, &[], &["safe", "x"]));
        assert!(!takes(&several, &[], &["safe", "safe"]));
        assert!(!takes(&several, &[], &[]));
        assert_eq!(follows(&one), [ids(&["safe"])]);
    }

    #[test]
    fn knowledge_is_right_or_wrong() {
        let one = choice(false, None, &["safe"]);
        assert_eq!(verdict(&one, &["safe"]), Some(Verdict::Right));
        assert_eq!(verdict(&one, &["other"]), Some(Verdict::Wrong));
        let several = choice(true, None, &["safe", "other"]);
        assert_eq!(verdict(&several, &["safe", "other"]), Some(Verdict::Right));
        for wrong in [&["safe"][..], &["risky"], &["safe", "other", "risky"]] {
            assert_eq!(verdict(&several, wrong), Some(Verdict::Wrong), "{wrong:?}");
        }
        // A matter of taste is not scored.
        assert_eq!(verdict(&choice(false, None, &[]), &["safe"]), None);
        assert!(verdicts(&one, &[]).is_empty());
        let poll = one.poll().expect("a class can vote on it");
        let options: Vec<(&str, bool)> = poll.options.iter().map(|o| (o.id, o.right)).collect();
        assert_eq!(
            options,
            [("safe", true), ("risky", false), ("other", false)]
        );
        assert_eq!(poll.chosen, Chosen::One);
        assert_eq!(several.poll().map(|poll| poll.chosen), Some(Chosen::Some));
    }

    #[test]
    fn trust_and_alarm_are_told_apart() {
        let (dangerous, harmless) = (
            choice(false, sign(), &["risky"]),
            choice(false, foil(), &["safe"]),
        );
        assert_eq!(verdict(&dangerous, &["risky"]), Some(Verdict::Hit));
        assert_eq!(verdict(&dangerous, &["safe"]), Some(Verdict::Miss));
        assert_eq!(verdict(&harmless, &["risky"]), Some(Verdict::FalseAlarm));
        assert_eq!(
            verdict(&harmless, &["safe"]),
            Some(Verdict::CorrectRejection)
        );
        assert_eq!(
            verdict(&harmless, &["other"]),
            Some(Verdict::CorrectRejection)
        );
        assert_eq!(Task::judged(&harmless), foil());
        assert_eq!(Task::judged(&dangerous), sign());
    }
}
