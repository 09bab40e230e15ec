use yew::prelude::*;

use crate::ui::context::Context;

/// A picture by its id (`saq/hello`, `scenes/b2-arena`). Its room is kept from the start, so that nothing moves when it
/// comes. `alt` says what it shows for those who cannot see it; empty for decoration.
pub fn picture(
    ctx: &Context,
    id: &str,
    class: &'static str,
    (width, height): (u32, u32),
    alt: String,
) -> Html {
    let src = ctx.pictures.get(id).cloned();
    html! {
        <img class={classes!("picture", class)} {src} {alt} width={width.to_string()} height={height.to_string()} draggable="false" />
    }
}

/// Somebody's face: Saq in a mood, or one of the people.
pub fn face(ctx: &Context, art: &str, mood: &str, size: u32) -> Html {
    let id = if art == "saq" {
        ["saq/", mood].concat()
    } else {
        ["people/", art].concat()
    };
    picture(ctx, &id, "face", (size, size), String::new())
}
