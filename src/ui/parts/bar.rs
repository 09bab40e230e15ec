use yew::prelude::*;

use crate::browser::place;
use crate::language::Lang;
use crate::ui::context::Context;
use crate::ui::route::Route;

/// The bar above every page but a module's walk: the way back, the languages, help. `here` is the page that it stands
/// on; `back` is where the way back leads, nowhere on the opening.
pub fn top_bar(ctx: &Context, here: &Route, back: Option<Route>) -> Html {
    html! {
        <header class="top-bar">
            if let Some(back) = back {
                <a id="back" class="button quiet" href={ctx.href(&back)}>
                    <span aria-hidden="true" class="arrow">{ "‹" }</span>{ ctx.say.back() }
                </a>
            }
            { languages(ctx, here) }
            if *here != Route::Opening {
                <button id="help" class="button help-button" onclick={ctx.open_help.clone()}>{ ctx.say.help_title() }</button>
            }
        </header>
    }
}

/// The languages, each in its own name. They are links, so they work before the app is here.
fn languages(ctx: &Context, here: &Route) -> Html {
    let links = Lang::all().map(|lang| {
        let current = (lang == ctx.lang).then_some("true");
        // Pressing the language that is already in the address changes nothing there, but may still be a wish.
        let onclick = Callback::from(move |_: MouseEvent| place::remember_language(lang.code()));
        html! {
            <a key={lang.code()} id={["lang-", lang.code()].concat()} class="language" lang={lang.code()}
                hreflang={lang.code()} href={here.href(lang)} aria-current={current} {onclick}>{ lang.name() }</a>
        }
    });
    html! { <nav class="languages" aria-label={ctx.say.language_label().to_string()}>{ for links }</nav> }
}
