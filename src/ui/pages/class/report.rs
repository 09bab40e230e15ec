//! A week's report: what a class's results say together, and what to do about it.

use yew::Html;

use super::all_results::all_results;
use super::end_link::end_link;
use super::erase::result_erased;
use super::handed::{doubt_words, line_words, missing_words};
use super::numbers::{changes, noticing};
use super::verdict::{item, of_lessons, verdict};
use super::ways::ways;
use super::whose::unclear;
use crate::classroom::{Hard, HardItem, Report, STEP, Week, assignment_title, unbroken};
use crate::language::{Adult, date};
use crate::ui::parts::{At, Context, El, el, link, none, section, worded};
use crate::ui::state::Route;
use crate::ui::state::full::ClassPage;
use crate::ui::state::full::select::{count, title_of, who};
use crate::ui::steps::option_word;

/// What a class's tickets say together.
pub fn report(main: El, ctx: &Context, say: &Adult, id: &str) -> El {
    let state = &ctx.full.class;
    let Some(week) = state.collected.week(id) else {
        return main
            .child(worded("h1", "", say.report_title()))
            .child(gone(ctx, say));
    };
    let report = Report::of(week);
    main.class("of-report")
        .child(worded("h1", "", say.report_title()))
        .child(head(ctx, say, week))
        .child(end_link(ctx, say, |of| of == id))
        .child(match of_class(&report) {
            true => none(),
            false => line(ctx, say, week, &report).into(),
        })
        .child(verdict(ctx, say, (id, week), &report))
        .child(together(ctx, say, week, &report))
        .child(match of_class(&report) {
            true => none(),
            false => handed_in(ctx, say, week, &report).into(),
        })
        .child(match of_class(&report) {
            true => none(),
            false => noticing(ctx, say, week, &report).into(),
        })
        .child(changes(ctx, say, week, &report))
        .child(result_erased(ctx, say))
        .child(unclear(ctx, say, week, id))
        .child(hardest(ctx, say, week, &report))
        .child(all_results(ctx, say, week, id))
        .child(ways(ctx, say, week, id))
}

/// What stands in the place of a class that is not here: that it was erased just now, or that it never was; and where to go.
pub fn gone(ctx: &Context, say: &Adult) -> El {
    let state = &ctx.full.class;
    if !state.ready {
        return worded("p", "card", ctx.say.app_loading());
    }
    let words = match state.erased.as_str() {
        "" => say.report_gone().to_string(),
        name => say.report_erased(name),
    };
    let collect = Route::Class(ClassPage::Collect, String::new());
    el("div")
        .class("card")
        .child(worded("p", "", &words).id("gone").attr(At::Say, ""))
        .child(
            el("p")
                .class("ways")
                .child(
                    link(ctx, "to-classes", "button primary", &collect).text(say.classes_title()),
                )
                .child(link(ctx, "to-teach", "button", &Route::Teach).text(say.teach_title())),
        )
}

/// Whether the class has only played together: then nobody is missing, and no pupil's numbers are.
fn of_class(report: &Report) -> bool {
    report.pupils == 0 && !report.together.is_empty()
}

/// Whose report it is: the class, its code, its lessons and the day, each on a line of its own.
fn head(ctx: &Context, say: &Adult, week: &Week) -> El {
    // Nobody has written down that of a lesson together.
    let code = week.assignment().code().filter(|_| !week.is_lesson());
    let code = unbroken(&code.unwrap_or_default());
    let lessons = assignment_title(week.assignment(), &ctx.index, say.classes_whole_band());
    let today = date(say, &ctx.now.today.iso());
    let mut lines = el("dl").class("report-head");
    for (label, words) in [
        (say.class_title(), week.name()),
        (say.code_title(), &code),
        (say.report_lessons(), &lessons),
        (say.report_date(), &today),
    ] {
        if !words.is_empty() {
            lines = lines
                .child(worded("dt", "", label))
                .child(worded("dd", "", words));
        }
    }
    lines
}

/// The first words of a report: how many have handed in, and of how many the percentages are.
fn line(ctx: &Context, say: &Adult, week: &Week, report: &Report) -> El {
    let words = line_words(say, &who(ctx, week), report.counted());
    worded("p", "big", &words).id("report-pupils")
}

fn handed_in(ctx: &Context, say: &Adult, week: &Week, report: &Report) -> El {
    let who = who(ctx, week);
    let mut card = section("card", say.report_handed());
    let register = ctx.full.class.collected.register(week.of());
    let questions = week.questions(&register);
    if questions > 0 {
        // On paper as well: the figures stand on what is not decided yet.
        let doubts = doubt_words(say, week.doubts(&register));
        let words = [&say.report_questions(count(questions)), " ", &doubts].concat();
        card = card.child(worded("p", "", &words).id("report-questions"));
    }
    let counted = report.counted();
    // Where so few are missing that no further step can come, nothing is promised.
    let is_last = who.size > 0 && who.missing.len() < report.until;
    let waits = report.waiting > 0 && (report.pupils > STEP || counted > 0);
    if waits {
        let waiting = count(report.waiting);
        let words = match is_last {
            true => say.report_waiting_last(waiting),
            false => say.report_waiting(waiting),
        };
        card = card.child(worded("p", "hint", &words).id("report-waiting"));
    }
    if report.gone > 0 {
        let words = say.report_fewer(&counted.to_string(), &report.gone.to_string());
        card = card.child(worded("p", "hint", &words).id("report-fewer"));
    }
    if (waits || report.gone > 0) && !is_last && counted > 0 {
        // What waits for a word is no reason to wait for more pupils; those who answered alike wait for none.
        let words = match questions.saturating_sub(usize::from(!week.alike().is_empty())) {
            0 => say.report_until(count(report.until)),
            _ => say.report_until_settled().to_string(),
        };
        card = card.child(worded("p", "hint", &words).id("report-until"));
    }
    if who.size == 0 {
        card = card.child(worded("p", "hint no-print", say.report_size_hint()));
    }
    let missing = missing_words(say, &who);
    match missing.is_empty() {
        true => card,
        false => card.child(worded("p", "", &missing.join(" · ")).id("missing")),
    }
}

/// Lessons that the class played with one screen.
fn together(ctx: &Context, say: &Adult, week: &Week, report: &Report) -> Html {
    if report.together.is_empty() {
        return none();
    }
    let mut list = El::list("");
    for lesson in &report.together {
        let score = lesson.score;
        let what = say.together_line(
            &date(say, &lesson.day.iso()),
            &title_of(ctx, week, lesson.module),
        );
        // What a ticket says is how many children there were, not what was counted; 1 where nobody has said it.
        let what = match lesson.hands {
            0 | 1 => what,
            size => [&what, " ", &say.together_size(&size.to_string())].concat(),
        };
        let how = say.together_score(
            &score.foils.to_string(),
            &score.hits.to_string(),
            &score.signs.to_string(),
            &score.trusted().to_string(),
        );
        list = list.child(worded("li", "", &what).child(worded("p", "", &how)));
    }
    let mut card = section("card", say.together_title())
        .attr(At::Id, "together")
        .child(list);
    if of_class(report) {
        card = of_lessons(card, ctx, say, week, report);
    }
    card.into()
}

/// The hardest items: the wrong answer that was chosen most, and what to say about it.
fn hardest(ctx: &Context, say: &Adult, week: &Week, report: &Report) -> Html {
    let mut list = El::list("hard-items");
    let mut any = false;
    for module in &report.modules {
        for hard in &module.hardest {
            if let Some(item) = item(ctx, week, module.module, hard) {
                any = true;
                list = list.child(draw_item(ctx, say, hard, &item));
            }
        }
    }
    if !any {
        return none();
    }
    section("card split", say.hard_title()).child(list).into()
}

fn draw_item(ctx: &Context, say: &Adult, hard: &Hard, item: &HardItem) -> El {
    let line = |label: &str, text: &str, why: &str| {
        el("p")
            .child(worded("strong", "", label))
            .text(": ")
            .text(text)
            .text(" ")
            .child(worded("span", "hint", why))
    };
    let (asked, right) = (hard.asked.to_string(), hard.right.to_string());
    el("li")
        .child(worded("p", "hard-question", item.question))
        .child(worded("p", "hint", &say.hard_counts(&asked, &right)))
        .child(line(
            &say.hard_wrong(&hard.wrongs.to_string()),
            option_word(ctx, item.wrong, item.ids[0]),
            item.why,
        ))
        .child(line(
            say.hard_say(),
            option_word(ctx, item.right, item.ids[1]),
            item.right_why,
        ))
}
