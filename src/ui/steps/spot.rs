use yew::Html;

use super::view::truth;
use super::{View, marks};
use crate::curriculum::Judged;
use crate::curriculum::steps::{Spot, SpotPart, Surface};
use crate::ui::parts::{At, El, Tone, el, judged, none, worded};
use crate::ui::state::Act;

/// Tap what is a warning sign, then "check"; every part that counts gets its reason.
pub fn draw(view: &View, spot: &Spot) -> Html {
    let say = &view.ctx.say;
    let fresh = view.log.is_empty();
    let surface = match spot.surface {
        Surface::Chat => "on-chat",
        Surface::Profile => "on-profile",
        Surface::Picture => "on-picture",
    };
    let mut parts = El::list("spot-parts");
    for part in &spot.parts {
        parts = parts.child(draw_part(view, spot.surface, part));
    }
    let head = marks::how(view, say.spot_how());
    let widget = el("div").classes(&["spot", surface]).child(head);
    let widget = if spot.surface == Surface::Picture {
        let reasons = if fresh { none() } else { reasons(view, spot) };
        widget.child(view.over_picture(parts)).child(reasons)
    } else {
        widget.child(parts)
    };
    let marked = view.draft.marks.len();
    widget.child(marks::marked(view, marked)).into()
}

fn draw_part(view: &View, surface: Surface, part: &SpotPart) -> El {
    let given = view.log.first();
    let marked = given.unwrap_or(&view.draft.marks).contains(&part.id);
    let on_picture = surface == Surface::Picture;
    let inner = if part.judged.is_some() && given.is_none() {
        el("button")
            .class(if on_picture {
                "object tap"
            } else {
                "bubble tap"
            })
            .attr(At::DataId, &part.id)
            .attr(At::Pressed, truth(marked))
            .press(view.ctx, Act::Toggle(part.id.clone()))
    } else {
        let is_safe = !view.silent && matches!(part.judged, Some(Judged::Foil { .. }));
        let tone = match view.verdict(Some(&part.id)) {
            Some(verdict) if !view.silent => Tone::of(Some(verdict), &view.ctx.say).0.class(),
            _ => "",
        };
        el("div").classes(&[
            if on_picture { "object" } else { "bubble" },
            if marked { "marked" } else { "" },
            if is_safe { "no-sign" } else { "" },
            tone,
        ])
    };
    let label = match view.word(&[&part.id, "-label"].concat()) {
        "" => none(),
        label => worded("span", "label", label).into(),
    };
    // A thing in a picture is found by looking: its name comes when it was tapped, and for those who do not see it. The
    // next tap takes it away again, because names are wider than things; after the answer, numbers lead to the reasons.
    let named = given.is_none() && view.draft.marks.last() == Some(&part.id);
    let text = if on_picture && !named {
        "sr-only"
    } else {
        "text"
    };
    let inner = inner
        .child(label)
        .child(worded("span", text, view.word(&part.id)));
    // After the answer that stands with its reason.
    let inner = if marked && !on_picture && (given.is_none() || view.silent) {
        inner.child(worded("span", "mark", view.ctx.say.spot_marked()))
    } else {
        inner
    };
    let sender = match &part.from {
        Some(from) if surface == Surface::Chat => view.sender(from),
        _ => none(),
    };
    // On a picture there is no room beside the parts: the reasons stand below it.
    let verdict = if on_picture {
        none()
    } else {
        verdict(view, part)
    };
    // The name of a thing at the bottom of a picture stands above it.
    let low = part.at.is_some_and(|(_, y)| y > 70);
    let item = el("li")
        .key(&part.id)
        .classes(&["spot-part", if low { "low" } else { "" }]);
    let item = match part.at {
        Some(at) => item.stand_at(at),
        None => item,
    };
    let item = item.child(sender).child(inner).child(verdict);
    // What stands on a picture is seen all at once.
    match on_picture {
        true => item,
        false => marks::led(view, &part.id, item),
    }
}

/// What one part is, whether the learner saw it so, and why; nothing before the answer or for mere context.
fn verdict(view: &View, part: &SpotPart) -> Html {
    match view.verdict(Some(&part.id)) {
        Some(verdict) if part.judged.is_some() && !view.silent => {
            judged(verdict, &view.ctx.say, "", view.why(&part.id))
        }
        _ => none(),
    }
}

/// The reasons of all parts that count.
fn reasons(view: &View, spot: &Spot) -> Html {
    let mut items = El::list("options");
    for part in spot.parts.iter().filter(|part| part.judged.is_some()) {
        let item = el("li")
            .key(&part.id)
            .class("answered")
            .child(worded("p", "option-text", view.word(&part.id)))
            .child(verdict(view, part));
        items = items.child(marks::led(view, &part.id, item));
    }
    items.into()
}

/// The picture with a letter at each thing that is asked about, in their order: so a class can say which it means.
#[cfg(feature = "full")]
pub fn lettered(view: &View, spot: &Spot, letters: &str) -> Html {
    let mut letters = letters.split(' ');
    let mut parts = El::list("spot-parts");
    for part in spot.parts.iter().filter(|part| part.judged.is_some()) {
        let letter = worded("span", "vote-letter", letters.next().unwrap_or_default());
        let item = el("li").key(&part.id).class("spot-part").child(letter);
        parts = parts.child(match part.at {
            Some(at) => item.stand_at(at),
            None => item,
        });
    }
    view.over_picture(parts).into()
}

/// Who has written a part, where it is a message of a chat.
#[cfg(feature = "full")]
pub fn sender(view: &View, spot: &Spot, part: &str) -> Html {
    let part = spot.parts.iter().find(|known| known.id == part);
    match part.and_then(|part| part.from.as_ref()) {
        Some(from) => worded("span", "name", &[view.name(from), ": "].concat()).into(),
        None => none(),
    }
}
