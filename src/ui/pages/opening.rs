use yew::prelude::*;

use crate::curriculum::Band;
use crate::ui::context::Context;
use crate::ui::parts::{picture, top_bar};
use crate::ui::route::Route;

/// The first screen: the language and three doors. It is drawn on the host too, before the app is here, so it depends
/// on nothing but the language, and every press on it is a link.
pub fn opening(ctx: &Context) -> Html {
    let say = &ctx.say;
    let door = |id: &'static str, route: Route, title: &str, hint: &str| {
        html! {
            <a {id} class="door" href={ctx.href(&route)}>
                <span class="door-title">{ title.to_string() }</span>
                <span class="door-hint">{ hint.to_string() }</span>
            </a>
        }
    };
    html! {
        <div class="page opening">
            { top_bar(ctx, &Route::Opening, None) }
            <main>
                { picture(ctx, "saq/hello", "guide", (200, 200), String::new()) }
                <h1>{ say.app_name() }</h1>
                <p class="lead">{ say.app_tagline() }</p>
                <nav class="doors">
                    { door("door-learn", Route::Learn(Band::B), say.door_learn(), say.door_learn_hint()) }
                    { door("door-teach", Route::Teach, say.door_teach(), say.door_teach_hint()) }
                    { door("door-family", Route::Family, say.door_family(), say.door_family_hint()) }
                </nav>
            </main>
        </div>
    }
}
