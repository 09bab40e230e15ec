//! Copying texts, where the browser can.

use wasm_bindgen::JsValue;

use super::js;

/// What the browser can copy texts with; nothing where it may not.
fn clipboard() -> Option<JsValue> {
    let navigator = js::get(&web_sys::window()?.into(), "navigator").ok()?;
    let clipboard = js::get(&navigator, "clipboard").ok()?;
    (!clipboard.is_undefined()).then_some(clipboard)
}

/// Whether texts can be copied here.
pub fn can_copy() -> bool {
    clipboard().is_some()
}

/// Copies a text.
pub fn copy(text: &str) {
    if let Some(clipboard) = clipboard() {
        let _ = js::call(&clipboard, "writeText", &[text.into()]);
    }
}
