use yew::Html;

use super::View;
use crate::curriculum::Response;
use crate::curriculum::steps::Choice;
use crate::ui::parts::{El, Tone, el, reason, status, worded};
use crate::ui::state::Act;

/// One or several right. With one, a press is the answer; with several, marks and then "check".
pub fn draw(view: &View, choice: &Choice) -> Html {
    if let Some(given) = view.log.first() {
        return answered(view, choice, given);
    }
    let mut options = El::list("options");
    for option in &choice.options {
        let id = &option.id;
        options = options.child(if choice.several {
            view.mark(id)
        } else {
            view.option(id, view.word(id), Act::Give(vec![id.clone()]))
        });
    }
    let widget = el("div").class("choice");
    if !choice.several {
        return widget.child(options).into();
    }
    let marks = view.draft.marks.clone();
    let ready = !marks.is_empty();
    widget
        .child(worded("p", "hint", view.ctx.say.choice_several()))
        .child(options)
        .child(view.check(marks, ready))
        .into()
}

/// The options with their reasons: open for what was ticked and for what is right, folded for the rest.
fn answered(view: &View, choice: &Choice, given: &Response) -> Html {
    let say = &view.ctx.say;
    if view.silent {
        return taken(view, choice, given);
    }
    let mut options = El::list("options");
    for option in &choice.options {
        let ticked = given.contains(&option.id);
        let why = worded("p", "why", view.why(&option.id));
        let why = if ticked || option.right {
            why
        } else {
            el("details")
                .child(worded("summary", "", say.why()))
                .child(why)
        };
        let ticked = if ticked { "ticked" } else { "" };
        let right = if option.right { "right" } else { "" };
        let item = el("li")
            .key(&option.id)
            .classes(&["answered", ticked, right])
            .child(worded("p", "option-text", view.word(&option.id)))
            .child(why);
        options = options.child(item);
    }
    let verdict = view.verdict(None);
    let (_, title) = Tone::of(verdict, say);
    let tone = match verdict {
        None => Tone::Neutral,
        Some(_) if choice.is_right(given) => Tone::Good,
        Some(_) => Tone::Gentle,
    };
    el("div")
        .class("choice")
        .child(status(reason(tone, title, "")))
        .child(options)
        .into()
}

/// The options and which was ticked, without a word about it.
fn taken(view: &View, choice: &Choice, given: &Response) -> Html {
    let say = &view.ctx.say;
    let mut options = El::list("options");
    for option in &choice.options {
        let ticked = if given.contains(&option.id) {
            "ticked"
        } else {
            ""
        };
        let text = worded("p", "option-text", view.word(&option.id));
        let item = el("li")
            .key(&option.id)
            .classes(&["answered", ticked])
            .child(text);
        options = options.child(item);
    }
    el("div")
        .class("choice")
        .child(status(reason(Tone::Neutral, say.check_taken(), "")))
        .child(options)
        .into()
}
