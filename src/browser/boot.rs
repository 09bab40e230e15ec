//! What the page's own script (`static/page/boot.js`) set up before the wasm came: loading, pictures, faults.

use js_sys::{Array, Object, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::js;

/// The object that the page's script keeps.
fn boot() -> JsValue {
    js::get(&js_sys::global(), "saqbol").unwrap_or_default()
}

fn call(name: &str, argument: &str) -> Result<JsValue, JsValue> {
    js::call(&boot(), name, &[argument.into()])
}

/// Loads the bytes of a bundle by its name: out of the page itself, or fetched. The page's script knows which. `None`
/// if they could not be fetched or unpacked.
pub async fn load(name: &str) -> Option<Vec<u8>> {
    let buffer = promised("load", &[name.into()]).await?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// What comes of something that the page's script does in its own time; `None` if it failed.
pub async fn promised(name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let promise: Promise = js::call(&boot(), name, arguments).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}

/// What the page's script has read from the store while the app was coming; `None` where nothing can be kept.
pub async fn opened() -> Option<Array> {
    let promise: Promise = js::get(&boot(), "opened").ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}

/// Takes the installed app off this device: its worker and the files that it keeps.
pub async fn uninstall() {
    let _ = promised("uninstall", &[]).await;
}

/// Whether the app can be installed here at all: the single file cannot.
pub fn is_installable() -> bool {
    !super::place::room("data-worker").is_empty()
}

/// Forgets a bundle that came damaged, so that another try fetches it anew.
pub fn forget(name: &str) {
    let _ = call("forget", name);
}

/// Lets the page look so: theme and size of the text.
pub fn look(look: &str) {
    let _ = call("look", look);
}

/// Tells the page's script that the app is drawn and the opening can go.
pub fn mounted() {
    let _ = call("mounted", "");
}

/// Shows a calm page instead of the app; `kind` is one of the page's own (`bundle`, `stopped`).
pub fn sorry(kind: &str) {
    let _ = call("sorry", kind);
}

/// The addresses of pictures that the page knows, by id (`saq/hello`); empty in the single file.
pub fn picture_urls() -> Vec<(String, String)> {
    let files = js::get(&boot(), "files").unwrap_or_default();
    let Some(files) = files.dyn_ref::<Object>() else {
        return Vec::new();
    };
    let names = Object::keys(files);
    let mut found = Vec::new();
    for at in 0..names.length() {
        let name = names.get(at);
        if let Some(text) = name.as_string()
            && let Some(id) = text.strip_prefix("art/")
            && let Ok(address) = js::get(files, &text)
            && let Some(address) = address.as_string()
        {
            found.push((id.to_string(), address));
        }
    }
    found
}
