//! What the page's own script (`static/page/`: boot.js, load.js, opening.js, faults.js) set up before the wasm came: loading,
//! pictures, faults.

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::js;

/// The object that the page's script keeps.
fn boot() -> JsValue {
    js::get(&js_sys::global(), "saqbol").unwrap_or_default()
}

pub(super) fn call(name: &str, argument: &str) -> Result<JsValue, JsValue> {
    js::call(&boot(), name, &[argument.into()])
}

/// What takes a promise's value, or why there is none.
pub type Then = Box<dyn FnOnce(js::Outcome<JsValue>)>;

/// Lets the page's script do something in its own time, and calls back with what comes of it.
///
/// One function with a callback, instead of an `async` one for each thing that is asked for: every place that waits is half
/// a kilobyte of wasm.
pub fn ask(name: &str, arguments: &[JsValue], then: Then) {
    when(js::call(&boot(), name, arguments), then);
}

/// Calls back with what the page's script has read from the store while the app was coming.
pub fn opened(then: Then) {
    when(js::get(&boot(), "opened"), then);
}

/// Calls back with what other tabs tell, for as long as the page lives.
pub fn on_heard(mut callback: impl FnMut(String) + 'static) {
    let heard = move |text: JsValue| callback(text.as_string().unwrap_or_default());
    let heard: Closure<dyn FnMut(JsValue)> = Closure::new(heard);
    let _ = js_sys::Reflect::set(&boot(), &"heard".into(), &heard.into_js_value());
}

/// Tells other tabs something.
pub fn tell(text: &str) {
    let _ = call("tell", text);
}

/// Calls back when a promise is kept or broken.
#[inline(never)]
pub fn when(promise: js::Outcome<JsValue>, then: Then) {
    spawn_local(async move {
        let promise = promise.and_then(|promise| promise.dyn_into::<Promise>());
        then(match promise {
            Ok(promise) => JsFuture::from(promise).await,
            Err(error) => Err(error),
        });
    });
}

/// Loads the bytes of a bundle by its name: out of the page itself, or fetched. The page's script knows which. `None`
/// if they could not be fetched or unpacked.
pub fn load(name: &str, then: Box<dyn FnOnce(Option<Vec<u8>>)>) {
    let bytes = |buffer: JsValue| Uint8Array::new(&buffer).to_vec();
    let then = move |buffer: js::Outcome<JsValue>| then(buffer.ok().map(bytes));
    ask("load", &[name.into()], Box::new(then));
}

/// Begins to load a bundle that will be asked for: the page's script keeps it till then.
pub fn fetch(name: &str) {
    let _ = call("load", name);
}

/// Whether the app can be installed here at all: the single file cannot.
pub fn is_installable() -> bool {
    !super::place::page_word("data-worker").is_empty()
}

/// Forgets a bundle that came damaged, so that another try fetches it anew.
pub fn forget(name: &str) {
    let _ = call("forget", name);
}

/// Lets the page look so: theme and size of the text.
pub fn look(look: &str) {
    let _ = call("look", look);
}

/// Calls back with what the page's script has shown of a lesson before the app was here, and what was pressed there; empty
/// if it showed nothing. It comes when nobody is in the middle of a press.
pub fn shown(then: Box<dyn FnOnce(String)>) {
    let text = move |shown: js::Outcome<JsValue>| {
        let shown = shown.ok().and_then(|text| text.as_string());
        then(shown.unwrap_or_default());
    };
    ask("shown", &[], Box::new(text));
}

/// Tells the page's script that the app is drawn and the opening can go.
pub fn mounted() {
    let _ = call("mounted", "");
}

/// Shows a calm page instead of the app; `kind` is one of the page's own (`bundle`, `stopped`).
pub fn sorry(kind: &str) {
    let _ = call("sorry", kind);
}

/// The version of the pictures that lie beside the page; empty in the single file, which has them inside.
pub fn pictures() -> String {
    let files = js::get(&boot(), "files").unwrap_or_default();
    let version = js::get(&files, "art").ok();
    version
        .and_then(|text| text.as_string())
        .unwrap_or_default()
}
