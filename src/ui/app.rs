use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use super::context::{Context, Pictures};
use super::learner::use_learner;
use super::pages::{self, Adults, Mine, Play};
use super::parts::help_dialog;
use super::route::Route;
use crate::browser::{boot, dom, files, place};
use crate::curriculum::Shelf;
use crate::language::{Lang, Pupil, Table};

#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    pub lang: Lang,
    pub route: Route,
    pub say: Rc<Pupil>,
    pub shelf: Rc<Shelf>,
    #[prop_or_default]
    pub pictures: Rc<Pictures>,
}

/// Which language the screens speak, with everything that comes in it.
#[derive(Clone, PartialEq)]
struct Speech {
    lang: Lang,
    say: Rc<Pupil>,
    shelf: Rc<Shelf>,
}

/// The app: the context, the page that the address names, and help above it.
#[component]
pub fn App(props: &AppProps) -> Html {
    let speech = use_state(|| Speech {
        lang: props.lang,
        say: props.say.clone(),
        shelf: props.shelf.clone(),
    });
    let route = use_state(|| props.route.clone());
    let pictures = use_state(|| props.pictures.clone());
    let help = use_state(|| false);
    let learner = use_learner();

    // The address decides page and language; a language that is not here yet is loaded while the old one stays.
    {
        let (speech, route, help) = (speech.setter(), route.setter(), help.setter());
        use_effect_with((), move |()| {
            let listener = place::on_change(move || {
                let (lang, next) = Route::parse(&place::hash());
                help.set(false);
                route.set(next);
                if let Some(lang) = lang {
                    let speech = speech.clone();
                    spawn_local(async move {
                        if let Ok(loaded) = load_speech(lang).await {
                            place::remember_language(lang.code());
                            speech.set(loaded);
                        }
                    });
                }
            });
            move || drop(listener)
        });
    }
    {
        let pictures = pictures.setter();
        use_effect_with((), move |()| {
            boot::mounted();
            spawn_local(async move {
                if let Some(found) = load_pictures().await {
                    pictures.set(Rc::new(found));
                }
            });
        });
    }
    use_effect_with((speech.lang, speech.say.clone()), |(lang, say)| {
        dom::describe_page(lang.code(), say.app_name());
    });
    let first = use_mut_ref(|| true);
    use_effect_with((*route).clone(), move |_| {
        // The opening may have been scrolled before the app was here.
        if !std::mem::take(&mut *first.borrow_mut()) {
            dom::scroll_to_top();
        }
    });

    // The dialog is the browser's own: it holds the focus and makes the page below inert.
    let dialog = use_node_ref();
    {
        let dialog = dialog.clone();
        use_effect_with(*help, move |open| {
            if let Some(dialog) = dialog.cast::<web_sys::Element>() {
                if *open {
                    dom::show_modal(&dialog);
                } else {
                    dom::close_modal(&dialog);
                }
            }
        });
    }
    let set_help = |open: bool| {
        let help = help.setter();
        move || help.set(open)
    };
    let (open_help, close_help, closed) = (set_help(true), set_help(false), set_help(false));
    let ctx = Context {
        lang: speech.lang,
        say: speech.say.clone(),
        shelf: speech.shelf.clone(),
        pictures: (*pictures).clone(),
        learner,
        open_help: Callback::from(move |_| open_help()),
    };
    let page = match &*route {
        Route::Opening => pages::opening(&ctx),
        Route::Learn(band) => pages::learn(&ctx, *band),
        Route::Module(id) => pages::module(&ctx, id),
        Route::Play(id) => html! { <Play key={id.clone()} ctx={ctx.clone()} id={id.clone()} /> },
        Route::Mine => html! { <Mine ctx={ctx.clone()} /> },
        Route::Teach | Route::Plan(_) | Route::Family => {
            html! { <Adults ctx={ctx.clone()} route={(*route).clone()} /> }
        }
        Route::Missing => pages::missing(&ctx),
    };
    html! {
        <>
            { page }
            <dialog ref={dialog} class="help" aria-labelledby="help-title" onclose={Callback::from(move |_: Event| closed())}>
                if *help {
                    { help_dialog(&ctx, Callback::from(move |_: MouseEvent| close_help())) }
                }
            </dialog>
        </>
    }
}

async fn load_speech(lang: Lang) -> Result<Speech, boot::LoadError> {
    let (table, shelf): (Table, Shelf) = boot::load(&["ui.", lang.code()].concat()).await?;
    Ok(Speech {
        lang,
        say: Rc::new(Pupil::new(table, lang.plural())),
        shelf: Rc::new(shelf),
    })
}

/// The pictures of the single file, which come out of the page itself; `None` where they have addresses.
async fn load_pictures() -> Option<Pictures> {
    if !boot::picture_urls().is_empty() {
        return None;
    }
    let drawn: Vec<(String, String)> = boot::load("art").await.ok()?;
    Some(
        drawn
            .into_iter()
            .filter_map(|(id, svg)| Some((id, files::blob_url(svg.as_bytes(), "image/svg+xml")?)))
            .collect(),
    )
}

/// Starts the app in the browser: takes the language and the address from the page, loads what they need, draws.
pub fn start() {
    spawn_local(async {
        let (lang, route) = Route::parse(&place::hash());
        let lang = lang
            .or_else(|| Lang::from_code(&place::page_language()))
            .unwrap_or_else(Lang::first);
        match load_speech(lang).await {
            Ok(speech) => mount(AppProps {
                lang,
                route,
                say: speech.say,
                shelf: speech.shelf,
                pictures: Rc::new(boot::picture_urls()),
            }),
            Err(_) => boot::sorry("bundle"),
        }
    });
}

#[cfg(feature = "csr")]
fn mount(props: AppProps) {
    match dom::by_id("app") {
        Some(root) => {
            yew::Renderer::<App>::with_root_and_props(root, props).render();
        }
        None => boot::sorry("stopped"),
    }
}

/// Without a browser there is nothing to draw on.
#[cfg(not(feature = "csr"))]
fn mount(_: AppProps) {}
