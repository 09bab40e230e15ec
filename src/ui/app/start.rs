use std::cell::Cell;
use std::rc::Rc;

use super::full;
use super::held::held;
use super::lms;
use super::moment::moment;
use super::props::AppProps;
use super::shown::Shown;
use super::store_events::opened;
use crate::browser::{boot, clipboard, memory, place, store};
use crate::curriculum::{Band, Index, read_bundle};
use crate::language::{Lang, Pupil, Table};
use crate::ui::state::full::HAS_ALL_LISTS;
use crate::ui::state::{
    Beginning, Command, Device, Moment, Msg, Pictures, Route, State, StoreError, needed, select,
    ui_bundle,
};
use crate::ui::steps::ARRANGEMENTS;
use crate::ui::update::{is_elsewhere, take_list, update};

/// Starts the app in the browser: takes the language and the address from the page, loads what they need, draws.
pub fn start() {
    let address = place::hash();
    let (lang, route) = Route::parse(&address);
    let lang = lang
        .or_else(|| Lang::from_code(&place::page_language()))
        .unwrap_or_else(Lang::first);
    let device = device();
    if is_elsewhere(&route, &device.other) {
        return place::visit(&[&device.other, "#", &address].concat());
    }
    let loaded = move |bytes: Option<Vec<u8>>| {
        let Some((table, index)) =
            bytes.and_then(|bytes| read_bundle::<(Table, Index)>(&bytes).ok())
        else {
            return boot::sorry("bundle");
        };
        lms::with_pictures(pictures(), move |pictures| {
            let state = State::new(Beginning {
                now: moment(),
                device,
                lang,
                address,
                route,
                say: Rc::new(Pupil::new(table, lang.plural())),
                index,
                pictures: Rc::new(pictures),
            });
            listed(state);
        });
    };
    boot::load(&ui_bundle(lang), Box::new(loaded));
}

/// With the lists of modules that it shows a page is drawn once. All are asked for at once.
fn listed(mut state: State) {
    let mut names = Vec::new();
    for band in Band::ALL {
        if HAS_ALL_LISTS || select::needs_list(&state.route, band) {
            names.extend(state.lists.want(band, state.lang));
        }
    }
    for name in &names {
        boot::fetch(name);
    }
    take_lists(state, names);
}

/// They are taken one after the other.
fn take_lists(mut state: State, mut names: Vec<String>) {
    let Some(name) = names.pop() else {
        return match &state.route {
            Route::Play(_) | Route::Module(_) => preload(state),
            _ => full::ahead(state, moment, |state| take_over(state, Vec::new())),
        };
    };
    let list = name.clone();
    let loaded = move |bytes| {
        if take_list(&mut state, &list, &bytes) {
            boot::forget(&list);
        }
        take_lists(state, names);
    };
    boot::load(&name, Box::new(loaded));
}

/// Where the page has its pictures.
fn pictures() -> Pictures {
    match boot::pictures() {
        version if version.is_empty() => Pictures::new(),
        version => Pictures::Files(version),
    }
}

/// With what was kept and the lesson itself a lesson is drawn once, at its place. Without them it would be drawn three
/// times, which an old computer feels.
fn preload(mut state: State) {
    let name = needed(&state.route, state.lang).0;
    state.main.want(&name);
    store::opened(Box::new(move |kept| {
        let mut early = update(&mut state, moment(), Msg::Opened(opened(kept)));
        // Whose lines were not read with the profiles: the only one who learns here.
        let unread = early
            .iter()
            .position(|command| matches!(command, Command::Read(_)));
        match unread.map(|at| early.remove(at)) {
            Some(Command::Read(who)) => {
                let id = who.clone();
                store::read(&who, move |lines| {
                    let lines = lines.ok_or(StoreError::Refused);
                    early.extend(update(&mut state, moment(), Msg::Read(id, lines)));
                    lesson(state, early, name);
                });
            }
            _ => lesson(state, early, name),
        }
    }));
}

/// The lesson's bundle is the last that is waited for.
fn lesson(mut state: State, mut early: Vec<Command>, name: String) {
    let bundle = name.clone();
    let loaded = move |bytes| {
        early.extend(update(&mut state, arranged(), Msg::Loaded(bundle, bytes)));
        take_over(state, early);
    };
    boot::load(&name, Box::new(loaded));
}

/// A moment whose seed arranges the cards as the page's script has shown them already.
fn arranged() -> Moment {
    let mut now = moment();
    if let Ok(way) = place::page_word("data-arrangement").parse::<u32>() {
        let [seed, ..] = &mut now.numbers;
        *seed = *seed - *seed % ARRANGEMENTS + way % ARRANGEMENTS;
    }
    now
}

/// Draws the app in the place of what the page's script has shown, with what was pressed there. Nothing is waited for any
/// more: no press falls between the script and the app.
fn take_over(mut state: State, mut early: Vec<Command>) {
    boot::shown(Box::new(move |text| {
        let mut shown = None;
        let address = place::hash();
        if address != state.address {
            early.extend(update(&mut state, moment(), Msg::Moved(address)));
        } else if let Some(seen) = Shown::read(&text) {
            early.extend(seen.replay(&mut state, moment()));
            shown = Some(seen.place);
        }
        mount(AppProps {
            state: Cell::new(Some(state)),
            early: Cell::new(early),
            shown,
        });
    }));
}

/// What is known of the device and the page from the start.
fn device() -> Device {
    Device {
        other: place::page_word("data-other"),
        can_copy: clipboard::can_copy(),
        learner: memory::learner(),
        walk: memory::walk(),
        held: held(&memory::held()),
        is_class: !memory::class().is_empty(),
        alone: lms::alone(),
        full: full::device(),
    }
}

#[cfg(feature = "csr")]
fn mount(props: AppProps) {
    match crate::browser::dom::by_id("app") {
        Some(root) => {
            yew::Renderer::<super::component::App>::with_root_and_props(root, props).render();
        }
        None => boot::sorry("stopped"),
    }
}

/// Without a browser there is nothing to draw on.
#[cfg(not(feature = "csr"))]
fn mount(_: AppProps) {}
