use yew::prelude::*;

use super::StepProps;
use crate::curriculum::Kind;
use crate::curriculum::steps::{Card, Sort};
use crate::ui::context::use_saqbol;
use crate::ui::parts::{Reason, Tone};

/// Cards into places, one card at a time; each gets its reason at once.
#[component]
pub fn SortWidget(props: &StepProps) -> Html {
    let saqbol = use_saqbol();
    let say = &saqbol.say;
    let Some(Kind::Sort(sort)) = props.step().map(|step| &step.kind) else {
        return html! {};
    };
    let log = props.log();
    let left = sort
        .cards
        .iter()
        .filter(|card| sort.placed(log, &card.id).is_none())
        .count();
    let last = log
        .last()
        .and_then(|given| given.first())
        .and_then(|id| sort.cards.iter().find(|card| card.id == *id));
    let places = |card: &Card| {
        sort.places
            .iter()
            .map(|place| {
                let answer = {
                    let (answer, given) = (props.on_answer.clone(), vec![card.id.clone(), place.id.clone()]);
                    Callback::from(move |_: MouseEvent| answer.emit(given.clone()))
                };
                html! {
                    <li key={place.id.clone()}>
                        <button class="option place" data-id={place.id.clone()} onclick={answer}>{ props.word(&place.id) }</button>
                    </li>
                }
            })
            .collect::<Html>()
    };
    html! {
        <div class="sort">
            <div role="status" class="feedback">
                if let Some(card) = last { { verdict(props, sort, card, say) } }
            </div>
            if let Some(card) = sort.next_card(log) {
                <p class="hint">{ say.sort_left(u32::try_from(left).unwrap_or(u32::MAX)) }</p>
                <p key={card.id.clone()} class="sort-card card">{ props.word(&card.id) }</p>
                <p class="replies-title">{ say.sort_now() }</p>
                <ul class="options places">{ places(card) }</ul>
            }
            <div class="piles">{ for sort.places.iter().map(|place| html! {
                <section key={place.id.clone()} class="pile">
                    <h2>{ props.word(&place.id) }</h2>
                    <ul>{ for sort.cards.iter().filter(|card| card.place == place.id && sort.placed(log, &card.id).is_some()).map(|card| html! {
                        <li key={card.id.clone()}>{ props.word(&card.id) }</li>
                    }) }</ul>
                </section>
            }) }</div>
        </div>
    }
}

/// How the last card came out: its name, where it belongs, why.
fn verdict(props: &StepProps, sort: &Sort, card: &Card, say: &crate::language::Pupil) -> Html {
    let step = props.step();
    let judged = step.and_then(|step| {
        let judgements = step.kind.task().judge(props.log());
        judgements.into_iter().find(|j| j.item == card.id)
    });
    let (_, title) = Tone::of(judged.map(|j| j.verdict), say);
    let right = sort.placed(props.log(), &card.id) == Some(card.place.as_str());
    let tone = if right { Tone::Good } else { Tone::Gentle };
    let text = [&props.word(&card.id), " → ", &props.word(&card.place), ". ", &props.why(&card.id)].concat();
    html! { <Reason {tone} title={title.to_string()} {text} /> }
}
