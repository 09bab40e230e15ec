use super::adults::section;
use crate::curriculum::CheckedLine;
use crate::language::Adult;
use crate::learning::OwnLine;
use crate::ui::act::Act;
use crate::ui::context::Context;
use crate::ui::desk::{DeskAct, Said};
use crate::ui::parts::{At, El, button, el, worded};
use crate::ui::route::Route;

/// For grown-ups, below their page: what is known of the lines to call, a line of one's own, and what is kept.
pub fn draw(main: El, ctx: &Context, say: &Adult, known: &[CheckedLine]) -> El {
    main.child(section("card", say.lines_title()).child(list(say, known)))
        .child(own(ctx, say))
        .child(
            el("p").child(
                crate::ui::parts::link(ctx, "privacy", "button", &Route::Privacy)
                    .text(say.privacy_title()),
            ),
        )
}

/// When each line was checked and where, and what is still to be confirmed.
fn list(say: &Adult, known: &[CheckedLine]) -> El {
    let mut lines = El::list("checked-lines");
    for line in known {
        let shown = if line.sure {
            say.lines_sure()
        } else {
            say.lines_unsure()
        };
        let called = if line.called {
            say.lines_called()
        } else {
            say.lines_not_called()
        };
        let facts = el("div")
            .class("facts")
            .child(worded("p", "", &line.what))
            .child(worded("p", "", shown))
            .child(worded("p", "", &say.lines_checked(&line.verified_on)))
            .child(worded("p", "", called))
            .child(worded("p", "hint", &line.source));
        let item = el("li")
            .key(&line.number)
            .class("help-line")
            .child(worded("strong", "", &line.number))
            .child(facts);
        lines = lines.child(item);
    }
    lines
}

/// A line that a school or a family adds on this device.
fn own(ctx: &Context, say: &Adult) -> El {
    let kept = ctx.learner.own.clone().unwrap_or_default();
    let field = |id: &str, label: &str, value: &str, most: usize| {
        let input = el("input")
            .id(id)
            .class("field")
            .attr(At::Type, "text")
            .attr(At::Autocomplete, "off")
            .attr(At::Maxlength, &most.to_string())
            .attr(At::Value, value);
        worded("label", "labelled", label).child(input)
    };
    let said = if ctx.desk.said == Said::Kept {
        say.own_saved()
    } else {
        ""
    };
    let keep = Act::Desk(DeskAct::KeepOwn);
    let remove = Act::Desk(DeskAct::RemoveOwn);
    section("card own-line", say.own_title())
        .child(worded("p", "", say.own_hint()))
        .child(field(
            "own-words",
            say.own_words(),
            &kept.words,
            OwnLine::WORDS,
        ))
        .child(field(
            "own-number",
            say.own_number(),
            &kept.number,
            OwnLine::DIGITS,
        ))
        .child(
            el("p")
                .class("own-ways")
                .child(button(
                    ctx,
                    "own-keep",
                    "button primary",
                    keep,
                    say.own_save(),
                ))
                .child(
                    button(ctx, "own-remove", "button", remove, say.own_remove())
                        .disabled(ctx.learner.own.is_none()),
                ),
        )
        .child(
            worded("p", "said", said)
                .id("own-said")
                .attr(At::Role, "status"),
        )
}
