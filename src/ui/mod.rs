//! The screens. Arrows run down only: `state` (values) ← `parts` ← `steps` ← `pages` (drawing), `state` ← `update` (what
//! happens), and `app` on top of all, which does in the browser what is asked for.

mod app;
#[cfg(all(test, feature = "ssr"))]
mod drawn;
#[cfg(feature = "ssr")]
mod nodes;
mod pages;
mod parts;
#[cfg(feature = "ssr")]
pub mod prerender;
mod state;
mod steps;
#[cfg(feature = "ssr")]
pub mod teacher_bot;
mod update;

#[cfg(feature = "ssr")]
use std::rc::Rc;

#[cfg(feature = "ssr")]
use crate::learning::Event;
#[cfg(feature = "ssr")]
use state::{Act, Moment, Msg, Opened};

pub use app::{App, AppProps, start};
#[cfg(feature = "ssr")]
pub use parts::portrait_of;
pub use state::{Pictures, Route};

/// Draws the app to HTML on the host, without marks for hydration: the page mounts the app afresh.
#[cfg(feature = "ssr")]
pub fn draw(props: AppProps) -> String {
    let renderer = yew::LocalServerRenderer::<App>::with_props(props).hydratable(false);
    futures::executor::block_on(renderer.render())
}

/// Draws a screen of a lesson on the host, as a guest sees it: `bundle` is the module's name and bytes, `events` what was
/// done since the first screen. Quiz items are those of the seed 0.
#[cfg(feature = "ssr")]
pub fn draw_lesson(props: AppProps, bundle: (String, Vec<u8>), events: &[Event]) -> String {
    let acts = events.iter().filter_map(|event| match event {
        Event::Answer { given, .. } => Some(Act::Give(given.clone())),
        Event::Next { .. } => Some(Act::Next),
        Event::Back => Some(Act::Back),
        Event::Start { .. } | Event::Finish | Event::Unknown => None,
        #[cfg(feature = "full")]
        Event::Pass { .. } => None,
    });
    let act = |act| Msg::Act(Rc::new(act), Vec::new());
    let (name, bytes) = bundle;
    let begin = [
        Msg::Opened(Ok(Opened::default())),
        act(Act::BeGuest),
        Msg::Loaded(name.clone(), Some(bytes)),
    ];
    if let Some(mut state) = props.state.take() {
        state.main.want(&name);
        for msg in begin.into_iter().chain(acts.map(act)) {
            update::update(&mut state, Moment::default(), msg);
        }
        props.state.set(Some(state));
    }
    draw(props)
}
