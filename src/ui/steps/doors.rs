use yew::Html;

use super::View;
use crate::curriculum::Band;
use crate::curriculum::steps::{AGAIN, Door, Doors, Opens};
use crate::ui::parts::{At, El, Sheet, Tone, el, face, none, picture, worded};
use crate::ui::state::Act;

/// A corridor of doors. Each knock opens one: what the grown-up says, and the next door, till somebody helps.
pub fn draw(view: &View, doors: &Doors) -> Html {
    let mine = worded("span", "sr-only", view.ctx.say.chat_you()).text(": ");
    let say = el("p").class("bubble mine").child(mine);
    let say = view.drawn(say, &doors.art, view.word("say"));
    let fresh = doors.last(view.log).is_none();
    // The youngest are asked before they see the doors, at each new one, and hear the answer below them.
    let asked_above =
        view.module.band == Band::A && view.looking().is_none() && doors.helper(view.log).is_none();
    // Four on a small screen stand two and two.
    let mut corridor = El::list(match doors.doors.len() {
        4 => "corridor four",
        _ => "corridor",
    });
    for door in &doors.doors {
        corridor = corridor.child(draw_door(view, doors, door));
    }
    el("div")
        .class("doors-step")
        .child(say)
        .child(if asked_above { how(view) } else { none() })
        .child(corridor)
        .child(if asked_above && fresh {
            none()
        } else {
            said(view, doors)
        })
        .into()
}

fn draw_door(view: &View, doors: &Doors, door: &Door) -> El {
    let open = doors.is_open(view.log, &door.id);
    let helps = doors
        .helper(view.log)
        .is_some_and(|helper| helper.id == door.id);
    let near = doors.is_near(view.log, &door.id);
    let knock = vec![door.id.clone()];
    let can = near && view.step.kind.task().takes(view.log, &knock);
    let name = worded("span", "door-name", view.word(&door.id));
    let frame = if open {
        el("div")
    } else {
        el("button")
            .attr(At::DataId, &door.id)
            .disabled(!can)
            .press(view.ctx, Act::Give(knock))
    };
    let young = view.module.band == Band::A;
    let behind = if open && door.opens != Opens::Empty {
        face(view.ctx, &door.face, mood(door, helps), 72)
    } else if open && !young {
        worded("span", "door-none", view.ctx.say.doors_empty()).into()
    } else {
        none()
    };
    // Whoever cannot read the name sees whose door it is, and after the knock how it went there.
    let (who, sign) = match (young, open) {
        (false, _) => (none(), none()),
        (true, false) => (face(view.ctx, &door.face, "hello", 48), none()),
        (true, true) => (none(), went(view, door, helps, "door-sign")),
    };
    let leaf = el("span")
        .class("door-leaf")
        .attr(At::Hidden, "true")
        .child(el("i"))
        .child(who);
    let frame = frame
        .classes(&[
            "doorway",
            if open { "open" } else { "" },
            if helps { "helps" } else { "" },
        ])
        .child(
            el("span")
                .class("door-hole")
                .child(behind)
                .child(leaf)
                .child(sign),
        )
        .child(name);
    el("li").key(&door.id).child(frame)
}

fn mood(door: &Door, helps: bool) -> &'static str {
    match door.opens {
        _ if helps => "hello",
        Opens::Angry => "stern",
        Opens::Doubts => "worried",
        _ => "hello",
    }
}

/// What there is to do.
fn how(view: &View) -> Html {
    worded("p", "replies-title", view.ctx.say.doors_how()).into()
}

/// What is said at the door where one stands, and the way to say it once more.
fn said(view: &View, doors: &Doors) -> Html {
    let Some((door, again)) = doors.last(view.log) else {
        return how(view);
    };
    let key = [&door.id[..], if again { "-again" } else { "-says" }].concat();
    let name = worded("strong", "name", view.word(&door.id));
    let words = el("div")
        .child(went(view, door, again, "small-art"))
        .child(name)
        .child(worded("p", "", view.word(&key)));
    let bubble = el("div")
        .key(&key)
        .id("answered")
        .class("bubble theirs")
        .attr(At::Say, "")
        .child(words);
    // Once that was looked at, there is another door.
    let on = view.looking().is_none() && doors.helper(view.log).is_none();
    let on = on && view.module.band != Band::A;
    el("div")
        .class("at-door")
        .child(bubble)
        .child(if on { how(view) } else { none() })
        .into()
}

/// The way to say it once more where nobody listened; it stands in the bar, where the sheet does not lie on it.
pub fn once_more(view: &View, doors: &Doors) -> Option<El> {
    let (door, _) = doors.last(view.log)?;
    let give = vec![door.id.clone(), AGAIN.to_string()];
    if !view.step.kind.task().takes(view.log, &give) {
        return None;
    }
    // Whoever cannot read sees on the button what it does.
    let art = door.art.as_ref().map(|_| Door::AGAIN.to_string());
    let button = el("button").class("button once-more");
    Some(
        view.drawn(button, &art, view.ctx.say.doors_again())
            .press(view.ctx, Act::Give(give)),
    )
}

/// How it went at a door, as a picture for whoever cannot read it yet: a telephone, no time, a laugh, or an ear.
fn went(view: &View, door: &Door, heard: bool, class: &str) -> Html {
    let sign = match &door.art {
        None => return none(),
        Some(_) if heard => Door::HEARD,
        Some(art) => art,
    };
    picture(view.ctx, sign, class, (48, 48), "")
}

/// How it went at the last door. In vain is nobody's mistake.
pub fn sheet<'a>(view: &View<'a>, doors: &Doors) -> Option<Sheet<'a>> {
    view.looking()?;
    let say = &view.ctx.say;
    let (door, again) = doors.last(view.log)?;
    if again {
        return Some(Sheet::new(Tone::Good, say.doors_helps(), view.word("done")));
    }
    let (tone, title) = match door.opens {
        Opens::Busy => (Tone::Neutral, say.doors_busy()),
        Opens::Angry => (Tone::Neutral, say.doors_angry()),
        Opens::Doubts => (Tone::Neutral, say.doors_doubts()),
        Opens::Empty => (Tone::Neutral, say.doors_empty()),
        Opens::Helps => (Tone::Good, say.doors_helps()),
    };
    Some(Sheet::new(tone, title, view.why(&door.id)))
}

/// On to the next door. The youngest do not walk away unbelieved by it: they say it once more, or knock elsewhere.
pub fn more(view: &View, doors: &Doors) -> Option<Act> {
    view.looking()?;
    if view.module.band == Band::A && !view.whole && once_more(view, doors).is_some() {
        return None;
    }
    view.on_to_more()
}
