use yew::prelude::*;

use super::StepProps;
use crate::curriculum::{Given, Kind};
use crate::learning::mixed;
use crate::ui::context::use_saqbol;
use crate::ui::parts::{Reason, Tone};

/// Pairs: choose one on the left, then its other half on the right.
#[component]
pub fn MatchWidget(props: &StepProps) -> Html {
    let saqbol = use_saqbol();
    let say = &saqbol.say;
    let held = use_state(|| None::<String>);
    let Some(Kind::Match(pairs)) = props.step().map(|step| &step.kind) else {
        return html! {};
    };
    let log = props.log();
    let rights = mixed(&pairs.pairs, u64::from(props.session.seed()), &props.step);
    let lefts = pairs.pairs.iter().map(|id| {
        let found = pairs.found(log, id);
        let pressed = held.as_ref() == Some(id);
        let hold = {
            let (held, id) = (held.clone(), id.clone());
            Callback::from(move |_: MouseEvent| held.set(Some(id.clone())))
        };
        html! {
            <li key={id.clone()}>
                <button class={classes!("option", "left", found.then_some("found"))} data-id={id.clone()} disabled={found}
                    aria-pressed={if pressed { "true" } else { "false" }} onclick={hold}>{ props.word(id) }</button>
            </li>
        }
    });
    let rights = rights.iter().map(|id| {
        let found = pairs.found(log, id);
        let join = {
            let (held, id, answer) = (held.clone(), id.clone(), props.on_answer.clone());
            Callback::from(move |_: MouseEvent| {
                if let Some(left) = (*held).clone() {
                    held.set(None);
                    answer.emit(vec![left, id.clone()]);
                }
            })
        };
        html! {
            <li key={id.clone()}>
                <button class={classes!("option", "right", found.then_some("found"))} data-id={id.clone()}
                    disabled={found || held.is_none()} onclick={join}>{ props.word(&[id, "-with"].concat()) }</button>
            </li>
        }
    });
    html! {
        <div class="match">
            <p class="hint">{ say.match_how() }</p>
            <div class="match-sides">
                <ul class="options">{ for lefts }</ul>
                <ul class="options">{ for rights }</ul>
            </div>
            <div role="status" class="feedback">{ verdict(props, log.last(), say) }</div>
        </div>
    }
}

fn verdict(props: &StepProps, last: Option<&Given>, say: &crate::language::Pupil) -> Html {
    match last.map(Vec::as_slice) {
        Some([left, right]) if left == right => html! {
            <Reason tone={Tone::Good} title={say.verdict_right().to_string()} text={props.why(left)} />
        },
        Some(_) => html! {
            <Reason tone={Tone::Gentle} title={say.verdict_wrong().to_string()} text={say.match_wrong().to_string()} />
        },
        None => html! {},
    }
}
