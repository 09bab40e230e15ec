//! A playable chat as a messenger shows it: whose it is, everybody's messages with their faces, what can be answered, and
//! the other chats where each partner has one.

use yew::Html;

use super::View;
use super::view::{item, truth};
use crate::curriculum::steps::{Chat, ChatChoice, Effect, Node, REWIND, Skin, Visit};
use crate::curriculum::{Band, paragraphs};
use crate::digits::Digits as _;
use crate::ui::parts::{At, El, Sheet, Tone, el, medal, none, picture, several, worded};
use crate::ui::state::select::{told, turn_text};
use crate::ui::state::{Act, Draft, select};

/// The chat that is open, on the way so far.
struct Open<'a> {
    view: &'a View<'a>,
    chat: &'a Chat,
    /// The nodes that were reached, without what was taken back, and without one that still waits.
    way: Vec<Visit<'a>>,
    /// Whose chat each of them stands in.
    partners: Vec<&'a str>,
    /// Whose chat is looked at.
    partner: &'a str,
}

impl<'a> Open<'a> {
    fn of(view: &'a View<'a>, chat: &'a Chat) -> Open<'a> {
        let mut way = chat.standing(view.log);
        let mut partners = chat.partners(&way);
        if is_waiting(view) {
            way.pop();
            partners.pop();
        }
        let asked = view.draft.marks.first();
        let asked = partners
            .iter()
            .find(|known| asked.is_some_and(|id| id == *known));
        let partner = asked.or(partners.last()).copied().unwrap_or(&chat.with);
        Open {
            view,
            chat,
            way,
            partners,
            partner,
        }
    }

    /// Whose chat is being written in.
    fn active(&self) -> &'a str {
        self.partners.last().copied().unwrap_or(&self.chat.with)
    }
}

/// Whether the next message waits until what is said about the answer was read.
fn is_waiting(view: &View) -> bool {
    let present = view.present();
    let turn = present.turn();
    turn.is_some_and(|turn| select::is_waiting(&present, turn, view.draft))
}

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

/// The face of who speaks at a node.
fn mood<'a>(node: &'a Node, who: &str) -> &'a str {
    let usual = match who {
        "saq" if node.is_ending() => "proud",
        "saq" => "thinks",
        _ => "hello",
    };
    node.looks.mood.as_deref().unwrap_or(usual)
}

/// How many bubbles of the present node are shown.
fn shown(view: &View) -> usize {
    let present = view.present();
    match present.turn() {
        // The present node is not drawn yet: all that is drawn was told.
        _ if is_waiting(view) => usize::MAX,
        Some(turn) => select::bubbles(&present, turn, view.draft).0,
        None => 0,
    }
}

// ---- the head: whose chat it is, and the other chats ----

fn head(open: &Open) -> El {
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
fn elsewhere(open: &Open) -> El {
    let view = open.view;
    let words = view.ctx.say.chat_new(view.name(open.active()));
    el("button")
        .key("elsewhere")
        .class("button chat-elsewhere")
        .press(view.ctx, look_at(view, open.active()))
        .text(&words)
}

// ---- messages ----

/// The first `shown` bubbles of a node, beside the face of who speaks; `named` where somebody else has spoken before.
fn messages(open: &Open, visit: &Visit, shown: usize, named: bool) -> Html {
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
            .child(worded("p", "", text));
        lines = lines.child(bubble);
    }
    if shown >= texts.len() {
        lines = lines.child(sent(view, node));
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

/// What comes after the words: a picture, a present that shines, the pile of a flood.
fn sent(view: &View, node: &Node) -> Html {
    let looks = &node.looks;
    let gift = looks.effect == Some(Effect::Gift);
    let thing = match &looks.sticker {
        Some(_) if node.is_ending() => None,
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
fn marks(class: &str, count: usize) -> Html {
    let mut all = el("span").class(class).attr(At::Hidden, "true");
    for _ in 0..count {
        all = all.child(el("i"));
    }
    all.into()
}

/// The learner's own bubble. Nothing in it can be pressed any more.
fn mine(open: &Open, node: &Node, choice: &ChatChoice, last: bool) -> Html {
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

// ---- what is being said now ----

/// What comes after the bubbles of the present node: typing, replies, the end. It can be hurried.
fn now(turn: El, open: &Open, visit: &Visit) -> El {
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
    for choice in &node.choices {
        let tried = open.chat.was_taken_back(&way, node, choice);
        let give = Act::Give(vec![node.id.clone(), choice.id.clone()]);
        let text = view.words.of(&key, &choice.id);
        let class = if tried { "reply tried" } else { "reply" };
        let button = view
            .drawn(view.blank(class, &choice.id), &choice.art, text)
            .disabled(tried)
            .press(view.ctx, give);
        // In a world the way out stands always at the same side.
        let art = choice.art.as_deref().unwrap_or_default();
        let leads_out = art.starts_with("things/door");
        let reply = item(&choice.id, button).attr_if(leads_out, At::Class, "way-out");
        options = options.child(reply);
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

// ---- what is said about the last answer ----

/// The tone of what is said about a choice.
fn tone(choice: &ChatChoice) -> Tone {
    match choice.right {
        Some(true) => Tone::Good,
        Some(false) => Tone::Gentle,
        None => Tone::Neutral,
    }
}

/// The headline and the reason of the last choice, while it is being read: before the next message comes, or after what
/// followed a risky one was felt.
pub fn sheet<'a>(view: &View<'a>, chat: &Chat) -> Option<Sheet<'a>> {
    let way = chat.way(view.log);
    let (here, before) = way.split_last()?;
    let said = before.last()?;
    let choice = said.said()?;
    let felt = here.back.is_some() && is_told(view);
    if !felt && !is_waiting(view) {
        return None;
    }
    let tone = tone(choice);
    let of_same_tone = |visit: &&Visit| visit.said().is_some_and(|said| self::tone(said) == tone);
    // No two headlines in a row are the same.
    let turn = before.iter().filter(of_same_tone).count() - 1;
    let say: &'a _ = &view.ctx.say;
    let titles = match tone {
        // Teenagers are not praised.
        Tone::Good if view.module.band == Band::C => say.chat_good_teen(),
        Tone::Good => say.chat_good(),
        Tone::Gentle => say.chat_gentle(),
        Tone::Neutral => say.chat_neutral(),
    };
    let count = titles.split('|').count();
    let title = titles.split('|').nth(turn % count).unwrap_or(titles);
    let key = [&view.step.id, "-", &said.node.id].concat();
    let why = view.words.why(&key, &choice.id);
    Some(Sheet::new(tone, title.trim_ascii(), why))
}

/// Whether all bubbles of the present node are shown.
pub fn is_told(view: &View) -> bool {
    let present = view.present();
    present.turn().is_some_and(|turn| {
        let (shown, total) = select::bubbles(&present, turn, view.draft);
        shown == total
    })
}

/// The reason was read: the next message comes.
pub fn more(view: &View) -> Option<Act> {
    let turn = view.present().turn()?.number;
    is_waiting(view).then(|| {
        Act::Draft(Draft {
            shown: (turn, 0),
            ..Draft::default()
        })
    })
}

/// Ten seconds back: what was risky is taken back.
pub fn rewind(view: &View, chat: &Chat) -> Option<Act> {
    let way = chat.way(view.log);
    let here = way.last()?;
    let felt = here.back.is_some() && is_told(view);
    felt.then(|| Act::Give(vec![here.node.id.clone(), REWIND.into()]))
}
