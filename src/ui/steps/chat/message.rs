//! What was said in a chat: everybody's bubbles, and the learner's own.

use yew::Html;

use super::open::{Open, mood};
use crate::curriculum::paragraphs;
use crate::curriculum::steps::{ChatChoice, Effect, Node, Visit};
use crate::digits::Digits as _;
use crate::ui::parts::{At, el, none, picture, several, worded};
use crate::ui::state::select::turn_text;
use crate::ui::steps::View;

/// The first `shown` bubbles of a node, beside the face of who speaks; `named` where somebody else has spoken before.
pub fn messages(open: &Open, visit: &Visit, shown: usize, named: bool) -> Html {
    let (view, node) = (open.view, visit.node);
    let looks = &node.looks;
    let who = open.chat.speaker(node);
    let is_saq = who == "saq";
    let texts = paragraphs(turn_text(view.words, view.step, &node.id));
    if shown == 0 {
        return none();
    }
    let mut lines = el("div").class("lines");
    if named && !is_saq {
        // Whose chat it is stands in its head already.
        let class = if who == open.partner {
            "sr-only"
        } else {
            "name"
        };
        lines = lines.child(worded("strong", class, view.name(who)));
    }
    let heard = shown < usize::MAX;
    for (line, text) in texts.iter().enumerate().take(shown) {
        let bubble = el("div")
            .key(&line.digits())
            .classes(&["bubble", if is_saq { "narrator" } else { "theirs" }])
            // What is being said now is heard as it comes.
            .attr_if(heard, At::Say, "")
            .attr_if(heard, At::Sound, "message")
            .child(if looks.effect == Some(Effect::Voice) {
                waves()
            } else {
                none()
            })
            .child(if line + 1 == texts.len() {
                asked(view, node)
            } else {
                none()
            })
            .child(worded("p", "", text));
        lines = lines.child(bubble);
    }
    if shown >= texts.len() {
        lines = lines.child(sent(view, visit));
    }
    let class = match looks.effect {
        Some(Effect::Flood) => "flooded",
        _ => "",
    };
    el("div")
        .key("said")
        // What is felt after a risky choice is what the sheet speaks of.
        .attr_if(visit.back.is_some() && heard, At::Id, "answered")
        .classes(&["said", if is_saq { "told-by-saq" } else { "" }, class])
        .child(view.face(who, mood(node, who), 36))
        .child(lines)
        .into()
}

/// The picture of what is asked for, for whoever cannot read it: of the reply that would do it.
fn asked(view: &View, node: &Node) -> Html {
    let does = node.choices.iter().find(|choice| choice.rewind);
    match does.and_then(|choice| choice.art.as_ref()) {
        Some(art) => picture(view.ctx, art, "small-art", (48, 48), ""),
        None => none(),
    }
}

/// What comes after the words: a picture, a present that shines, the pile of a flood.
fn sent(view: &View, visit: &Visit) -> Html {
    let node = visit.node;
    let looks = &node.looks;
    let gift = looks.effect == Some(Effect::Gift);
    let thing = match &looks.sticker {
        // An ending's is a medal; what is felt and taken back is none.
        Some(_) if node.is_ending() && visit.back.is_none() => None,
        Some(thing) => Some(thing.as_str()),
        None => gift.then_some("gift"),
    };
    let thing = match thing {
        Some(thing) => {
            let key = [&view.step.id, "-", &node.id].concat();
            let alt = view.words.of(&key, "picture");
            let drawn = picture(view.ctx, &["things/", thing].concat(), "", (96, 96), alt);
            let class = if gift { "sticker shines" } else { "sticker" };
            el("div").class(class).child(drawn).into()
        }
        None => none(),
    };
    let pile = match looks.effect {
        // On a class's large screen it would be seven empty messages.
        Some(Effect::Flood) if !view.whole => marks("flood", 7),
        _ => none(),
    };
    several(vec![thing, pile])
}

/// A voice note's waves; its words stand beside them.
pub fn waves() -> Html {
    marks("waves", 16)
}

/// An ornament of so many equal parts.
pub fn marks(class: &str, count: usize) -> Html {
    let mut all = el("span").class(class).attr(At::Hidden, "true");
    for _ in 0..count {
        all = all.child(el("i"));
    }
    all.into()
}

/// The learner's own bubble. Nothing in it can be pressed any more.
pub fn mine(open: &Open, node: &Node, choice: &ChatChoice, last: bool) -> Html {
    let view = open.view;
    let deed = open.chat.is_deed(node, choice);
    let key = [&view.step.id, "-", &node.id].concat();
    let who = worded("span", "sr-only", view.ctx.say.chat_you()).text(": ");
    el("div")
        .key("mine")
        .classes(&["bubble mine", if deed { "deed" } else { "" }])
        .attr_if(last, At::Id, "answered")
        .child(who)
        .child(view.drawn(el("p"), &choice.art, view.words.of(&key, &choice.id)))
        .into()
}
