use yew::Html;

use super::{At, Context, El, el, none};
use crate::curriculum::{Band, IndexEntry};
use crate::digits::Digits as _;

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
        img = img.attr(At::Src, &address);
    }
    img.attr(At::Alt, alt)
        .attr(At::Width, &width.digits())
        .attr(At::Height, &height.digits())
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
    let shown = thing(ctx, &entry.badge)
        .attr(At::Loading, "lazy")
        .attr(At::Decoding, "async");
    el("span").class("medal").child(shown).into()
}

/// A thing that is collected, by its id among `static/art/things/`, on its medal.
pub fn medal(ctx: &Context, id: &str) -> El {
    el("span").class("medal").child(thing(ctx, id))
}

fn thing(ctx: &Context, id: &str) -> El {
    image(ctx, &["things/", id].concat(), "thing", (64, 64), "")
}

/// Somebody's face in a mood: Saq, who is drawn in each; or one of the people, whose picture holds three besides the glad
/// one, each under its name.
pub fn face(ctx: &Context, art: &str, mood: &str, size: u32) -> Html {
    let saq = art == "saq";
    let id = if saq {
        ["saq/", mood].concat()
    } else {
        ["people/", art].concat()
    };
    let size_text = size.digits();
    let mut img = el("img")
        .class("picture face")
        .attr(At::Alt, "")
        .attr(At::Width, &size_text)
        .attr(At::Height, &size_text)
        .attr(At::Draggable, "false");
    if let Some(address) = ctx.pictures.get(&id) {
        img = if !saq && MOODS.contains(&mood) {
            // A new element: WebKit shows the old mood where only the name behind the # has changed.
            img.key(mood).attr(At::Src, &[&address, "#", mood].concat())
        } else {
            img.attr(At::Src, &address)
        };
    }
    img.into()
}

/// Saq the cub beside what is said, as large as this, in CSS pixels. The eldest have no cub.
pub fn guide(ctx: &Context, band: Band, mood: &str, size: u32) -> Html {
    match band.has_cub() {
        true => picture(ctx, &["saq/", mood].concat(), "guide", (size, size), ""),
        false => none(),
    }
}

/// The moods that each picture of a person holds besides the glad one, which is shown without a name.
const MOODS: [&str; 3] = ["worried", "ashamed", "stern"];

/// The portrait of somebody who could help, by the role's id in a lesson.
pub fn portrait(ctx: &Context, role: &str) -> Html {
    let art = portrait_of(role);
    face(ctx, art, if art == "saq" { "listens" } else { "" }, 64)
}

/// Whose picture stands for a role: its id among `static/art/people/`, or `saq`.
pub fn portrait_of(role: &str) -> &'static str {
    match role {
        "parent" | "mother" | "mum" => "mum",
        "father" | "dad" => "dad",
        "granny" | "grandmother" | "grandparent" | "azhe" => "azhe",
        "grandfather" | "ata" => "ata",
        "relative" | "aunt" | "sister" => "sister",
        "sibling" | "brother" => "nurlan",
        "coach" => "coach",
        "teacher" => "teacher",
        "psych" | "psychologist" => "psych",
        "doctor" => "meruert",
        "friends-parent" => "alina-mum",
        "master" => "tutor",
        "librarian" => "librarian",
        "line" => "line",
        _ => "saq",
    }
}
