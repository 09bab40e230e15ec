//! What a telephone does by itself: it rings, it shows a notification.

use super::super::View;
use super::detail::{all, content, name, portrait, surface};
use crate::curriculum::steps::{Setting, Shows};
use crate::ui::parts::{At, El, el, worded};

/// A call that comes in: who calls, as the telephone knows them; below, what is said.
pub fn call(view: &View, setting: &Setting) -> El {
    let mut caller = el("div").class("caller");
    if let Some(owner) = setting.owner() {
        caller = caller
            .child(el("span").class("rings").child(portrait(view, owner, 88)))
            .child(worded("strong", "surface-title", name(view, owner)));
    }
    let notes = setting
        .details
        .iter()
        .filter(|detail| detail.shows == Shows::Note);
    let said = setting
        .details
        .iter()
        .filter(|detail| detail.shows != Shows::Note);
    let hands = el("div")
        .class("call-hands")
        .attr(At::Hidden, "true")
        .child(el("i").class("decline"))
        .child(el("i").class("accept"));
    surface(setting)
        .child(
            caller
                .child(worded("p", "small-print", view.ctx.say.surface_call()))
                .child(all(view, notes)),
        )
        .child(el("div").class("call-said").child(all(view, said)))
        .child(hands)
}

/// A notification on a locked screen.
pub fn notice(view: &View, setting: &Setting) -> El {
    let face = match setting.owner() {
        Some(owner) => portrait(view, owner, 44),
        None => el("i").class("app-mark").attr(At::Hidden, "true").into(),
    };
    let mut words = el("div");
    if let Some(owner) = setting.owner() {
        words = words.child(worded("strong", "", name(view, owner)));
    }
    for detail in &setting.details {
        words = words.child(el("div").key(&detail.id).child(content(view, detail)));
    }
    surface(setting)
        .child(el("div").class("lock-clock").attr(At::Hidden, "true"))
        .child(el("div").class("notice-card").child(face).child(words))
}
