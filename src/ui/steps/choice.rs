use yew::prelude::*;

use super::StepProps;
use crate::curriculum::steps::{Choice, ChoiceOption};
use crate::curriculum::{Given, Kind};
use crate::ui::context::use_saqbol;
use crate::ui::parts::{Reason, Tone};

/// One or several right. With one, a press is the answer; with several, marks and then "check".
#[component]
pub fn ChoiceWidget(props: &StepProps) -> Html {
    let saqbol = use_saqbol();
    let say = &saqbol.say;
    let marked = use_state(Given::new);
    let Some(Kind::Choice(choice)) = props.step().map(|step| &step.kind) else {
        return html! {};
    };
    if let Some(given) = props.log().first() {
        return answered(props, choice, given, &saqbol.say);
    }
    let press = |option: &ChoiceOption| {
        let (id, several) = (option.id.clone(), choice.several);
        let (marked, answer) = (marked.clone(), props.on_answer.clone());
        Callback::from(move |_: MouseEvent| {
            if several {
                let mut next = (*marked).clone();
                match next.iter().position(|m| *m == id) {
                    Some(at) => {
                        next.remove(at);
                    }
                    None => next.push(id.clone()),
                }
                marked.set(next);
            } else {
                answer.emit(vec![id.clone()]);
            }
        })
    };
    let options = choice.options.iter().map(|option| {
        let pressed = choice
            .several
            .then(|| if marked.contains(&option.id) { "true" } else { "false" });
        html! {
            <li key={option.id.clone()}>
                <button class="option" data-id={option.id.clone()} aria-pressed={pressed} onclick={press(option)}>
                    { props.word(&option.id) }
                </button>
            </li>
        }
    });
    let check = {
        let (marked, answer) = (marked.clone(), props.on_answer.clone());
        Callback::from(move |_: MouseEvent| answer.emit((*marked).clone()))
    };
    html! {
        <div class="choice">
            if choice.several { <p class="hint">{ say.choice_several() }</p> }
            <ul class="options">{ for options }</ul>
            if choice.several {
                <button id="check" class="button primary" disabled={marked.is_empty()} onclick={check}>{ say.check() }</button>
            }
        </div>
    }
}

/// The options with their reasons: open for what was ticked and for what is right, folded for the rest.
fn answered(props: &StepProps, choice: &Choice, given: &Given, say: &crate::language::Pupil) -> Html {
    let options = choice.options.iter().map(|option| {
        let ticked = given.contains(&option.id);
        let matters = ticked || option.right;
        let why = props.why(&option.id);
        html! {
            <li key={option.id.clone()} class={classes!("answered", ticked.then_some("ticked"), option.right.then_some("right"))}>
                <p class="option-text">{ props.word(&option.id) }</p>
                if matters && !why.is_empty() {
                    <p class="why">{ why }</p>
                } else if !why.is_empty() {
                    <details><summary>{ say.why() }</summary><p class="why">{ why }</p></details>
                }
            </li>
        }
    });
    let verdict = props
        .step()
        .and_then(|step| step.kind.task().judge(props.log()).first().map(|j| j.verdict));
    let (_, title) = Tone::of(verdict, say);
    let tone = if verdict.is_none() {
        Tone::Neutral
    } else if choice.is_right(given) {
        Tone::Good
    } else {
        Tone::Gentle
    };
    html! {
        <div class="choice">
            <div role="status" class="feedback"><Reason {tone} title={title.to_string()} text="" /></div>
            <ul class="options">{ for options }</ul>
        </div>
    }
}
