use yew::Html;

use super::View;
use super::view::truth;
use crate::curriculum::steps::{Touch, TouchPart};
use crate::ui::parts::{At, El, Sheet, Tone, el, none, picture, worded};
use crate::ui::state::{Act, Draft, count};

/// Things to touch, on a picture or as tiles. The sheet says what the one does that was touched last; each can be touched
/// again to hear it once more.
pub fn draw(view: &View, touch: &Touch) -> Html {
    let mut parts = El::list(match view.step.picture {
        Some(_) => "spot-parts",
        None => "touch-tiles",
    });
    let last = last(view);
    for part in &touch.parts {
        let is_last = last == Some(part.id.as_str());
        parts = parts.child(draw_part(view, touch, part, is_last));
    }
    let parts = match &view.step.picture {
        Some(_) => view.over_picture(parts),
        None => parts,
    };
    let done = if view.step.kind.task().finished(view.log) {
        // The sheet speaks of the last thing meanwhile: one place says what came out.
        worded("p", "touch-done", view.word("done")).into()
    } else {
        none()
    };
    let touched = |part: &&TouchPart| touch.is_touched(view.log, &part.id);
    let found = count(touch.parts.iter().filter(touched).count());
    let found = view.ctx.say.touch_count(found, count(touch.parts.len()));
    el("div")
        .class("touch")
        .child(worded("p", "count", &found))
        .child(parts)
        .child(done)
        .into()
}

/// The part that is spoken of: the one that was touched again, or else the one that was touched last.
fn last<'a>(view: &View<'a>) -> Option<&'a str> {
    if !view.draft.open.is_empty() {
        return Some(&view.draft.open);
    }
    let given = view.looking()?.first()?;
    Some(given)
}

fn draw_part(view: &View, touch: &Touch, part: &TouchPart, is_last: bool) -> El {
    let touched = touch.is_touched(view.log, &part.id);
    let press = match touched {
        true => Act::Draft(Draft {
            open: part.id.clone(),
            ..view.draft.clone()
        }),
        false => Act::Give(vec![part.id.clone()]),
    };
    // What does not open by itself keeps what is in it to itself; a place in a picture has nothing to open.
    let shows = touched && (part.opens || part.art.is_none());
    let within = part.within.as_ref().filter(|_| shows);
    let art = match within.or(part.art.as_ref()) {
        Some(art) => picture(view.ctx, art, "touch-art", (96, 96), ""),
        None => none(),
    };
    // A thing in a picture is found by looking: its name comes with the touch, and for those who do not see it.
    let named = part.at.is_none() || is_last;
    let name = worded(
        "span",
        if named { "text" } else { "sr-only" },
        view.word(&part.id),
    );
    let button = el("button")
        .classes(&[
            "touch-part",
            if part.at.is_some() { "object" } else { "" },
            if touched { "touched" } else { "" },
            if touched && part.opens { "opens" } else { "" },
        ])
        .attr(At::DataId, &part.id)
        .attr(At::Pressed, truth(touched))
        .press(view.ctx, press)
        .child(art)
        .child(name);
    // The name of a thing at the bottom of a picture stands above it.
    let low = part.at.is_some_and(|(_, y)| y > 70);
    let item = el("li")
        .key(&part.id)
        .attr_if(is_last, At::Id, "answered")
        .classes(&[
            if part.at.is_some() { "spot-part" } else { "" },
            if low { "low" } else { "" },
        ]);
    match part.at {
        Some(at) => item.stand_at(at).child(button),
        None => item.child(button),
    }
}

/// What the part does that is spoken of.
pub fn sheet<'a>(view: &View<'a>) -> Option<Sheet<'a>> {
    let part = last(view)?;
    Some(Sheet::new(Tone::Neutral, view.word(part), view.why(part)))
}
