//! Sentences that are chosen or ticked off, and what of them stands on paper.

use yew::Html;

use super::known::URGENT;
use crate::curriculum::{Reading, ReadingKind, ReadingLink, ReadingPart, ReadingSection};
use crate::language::Adult;
use crate::ui::parts::{At, Context, El, button, el, none, worded};
use crate::ui::state::Act;
use crate::ui::state::full::{FullAct, ReadAct};
use crate::ui::steps::truth;

/// Whether a section says something on paper: of sentences to choose only those that were chosen are printed, the page's
/// first sheet of them where none was, and a way to another page leads nowhere there.
pub fn is_for_paper(ctx: &Context, page: (&str, &Reading), key: &str, of: &ReadingSection) -> bool {
    let chosen = &ctx.full.read.chosen;
    let mut parts = of.parts.iter();
    match of.kind {
        _ if of.unprinted => false,
        ReadingKind::Promise if is_any_chosen(ctx, page.0) => {
            parts.any(|part| chosen.contains(&key_of(key, part)))
        }
        ReadingKind::Promise => is_first_sheet(page.1, of),
        // On the evening on which something has happened nobody needs them.
        ReadingKind::Links => {
            page.0 != URGENT && parts.any(|part| part.link == ReadingLink::Lesson)
        }
        _ => true,
    }
}

/// Whether a section is on the first sheet to sign of its page.
fn is_first_sheet(page: &Reading, of: &ReadingSection) -> bool {
    let mut all = page.sections.iter();
    let first = all.find(|section| section.kind == ReadingKind::Promise);
    first.is_some_and(|first| page.sheet(&first.id).iter().any(|on| on.id == of.id))
}

/// Whether a sentence of a page was chosen.
fn is_any_chosen(ctx: &Context, page: &str) -> bool {
    let page = [page, "/"].concat();
    let mut chosen = ctx.full.read.chosen.iter();
    chosen.any(|key| key.starts_with(&page))
}

fn key_of(section: &str, part: &ReadingPart) -> String {
    [section, "/", &part.id].concat()
}

/// A sentence with a key that can be pressed, and whether it is; `act` says what pressing it does.
fn choice(
    ctx: &Context,
    part: &ReadingPart,
    key: String,
    is_pressed: bool,
    act: fn(String) -> ReadAct,
) -> El {
    let id = key.replace('/', "-");
    let words = worded("span", "", &part.title);
    let button = el("button")
        .id(&id)
        .class("option tick-line")
        .press(ctx, Act::Full(FullAct::Read(act(key))))
        .attr(At::Pressed, truth(is_pressed))
        .child(words);
    let button = if part.text.is_empty() {
        button
    } else {
        button.child(worded("span", "hint", &part.text))
    };
    el("li")
        .key(&part.id)
        .class(if is_pressed { "ticked" } else { "" })
        .child(button)
}

/// Each side chooses its sentences, or one press takes what is proposed to all sides of the sheet; only what was chosen is
/// printed. Where nothing was, the page's first sheet is, with squares to tick by hand.
pub fn promise(
    ctx: &Context,
    say: &Adult,
    (page, whole): (&str, &Reading),
    key: &str,
    of: &ReadingSection,
) -> El {
    let mut all = El::list(if is_any_chosen(ctx, page) {
        "options promise narrowed"
    } else {
        "options promise"
    });
    for part in &of.parts {
        let key = key_of(key, part);
        let is_pressed = ctx.full.read.chosen.contains(&key);
        all = all.child(choice(ctx, part, key, is_pressed, ReadAct::Choose));
    }
    el("div")
        .child(take(ctx, say, (page, whole), of))
        .child(all)
        .child(worded("p", "hint no-print", say.read_choose()))
        // On paper each side has a line of its own to sign.
        .child(worded("p", "sign-line", say.read_sign()))
}

/// At the head of a sheet to sign: one press chooses what is proposed to all its sides.
fn take(ctx: &Context, say: &Adult, (page, whole): (&str, &Reading), of: &ReadingSection) -> Html {
    let sheet = whole.sheet(&of.id);
    if sheet.first().is_none_or(|first| first.id != of.id) {
        return none();
    }
    let proposed = sheet.iter().flat_map(|side| {
        let key = [page, "/", &side.id].concat();
        let parts = side.parts.iter().filter(|part| part.proposed);
        parts.map(move |part| key_of(&key, part))
    });
    let keys: Vec<String> = proposed.collect();
    if keys.is_empty() {
        return none();
    }
    let act = Act::Full(FullAct::Read(ReadAct::Take(keys)));
    let id = ["take-", &of.id].concat();
    let hint = match is_first_sheet(whole, of) {
        true => say.read_take_first(),
        false => say.read_take_more(),
    };
    el("div")
        .class("no-print take")
        .child(button(ctx, &id, "button primary", act, say.read_take()))
        .child(worded("p", "hint", hint))
        .into()
}

/// What is ticked off stays on this device.
pub fn ticks(ctx: &Context, say: &Adult, key: &str, of: &ReadingSection) -> El {
    let mut all = El::list("options ticks");
    let mut done = 0;
    for part in &of.parts {
        let key = key_of(key, part);
        let is_pressed = ctx.full.read.ticked.contains(&key);
        done += usize::from(is_pressed);
        all = all.child(choice(ctx, part, key, is_pressed, ReadAct::Tick));
    }
    let count = [&done.to_string(), " / ", &of.parts.len().to_string()].concat();
    let clear = Act::Full(FullAct::Read(ReadAct::Clear(key.into())));
    let id = ["clear-", &of.id].concat();
    el("div").child(all).child(
        el("p")
            .class("ways no-print")
            .child(worded("strong", "", &count).attr(At::Say, ""))
            .child(worded("span", "hint", say.read_ticks()))
            .child(button(ctx, &id, "button quiet", clear, say.read_clear()).disabled(done == 0)),
    )
}
