use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::js;
use crate::language::plain;

/// The element with an id.
pub fn by_id(id: &str) -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}

/// Whether the end of what is judged still lies below its answers, unseen: the page's script `below.js` marks it.
pub fn has_more_below() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    document.is_some_and(|document| matches!(document.query_selector("[data-below]"), Ok(Some(_))))
}

/// Moves the focus to an element: new content is read out, and Tab goes on from it.
pub fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// Scrolls just as far as it takes to see an element; what fills most of the window is seen from its first line.
pub fn reveal(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    let document = web_sys::window().and_then(|window| window.document());
    let page = document.and_then(|document| document.document_element());
    let window = page.map_or(0, |page| page.client_height());
    options.set_block(match element.client_height() * 2 > window {
        true => ScrollLogicalPosition::Start,
        false => ScrollLogicalPosition::Nearest,
    });
    options.set_behavior(if super::motion::is_reduced() {
        ScrollBehavior::Auto
    } else {
        ScrollBehavior::Smooth
    });
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Empties a field.
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
    document.set_title(&plain(title));
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

/// What stands in the fields that an event is about: those of the form that is sent, or the one that was typed in. The
/// field's id and its text.
pub fn fields(event: &web_sys::Event) -> Vec<(String, String)> {
    let Some(target) = event.target().and_then(|t| t.dyn_into::<Element>().ok()) else {
        return Vec::new();
    };
    let text = |field: &Element| {
        let input = field.dyn_ref::<web_sys::HtmlInputElement>()?;
        Some((field.id(), input.value()))
    };
    let mut fields: Vec<(String, String)> = text(&target).into_iter().collect();
    if let Ok(inside) = target.query_selector_all(".field") {
        for at in 0..inside.length() {
            let field = inside
                .get(at)
                .and_then(|node| node.dyn_into::<Element>().ok());
            fields.extend(field.as_ref().and_then(text));
        }
    }
    fields
}
