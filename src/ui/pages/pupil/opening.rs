use yew::Html;

use crate::curriculum::Band;
use crate::ui::parts::{At, Context, El, el, page, picture, top_bar, worded};
use crate::ui::state::Route;

/// The first screen: the language and three doors. It is drawn on the host too, before the app is here, so it depends
/// on nothing but the language, and every press on it is a link.
pub fn opening(ctx: &Context) -> Html {
    let say = &ctx.say;
    let learn = ctx.href(&Route::Learn(Band::B));
    let teach = ctx.href(&Route::Teach);
    let family = ctx.href(&Route::Family);
    let doors = el("nav")
        .class("doors")
        .child(door(
            "door-learn",
            &learn,
            say.door_learn(),
            say.door_learn_hint(),
        ))
        .child(door(
            "door-teach",
            &teach,
            say.door_teach(),
            say.door_teach_hint(),
        ))
        .child(door(
            "door-family",
            &family,
            say.door_family(),
            say.door_family_hint(),
        ));
    let main = el("main")
        .child(picture(ctx, "saq/hello", "guide", (200, 200), ""))
        .child(worded("h1", "", say.app_name()))
        .child(worded("p", "lead", say.app_tagline()))
        .child(doors);
    page("opening", top_bar(ctx, &Route::Opening, None), main).into()
}

fn door(id: &str, href: &str, title: &str, hint: &str) -> El {
    el("a")
        .id(id)
        .class("door")
        .attr(At::Href, href)
        .child(worded("span", "door-title", title))
        .child(worded("span", "door-hint", hint))
}
