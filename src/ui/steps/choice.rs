use yew::prelude::*;

use super::View;
use crate::curriculum::Given;
use crate::curriculum::steps::Choice;
use crate::ui::parts::{Tone, reason, status};

/// One or several right. With one, a press is the answer; with several, marks and then "check".
pub fn draw(view: &View, choice: &Choice) -> Html {
    if let Some(given) = view.log.first() {
        return answered(view, choice, given);
    }
    let options = choice.options.iter().map(|option| {
        let id = &option.id;
        let (pressed, press) = if choice.several {
            (Some(view.draft.marks.contains(id)), view.toggle(id))
        } else {
            (None, view.give(vec![id.clone()]))
        };
        view.option("", id, view.word(id), pressed, false, press)
    });
    html! {
        <div class="choice">
            if choice.several { <p class="hint">{ view.ctx.say.choice_several() }</p> }
            <ul class="options">{ for options }</ul>
            if choice.several { { view.check(!view.draft.marks.is_empty()) } }
        </div>
    }
}

/// The options with their reasons: open for what was ticked and for what is right, folded for the rest.
fn answered(view: &View, choice: &Choice, given: &Given) -> Html {
    let say = &view.ctx.say;
    let options = choice.options.iter().map(|option| {
        let ticked = given.contains(&option.id);
        let why = view.why(&option.id);
        html! {
            <li key={option.id.clone()} class={classes!("answered", ticked.then_some("ticked"), option.right.then_some("right"))}>
                <p class="option-text">{ view.word(&option.id) }</p>
                if ticked || option.right {
                    <p class="why">{ why }</p>
                } else {
                    <details><summary>{ say.why() }</summary><p class="why">{ why }</p></details>
                }
            </li>
        }
    });
    let verdict = view
        .step
        .kind
        .task()
        .judge(view.log)
        .first()
        .map(|j| j.verdict);
    let (_, title) = Tone::of(verdict, say);
    let tone = match verdict {
        None => Tone::Neutral,
        Some(_) if choice.is_right(given) => Tone::Good,
        Some(_) => Tone::Gentle,
    };
    html! {
        <div class="choice">
            { status(reason(tone, title, String::new())) }
            <ul class="options">{ for options }</ul>
        </div>
    }
}
