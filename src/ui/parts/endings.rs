use yew::Html;

use super::{At, Context, El, el, none, picture, worded};
use crate::curriculum::IndexEntry;
use crate::learning::endings_found;

/// The endings of a module's story: those that were found with their pictures and names, the others hidden. Nothing where
/// it has none.
pub fn endings(ctx: &Context, entry: &IndexEntry) -> Html {
    if entry.endings.is_empty() {
        return none();
    }
    let say = &ctx.say;
    let found = endings_found(entry, &ctx.learner.progress);
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let all = count(entry.endings.len());
    let seen = count(found.iter().filter(|found| **found).count());
    let mut list = El::list("badges");
    for (ending, found) in entry.endings.iter().zip(found) {
        let id = ["things/", &ending.sticker].concat();
        let medal = el("span").class("medal");
        let one = el("li").key(&[&ending.step, " ", &ending.id].concat());
        list = list.child(if found {
            one.class("badge-name")
                .child(medal.child(picture(ctx, &id, "thing", (64, 64), "")))
                .child(worded("span", "", &ending.title))
        } else {
            one.class("badge-name ahead")
                .child(medal.child(el("span").attr(At::Hidden, "true").text("?")))
        });
    }
    let section = el("section")
        .class("card endings")
        .child(worded("h2", "", &say.end_endings(all, seen)))
        .child(list);
    if seen < all {
        section
            .child(worded("p", "hint", say.end_endings_hint()))
            .into()
    } else {
        section.into()
    }
}
