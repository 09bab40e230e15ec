use yew::Html;

use super::view::{item, truth};
use super::{View, marks};
use crate::curriculum::steps::{Happening, Timeline};
use crate::ui::parts::{At, El, el, none, worded};
use crate::ui::state::{Act, Draft};

/// A chat along a line of time. A moment that is pressed is marked at once, and offers the kinds of flag where there are
/// several.
pub fn draw(view: &View, timeline: &Timeline) -> Html {
    let given = view.log.first().unwrap_or(&view.draft.marks);
    let mut line = el("ol").class("moments");
    let (mut from, mut flagged) = (None, 0);
    for moment in &timeline.moments {
        let flag = timeline.flag_of(given, &moment.id);
        flagged += usize::from(flag.is_some());
        let sender = match &moment.from {
            Some(person) if from != Some(person) => view.sender(person),
            _ => none(),
        };
        from = moment.from.as_ref().or(from);
        let when = view.word(&[&moment.id, "-when"].concat());
        // Whoever is named in the line above is seen beside it, and not named again.
        let named = moment.from.as_deref().map(|who| view.name(who));
        let named = named.is_some_and(|name| !name.is_empty() && has(when, name));
        let shown = el("li")
            .key(&moment.id)
            .classes(&[
                "moment",
                if flag.is_some() { "flagged" } else { "" },
                if named { "known" } else { "" },
            ])
            .child(worded("span", "when", when))
            .child(sender)
            .child(bubble(view, timeline, moment, flag))
            .child(flags(view, timeline, moment, flag))
            .child(marks::verdict(
                view,
                &moment.id,
                moment.flag.as_deref().map_or("", |fits| view.word(fits)),
                none(),
            ));
        line = line.child(marks::led(view, &moment.id, shown));
    }
    marks::list(view, "week")
        .child(marks::how(view, view.ctx.say.timeline_how()))
        .child(marks::marked(view, flagged))
        .child(line)
        .into()
}

fn bubble(view: &View, timeline: &Timeline, moment: &Happening, flag: Option<&str>) -> El {
    let given = &view.draft.marks;
    let open = view.draft.open == moment.id;
    let bubble = if moment.judged.is_some() && view.log.is_empty() {
        let act = if timeline.flags.is_empty() {
            Act::Toggle(moment.id.clone())
        } else {
            Act::Draft(Draft {
                marks: timeline.pressed(given, &moment.id, open),
                open: if open { "" } else { &moment.id[..] }.into(),
                ..view.draft.clone()
            })
        };
        // What nobody has written is told, and looks so.
        el("button")
            .class(match moment.from {
                Some(_) => "bubble tap",
                None => "told-moment tap",
            })
            .attr(At::DataId, &moment.id)
            .attr(At::Pressed, truth(open || flag.is_some()))
            .press(view.ctx, act)
    } else {
        el("div").class(if moment.from.is_some() {
            "bubble"
        } else {
            "told-moment"
        })
    };
    let bubble = bubble.child(worded("span", "text", view.word(&moment.id)));
    let read = !view.log.is_empty() && !view.silent;
    match flag {
        None => bubble,
        // After the answer what fits is the heading of its reason, and is not said twice.
        Some(flag) if read && (flag.is_empty() || moment.flag.as_deref() == Some(flag)) => bubble,
        Some("") => bubble.child(worded("span", "flag", view.ctx.say.spot_marked())),
        Some(flag) => bubble.child(worded("span", "flag", view.word(flag))),
    }
}

/// Whether `name` (not empty) stands in a line. Byte by byte: the standard library's search alone weighs more than this file.
fn has(line: &str, name: &str) -> bool {
    let mut places = line.as_bytes().windows(name.len());
    places.any(|place| place == name.as_bytes())
}

/// The kinds of flag to choose from, at the moment that was pressed. One that is pressed again is taken off; the moment stays
/// marked.
fn flags(view: &View, timeline: &Timeline, moment: &Happening, flag: Option<&str>) -> Html {
    if view.draft.open != moment.id || !view.log.is_empty() {
        return none();
    }
    let mut flags = El::list("flags");
    for id in &timeline.flags {
        let chosen = flag == Some(id);
        let next = Some(if chosen { "" } else { &id[..] });
        let draft = Draft {
            marks: timeline.with_flag(&view.draft.marks, &moment.id, next),
            ..view.draft.clone()
        };
        let button = view
            .button("flag-choice", id, view.word(id))
            .attr(At::Pressed, truth(chosen))
            .press(view.ctx, Act::Draft(draft));
        flags = flags.child(item(id, button));
    }
    flags.into()
}

/// When a moment was, and whose words it has: what a class votes on stands without its line of time.
#[cfg(feature = "full")]
pub fn when(view: &View, timeline: &Timeline, moment: &str) -> Html {
    let when = view.word(&[moment, "-when"].concat());
    let mut moments = timeline.moments.iter();
    let from = moments.find(|known| known.id == moment);
    let who = from.and_then(|moment| moment.from.as_ref());
    let who = who.map_or("", |person| view.name(person));
    let parts: Vec<&str> = [when, who].into_iter().filter(|p| !p.is_empty()).collect();
    match parts.is_empty() {
        true => none(),
        false => worded("span", "name", &[&parts.join(", "), ": "].concat()).into(),
    }
}
