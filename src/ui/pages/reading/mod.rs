//! Pages for adults to read: at home, background, about Saqbol.

mod chosen;
mod known;
mod section;
mod table;
mod told;
mod ways;

use yew::Html;

use crate::curriculum::{Reading, ReadingEntry, ReadingGroup, ReadingKind};
use crate::language::{Adult, date};
use crate::ui::parts::{Context, El, button, el, link, none, section, worded};
use crate::ui::state::full::FullAct;
use crate::ui::state::{Act, Route};
pub use known::{URGENT, group, way_to_urgent};
use told::Told;

/// The pages of a group under a title, each as a card that leads there; nothing where it has none. What is to be done when
/// something has happened stands out.
pub fn listed(ctx: &Context, title: &str, pages: &[ReadingEntry], group: ReadingGroup) -> Html {
    let mut list = El::list("offers to-read");
    let mut any = false;
    for page in pages.iter().filter(|page| page.group == group) {
        any = true;
        let to = Route::Reading(page.id.clone());
        let id = ["read-", &page.id].concat();
        let class = match &page.id[..] {
            URGENT => "offer urgent",
            _ => "offer",
        };
        let card = link(ctx, &id, class, &to)
            .child(worded("span", "card-title", &page.title))
            .child(worded("span", "card-teaser", &page.teaser));
        list = list.child(el("li").key(&page.id).child(card));
    }
    if any {
        // On paper a way to another page is of no use.
        section("listed no-print", title).child(list).into()
    } else {
        none()
    }
}

/// A page: what one came for first, its sources last.
pub fn reading(main: El, ctx: &Context, say: &Adult, id: &str, page: &Reading) -> El {
    let print = Act::Full(FullAct::Print);
    let is_sheet = page
        .sections
        .iter()
        .any(|part| part.kind == ReadingKind::Promise);
    let unprinted = page.sections.iter().any(|part| part.unprinted);
    let mut main = main
        .class(if is_sheet {
            "reading sheet-to-sign"
        } else {
            "reading"
        })
        .child(worded("h1", "", &page.title))
        .child(Told::new(ctx, id).line(
            // It names what is left out.
            el("p").class(if unprinted { "lead no-print" } else { "lead" }),
            &page.lead,
        ));
    for part in &page.sections {
        main = main.child(section::draw(ctx, say, (id, page), part));
    }
    main.child(worded(
        "p",
        "hint read-checked",
        &say.read_checked(&date(say, &page.checked)),
    ))
    .child(if unprinted {
        worded("p", "no-print", say.read_unprinted()).into()
    } else {
        none()
    })
    .child(el("p").class("no-print").child(button(
        ctx,
        "print",
        "button",
        print,
        say.hand_print(),
    )))
}
