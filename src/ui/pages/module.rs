use yew::Html;

use super::page;
use crate::ui::context::Context;
use crate::ui::parts::{At, el, picture, top_bar};
use crate::ui::route::Route;

/// A module's opening: what it is about and the way in.
pub fn draw(ctx: &Context, id: &str) -> Html {
    let say = &ctx.say;
    let Some(entry) = ctx.shelf.modules.iter().find(|entry| entry.id == id) else {
        return missing(ctx);
    };
    let progress = &ctx.learner.progress;
    let start = if progress.open_walk(&entry.id).is_some() {
        say.go_on()
    } else if progress.finished(&entry.id).is_some() {
        say.again()
    } else {
        say.start()
    };
    let start = el("a")
        .id("start")
        .class("button primary big")
        .attr(At::Href, &ctx.href(&Route::Play(entry.id.clone())))
        .text(start);
    let main = el("main")
        .child(picture(ctx, "saq/thinks", "guide", (160, 160), ""))
        .child(el("h1").text(&entry.title))
        .child(el("p").class("lead").text(&entry.teaser))
        .child(
            el("p")
                .class("facts")
                .text(&say.card_minutes(entry.minutes)),
        )
        .child(start);
    let bar = top_bar(ctx, &ctx.route, Some(Route::Learn(entry.band)));
    page("module-opening", bar, main).into()
}

/// An address that leads nowhere.
pub fn missing(ctx: &Context) -> Html {
    let home = el("a")
        .id("to-home")
        .class("button primary")
        .attr(At::Href, &ctx.href(&Route::Opening))
        .text(ctx.say.home());
    let sorry = el("div")
        .class("card sorry")
        .child(el("p").text(ctx.say.sorry_page()))
        .child(home);
    let bar = top_bar(ctx, &Route::Opening, None);
    page("missing", bar, el("main").child(sorry)).into()
}
