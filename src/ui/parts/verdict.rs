use yew::Html;

use super::{el, worded};
use crate::curriculum::Verdict;
use crate::language::Pupil;

/// How an answer came out, for the eye; the words say the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Tone {
    Good,
    Gentle,
    Neutral,
}

impl Tone {
    pub fn class(self) -> &'static str {
        match self {
            Tone::Good => "good",
            Tone::Gentle => "gentle",
            Tone::Neutral => "neutral",
        }
    }

    /// How it sounds.
    pub fn sound(self) -> &'static str {
        match self {
            Tone::Good => "right",
            Tone::Gentle => "think",
            Tone::Neutral => "message",
        }
    }

    /// Tone and words for a verdict.
    pub fn of(verdict: Option<Verdict>, say: &Pupil) -> (Tone, &str) {
        match verdict {
            Some(Verdict::Hit) => (Tone::Good, say.verdict_hit()),
            Some(Verdict::Miss) => (Tone::Gentle, say.verdict_miss()),
            Some(Verdict::FalseAlarm) => (Tone::Gentle, say.verdict_false_alarm()),
            Some(Verdict::CorrectRejection) => (Tone::Good, say.verdict_trusted()),
            Some(Verdict::Right) => (Tone::Good, say.verdict_right()),
            Some(Verdict::Wrong) => (Tone::Gentle, say.verdict_wrong()),
            None => (Tone::Neutral, say.verdict_fine()),
        }
    }
}

/// What a part is (a sign or safe) and why, with what the learner did with it: colours say what it is, a word in a shape of
/// its own whether it was found or missed.
pub fn judged(verdict: Verdict, say: &Pupil, named: &str, text: &str) -> Html {
    let (class, title) = match verdict {
        Verdict::Hit | Verdict::Miss => ("reason sign", say.spot_sign()),
        Verdict::FalseAlarm => ("reason foil", say.spot_safe()),
        _ => ("reason foil seen", say.spot_safe()),
    };
    let title = match named {
        "" => title,
        named => named,
    };
    let (shape, done) = match verdict {
        Verdict::Hit => ("fits", say.spot_found()),
        Verdict::Miss => ("missed", say.spot_missed()),
        Verdict::FalseAlarm => ("chosen", say.spot_marked()),
        _ => ("", ""),
    };
    let mut head = el("p")
        .class("told-of")
        .child(worded("strong", "reason-title", title));
    if !done.is_empty() {
        head = head.child(worded("span", shape, done));
    }
    let mut reason = el("div").class(class).child(head);
    if !text.is_empty() {
        reason = reason.child(worded("p", "", text));
    }
    reason.into()
}
