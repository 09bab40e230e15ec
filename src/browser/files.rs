//! Files that a person saves and opens, and addresses for pictures that are inside the page.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement, Url};

/// A class file of 20,000 tickets has about 10 MB.
const LARGEST: f64 = 16e6;

/// An address for bytes that live in the page.
pub fn blob_url(bytes: &[u8], kind: &str) -> Option<String> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    Url::create_object_url_with_blob(&blob).ok()
}

/// Lets the browser save a text as a file. The page cannot know whether the person did.
pub fn save(name: &str, kind: &str, text: &str) {
    let Some(url) = blob_url(text.as_bytes(), kind) else {
        return;
    };
    let link = web_sys::window()
        .and_then(|w| w.document())
        .and_then(|d| d.create_element("a").ok())
        .and_then(|e| e.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(link) = link {
        link.set_href(&url);
        link.set_download(name);
        link.click();
    }
    // The browser has taken the bytes by the time that a minute is over.
    gloo_timers::callback::Timeout::new(60_000, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
}

/// Lets the browser print the page.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// The names and texts of the files that were chosen in a file input, which is emptied. A file of more than
/// [`LARGEST`] bytes is no file of this app: its text is empty.
pub async fn chosen_texts(id: &str) -> Vec<(String, String)> {
    let input = super::dom::by_id(id).and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
    let Some(files) = input.as_ref().and_then(HtmlInputElement::files) else {
        return Vec::new();
    };
    let mut texts = Vec::new();
    for at in 0..files.length() {
        let Some(file) = files.get(at) else { continue };
        let text = if file.size() > LARGEST {
            None
        } else {
            JsFuture::from(file.text()).await.ok()
        };
        let text = text.and_then(|text| text.as_string());
        texts.push((file.name(), text.unwrap_or_default()));
    }
    if let Some(input) = input {
        input.set_value("");
    }
    texts
}
