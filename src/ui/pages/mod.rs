//! The pages that an address names: each a function of the state.

#[cfg(feature = "full")]
mod class;
#[cfg(feature = "full")]
mod family;
#[cfg(feature = "full")]
mod full;
#[cfg(feature = "full")]
mod own;
mod pupil;
#[cfg(feature = "full")]
mod reading;
#[cfg(feature = "full")]
mod teacher;
// Lessons alone: nothing behind the addresses of the other pages.
#[cfg(not(feature = "full"))]
#[path = "not_full.rs"]
mod full;

use yew::{Html, NodeRef};

// Sentences whose bounds are tested (`ui/drawn/`).
#[cfg(all(test, feature = "full"))]
pub use class::{apart_cell, habit_words, of_pupils};
#[cfg(all(test, feature = "full"))]
pub use full::way_back;

use super::parts::{At, Context, el, help_dialog, none, several};
use super::state::{Act, Route, select};

/// The page that the address names, and help above it.
pub fn draw(ctx: &Context, dialog: &NodeRef) -> Html {
    let page = match &ctx.route {
        // On a computer that several learners share, the one who sits here says who they are first.
        Route::Learn(_)
        | Route::Module(_)
        | Route::Play(_)
        | Route::Result(_)
        | Route::Boost(_)
        | Route::Check(..)
        | Route::Mine
        | Route::Certificate(_)
            if ctx.learner.must_choose() =>
        {
            pupil::who(ctx)
        }
        _ if let Some(band) = select::lacking(ctx) => pupil::lacking(ctx, band),
        Route::Opening => pupil::opening(ctx),
        Route::Learn(band) => pupil::learn(ctx, *band),
        Route::Module(id) => pupil::module(ctx, id),
        Route::Play(_) | Route::Result(_) | Route::Boost(_) | Route::Check(..) => pupil::play(ctx),
        Route::Who => pupil::who(ctx),
        Route::Help => pupil::help(ctx),
        Route::Missing if cfg!(feature = "fault") => panic!("a deliberate fault"),
        Route::Missing => pupil::missing(ctx),
        _ => full::draw(ctx),
    };
    let help = el("dialog")
        .node_ref(dialog)
        .class("help")
        .attr(At::LabelledBy, "help-title")
        .close(ctx, Act::Help(false))
        .child(match ctx.help {
            true => help_dialog(ctx, full::for_grown_up(ctx)),
            false => none(),
        });
    several(vec![page, help.into()])
}
