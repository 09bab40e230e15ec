//! Hands before the answer: what most of them are up for is pressed, or counted.

use yew::Html;

use crate::curriculum::steps::Chosen;
use crate::language::Adult;
use crate::ui::parts::{At, El, class_button, el, none, several, worded};
use crate::ui::state::Act;
use crate::ui::state::full::{ClassAct, FullAct};
use crate::ui::steps::{View, option_sender, option_word, told_before, truth};

/// Each option on one row: its letter, its words, and its hands where they are counted.
pub fn vote(view: &View, say: &Adult, tally: &[(String, u32)]) -> Html {
    if tally.is_empty() {
        return none();
    }
    let ctx = view.ctx;
    let chosen = view.step.kind.poll().map(|poll| poll.chosen);
    let counts = ctx.full.class.counts;
    let mut list = el("ul").classes(&[
        "votes",
        if counts { "counted" } else { "" },
        if in_parts(chosen) { "in-parts" } else { "" },
    ]);
    let mut letters = say.whole_letters().split(' ');
    for (id, count) in tally {
        for words in told_before(view, id) {
            list = list.child(worded("li", "told-moment", words));
        }
        let seen = ctx.full.class.votes.is_most(id);
        let act = Act::Full(FullAct::Class(ClassAct::Most(id.clone())));
        let most = el("button")
            .id(&["most-", id].concat())
            .class("option most")
            .press(ctx, act)
            .attr(At::Pressed, truth(seen))
            .child(letter(letters.next()))
            .child(
                el("span")
                    .class("option-words")
                    .child(option_sender(view, id))
                    .child(worded(
                        "span",
                        "option-text",
                        option_word(ctx, view.word(id), id),
                    )),
            );
        let item = el("li").key(id).child(most);
        list = list.child(if counts {
            item.child(hands(view, say, id, *count))
        } else {
            item
        });
    }
    for words in told_before(view, "") {
        list = list.child(worded("li", "told-moment", words));
    }
    let how = match (counts, chosen) {
        (true, Some(Chosen::Any)) => say.whole_spot(),
        (true, _) => say.whole_vote(),
        (false, Some(Chosen::One)) => say.whole_tap(),
        (false, _) => say.whole_tap_all(),
    };
    let none_of_them = if chosen == Some(Chosen::Any) {
        let act = ClassAct::NobodySees;
        let words = say.whole_none();
        let raised = !ctx.full.class.votes.may_be_none(view.step);
        class_button(ctx, "nobody-sees", "button", act, words)
            .disabled(raised)
            .into()
    } else {
        none()
    };
    let count = class_button(
        ctx,
        "count-hands",
        "button quiet",
        ClassAct::CountHands(!counts),
        match counts {
            true => say.whole_count_no(),
            false => say.whole_count(),
        },
    );
    let pass = say.whole_pass();
    let unanswered = class_button(ctx, "vote-pass", "button quiet", ClassAct::Pass, pass);
    el("div")
        .class("vote")
        .child(worded("p", "hint", how))
        .child(list)
        .child(
            el("p")
                .class("ways")
                .child(none_of_them)
                .child(count)
                .child(unanswered),
        )
        .into()
}

/// Whether options are the parts of something: there are more of them, and they are shorter.
pub fn in_parts(chosen: Option<Chosen>) -> bool {
    chosen == Some(Chosen::Any)
}

/// The hands at an option: one less, how many (typed), one more.
fn hands(view: &View, say: &Adult, id: &str, count: u32) -> El {
    let ctx = view.ctx;
    let word = option_word(ctx, view.word(id), id);
    let tap = |name: &str, by: i32, words: &str, sign: &str| {
        let act = ClassAct::Vote(id.to_string(), by);
        class_button(ctx, &[name, id].concat(), "button", act, sign)
            .attr(At::Label, &[words, ": ", word].concat())
    };
    let field = el("input")
        .id(&["vote-", id].concat())
        .class("field")
        .attr(At::Type, "number")
        .attr(At::Min, "0")
        .attr(At::Max, "99")
        .attr(At::Label, &[say.whole_hands(), ": ", word].concat())
        .attr(At::Value, &count.to_string())
        .input(
            ctx,
            Act::Full(FullAct::Class(ClassAct::VoteTyped(id.to_string()))),
        );
    el("span")
        .class("hands")
        .child(tap("less-", -1, say.whole_less(), "−"))
        .child(field)
        .child(tap("more-", 1, say.whole_more(), "+"))
}

/// The letter by which a class speaks of an option.
pub fn letter(letter: Option<&str>) -> Html {
    let Some(letter) = letter else { return none() };
    // The space parts it from the words for those who hear them.
    let letter = worded("span", "vote-letter", letter);
    several(vec![letter.into(), worded("span", "", " ").into()])
}
