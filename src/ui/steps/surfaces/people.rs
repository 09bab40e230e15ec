//! Somebody to look at: a post, a profile, people face to face.

use super::super::View;
use super::detail::{all, content, is_mine, name, portrait, surface};
use crate::curriculum::steps::{Detail, Setting, Shows};
use crate::ui::parts::{At, El, el, none, worded};

/// A post in a feed: who, when, what; under it what others write.
pub fn post(view: &View, setting: &Setting) -> El {
    let owner = setting.owner();
    let mut head = el("header").class("post-head");
    let mut words = el("div");
    if let Some(owner) = owner {
        head = head.child(portrait(view, owner, 44));
        words = words.child(worded("strong", "", name(view, owner)));
    }
    let mut body = el("div").class("post-body");
    let mut comments = el("div").class("comments");
    for (at, detail) in setting.details.iter().enumerate() {
        let who = setting.speaker(at);
        let own = who.is_none_or(|who| Some(&who.id) == owner.map(|owner| &owner.id));
        if own && detail.shows == Shows::Note {
            words = words.child(content(view, detail));
        } else if own {
            body = body.child(el("div").key(&detail.id).child(content(view, detail)));
        } else if let Some(who) = who {
            comments = comments.child(comment(view, who, detail));
        }
    }
    let marks = el("div")
        .class("post-marks")
        .attr(At::Hidden, "true")
        .child(el("i").class("heart"))
        .child(el("i").class("speech"));
    surface(setting)
        .child(head.child(words))
        .child(body)
        .child(marks)
        .child(comments)
}

fn comment(view: &View, who: &Detail, detail: &Detail) -> El {
    let said = if is_mine(who) {
        el("div").child(worded("strong", "name", view.ctx.say.chat_you()))
    } else {
        el("div").child(worded("strong", "name", name(view, who)))
    };
    el("div")
        .key(&detail.id)
        .class("comment")
        .child(if is_mine(who) {
            none()
        } else {
            portrait(view, who, 36)
        })
        .child(said.child(content(view, detail)))
}

/// A profile: a face and a name, and what opens when one looks closer.
pub fn profile(view: &View, setting: &Setting) -> El {
    let mut head = el("header").class("profile-head");
    if let Some(owner) = setting.owner() {
        head = head.child(portrait(view, owner, 88)).child(worded(
            "strong",
            "surface-title",
            name(view, owner),
        ));
    }
    let outside = setting.details.iter().filter(|detail| !detail.inside);
    let inside = || setting.details.iter().filter(|detail| detail.inside);
    let opens = if inside().next().is_some() {
        el("details")
            .class("opens")
            .child(worded("summary", "", view.ctx.say.surface_open()))
            .child(el("div").class("opened").child(all(view, inside())))
            .into()
    } else {
        none()
    };
    surface(setting)
        .child(el("div").class("cover").attr(At::Hidden, "true"))
        .child(head)
        .child(el("div").class("opened").child(all(view, outside)))
        .child(opens)
}

/// People who talk, each with a face and what they say, before a street or a school.
pub fn face_to_face(view: &View, setting: &Setting) -> El {
    let mut talkers = el("div").class("talkers");
    for (at, detail) in setting.details.iter().enumerate() {
        let talker = match setting.speaker(at) {
            Some(who) if is_mine(who) => {
                let mine = worded("span", "sr-only", view.ctx.say.chat_you()).text(": ");
                let said = el("div").class("speech").child(mine);
                el("div")
                    .class("talker mine")
                    .child(said.child(content(view, detail)))
            }
            Some(who) if detail.shows != Shows::Note => {
                let person = el("span")
                    .class("person")
                    .child(portrait(view, who, 72))
                    .child(worded("strong", "name", name(view, who)));
                let said = el("div").class("speech").child(content(view, detail));
                el("div").class("talker").child(person).child(said)
            }
            _ => el("div").class("talker plain").child(content(view, detail)),
        };
        talkers = talkers.child(talker.key(&detail.id));
    }
    surface(setting)
        .child(el("div").class("backdrop").attr(At::Hidden, "true"))
        .child(talkers)
}
