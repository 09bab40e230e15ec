//! What steps share in which all that is a warning sign is marked.

use yew::Html;

use super::{Check, View};
use crate::ui::parts::{El, Sheet, Tone, el, none, reason, several, worded};

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

/// The first part that was not seen as it is.
fn missed(view: &View) -> Option<String> {
    let judged = view.step.kind.task().judge(view.log);
    let missed = judged.into_iter().find(|part| !part.verdict.is_good());
    missed.map(|part| part.item)
}

/// Marks the first part that was not seen as it is: there one reads on, above the sheet.
pub fn led(view: &View, part: &str, item: El) -> El {
    match missed(view) {
        Some(missed) if missed == part && !view.silent => item.id("answered"),
        _ => item,
    }
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

/// Whether all was seen as it is. The sheet counts nothing: a number here reads like a mark. It is short, because what matters
/// stands at each part, which it must not cover.
pub fn sheet<'a>(view: &View<'a>) -> Option<Sheet<'a>> {
    view.log.first()?;
    let say = &view.ctx.say;
    Some(match missed(view) {
        None => Sheet::new(Tone::Good, say.verdict_right(), ""),
        Some(_) => Sheet::new(Tone::Gentle, say.verdict_wrong(), ""),
    })
}
