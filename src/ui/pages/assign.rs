use super::adults::section;
use super::chart::code_picture;
use super::classes::act;
use super::learn::ages;
use crate::browser::place;
use crate::classroom::{Assignment, module_number, to_link};
use crate::curriculum::{Band, IndexEntry};
use crate::language::{Adult, Lang};
use crate::ui::act::Act;
use crate::ui::class::{ClassAct, Draft, Said};
use crate::ui::context::Context;
use crate::ui::desk::DeskAct;
use crate::ui::parts::{At, El, button, el, link as goto, worded};
use crate::ui::route::{ClassPage, Route};

/// For a teacher: what the class plays, and the digits for the board.
pub fn draw(main: El, ctx: &Context, say: &Adult) -> El {
    let draft = &ctx.desk.class.draft;
    let mut modules = el("div").class("choices");
    for entry in ctx.shelf.modules.iter().filter(|e| e.band == draft.band) {
        modules = modules.child(module(ctx, entry, draft));
    }
    let mut languages = el("div").class("choices").child(choice(
        ctx,
        "assign-any",
        say.assign_any(),
        draft.language.is_none(),
        Draft {
            language: None,
            ..draft.clone()
        },
    ));
    for lang in Lang::all() {
        let to = Draft {
            language: Some(lang),
            ..draft.clone()
        };
        let id = ["assign-", lang.code()].concat();
        languages = languages.child(choice(
            ctx,
            &id,
            lang.name(),
            draft.language == Some(lang),
            to,
        ));
    }
    let seal = |id, name, sealed| {
        let to = Draft {
            sealed,
            ..draft.clone()
        };
        choice(ctx, id, name, draft.sealed == sealed, to)
    };
    let seals = el("div")
        .class("choices")
        .child(seal("assign-open", say.seal_off(), false))
        .child(seal("assign-sealed", say.seal_on(), true));
    let mut checks = el("div").class("choices");
    for (id, name, on) in [
        ("assign-checks", say.assign_checks_on(), true),
        ("assign-no-checks", say.assign_checks_off(), false),
    ] {
        let to = Draft {
            checks: on,
            ..draft.clone()
        };
        checks = checks.child(choice(ctx, id, name, draft.checks == on, to));
    }
    main.child(worded("h1", "", say.assign_title()))
        .child(worded("p", "lead", say.assign_lead()))
        .child(section("card", say.assign_band()).child(bands(ctx, draft)))
        .child(
            section("card", say.assign_modules())
                .child(worded("p", "hint", say.assign_modules_hint()))
                .child(modules),
        )
        .child(section("card", say.assign_language()).child(languages))
        .child(section("card", say.assign_checks()).child(checks))
        .child(
            section("card", say.seal_title())
                .child(worded("p", "hint", say.seal_hint()))
                .child(seals),
        )
        .child(code(ctx, say, draft))
        .child(carried(ctx, say, draft))
}

/// The age bands; one that has no lessons yet cannot be chosen.
fn bands(ctx: &Context, draft: &Draft) -> El {
    let mut bands = el("div").class("choices");
    for other in Band::ALL {
        let to = Draft {
            band: other,
            modules: Vec::new(),
            ..draft.clone()
        };
        let id = ["assign-band-", other.letter()].concat();
        let empty = band(ctx, other).next().is_none();
        bands = bands.child(
            choice(ctx, &id, ages(&ctx.say, other), draft.band == other, to).disabled(empty),
        );
    }
    bands
}

/// The digits, large enough for a projector, and how the class comes to type them.
fn code(ctx: &Context, say: &Adult, draft: &Draft) -> El {
    let digits = draft.assignment(&ctx.desk.class.room).code();
    let Some(digits) = digits else {
        let why = if draft.sealed {
            say.assign_no_code_sealed()
        } else {
            say.assign_no_code()
        };
        return section("card", say.assign_code())
            .attr(At::Role, "status")
            .child(worded("p", "", why));
    };
    let other = Draft {
        mark: draft.mark + 1,
        ..draft.clone()
    };
    section("card code-card", say.assign_code())
        .attr(At::Role, "status")
        .child(el("p").id("code-digits").class("code-digits").text(&digits))
        .child(worded("p", "", say.assign_code_hint()))
        .child(
            el("p").child(
                button(
                    ctx,
                    "assign-other",
                    "button",
                    change(other),
                    say.assign_other(),
                )
                .attr(At::Type, "button"),
            ),
        )
}

/// The other two ways: a link with its code to scan, and a file.
fn carried(ctx: &Context, say: &Adult, draft: &Draft) -> El {
    let desk = &ctx.desk.class;
    let text = to_link(&draft.assignment(&desk.room));
    let link = share_link(ctx, &text);
    let mut card = section("card carried", say.assign_ways());
    if link.is_empty() {
        card = card.child(worded("p", "", say.assign_no_link()));
    } else {
        card = card
            .child(worded("p", "", say.assign_link_hint()))
            .child(code_picture(&link, say.assign_link_hint()))
            .child(
                el("input")
                    .id("share-link")
                    .class("field")
                    .attr(At::Type, "text")
                    .attr(At::Readonly, "readonly")
                    .attr(At::Label, say.assign_link())
                    .attr(At::Value, &link),
            );
    }
    let mut ways = el("p").class("ways");
    if !link.is_empty() {
        ways = ways.child(act(
            ctx,
            "copy-link",
            "button",
            ClassAct::CopyLink,
            say.assign_copy(),
        ));
    }
    ways = ways.child(act(
        ctx,
        "save-assignment",
        "button",
        ClassAct::SaveAssignment,
        say.assign_file(),
    ));
    if draft.sealed {
        ways = ways.child(act(
            ctx,
            "save-key",
            "button",
            ClassAct::SaveKey,
            say.seal_key(),
        ));
    }
    let said = if desk.said == Said::Copied {
        say.assign_copied()
    } else {
        ""
    };
    card.child(worded("p", "hint", say.assign_file_hint()))
        .child(ways)
        .child(worded("p", "said", said).attr(At::Role, "status"))
        .child(
            el("p").child(
                goto(
                    ctx,
                    "to-collect",
                    "button quiet",
                    &Route::Class(ClassPage::Collect, String::new()),
                )
                .text(say.collect_title()),
            ),
        )
}

/// The link that opens an assignment for a pupil: all of it stands behind the `#`. Empty for a page that stands in a file.
pub fn share_link(ctx: &Context, text: &str) -> String {
    match place::folder() {
        Some(folder) => {
            let route = Route::Class(ClassPage::FromLink, text.into());
            [&folder, &route.href(ctx.lang)[..]].concat()
        }
        None => String::new(),
    }
}

fn change(to: Draft) -> Act {
    Act::Desk(DeskAct::Class(ClassAct::Draft(to)))
}

/// One of several; the present one is pressed.
fn choice(ctx: &Context, id: &str, name: &str, is: bool, to: Draft) -> El {
    let pressed = if is { "true" } else { "false" };
    button(ctx, id, "button", change(to), name).attr(At::Pressed, pressed)
}

/// A module with its place in the order, once it is pressed.
fn module(ctx: &Context, entry: &IndexEntry, draft: &Draft) -> El {
    let number = module_number(&entry.id).unwrap_or(0);
    let at = draft.modules.iter().position(|known| *known == number);
    let mut to = draft.clone();
    match at {
        Some(at) => {
            to.modules.remove(at);
        }
        None => to.modules.push(number),
    }
    let place = at.map_or(String::new(), |at| [&(at + 1).to_string(), ". "].concat());
    let name = [&place, &entry.title[..]].concat();
    choice(
        ctx,
        &["assign-", &entry.id].concat(),
        &name,
        at.is_some(),
        to,
    )
    .key(&entry.id)
}

/// The modules of an assignment in its order, as far as this app has them; `None` if it has not all.
pub fn modules_of<'a>(ctx: &'a Context, assignment: &Assignment) -> Option<Vec<&'a IndexEntry>> {
    let band: Vec<&IndexEntry> = band(ctx, assignment.band).collect();
    if assignment.modules.is_empty() {
        return (!band.is_empty()).then_some(band);
    }
    let find = |number: &u32| {
        let mut all = band.iter();
        all.find(|entry| module_number(&entry.id) == Some(*number))
    };
    assignment
        .modules
        .iter()
        .map(|number| find(number).copied())
        .collect()
}

fn band(ctx: &Context, band: Band) -> impl Iterator<Item = &IndexEntry> {
    ctx.shelf.modules.iter().filter(move |e| e.band == band)
}
