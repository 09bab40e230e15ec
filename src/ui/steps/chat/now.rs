//! What is being said now: who types, what can be answered, the end.

use super::message::marks;
use super::open::Open;
use crate::curriculum::steps::{Effect, Node, Visit};
use crate::ui::parts::{At, El, el, medal, none, worded};
use crate::ui::state::select::told;
use crate::ui::state::{Act, Draft, select};
use crate::ui::steps::View;
use crate::ui::steps::view::item;

/// What comes after the bubbles of the present node: typing, replies, the end. It can be hurried.
pub fn now(turn: El, open: &Open, visit: &Visit) -> El {
    let (view, node) = (open.view, visit.node);
    let present = view.present();
    let Some(told_now) = present.turn() else {
        return turn;
    };
    let (shown, total) = select::bubbles(&present, told_now, view.draft);
    if shown < total {
        turn.child(typing(open, node, told(told_now, total)))
    } else if visit.back.is_some() {
        turn
    } else if node.is_ending() {
        turn.child(over(view, node))
    } else {
        let back = if told_now.told {
            worded("p", "chat-back", view.ctx.say.chat_back())
                .key("back")
                .attr(At::Say, "")
                .into()
        } else {
            none()
        };
        turn.child(back).child(replies(open, node))
    }
}

/// Somebody is typing.
fn typing(open: &Open, node: &Node, all: Draft) -> El {
    let view = open.view;
    let say = &view.ctx.say;
    let who = open.chat.speaker(node);
    let halting = node.looks.effect == Some(Effect::Dots);
    let dots = marks(if halting { "dots halting" } else { "dots" }, 3);
    let hurry = el("button")
        .class("button quiet hurry")
        .press(view.ctx, Act::Draft(all))
        .text(say.chat_hurry());
    let mood = node.looks.mood.as_deref();
    let usual = if who == "saq" { "thinks" } else { "hello" };
    el("div")
        .key("typing")
        .class("typing")
        .child(view.face(who, mood.unwrap_or(usual), 36))
        .child(dots)
        .child(worded("span", "sr-only", &say.chat_typing(view.name(who))))
        .child(hurry)
}

/// What can be answered. What was taken back stands there and cannot be said again.
fn replies(open: &Open, node: &Node) -> El {
    let view = open.view;
    let key = [&view.step.id, "-", &node.id].concat();
    let way = open.chat.way(view.log);
    let mut options = El::list("options");
    for (at, choice) in node.choices.iter().enumerate() {
        let tried = open.chat.was_taken_back(&way, node, choice);
        let give = Act::Give(vec![node.id.clone(), choice.id.clone()]);
        let text = view.words.of(&key, &choice.id);
        let class = if tried { "reply tried" } else { "reply" };
        let button = view.lettered(view.blank(class, &choice.id), at);
        let button = view
            .drawn(button, &choice.art, text)
            .disabled(tried)
            .press(view.ctx, give);
        options = options.child(item(&choice.id, button));
    }
    let title = worded("p", "replies-title", view.ctx.say.chat_reply());
    el("div")
        .key("replies")
        .class("replies")
        .attr(At::DataNode, &node.id)
        .child(title)
        .child(options)
}

/// The chat is over; the ending that was found is collected.
fn over(view: &View, node: &Node) -> El {
    let say = &view.ctx.say;
    let over = el("div")
        .key("over")
        .class("chat-over")
        .attr(At::Say, "")
        .attr(At::Sound, "collected");
    let Some(thing) = &node.looks.sticker else {
        return over.text(say.chat_over());
    };
    over.child(medal(view.ctx, thing))
        .child(worded("span", "", say.chat_ending()))
}
