use yew::prelude::*;

use crate::curriculum::paragraphs;

#[derive(PartialEq, Properties)]
pub struct TextProps {
    pub text: AttrValue,
    #[prop_or_default]
    pub class: Classes,
}

/// A text of one or more paragraphs.
#[component]
pub fn Prose(props: &TextProps) -> Html {
    html! {
        <div class={classes!("prose", props.class.clone())}>
            { for paragraphs(&props.text).map(|paragraph| html! { <p>{ paragraph.to_string() }</p> }) }
        </div>
    }
}

/// A text each line of which is a point.
#[component]
pub fn Lines(props: &TextProps) -> Html {
    let lines = props.text.lines().map(str::trim).filter(|line| !line.is_empty());
    html! {
        <ul class={props.class.clone()}>{ for lines.map(|line| html! { <li>{ line.to_string() }</li> }) }</ul>
    }
}
