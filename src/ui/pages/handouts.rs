//! Sheets for a class without computers, to print: spot the signs, and the helpers' card.

use super::adults::section;
use crate::language::Adult;
use crate::ui::act::Act;
use crate::ui::context::Context;
use crate::ui::desk::DeskAct;
use crate::ui::parts::{El, button, el, first_sentences, worded};

pub fn draw(main: El, ctx: &Context, say: &Adult) -> El {
    let print = button(
        ctx,
        "print",
        "button primary",
        Act::Desk(DeskAct::Print),
        say.hand_print(),
    );
    main.child(
        el("div")
            .class("no-print intro")
            .child(worded("h1", "", say.hand_title()))
            .child(worded("p", "lead", say.hand_lead()))
            .child(el("p").child(print)),
    )
    .child(signs(say))
    .child(answers(say))
    .child(card(ctx, say))
}

/// The lines of a text that are not empty.
fn points(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

fn signs(say: &Adult) -> El {
    let mut list = el("ol").class("paper-signs");
    for line in points(say.hand_signs_list()) {
        list = list.child(
            el("li")
                .child(worded("span", "bubble", line))
                .child(el("span").class("tick")),
        );
    }
    section("card paper", say.hand_signs())
        .child(worded("p", "", say.hand_signs_how()))
        .child(list)
}

fn answers(say: &Adult) -> El {
    let mut list = el("ol").class("paper-answers");
    for (line, answer) in points(say.hand_signs_list()).zip(points(say.hand_signs_answers_list())) {
        list = list.child(
            el("li")
                .child(worded("span", "hint", line))
                .child(worded("p", "", answer)),
        );
    }
    section("card paper", say.hand_signs_answers())
        .child(list)
        .child(worded("p", "big", say.hand_signs_talk()))
}

/// The helpers' card; the numbers come out of the list of help lines and nowhere else.
fn card(ctx: &Context, say: &Adult) -> El {
    let mut people = el("ol").class("paper-lines");
    for _ in 0..3 {
        people = people.child(el("li"));
    }
    let mut first = El::list("");
    for sentence in first_sentences(&ctx.say) {
        first = first.child(worded("li", "", sentence));
    }
    let mut lines = El::list("paper-calls");
    for line in ctx.shelf.help.iter().filter(|line| line.country == "kz") {
        if !line.number.is_empty() {
            lines = lines.child(
                el("li")
                    .child(worded("strong", "", &line.number))
                    .text(" ")
                    .text(line.words.get("what")),
            );
        }
    }
    section("card paper cut", say.hand_card())
        .child(worded("p", "", say.hand_card_how()))
        .child(worded("h3", "", say.hand_card_people()))
        .child(people)
        .child(worded("h3", "", say.hand_card_first()))
        .child(first)
        .child(worded("h3", "", say.hand_card_lines()))
        .child(lines)
}
