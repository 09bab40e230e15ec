use yew::Html;

use crate::ui::parts::{Context, el, page, top_bar, waiting};
use crate::ui::state::Route;

/// A page that only the full build has: it is on its way.
pub fn draw(ctx: &Context) -> Html {
    let bar = top_bar(ctx, &ctx.route, Some(Route::Opening));
    page("play", bar, el("main").child(waiting(ctx))).into()
}
