use yew::Html;

use super::{View, situation};
use crate::curriculum::steps::Timed;
use crate::digits::Digits as _;
use crate::ui::parts::{At, El, button, el, none, several, worded};
use crate::ui::state::{Act, Draft, select};

/// A situation with somebody's countdown on it.
pub fn draw(view: &View, timed: &Timed) -> Html {
    several(vec![
        countdown(view, timed).into(),
        situation::draw(view, &timed.situation),
    ])
}

/// The countdown: how long is left, and a button that holds it or lets it go on. At zero it says that nothing happened, and
/// it says so to whoever answered earlier as well. It begins by itself, unless somebody wants no movement
/// ([`select::due`]); nothing depends on it.
pub fn countdown(view: &View, timed: &Timed) -> El {
    let say = &view.ctx.say;
    let running = select::seconds_left(view.ctx);
    let over = !view.log.is_empty() || running == Some(0);
    let left = match (over, running, view.draft.left) {
        (true, ..) => 0,
        (_, Some(left), _) => left,
        (_, None, left) => left.unwrap_or(timed.seconds),
    };
    let meter = el("meter")
        .class("meter")
        .attr(At::Hidden, "true")
        .attr(At::Min, "0")
        .attr(At::Max, &timed.seconds.digits())
        .attr(At::Value, &left.digits());
    let time = el("div")
        .class("count-time")
        .child(worded("strong", "count-digits", &left.digits()))
        .child(meter);
    // Once an answer was given it stands back: what was asked and what was said of it need the room.
    let time = match view.log.is_empty() {
        true => time.into(),
        false => none(),
    };
    let foot: El = if over {
        // Said when it comes: at zero, or with the answer.
        el("div")
            .class("count-zero")
            .attr(At::Say, "")
            .child(worded(
                "strong",
                "",
                match running {
                    Some(0) => say.count_zero(),
                    _ => say.count_early(),
                },
            ))
            .child(worded("p", "", view.word("zero")))
    } else {
        hold(view, running, left)
    };
    // Before it begins by itself nobody is asked to begin it (the styles know who wants no movement).
    let fresh = running.is_none() && view.draft.left.is_none();
    let state = match over {
        true => "over",
        false if fresh => "fresh",
        false => "",
    };
    el("div")
        .classes(&["countdown", state])
        .attr(At::Role, "timer")
        .attr(At::Label, say.count_label())
        .child(time)
        .child(foot)
        .child(match over || !fresh {
            true => none(),
            false => several(vec![
                worded("p", "count-wait", say.count_wait()).into(),
                worded("p", "hint", say.count_try()).into(),
            ]),
        })
}

/// Holds the countdown, or lets it go on.
fn hold(view: &View, running: Option<u32>, left: u32) -> El {
    let say = &view.ctx.say;
    let (act, words) = match running {
        Some(_) => {
            let held = Draft {
                left: Some(left),
                ..Draft::default()
            };
            (Act::Draft(held), say.count_hold())
        }
        None => (Act::StartTimer(left), say.count_go()),
    };
    button(view.ctx, "hold", "button", act, words)
}
