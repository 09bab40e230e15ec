//! Does in the browser what `update` asks for, and sends back what comes of it.

use gloo_timers::callback::Timeout;

use super::full;
use super::held::held_text;
use super::link::Link;
use super::lms;
use super::store_events::send_opened;
use crate::browser::{boot, clipboard, memory, place, store};
use crate::ui::state::{Command, Memory, Msg, StoreError};

/// Does what was asked for; what takes time goes on beside.
pub fn run(command: Command, link: &Link) {
    let link = link.clone();
    match command {
        Command::Load(name) => {
            let bundle = name.clone();
            let loaded = move |bytes| link.emit(Msg::Loaded(bundle, bytes));
            boot::load(&name, Box::new(loaded));
        }
        Command::Forget(name) => boot::forget(&name),
        Command::OpenStore => store::opened(send_opened(link)),
        Command::Read(who) => store::read(&who.clone(), move |lines| {
            link.emit(Msg::Read(who, lines.ok_or(StoreError::Refused)));
        }),
        Command::Append(who, lines) => store::append(&who.clone(), &lines, move |written| {
            let result = written.map_err(|reason| StoreError::of(&reason));
            link.emit(Msg::Written(who, result));
        }),
        Command::Go(address) => place::go(&address),
        Command::Visit(address) => place::visit(&address),
        Command::Remember(memory, text) => match memory {
            Memory::Language => memory::remember_language(&text),
            Memory::Learner => memory::remember_learner(&text),
            Memory::Walk => memory::remember_walk(&text),
        },
        Command::Hold(lines) => memory::hold(&held_text(&lines)),
        Command::WakeAfter(after) => {
            Timeout::new(after, move || link.emit(Msg::Wake)).forget();
        }
        Command::Tell(text) => boot::tell(&text),
        Command::Restart => place::restart(),
        Command::Copy(text) => clipboard::copy(&text),
        Command::Report(result) => lms::report(&result),
        Command::Full(command) => full::run(command, link),
    }
}
