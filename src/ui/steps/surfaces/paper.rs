//! What is held out to somebody: an invitation, an advert, a picture with things on it.

use super::super::View;
use super::detail::{content, name, portrait, surface};
use crate::curriculum::steps::{Setting, Shows, Stage};
use crate::ui::parts::{El, el, none, picture, worded};

/// An invitation or an advert: from whom, what, and the buttons that it has, drawn.
pub fn draw(view: &View, setting: &Setting) -> El {
    let head = match setting.owner() {
        Some(owner) => el("header")
            .class("paper-head")
            .child(portrait(view, owner, 56))
            .child(worded("strong", "", name(view, owner)))
            .into(),
        None => none(),
    };
    let tag = if setting.stage == Stage::Advert {
        worded("span", "tag", view.ctx.say.surface_advert()).into()
    } else {
        none()
    };
    let mut body = el("div").class("paper-body");
    let mut buttons = el("div").class("drawn-buttons");
    for detail in &setting.details {
        let drawn = el("div")
            .key(&detail.id)
            .class("detail")
            .child(content(view, detail));
        if detail.shows == Shows::Button {
            buttons = buttons.child(drawn);
        } else {
            body = body.child(drawn);
        }
    }
    surface(setting)
        .child(tag)
        .child(head)
        .child(body)
        .child(buttons)
}

/// A picture, the things on it at their places, and what is said about it below.
pub fn scene(view: &View, setting: &Setting) -> El {
    let art = view.step.picture.as_deref().unwrap_or_default();
    let art = ["scenes/", art].concat();
    let mut things = el("div").class("scene-things").child(picture(
        view.ctx,
        &art,
        "scene",
        (640, 360),
        view.word("picture"),
    ));
    let mut below = el("div").class("scene-said");
    for (at, detail) in setting.details.iter().enumerate() {
        match detail.at {
            Some(place) => {
                let thing = el("span").key(&detail.id).class("thing").stand_at(place);
                things = things.child(thing.child(content(view, detail)));
            }
            None => {
                let who = match setting.speaker(at) {
                    Some(who) if detail.shows != Shows::Note => el("span")
                        .class("sender")
                        .child(portrait(view, who, 36))
                        .child(worded("strong", "name", name(view, who)))
                        .into(),
                    _ => none(),
                };
                let said = el("div").key(&detail.id).class("bubble theirs").child(who);
                below = below.child(said.child(content(view, detail)));
            }
        }
    }
    surface(setting).child(things).child(below)
}
