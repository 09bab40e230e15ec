use yew::Html;

use super::{El, el, worded};
use crate::curriculum::paragraphs;

/// A text of one or more paragraphs.
pub fn prose(text: &str, class: &str) -> Html {
    let mut prose = el("div").classes(&["prose", class]);
    for paragraph in paragraphs(text) {
        prose = prose.child(worded("p", "", paragraph));
    }
    prose.into()
}

/// A page by its name, with what stands above and below its middle. Every page is an element of its own: the focus does
/// not stay where another page's button was.
pub fn page(name: &'static str, bar: Html, main: El) -> El {
    el("div")
        .classes(&["page", name])
        .key(name)
        .child(bar)
        .child(main)
}
