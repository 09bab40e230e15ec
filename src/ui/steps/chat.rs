use yew::Html;

use super::View;
use super::view::item;
use crate::curriculum::paragraphs;
use crate::curriculum::steps::{Chat, ChatChoice, Node, Skin};
use crate::ui::parts::{At, El, Tone, el, none, reason, several, worded};
use crate::ui::state::select::{told, turn_text};
use crate::ui::state::{Act, Draft, select};

/// A playable chat: the way so far, what is being said now, and what can be answered.
pub fn draw(view: &View, chat: &Chat) -> Html {
    let way = chat.way(view.log);
    let skin = match chat.skin {
        Skin::Game => "game",
        Skin::Messenger => "messenger",
    };
    let head = el("header")
        .class("chat-head")
        .child(view.face(&chat.with, "hello", 44))
        .child(worded("strong", "", view.name(&chat.with)));
    let mut log = el("div").class("chat-log");
    if view.before > 0 {
        let note = el("p")
            .key("earlier")
            .class("hint chat-earlier")
            .text(view.ctx.say.chat_earlier());
        log = log.child(note);
    }
    for (at, (node, choice)) in way.iter().enumerate().skip(view.before) {
        let turn = el("div").key(&at.to_string()).class("turn");
        let turn = match choice {
            Some(choice) => turn
                .child(bubbles(view, chat, node, usize::MAX))
                .child(reply(view, node, choice)),
            None => now(turn, view, chat, node),
        };
        log = log.child(turn);
    }
    let log = log.child(el("div").key("end").id("chat-end"));
    el("div")
        .classes(&["chat", skin])
        .child(head)
        .child(log)
        .into()
}

fn speaker<'a>(chat: &'a Chat, node: &'a Node) -> &'a str {
    node.from.as_deref().unwrap_or(&chat.with)
}

/// The first `shown` bubbles of a node.
fn bubbles(view: &View, chat: &Chat, node: &Node, shown: usize) -> Html {
    let who = speaker(chat, node);
    let side = if who == "saq" { "narrator" } else { "theirs" };
    let mut bubbles = Vec::new();
    for (at, bubble) in paragraphs(turn_text(view.words, view.step, &node.id))
        .into_iter()
        .enumerate()
    {
        if at >= shown {
            break;
        }
        let guest = at == 0 && who != chat.with;
        let face = match guest {
            true => view.face(who, "thinks", 36),
            false => none(),
        };
        let name = match guest && who != "saq" {
            true => worded("strong", "name", view.name(who)).into(),
            false => none(),
        };
        let said = el("div").child(name).child(worded("p", "", bubble));
        let bubble = el("div")
            .key(&at.to_string())
            .classes(&["bubble", side])
            // What is being said now is heard as it comes.
            .attr_if(shown < usize::MAX, At::Say, "")
            .child(face)
            .child(said);
        bubbles.push(bubble.into());
    }
    several(bubbles)
}

/// The learner's own bubble and why it was a good or a less good thing to say. Nothing in it can be pressed any more.
fn reply(view: &View, node: &Node, choice: &ChatChoice) -> Html {
    let say = &view.ctx.say;
    let key = [&view.step.id, "-", &node.id].concat();
    let (_, title) = Tone::of(view.verdict(Some(&node.id)), say);
    let tone = match choice.right {
        Some(true) => Tone::Good,
        Some(false) => Tone::Gentle,
        None => Tone::Neutral,
    };
    let who = worded("span", "sr-only", say.chat_you()).text(": ");
    let mine = el("div").class("bubble mine").child(who).child(worded(
        "p",
        "",
        view.words.of(&key, &choice.id),
    ));
    let why = el("div").class("chat-why").attr(At::Say, "").child(reason(
        tone,
        title,
        view.words.why(&key, &choice.id),
    ));
    several(vec![mine.into(), why.into()])
}

/// What is being said now, bubble by bubble, and the replies. It can be hurried.
fn now(turn: El, view: &View, chat: &Chat, node: &Node) -> El {
    let present = view.present();
    let Some(told_now) = present.turn() else {
        return turn;
    };
    let (shown, total) = select::bubbles(&present, told_now, view.draft);
    let said = el("div")
        .class("chat-now")
        .child(bubbles(view, chat, node, shown));
    let turn = turn.child(said);
    if shown < total {
        turn.child(typing(view, speaker(chat, node), told(told_now, total)))
    } else if node.is_ending() {
        let over = el("p")
            .class("chat-over")
            .attr(At::Say, "")
            .text(view.ctx.say.chat_over());
        turn.child(over)
    } else {
        turn.child(replies(view, node))
    }
}

/// Somebody is typing.
fn typing(view: &View, who: &str, all: Draft) -> El {
    let say = &view.ctx.say;
    let dots = el("span")
        .class("dots")
        .attr(At::Hidden, "true")
        .child(el("i"))
        .child(el("i"))
        .child(el("i"));
    let typing = say.chat_typing(view.name(who));
    let hurry = el("button")
        .class("button quiet hurry")
        .press(view.ctx, Act::Draft(all))
        .text(say.chat_hurry());
    el("div")
        .class("typing")
        .child(dots)
        .child(worded("span", "sr-only", &typing))
        .child(hurry)
}

/// What can be answered.
fn replies(view: &View, node: &Node) -> El {
    let key = [&view.step.id, "-", &node.id].concat();
    let mut options = El::list("options");
    for choice in &node.choices {
        let give = Act::Give(vec![node.id.clone(), choice.id.clone()]);
        let text = view.words.of(&key, &choice.id);
        let button = view.button("reply", &choice.id, text).press(view.ctx, give);
        options = options.child(item(&choice.id, button));
    }
    let title = worded("p", "replies-title", view.ctx.say.chat_reply());
    el("div")
        .class("replies")
        .attr(At::DataNode, &node.id)
        .child(title)
        .child(options)
}
