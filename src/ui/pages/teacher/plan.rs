use yew::Html;

use super::super::reading::way_to_urgent;
use super::print::print;
use crate::curriculum::{Band, TeacherNotes, Words};
use crate::language::Adult;
use crate::ui::parts::{Context, El, el, lines, none, reference, section, several, worded};
use crate::ui::state::Route;
use crate::ui::state::full::select::planned_module;
use crate::ui::steps::{lines_shown, option_word};

/// A module's plan on one page, and the answers to its questions on the next. A family that comes from its own page meets
/// first what it came for: what to ask at home. On paper it is the same sheet.
pub fn plan(main: El, ctx: &Context, say: &Adult, notes: &TeacherNotes, words: &Words) -> El {
    let goal = el("p")
        .child(worded("strong", "", say.teach_plan_goal()))
        .text(": ")
        .text(words.get("plan"));
    let is_for_family = ctx.full.from == Some(Route::Family);
    let at_home = words.of("plan", "home");
    let mut main = main.child(worded("h1", "", words.get("title")));
    if is_for_family && !at_home.is_empty() {
        main = main.child(home(ctx, say, "no-print", at_home));
    }
    let mut main = main
        .child(print(ctx, say, "button"))
        .child(of_minutes(ctx, say, words))
        .child(goal);
    for (title, attribute) in [
        (say.teach_plan_before(), "before"),
        (say.teach_plan_ask(), "ask"),
        (say.teach_plan_told(), "told"),
    ] {
        let words = words.of("plan", attribute);
        if !words.is_empty() {
            main = main.child(section("", title).child(lines(words)));
        }
    }
    if !at_home.is_empty() {
        let class = if is_for_family { "on-paper" } else { "" };
        main = main.child(home(ctx, say, class, at_home));
    }
    let mut links = el("dl");
    for (title, attribute, sources) in [
        (say.teach_plan_risk(), "risk", &notes.chain.risk),
        (say.teach_plan_skill(), "skill", &notes.chain.skill),
        (
            say.teach_plan_behaviour(),
            "behaviour",
            &notes.chain.behaviour,
        ),
    ] {
        let sources = ["[", &sources.join(", "), "]"].concat();
        links = links.child(worded("dt", "", title)).child(
            worded("dd", "", words.of("chain", attribute))
                .text(" ")
                .child(worded("small", "", &sources)),
        );
    }
    let mut references = el("ol").class("references");
    for source in &notes.sources {
        references = references.child(reference("li", "", source));
    }
    main.child(
        section("", say.teach_plan_chain())
            .child(worded("p", "", words.get("chain")))
            .child(links),
    )
    .child(section("", say.teach_plan_sources()).child(references))
    .child(worded("p", "honest", say.teach_honest()))
    .child(key(ctx, say))
}

/// The minutes: first with the whole class before one screen, as the first button on the teachers' page has it, then where
/// pupils play by themselves. The youngest only play together, and their plans say how.
fn of_minutes(ctx: &Context, say: &Adult, words: &Words) -> Html {
    let of_module = minutes(words.of("plan", "minutes"));
    let is_youngest = match &ctx.route {
        Route::Plan(id) => ctx
            .index
            .entry(id)
            .is_some_and(|entry| entry.band == Band::A),
        _ => false,
    };
    if is_youngest {
        return section("", say.teach_plan_minutes())
            .child(of_module)
            .into();
    }
    several(vec![
        section("", say.plan_whole())
            .child(minutes(say.plan_whole_minutes()))
            .into(),
        section("", say.plan_alone()).child(of_module).into(),
    ])
}

/// The youngest have it: what a child is asked at home and nowhere else. Here a child says yes: the evening's page is a press
/// away.
fn home(ctx: &Context, say: &Adult, class: &str, words: &str) -> El {
    section(class, say.teach_plan_home())
        .id("plan-home")
        .child(lines(words))
        .child(el("p").class("no-print").child(way_to_urgent(ctx)))
}

/// The minutes as a table: a span, and what is done in it. A line without a span stands by itself.
fn minutes(lines: &str) -> El {
    let mut table = el("dl").class("timeline");
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (span, what) = line.split_once(':').unwrap_or(("", line));
        let (span, what) = match span.chars().all(|c| c.is_ascii_digit() || c == '–') {
            true => (span, what),
            false => ("", line),
        };
        table = table
            .child(worded("dt", "", span))
            .child(worded("dd", "", what.trim()));
    }
    table
}

/// The module's questions with what is right and why; nothing while the module is on its way.
fn key(ctx: &Context, say: &Adult) -> Html {
    let Some((module, words)) = planned_module(ctx) else {
        return none();
    };
    let mut list = el("ol").class("answer-key");
    for step in &module.quiz.pool {
        let Some(poll) = step.kind.poll() else {
            continue;
        };
        let mut item = el("li").child(worded("p", "", words.get(&step.id)));
        for (who, text) in lines_shown(words, step, ctx.say.chat_you()) {
            let mut line = el("p").class("hint");
            if !who.is_empty() {
                line = line.child(worded("strong", "", who)).text(": ");
            }
            item = item.child(line.text(text));
        }
        for option in poll.options.iter().filter(|option| option.right) {
            let right = option_word(ctx, words.of(&step.id, option.id), option.id);
            item = item.child(
                el("p")
                    .child(worded("strong", "", right))
                    .text(" ")
                    .text(words.why(&step.id, option.id)),
            );
        }
        list = list.child(item);
    }
    section("card paper", say.plan_key())
        .child(worded("p", "hint", say.plan_key_hint()))
        .child(list)
        .into()
}
