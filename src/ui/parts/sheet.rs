use std::borrow::Cow;

use yew::Html;

use super::{At, El, Tone, el, none, worded};

/// What the sheet above a screen's bottom bar says about an answer: a tone, a headline that agrees with the reason, and
/// one or two sentences; the text may be empty.
pub struct Sheet<'a> {
    pub tone: Tone,
    pub title: Cow<'a, str>,
    pub text: Cow<'a, str>,
    /// Its look where it shows a picture of what fits; empty elsewhere.
    pub fits: &'static str,
}

impl<'a> Sheet<'a> {
    pub fn new(
        tone: Tone,
        title: impl Into<Cow<'a, str>>,
        text: impl Into<Cow<'a, str>>,
    ) -> Sheet<'a> {
        let (title, text) = (title.into(), text.into());
        Sheet {
            tone,
            title,
            text,
            fits: "",
        }
    }

    /// Draws it. `face` looks on, if somebody does; `key` tells one verdict from the next, so that each rises and is said,
    /// though it has the words of the one before.
    #[inline(never)]
    pub fn draw(&self, face: Html, key: &str) -> Html {
        let words = el("div")
            .class("verdict-words")
            .child(worded("strong", "verdict-title", &self.title))
            .child(if self.text.is_empty() {
                none()
            } else {
                worded("p", "", &self.text).into()
            });
        el("div")
            .key(key)
            .id("sheet")
            .class("verdict")
            .attr(At::Say, "")
            .attr(At::Sound, self.tone.sound())
            .child(el("span").class("verdict-mark").child(face))
            .child(words)
            .into()
    }
}

/// The bar below a screen: a sheet or what is pressed where there is some, and under it a row with the ways back and on,
/// which are smaller where answers wait above them.
pub fn foot(
    sheet: Option<(Sheet, Html)>,
    key: &str,
    (above, asks): (Option<El>, bool),
    class: &str,
    row: Vec<Html>,
) -> El {
    let mut buttons = el("div").class(class);
    for node in row {
        buttons = buttons.child(node);
    }
    let (up, tone, fits, sheet) = match sheet {
        Some((sheet, face)) => ("up", sheet.tone.class(), sheet.fits, sheet.draw(face, key)),
        // Answers that stand here are larger than the ways back and on, which wait.
        None if asks => ("asks", "", "", none()),
        None => ("", "", "", none()),
    };
    el("footer")
        .classes(&["walk-foot", up, tone, fits])
        .child(sheet)
        .child(above.map_or_else(none, Html::from))
        .child(buttons)
}
