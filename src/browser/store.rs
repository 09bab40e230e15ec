//! What is kept on the device: lines of text, in IndexedDB. The page's script (`static/page/store.js`) does it; it is
//! denser there than in wasm, and reads before the app has come.

use js_sys::Array;
use wasm_bindgen::JsValue;

use super::{boot, js};

/// The lines under all ids that begin with `@`, whose lines were read with them, and these.
pub type Opened = (Vec<String>, String, Vec<String>);

/// Calls back with what the page's script has read while the app was coming; `None` where nothing can be kept.
pub fn opened(then: Box<dyn FnOnce(Option<Opened>)>) {
    boot::opened(Box::new(move |opened| then(read_opened(opened))));
}

/// Opens the store anew, and calls back with what is read.
pub fn reopen(then: Box<dyn FnOnce(Option<Opened>)>) {
    boot::ask(
        "open",
        &[],
        Box::new(move |opened| then(read_opened(opened))),
    );
}

fn read_opened(opened: Result<JsValue, JsValue>) -> Option<Opened> {
    let opened = Array::from(&opened.ok()?);
    let who = opened.get(1).as_string().unwrap_or_default();
    Some((texts(&opened.get(0)), who, texts(&opened.get(2))))
}

/// Calls back with the lines that are kept under an id, oldest first; `None` if they could not be read.
pub fn read(who: &str, then: impl FnOnce(Option<Vec<String>>) + 'static) {
    let lines = move |read: Result<JsValue, JsValue>| then(read.ok().map(|lines| texts(&lines)));
    boot::ask("read", &[who.into()], Box::new(lines));
}

/// Adds lines under an id in one transaction. `Ok` means that the browser has reported them written; otherwise it is why
/// not: `erased`, `closed`, `full` or `refused`.
pub fn append(who: &str, lines: &[String], then: impl FnOnce(Result<(), String>) + 'static) {
    let done = move |written: Result<JsValue, JsValue>| then(reason(written));
    boot::ask("append", &[who.into(), list(lines).into()], Box::new(done));
}

/// Erases all that is kept under ids.
pub fn erase(ids: &[String], then: impl FnOnce(bool) + 'static) {
    let done = move |erased: Result<JsValue, JsValue>| then(erased.is_ok());
    boot::ask("erase", &[list(ids).into()], Box::new(done));
}

/// Erases some of the lines that are kept under an id.
pub fn erase_lines(id: &str, lines: &[String], then: impl FnOnce(bool) + 'static) {
    let done = move |erased: Result<JsValue, JsValue>| then(erased.is_ok());
    boot::ask(
        "eraseLines",
        &[id.into(), list(lines).into()],
        Box::new(done),
    );
}

/// Erases what is kept of all learners, and nothing of a teacher's.
pub fn erase_pupils(then: impl FnOnce(bool) + 'static) {
    let done = move |erased: Result<JsValue, JsValue>| then(erased.is_ok());
    boot::ask("erasePupils", &[], Box::new(done));
}

/// Why something failed, as the page's script says it.
fn reason(done: Result<JsValue, JsValue>) -> Result<(), String> {
    done.map(|_| ()).map_err(|error| {
        let message = js::get(&error, "message").ok();
        message.and_then(|m| m.as_string()).unwrap_or_default()
    })
}

fn list(texts: &[String]) -> Array {
    let list = Array::new();
    for text in texts {
        list.push(&text.as_str().into());
    }
    list
}

fn texts(list: &JsValue) -> Vec<String> {
    let list = Array::from(list);
    let mut texts = Vec::new();
    for at in 0..list.length() {
        texts.extend(list.get(at).as_string());
    }
    texts
}
