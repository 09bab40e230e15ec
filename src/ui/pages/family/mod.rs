//! For families, and the lines to call that grown-ups look after.

mod help_lines;

use crate::curriculum::Band;
use crate::language::Adult;
use crate::ui::parts::{Context, El, el, link, prose, worded};
use crate::ui::state::Route;

pub use help_lines::help_lines;

/// For families: sit beside, play, talk. The task for the talk stands at the end of each module.
pub fn family(main: El, ctx: &Context, say: &Adult) -> El {
    let play = link(ctx, "family-play", "button primary", &Route::Learn(Band::B))
        .text(ctx.say.learn_title());
    main.child(worded("h1", "", say.family_title()))
        .child(worded("p", "lead", say.family_lead()))
        .child(
            el("section")
                .class("card")
                .child(prose(say.family_how_steps(), "steps")),
        )
        .child(worded("p", "card note", say.family_calm()))
        .child(el("p").child(play))
        .child(worded("p", "honest", say.teach_honest()))
}
