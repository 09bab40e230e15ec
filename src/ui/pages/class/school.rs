//! All classes of this device side by side: for a psychologist or a deputy head.

use yew::Html;

use super::handed::{doubt_words, parts};
use super::numbers::with_reading;
use super::term::over_card;
use super::verdict::{habit_words, of_pupils};
use super::which::ask_names;
use crate::classroom::{
    SchoolRow, WeekPoint, by_grade, in_sum, key_text, school, school_total, signs_by_grade, term,
};
use crate::curriculum::{AdultIndex, Band};
use crate::language::{Adult, date};
use crate::ui::parts::{
    At, Context, El, button, class_button, el, link, none, part_words, section, worded,
};
use crate::ui::state::Act;
use crate::ui::state::full::select::{
    all_weeks, class_name, class_route, count, open_questions, unnamed,
};
use crate::ui::state::full::{ClassAct, FullAct};

pub fn school_page(main: El, ctx: &Context, say: &Adult, known: &AdultIndex) -> El {
    let classes = &ctx.full.class.collected;
    let rows = school(classes);
    let main = main
        .class("of-school")
        .child(worded("h1", "", say.school_title()))
        .child(worded("p", "lead", say.school_lead()))
        .child(worded(
            "p",
            "hint",
            &say.report_day(&date(say, &ctx.now.today.iso())),
        ));
    if rows.is_empty() {
        return main.child(worded("p", "card", say.classes_none()));
    }
    let mut body = el("tbody");
    for row in &rows {
        let Some(class) = classes.class(row.key) else {
            continue;
        };
        let name = class_name(ctx, say, &class);
        let id = ["of-", &key_text(row.key)].concat();
        let open = link(ctx, &id, "", &class_route(&class)).text(&name);
        body = body.child(line(el("th").child(open), row).key(&id));
    }
    // A sentence has no room in a column.
    let mut verdicts = El::list("");
    for row in &rows {
        if let (Some(class), Some(habit), Some(score)) =
            (classes.class(row.key), row.habit, &row.score)
        {
            let name = [&class_name(ctx, say, &class), ": "].concat();
            let line = el("li").key(&key_text(row.key));
            let line = line.child(worded("strong", "", &name));
            let size = row.size.unwrap_or(0);
            let base = of_pupils(say, row.counted, if row.has_more { 0 } else { size });
            let words = [&habit_words(say, habit, score), " ", &base].concat();
            verdicts = verdicts.child(line.text(&words));
        }
    }
    let total = school_total(in_sum(&rows));
    body = body.child(line(worded("th", "", say.school_all()), &total));
    let weeks = all_weeks(ctx);
    let points: Vec<WeekPoint> = weeks.iter().map(|(_, week)| week.clone()).collect();
    let several = match rows.iter().any(|row| row.weeks > 1) {
        true => worded("p", "hint", say.school_several())
            .id("school-several")
            .into(),
        false => none(),
    };
    main.child(with_reading(
        section("card behind", say.classes_title())
            .child(wide("school", say.class_title(), say, body))
            .child(worded("p", "", &rests_on(say, &total)).id("rests-on"))
            .child(several)
            .child(apart(say, &rows))
            .child(differs(say, &rows, &total))
            .child(undecided(ctx, say))
            .child(verdicts),
        say,
    ))
    // Files bring no names: here they are missed most.
    .child(ask_names(ctx, say, &unnamed(ctx)))
    .child(grades(say, &rows))
    .child(
        match over_card(
            say,
            known,
            Band::B,
            (&term(points), say.school_week()),
            &|_| String::new(),
        ) {
            Some(card) => card.into(),
            None => none(),
        },
    )
    .child(signs(say, known, &weeks))
    .child(ways(ctx, say))
}

/// How many children and classes the shares of the last row are made of: a class of few has none.
fn rests_on(say: &Adult, total: &SchoolRow) -> String {
    say.school_rests(&total.classes.to_string(), &total.counted.to_string())
}

/// That the last row leaves out what has no class yet, where that is so.
fn apart(say: &Adult, rows: &[SchoolRow]) -> Html {
    match rows.len() - in_sum(rows).count() {
        0 => none(),
        apart => worded("p", "hint", &say.school_apart(count(apart)))
            .id("school-apart")
            .into(),
    }
}

/// Why other numbers have handed in than count, where that is so.
fn differs(say: &Adult, rows: &[SchoolRow], total: &SchoolRow) -> Html {
    let out = total.out + total.undecided;
    if out == 0 && rows.iter().all(|row| row.pupils == row.counted) {
        return none();
    }
    let sum = parts(say, [total.pupils, total.out, total.undecided]);
    let sum = Some(sum).filter(|_| out > 0).unwrap_or_default();
    let words = [say.school_steps(), " ", &sum].concat();
    worded("p", "hint", words.trim_end())
        .id("school-steps")
        .into()
}

/// In which classes questions about results wait for their teacher: the figures of these may move.
fn undecided(ctx: &Context, say: &Adult) -> Html {
    let open = open_questions(ctx);
    let classes = open.iter().filter_map(|(key, questions)| {
        let class = ctx.full.class.collected.class(*key)?;
        let name = class_name(ctx, say, &class);
        Some([&name, " – ", &questions.to_string()].concat())
    });
    let classes: Vec<String> = classes.collect();
    match classes.is_empty() {
        true => none(),
        false => {
            let all = ctx.full.class.collected.classes();
            let weeks = all.iter().flat_map(|class| {
                let register = class.register();
                let weeks = class.weeks.iter();
                weeks.map(move |(_, week)| week.doubts(&register))
            });
            let doubts = weeks.fold((false, false), |all, of| (all.0 || of.0, all.1 || of.1));
            let words = say.school_questions(&classes.join(", "));
            let words = [&words, " ", &doubt_words(say, doubts)].concat();
            worded("p", "", &words).id("school-questions").into()
        }
    }
}

fn ways(ctx: &Context, say: &Adult) -> El {
    let print = Act::Full(FullAct::Print);
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
        ))
}

/// A table of classes or grades under the same headings.
fn wide(id: &str, first: &str, say: &Adult, body: El) -> El {
    let mut head = el("tr");
    for heading in [
        first,
        say.school_handed(),
        say.report_hits(),
        say.report_trusted(),
        say.report_right(),
        say.school_made(),
        say.class_size(),
        say.class_weeks(),
        say.together_title(),
    ] {
        head = head.child(worded("th", "", heading).attr(At::Scope, "col"));
    }
    let table = el("table").id(id).child(el("thead").child(head));
    el("div")
        .child(worded("p", "hint swipe no-print", say.table_swipe()))
        .child(el("div").class("wide").child(table.child(body)))
}

/// A class's numbers after its name.
fn line(name: El, row: &SchoolRow) -> El {
    // What a school looks for stands first: on a phone the rest is off the screen.
    let number = |count: Option<usize>| {
        let words = count.map_or("–".into(), |count| count.to_string());
        worded("td", "", &words)
    };
    let mut line = el("tr")
        .child(name.attr(At::Scope, "row"))
        .child(number(Some(row.pupils)));
    for part in row.parts() {
        line = line.child(worded("td", "", &part_words(part)));
    }
    for count in [
        Some(row.counted),
        row.size,
        Some(row.weeks),
        Some(row.together),
    ] {
        line = line.child(number(count));
    }
    line
}

/// The classes by the grade that their names begin with.
fn grades(say: &Adult, rows: &[SchoolRow]) -> Html {
    let grades = by_grade(rows);
    if grades.is_empty() {
        return none();
    }
    let mut body = el("tbody");
    for (grade, row) in &grades {
        body = body.child(line(worded("th", "", &grade.to_string()), row));
    }
    section("card behind", say.school_grades())
        .child(wide("grades", say.school_grade(), say, body))
        .into()
}

/// What each grade noticed of each sign.
fn signs(say: &Adult, known: &AdultIndex, weeks: &[(Option<u32>, WeekPoint)]) -> Html {
    let (grades, rows) = signs_by_grade(weeks);
    if grades.is_empty() {
        return none();
    }
    let mut head = el("tr").child(worded("th", "", say.term_sign()));
    for grade in &grades {
        head = head.child(worded("th", "", &grade.to_string()).attr(At::Scope, "col"));
    }
    let mut body = el("tbody");
    for (one, of) in rows {
        let name = known.sign(one.sign, Band::B);
        let mut row = el("tr").child(worded("th", "", &name).attr(At::Scope, "row"));
        for score in of {
            let noticed = score.map_or((0, 0), |score| (score.hits, score.signs));
            row = row.child(worded("td", "", &part_words(noticed)));
        }
        body = body.child(row);
    }
    let table = el("table").id("signs").child(el("thead").child(head));
    section("card behind", say.school_signs())
        .child(el("div").class("wide").child(table.child(body)))
        .into()
}
