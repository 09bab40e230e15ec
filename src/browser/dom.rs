use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::js;

/// The element with an id.
pub fn by_id(id: &str) -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}

/// Moves the focus to an element: new content is read out, and Tab goes on from it.
pub fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// Scrolls just as far as it takes to see an element.
pub fn reveal(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    options.set_behavior(if super::motion::is_reduced() {
        ScrollBehavior::Auto
    } else {
        ScrollBehavior::Smooth
    });
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// What is typed in a field.
pub fn typed(id: &str) -> String {
    let field = by_id(id).and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

/// Empties a field.
#[cfg(feature = "desk")]
pub fn empty(id: &str) {
    if let Some(Ok(field)) = by_id(id).map(|field| field.dyn_into::<web_sys::HtmlInputElement>()) {
        field.set_value("");
    }
}

/// Scrolls the page to its top.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Sets the page's language and title.
pub fn describe_page(lang: &str, title: &str) {
    let Some(document) = web_sys::window().and_then(|w| w.document()) else {
        return;
    };
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", lang);
    }
    document.set_title(title);
}

/// Tells the styles the age band of what the page shows: a letter, or nothing.
pub fn set_band(letter: &str) {
    let root = web_sys::window()
        .and_then(|w| w.document())
        .and_then(|d| d.document_element());
    if let Some(root) = root {
        let _ = root.set_attribute("data-band", letter);
    }
}

/// Tells the styles whether a class plays here.
#[cfg(feature = "desk")]
pub fn set_class(text: &str) {
    let root = web_sys::window()
        .and_then(|w| w.document())
        .and_then(|d| d.document_element());
    if let Some(root) = root {
        let _ = root.set_attribute("data-class", text);
    }
}

/// Opens a `<dialog>` so that the rest of the page is inert.
pub fn show_modal(dialog: &Element) {
    let _ = js::call(dialog, "showModal", &[]);
}

/// Closes a `<dialog>`; the focus goes back to where it was.
pub fn close_modal(dialog: &Element) {
    let _ = js::call(dialog, "close", &[]);
}
