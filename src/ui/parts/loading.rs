use yew::Html;

use super::{At, Context, button, el, picture, worded};
use crate::ui::state::Act;

/// Something is on its way.
pub fn waiting(ctx: &Context) -> Html {
    el("p")
        .class("waiting")
        .attr(At::Role, "status")
        .text(ctx.say.app_loading())
        .into()
}

/// A bundle did not come: a calm sentence and a way on.
pub fn sorry(ctx: &Context) -> Html {
    let retry = button(
        ctx,
        "retry",
        "button primary",
        Act::Retry,
        ctx.say.sorry_retry(),
    );
    el("div")
        .class("sorry card")
        .attr(At::Role, "alert")
        .child(picture(ctx, "saq/worried", "guide", (120, 120), ""))
        .child(worded("p", "", ctx.say.sorry_bundle()))
        .child(retry)
        .into()
}
