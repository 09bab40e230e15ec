//! What is kept on the device: lines of text, in IndexedDB. The page's script (`static/page/store.js`) does it; it is
//! denser there than in wasm, and reads before the app has come.

use js_sys::Array;
use wasm_bindgen::JsValue;

use super::boot;

/// The lines under all ids that begin with `@`, whose lines were read with them, and these.
pub type Opened = (Vec<String>, String, Vec<String>);

/// Calls back with what the page's script has read while the app was coming; `None` where nothing can be kept.
pub fn opened(then: Box<dyn FnOnce(Option<Opened>)>) {
    boot::opened(Box::new(move |opened| {
        then(opened.ok().map(|opened| {
            let opened = Array::from(&opened);
            let who = opened.get(1).as_string().unwrap_or_default();
            (texts(&opened.get(0)), who, texts(&opened.get(2)))
        }));
    }));
}

/// Calls back with the lines that are kept under an id, oldest first; `None` if they could not be read.
pub fn read(who: &str, then: impl FnOnce(Option<Vec<String>>) + 'static) {
    let lines = move |read: Result<JsValue, JsValue>| then(read.ok().map(|lines| texts(&lines)));
    boot::ask("read", &[who.into()], Box::new(lines));
}

/// Adds lines under an id in one transaction. `true` means that the browser has reported them written.
pub fn append(who: &str, lines: &[String], then: impl FnOnce(bool) + 'static) {
    let list = Array::new();
    for line in lines {
        list.push(&line.as_str().into());
    }
    let done = move |written: Result<JsValue, JsValue>| then(written.is_ok());
    boot::ask("append", &[who.into(), list.into()], Box::new(done));
}

/// Erases all that is kept under an id, or everything of everybody for an empty id.
pub fn erase(who: &str, then: impl FnOnce(bool) + 'static) {
    let done = move |erased: Result<JsValue, JsValue>| then(erased.is_ok());
    boot::ask("erase", &[who.into()], Box::new(done));
}

fn texts(list: &JsValue) -> Vec<String> {
    let list = Array::from(list);
    let mut texts = Vec::new();
    for at in 0..list.length() {
        texts.extend(list.get(at).as_string());
    }
    texts
}
