use yew::Html;

use super::{At, Context, El, el, none};
use crate::curriculum::IndexEntry;

/// A picture by its id (`saq/hello`, `scenes/b2-arena`). Its room is kept from the start, so that nothing moves when it
/// comes. `alt` says what it shows for those who cannot see it; empty for decoration.
pub fn picture(
    ctx: &Context,
    id: &str,
    class: &str,
    (width, height): (u32, u32),
    alt: &str,
) -> Html {
    image(ctx, id, class, (width, height), alt).into()
}

fn image(ctx: &Context, id: &str, class: &str, (width, height): (u32, u32), alt: &str) -> El {
    let mut img = el("img").classes(&["picture", class]);
    if let Some(address) = ctx.pictures.get(id) {
        img = img.attr(At::Src, address);
    }
    img.attr(At::Alt, alt)
        .attr(At::Width, &width.to_string())
        .attr(At::Height, &height.to_string())
        .attr(At::Draggable, "false")
}

/// The scene that stands for a module. It is fetched when it comes near, and drawing the page does not wait for it: there
/// are as many as modules.
pub fn scene(ctx: &Context, entry: &IndexEntry) -> Html {
    let id = ["scenes/", &entry.picture].concat();
    image(ctx, &id, "scene", (480, 270), "")
        .attr(At::Loading, "lazy")
        .attr(At::Decoding, "async")
        .into()
}

/// The badge for a module's skill: nothing where it has none.
pub fn badge(ctx: &Context, entry: &IndexEntry) -> Html {
    if entry.badge.is_empty() {
        return none();
    }
    let id = ["things/", &entry.badge].concat();
    let medal = image(ctx, &id, "thing", (64, 64), "")
        .attr(At::Loading, "lazy")
        .attr(At::Decoding, "async");
    el("span").class("medal").child(medal).into()
}

/// Somebody's face: Saq in a mood, or one of the people.
pub fn face(ctx: &Context, art: &str, mood: &str, size: u32) -> Html {
    let id = if art == "saq" {
        ["saq/", mood].concat()
    } else {
        ["people/", art].concat()
    };
    picture(ctx, &id, "face", (size, size), "")
}
