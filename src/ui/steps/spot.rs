use yew::prelude::*;

use super::StepProps;
use crate::browser::dom;
use crate::curriculum::steps::{Spot, SpotPart, Surface};
use crate::curriculum::{Given, Kind};
use crate::ui::context::use_saqbol;
use crate::ui::parts::{Face, Picture, Reason, Tone};

/// Tap what is a warning sign, then "check"; every part that counts gets its reason.
#[component]
pub fn SpotWidget(props: &StepProps) -> Html {
    let saqbol = use_saqbol();
    let say = &saqbol.say;
    let marked = use_state(Given::new);
    let Some(step) = props.step() else {
        return html! {};
    };
    let Kind::Spot(spot) = &step.kind else {
        return html! {};
    };
    let given = props.log().first();
    let toggle = {
        let marked = marked.clone();
        Callback::from(move |id: String| {
            let mut next = (*marked).clone();
            match next.iter().position(|m| *m == id) {
                Some(at) => {
                    next.remove(at);
                }
                None => next.push(id),
            }
            marked.set(next);
        })
    };
    let now: &Given = given.unwrap_or(&marked);
    let parts = spot.parts.iter().map(|part| {
        let toggle = {
            let (toggle, id) = (toggle.clone(), part.id.clone());
            Callback::from(move |_: MouseEvent| toggle.emit(id.clone()))
        };
        html! {
            <Part key={part.id.clone()} part={part.clone()} surface={spot.surface} marked={now.contains(&part.id)}
                answered={given.is_some()} all={props.clone()} {toggle} />
        }
    });
    let count = u32::try_from(now.len()).unwrap_or(u32::MAX);
    let check = {
        let (marked, answer) = (marked.clone(), props.on_answer.clone());
        Callback::from(move |_: MouseEvent| answer.emit((*marked).clone()))
    };
    html! {
        <div class={classes!("spot", surface_class(spot))}>
            if given.is_none() { <p class="hint">{ say.spot_how() }</p> }
            if spot.surface == Surface::Picture {
                <div class="spot-picture">
                    <Picture id={format!("scenes/{}", step.picture.clone().unwrap_or_default())} width={640} height={360}
                        class="scene" alt={props.word("picture")} />
                    <ul class="spot-parts">{ for parts }</ul>
                </div>
            } else {
                <ul class="spot-parts">{ for parts }</ul>
            }
            if given.is_none() {
                <div class="spot-foot">
                    <span role="status" class="count">{ say.spot_count(count) }</span>
                    <button id="check" class="button primary" onclick={check}>{ say.check() }</button>
                </div>
            } else {
                <Verdicts all={props.clone()} />
            }
        </div>
    }
}

fn surface_class(spot: &Spot) -> &'static str {
    match spot.surface {
        Surface::Chat => "on-chat",
        Surface::Profile => "on-profile",
        Surface::Picture => "on-picture",
    }
}

#[derive(PartialEq, Properties)]
struct PartProps {
    part: SpotPart,
    surface: Surface,
    marked: bool,
    answered: bool,
    all: StepProps,
    toggle: Callback<MouseEvent>,
}

#[component]
fn Part(props: &PartProps) -> Html {
    let saqbol = use_saqbol();
    let place = use_node_ref();
    let part = &props.part;
    {
        let place = place.clone();
        use_effect_with(part.at, move |at| {
            if let (Some(at), Some(element)) = (at, place.cast::<web_sys::Element>()) {
                dom::put_at(&element, *at);
            }
        });
    }
    let text = props.all.word(&part.id);
    let label = props.all.word(&[&part.id, "-label"].concat());
    let from = part.from.clone();
    let body = html! {
        <>
            if !label.is_empty() { <span class="label">{ label }</span> }
            <span class="text">{ text }</span>
            if props.marked { <span class="mark">{ saqbol.say.spot_marked() }</span> }
        </>
    };
    let inner = if part.judged.is_some() && !props.answered {
        let pressed = if props.marked { "true" } else { "false" };
        html! {
            <button class="bubble tap" data-id={part.id.clone()} aria-pressed={pressed} onclick={props.toggle.clone()}>{ body }</button>
        }
    } else {
        html! { <div class={classes!("bubble", props.marked.then_some("marked"))}>{ body }</div> }
    };
    html! {
        <li ref={place} class={classes!("spot-part", from.as_ref().map(|f| format!("from-{f}")))}>
            if let Some(from) = from {
                if props.surface == Surface::Chat {
                    <span class="sender">
                        <Face art={props.all.bundle.0.art_of(&from).to_string()} size={36} />
                        <span class="name">{ props.all.name(&from) }</span>
                    </span>
                }
            }
            { inner }
            if props.answered && props.surface != Surface::Picture { <PartReason all={props.all.clone()} part={part.id.clone()} /> }
        </li>
    }
}

#[derive(PartialEq, Properties)]
struct PartReasonProps {
    all: StepProps,
    part: String,
}

/// The verdict on one part, and why.
#[component]
fn PartReason(props: &PartReasonProps) -> Html {
    let saqbol = use_saqbol();
    let judgement = props.all.step().and_then(|step| {
        let judged = step.kind.task().judge(props.all.log());
        judged.into_iter().find(|j| j.item == props.part)
    });
    let Some(judgement) = judgement else {
        return html! {};
    };
    let (tone, title) = Tone::of(Some(judgement.verdict), &saqbol.say);
    html! { <Reason {tone} title={title.to_string()} text={props.all.why(&props.part)} /> }
}

#[derive(PartialEq, Properties)]
struct VerdictsProps {
    all: StepProps,
}

/// How it went, said once; on a picture, where there is no room beside the parts, all the reasons too.
#[component]
fn Verdicts(props: &VerdictsProps) -> Html {
    let saqbol = use_saqbol();
    let Some(step) = props.all.step() else {
        return html! {};
    };
    let mut score = crate::learning::Score::default();
    for judgement in step.kind.task().judge(props.all.log()) {
        score.count(judgement.verdict);
    }
    let on_picture = matches!(&step.kind, Kind::Spot(spot) if spot.surface == Surface::Picture);
    let reasons = step.kind.task().judge(props.all.log());
    html! {
        <div class="spot-verdicts">
            <div role="status" class="feedback card">
                if score.signs > 0 { <p>{ saqbol.say.end_signs(score.hits, score.signs) }</p> }
                if score.foils > 0 { <p>{ saqbol.say.end_trusted(score.foils, score.trusted()) }</p> }
            </div>
            if on_picture {
                <ul class="options">{ for reasons.into_iter().map(|judgement| html! {
                    <li key={judgement.item.clone()} class="answered">
                        <p class="option-text">{ props.all.word(&judgement.item) }</p>
                        <PartReason all={props.all.clone()} part={judgement.item} />
                    </li>
                }) }</ul>
            }
        </div>
    }
}
