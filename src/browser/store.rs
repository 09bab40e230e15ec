//! What is kept on the device: lines of text, in IndexedDB. The page's script (`static/page/store.js`) does it; it is
//! denser there than in wasm, and reads before the app has come.

use js_sys::Array;
use wasm_bindgen::JsValue;

use super::boot;

/// What stands before a profile's id where the line is not a learner's answer, but says that the profile is used.
pub const PROFILE: &str = "@";

/// Why nothing can be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// The browser has no storage here, or does not allow it.
    Missing,
    /// The device is full, or the write failed.
    Refused,
}

/// What was read while the app was coming.
pub struct Early {
    /// The lines that say who uses this device.
    pub profiles: Vec<String>,
    /// Whose lines were read, and the lines, oldest first.
    pub who: String,
    pub lines: Vec<String>,
}

/// What the page's script has read, or that there is no store.
pub async fn open() -> Result<Early, StoreError> {
    let opened = boot::opened().await.ok_or(StoreError::Missing)?;
    Ok(Early {
        profiles: texts(&opened.get(0)),
        who: opened.get(1).as_string().unwrap_or_default(),
        lines: texts(&opened.get(2)),
    })
}

/// The lines of one learner, oldest first.
pub async fn read(who: &str) -> Result<Vec<String>, StoreError> {
    let read = boot::promised("read", &[who.into()]).await;
    read.map(|lines| texts(&lines)).ok_or(StoreError::Refused)
}

/// Adds lines in one transaction. `Ok` means that the browser has reported them written.
pub async fn append(who: &str, lines: &[String]) -> Result<(), StoreError> {
    let list = Array::new();
    for line in lines {
        list.push(&line.as_str().into());
    }
    done("append", &[who.into(), list.into()]).await
}

/// Erases all that is kept of one learner, or everything of everybody for an empty id.
pub async fn erase(who: &str) -> Result<(), StoreError> {
    done("erase", &[who.into()]).await
}

async fn done(what: &str, arguments: &[JsValue]) -> Result<(), StoreError> {
    match boot::promised(what, arguments).await {
        Some(_) => Ok(()),
        None => Err(StoreError::Refused),
    }
}

fn texts(list: &JsValue) -> Vec<String> {
    let list = Array::from(list);
    let mut texts = Vec::new();
    for at in 0..list.length() {
        texts.extend(list.get(at).as_string());
    }
    texts
}
