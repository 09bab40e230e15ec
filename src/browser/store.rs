//! What is kept on the device: lines of text, in IndexedDB. The page's script (`static/page/store.js`) does it; it is
//! denser there than in wasm, and reads before the app has come.

use js_sys::Array;
use wasm_bindgen::JsValue;

use super::boot;

/// What the page's script has read while the app was coming: the lines under all ids that begin with `@`, whose lines
/// were read with them, and these, oldest first. `None` where nothing can be kept.
pub async fn opened() -> Option<(Vec<String>, String, Vec<String>)> {
    let opened = boot::opened().await?;
    let who = opened.get(1).as_string().unwrap_or_default();
    Some((texts(&opened.get(0)), who, texts(&opened.get(2))))
}

/// The lines that are kept under an id, oldest first; `None` if they could not be read.
pub async fn read(who: &str) -> Option<Vec<String>> {
    let read = boot::promised("read", &[who.into()]).await;
    read.map(|lines| texts(&lines))
}

/// Adds lines under an id in one transaction. `true` means that the browser has reported them written.
pub async fn append(who: &str, lines: &[String]) -> bool {
    let list = Array::new();
    for line in lines {
        list.push(&line.as_str().into());
    }
    done("append", &[who.into(), list.into()]).await
}

/// Erases all that is kept under an id, or everything of everybody for an empty id.
pub async fn erase(who: &str) -> bool {
    done("erase", &[who.into()]).await
}

async fn done(what: &str, arguments: &[JsValue]) -> bool {
    boot::promised(what, arguments).await.is_some()
}

fn texts(list: &JsValue) -> Vec<String> {
    let list = Array::from(list);
    let mut texts = Vec::new();
    for at in 0..list.length() {
        texts.extend(list.get(at).as_string());
    }
    texts
}
