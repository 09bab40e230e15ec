use yew::prelude::*;

use crate::ui::context::use_saqbol;

#[derive(PartialEq, Properties)]
pub struct PictureProps {
    /// The picture's id: `saq/hello`, `scenes/b2-arena`.
    pub id: AttrValue,
    /// What it shows, for those who cannot see it; empty for decoration.
    #[prop_or_default]
    pub alt: AttrValue,
    #[prop_or_default]
    pub class: Classes,
    #[prop_or(120)]
    pub width: u32,
    #[prop_or(120)]
    pub height: u32,
}

/// A picture. Its room is kept from the start, so that nothing moves when it comes.
#[component]
pub fn Picture(props: &PictureProps) -> Html {
    let saqbol = use_saqbol();
    let src = saqbol.pictures.get(props.id.as_str()).cloned();
    html! {
        <img class={classes!("picture", props.class.clone())} {src} alt={props.alt.clone()}
            width={props.width.to_string()} height={props.height.to_string()} draggable="false" />
    }
}

#[derive(PartialEq, Properties)]
pub struct FaceProps {
    /// `saq`, or a picture among the people.
    pub art: AttrValue,
    #[prop_or(AttrValue::Static("hello"))]
    pub mood: AttrValue,
    #[prop_or(48)]
    pub size: u32,
}

/// Somebody's face.
#[component]
pub fn Face(props: &FaceProps) -> Html {
    let id = if props.art == "saq" {
        format!("saq/{}", props.mood)
    } else {
        format!("people/{}", props.art)
    };
    html! { <Picture {id} class="face" width={props.size} height={props.size} /> }
}
