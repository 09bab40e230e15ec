use yew::Html;

use super::{el, worded};
use crate::curriculum::paragraphs;

/// A text of one or more paragraphs.
pub fn prose(text: &str, class: &str) -> Html {
    let mut prose = el("div").classes(&["prose", class]);
    for paragraph in paragraphs(text) {
        prose = prose.child(worded("p", "", paragraph));
    }
    prose.into()
}

/// A text each line of which is a point.
#[cfg(feature = "desk")]
pub fn lines(text: &str) -> Html {
    let mut points = el("ul");
    for line in text.lines() {
        let line = line.trim_ascii();
        if !line.is_empty() {
            points = points.child(worded("li", "", line));
        }
    }
    points.into()
}
