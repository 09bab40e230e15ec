use crate::curriculum::CheckedLine;
use crate::language::{Adult, date};
use crate::learning::OwnLine;
use crate::ui::parts::{At, Context, El, button, el, field, link, reference, section, worded};
use crate::ui::state::full::FullAct;
use crate::ui::state::full::select::{own_fields, said_own_line};
use crate::ui::state::{Act, Route};

/// For grown-ups, below their page: what is known of the lines to call, a line of one's own, and what is kept.
pub fn help_lines(main: El, ctx: &Context, say: &Adult, known: &[CheckedLine]) -> El {
    main.child(worded("h1", "", say.lines_title()))
        .child(el("section").class("card").child(list(say, known)))
        .child(own(ctx, say))
        .child(
            el("p")
                .child(link(ctx, "privacy", "button", &Route::Privacy).text(say.privacy_title())),
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
            .child(worded("p", "", called))
            .child(worded(
                "p",
                "",
                &say.lines_checked(&date(say, &line.verified_on)),
            ))
            .child(
                el("details")
                    .class("behind from")
                    .child(worded("summary", "", say.teach_plan_sources()))
                    .child(reference("p", "hint", &line.source)),
            );
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
    let [words, number] = own_fields(ctx);
    let said = said_own_line(ctx, say);
    let text = |id: &str, label: &str, value: &str, most: usize| {
        field(id, label, "text", value, &most.to_string())
    };
    let keep = worded("button", "button primary", say.own_save()).id("own-keep");
    let remove = Act::Full(FullAct::RemoveOwnLine);
    let remove = button(ctx, "own-remove", "button", remove, say.own_remove())
        .attr(At::Type, "button")
        .disabled(ctx.learner.own.is_none());
    let form = el("form")
        .submit(ctx, Act::Full(FullAct::AddOwnLine))
        .child(text("own-words", say.own_words(), &words, OwnLine::WORDS))
        .child(text(
            "own-number",
            say.own_number(),
            &number,
            OwnLine::DIGITS,
        ))
        .child(worded("p", "said", said).id("own-said").attr(At::Say, ""))
        .child(el("p").class("own-ways").child(keep).child(remove));
    section("card own-line", say.own_title())
        .child(worded("p", "", say.own_hint()))
        .child(form)
}
