use yew::Html;

use super::View;
use super::view::item;
use crate::curriculum::steps::{Card, Sort};
use crate::ui::parts::{El, Tone, el, none, reason, several, status, worded};
use crate::ui::state::Act;

/// Cards into places, one card at a time; each gets its reason at once.
pub fn draw(view: &View, sort: &Sort) -> Html {
    let last = view
        .log
        .get(view.before..)
        .and_then(|log| log.last())
        .and_then(|given| given.first())
        .and_then(|id| sort.cards.iter().find(|card| card.id == *id));
    let last = match last {
        Some(card) => verdict(view, sort, card),
        None => none(),
    };
    let next = match sort.next_card(view.log) {
        Some(card) => place(view, sort, card),
        None => none(),
    };
    el("div")
        .class("sort")
        .child(status(last))
        .child(next)
        .child(piles(view, sort))
        .into()
}

/// The next card and where it can go.
fn place(view: &View, sort: &Sort, card: &Card) -> Html {
    let say = &view.ctx.say;
    let mut left = 0;
    for card in &sort.cards {
        if sort.placed(view.log, &card.id).is_none() {
            left += 1;
        }
    }
    let mut places = El::list("options places");
    for place in &sort.places {
        let button = view
            .button("place", &place.id, view.word(&place.id))
            .press(view.ctx, Act::Give(vec![card.id.clone(), place.id.clone()]));
        places = places.child(item(&place.id, button));
    }
    let shown = el("p")
        .key(&card.id)
        .class("sort-card card")
        .text(view.word(&card.id));
    several(vec![
        worded("p", "hint", &say.sort_left(left)).into(),
        shown.into(),
        worded("p", "replies-title", say.sort_now()).into(),
        places.into(),
    ])
}

/// What has been placed, where it belongs.
fn piles(view: &View, sort: &Sort) -> El {
    let mut piles = el("div").class("piles");
    for place in &sort.places {
        let mut cards = el("ul");
        for card in &sort.cards {
            if card.place == place.id && sort.placed(view.log, &card.id).is_some() {
                cards = cards.child(el("li").key(&card.id).text(view.word(&card.id)));
            }
        }
        let pile = el("section")
            .key(&place.id)
            .class("pile")
            .child(worded("h2", "", view.word(&place.id)))
            .child(cards);
        piles = piles.child(pile);
    }
    piles
}

/// How the last card came out: its name, where it belongs, why.
fn verdict(view: &View, sort: &Sort, card: &Card) -> Html {
    let (_, title) = Tone::of(view.verdict(Some(&card.id)), &view.ctx.say);
    let right = sort.placed(view.log, &card.id) == Some(card.place.as_str());
    let tone = if right { Tone::Good } else { Tone::Gentle };
    let text = [
        view.word(&card.id),
        " → ",
        view.word(&card.place),
        ". ",
        view.why(&card.id),
    ];
    reason(tone, title, &text.concat())
}
