//! Sessions played on the host from their messages: a tab with a device that keeps lines, without a browser.

mod asked;
mod chats;
mod class;
mod elsewhere;
mod ended;
mod late;
mod lessons;
mod mistakes;
mod pin;
mod reading;
mod room;
mod shared;
mod story;
mod tab;
mod together;
mod weeks;
