use yew::prelude::*;

use super::View;
use crate::curriculum::Given;
use crate::curriculum::steps::Order;
use crate::learning::mixed;
use crate::ui::parts::{Tone, reason, status};

/// Put in order with "up" and "down": the same for finger, mouse and keyboard.
pub fn draw(view: &View, order: &Order) -> Html {
    let say = &view.ctx.say;
    if let Some(given) = view.log.first() {
        let (tone, title) = if *given == order.cards {
            (Tone::Good, say.verdict_right())
        } else {
            (Tone::Gentle, say.verdict_wrong())
        };
        return html! {
            <div class="order">
                { status(reason(tone, title, view.word("why"))) }
                <h2>{ say.order_right() }</h2>
                <ol class="ordered">{ for order.cards.iter().map(|card| html! { <li key={card.clone()}>{ view.word(card) }</li> }) }</ol>
            </div>
        };
    }
    let cards: Given = if view.draft.marks.is_empty() {
        mixed(&order.cards, view.seed, &view.step.id)
    } else {
        view.draft.marks.clone()
    };
    let swap = |a: usize, b: usize| {
        let mut next = cards.clone();
        if a < next.len() && b < next.len() {
            next.swap(a, b);
        }
        view.press(move |draft| draft.marks.clone_from(&next))
    };
    let last = cards.len().saturating_sub(1);
    let rows = cards.iter().enumerate().map(|(at, card)| {
        let text = view.word(card);
        let name = |way: &str| [way, ": ", &text].concat();
        html! {
            <li key={card.clone()} class="order-card card" data-id={card.clone()}>
                <span class="text">{ text.clone() }</span>
                <button class="button up" disabled={at == 0} onclick={swap(at, at.saturating_sub(1))} aria-label={name(say.order_up())}>{ "↑" }</button>
                <button class="button down" disabled={at == last} onclick={swap(at, at + 1)} aria-label={name(say.order_down())}>{ "↓" }</button>
            </li>
        }
    });
    html! {
        <div class="order">
            <p class="hint">{ say.order_how() }</p>
            <ol class="order-cards">{ for rows }</ol>
            <button id="check" class="button primary" onclick={view.give(cards.clone())}>{ say.check() }</button>
        </div>
    }
}
