//! The head of a chat: whose it is, and the other chats.

use super::open::Open;
use crate::curriculum::steps::Effect;
use crate::ui::parts::{At, El, el, none, worded};
use crate::ui::state::{Act, Draft};
use crate::ui::steps::View;
use crate::ui::steps::view::truth;

pub fn head(open: &Open) -> El {
    let (view, chat) = (open.view, open.chat);
    let mut nodes = open.way.iter().rev().map(|visit| visit.node);
    let last = nodes.find(|node| chat.speaker(node) == open.partner);
    let mood = last.and_then(|node| node.looks.mood.as_deref());
    let sulks = open.partner == open.active()
        && open.way.last().is_some_and(|visit| {
            visit.said().is_none() && visit.node.looks.effect == Some(Effect::Dots)
        });
    let typing = view.ctx.say.chat_typing(view.name(open.partner));
    let status = if sulks {
        worded("span", "chat-status", &typing)
            .attr(At::Hidden, "true")
            .into()
    } else {
        none()
    };
    let name = el("div")
        .class("chat-with")
        .child(worded("strong", "", view.name(open.partner)))
        .child(status);
    let tabs = inbox(open);
    el("header")
        // Where the tabs show whose chat it is, the head needs no face of its own.
        .classes(&["chat-head", if tabs.is_some() { "of-several" } else { "" }])
        .child(match present(open) {
            Some(faces) => faces.into(),
            None => view.face(open.partner, mood.unwrap_or("hello"), 40),
        })
        .child(name)
        .child(tabs.map_or_else(none, El::into))
}

/// The faces of up to three who have written in a group's chat; nothing in a chat with one person. A group writes nothing
/// itself.
fn present(open: &Open) -> Option<El> {
    let mut nodes = open.chat.nodes.iter();
    if nodes.any(|node| open.chat.speaker(node) == open.partner) {
        return None;
    }
    let mut faces = el("span").class("faces").attr(At::Hidden, "true");
    let mut known: Vec<&str> = Vec::new();
    let here = open.way.iter().zip(&open.partners);
    for (visit, _) in here.filter(|(_, partner)| **partner == open.partner) {
        let who = open.chat.speaker(visit.node);
        if who != "saq" && known.len() < 3 && !known.contains(&who) {
            known.push(who);
            faces = faces.child(open.view.face(who, "hello", 40));
        }
    }
    (!known.is_empty()).then_some(faces)
}

/// The partners who have written so far, where each has a chat; where there is something to answer is marked. Nothing with
/// one partner alone.
fn inbox(open: &Open) -> Option<El> {
    let view = open.view;
    let mut known: Vec<&str> = Vec::new();
    let mut tabs = el("nav")
        .class("chat-inbox")
        .attr(At::Label, view.ctx.say.chat_inbox());
    for partner in &open.partners {
        if known.contains(partner) {
            continue;
        }
        known.push(partner);
        let unread = *partner == open.active() && *partner != open.partner;
        let badge = if unread {
            worded("span", "chat-unread", "1").into()
        } else {
            none()
        };
        let tab = el("button")
            .key(partner)
            .class("chat-tab")
            .attr(At::DataId, partner)
            .attr(At::Pressed, truth(*partner == open.partner))
            .press(view.ctx, look_at(view, partner))
            .child(view.face(partner, "hello", 36))
            .child(worded("span", "sr-only", view.name(partner)))
            .child(badge);
        tabs = tabs.child(tab);
    }
    (known.len() > 1).then_some(tabs)
}

fn look_at(view: &View, partner: &str) -> Act {
    Act::Draft(Draft {
        marks: vec![partner.into()],
        ..view.draft.clone()
    })
}

/// Another chat is looked at: the way to the one where something is to be answered.
pub fn elsewhere(open: &Open) -> El {
    let view = open.view;
    let words = view.ctx.say.chat_new(view.name(open.active()));
    el("button")
        .key("elsewhere")
        .class("button chat-elsewhere")
        .press(view.ctx, look_at(view, open.active()))
        .text(&words)
}
