//! Sessions played on the host from their messages: a tab with a device that keeps lines, without a browser.

mod asked;
mod chats;
pub mod class;
mod deeds;
mod elsewhere;
mod ended;
mod late;
mod lessons;
mod mistakes;
mod pin;
mod reading;
pub mod room;
mod shared;
mod story;
pub mod tab;
mod together;
mod weeks;
