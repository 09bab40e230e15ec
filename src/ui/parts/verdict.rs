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

/// Why something is so, under its verdict in words.
pub fn reason(tone: Tone, title: &str, text: &str) -> Html {
    let mut reason =
        el("div")
            .classes(&["reason", tone.class()])
            .child(worded("strong", "reason-title", title));
    if !text.is_empty() {
        reason = reason.child(worded("p", "", text));
    }
    reason.into()
}
