use yew::prelude::*;

use super::StepProps;
use crate::curriculum::{Given, Kind};
use crate::ui::context::use_saqbol;
use crate::ui::parts::{Reason, Tone};

/// Choose helpers. What was chosen stays on the device and is not shown again, so that nobody who opens the profile
/// reads it.
#[component]
pub fn PickWidget(props: &StepProps) -> Html {
    let saqbol = use_saqbol();
    let say = &saqbol.say;
    let chosen = use_state(Given::new);
    let Some(Kind::Pick(pick)) = props.step().map(|step| &step.kind) else {
        return html! {};
    };
    if !props.log().is_empty() {
        return html! {
            <div role="status" class="feedback">
                <Reason tone={Tone::Good} title={say.pick_more(0)} text={props.word("done")} />
                <p class="hint">{ say.pick_kept() }</p>
            </div>
        };
    }
    let roles = pick.roles.iter().map(|role| {
        let pressed = chosen.contains(&role.id);
        let toggle = {
            let (chosen, id) = (chosen.clone(), role.id.clone());
            Callback::from(move |_: MouseEvent| {
                let mut next = (*chosen).clone();
                match next.iter().position(|c| *c == id) {
                    Some(at) => {
                        next.remove(at);
                    }
                    None => next.push(id.clone()),
                }
                chosen.set(next);
            })
        };
        html! {
            <li key={role.id.clone()}>
                <button class="option" data-id={role.id.clone()} aria-pressed={if pressed { "true" } else { "false" }} onclick={toggle}>
                    { props.word(&role.id) }
                </button>
            </li>
        }
    });
    let (missing, outsider) = pick.missing(&chosen);
    let hint = if missing == 0 && outsider {
        say.pick_outside().to_string()
    } else {
        say.pick_more(missing)
    };
    let check = {
        let (chosen, answer) = (chosen.clone(), props.on_answer.clone());
        Callback::from(move |_: MouseEvent| answer.emit((*chosen).clone()))
    };
    html! {
        <div class="pick">
            <ul class="options roles">{ for roles }</ul>
            <p class="hint" role="status">{ hint }</p>
            <p class="hint">{ say.pick_kept() }</p>
            <button id="check" class="button primary" disabled={chosen.is_empty() || missing > 0 || outsider} onclick={check}>
                { say.check() }
            </button>
        </div>
    }
}
