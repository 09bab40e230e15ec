//! Lines that open, numbers to press, and ways on.

use super::told::Told;
use crate::curriculum::{Reading, ReadingLink, ReadingPart, ReadingSection};
use crate::language::Adult;
use crate::ui::parts::{At, Context, El, el, link, worded};
use crate::ui::state::Route;

/// Lines that open. One begins with the numbers that it speaks of: whoever opens it at night has them under the thumb. At
/// its end stands the way back to the list that led to it.
pub fn open(ctx: &Context, say: &Adult, page: (&Told, &Reading), of: &ReadingSection) -> El {
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
pub fn calls<'a>(class: &'static str, parts: impl Iterator<Item = &'a ReadingPart>) -> El {
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
pub fn links(ctx: &Context, of: &ReadingSection) -> El {
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
