//! One widget per kind of step: functions that draw a log of answers, fresh, answered with its reasons, or looked at
//! again. What is marked but not yet answered is the [`Draft`].

mod build;
mod chat;
mod choice;
mod matching;
mod order;
mod pick;
mod scale;
mod sort;
mod spot;
mod talk;
mod view;

use yew::Html;

use super::act::Draft;
use super::context::Context;
use super::parts::{At, el, none, picture, prose, worded};
use crate::curriculum::Kind;
use crate::curriculum::steps::Surface;
use crate::learning::Position;

pub use view::View;

/// What moves by itself: the next draft, and after how many milliseconds it comes.
pub struct Due {
    pub after: u32,
    /// It only looks alive: whoever wants no movement gets it at once.
    pub typing: bool,
    pub draft: Draft,
}

/// What moves next on the present screen: typing in a chat, a timer that somebody started.
pub fn due(ctx: &Context) -> Option<Due> {
    let view = present(ctx)?;
    match &view.step.kind {
        Kind::Chat(chat) => chat::next_bubble(&view, chat),
        Kind::Talk(_) => talk::next_second(&view),
        _ => None,
    }
}

/// Whether something was answered on the present screen.
pub fn answered(ctx: &Context) -> bool {
    present(ctx).is_some_and(|view| !view.log.is_empty())
}

/// The present screen.
fn present(ctx: &Context) -> Option<View<'_>> {
    let session = &ctx.walk.as_ref()?.session;
    let words = ctx.main.here.as_ref()?.words()?;
    match session.position() {
        Position::Step { step, .. } => Some(View::of(ctx, session, step, words)),
        Position::End => None,
    }
}

/// One screen: who speaks, the text, and the widget of its kind.
pub fn draw_step(view: &View) -> Html {
    let widget = match &view.step.kind {
        Kind::Say(_) => none(),
        Kind::Choice(choice) => choice::draw(view, choice),
        Kind::Spot(spot) => spot::draw(view, spot),
        Kind::Chat(chat) => chat::draw(view, chat),
        Kind::Sort(sort) => sort::draw(view, sort),
        Kind::Order(order) => order::draw(view, order),
        Kind::Match(pairs) => matching::draw(view, pairs),
        Kind::Build(build) => build::draw(view, build),
        Kind::Scale(scale) => scale::draw(view, scale),
        Kind::Pick(pick) => pick::draw(view, pick),
        Kind::Talk(talk) => talk::draw(view, talk.minutes),
    };
    frame(view, widget)
}

/// A screen around a widget.
pub fn frame(view: &View, widget: Html) -> Html {
    let (step, words) = (view.step, view.words);
    // A spot on a picture shows that picture itself.
    let shown_by_widget =
        matches!(&step.kind, Kind::Spot(spot) if spot.surface == Surface::Picture);
    let scene = match &step.picture {
        Some(scene) if !shown_by_widget => picture(
            view.ctx,
            &["scenes/", scene].concat(),
            "scene",
            (320, 180),
            view.word("picture"),
        ),
        _ => none(),
    };
    let heading = match words.of(&step.id, "title") {
        "" => none(),
        title => worded("h2", "step-title", title).into(),
    };
    let face = match &step.who {
        Some(who) => view.face(who, step.mood.as_deref().unwrap_or("hello"), 88),
        None => none(),
    };
    let told = el("div")
        .class("told-text")
        .child(heading)
        .child(prose(words.get(&step.id), ""));
    el("article")
        .key(&step.id)
        .id("screen")
        .classes(&["step", &["kind-", step.kind.name()].concat()])
        .attr(At::Tabindex, "-1")
        .child(scene)
        .child(el("div").class("told").child(face).child(told))
        .child(widget)
        .into()
}
