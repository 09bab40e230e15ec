//! A lesson of 40 minutes out of two to four modules, as one plan.

use crate::curriculum::{IndexEntry, TeacherNotes, Words};
use crate::language::Adult;
use crate::ui::parts::{At, Context, El, button, el, lines, link, section, worded};
use crate::ui::state::full::select::{MOST_MODULES, long_modules, short_name as short};
use crate::ui::state::full::{ClassPage, FullAct};
use crate::ui::state::{Act, Route};

/// A school lesson, in minutes.
const LESSON: u32 = 40;
const FEWEST: usize = 2;

/// Minutes of a plan's parts: the opening, the talk after each module, the closing. The modules' own minutes come first;
/// what is left of the lesson is shared out.
fn shares(minutes: &[u32]) -> (u32, u32, u32) {
    let modules: u32 = minutes.iter().sum();
    let spare = LESSON.saturating_sub(modules);
    let edge = (spare / 4).clamp(2, 4);
    let count = u32::try_from(minutes.len()).unwrap_or(1).max(1);
    let talk = spare.saturating_sub(2 * edge) / count;
    let closing = spare.saturating_sub(edge + talk * count).max(2);
    (edge, talk, closing)
}

pub fn long(main: El, ctx: &Context, say: &Adult) -> El {
    let chosen = long_modules(ctx);
    let mut choices = el("div").class("choices no-print");
    for entry in &ctx.index.modules {
        let mut names: Vec<String> = chosen.iter().map(|entry| short(entry)).collect();
        let is = names.contains(&short(entry));
        if is {
            names.retain(|name| *name != short(entry));
        } else {
            names.push(short(entry));
        }
        let full = !is && chosen.len() >= MOST_MODULES;
        let route = if full {
            ctx.route.clone()
        } else {
            Route::Class(ClassPage::Long, names.join("-"))
        };
        let link = link(ctx, &["long-", &entry.id].concat(), "button", &route)
            .attr_if(is, At::Current, "true")
            .text(&entry.title);
        choices = choices.child(link);
    }
    let main = main
        .child(worded("h1", "", say.long_title()))
        .child(worded("p", "lead no-print", say.long_lead()))
        .child(
            section("card no-print", say.long_choose())
                .child(choices)
                .child(worded(
                    "p",
                    "hint",
                    if chosen.len() < FEWEST {
                        say.long_few()
                    } else {
                        ""
                    },
                )),
        );
    if chosen.len() < FEWEST {
        return main;
    }
    plan(main, ctx, say, &chosen)
}

fn plan(main: El, ctx: &Context, say: &Adult, chosen: &[&IndexEntry]) -> El {
    let minutes: Vec<u32> = chosen.iter().map(|entry| entry.minutes).collect();
    let (opening, talk, closing) = shares(&minutes);
    let mut rows = el("dl").class("timeline");
    let mut now = 0;
    let mut row = |rows: El, length: u32, words: &str| {
        let span = say.long_minutes(&now.to_string(), &(now + length).to_string());
        now += length;
        rows.child(worded("dt", "", &span))
            .child(worded("dd", "", words))
    };
    rows = row(rows, opening, say.long_open());
    let mut goals = El::list("");
    let mut asks = el("div");
    for entry in chosen {
        let words = say.long_module(&entry.minutes.to_string(), &entry.title);
        rows = row(rows, entry.minutes, &words);
        if talk > 0 {
            rows = row(rows, talk, say.long_talk());
        }
        if let Some((_, words)) = planned(ctx, entry) {
            goals = goals.child(worded("li", "", words.get("plan")));
            asks = asks
                .child(worded("h3", "", &entry.title))
                .child(lines(words.of("plan", "ask")));
        }
    }
    rows = row(rows, closing, say.long_close());
    main.child(section("card", say.long_goals()).child(goals))
        .child(section("card", say.teach_plan_minutes()).child(rows))
        .child(section("card", say.long_ask()).child(asks))
        .child(section("card", say.long_materials()).child(lines(say.long_materials_list())))
        .child(el("p").class("no-print").child(button(
            ctx,
            "print",
            "button primary",
            Act::Full(FullAct::Print),
            say.hand_print(),
        )))
}

fn planned<'a>(ctx: &'a Context, entry: &IndexEntry) -> Option<(&'a TeacherNotes, &'a Words)> {
    let name = ["teach.", &entry.id, ".", ctx.lang.code()].concat();
    ctx.full.class.slot(&name)?.plan()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lesson_has_forty_minutes() {
        for minutes in [vec![8, 8], vec![7, 8, 8], vec![8, 8, 8, 8], vec![6, 7]] {
            let (opening, talk, closing) = shares(&minutes);
            let modules: u32 = minutes.iter().sum();
            let count = u32::try_from(minutes.len()).unwrap_or(0);
            assert_eq!(
                opening + modules + talk * count + closing,
                LESSON,
                "{minutes:?}"
            );
            assert!(opening >= 2 && closing >= 2);
        }
    }
}
