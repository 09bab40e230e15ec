//! What only the full build asks the browser for: files, printing, the camera, classes.

use yew::platform::spawn_local;

use super::Link;
use crate::browser::{boot, camera, dom, files, place, store};
use crate::classroom::{KEYS, read_qr};
use crate::ui::state::full::{
    CLASSES, Camera, Erased, FullCommand, FullDevice, FullMsg, class_ids,
};
use crate::ui::state::{Msg, StoreError};

/// What the device is asked at the start.
pub fn device() -> FullDevice {
    let class = place::class();
    dom::set_class(&class);
    FullDevice {
        look: place::look(),
        class,
        folder: place::folder().unwrap_or_default(),
        is_installable: boot::is_installable(),
    }
}

pub fn run(command: FullCommand, link: &Link) {
    match command {
        FullCommand::Save { name, kind, text } => files::save(&name, kind, &text),
        FullCommand::EmptyField(field) => dom::empty(field),
        FullCommand::Print => files::print(),
        FullCommand::Look(words) => boot::look(&words),
        FullCommand::RememberLook(words) => place::remember_look(&words),
        FullCommand::RememberClass(text) => {
            place::remember_class(&text);
            dom::set_class(&text);
        }
        FullCommand::ForgetMemories => place::forget_all(),
        FullCommand::Camera(false) => camera::stop(),
        FullCommand::Camera(true)
        | FullCommand::ReadFiles(_)
        | FullCommand::ReadClasses
        | FullCommand::Erase(..)
        | FullCommand::EraseClass(_) => {
            let link = link.clone();
            spawn_local(async move {
                if let Some(msg) = answer(command, link.clone()).await {
                    link.send_message(msg);
                }
            });
        }
    }
}

/// What comes of a command that takes time.
async fn answer(command: FullCommand, link: Link) -> Option<Msg> {
    Some(match command {
        FullCommand::ReadFiles(field) => {
            let files = files::chosen_texts(field).await;
            Msg::Full(FullMsg::Files(field, files))
        }
        FullCommand::Camera(_) => {
            let running = camera::start("camera", move |text, width, height, grey| {
                let texts = if text.is_empty() {
                    read_qr(width, height, &grey)
                } else {
                    vec![text]
                };
                if !texts.is_empty() {
                    link.send_message(Msg::Full(FullMsg::Seen(texts)));
                }
            });
            let camera = if running.await {
                Camera::On
            } else {
                Camera::Refused
            };
            Msg::Full(FullMsg::Camera(camera))
        }
        FullCommand::ReadClasses => {
            let (classes, keys) = read_classes().await;
            Msg::Full(FullMsg::Classes(classes, keys))
        }
        FullCommand::Erase(what, who) => {
            let mut erased = true;
            if super::start::opened().await.is_ok() {
                erased = store::erase(&who).await;
            }
            if what == Erased::App {
                boot::uninstall().await;
            }
            let result = if erased {
                Ok(())
            } else {
                Err(StoreError::Refused)
            };
            Msg::Full(FullMsg::Erased(what, result))
        }
        FullCommand::EraseClass(id) => {
            let listed = store::append(CLASSES, &[["-", &id].concat()]).await;
            let erased = listed && store::erase(&id).await;
            let result = if erased {
                Ok(())
            } else {
                Err(StoreError::Refused)
            };
            Msg::Written(id, result)
        }
        _ => return None,
    })
}

/// The lines of each class that was collected on this device, and of the keys.
async fn read_classes() -> (Vec<Vec<String>>, Vec<String>) {
    let mut classes = Vec::new();
    if super::start::opened().await.is_err() {
        return Default::default();
    }
    let listed = store::read(CLASSES).await.unwrap_or_default();
    for id in class_ids(&listed) {
        classes.push(store::read(&id).await.unwrap_or_default());
    }
    (classes, store::read(KEYS).await.unwrap_or_default())
}
