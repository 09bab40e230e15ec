//! The address behind the `#`, going to another, and what stands on the page's own element.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// What stands behind the `#`, without it.
pub fn hash() -> String {
    web_sys::window()
        .and_then(|w| w.location().hash().ok())
        .map(|hash| hash.trim_start_matches('#').to_string())
        .unwrap_or_default()
}

/// Goes to another address behind the `#`.
pub fn go(hash: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_hash(hash);
    }
}

/// Calls back whenever the address behind the `#` changes, for as long as the page lives.
pub fn on_change(callback: impl FnMut() + 'static) {
    if let Some(window) = web_sys::window() {
        let callback: Closure<dyn FnMut()> = Closure::new(callback);
        let listener = callback.into_js_value();
        let _ = window.add_event_listener_with_callback("hashchange", listener.unchecked_ref());
    }
}

/// Goes to another page of the build, in the place of this one in the history.
pub fn visit(address: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().replace(address);
    }
}

/// Begins the page anew, at its opening.
pub fn restart() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_hash("");
        let _ = window.location().reload();
    }
}

/// The address of the folder that the page is in, without anything behind it; `None` for a page that stands in a file:
/// its address means nothing on another computer.
pub fn folder() -> Option<String> {
    let location = web_sys::window()?.location();
    let scheme = location.protocol().ok()?;
    let path = location.pathname().ok()?;
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    scheme
        .starts_with("http")
        .then(|| Some([&location.origin().ok()?, folder, "/"].concat()))?
}

/// What the page's own element says under an attribute (`data-other`: what stands before the `#` of the build's other page);
/// empty where it says nothing.
pub fn page_word(attribute: &str) -> String {
    root()
        .and_then(|root| root.get_attribute(attribute))
        .unwrap_or_default()
}

/// The language that the page's script chose (link, memory, browser): it stands on the page.
pub fn page_language() -> String {
    page_word("lang")
}

fn root() -> Option<web_sys::Element> {
    web_sys::window()?.document()?.document_element()
}
