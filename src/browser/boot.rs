//! What the page's own script (`static/page/boot.js`) set up before the wasm came: loading, pictures, faults.

use std::collections::BTreeMap;

use js_sys::{Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::curriculum::{BundleError, read_bundle};

/// Why a bundle did not come.
#[derive(Clone, Debug, PartialEq)]
pub enum LoadError {
    /// It could not be fetched or unpacked.
    Unreachable,
    Bundle(BundleError),
}

/// The object that the page's script keeps.
fn boot() -> JsValue {
    Reflect::get(&js_sys::global(), &"saqbol".into()).unwrap_or(JsValue::UNDEFINED)
}

fn call(name: &str, argument: &JsValue) -> Result<JsValue, JsValue> {
    let boot = boot();
    let function: Function = Reflect::get(&boot, &name.into())?.dyn_into()?;
    function.call1(&boot, argument)
}

/// Loads the bytes of a bundle by its name: out of the page itself, or fetched. The page's script knows which.
pub async fn load_bytes(name: &str) -> Result<Vec<u8>, LoadError> {
    let promise: Promise = call("load", &name.into())
        .and_then(|promise| promise.dyn_into())
        .map_err(|_| LoadError::Unreachable)?;
    let buffer = JsFuture::from(promise)
        .await
        .map_err(|_| LoadError::Unreachable)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// Loads a bundle by its name. What came damaged is forgotten, so that another try fetches it anew.
pub async fn load<T: serde::de::DeserializeOwned>(name: &str) -> Result<T, LoadError> {
    let bytes = load_bytes(name).await?;
    read_bundle(&bytes).map_err(|error| {
        let _ = call("forget", &name.into());
        LoadError::Bundle(error)
    })
}

/// Tells the page's script that the app is drawn and the opening can go.
pub fn mounted() {
    let _ = call("mounted", &JsValue::UNDEFINED);
}

/// Shows a calm page instead of the app; `kind` is one of the page's own (`bundle`, `stopped`).
pub fn sorry(kind: &str) {
    let _ = call("sorry", &kind.into());
}

/// The addresses of pictures that the page knows, by id (`saq/hello`); empty in the single file.
pub fn picture_urls() -> BTreeMap<String, String> {
    let files = Reflect::get(&boot(), &"files".into()).unwrap_or(JsValue::UNDEFINED);
    let Some(files) = files.dyn_ref::<Object>() else {
        return BTreeMap::new();
    };
    Object::entries(files)
        .iter()
        .filter_map(|entry| {
            let entry: js_sys::Array = entry.dyn_into().ok()?;
            let name = entry.get(0).as_string()?;
            Some((
                name.strip_prefix("art/")?.to_string(),
                entry.get(1).as_string()?,
            ))
        })
        .collect()
}
