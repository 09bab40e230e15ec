use yew::prelude::*;

use crate::browser::place;
use crate::language::Lang;
use crate::ui::context::use_saqbol;
use crate::ui::route::Route;

#[derive(PartialEq, Properties)]
pub struct TopBarProps {
    /// The page that stands here, for the links that change the language.
    pub route: Route,
    /// Where the way back leads; nowhere on the opening.
    #[prop_or_default]
    pub back: Option<Route>,
}

/// The bar above every page but a module's walk: the way back, the languages, help.
#[component]
pub fn TopBar(props: &TopBarProps) -> Html {
    let saqbol = use_saqbol();
    let say = &saqbol.say;
    let open_help = saqbol.open_help.reform(|_: MouseEvent| ());
    html! {
        <header class="top-bar">
            if let Some(back) = &props.back {
                <a id="back" class="button quiet" href={saqbol.href(back)}>
                    <span aria-hidden="true" class="arrow">{ "‹" }</span>{ say.back() }
                </a>
            }
            <Languages route={props.route.clone()} />
            if props.route != Route::Opening {
                <button id="help" class="button help-button" onclick={open_help}>{ say.help_title() }</button>
            }
        </header>
    }
}

#[derive(PartialEq, Properties)]
pub struct LanguagesProps {
    pub route: Route,
}

/// The languages, each in its own name. They are links, so they work before the app is here.
#[component]
pub fn Languages(props: &LanguagesProps) -> Html {
    let saqbol = use_saqbol();
    let links = Lang::all().map(|lang| {
        let current = (lang == saqbol.lang).then_some("true");
        // Pressing the language that is already in the address changes nothing there, but may still be a wish.
        let onclick = Callback::from(move |_: MouseEvent| place::remember_language(lang.code()));
        html! {
            <a key={lang.code()} id={format!("lang-{}", lang.code())} class="language" lang={lang.code()}
                hreflang={lang.code()} href={props.route.href(lang)} aria-current={current} {onclick}>{ lang.name() }</a>
        }
    });
    html! {
        <nav class="languages" aria-label={saqbol.say.language_label().to_string()}>{ for links }</nav>
    }
}
