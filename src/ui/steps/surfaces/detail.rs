//! The single things on a surface.

use yew::Html;

use super::super::View;
use super::super::chat::waves;
use crate::curriculum::steps::{Detail, Shows};
use crate::ui::parts::{El, el, face, none, picture, prose, several, worded};

/// The name of whoever a detail names.
pub fn name<'a>(view: &View<'a>, who: &Detail) -> &'a str {
    match &who.from {
        Some(person) => view.name(person),
        None => view.word(&[&who.id, "-name"].concat()),
    }
}

/// The face of whoever a detail names.
pub fn portrait(view: &View, who: &Detail, size: u32) -> Html {
    let art = match (&who.from, &who.face) {
        (Some(person), _) => view.module.art_of(person),
        (None, Some(art)) => art,
        (None, None) => return none(),
    };
    face(view.ctx, art, "hello", size)
}

/// A face with its name, beside what is said.
pub fn sender(view: &View, who: &Detail, size: u32) -> Html {
    el("span")
        .class("sender")
        .child(portrait(view, who, size))
        .child(worded("strong", "name", name(view, who)))
        .into()
}

/// Whether a detail is from the child whose telephone it is.
pub fn is_mine(who: &Detail) -> bool {
    who.from.as_deref() == Some(Detail::ME)
}

/// What a detail shows.
pub fn content(view: &View, detail: &Detail) -> Html {
    let words = view.word(&detail.id);
    match detail.shows {
        Shows::Text => match &detail.art {
            // The words beside it say what it shows.
            Some(art) => several(vec![
                picture(view.ctx, art, "small-art", (48, 48), ""),
                prose(words, ""),
            ]),
            None => prose(words, ""),
        },
        Shows::Voice => voice(view, words).into(),
        Shows::Picture => {
            let art = detail.art.as_deref().unwrap_or_default();
            // A scene is wide, a thing and a face are square.
            let size = match art.starts_with("scenes") {
                true => (320, 180),
                false => (120, 120),
            };
            picture(view.ctx, art, "shown", size, words)
        }
        Shows::Title => worded("strong", "surface-title", words).into(),
        Shows::Note => worded("p", "small-print", words).into(),
        Shows::Button => worded("span", "drawn-button", words).into(),
        Shows::Fact => el("p")
            .class("fact")
            .child(worded(
                "span",
                "",
                view.word(&[&detail.id, "-label"].concat()),
            ))
            .child(worded("b", "", words))
            .into(),
    }
}

/// A voice note: a waveform, and under it its words. There is nothing to hear: everybody reads it.
fn voice(view: &View, words: &str) -> El {
    el("div")
        .class("voice")
        .child(waves())
        .child(worded("span", "sr-only", view.ctx.say.surface_voice()).text(": "))
        .child(worded("p", "", words))
}
