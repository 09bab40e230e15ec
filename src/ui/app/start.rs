use std::cell::Cell;
use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::Properties;

use super::{full, moment};
use crate::browser::{boot, files, place, store};
use crate::curriculum::{Index, read_bundle};
use crate::language::{Lang, Pupil, Table};
use crate::ui::state::{
    Device, Moment, Msg, Opened, Pictures, Route, StoreError, needed, ui_bundle,
};
use crate::ui::update::is_elsewhere;

/// What the app starts with.
#[derive(Properties)]
pub struct AppProps {
    pub lang: Lang,
    pub route: Route,
    /// What stands behind the `#`.
    pub address: String,
    pub now: Moment,
    pub device: Device,
    /// The interface's messages.
    pub say: Rc<Pupil>,
    pub index: Rc<Index>,
    pub pictures: Rc<Pictures>,
    /// What a lesson needs, where the page is one: what was kept, and the lesson itself. With both it is drawn once, at its
    /// place; without them it would be drawn three times, which an old computer feels. The app takes them once.
    pub preloaded: Cell<Vec<Msg>>,
}

impl AppProps {
    /// A page that is drawn where there is no browser.
    pub fn new(
        lang: Lang,
        route: Route,
        say: Rc<Pupil>,
        index: Rc<Index>,
        pictures: Rc<Pictures>,
    ) -> AppProps {
        AppProps {
            lang,
            route,
            address: String::new(),
            now: Moment::default(),
            device: Device::default(),
            say,
            index,
            pictures,
            preloaded: Cell::default(),
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
        let address = place::hash();
        let (lang, route) = Route::parse(&address);
        let lang = lang
            .or_else(|| Lang::from_code(&place::page_language()))
            .unwrap_or_else(Lang::first);
        let device = device();
        if is_elsewhere(&route, &device.other) {
            place::visit(&[&device.other, "#", &address].concat());
            return;
        }
        let bytes = boot::load(&ui_bundle(lang)).await;
        let mut preloaded = Vec::new();
        if let Route::Play(_) = &route {
            let name = needed(&route, lang).0;
            preloaded.push(Msg::Opened(opened().await));
            let bytes = boot::load(&name).await;
            preloaded.push(Msg::Loaded(name, bytes));
        }
        match bytes.and_then(|bytes| read_bundle::<(Table, Index)>(&bytes).ok()) {
            Some((table, index)) => mount(AppProps {
                lang,
                route,
                address,
                now: moment(),
                device,
                say: Rc::new(Pupil::new(table, lang.plural())),
                index: Rc::new(index),
                pictures: Rc::new(boot::picture_urls().into()),
                preloaded: Cell::new(preloaded),
            }),
            None => boot::sorry("bundle"),
        }
    });
}

/// What is known of the device and the page from the start.
fn device() -> Device {
    Device {
        other: place::room("data-other"),
        can_copy: place::can_copy(),
        learner: place::learner(),
        held: place::held().lines().map(String::from).collect(),
        full: full::device(),
    }
}

/// What was read from the store, or that there is none.
pub async fn opened() -> Result<Opened, StoreError> {
    let (about, who, lines) = store::opened().await.ok_or(StoreError::Missing)?;
    Ok(Opened { about, who, lines })
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

/// The pictures of the single file, out of their bundle, with addresses inside the page.
pub async fn pictures() -> Option<Pictures> {
    let bytes = boot::load("art").await?;
    let drawn: Vec<(String, String)> = read_bundle(&bytes).ok()?;
    let mut pictures = Pictures::new();
    for (id, svg) in drawn {
        if let Some(address) = files::blob_url(svg.as_bytes(), "image/svg+xml") {
            pictures.insert(id, address);
        }
    }
    Some(pictures)
}
