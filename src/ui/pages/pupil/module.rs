use yew::Html;

use crate::curriculum::Band;
use crate::ui::parts::{Context, el, link, page, scene, sorry, top_bar, waiting, worded};
use crate::ui::state::Route;

/// A module's opening: what it is about and the way in.
pub fn module(ctx: &Context, id: &str) -> Html {
    let say = &ctx.say;
    let Some(entry) = ctx.index.modules.iter().find(|entry| entry.id == id) else {
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
    let start = link(
        ctx,
        "start",
        "button primary big",
        &Route::Play(entry.id.clone()),
    )
    .text(start);
    let main = el("main")
        .child(scene(ctx, entry))
        .child(worded("h1", "", &entry.title))
        .child(worded("p", "lead", &entry.teaser))
        .child(worded("p", "facts", &say.card_minutes(entry.minutes)))
        .child(start);
    let bar = top_bar(ctx, &ctx.route, Some(Route::Learn(entry.band)));
    page("module-opening", bar, main).into()
}

/// The page's list of modules is on its way, or did not come.
pub fn lacking(ctx: &Context, band: Band) -> Html {
    let note = if ctx.lists.is_broken(band) {
        sorry(ctx)
    } else {
        waiting(ctx)
    };
    let bar = top_bar(ctx, &ctx.route, None);
    let title = worded("h1", "sr-only", ctx.say.app_name());
    page("learn", bar, el("main").child(title).child(note)).into()
}

/// An address that leads nowhere.
pub fn missing(ctx: &Context) -> Html {
    let home = link(ctx, "to-home", "button primary", &Route::Opening).text(ctx.say.home());
    let sorry = el("div")
        .class("card sorry")
        .child(worded("p", "", ctx.say.sorry_page()))
        .child(home);
    let bar = top_bar(ctx, &Route::Opening, None);
    let title = worded("h1", "sr-only", ctx.say.app_name());
    page("missing", bar, el("main").child(title).child(sorry)).into()
}
