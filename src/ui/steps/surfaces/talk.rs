//! Chats: with one, with several, in a game's lobby.

use super::super::View;
use super::detail::{content, is_mine, name, portrait, surface};
use crate::curriculum::steps::{Detail, Setting, Shows, Stage};
use crate::ui::parts::{At, El, el, none, worded};

pub fn draw(view: &View, setting: &Setting) -> El {
    let mut log = el("div").class("chat-log");
    let mut last: Option<&str> = None;
    for (at, detail) in setting.details.iter().enumerate() {
        // The name of a group or a room stands in the head.
        if detail.shows == Shows::Title {
            continue;
        }
        let who = setting.speaker(at);
        let item = match (detail.shows, who) {
            (Shows::Note, _) | (_, None) => el("div").class("chat-note"),
            (_, Some(who)) if is_mine(who) => {
                let mine = worded("span", "sr-only", view.ctx.say.chat_you()).text(": ");
                el("div").class("bubble mine").child(mine)
            }
            (_, Some(who)) => {
                let bubble = el("div").class("bubble theirs");
                // A name at each change of speaker, where there are several.
                if setting.stage != Stage::Chat && last != Some(&who.id) {
                    let sender = el("span")
                        .class("sender")
                        .child(portrait(view, who, 36))
                        .child(worded("strong", "name", name(view, who)));
                    bubble.child(sender)
                } else {
                    bubble
                }
            }
        };
        if detail.shows != Shows::Note {
            last = who.map(|who| who.id.as_str());
        }
        log = log.child(item.key(&detail.id).child(content(view, detail)));
    }
    surface(setting).child(head(view, setting)).child(log)
}

/// Whose chat it is: a face and a name; of a group or a room its name and who is there.
fn head(view: &View, setting: &Setting) -> El {
    let head = el("header").class("chat-head");
    let mut details = setting.details.iter();
    let title = details.find(|detail| detail.shows == Shows::Title);
    if setting.stage == Stage::Chat {
        return match setting.owner() {
            Some(owner) => {
                head.child(portrait(view, owner, 44))
                    .child(worded("strong", "", name(view, owner)))
            }
            None => head,
        };
    }
    let mut faces = el("span").class("faces").attr(At::Hidden, "true");
    for who in present(setting) {
        faces = faces.child(portrait(view, who, 36));
    }
    let title = match title {
        Some(title) => worded("strong", "", view.word(&title.id)).into(),
        None => none(),
    };
    head.child(faces).child(title)
}

/// Everybody who speaks here but the child, each once; three are enough for a head.
fn present(setting: &Setting) -> Vec<&Detail> {
    let mut found: Vec<&Detail> = Vec::new();
    for detail in &setting.details {
        let named = detail.from.is_some() || detail.face.is_some();
        let known = |other: &&Detail| other.from == detail.from && other.face == detail.face;
        if named && !is_mine(detail) && !found.iter().any(known) && found.len() < 3 {
            found.push(detail);
        }
    }
    found
}
