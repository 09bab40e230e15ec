//! Hands after the answer: each option on one row, with its hands and whether it fits; its reason where the sheet below
//! does not say it.

use yew::Html;

use super::vote::{in_parts, letter};
use crate::classroom::hands_of;
use crate::curriculum::Response;
use crate::curriculum::steps::{Chosen, PollOption};
use crate::language::Adult;
use crate::ui::parts::{At, El, class_button, el, none, worded};
use crate::ui::state::full::ClassAct;
use crate::ui::steps::{View, option_sender, option_word};

/// `staged`: what was looked at shows the answer already, and leads the eye.
pub fn hands(view: &View, say: &Adult, tally: &[(String, u32)], staged: bool) -> Html {
    let Some(poll) = view.step.kind.poll() else {
        return none();
    };
    // Nobody may have answered: then nothing was chosen.
    let nothing = Response::new();
    let given = view.log.first().unwrap_or(&nothing);
    // A bar is a part of the class: one hand never fills it.
    let of = hands_of(view.ctx.full.class.here, tally, poll.chosen == Chosen::One);
    let mut list = El::list(match in_parts(Some(poll.chosen)) {
        true => "hands-list in-parts",
        false => "hands-list",
    });
    let mut letters = say.whole_letters().split(' ');
    let mut led = staged;
    for (option, (id, count)) in poll.options.iter().zip(tally) {
        let chosen = given.contains(id);
        let words = worded(
            "span",
            "option-text",
            option_word(view.ctx, view.word(id), id),
        );
        let mut row = row(id, option, chosen, poll.chosen)
            .child(el("span").child(letter(letters.next())))
            .child(
                el("span")
                    .class("hands-words")
                    .child(option_sender(view, id))
                    .child(words),
            )
            .child(meter(of, *count))
            .child(mark(say, chosen && of == 0))
            .child(why(view, option, chosen, poll.chosen));
        // What the sheet speaks of is seen beside it.
        if chosen && !led {
            led = true;
            row = row.id("answered");
        }
        list = list.child(row);
    }
    el("div")
        .class("vote")
        .child(worded("p", "sr-only", say.whole_hands()))
        .child(list)
        .child(again(view, say))
        .into()
}

/// The way to count the hands of this screen anew, or to choose anew where none were counted, as long as nothing has come
/// after them.
fn again(view: &View, say: &Adult) -> Html {
    if !view.ctx.full.class.can_count_again(&view.step.id) {
        return none();
    }
    let again = ClassAct::CountAgain;
    let words = match view.ctx.full.class.votes.most() {
        0 => say.whole_choose_again(),
        _ => say.whole_count_again(),
    };
    let button = class_button(view.ctx, "count-again", "button quiet", again, words);
    el("p").class("ways").child(button).into()
}

/// Where several may be signs, each is a sign or safe; elsewhere an option fits or does not.
fn row(id: &str, option: &PollOption, chosen: bool, of: Chosen) -> El {
    let is = match (of, option.right) {
        (Chosen::Any, true) => "sign",
        (Chosen::Any, false) => "safe",
        (_, true) => "right",
        _ => "",
    };
    let ticked = if chosen { "ticked" } else { "" };
    el("li").key(id).classes(&["hands-row", is, ticked])
}

/// The hands at an option, as a bar and a number; nothing where they were not counted.
fn meter(of: u32, count: u32) -> Html {
    if of == 0 {
        return none();
    }
    let meter = el("meter")
        .class("meter")
        .attr(At::Hidden, "true")
        .attr(At::Min, "0")
        .attr(At::Max, &of.to_string())
        .attr(At::Value, &count.to_string());
    el("span")
        .class("hands-count")
        .child(meter)
        .child(worded("strong", "", &count.to_string()))
        .into()
}

/// That most hands were up for it, where no hands are shown.
fn mark(say: &Adult, chosen: bool) -> Html {
    match chosen {
        true => worded("span", "hands-chosen", say.whole_chosen()).into(),
        false => none(),
    }
}

/// Why an option is what it is. The sheet has the reason of the one answer that was given, so here stands that of the one
/// that fits; where there are several, each has its own.
fn why(view: &View, option: &PollOption, chosen: bool, of: Chosen) -> Html {
    let say = &view.ctx.say;
    let is = match (of, option.right) {
        (Chosen::Any, true) => say.spot_sign(),
        (Chosen::Any, false) => say.spot_safe(),
        _ => "",
    };
    let words = match of {
        Chosen::One if chosen || !option.right => "",
        Chosen::Some if !chosen && !option.right => "",
        _ => view.why(option.id),
    };
    if is.is_empty() && words.is_empty() {
        return none();
    }
    let mut why = el("p").class("why");
    if !is.is_empty() {
        why = why.child(worded("strong", "", is).text(". "));
    }
    why.text(words).into()
}
