//! The sections of a page to read, one function a kind.

use yew::Html;

use super::chosen::{is_for_paper, promise, ticks};
use super::table;
use super::told::Told;
use super::ways::{calls, links, open};
use crate::curriculum::{Reading, ReadingKind, ReadingPart, ReadingSection};
use crate::language::Adult;
use crate::ui::parts::{At, Context, El, button, el, field, none, reference, section, worded};
use crate::ui::state::Act;
use crate::ui::state::full::{FullAct, ReadAct, SOUGHT};

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
        ReadingKind::Ticks => ticks(ctx, say, &key, of).into(),
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

/// One question at a time on the screen, the first of them until another is drawn; on paper all of them, to cut out.
fn cards(ctx: &Context, say: &Adult, key: &str, of: &ReadingSection) -> El {
    let draw = Act::Full(FullAct::Read(ReadAct::Draw(key.into(), of.parts.len())));
    let id = ["draw-", &of.id].concat();
    let at = match &ctx.full.read.drawn {
        Some((section, seen)) if section == key => seen.last().copied().unwrap_or_default(),
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

/// The words that fit what is looked up: by a name in any language, or by what stands beside it. Where nothing does, by
/// its beginning: many forms of a word differ at their end.
fn found<'a>(parts: &'a [ReadingPart], sought: &str) -> Vec<&'a ReadingPart> {
    let plain = |text: &str| text.replace('\u{ad}', "").to_lowercase();
    let sought = plain(sought.trim());
    let letters: Vec<char> = sought.chars().collect();
    let least = letters.len().min(letters.len().saturating_sub(2).max(4));
    for length in (least..=letters.len()).rev() {
        let sought: String = letters.iter().take(length).collect();
        let fits = |part: &&ReadingPart| {
            let mut all = [&part.title, &part.also, &part.text].into_iter();
            all.any(|text| plain(text).contains(&sought))
        };
        let found: Vec<&ReadingPart> = parts.iter().filter(fits).collect();
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

/// Words, and those that fit what is looked up.
fn terms(ctx: &Context, say: &Adult, of: &ReadingSection) -> El {
    let found = found(&of.parts, &ctx.full.read.sought);
    let mut list = el("dl").class("terms");
    for part in &found {
        list = list
            .child(term(say, part))
            .child(worded("dd", "", &part.text).key(&[&part.id, "-text"].concat()));
    }
    let seek = Act::Full(FullAct::Read(ReadAct::Seek));
    let said = match found.is_empty() {
        true => say.read_no_term(),
        false => "",
    };
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::ReadingLink;

    #[test]
    fn a_word_is_found_by_its_names_and_its_forms() {
        let part = |id: &str, title: &str, also: &str| ReadingPart {
            id: id.into(),
            title: title.into(),
            text: String::new(),
            link: ReadingLink::Nowhere,
            to: String::new(),
            calls: Vec::new(),
            proposed: false,
            also: also.into(),
        };
        let parts = [
            part("grooming", "Арбау *", "арбау * груминг grooming"),
            part("guardian", "Орган опе\u{ad}ки", "қорғаншылық органы опека"),
        ];
        let ids = |sought: &str| {
            let found = found(&parts, sought);
            found
                .iter()
                .map(|part| &part.id[..])
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(ids(""), "grooming guardian");
        assert_eq!(ids(" ГРУМИНГ "), "grooming");
        assert_eq!(ids("grooming"), "grooming");
        assert_eq!(ids("опеки"), "guardian");
        assert_eq!(ids("опекой"), "guardian", "another form of it");
        assert_eq!(ids("xxxx"), "");
        assert_eq!(ids("опа"), "", "a short word is none of another");
    }
}
