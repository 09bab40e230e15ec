//! What is said above the ways on: why it does not go on yet, and what mends it.

use yew::Html;

use crate::classroom::MOST_HANDS;
use crate::language::Adult;
use crate::ui::parts::{At, class_button, el, none, worded};
use crate::ui::state::full::select::{count, is_tie};
use crate::ui::state::full::{ClassAct, ClassNotice};
use crate::ui::steps::View;

/// Large, because it is read from where the class stands. `votes`: hands are raised for something here.
pub fn said(view: &View, say: &Adult, votes: bool) -> Html {
    let class = &view.ctx.full.class;
    let hands = class.votes.too_many(view.step, class.here);
    let hands = hands.filter(|_| votes);
    let words = match class.notice {
        ClassNotice::NoHands => say.whole_no_hands().to_string(),
        ClassNotice::Tie => say.whole_tie().to_string(),
        ClassNotice::TooMany => say.whole_recount().to_string(),
        ClassNotice::Unanswered => unanswered(view, say),
        // Hands that decided nothing were hands all the same.
        _ if class.unanswered && is_tie(view.ctx) => say.whole_tie_open().to_string(),
        _ if class.unanswered => say.whole_no_answer().to_string(),
        _ => hands.map_or_else(String::new, |hands| {
            say.whole_too_many(&hands.to_string(), &class.here.to_string())
        }),
    };
    if words.is_empty() {
        return none();
    }
    el("p")
        .id("class-said")
        .class("ways class-said")
        .attr(At::Say, "")
        .child(worded("span", "", &words))
        .child(hands.map_or_else(none, |hands| mend(view, say, hands)))
        .into()
}

/// More hands than children: the size is mended with one press. (A count is mended where it stands.)
fn mend(view: &View, say: &Adult, hands: u32) -> Html {
    if hands > MOST_HANDS {
        return none();
    }
    let words = say.whole_here_are(&hands.to_string());
    let act = ClassAct::HereAre(hands);
    class_button(view.ctx, "here-are", "button", act, &words).into()
}

/// What was answered where the class answers without hands: of what is judged each once, however often it was tried.
fn unanswered(view: &View, say: &Adult) -> String {
    let judged = view.step.kind.task().judge(view.log).len();
    match (view.log.len(), judged) {
        (0, _) => say.whole_unanswered().to_string(),
        (given, 0) => say.whole_answered_partly(count(given)),
        (_, judged) => say.whole_answered_partly(count(judged)),
    }
}
