//! The screens. Arrows run down only: `state` (values) ← `parts` ← `steps` ← `pages` (drawing), `state` ← `update` (what
//! happens), and `app` on top of all, which alone speaks to the browser.

mod app;
mod pages;
mod parts;
mod state;
mod steps;
mod update;

pub use app::{App, AppProps, start};
pub use state::{Pictures, Route};

/// Draws the app to HTML on the host, without marks for hydration: the page mounts the app afresh.
#[cfg(feature = "ssr")]
pub fn draw(props: AppProps) -> String {
    let renderer = yew::LocalServerRenderer::<App>::with_props(props).hydratable(false);
    futures::executor::block_on(renderer.render())
}
