use yew::prelude::*;

use super::View;
use crate::curriculum::steps::{Card, Sort};
use crate::ui::parts::{Tone, reason, status};

/// Cards into places, one card at a time; each gets its reason at once.
pub fn draw(view: &View, sort: &Sort) -> Html {
    let say = &view.ctx.say;
    let placed = |card: &&Card| sort.placed(view.log, &card.id).is_some();
    let left = sort.cards.len() - sort.cards.iter().filter(placed).count();
    let last = view
        .log
        .last()
        .and_then(|given| given.first())
        .and_then(|id| sort.cards.iter().find(|card| card.id == *id));
    let places = |card: &Card| -> Html {
        sort.places
            .iter()
            .map(|place| {
                let press = view.give(vec![card.id.clone(), place.id.clone()]);
                view.option("place", &place.id, view.word(&place.id), None, false, press)
            })
            .collect()
    };
    let piles = sort.places.iter().map(|place| {
        let cards = sort.cards.iter().filter(placed).filter(|card| card.place == place.id);
        html! {
            <section key={place.id.clone()} class="pile">
                <h2>{ view.word(&place.id) }</h2>
                <ul>{ for cards.map(|card| html! { <li key={card.id.clone()}>{ view.word(&card.id) }</li> }) }</ul>
            </section>
        }
    });
    html! {
        <div class="sort">
            { status(last.map(|card| verdict(view, sort, card)).unwrap_or_default()) }
            if let Some(card) = sort.next_card(view.log) {
                <p class="hint">{ say.sort_left(u32::try_from(left).unwrap_or(u32::MAX)) }</p>
                <p key={card.id.clone()} class="sort-card card">{ view.word(&card.id) }</p>
                <p class="replies-title">{ say.sort_now() }</p>
                <ul class="options places">{ places(card) }</ul>
            }
            <div class="piles">{ for piles }</div>
        </div>
    }
}

/// How the last card came out: its name, where it belongs, why.
fn verdict(view: &View, sort: &Sort, card: &Card) -> Html {
    let judged = view.step.kind.task().judge(view.log);
    let verdict = judged
        .into_iter()
        .find(|j| j.item == card.id)
        .map(|j| j.verdict);
    let (_, title) = Tone::of(verdict, &view.ctx.say);
    let right = sort.placed(view.log, &card.id) == Some(card.place.as_str());
    let tone = if right { Tone::Good } else { Tone::Gentle };
    let text = [
        &view.word(&card.id),
        " → ",
        &view.word(&card.place),
        ". ",
        &view.why(&card.id),
    ]
    .concat();
    reason(tone, title, text)
}
