//! From sources to what a page can load: the app as wasm, scripts and styles for the floor. `cache` keeps what was made.

mod alike;
pub mod cache;
mod compile;
pub mod functions;
pub mod scripts;
pub mod tools;
pub mod wasm;
