use yew::Html;

use super::{At, Context, el};
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
    let mut img = el("img").classes(&["picture", class]);
    if let Some(address) = ctx.pictures.get(id) {
        img = img.attr(At::Src, &address);
    }
    img.attr(At::Alt, alt)
        .attr(At::Width, &width.to_string())
        .attr(At::Height, &height.to_string())
        .attr(At::Draggable, "false")
        .into()
}

/// The scene that stands for a module.
pub fn scene(ctx: &Context, entry: &IndexEntry) -> Html {
    let id = ["scenes/", &entry.picture].concat();
    picture(ctx, &id, "scene", (480, 270), "")
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
