use std::cell::Cell;
use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::Properties;

use super::act::Msg;
use super::app::Link;
use super::context::Pictures;
use super::learner::{self, Kept};
use super::loading::needed;
use super::route::Route;
use crate::browser::{boot, files, place};
use crate::curriculum::{Index, read_bundle};
use crate::language::{Lang, Pupil, Table};

/// What the app starts with.
#[derive(Properties)]
pub struct AppProps {
    pub lang: Lang,
    pub route: Route,
    /// The build's other page, as seen from this one; empty where there is none.
    #[prop_or_default]
    pub other: String,
    pub say: Rc<Pupil>,
    pub shelf: Rc<Index>,
    #[prop_or_default]
    pub pictures: Rc<Pictures>,
    /// What a lesson needs, where the page is one; the app takes it once.
    #[prop_or_default]
    pub begun: Cell<Option<Begun>>,
}

/// What was kept, and the bundle of the page: with both a lesson is drawn once, at its place. Without them it would be
/// drawn three times, which an old computer feels.
pub struct Begun {
    pub kept: Kept,
    pub name: String,
    pub bytes: Option<Vec<u8>>,
}

impl Begun {
    async fn wait(name: String) -> Begun {
        Begun {
            kept: learner::open().await,
            bytes: boot::load(&name).await,
            name,
        }
    }
}

impl PartialEq for AppProps {
    /// They are given once.
    fn eq(&self, _: &AppProps) -> bool {
        true
    }
}

/// Starts the app in the browser: takes the language and the address from the page, loads what they need, draws.
pub fn start() {
    spawn_local(async {
        let (lang, route) = Route::parse(&place::hash());
        let lang = lang
            .or_else(|| Lang::from_code(&place::page_language()))
            .unwrap_or_else(Lang::first);
        let other = place::room("data-other");
        if leaves(&route, &other, 0) {
            return;
        }
        let bytes = boot::load(&ui_bundle(lang)).await;
        let begun = match &route {
            Route::Play(_) => Some(Begun::wait(needed(&route, lang).0).await),
            _ => None,
        };
        match bytes.and_then(|bytes| speech(lang, &bytes)) {
            Some((say, shelf)) => mount(AppProps {
                lang,
                route,
                other,
                say,
                shelf,
                pictures: Rc::new(boot::picture_urls().into()),
                begun: Cell::new(begun),
            }),
            None => boot::sorry("bundle"),
        }
    });
}

/// Leaves for the build's other page if that holds a route; while something is on its way to the disk not yet, because a
/// page that is left takes it along.
pub fn leaves(route: &Route, other: &str, pending: u32) -> bool {
    let away = !other.is_empty() && route.is_desk() != cfg!(feature = "desk");
    if away && pending == 0 {
        place::visit(&[other, "#", &place::hash()].concat());
    }
    away
}

#[cfg(feature = "csr")]
fn mount(props: AppProps) {
    match crate::browser::dom::by_id("app") {
        Some(root) => {
            yew::Renderer::<super::App>::with_root_and_props(root, props).render();
        }
        None => boot::sorry("stopped"),
    }
}

/// Without a browser there is nothing to draw on.
#[cfg(not(feature = "csr"))]
fn mount(_: AppProps) {}

/// Loads a bundle; the app is told when it came.
pub fn load(link: &Link, name: String) {
    let link = link.clone();
    spawn_local(async move {
        let bytes = boot::load(&name).await;
        link.send_message(Msg::Came(name, bytes));
    });
}

/// The name of the bundle with a language's messages and index.
pub fn ui_bundle(lang: Lang) -> String {
    ["ui.", lang.code()].concat()
}

/// The messages and the index of a language, out of its bundle.
pub fn speech(lang: Lang, bytes: &[u8]) -> Option<(Rc<Pupil>, Rc<Index>)> {
    let Ok((table, shelf)) = read_bundle::<(Table, Index)>(bytes) else {
        boot::forget(&ui_bundle(lang));
        return None;
    };
    Some((Rc::new(Pupil::new(table, lang.plural())), Rc::new(shelf)))
}

/// The pictures of the single file, out of their bundle.
pub fn pictures(bytes: &[u8]) -> Option<Pictures> {
    let drawn: Vec<(String, String)> = read_bundle(bytes).ok()?;
    let mut pictures = Pictures::new();
    for (id, svg) in drawn {
        if let Some(address) = files::blob_url(svg.as_bytes(), "image/svg+xml") {
            pictures.insert(id, address);
        }
    }
    Some(pictures)
}
