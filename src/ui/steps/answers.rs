use yew::Html;

use super::View;
use crate::curriculum::Band;
use crate::curriculum::steps::Judging;
use crate::language::Pupil;
#[cfg(feature = "full")]
use crate::ui::parts::Context;
use crate::ui::parts::{At, El, el, picture, worded};
use crate::ui::state::Act;

/// The three answers of every situation, in their words: the same everywhere, so that nobody can tell by them what is
/// right. Empty for what is no answer of the bar.
pub fn word<'a>(say: &'a Pupil, answer: &str) -> &'a str {
    match Judging::of(answer) {
        Some(Judging::Fine) => say.answer_fine(),
        Some(Judging::Check) => say.answer_check(),
        Some(Judging::Stop) => say.answer_stop(),
        None => "",
    }
}

/// The words of an option: its own, or where it has none those of the bar, whose answers are always the same.
#[cfg(feature = "full")]
pub fn option_word<'a>(ctx: &'a Context, own: &'a str, option: &str) -> &'a str {
    match own {
        "" => word(&ctx.say, option),
        own => own,
    }
}

/// The answer bar: three buttons that always stand in the same place, above the bottom bar; the keys 1, 2 and 3 press
/// them (`static/page/spoken.js`).
pub fn bar(view: &View) -> El {
    let mut answers = el("div")
        .class("answer-bar")
        .attr(At::Role, "group")
        .attr(At::Label, view.ctx.say.answer_bar());
    // What is asked, where the step does not say it itself.
    if !view.words.get(&view.step.id).trim_end().ends_with('?') {
        answers = answers.child(worded("p", "answer-asks", view.ctx.say.answer_asks()));
    }
    // Shown while the end of the situation lies below (`static/page/below.js`); keys come to the situation itself.
    let below = worded("button", "below", view.ctx.say.answer_below());
    answers = answers.child(below.attr(At::Tabindex, "-1"));
    for (answer, key) in Judging::ALL.into_iter().zip(["1", "2", "3"]) {
        let id = answer.id();
        let give = Act::Give(vec![id.to_string()]);
        let button = el("button")
            .key(id)
            .classes(&["option answer", id])
            .attr(At::DataId, id)
            .attr(At::Keys, key)
            .press(view.ctx, give)
            .child(sign(view, answer))
            .child(worded("span", "answer-word", word(&view.ctx.say, id)));
        answers = answers.child(button);
    }
    answers
}

/// Which of the three was given. Where something else is to be thought about, its colours stand back: one screen gives one
/// signal.
pub fn given(view: &View, answer: Judging, stands: bool) -> El {
    el("p")
        .id("answered")
        .classes(&["answer-given", answer.id(), if stands { "" } else { "off" }])
        .child(sign(view, answer))
        .child(worded("span", "sr-only", view.ctx.say.answer_bar()).text(": "))
        .child(worded("span", "", word(&view.ctx.say, answer.id())))
}

/// What stands above the word: for the youngest a face with a gesture, for the others a sign.
pub fn sign(view: &View, answer: Judging) -> Html {
    let name = [signs(view.module.band), answer.id()].concat();
    picture(view.ctx, &name, "answer-sign", (32, 32), "")
}

/// Where a band's pictures of the three answers are, up to their ids.
pub fn signs(band: Band) -> &'static str {
    match band {
        Band::A => "answers/face-",
        _ => "answers/",
    }
}
