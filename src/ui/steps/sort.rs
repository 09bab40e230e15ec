use yew::Html;

use super::View;
use super::view::item;
use crate::curriculum::steps::{Card, Place, Sort};
use crate::curriculum::{Band, StepLook};
use crate::ui::parts::{At, El, Sheet, Tone, el, none, several, worded};
use crate::ui::state::{Act, count};

/// Cards into places, one at a time, and the sheet says why. The places stay where they are: all cards lie in one cell,
/// which is as high as the highest. The youngest see a card fly to where it belongs, and the places full; the others read
/// under it where it belongs, and when all are placed, a list; on two telephones they compare what stands there.
pub fn draw(view: &View, sort: &Sort) -> Html {
    let say = &view.ctx.say;
    let last = last(view, sort);
    let looking = last.is_some();
    let young = view.module.band == Band::A;
    let phones = view.step.look == Some(StepLook::Phones);
    let read = last.filter(|_| !young);
    let next = sort.next_card(view.log);
    let now = next.filter(|_| !looking);
    let done = next.is_none() && !young && !phones;
    let mut left = 0;
    let mut stack = el("div");
    for card in &sort.cards {
        let placed = sort.placed(view.log, &card.id);
        let right = placed == Some(&card.place[..]) || view.silent;
        if placed.is_none() {
            left += 1;
        }
        let is = |one: Option<&Card>| one.is_some_and(|one| one.id == card.id);
        let class = match placed {
            _ if is(now) => "now",
            Some(_) if done && right => "done",
            Some(_) if done => "done moved",
            _ if is(read) => "now placed",
            Some(_) => "gone",
            None => "",
        };
        let shown = el("div")
            .key(&card.id)
            .classes(&["sort-card", "card", class])
            .attr_if(matches!(class, "" | "gone"), At::Hidden, "true");
        let mut shown = view.drawn(shown, &card.art, view.word(&card.id));
        if done {
            shown = shown.child(came(view, sort, card, right));
        }
        stack = stack.child(shown);
    }
    if done {
        let list = stack.id("answered").class("sorted");
        return el("div").class("sort").child(list).into();
    }
    let asked = if next.is_some() {
        let how = worded("p", "hint", &say.sort_left(left));
        el("div")
            .classes(&["sort-top", if looking { "resting" } else { "" }])
            .child(how)
            .child(stack.class("sort-stack"))
            .child(match read {
                Some(card) => belongs(view, sort, card),
                None => worded("p", "replies-title", say.sort_now()).into(),
            })
            .attr_if(read.is_some() && !phones, At::Id, "answered")
            .into()
    } else if !view.silent && young {
        let (all, right) = came_out(view, sort);
        worded("p", "hint", &say.sort_done(all, right)).into()
    } else {
        none()
    };
    // When all lie there, one reads on from the first.
    let mut places = match next.is_some() {
        true => El::list("places"),
        false => El::list("places all").id("answered"),
    };
    for place in &sort.places {
        let mut button = view
            .drawn(
                view.blank("place", &place.id),
                &place.art,
                view.word(&place.id),
            )
            .disabled(now.is_none());
        if let Some(card) = now {
            button = button.press(view.ctx, Act::Give(vec![card.id.clone(), place.id.clone()]));
        }
        let mut lies = item(&place.id, button);
        if young || phones {
            lies = lies.child(pile(view, sort, place));
        }
        places = places.child(lies);
    }
    el("div").class("sort").child(asked).child(places).into()
}

/// Where a card was put, and where that was not its place, where it belongs. A check says only the one.
fn belongs(view: &View, sort: &Sort, card: &Card) -> Html {
    let say = &view.ctx.say;
    let put = sort.placed(view.log, &card.id).unwrap_or_default();
    let place = view.word(put);
    if view.silent {
        worded("p", "was", place).into()
    } else if put == card.place {
        worded("p", "was fit", place).into()
    } else {
        let right = say.sort_right(view.word(&card.place));
        several(vec![
            worded("p", "was", &say.sort_was(place)).into(),
            worded("p", "was belongs", &right).into(),
        ])
    }
}

/// In the list of all cards: where a card belongs. Where it was put elsewhere, the reason is folded: the list is
/// looked over first, and with two places the other one needs no word.
fn came(view: &View, sort: &Sort, card: &Card, right: bool) -> Html {
    if right {
        return belongs(view, sort, card);
    }
    let say = &view.ctx.say;
    let where_to = if sort.places.len() > 2 {
        belongs(view, sort, card)
    } else {
        worded("p", "was belongs", &say.sort_right(view.word(&card.place))).into()
    };
    let why = view.folded(worded("p", "why", view.why(&card.id)));
    several(vec![where_to, why.into()])
}

/// What lies in a place: all that belongs there and was placed.
fn pile(view: &View, sort: &Sort, place: &Place) -> El {
    let mut cards = el("ul").class("pile");
    let last = last(view, sort);
    // First what was placed so, then what was placed elsewhere.
    for put in std::iter::once(place).chain(sort.places.iter().filter(|put| put.id != place.id)) {
        let moved = put.id != place.id;
        for card in &sort.cards {
            let here = card.place == place.id;
            if !here || sort.placed(view.log, &card.id) != Some(put.id.as_str()) {
                continue;
            }
            let chip = el("li")
                .class(if moved { "moved" } else { "" })
                .key(&card.id);
            let mut chip = view.drawn(chip, &card.art, view.word(&card.id));
            // Once all lie there, each that was moved says why.
            let is_last = last.is_some_and(|last| last.id == card.id);
            if !view.silent && sort.next_card(view.log).is_none() {
                if view.module.band != Band::A {
                    chip = chip.child(lay(view, put, moved));
                }
                if moved {
                    chip = chip.child(worded("small", "why", view.why(&card.id)));
                }
            }
            if is_last {
                let more = sort.next_card(view.log).is_some();
                chip = chip.attr_if(more, At::Id, "answered").class(if moved {
                    "moved landed"
                } else {
                    "landed"
                });
            }
            cards = cards.child(chip);
        }
    }
    cards
}

/// A mark and a word under a card where it belongs: it was put there, or somewhere else.
fn lay(view: &View, put: &Place, moved: bool) -> El {
    let say = &view.ctx.say;
    match moved {
        false => worded("p", "was fit", say.verdict_right()),
        true => worded("p", "was moved-from", &say.sort_was(view.word(&put.id))),
    }
}

/// The card that was placed last, while it is being looked at.
fn last<'a>(view: &View, sort: &'a Sort) -> Option<&'a Card> {
    let given = view.looking()?.first()?;
    if view.silent && sort.next_card(view.log).is_some() {
        return None;
    }
    sort.cards.iter().find(|card| card.id == *given)
}

/// How many cards there are, and how many of them were right.
fn came_out(view: &View, sort: &Sort) -> (u32, u32) {
    let right = sort.cards.iter().filter(|card| is_right(view, sort, card));
    (count(sort.cards.len()), count(right.count()))
}

fn is_right(view: &View, sort: &Sort, card: &Card) -> bool {
    sort.placed(view.log, &card.id) == Some(&card.place[..])
}

/// How the last card came out, and why it belongs there. Once all lie there, how many of them were right: the youngest hear
/// of the last card as of the others, and have the number above the places.
pub fn sheet<'a>(view: &View<'a>, sort: &Sort) -> Option<Sheet<'a>> {
    let card = last(view, sort)?;
    let (say, why) = (&view.ctx.say, view.why(&card.id));
    if sort.next_card(view.log).is_none() && view.module.band != Band::A {
        let (all, right) = came_out(view, sort);
        let tone = if right == all {
            Tone::Good
        } else {
            Tone::Gentle
        };
        return Some(Sheet::new(tone, say.sort_done(all, right), ""));
    }
    Some(match is_right(view, sort, card) {
        true => Sheet::new(Tone::Good, say.verdict_right(), why),
        false => Sheet::new(Tone::Gentle, say.verdict_wrong(), why),
    })
}

/// On to the next card.
pub fn more(view: &View, sort: &Sort) -> Option<Act> {
    last(view, sort)?;
    view.on_to_more()
}
