use yew::prelude::*;

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

#[derive(PartialEq, Properties)]
pub struct ReasonProps {
    pub tone: Tone,
    /// The verdict in words.
    pub title: AttrValue,
    pub text: AttrValue,
}

/// Why something is so.
#[component]
pub fn Reason(props: &ReasonProps) -> Html {
    html! {
        <div class={classes!("reason", props.tone.class())}>
            <strong class="reason-title">{ &props.title }</strong>
            if !props.text.is_empty() {
                <p>{ &props.text }</p>
            }
        </div>
    }
}
