//! Which pages there are to read, and the way to the most urgent.

use yew::Html;

use crate::curriculum::{ReadingEntry, ReadingGroup};
use crate::ui::parts::{Context, link, none};
use crate::ui::state::Route;

/// The page for the evening on which something has happened.
pub const URGENT: &str = "tonight";

/// The group of a page by its id; `None` if there is no such page.
pub fn group(pages: &[ReadingEntry], id: &str) -> Option<ReadingGroup> {
    let page = pages.iter().find(|page| page.id == id)?;
    Some(page.group)
}

/// The page for the evening on which something has happened, as lists name it.
pub fn urgent(ctx: &Context) -> Option<&ReadingEntry> {
    let (_, known) = ctx.main.adult().or(ctx.second.adult())?;
    known.pages.iter().find(|page| page.id == URGENT)
}

/// The way there, from another page.
pub fn way_to_urgent(ctx: &Context) -> Html {
    let Some(entry) = urgent(ctx) else {
        return none();
    };
    let to = Route::Reading(URGENT.into());
    link(ctx, "to-urgent", "button", &to)
        .text(&entry.title)
        .into()
}
