//! The camera of the page where tickets are collected. The page's script (`static/page/full.js`) runs it.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::{boot, js};

fn script() -> JsValue {
    js::get(&js_sys::global(), "saqbol").unwrap_or_default()
}

/// Shows what the camera sees in the `<video>` with an id, and calls back a few times a second: with a text that the
/// browser itself has read in a code, or without one but with the picture: width, height, and its grey points. At first
/// it says whether the camera runs: there may be none, or it was not allowed.
pub fn start(
    video: &str,
    mut seen: impl FnMut(String, usize, usize, Vec<u8>) + 'static,
    then: impl FnOnce(bool) + 'static,
) {
    let callback: Closure<dyn FnMut(JsValue, f64, f64, JsValue)> = Closure::new(
        move |text: JsValue, width: f64, height: f64, grey: JsValue| {
            let grey = grey.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec);
            let text = text.as_string().unwrap_or_default();
            seen(
                text,
                width as usize,
                height as usize,
                grey.unwrap_or_default(),
            );
        },
    );
    let arguments = [video.into(), callback.into_js_value()];
    boot::ask(
        "camera",
        &arguments,
        Box::new(move |started| then(started.is_ok())),
    );
}

/// Lets the camera go.
pub fn stop() {
    let _ = js::call(&script(), "noCamera", &[]);
}
