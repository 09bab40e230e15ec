//! What steps share in which all that is a warning sign is marked.

use yew::Html;

use super::{Check, View};
use crate::curriculum::Verdict;
use crate::ui::parts::{At, El, Sheet, Tone, el, judged, none, several, worded};
use crate::ui::state::count;

/// How it is done, as long as it is to be done.
pub fn how(view: &View, words: &str) -> Html {
    if view.log.is_empty() {
        worded("p", "hint", words).into()
    } else {
        none()
    }
}

/// So many are marked so far; nothing once they were given. What is marked stands in the draft, one or two marks a part.
/// Before the first mark it has no words, and keeps its room. How many there are to find is never told: none may be there.
pub fn marked(view: &View, marked: usize) -> Html {
    if !view.log.is_empty() {
        return none();
    }
    let words = match marked {
        0 => String::new(),
        _ => view.ctx.say.spot_count(count(marked)),
    };
    el("p").attr(At::Say, "").class("count").text(&words).into()
}

/// What is marked is given by "check"; nothing is an answer too.
pub fn check<'a>(view: &View<'a>) -> Option<Check<'a>> {
    let marks = view.draft.marks.clone();
    let none = view.ctx.say.check_none();
    view.log.is_empty().then(|| Check::open(view, marks, none))
}

/// The first part that was not seen as it is.
fn missed(view: &View) -> Option<String> {
    let judged = view.step.kind.task().judge(view.log);
    let missed = judged.into_iter().find(|part| !part.verdict.is_good());
    missed.map(|part| part.item)
}

/// A list of parts, by its name in the styles: what is said of each stands beside it once they were given.
pub fn list(view: &View, class: &str) -> El {
    let read = !view.log.is_empty() && !view.silent;
    el("div").classes(&[class, if read { "read" } else { "" }])
}

/// Marks the first part that was not seen as it is: there one reads on, above the sheet.
pub fn led(view: &View, part: &str, item: El) -> El {
    match missed(view) {
        Some(missed) if missed == part && !view.silent => item.id("answered"),
        _ => item,
    }
}

/// What one part is (`named`, or that it is a sign or safe where that is empty), whether the learner saw it so, and why, with
/// something under it; nothing before the answer or for mere context.
pub fn verdict(view: &View, part: &str, named: &str, more: Html) -> Html {
    let Some(verdict) = view.verdict(Some(part)).filter(|_| !view.silent) else {
        return none();
    };
    let why = judged(verdict, &view.ctx.say, named, view.why(part));
    el("div")
        .class("verdict-here")
        .child(several(vec![why, more]))
        .into()
}

/// Whether all was seen as it is, and in one sentence what was found and what was not. It is short, because why stands at each
/// part, which it must not cover.
pub fn sheet<'a>(view: &View<'a>) -> Option<Sheet<'a>> {
    view.log.first()?;
    let say = &view.ctx.say;
    let (mut signs, mut found, mut alarms) = (0, 0, 0);
    for part in view.step.kind.task().judge(view.log) {
        match part.verdict {
            Verdict::Hit => (signs, found) = (signs + 1, found + 1),
            Verdict::Miss => signs += 1,
            Verdict::FalseAlarm => alarms += 1,
            _ => {}
        }
    }
    let text = match (signs, alarms) {
        (0, 0) => say.found_none().into(),
        (_, 0) if found == signs => say.found_all().into(),
        _ if found == signs => say.found_safe().into(),
        _ => say.found_signs(found, signs),
    };
    Some(match missed(view) {
        None => Sheet::new(Tone::Good, say.verdict_right(), text),
        Some(_) => Sheet::new(Tone::Gentle, say.verdict_wrong(), text),
    })
}
