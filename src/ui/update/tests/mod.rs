//! Sessions played on the host from their messages: a tab with a device that keeps lines, without a browser.

mod class;
mod lessons;
mod room;
mod shared;
mod tab;
