//! A playable chat as a messenger shows it: whose it is, everybody's messages with their faces, what can be answered, and
//! the other chats where each partner has one.

mod head;
mod message;
mod now;
mod open;
mod verdict;

use yew::Html;

use super::View;
use crate::curriculum::steps::{Chat, Skin};
use crate::digits::Digits as _;
use crate::ui::parts::{At, El, el, none, picture, worded};

use head::{elsewhere, head};
use message::{messages, mine};
use now::now;
use open::{Open, mood, shown};

pub use message::waves;
pub use open::{is_telling, is_told};
pub use verdict::{more, rewind, sheet};

pub fn draw(view: &View, chat: &Chat) -> Html {
    let open = Open::of(view, chat);
    let skin = match chat.skin {
        Skin::Game => "game",
        Skin::Messenger => "messenger",
        Skin::World => "world",
    };
    let is_world = chat.skin == Skin::World;
    let mut log = el("div").class("chat-log");
    let mut before = "";
    for (at, visit) in open.way.iter().enumerate() {
        if open.partners.get(at) != Some(&open.partner) {
            continue;
        }
        let last = at + 1 == open.way.len();
        // In a world only what is said now is heard.
        if is_world && !last {
            continue;
        }
        let turn = el("div")
            .key(&at.digits())
            .attr_if(last, At::Id, "chat-now")
            .classes(&["turn", if visit.back.is_some() { "felt" } else { "" }]);
        let shown = if last { shown(view) } else { usize::MAX };
        let named = chat.speaker(visit.node) != before;
        before = match visit.said() {
            Some(_) => "",
            None => chat.speaker(visit.node),
        };
        let turn = turn.child(messages(&open, visit, shown, named));
        log = log.child(match visit.said() {
            Some(choice) => turn.child(mine(&open, visit.node, choice, last)),
            None => now(turn, &open, visit),
        });
    }
    if open.partner != open.active() {
        log = log.child(elsewhere(&open));
    }
    let log = log.child(el("div").key("end").id("chat-end").class("chat-end"));
    el("div")
        .classes(&["chat", skin])
        .child(if is_world { world(&open) } else { head(&open) })
        .child(log)
        .into()
}

/// A scene, and in it, large, whoever speaks now.
fn world(open: &Open) -> El {
    let view = open.view;
    let scene = view.step.picture.as_deref().unwrap_or_default();
    let scene = ["scenes/", scene].concat();
    let scene = picture(view.ctx, &scene, "scene", (640, 360), view.word("picture"));
    let stage = el("div").class("world-stage").child(scene);
    let Some(visit) = open.way.last() else {
        return stage;
    };
    let who = open.chat.speaker(visit.node);
    let speaker = el("div")
        .class("world-speaker")
        .child(view.face(who, mood(visit.node, who), 160))
        // The cub needs no name.
        .child(match view.name(who) {
            "" => none(),
            name => worded("strong", "", name).into(),
        });
    stage.child(speaker)
}
