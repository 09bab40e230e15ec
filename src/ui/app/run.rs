//! Does in the browser what `update` asks for, and sends back what comes of it.

use yew::platform::spawn_local;

use super::{Link, full, start};
use crate::browser::{boot, place, store};
use crate::ui::state::{Command, Memory, Msg, StoreError};

/// Does what was asked for; what takes time goes on beside.
pub fn run(command: Command, link: &Link) {
    match command {
        Command::Forget(name) => boot::forget(&name),
        Command::Go(address) => place::go(&address),
        Command::Visit(address) => place::visit(&address),
        Command::Remember(memory, text) => match memory {
            Memory::Language => place::remember_language(&text),
            Memory::Learner => place::remember_learner(&text),
        },
        Command::Hold(lines) => place::hold(&lines.join("\n")),
        Command::Copy(text) => place::copy(&text),
        // No platform listens yet.
        Command::Report(_) => {}
        Command::Full(command) => full::run(command, link),
        Command::Load(_)
        | Command::LoadPictures
        | Command::OpenStore
        | Command::Read(_)
        | Command::Append(..) => {
            let link = link.clone();
            spawn_local(async move {
                if let Some(msg) = answer(command).await {
                    link.send_message(msg);
                }
            });
        }
    }
}

/// What comes of a command that takes time.
async fn answer(command: Command) -> Option<Msg> {
    Some(match command {
        Command::Load(name) => {
            let bytes = boot::load(&name).await;
            Msg::Loaded(name, bytes)
        }
        Command::LoadPictures => Msg::Pictures(start::pictures().await?),
        Command::OpenStore => Msg::Opened(start::opened().await),
        Command::Read(who) => {
            let lines = store::read(&who).await;
            Msg::Read(who, lines.ok_or(StoreError::Refused))
        }
        Command::Append(who, lines) => {
            let written = store::append(&who, &lines).await;
            let result = if written {
                Ok(())
            } else {
                Err(StoreError::Refused)
            };
            Msg::Written(who, result)
        }
        _ => return None,
    })
}
