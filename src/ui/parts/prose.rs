use yew::prelude::*;

use crate::curriculum::paragraphs;

/// A text of one or more paragraphs.
pub fn prose(text: &str, class: &'static str) -> Html {
    let paragraphs = paragraphs(text).map(|paragraph| html! { <p>{ paragraph.to_string() }</p> });
    html! { <div class={classes!("prose", class)}>{ for paragraphs }</div> }
}

/// A text each line of which is a point.
pub fn lines(text: &str) -> Html {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    html! { <ul>{ for lines.map(|line| html! { <li>{ line.to_string() }</li> }) }</ul> }
}
