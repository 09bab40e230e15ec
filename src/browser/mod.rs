//! The only room that touches the browser. Nothing here runs on the host: screens call it from effects and handlers.

pub mod boot;
pub mod camera;
pub mod clipboard;
pub mod clock;
pub mod dom;
pub mod files;
mod js;
#[cfg(feature = "lms")]
pub mod lms;
pub mod memory;
pub mod motion;
pub mod place;
pub mod store;
