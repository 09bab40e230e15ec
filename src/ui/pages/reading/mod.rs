//! Pages for adults to read: at home, background, about Saqbol.

mod section;
mod table;

use yew::Html;

use crate::curriculum::{Reading, ReadingEntry, ReadingGroup};
use crate::language::Adult;
use crate::ui::parts::{Context, El, button, el, link, none, section, worded};
use crate::ui::state::full::FullAct;
use crate::ui::state::{Act, Route};

/// The group of a page by its id; `None` if there is no such page.
pub fn group(pages: &[ReadingEntry], id: &str) -> Option<ReadingGroup> {
    let page = pages.iter().find(|page| page.id == id)?;
    Some(page.group)
}

/// The pages of a group as links under a title; nothing where it has none.
pub fn listed(ctx: &Context, title: &str, pages: &[ReadingEntry], group: ReadingGroup) -> Html {
    let mut list = El::list("plans to-read");
    let mut any = false;
    for page in pages.iter().filter(|page| page.group == group) {
        any = true;
        let to = Route::Reading(page.id.clone());
        let id = ["read-", &page.id].concat();
        let item = el("li")
            .key(&page.id)
            .child(link(ctx, &id, "", &to).text(&page.title))
            .child(worded("p", "hint", &page.teaser));
        list = list.child(item);
    }
    if any {
        // On paper a way to another page is of no use.
        section("card no-print", title).child(list).into()
    } else {
        none()
    }
}

/// A page: what one came for first, its sources last.
pub fn reading(main: El, ctx: &Context, say: &Adult, id: &str, page: &Reading) -> El {
    let print = Act::Full(FullAct::Print);
    let mut main = main
        .child(worded("h1", "", &page.title))
        .child(worded("p", "lead", &page.lead));
    for part in &page.sections {
        main = main.child(section::draw(ctx, say, id, part));
    }
    main.child(worded("p", "hint", &say.read_checked(&page.checked)))
        .child(el("p").class("no-print").child(button(
            ctx,
            "print",
            "button",
            print,
            say.hand_print(),
        )))
}
