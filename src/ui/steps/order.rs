use yew::prelude::*;

use super::StepProps;
use crate::curriculum::Kind;
use crate::learning::mixed;
use crate::ui::context::use_saqbol;
use crate::ui::parts::{Reason, Tone};

/// Put in order with "up" and "down": the same for finger, mouse and keyboard.
#[component]
pub fn OrderWidget(props: &StepProps) -> Html {
    let saqbol = use_saqbol();
    let say = &saqbol.say;
    let right: Vec<String> = match props.step().map(|step| &step.kind) {
        Some(Kind::Order(order)) => order.cards.clone(),
        _ => Vec::new(),
    };
    let cards = use_state(|| mixed(&right, u64::from(props.session.seed()), &props.step));
    if let Some(given) = props.log().first() {
        let good = *given == right;
        let (tone, title) = if good {
            (Tone::Good, say.verdict_right())
        } else {
            (Tone::Gentle, say.verdict_wrong())
        };
        return html! {
            <div class="order">
                <div role="status" class="feedback"><Reason {tone} title={title.to_string()} text={props.word("why")} /></div>
                <h2>{ say.order_right() }</h2>
                <ol class="ordered">{ for right.iter().map(|card| html! { <li key={card.clone()}>{ props.word(card) }</li> }) }</ol>
            </div>
        };
    }
    let swap = |a: usize, b: usize| {
        let cards = cards.clone();
        Callback::from(move |_: MouseEvent| {
            let mut next = (*cards).clone();
            if a < next.len() && b < next.len() {
                next.swap(a, b);
            }
            cards.set(next);
        })
    };
    let last = cards.len().saturating_sub(1);
    let rows = cards.iter().enumerate().map(|(at, card)| {
        let text = props.word(card);
        let name = |way: &str| [way, ": ", &text].concat();
        html! {
            <li key={card.clone()} class="order-card card" data-id={card.clone()}>
                <span class="text">{ text.clone() }</span>
                <button class="button up" disabled={at == 0} onclick={swap(at, at.saturating_sub(1))} aria-label={name(say.order_up())}>{ "↑" }</button>
                <button class="button down" disabled={at == last} onclick={swap(at, at + 1)} aria-label={name(say.order_down())}>{ "↓" }</button>
            </li>
        }
    });
    let check = {
        let (cards, answer) = (cards.clone(), props.on_answer.clone());
        Callback::from(move |_: MouseEvent| answer.emit((*cards).clone()))
    };
    html! {
        <div class="order">
            <p class="hint">{ say.order_how() }</p>
            <ol class="order-cards">{ for rows }</ol>
            <button id="check" class="button primary" onclick={check}>{ say.check() }</button>
        </div>
    }
}
