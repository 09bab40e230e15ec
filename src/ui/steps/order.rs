use yew::Html;

use super::{Check, View};
use crate::curriculum::steps::Order;
use crate::curriculum::{Band, Response};
use crate::learning::shuffled;
use crate::ui::parts::{At, El, Sheet, Tone, el, none, picture, worded};
use crate::ui::state::{Act, Draft};

/// Put in order: with "up" and "down", the same for finger, mouse and keyboard; or dragged (`static/page/spoken.js` presses
/// these buttons then).
pub fn draw(view: &View, order: &Order) -> Html {
    if let Some(given) = view.log.first() {
        return answered(view, order, given);
    }
    let say = &view.ctx.say;
    let cards = arranged(view, order);
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
            .child(el("span").class("grip").attr(At::Hidden, "true"))
            .child(art(view, order, card))
            .child(worded("span", "text", text))
            .child(mover(view, &cards, (at, at.wrapping_sub(1)), text, up).disabled(at == 0))
            .child(mover(view, &cards, (at, at + 1), text, down).disabled(at == last));
        rows = rows.child(row);
    }
    el("div")
        .class("order")
        .child(worded("p", "hint", say.order_how()))
        .child(rows)
        .into()
}

/// A card's picture.
fn art(view: &View, order: &Order, card: &str) -> Html {
    match order.art(card) {
        Some(art) => picture(view.ctx, art, "small-art", (48, 48), ""),
        None => none(),
    }
}

/// The cards as they lie now.
fn arranged(view: &View, order: &Order) -> Response {
    if view.draft.marks.is_empty() {
        let mut cards = shuffled(&order.cards, view.seed, &view.step.id);
        // Where few orders matter many are right: nobody is right without having moved a card.
        if order.is_right(&cards) {
            cards.reverse();
        }
        cards
    } else {
        view.draft.marks.clone()
    }
}

/// The order as it lies is given by "check", once a card was moved: it lies in no right one at first.
pub fn check<'a>(view: &View<'a>, order: &Order) -> Option<Check<'a>> {
    let asked = view.log.is_empty() && !order.cards.is_empty();
    let moved = !view.draft.marks.is_empty() || order.cards.len() < 2;
    asked.then(|| Check::new(arranged(view, order), moved))
}

/// How it came out, and why this order is the better one.
pub fn sheet<'a>(view: &View<'a>, order: &Order) -> Option<Sheet<'a>> {
    let say = &view.ctx.say;
    let (tone, title) = if order.is_right(view.log.first()?) {
        (Tone::Good, say.verdict_right())
    } else {
        (Tone::Gentle, say.verdict_wrong())
    };
    let why = match view.word("why") {
        "" if tone == Tone::Gentle => say.order_look(),
        why => why,
    };
    Some(Sheet::new(tone, title, why))
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

/// A right order as it was given; or, where it was not, the right one nearest to it, with one's own place beside each card
/// that stood on the wrong side of another: no other is marked. A check shows one's own alone.
fn answered(view: &View, order: &Order, given: &Response) -> Html {
    let say = &view.ctx.say;
    let (wrong, title) = if view.silent {
        (Vec::new(), none())
    } else {
        let title = worded("h2", "", say.order_right());
        (order.misplaced(given), title.into())
    };
    let cards = match view.silent {
        true => given.clone(),
        false => order.mended(given),
    };
    // The youngest see both orders as rows of signs: what they laid, and below it the right one that is told of.
    if view.module.band == Band::A && !wrong.is_empty() {
        let told = order.mended(&order.cards);
        return el("div")
            .id("answered")
            .class("order both-orders")
            .child(worded("h2", "", say.order_own()))
            .child(signs(view, order, given, &wrong))
            .child(title)
            .child(signs(view, order, &told, &[]))
            .into();
    }
    let mut list = el("ol").class("ordered");
    for (at, card) in cards.iter().enumerate() {
        let mine = given.iter().position(|given| given == card).unwrap_or(at);
        let moved = mine != at && wrong.contains(&card.as_str());
        let row = el("li")
            .key(card)
            .class(if moved { "moved" } else { "" })
            .child(art(view, order, card))
            .child(worded("span", "text", view.word(card)));
        list = list.child(if !moved {
            row
        } else {
            let mine = u32::try_from(mine + 1).unwrap_or_default();
            row.child(worded("span", "was", &say.order_was(mine)))
        });
    }
    el("div")
        .id("answered")
        .class("order")
        .child(title)
        .child(list)
        .into()
}

/// An order as one row of small signs; those of `wrong` stand where they do not belong.
fn signs(view: &View, order: &Order, cards: &Response, wrong: &[&str]) -> El {
    let mut row = el("ol").class("signs");
    for card in cards {
        let moved = wrong.contains(&card.as_str());
        let sign = el("li")
            .key(card)
            .class(if moved { "moved" } else { "" })
            .child(art(view, order, card))
            .child(worded("span", "text", view.word(card)));
        row = row.child(sign);
    }
    row
}
