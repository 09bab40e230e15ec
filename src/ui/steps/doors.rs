use yew::Html;

use super::View;
use crate::curriculum::Band;
use crate::curriculum::steps::{AGAIN, Door, Doors, Opens};
use crate::ui::parts::{At, El, Sheet, Tone, el, face, none, picture, worded};
use crate::ui::state::Act;

/// A corridor of doors. Each knock opens one: what the grown-up says, and the next door, till somebody helps.
pub fn draw(view: &View, doors: &Doors) -> Html {
    let mine = worded("span", "sr-only", view.ctx.say.chat_you()).text(": ");
    let say = el("p")
        .class("bubble mine")
        .child(mine)
        .text(view.word("say"));
    let mut corridor = El::list("corridor");
    for door in &doors.doors {
        corridor = corridor.child(draw_door(view, doors, door));
    }
    el("div")
        .class("doors-step")
        .child(say)
        .child(corridor)
        .child(said(view, doors))
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
    let behind = if open && door.opens != Opens::Empty {
        face(view.ctx, &door.face, mood(door, helps), 72)
    } else {
        none()
    };
    let leaf = el("span")
        .class("door-leaf")
        .attr(At::Hidden, "true")
        .child(el("i"));
    let frame = frame
        .classes(&[
            "doorway",
            if open { "open" } else { "" },
            if helps { "helps" } else { "" },
        ])
        .child(el("span").class("door-hole").child(behind).child(leaf))
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

/// What is said at the door where one stands, and the way to say it once more.
fn said(view: &View, doors: &Doors) -> Html {
    let Some((door, again)) = doors.last(view.log) else {
        return worded("p", "replies-title", view.ctx.say.doors_how()).into();
    };
    let key = [&door.id[..], if again { "-again" } else { "-says" }].concat();
    let name = worded("strong", "name", view.word(&door.id));
    let words = el("div")
        .child(heard(view, door, again))
        .child(name)
        .child(worded("p", "", view.word(&key)));
    let bubble = el("div")
        .key(&key)
        .id("answered")
        .class("bubble theirs")
        .attr(At::Say, "")
        .child(words);
    let once_more = vec![door.id.clone(), AGAIN.to_string()];
    let button = if view.step.kind.task().takes(view.log, &once_more) {
        el("button")
            .class("button again")
            .press(view.ctx, Act::Give(once_more))
            .text(view.ctx.say.doors_again())
            .into()
    } else {
        none()
    };
    el("div")
        .class("at-door")
        .child(bubble)
        .child(button)
        .into()
}

/// How it went at a door, as a picture for whoever cannot read it yet: no time, no belief, nobody there, or an ear.
fn heard(view: &View, door: &Door, again: bool) -> Html {
    let sign = match door.opens {
        _ if view.module.band != Band::A => return none(),
        _ if again => "things/tell-adult",
        Opens::Helps => "things/tell-adult",
        Opens::Busy => "things/clock",
        Opens::Doubts => "things/where",
        Opens::Angry => "things/sad-face",
        Opens::Empty => "things/door-open",
    };
    picture(view.ctx, sign, "small-art", (48, 48), "")
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

/// On to the next door.
pub fn more(view: &View) -> Option<Act> {
    view.looking()?;
    view.on_to_more()
}
