use yew::prelude::*;

use super::{Draft, View};
use crate::curriculum::steps::{Chat, ChatChoice, Node, Skin};
use crate::curriculum::{Judgement, paragraphs};
use crate::ui::parts::{Tone, reason};

/// How long somebody "types" one bubble, in milliseconds: long enough to feel alive, short enough for a lesson.
const TYPING_MS: u32 = 900;

type Way<'a> = Vec<(&'a Node, Option<&'a ChatChoice>)>;

/// A playable chat: the way so far, what is being said now, and what can be answered.
pub fn draw(view: &View, chat: &Chat) -> Html {
    let way = chat.way(view.log);
    let judgements = view.step.kind.task().judge(view.log);
    let skin = match chat.skin {
        Skin::Game => "game",
        Skin::Messenger => "messenger",
    };
    let past = way.iter().enumerate().filter_map(|(at, (node, choice))| {
        let choice = (*choice)?;
        Some(html! {
            <div key={at} class="turn">
                { bubbles(view, chat, node, usize::MAX) }
                { reply(view, node, choice, &judgements) }
            </div>
        })
    });
    html! {
        <div class={classes!("chat", skin)}>
            <header class="chat-head">{ view.face(&chat.with, "hello", 44) }<strong>{ view.name(&chat.with) }</strong></header>
            <div class="chat-log">
                { for past }
                { now(view, chat, &way) }
                <div id="chat-end"></div>
            </div>
        </div>
    }
}

/// How many bubbles of the present node are shown, and how many it has.
fn shown(view: &View, way: &Way) -> (usize, usize) {
    let total = way
        .last()
        .map_or(0, |(node, _)| paragraphs(text(view, node)).count());
    let (place, shown) = view.draft.shown;
    if view.review {
        (total, total)
    } else if place == way.len() {
        (shown.min(total), total)
    } else {
        (0, total)
    }
}

/// The next bubble, and after how many milliseconds it comes.
pub fn next_bubble(view: &View, chat: &Chat) -> Option<(u32, Draft)> {
    let way = chat.way(view.log);
    let (shown, total) = shown(view, &way);
    if shown >= total {
        return None;
    }
    Some((TYPING_MS, told(view, &way, shown + 1)))
}

/// The draft with so many bubbles shown of the present node.
fn told(view: &View, way: &Way, shown: usize) -> Draft {
    Draft {
        shown: (way.len(), shown),
        ..(*view.draft).clone()
    }
}

fn speaker<'a>(chat: &'a Chat, node: &'a Node) -> &'a str {
    node.from.as_deref().unwrap_or(&chat.with)
}

fn text<'a>(view: &'a View, node: &Node) -> &'a str {
    view.words().get(&[&view.step.id, "-", &node.id].concat())
}

/// The first `shown` bubbles of a node.
fn bubbles(view: &View, chat: &Chat, node: &Node, shown: usize) -> Html {
    let who = speaker(chat, node);
    let side = if who == "saq" { "narrator" } else { "theirs" };
    paragraphs(text(view, node))
        .take(shown)
        .enumerate()
        .map(|(at, bubble)| {
            html! {
                <div key={at} class={classes!("bubble", side)}>
                    if at == 0 && who != chat.with { { view.face(who, "thinks", 36) } }
                    <div>
                        if at == 0 && who != chat.with && who != "saq" { <strong class="name">{ view.name(who) }</strong> }
                        <p>{ bubble.to_string() }</p>
                    </div>
                </div>
            }
        })
        .collect()
}

/// The learner's own bubble and why it was a good or a less good thing to say. Nothing in it can be pressed any more.
fn reply(view: &View, node: &Node, choice: &ChatChoice, judgements: &[Judgement]) -> Html {
    let say = &view.ctx.say;
    let key = [&view.step.id, "-", &node.id].concat();
    let verdict = judgements
        .iter()
        .find(|j| j.item == node.id)
        .map(|j| j.verdict);
    let (_, title) = Tone::of(verdict, say);
    let tone = match choice.right {
        Some(true) => Tone::Good,
        Some(false) => Tone::Gentle,
        None => Tone::Neutral,
    };
    html! {
        <>
            <div class="bubble mine"><span class="sr-only">{ say.chat_you() }{ ": " }</span><p>{ view.words().of(&key, &choice.id) }</p></div>
            <div class="chat-why" role="status">{ reason(tone, title, view.words().why(&key, &choice.id).to_string()) }</div>
        </>
    }
}

/// What is being said now, bubble by bubble, and the replies. It can be hurried.
fn now(view: &View, chat: &Chat, way: &Way) -> Html {
    let say = &view.ctx.say;
    let Some((node, _)) = way.last() else {
        return html! {};
    };
    let (shown, total) = shown(view, way);
    let hurried = told(view, way, total);
    let hurry = view.press(move |draft| *draft = hurried.clone());
    let key = [&view.step.id, "-", &node.id].concat();
    let replies = node.choices.iter().map(|choice| {
        let given = vec![node.id.clone(), choice.id.clone()];
        view.option(
            "reply",
            &choice.id,
            view.words().of(&key, &choice.id).to_string(),
            None,
            false,
            view.give(given),
        )
    });
    html! {
        <div key={way.len()} class="turn">
            <div class="chat-now" role="log">{ bubbles(view, chat, node, shown) }</div>
            if shown < total {
                <div class="typing">
                    <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
                    <span class="sr-only">{ say.chat_typing(&view.name(speaker(chat, node))) }</span>
                    <button class="button quiet hurry" onclick={hurry}>{ say.chat_hurry() }</button>
                </div>
            } else if node.is_ending() {
                <p class="chat-over" role="status">{ say.chat_over() }</p>
            } else {
                <div class="replies" data-node={node.id.clone()}>
                    <p class="replies-title">{ say.chat_reply() }</p>
                    <ul class="options">{ for replies }</ul>
                </div>
            }
        </div>
    }
}
