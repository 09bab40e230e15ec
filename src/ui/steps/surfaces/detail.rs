//! The single things on a surface.

use yew::Html;

use super::super::View;
use crate::curriculum::paragraphs;
use crate::curriculum::steps::{Detail, Setting, Shows, Stage};
use crate::ui::parts::{At, El, el, face, none, picture, several, worded};

/// A surface of a stage, with its name in the styles.
pub fn surface(setting: &Setting) -> El {
    let stage = match setting.stage {
        Stage::Chat => "at-chat chat messenger",
        Stage::Group => "at-group chat messenger",
        Stage::Lobby => "at-lobby chat game",
        Stage::Feed => "at-feed",
        Stage::Profile => "at-profile",
        Stage::Invitation => "at-invitation",
        Stage::Call => "at-call",
        Stage::Notice => "at-notice",
        Stage::Advert => "at-advert",
        Stage::Picture => "at-picture",
        Stage::Street => "at-street",
        Stage::School => "at-school",
    };
    el("div").classes(&["surface", stage])
}

/// The name of whoever a detail names.
pub fn name<'a>(view: &View<'a>, who: &Detail) -> &'a str {
    match &who.from {
        Some(person) => view.name(person),
        None => view.word(&[&who.id, "-name"].concat()),
    }
}

/// The face of whoever a detail names.
pub fn portrait(view: &View, who: &Detail, size: u32) -> Html {
    match (&who.from, &who.face) {
        (Some(person), _) => view.face(person, "hello", size),
        (None, Some(art)) => face(view.ctx, art, "hello", size),
        (None, None) => none(),
    }
}

/// Whether a detail is from the child whose telephone it is.
pub fn is_mine(who: &Detail) -> bool {
    who.from.as_deref() == Some(Detail::ME)
}

/// What a detail shows.
pub fn content(view: &View, detail: &Detail) -> Html {
    let words = view.word(&detail.id);
    match detail.shows {
        Shows::Text => {
            let texts = paragraphs(words).into_iter();
            several(texts.map(|text| worded("p", "", text).into()).collect())
        }
        Shows::Voice => voice(view, words).into(),
        Shows::Picture => {
            let art = detail.art.as_deref().unwrap_or_default();
            let size = if art.starts_with("scenes/") {
                (320, 180)
            } else {
                (120, 120)
            };
            picture(view.ctx, art, "shown", size, words)
        }
        Shows::Title => worded("strong", "surface-title", words).into(),
        Shows::Note => worded("p", "small-print", words).into(),
        Shows::Button => worded("span", "drawn-button", words).into(),
        Shows::Fact => {
            let label = match view.word(&[&detail.id, "-label"].concat()) {
                "" => none(),
                label => worded("span", "label", label).into(),
            };
            el("div")
                .class("fact")
                .child(label)
                .child(worded("span", "", words))
                .into()
        }
    }
}

/// A voice note: a waveform, and under it its words. There is nothing to hear: everybody reads it.
fn voice(view: &View, words: &str) -> El {
    let mut wave = el("span").class("wave").attr(At::Hidden, "true");
    for _ in 0..22 {
        wave = wave.child(el("i"));
    }
    el("div")
        .class("voice")
        .child(wave)
        .child(worded("span", "sr-only", view.ctx.say.surface_voice()).text(": "))
        .child(worded("p", "", words))
}

/// Some of the details, each drawn, in the place of one.
pub fn all<'a>(view: &View, details: impl Iterator<Item = &'a Detail>) -> Html {
    let drawn = details.map(|detail| {
        el("div")
            .key(&detail.id)
            .class(match detail.shows {
                Shows::Picture => "detail of-picture",
                _ => "detail",
            })
            .child(content(view, detail))
            .into()
    });
    several(drawn.collect())
}
