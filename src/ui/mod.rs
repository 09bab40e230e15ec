//! The screens. They draw what the core says; what happens in them becomes an event.

mod act;
mod acts;
mod app;
#[cfg(feature = "desk")]
mod class;
mod context;
#[cfg(feature = "desk")]
mod desk;
mod effects;
mod learner;
mod loading;
mod pages;
mod parts;
mod route;
mod start;
mod steps;
mod walk;

pub use app::App;
pub use context::Pictures;
pub use route::Route;
pub use start::{AppProps, start};

/// Draws the app to HTML on the host, without marks for hydration: the page mounts the app afresh.
#[cfg(feature = "ssr")]
pub fn draw(props: AppProps) -> String {
    let renderer = yew::LocalServerRenderer::<App>::with_props(props).hydratable(false);
    futures::executor::block_on(renderer.render())
}
