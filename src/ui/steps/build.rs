use yew::Html;

use super::View;
use super::view::truth;
use crate::curriculum::Response;
use crate::curriculum::steps::{Build, Piece, Slot};
use crate::ui::parts::{At, El, Tone, el, none, reason, several, status, worded};
use crate::ui::state::{Act, Draft};

/// Compose a sentence: one piece a slot, see it grow, check it, mend it.
pub fn draw(view: &View, build: &Build) -> Html {
    let say = &view.ctx.say;
    let last = view.log.last();
    let answered = last.is_some() && !view.draft.mending;
    // After an answer its pieces stay chosen, to be looked at or mended.
    let chosen: &Response = match last {
        Some(last) if view.draft.marks.is_empty() => last,
        _ => &view.draft.marks,
    };
    let mut slots = el("div").class("slots");
    for (at, slot) in build.slots.iter().enumerate() {
        let mut pieces = el("div")
            .key(&slot.id)
            .class("slot")
            .attr(At::Role, "group");
        for piece in &slot.pieces {
            let mut marks = chosen.clone();
            marks.resize(build.slots.len(), String::new());
            if let Some(place) = marks.get_mut(at) {
                place.clone_from(&piece.id);
            }
            let pick = Draft {
                marks,
                ..view.draft.clone()
            };
            let button = el("button")
                .key(&piece.id)
                .class("piece")
                .attr(At::DataSlot, &slot.id)
                .attr(At::DataId, &piece.id)
                .attr(At::Pressed, truth(chosen.get(at) == Some(&piece.id)))
                .disabled(answered)
                .press(view.ctx, Act::Draft(pick))
                .text(view.word(&key(slot, &piece.id)));
            pieces = pieces.child(button);
        }
        slots = slots.child(pieces);
    }
    let how = if answered {
        none()
    } else {
        worded("p", "hint", say.build_how()).into()
    };
    let name = worded("span", "sr-only", say.build_sentence()).text(": ");
    let sentence = el("p")
        .class("sentence")
        .child(name)
        .text(&sentence(view, build, chosen));
    let foot = match last.and_then(|given| build.chosen(given)) {
        Some(chosen) if answered => feedback(view, &chosen),
        _ if answered => none(),
        _ => {
            let ready = build.chosen(chosen).is_some();
            view.check(chosen.clone(), ready).into()
        }
    };
    el("div")
        .class("build")
        .child(how)
        .child(slots)
        .child(sentence)
        .child(foot)
        .into()
}

/// The word of a piece.
fn key(slot: &Slot, piece: &str) -> String {
    [&slot.id, "-", piece].concat()
}

/// The sentence as far as it is chosen.
fn sentence(view: &View, build: &Build, chosen: &Response) -> String {
    let mut parts = Vec::new();
    for (slot, piece) in build.slots.iter().zip(chosen) {
        if !piece.is_empty() {
            parts.push(view.word(&key(slot, piece)));
        }
    }
    if parts.is_empty() {
        parts.push(view.ctx.say.build_empty());
    }
    parts.join(" ")
}

/// What is good about the sentence, or why a piece does not help and the way to mend it.
fn feedback(view: &View, chosen: &[(&Slot, &Piece)]) -> Html {
    let say = &view.ctx.say;
    let mut weak = Vec::new();
    for (slot, piece) in chosen {
        if !piece.right {
            let why = view.why(&key(slot, &piece.id));
            weak.push(reason(Tone::Gentle, say.verdict_wrong(), why));
        }
    }
    if weak.is_empty() {
        return status(reason(Tone::Good, say.verdict_right(), view.word("done")));
    }
    several(vec![status(several(weak)), mend(view).into()])
}

fn mend(view: &View) -> El {
    let mending = Draft {
        mending: true,
        ..view.draft.clone()
    };
    el("button")
        .id("mend")
        .class("button")
        .press(view.ctx, Act::Draft(mending))
        .text(view.ctx.say.build_mend())
}
