//! The pages of the teacher's room: which is which, and what they share.

use super::adults::section;
use super::{collect, handouts, long, preview, report};
use crate::classroom::CarryError;
use crate::language::Adult;
use crate::ui::act::Act;
use crate::ui::class::{ClassAct, Typed};
use crate::ui::context::Context;
use crate::ui::desk::DeskAct;
use crate::ui::parts::{At, El, button, el, lines, worded};
use crate::ui::route::{ClassPage, Route};

pub fn draw(main: El, ctx: &Context, say: &Adult) -> El {
    let Route::Class(page, rest) = &ctx.route else {
        return main;
    };
    match page {
        ClassPage::Collect => collect::draw(main, ctx, say),
        ClassPage::Report => report::draw(main, ctx, say, rest),
        ClassPage::Safe => safe(main, say),
        ClassPage::Handouts => handouts::draw(main, ctx, say, rest),
        ClassPage::Long => long::draw(main, ctx, say),
        ClassPage::Preview => preview::draw(main, ctx, say),
        ClassPage::FromLink | ClassPage::Whole => {
            // A link that cannot be read; one that can has led on already.
            let why = match &ctx.desk.class.typed {
                Typed::Unread(error) => unread(say, *error),
                _ => "",
            };
            main.child(worded("h1", "", say.code_title())).child(
                worded("p", "card", why)
                    .id("code-said")
                    .attr(At::Role, "alert"),
            )
        }
    }
}

/// A button for something about classes.
pub fn act(ctx: &Context, id: &str, class: &str, act: ClassAct, words: &str) -> El {
    button(ctx, id, class, Act::Desk(DeskAct::Class(act)), words)
}

/// Why an assignment's file or link was not read.
pub fn unread(say: &Adult, error: CarryError) -> &str {
    match error {
        CarryError::Foreign => say.left_foreign(),
        CarryError::Damaged => say.left_damaged(),
        CarryError::Newer => say.left_newer(),
    }
}

/// A field with its label above it.
pub fn field(id: &str, label: &str, kind: &str, value: &str, most: &str) -> El {
    let input = el("input")
        .id(id)
        .class("field")
        .attr(At::Type, kind)
        .attr(At::Autocomplete, "off")
        .attr(At::Maxlength, most)
        .attr(At::Value, value);
    worded("label", "labelled", label).child(input)
}

/// Before you start: what keeps the lesson safe.
fn safe(main: El, say: &Adult) -> El {
    let list = |title: &str, text: &str| section("card", title).child(lines(text));
    main.child(worded("h1", "", say.safe_title()))
        .child(worded("p", "lead", say.safe_lead()))
        .child(list(say.safe_rules(), say.safe_rules_list()))
        .child(list(say.safe_pass(), say.safe_pass_list()))
        .child(
            section("card", say.safe_told())
                .child(lines(say.safe_told_do()))
                .child(el("div").class("sayings").child(lines(say.safe_told_say())))
                .child(el("div").class("never").child(lines(say.safe_told_not()))),
        )
        .child(list(say.safe_whom(), say.safe_whom_list()))
        .child(section("card", say.safe_local()).child(worded("p", "", say.safe_local_hint())))
        .child(
            section("card", say.safe_phones())
                .child(worded("p", "", say.safe_phones_hint()))
                .child(worded("blockquote", "", say.safe_phones_sentence())),
        )
}
