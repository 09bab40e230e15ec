use yew::Html;

use crate::ui::parts::{Context, el, help_body, none, page, top_bar, worded};
use crate::ui::state::Route;

/// Help as a page of its own: the opening leads here before the app has come.
pub fn help(ctx: &Context) -> Html {
    let main = el("main")
        .child(worded("h1", "", ctx.say.help_title()))
        .child(help_body(ctx, "h2", none()));
    let bar = top_bar(ctx, &ctx.route, Some(Route::Opening));
    page("help-page", bar, main).into()
}
