//! The app in the browser: takes what happens, lets `update` decide, does what it asks for, draws.

mod component;
mod effects;
#[cfg(feature = "full")]
mod full;
#[cfg(not(feature = "full"))]
#[path = "not_full.rs"]
mod full;
mod held;
mod link;
#[cfg(feature = "lms")]
mod lms;
#[cfg(not(feature = "lms"))]
#[path = "not_lms.rs"]
mod lms;
mod moment;
#[cfg(any(feature = "full", feature = "lms"))]
mod pictures;
mod props;
mod run;
mod shown;
mod start;
mod store_events;

pub use component::App;
pub use props::AppProps;
pub use start::start;
