use yew::Html;

use crate::ui::parts::{Context, el, none, page, top_bar, waiting};
use crate::ui::state::Route;

/// A page that only the full build has: it is on its way.
pub fn draw(ctx: &Context) -> Html {
    let bar = top_bar(ctx, &ctx.route, Some(Route::Opening));
    page("play", bar, el("main").child(waiting(ctx))).into()
}

/// Lessons are a child's: so is help above them.
pub fn for_grown_up(_: &Context) -> Html {
    none()
}
