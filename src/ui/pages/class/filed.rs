//! That a file was saved, wherever one is.

use yew::Html;

use crate::language::Adult;
use crate::ui::parts::{At, Context, none, worded};

/// The browser puts files where it likes and says little: what it is called, and where to look.
pub fn filed(ctx: &Context, say: &Adult) -> Html {
    match ctx.full.class.filed.as_str() {
        "" => none(),
        name => worded("p", "filed", &say.class_filed(name))
            .id("filed")
            .attr(At::Say, "")
            .into(),
    }
}
