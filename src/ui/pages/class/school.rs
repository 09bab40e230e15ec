//! All classes of this device side by side: for a psychologist or a deputy head.

use super::report::habit_words;
use crate::classroom::{SchoolRow, school, school_total};
use crate::language::Adult;
use crate::ui::parts::{At, Context, El, button, class_button, el, link, percent, section, worded};
use crate::ui::state::full::select::class_name;
use crate::ui::state::full::{ClassAct, ClassPage, FullAct};
use crate::ui::state::{Act, Route};

pub fn school_page(main: El, ctx: &Context, say: &Adult) -> El {
    let classes = &ctx.full.class.collected;
    let rows = school(classes);
    let main = main
        .child(worded("h1", "", say.school_title()))
        .child(worded("p", "lead", say.school_lead()))
        .child(worded("p", "hint", &say.report_day(&ctx.now.today.iso())));
    if rows.is_empty() {
        return main.child(worded("p", "card", say.classes_none()));
    }
    let mut head = el("tr");
    for heading in [
        say.class_title(),
        say.school_pupils(),
        say.together_title(),
        say.report_hits(),
        say.report_trusted(),
        say.report_right(),
        say.verdict_title(),
    ] {
        head = head.child(worded("th", "", heading).attr(At::Scope, "col"));
    }
    let mut body = el("tbody");
    for row in &rows {
        let name = classes
            .class(&row.id)
            .map(|class| class_name(ctx, say, class));
        let report = Route::Class(ClassPage::Report, row.id.clone());
        let id = ["of-", row.id.trim_start_matches('#')].concat();
        let open = link(ctx, &id, "", &report).text(&name.unwrap_or_default());
        let verdict = row.habit.map_or("–", |habit| habit_words(say, habit));
        body = body.child(line(el("th").child(open), row, verdict).key(&row.id));
    }
    let total = school_total(&rows);
    body = body.child(line(worded("th", "", say.school_all()), &total, ""));
    let table = el("table")
        .id("school")
        .child(el("thead").child(head))
        .child(body);
    let print = Act::Full(FullAct::Print);
    main.child(
        section("card behind", say.classes_title())
            .child(el("div").class("wide").child(table))
            .child(worded("p", "hint", say.report_reading())),
    )
    .child(
        el("p")
            .class("ways no-print")
            .child(button(
                ctx,
                "print",
                "button primary",
                print,
                say.report_print(),
            ))
            .child(class_button(
                ctx,
                "save-school",
                "button",
                ClassAct::SaveSchool,
                say.report_csv(),
            )),
    )
}

/// A class's numbers after its name.
fn line(name: El, row: &SchoolRow, verdict: &str) -> El {
    let mut line = el("tr")
        .child(name.attr(At::Scope, "row"))
        .child(worded("td", "", &row.pupils.to_string()))
        .child(worded("td", "", &row.together.to_string()));
    for share in row.shares() {
        line = line.child(worded("td", "", &share.map_or("–".into(), percent)));
    }
    line.child(worded("td", "", verdict))
}
