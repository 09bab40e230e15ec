use yew::Html;

use super::{Check, View};
use crate::curriculum::steps::Choice;
use crate::curriculum::{Band, Response, Verdict};
#[cfg(feature = "full")]
use crate::ui::parts::picture;
use crate::ui::parts::{El, Sheet, Tone, el, none, worded};
use crate::ui::state::Act;

/// One or several right. With one, a press is the answer; with several, marks and then "check".
pub fn draw(view: &View, choice: &Choice) -> Html {
    if let Some(given) = view.log.first() {
        return answered(view, choice, given);
    }
    let mut options = El::list(if choice.several {
        "options watch"
    } else {
        "options"
    });
    for option in &choice.options {
        let id = &option.id;
        options = options.child(if choice.several {
            view.mark(id, &option.art)
        } else {
            view.option(id, &option.art, view.word(id), Act::Give(vec![id.clone()]))
        });
    }
    let how = if choice.several {
        worded("p", "hint", view.ctx.say.choice_several()).into()
    } else {
        none()
    };
    el("div").class("choice").child(how).child(options).into()
}

/// The picture of an option, where a whole class votes on them.
#[cfg(feature = "full")]
pub fn art(view: &View, choice: &Choice, option: &str) -> Html {
    let option = choice.options.iter().find(|known| known.id == option);
    match option.and_then(|option| option.art.as_ref()) {
        Some(art) => picture(view.ctx, art, "small-art", (48, 48), ""),
        None => none(),
    }
}

/// With several right, the marked ones are given by "check".
pub fn check<'a>(view: &View<'a>, choice: &Choice) -> Option<Check<'a>> {
    let marks = view.draft.marks.clone();
    let ready = !marks.is_empty();
    (choice.several && view.log.is_empty()).then(|| Check::new(marks, ready))
}

/// How it came out, and why: the reason of what was chosen; of several, of the first that was wrong to choose or to leave.
pub fn sheet<'a>(view: &View<'a>, choice: &Choice) -> Option<Sheet<'a>> {
    let given = view.log.first()?;
    let right = choice.is_right(given);
    let (tone, verdict) = honest(view.verdict(None), right);
    let (_, title) = Tone::of(verdict, &view.ctx.say);
    Some(Sheet::new(tone, title, explained(view, choice, given).1))
}

/// The tone and the verdict whose headline is said. An answer that neither trusts nor raises the alarm, or does so beside
/// the point, is told nothing about signs; an alarm where all is well is no mistake.
fn honest(verdict: Option<Verdict>, right: bool) -> (Tone, Option<Verdict>) {
    use Verdict::{CorrectRejection, FalseAlarm, Hit, Miss, Right, Wrong};
    match (verdict, right) {
        (Some(Hit | CorrectRejection | Right), true) => (Tone::Good, verdict),
        (Some(Miss | Wrong), false) => (Tone::Gentle, verdict),
        (Some(FalseAlarm), false) => (Tone::Neutral, verdict),
        (Some(_), true) => (Tone::Good, Some(Right)),
        (Some(_), false) => (Tone::Neutral, None),
        (None, _) => (Tone::Neutral, None),
    }
}

/// The option whose reason the sheet has, and the reason.
fn explained<'a>(view: &View<'a>, choice: &Choice, given: &Response) -> (String, &'a str) {
    let chosen = |id: &str| given.iter().any(|given| given == id);
    let mut options = choice.options.iter();
    let option = if choice.several {
        options.find(|option| chosen(&option.id) != option.right)
    } else {
        options.find(|option| chosen(&option.id))
    };
    match option {
        Some(option) => (option.id.clone(), view.why(&option.id)),
        None => (String::new(), ""),
    }
}

/// The options as cards, each with its reason: open for what is right, folded for the rest; the sheet has the reason of
/// what was chosen. A check shows what was ticked and nothing else.
fn answered(view: &View, choice: &Choice, given: &Response) -> Html {
    let (explained, _) = explained(view, choice, given);
    let mut options = El::list("options");
    let mut looked = false;
    for option in &choice.options {
        let ticked = given.contains(&option.id);
        let right = option.right && !view.silent;
        let words = view.drawn(el("p"), &option.art, view.word(&option.id));
        let mut item = view.answered(&option.id, words, ticked, right);
        if ticked && !looked {
            item = item.id("answered");
            looked = true;
        }
        let why = view.why(&option.id);
        if !view.silent && !why.is_empty() {
            let why = worded("p", "why", why);
            // The sheet has the reason of one already.
            item = item.child(if option.id != explained && (ticked || right) {
                why
            } else {
                view.folded(why)
            });
        }
        options = options.child(item);
    }
    el("div")
        .class("choice")
        .child(options)
        .child(too(view, choice, given))
        .into()
}

/// The youngest see two green answers where either is right, and hear that the other one is as well.
fn too(view: &View, choice: &Choice, given: &Response) -> Html {
    let right: Vec<_> = choice
        .options
        .iter()
        .filter(|option| option.right)
        .collect();
    let young = view.module.band == Band::A && !view.silent && !choice.several;
    let is_one = right.iter().any(|option| given.contains(&option.id));
    match young && right.len() == 2 && is_one {
        true => worded("p", "too sr-only fits-told", view.ctx.say.choice_too()).into(),
        false => none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is neither trust nor alarm gets no headline about signs, and an alarm is never a mistake.
    #[test]
    fn a_headline_never_contradicts_the_reason() {
        use Verdict::{CorrectRejection, FalseAlarm, Hit, Miss, Right, Wrong};
        let all = [Hit, Miss, FalseAlarm, CorrectRejection, Right, Wrong];
        for verdict in all {
            let (good, bad) = (honest(Some(verdict), true), honest(Some(verdict), false));
            assert_eq!(good.0, Tone::Good);
            assert!(
                matches!(good.1, Some(Hit | CorrectRejection | Right)),
                "{good:?}"
            );
            assert_ne!(bad.0, Tone::Good);
            assert!(
                matches!(bad.1, None | Some(Miss | Wrong | FalseAlarm)),
                "{bad:?}"
            );
        }
        // "I ask first" about something safe.
        let neither = honest(Some(CorrectRejection), false);
        assert_eq!(neither, (Tone::Neutral, None));
        assert_eq!(honest(Some(FalseAlarm), false).0, Tone::Neutral);
        assert_eq!(honest(None, false), (Tone::Neutral, None));
    }
}
