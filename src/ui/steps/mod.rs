//! One widget per kind of step: functions that draw a log of answers, fresh, answered with its reasons, or looked at
//! again. What is marked but not yet answered is the state's draft.

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

use super::parts::{At, el, none, picture, prose, worded};
use crate::curriculum::Kind;
use crate::curriculum::steps::Surface;

pub use view::{ARRANGEMENTS, View};

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

/// Who has written an option, where options are messages: a whole class votes on them.
#[cfg(feature = "full")]
pub fn option_sender(view: &View, option: &str) -> Html {
    match &view.step.kind {
        Kind::Spot(spot) => spot::sender(view, spot, option),
        _ => none(),
    }
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
