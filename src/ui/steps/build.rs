use yew::prelude::*;

use super::StepProps;
use crate::curriculum::steps::Build;
use crate::curriculum::{Given, Kind};
use crate::ui::context::use_saqbol;
use crate::ui::parts::{Reason, Tone};

/// Compose a sentence: one piece a slot, see it grow, check it, mend it.
#[component]
pub fn BuildWidget(props: &StepProps) -> Html {
    let saqbol = use_saqbol();
    let say = &saqbol.say;
    let chosen = use_state(|| props.log().last().cloned().unwrap_or_default());
    let mending = use_state(|| false);
    let Some(Kind::Build(build)) = props.step().map(|step| &step.kind) else {
        return html! {};
    };
    let last = props.log().last();
    let answered = last.is_some() && !*mending;
    let slots = build.slots.iter().enumerate().map(|(at, slot)| {
        let pieces = slot.pieces.iter().map(|piece| {
            let pick = {
                let (chosen, id, slots) = (chosen.clone(), piece.id.clone(), build.slots.len());
                Callback::from(move |_: MouseEvent| {
                    let mut next = (*chosen).clone();
                    next.resize(slots, String::new());
                    if let Some(place) = next.get_mut(at) {
                        place.clone_from(&id);
                    }
                    chosen.set(next);
                })
            };
            let pressed = chosen.get(at) == Some(&piece.id);
            html! {
                <button key={piece.id.clone()} class="piece" data-slot={slot.id.clone()} data-id={piece.id.clone()}
                    aria-pressed={if pressed { "true" } else { "false" }} disabled={answered} onclick={pick}>
                    { props.word(&[&slot.id, "-", &piece.id].concat()) }
                </button>
            }
        });
        html! { <div key={slot.id.clone()} class="slot" role="group">{ for pieces }</div> }
    });
    let complete = build.chosen(&chosen).is_some();
    let check = {
        let (chosen, mending, answer) = (chosen.clone(), mending.clone(), props.on_answer.clone());
        Callback::from(move |_: MouseEvent| {
            mending.set(false);
            answer.emit((*chosen).clone());
        })
    };
    let mend = {
        let mending = mending.clone();
        Callback::from(move |_: MouseEvent| mending.set(true))
    };
    html! {
        <div class="build">
            if !answered { <p class="hint">{ say.build_how() }</p> }
            <div class="slots">{ for slots }</div>
            <p class="sentence" aria-label={say.build_sentence().to_string()}>{ sentence(props, build, &chosen, say.build_empty()) }</p>
            if answered {
                { feedback(props, build, last, say) }
                if last.is_some_and(|given| !build.is_right(given)) {
                    <button id="mend" class="button" onclick={mend}>{ say.build_mend() }</button>
                }
            } else {
                <button id="check" class="button primary" disabled={!complete} onclick={check}>{ say.check() }</button>
            }
        </div>
    }
}

/// The sentence as far as it is chosen.
fn sentence(props: &StepProps, build: &Build, chosen: &Given, empty: &str) -> String {
    let parts: Vec<String> = build
        .slots
        .iter()
        .zip(chosen)
        .filter(|(_, piece)| !piece.is_empty())
        .map(|(slot, piece)| props.word(&[&slot.id, "-", piece].concat()))
        .collect();
    if parts.is_empty() {
        empty.to_string()
    } else {
        parts.join(" ")
    }
}

/// What is good about the sentence, or why a piece does not help.
fn feedback(props: &StepProps, build: &Build, last: Option<&Given>, say: &crate::language::Pupil) -> Html {
    let Some(chosen) = last.and_then(|given| build.chosen(given)) else {
        return html! {};
    };
    let weak: Vec<String> = chosen
        .iter()
        .filter(|(_, piece)| !piece.right)
        .map(|(slot, piece)| props.why(&[&slot.id, "-", &piece.id].concat()))
        .collect();
    html! {
        <div role="status" class="feedback">
            if weak.is_empty() {
                <Reason tone={Tone::Good} title={say.verdict_right().to_string()} text={props.word("done")} />
            } else {
                { for weak.into_iter().map(|why| html! {
                    <Reason tone={Tone::Gentle} title={say.verdict_wrong().to_string()} text={why} />
                }) }
            }
        </div>
    }
}
