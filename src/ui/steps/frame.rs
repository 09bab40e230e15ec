//! A screen around the widget of its kind: the picture, who speaks, the text, what is said beside it.

use yew::Html;

use super::{View, asks, scene, set_text, widget};
use crate::curriculum::{Band, StepLook, paragraphs};
use crate::ui::parts::{At, el, none, picture, prose, several, worded};

/// One screen: who speaks, the text, and the widget of its kind.
pub fn draw_step(view: &View) -> Html {
    frame(view, widget(view))
}

/// A screen around a widget.
pub fn frame(view: &View, widget: Html) -> Html {
    let (step, words) = (view.step, view.words);
    let scene = match scene(view) {
        Some(scene) => picture(
            view.ctx,
            &["scenes/", scene].concat(),
            "scene",
            (320, 180),
            view.word("picture"),
        ),
        None => none(),
    };
    let heading = match words.of(&step.id, "title") {
        "" => none(),
        title => worded("h2", "step-title", title).into(),
    };
    let look = step.look.map_or("", StepLook::class);
    let asks = asks(view);
    let face = match &step.who {
        Some(who) => view.face(who, step.mood.as_deref().unwrap_or("hello"), 88),
        // Who asks in a round of questions; the eldest have no cub.
        None if asks && view.module.band.has_cub() => view.face("saq", "thinks", 56),
        None => none(),
    };
    let told = el("div")
        .class("told-text")
        .child(heading)
        .child(said(view))
        .child(beside(view));
    el("article")
        .key(&step.id)
        .id("screen")
        .classes(&[
            "step",
            &["kind-", step.kind.name()].concat(),
            look,
            if asks { "asked" } else { "" },
        ])
        .attr(At::Tabindex, "-1")
        .child(scene)
        .child(el("div").class("told").child(face).child(told))
        .child(widget)
        .child(pause(view))
        .into()
}

/// A screen's text. What is only said stands one thought a line (as it was compiled), under the name of whoever says it, or with small pictures
/// at its paragraphs; the youngest have a story.
fn said(view: &View) -> Html {
    let text = view.words.get(&view.step.id);
    let Some((class, art)) = set_text(view) else {
        return prose(text, "");
    };
    let who = view.step.who.as_deref().map_or("", |who| view.name(who));
    let mut said = el("div").class(class);
    for (at, paragraph) in paragraphs(text).into_iter().enumerate() {
        let mut lines = el("p");
        if let Some(art) = art.get(at).filter(|art| !art.is_empty()) {
            lines = view.drawn(lines, &Some(art.clone()), paragraph);
        } else {
            for line in paragraph.lines() {
                lines = lines.child(worded("span", "", line));
            }
        }
        said = said.child(lines);
    }
    several(vec![worded("strong", "name", who).into(), said.into()])
}

/// The words for two who read together: the youngest alone have them. Elsewhere an answer may be called so.
fn together<'a>(view: &View<'a>, attribute: &str) -> &'a str {
    match view.module.band == Band::A && !view.silent {
        true => view.word(attribute),
        false => "",
    }
}

/// What a grown-up who reads along needs: closed, at home alone, and never where a check measures.
fn beside(view: &View) -> Html {
    let words = together(view, "beside");
    if words.is_empty() || view.whole {
        return none();
    }
    // Nothing of it is read aloud to the child.
    el("details")
        .class("beside silent")
        .child(worded("summary", "", view.ctx.say.beside()))
        .child(prose(words, ""))
        .into()
}

/// One question to talk about, last above the way on. The styles show it to a whole class, and to two who read together: to
/// these it looks back on what they did, and comes when that is done.
fn pause(view: &View) -> Html {
    let words = together(view, "pause");
    let done = view.whole || view.session.finished(&view.step.id);
    if words.is_empty() || !done && view.step.kind.is_active() {
        return none();
    }
    el("div")
        .class("pause card")
        .child(worded("strong", "", view.ctx.say.pause()))
        .child(prose(words, ""))
        .into()
}
