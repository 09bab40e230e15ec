use yew::Html;

use super::View;
use crate::curriculum::Response;
use crate::curriculum::steps::Order;
use crate::learning::shuffled;
use crate::ui::parts::{At, El, Tone, el, reason, status, worded};
use crate::ui::state::{Act, Draft};

/// Put in order with "up" and "down": the same for finger, mouse and keyboard.
pub fn draw(view: &View, order: &Order) -> Html {
    if let Some(given) = view.log.first() {
        return answered(view, order, given);
    }
    let say = &view.ctx.say;
    let cards: Response = if view.draft.marks.is_empty() {
        shuffled(&order.cards, view.seed, &view.step.id)
    } else {
        view.draft.marks.clone()
    };
    let last = cards.len().saturating_sub(1);
    let mut rows = el("ol").class("order-cards");
    for (at, card) in cards.iter().enumerate() {
        let text = view.word(card);
        let up = ("button up", say.order_up(), "↑");
        let down = ("button down", say.order_down(), "↓");
        let row = el("li")
            .key(card)
            .class("order-card card")
            .attr(At::DataId, card)
            .child(worded("span", "text", text))
            .child(mover(view, &cards, (at, at.wrapping_sub(1)), text, up).disabled(at == 0))
            .child(mover(view, &cards, (at, at + 1), text, down).disabled(at == last));
        rows = rows.child(row);
    }
    el("div")
        .class("order")
        .child(worded("p", "hint", say.order_how()))
        .child(rows)
        .child(view.check(cards, true))
        .into()
}

/// A button that swaps two cards.
fn mover(
    view: &View,
    cards: &Response,
    (a, b): (usize, usize),
    text: &str,
    (class, way, arrow): (&str, &str, &str),
) -> El {
    let mut marks = cards.clone();
    if a < marks.len() && b < marks.len() {
        marks.swap(a, b);
    }
    let swapped = Draft {
        marks,
        ..Draft::default()
    };
    el("button")
        .class(class)
        .press(view.ctx, Act::Draft(swapped))
        .attr(At::Label, &[way, ": ", text].concat())
        .text(arrow)
}

/// How it came out, and the right order.
fn answered(view: &View, order: &Order, given: &Response) -> Html {
    let say = &view.ctx.say;
    let (tone, title) = if *given == order.cards {
        (Tone::Good, say.verdict_right())
    } else {
        (Tone::Gentle, say.verdict_wrong())
    };
    let mut cards = el("ol").class("ordered");
    for card in &order.cards {
        cards = cards.child(el("li").key(card).text(view.word(card)));
    }
    el("div")
        .class("order")
        .child(status(reason(tone, title, view.word("why"))))
        .child(worded("h2", "", say.order_right()))
        .child(cards)
        .into()
}
