//! What a teacher does with a week of a class: below its report.

use yew::Html;

use super::erase::{Erasing, erase};
use super::form::{form, saved_words};
use crate::classroom::{Table, Week, key_text};
use crate::language::Adult;
use crate::ui::parts::{At, Context, El, button, class_button, el, none, section, worded};
use crate::ui::state::Act;
use crate::ui::state::full::select::{said_kept, week_name};
use crate::ui::state::full::{ClassAct, ClassNotice, FullAct};

/// What a teacher does with it: name, size, print, spreadsheets, the class file, erasing.
pub fn ways(ctx: &Context, say: &Adult, week: &Week, id: &str) -> El {
    let state = &ctx.full.class;
    let own = Table::of(ctx.lang.code());
    let other = match own {
        Table::Commas => Table::Semicolons,
        Table::Semicolons => Table::Commas,
    };
    let save = |name: &str, table, words: &str| {
        class_button(
            ctx,
            name,
            "button",
            ClassAct::SaveTable(id.into(), table),
            words,
        )
    };
    let of = state.collected.class(week.of());
    let saved = of.map_or_else(String::new, |of| saved_words(say, &of));
    let said = match state.notice {
        ClassNotice::Saved => said_kept(ctx, say, &saved),
        ClassNotice::NotErased => say.classes_erase_failed(),
        _ => "",
    };
    // A lesson together that nobody was given is no task.
    let words = match week.is_lesson() {
        true => [
            say.class_file_lesson(),
            say.class_erase_lesson(),
            say.class_erase_lesson_sure(),
        ],
        false => [say.class_file(), say.class_erase(), say.class_erase_sure()],
    };
    let mut buttons = el("p")
        .class("ways")
        .child(button(
            ctx,
            "print",
            "button",
            Act::Full(FullAct::Print),
            say.report_print(),
        ))
        .child(save("save-table", own, say.report_csv()))
        .child(save("save-other", other, say.report_csv_other()))
        .child(class_button(
            ctx,
            "save-class",
            "button",
            ClassAct::SaveClass(id.into()),
            words[0],
        ));
    if week.assignment().key.is_some() {
        buttons = buttons.child(class_button(
            ctx,
            "save-key",
            "button",
            ClassAct::SaveKey,
            say.seal_key(),
        ));
    }
    let name = week_name(ctx, say, week);
    let erase = erase(
        ctx,
        say,
        Erasing {
            id: "class",
            name: &name,
            results: week.came_back(),
            words: words[1],
            sure: words[2],
            unsaved: week.unsaved(),
            corrected: week.has_unsaved_words(),
            act: ClassAct::Erase(id.into()),
        },
    );
    let describe = state.collected.class_of(id);
    let describe = describe.map_or_else(none, |of| form(ctx, say, &of, id));
    section("card no-print", say.class_title())
        .child(describe)
        .child(whose(ctx, say, week, id))
        .child(worded("p", "said", said).attr(At::Say, ""))
        .child(buttons)
        .child(worded("p", "hint", say.class_file_hint()))
        .child(erase)
}

/// The other classes that a week may be put under.
fn whose(ctx: &Context, say: &Adult, week: &Week, id: &str) -> Html {
    let mut ways = el("p").class("choices");
    let mut any = false;
    for other in ctx.full.class.collected.classes() {
        if other.key != week.of() && !other.name().is_empty() {
            any = true;
            let name = ["move-", &key_text(other.key)].concat();
            let act = ClassAct::MoveWeek(id.into(), other.key);
            ways = ways.child(class_button(ctx, &name, "button", act, other.name()));
        }
    }
    // Of a class that is not here a week becomes a class of its own first.
    let own = ctx.full.class.collected.class(week.of());
    if own.is_some_and(|own| own.weeks.len() > 1) {
        any = true;
        let split = ClassAct::SplitWeek(id.into());
        ways = ways.child(class_button(
            ctx,
            "split-week",
            "button",
            split,
            say.class_split(),
        ));
    }
    if !any {
        return none();
    }
    el("details")
        .class("behind")
        .child(worded("summary", "", say.class_move()))
        .child(ways)
        .into()
}
