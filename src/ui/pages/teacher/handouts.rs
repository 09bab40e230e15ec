//! Sheets for a class without computers, to print, for each age band: spot the signs, and the helpers' card.

use yew::Html;

use super::super::pupil::learn::{ages, bands};
use super::print::print;
use crate::curriculum::{self, Band};
use crate::language::Adult;
use crate::ui::parts::{Context, El, el, picture, section, several, worded};
use crate::ui::state::Route;
use crate::ui::state::full::ClassPage;
use crate::ui::state::select::{band, first_sentences};

/// What differs between the bands.
struct Words<'a> {
    how: &'a str,
    signs: &'a str,
    answers: &'a str,
    talk: &'a str,
    card: &'a str,
}

fn words(say: &Adult, band: Band) -> Words<'_> {
    let (signs, answers) = match band {
        Band::A => (
            say.hand_signs_list_young(),
            say.hand_signs_answers_list_young(),
        ),
        Band::B => (say.hand_signs_list(), say.hand_signs_answers_list()),
        Band::C => (
            say.hand_signs_list_teens(),
            say.hand_signs_answers_list_teens(),
        ),
    };
    let young = band == Band::A;
    let either = |for_young, otherwise| if young { for_young } else { otherwise };
    Words {
        how: either(say.hand_signs_how_young(), say.hand_signs_how()),
        signs,
        answers,
        talk: either(say.hand_signs_talk_young(), say.hand_signs_talk()),
        card: either(say.hand_card_how_young(), say.hand_card_how()),
    }
}

/// `rest` is the band's letter; without one it is the middle band.
pub fn handouts(main: El, ctx: &Context, say: &Adult, rest: &str) -> El {
    let band = Band::from_letter(rest).unwrap_or(Band::B);
    let words = words(say, band);
    let title = |what: &str| [what, " · ", ages(&ctx.say, band)].concat();
    main.child(
        el("div")
            .class("no-print intro")
            .child(worded("h1", "", say.hand_title()))
            .child(worded("p", "lead", say.hand_lead()))
            .child(bands(ctx, band, |band| {
                Route::Class(ClassPage::Handouts, band.letter().into())
            }))
            .child(worded("p", "hint", say.hand_with_answers()))
            .child(print(ctx, say, "button primary")),
    )
    .child(signs(&title(say.hand_signs()), &words))
    .child(answers(&title(say.hand_signs_answers()), &words))
    .child(cards(ctx, say, words.card))
    .child(colouring(ctx, say, band))
}

/// A picture to colour for each of the youngest's modules, a page each.
fn colouring(ctx: &Context, say: &Adult, of: Band) -> Html {
    let mut pages = Vec::new();
    for entry in band(ctx, of).filter(|_| of == Band::A) {
        let id = curriculum::colouring(&entry.id);
        let title = [&entry.title, " · ", say.hand_colour()].concat();
        let sheet = picture(ctx, &id, "colouring", (210, 297), &title);
        pages.push(section("card paper colour", &title).child(sheet).into());
    }
    several(pages)
}

/// The lines of a text that are not empty.
fn points(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

fn signs(title: &str, words: &Words<'_>) -> El {
    let mut list = el("ol").class("paper-signs");
    for line in points(words.signs) {
        list = list.child(
            el("li")
                .child(worded("span", "bubble", line))
                .child(el("span").class("tick")),
        );
    }
    section("card paper", title)
        .child(worded("p", "", words.how))
        .child(list)
}

/// The teacher's own: folded, and on paper only where they are open, so that not every copy for pupils has them.
fn answers(title: &str, words: &Words<'_>) -> El {
    let mut list = el("ol").class("paper-answers");
    for (line, answer) in points(words.signs).zip(points(words.answers)) {
        list = list.child(
            el("li")
                .child(worded("span", "hint", line))
                .child(worded("p", "", answer)),
        );
    }
    el("details")
        .id("answers")
        .class("card paper of-answers")
        .child(worded("summary", "", title))
        .child(list)
        .child(worded("p", "big", words.talk))
}

/// The helpers' card, four on a sheet of paper and one on the screen.
fn cards(ctx: &Context, say: &Adult, how: &str) -> El {
    let mut cards = el("div").class("four-cards");
    for _ in 0..4 {
        cards = cards.child(card(ctx, say, how));
    }
    cards
}

/// The helpers' card; the numbers come out of the list of help lines and nowhere else.
fn card(ctx: &Context, say: &Adult, how: &str) -> El {
    let mut people = el("ol").class("paper-lines");
    for _ in 0..3 {
        people = people.child(el("li"));
    }
    let mut first = El::list("");
    for sentence in first_sentences(&ctx.say) {
        first = first.child(worded("li", "", sentence));
    }
    let mut lines = El::list("paper-calls");
    for line in ctx.index.help.iter().filter(|line| line.country == "kz") {
        if !line.number.is_empty() {
            lines = lines.child(
                el("li")
                    .child(worded("strong", "", &line.number))
                    .text(" ")
                    .text(line.words.get("what")),
            );
        }
    }
    if let Some(own) = &ctx.learner.own {
        lines = lines.child(
            el("li")
                .child(worded("strong", "", &own.number))
                .text(" ")
                .text(&own.words),
        );
    }
    section("card paper cut", say.hand_card())
        .child(worded("p", "", how))
        .child(worded("h3", "", say.hand_card_people()))
        .child(people)
        .child(worded("h3", "", say.hand_card_first()))
        .child(first)
        .child(worded("h3", "", say.hand_card_lines()))
        .child(lines)
}
