//! What a situation stands on: each surface looks like where it would happen, and like no brand. They are drawn by the
//! styles (`static/styles/57-situations.css`) and the project's pictures.

mod detail;
mod paper;
mod people;
mod ring;
mod talk;

use yew::Html;

use super::View;
use crate::curriculum::steps::{Setting, Stage};

/// Draws a surface with everything on it.
pub fn draw(view: &View, setting: &Setting) -> Html {
    let surface = match setting.stage {
        Stage::Chat | Stage::Group | Stage::Lobby => talk::draw(view, setting),
        Stage::Street | Stage::School => people::face_to_face(view, setting),
        Stage::Feed => people::post(view, setting),
        Stage::Profile => people::profile(view, setting),
        Stage::Call => ring::call(view, setting),
        Stage::Notice => ring::notice(view, setting),
        Stage::Invitation | Stage::Advert => paper::draw(view, setting),
        Stage::Picture => paper::scene(view, setting),
    };
    surface.into()
}
