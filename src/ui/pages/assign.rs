use super::adults::section;
use crate::classroom::{Assignment, module_number};
use crate::curriculum::{Band, IndexEntry};
use crate::language::{Adult, Lang};
use crate::ui::act::Act;
use crate::ui::class::{ClassAct, Draft};
use crate::ui::context::Context;
use crate::ui::desk::DeskAct;
use crate::ui::parts::{At, El, button, el, worded};

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
        .child(
            section("card", say.assign_modules())
                .child(worded("p", "hint", say.assign_modules_hint()))
                .child(modules),
        )
        .child(section("card", say.assign_language()).child(languages))
        .child(section("card", say.assign_checks()).child(checks))
        .child(code(ctx, say, draft))
}

/// The digits, large enough for a projector, and how the class comes to type them.
fn code(ctx: &Context, say: &Adult, draft: &Draft) -> El {
    let digits = draft.assignment().code().unwrap_or_default();
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

fn change(to: Draft) -> Act {
    Act::Desk(DeskAct::Class(ClassAct::Draft(to)))
}

/// One of several; the present one is pressed.
fn choice(ctx: &Context, id: &str, name: &str, is: bool, to: Draft) -> El {
    let pressed = if is { "true" } else { "false" };
    button(ctx, id, "button", change(to), name).attr(At::Pressed, pressed)
}

/// A module with its place in the order, once it is pressed; the fifth cannot be pressed.
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
    .disabled(at.is_none() && draft.modules.len() >= Draft::MOST)
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
