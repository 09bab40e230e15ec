//! The sections of a page to read, one function a kind.

use yew::Html;

use super::known::URGENT;
use super::table;
use super::told::Told;
use crate::curriculum::{Reading, ReadingKind, ReadingLink, ReadingPart, ReadingSection};
use crate::language::Adult;
use crate::ui::parts::{
    At, Context, El, button, el, field, link, none, reference, section, worded,
};
use crate::ui::state::full::{FullAct, ReadAct, SOUGHT};
use crate::ui::state::{Act, Route};
use crate::ui::steps::truth;

/// A section of a page, which comes with its id.
pub fn draw(ctx: &Context, say: &Adult, page: (&str, &Reading), of: &ReadingSection) -> El {
    let (id, whole) = page;
    let told = &Told::new(ctx, id);
    let key = [id, "/", &of.id].concat();
    let parts: Html = match of.kind {
        ReadingKind::Text => none(),
        ReadingKind::Steps => steps(told, of).into(),
        ReadingKind::List => list(told, of).into(),
        ReadingKind::Open => open(ctx, say, (told, whole), of).into(),
        ReadingKind::Calls => calls("read-calls", of.parts.iter()).into(),
        ReadingKind::Links => links(ctx, of).into(),
        ReadingKind::Promise => promise(ctx, say, page, &key, of).into(),
        ReadingKind::Ticks => ticks(ctx, say, id, &key, of).into(),
        ReadingKind::Cards => cards(ctx, say, &key, of).into(),
        ReadingKind::Terms => terms(ctx, say, of).into(),
        ReadingKind::Table => of
            .table
            .iter()
            .map(|table| table::draw(say, table))
            .collect(),
    };
    let class = match of.kind {
        _ if !is_for_paper(ctx, page, &key, of) => "card read no-print",
        ReadingKind::Calls => "card read urgent",
        _ => "card read",
    };
    // Paper cannot be pressed.
    let intro = match of.kind {
        ReadingKind::Calls => "no-print hint",
        _ => "",
    };
    section(class, &of.title)
        .id(&of.id)
        .child(if of.intro.is_empty() {
            none()
        } else {
            told.prose(&of.intro, intro)
        })
        .child(parts)
        .child(if of.note.is_empty() {
            none()
        } else {
            // A sheet to sign has room for the sentences, not for why they stand there.
            let is_promise = of.kind == ReadingKind::Promise;
            told.prose(&of.note, if is_promise { "hint no-print" } else { "hint" })
        })
        .child(sources(say, &of.sources))
}

/// Whether a section says something on paper: of sentences to choose only those that were chosen are printed, the page's
/// first sheet of them where none was, and a way to another page leads nowhere there.
fn is_for_paper(ctx: &Context, page: (&str, &Reading), key: &str, of: &ReadingSection) -> bool {
    let chosen = &ctx.full.read.chosen;
    let mut parts = of.parts.iter();
    match of.kind {
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

/// Where the facts are from, folded away; on paper it lies open.
fn sources(say: &Adult, sources: &[String]) -> Html {
    if sources.is_empty() {
        return none();
    }
    let mut list = el("ol").class("sources");
    for source in sources {
        list = list.child(reference("li", "", source));
    }
    el("details")
        .class("behind")
        .child(worded("summary", "", say.teach_plan_sources()))
        .child(list)
        .into()
}

fn steps(told: &Told, of: &ReadingSection) -> El {
    let mut steps = el("ol").class("read-steps");
    for part in &of.parts {
        let step = el("li")
            .key(&part.id)
            .child(worded("h3", "", &part.title))
            .child(told.prose(&part.text, ""));
        steps = steps.child(step);
    }
    steps
}

fn list(told: &Told, of: &ReadingSection) -> El {
    let mut list = El::list("");
    for part in &of.parts {
        list = list.child(told.line(el("li").key(&part.id), &part.title));
    }
    list
}

/// Lines that open. One begins with the numbers that it speaks of: whoever opens it at night has them under the thumb. At
/// its end stands the way back to the list that led to it.
fn open(ctx: &Context, say: &Adult, page: (&Told, &Reading), of: &ReadingSection) -> El {
    let (told, page) = page;
    let mut all = el("div").class("read-open");
    for part in &of.parts {
        let name = [&of.id, "/", &part.id].concat();
        let line = line_id(&name);
        let mut one = el("details")
            .key(&part.id)
            .child(worded("summary", "", &part.title).id(&line));
        if !part.calls.is_empty() {
            let known = part.calls.iter().filter_map(|number| page.call(number));
            one = one.child(calls("read-calls no-print", known));
        }
        one = one.child(told.prose(&part.text, ""));
        if let Some(way) = page.way_to(&name) {
            let id = ["up-", &line].concat();
            let up = link(ctx, &id, "button quiet way-up", &ctx.route)
                .attr(At::DataId, &way_id(way))
                .text(say.read_up());
            one = one.child(el("p").class("no-print").child(up));
        }
        all = all.child(one);
    }
    all
}

/// The id of a way.
fn way_id(way: &ReadingPart) -> String {
    ["to-", &way.id].concat()
}

/// The id of a line that opens, or of a section, for the ways to it.
fn line_id(line: &str) -> String {
    match line.contains('/') {
        true => ["line-", &line.replace('/', "-")].concat(),
        false => line.into(),
    }
}

/// Numbers that a phone dials when they are pressed, before who answers there.
fn calls<'a>(class: &'static str, parts: impl Iterator<Item = &'a ReadingPart>) -> El {
    let mut all = El::list(class);
    for part in parts {
        let call = el("a")
            .class("call-button")
            .attr(At::Href, &["tel:", &part.to].concat())
            .text(&part.to);
        let line = el("li")
            .key(&part.id)
            .child(call)
            .child(worded("span", "", &part.title));
        all = all.child(line);
    }
    all
}

/// Ways on. A lesson's title comes from the list of lessons; a page's link bears the author's words. A way to a line or
/// a section of this page stays on it: the page's own script leads there (`static/page/lines.js`).
fn links(ctx: &Context, of: &ReadingSection) -> El {
    let are_here = of.parts.iter().all(|part| part.link == ReadingLink::Line);
    let mut all = El::list(if are_here {
        "ways-here"
    } else {
        "plans to-read"
    });
    for part in &of.parts {
        let id = way_id(part);
        let item = el("li").key(&part.id);
        all = all.child(if part.link == ReadingLink::Lesson {
            // The lists of lessons may still be on their way.
            let entry = ctx.index.modules.iter().find(|entry| entry.id == part.to);
            let title = entry.map_or("", |entry| &entry.title);
            let to = Route::Module(part.to.clone());
            item.child(link(ctx, &id, "", &to).text(title))
                .child(worded("p", "", &part.title))
        } else if part.link == ReadingLink::Line {
            let way = link(ctx, &id, "button", &ctx.route).attr(At::DataId, &line_id(&part.to));
            item.child(way.text(&part.title))
        } else {
            let to = Route::Reading(part.to.clone());
            item.child(link(ctx, &id, "", &to).text(&part.title))
        });
    }
    all
}

fn key_of(section: &str, part: &ReadingPart) -> String {
    [section, "/", &part.id].concat()
}

/// A sentence that can be pressed, and whether it is.
struct Sentence<'a> {
    part: &'a ReadingPart,
    key: String,
    is_pressed: bool,
}

/// Draws it; `act` says what pressing the sentence with this key does.
fn choice(ctx: &Context, sentence: Sentence, act: fn(String) -> ReadAct) -> El {
    let Sentence {
        part,
        key,
        is_pressed,
    } = sentence;
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
fn promise(
    ctx: &Context,
    say: &Adult,
    (page, whole): (&str, &Reading),
    key: &str,
    of: &ReadingSection,
) -> El {
    let mut all = El::list(if is_any_chosen(ctx, page) {
        "options promise chosen"
    } else {
        "options promise"
    });
    for part in &of.parts {
        let key = key_of(key, part);
        let sentence = Sentence {
            part,
            is_pressed: ctx.full.read.chosen.contains(&key),
            key,
        };
        all = all.child(choice(ctx, sentence, ReadAct::Choose));
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
fn ticks(ctx: &Context, say: &Adult, page: &str, key: &str, of: &ReadingSection) -> El {
    let mut all = El::list("options ticks");
    let mut done = 0;
    for part in &of.parts {
        let key = key_of(key, part);
        let sentence = Sentence {
            part,
            is_pressed: ctx.full.read.ticked.contains(&key),
            key,
        };
        done += usize::from(sentence.is_pressed);
        all = all.child(choice(ctx, sentence, ReadAct::Tick));
    }
    let count = [&done.to_string(), " / ", &of.parts.len().to_string()].concat();
    let clear = Act::Full(FullAct::Read(ReadAct::Clear(page.into())));
    let id = ["clear-", &of.id].concat();
    el("div").child(all).child(
        el("p")
            .class("ways no-print")
            .child(worded("strong", "", &count).attr(At::Say, ""))
            .child(worded("span", "hint", say.read_ticks()))
            .child(button(ctx, &id, "button quiet", clear, say.read_clear()).disabled(done == 0)),
    )
}

/// One question at a time on the screen, the first of them until another is drawn; on paper all of them, to cut out.
fn cards(ctx: &Context, say: &Adult, key: &str, of: &ReadingSection) -> El {
    let draw = Act::Full(FullAct::Read(ReadAct::Draw(key.into(), of.parts.len())));
    let id = ["draw-", &of.id].concat();
    let at = match &ctx.full.read.drawn {
        Some((section, at)) if section == key => *at,
        _ => 0,
    };
    let drawn = of.parts.get(at).map(|part| &part.title[..]);
    let mut all = El::list("cut-cards");
    for part in &of.parts {
        all = all.child(worded("li", "", &part.title).key(&part.id));
    }
    el("div")
        .child(
            el("p")
                .class("drawn no-print")
                .attr(At::Say, "")
                .child(worded("span", "", drawn.unwrap_or_default())),
        )
        .child(el("p").class("no-print").child(button(
            ctx,
            &id,
            "button primary",
            draw,
            say.read_draw(),
        )))
        .child(
            el("details")
                .child(worded("summary", "no-print", say.read_cards()))
                .child(all),
        )
}

/// A word. A star behind it says that no expert of the language has settled it yet, and what it means stands beside it.
fn term(say: &Adult, part: &ReadingPart) -> El {
    let (word, open) = match part.title.strip_suffix('*') {
        Some(word) => (word.trim_ascii_end(), true),
        None => (&part.title[..], false),
    };
    let term = el("dt").key(&part.id).child(worded("span", "", word));
    if open {
        term.child(worded("span", "term-open", say.read_open_term()))
    } else {
        term
    }
}

/// Words, and those that fit what is looked up.
fn terms(ctx: &Context, say: &Adult, of: &ReadingSection) -> El {
    let sought = ctx.full.read.sought.to_lowercase();
    let plain = |text: &str| text.replace('\u{ad}', "").to_lowercase();
    let fits = |part: &&ReadingPart| {
        sought.is_empty()
            || plain(&part.title).contains(&sought)
            || plain(&part.text).contains(&sought)
    };
    let mut list = el("dl").class("terms");
    let mut found = 0;
    for part in of.parts.iter().filter(fits) {
        found += 1;
        list = list
            .child(term(say, part))
            .child(worded("dd", "", &part.text).key(&[&part.id, "-text"].concat()));
    }
    let seek = Act::Full(FullAct::Read(ReadAct::Seek));
    let said = if found == 0 { say.read_no_term() } else { "" };
    let form = el("form")
        .class("no-print")
        .submit(ctx, Act::Full(FullAct::Read(ReadAct::Seek)))
        .child(
            field(
                SOUGHT,
                say.read_seek(),
                "search",
                &ctx.full.read.sought,
                "40",
            )
            .input(ctx, seek),
        );
    el("div")
        .child(form)
        .child(worded("p", "said", said).attr(At::Say, ""))
        .child(list)
}
