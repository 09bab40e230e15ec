//! What steps share in which all that is a warning sign is marked.

use yew::Html;

use super::{Check, View};
use crate::learning::Score;
use crate::ui::parts::{Sheet, Tone, el, none, reason, several, worded};

/// How it is done, as long as it is to be done.
pub fn how(view: &View, words: &str) -> Html {
    if view.log.is_empty() {
        worded("p", "hint", words).into()
    } else {
        none()
    }
}

/// What is marked is given by "check"; nothing is an answer too.
pub fn check(view: &View) -> Option<Check> {
    let marks = view.draft.marks.clone();
    view.log.is_empty().then(|| Check::new(marks, true))
}

/// The verdict on one part, and why, with something under it; nothing before the answer or for mere context.
pub fn verdict(view: &View, part: &str, more: Html) -> Html {
    let verdict = view.verdict(Some(part));
    if verdict.is_none() || view.silent {
        return none();
    }
    let (tone, title) = Tone::of(verdict, &view.ctx.say);
    let why = reason(tone, title, view.why(part));
    el("div")
        .class("verdict-here")
        .child(several(vec![why, more]))
        .into()
}

/// How many signs were noticed, and how much that is safe was trusted.
pub fn sheet<'a>(view: &View<'a>) -> Option<Sheet<'a>> {
    view.log.first()?;
    let say = &view.ctx.say;
    let mut score = Score::default();
    for judgement in view.step.kind.task().judge(view.log) {
        score.count(judgement.verdict);
    }
    let (signs, trusted) = (
        say.end_signs(score.hits, score.signs),
        say.end_trusted(score.foils, score.trusted()),
    );
    let tone = if score.hits == score.signs && score.trusted() == score.foils {
        Tone::Good
    } else {
        Tone::Gentle
    };
    Some(match (score.signs, score.foils) {
        (0, _) => Sheet::new(tone, trusted, ""),
        (_, 0) => Sheet::new(tone, signs, ""),
        _ => Sheet::new(tone, signs, trusted),
    })
}
