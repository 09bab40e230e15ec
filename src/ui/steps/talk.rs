use yew::Html;

use super::View;
use crate::ui::parts::{At, el, none, worded};
use crate::ui::state::{Act, select};

/// Something to do with the class or the family. The timer runs only when somebody starts it, and nothing happens when
/// it ends but a sentence.
pub fn draw(view: &View, minutes: Option<u32>) -> Html {
    let timer = match minutes {
        Some(minutes) => timer(view, minutes.saturating_mul(60)),
        None => none(),
    };
    let done = match view.word("done") {
        "" => none(),
        done => worded("p", "hint", done).into(),
    };
    el("div").class("talk").child(timer).child(done).into()
}

fn timer(view: &View, seconds: u32) -> Html {
    let say = &view.ctx.say;
    let timer = match select::seconds_left(view.ctx) {
        None => el("button")
            .id("timer")
            .class("button")
            .press(view.ctx, Act::StartTimer(seconds))
            .text(say.talk_timer()),
        Some(0) => el("p").attr(At::Say, "").text(say.talk_over()),
        Some(left) => worded("p", "timer", &say.talk_left(left)),
    };
    timer.into()
}
