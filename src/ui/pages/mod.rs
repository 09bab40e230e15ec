//! The pages that an address names.

#[cfg(feature = "desk")]
mod adults;
#[cfg(feature = "desk")]
mod assign;
#[cfg(feature = "desk")]
mod certificate;
#[cfg(feature = "desk")]
mod chart;
#[cfg(feature = "desk")]
mod classes;
#[cfg(feature = "desk")]
mod code;
#[cfg(feature = "desk")]
mod collect;
mod end;
#[cfg(feature = "desk")]
mod handouts;
#[cfg(feature = "desk")]
mod help_lines;
mod learn;
#[cfg(feature = "desk")]
mod long;
#[cfg(feature = "desk")]
mod mine;
mod module;
mod opening;
mod play;
#[cfg(feature = "desk")]
mod preview;
#[cfg(feature = "desk")]
mod privacy;
#[cfg(feature = "desk")]
mod report;
#[cfg(feature = "desk")]
mod settings;
#[cfg(feature = "desk")]
mod table;
mod who;
#[cfg(feature = "desk")]
mod whole;

#[cfg(feature = "desk")]
pub use assign::{modules_of, share_link};
#[cfg(feature = "desk")]
pub use long::long_modules;
#[cfg(feature = "desk")]
pub use table::rows;
use yew::{Html, NodeRef};

use super::act::Act;
use super::context::Context;
#[cfg(not(feature = "desk"))]
use super::parts::waiting;
use super::parts::{At, El, el, help_body, help_dialog, none, several, top_bar, worded};
#[cfg(feature = "desk")]
use super::route::ClassPage;
use super::route::Route;

/// The page that the address names, and help above it.
pub fn draw(ctx: &Context, dialog: &NodeRef) -> Html {
    let page = match &ctx.route {
        // On a computer that several learners share, the one who sits here says who they are first.
        Route::Learn(_)
        | Route::Module(_)
        | Route::Play(_)
        | Route::Boost(_)
        | Route::Check(..)
        | Route::Mine
        | Route::Certificate(_)
            if ctx.learner.must_choose() =>
        {
            who::draw(ctx)
        }
        Route::Opening => opening::draw(ctx),
        Route::Learn(band) => learn::draw(ctx, *band),
        Route::Module(id) => module::draw(ctx, id),
        Route::Play(_) | Route::Boost(_) | Route::Check(..) => play::draw(ctx),
        Route::Who => who::draw(ctx),
        Route::Help => help(ctx),
        #[cfg(feature = "fault")]
        Route::Missing => panic!("a deliberate fault"),
        #[cfg(not(feature = "fault"))]
        Route::Missing => module::missing(ctx),
        _ => desk(ctx),
    };
    let help = el("dialog")
        .node_ref(dialog)
        .class("help")
        .attr(At::LabelledBy, "help-title")
        .close(ctx, Act::Help(false))
        .child(if ctx.help { help_dialog(ctx) } else { none() });
    several(vec![page, help.into()])
}

/// Help as a page of its own: the opening leads here before the app has come.
fn help(ctx: &Context) -> Html {
    let main = el("main")
        .child(worded("h1", "", ctx.say.help_title()))
        .child(help_body(ctx, "h2"));
    page(
        "help-page",
        top_bar(ctx, &ctx.route, Some(Route::Opening)),
        main,
    )
    .into()
}

/// The pages that a lesson does not need.
#[cfg(feature = "desk")]
fn desk(ctx: &Context) -> Html {
    match &ctx.route {
        Route::Certificate(band) => certificate::draw(ctx, *band),
        Route::Mine => mine::draw(ctx),
        Route::Class(ClassPage::Whole, _) => whole::draw(ctx),
        Route::Class(ClassPage::Preview, id) if id.contains('/') => play::draw(ctx),
        _ => adults::draw(ctx),
    }
}

/// They are on their way: another page of the build has them.
#[cfg(not(feature = "desk"))]
fn desk(ctx: &Context) -> Html {
    let bar = top_bar(ctx, &ctx.route, Some(Route::Opening));
    page("play", bar, el("main").child(waiting(ctx))).into()
}

/// A page by its name, with what stands above and below its middle. Every page is an element of its own: the focus does
/// not stay where another page's button was.
fn page(name: &'static str, bar: Html, main: El) -> El {
    el("div")
        .classes(&["page", name])
        .key(name)
        .child(bar)
        .child(main)
}
