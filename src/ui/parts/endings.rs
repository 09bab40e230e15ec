use yew::Html;

use super::{At, Context, El, el, medal, none, worded};
use crate::curriculum::IndexEntry;
use crate::learning::endings_found;
use crate::ui::state::count;

/// The endings of a module's story: those that were found with their pictures and names, the others hidden. Nothing where
/// it has none. `of` says whose they are, where that is not plain.
pub fn endings(ctx: &Context, entry: &IndexEntry, of: &str) -> Html {
    if entry.endings.is_empty() {
        return none();
    }
    let say = &ctx.say;
    let found = endings_found(entry, &ctx.learner.progress);
    let all = count(entry.endings.len());
    let seen = count(found.iter().filter(|found| **found).count());
    let mut list = El::list("badges");
    for (ending, found) in entry.endings.iter().zip(found) {
        let hidden = el("span").attr(At::Hidden, "true").text("?");
        let hidden = el("span").class("medal").child(hidden);
        let one = el("li").key(&[&ending.step, " ", &ending.id].concat());
        list = list.child(if found {
            one.class("badge-name")
                .child(medal(ctx, &ending.sticker))
                .child(worded("span", "", &ending.title))
        } else {
            one.class("badge-name ahead").child(hidden)
        });
    }
    let section = el("section")
        .class("card endings")
        .child(worded("h2", "", &say.end_endings(all, seen)))
        .child(if of.is_empty() {
            none()
        } else {
            worded("p", "", of).into()
        })
        .child(list);
    if seen < all && of.is_empty() {
        section
            .child(worded("p", "hint", say.end_endings_hint()))
            .into()
    } else {
        section.into()
    }
}
