//! "Stop and talk": one of the plan's questions, large, between two screens.

use crate::ui::parts::{At, Context, El, class_button, el, worded};
use crate::ui::state::full::ClassAct;

/// The question on a card of its own.
pub fn card(ctx: &Context, question: &str) -> El {
    let card = el("article")
        .key("pause")
        .id("screen")
        .class("step stop-and-ask")
        .attr(At::Tabindex, "-1")
        .attr(At::Say, "")
        .child(worded("h1", "step-title", ctx.say.pause()))
        .child(worded("p", "asked-large", question));
    el("main").key("pause").child(card)
}

/// Back to the screen before it, and on.
pub fn foot(ctx: &Context) -> El {
    let way = |id: &str, class: &str, act, words: &str| class_button(ctx, id, class, act, words);
    let row = el("div")
        .class("foot-row")
        .child(way(
            "walk-back",
            "button quiet",
            ClassAct::LookBack,
            ctx.say.back(),
        ))
        .child(way(
            "walk-next",
            "button primary",
            ClassAct::GoOn,
            ctx.say.next(),
        ));
    el("footer").class("walk-foot").child(row)
}
