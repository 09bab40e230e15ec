//! A lesson of 40 minutes out of two or three modules, as one plan.

use super::super::pupil::learn::ages;
use super::print::print;
use crate::classroom::{Activity, FEWEST_MODULES, MOST_MODULES, WHOLE_MINUTES, timeline};
use crate::curriculum::{Band, IndexEntry, TeacherNotes, Words};
use crate::language::Adult;
use crate::ui::parts::{At, Context, El, el, lines, link, none, section, several, worded};
use crate::ui::state::Route;
use crate::ui::state::full::ClassPage;
use crate::ui::state::full::select::{long_modules, short_name as short};

pub fn long(main: El, ctx: &Context, say: &Adult) -> El {
    let chosen = long_modules(ctx);
    let mut choices = el("div").class("no-print by-age");
    for band in Band::ALL {
        let of_band = ctx.index.modules.iter().filter(|entry| entry.band == band);
        let mut all = el("div").class("choices");
        for entry in of_band {
            all = all.child(choice(ctx, say, entry, &chosen));
        }
        choices = choices
            .child(worded("h3", "", ages(&ctx.say, band)))
            .child(all);
    }
    let main = main.child(worded("h1", "", say.long_title())).child(worded(
        "p",
        "lead no-print",
        say.long_lead(),
    ));
    let choose = section("card no-print", say.long_choose())
        .child(so_far(say, &chosen))
        .child(choices);
    if chosen.len() < FEWEST_MODULES {
        return main.child(choose);
    }
    // The plan first, and what it is made of beside it.
    main.class("adult of-long")
        .child(plan(el("div").class("long-plan"), ctx, say, &chosen))
        .child(choose)
}

/// A start with each module in its turn, print, and a word where the modules are of several ages.
fn begin(ctx: &Context, say: &Adult, chosen: &[&IndexEntry]) -> El {
    let starts = chosen.iter().enumerate().map(|(at, entry)| {
        let whole = Route::Class(ClassPage::Whole, entry.id.clone());
        let (id, look, words) = match at {
            0 => (
                "long-start".into(),
                "button primary",
                say.long_start(&entry.title),
            ),
            _ => {
                let id = ["long-start-", &entry.id].concat();
                (id, "button", say.long_then(&entry.title))
            }
        };
        link(ctx, &id, look, &whole).text(&words).into()
    });
    let starts = several(starts.collect());
    let bands: Vec<Band> = Band::ALL
        .into_iter()
        .filter(|band| chosen.iter().any(|entry| entry.band == *band))
        .collect();
    let mixed = match bands.len() {
        0 | 1 => none(),
        _ => {
            let all: Vec<&str> = bands.iter().map(|band| ages(&ctx.say, *band)).collect();
            worded("p", "note card", &say.long_mixed(&all.join(", ")))
                .id("long-mixed")
                .into()
        }
    };
    el("div").class("long-begin no-print").child(mixed).child(
        el("div")
            .class("ways")
            .child(starts)
            .child(print(ctx, say, "button")),
    )
}

/// How many are chosen and how long they take, above what can be chosen; it stays in sight and covers none of it.
fn so_far(say: &Adult, chosen: &[&IndexEntry]) -> El {
    let minutes: u32 = chosen.iter().map(|_| WHOLE_MINUTES).sum();
    let words = say.long_chosen(
        &chosen.len().to_string(),
        &minutes.to_string(),
        &MOST_MODULES.to_string(),
    );
    let few = match chosen.len() < FEWEST_MODULES {
        true => worded("span", "hint", say.long_few()).into(),
        false => none(),
    };
    let mut all = el("p")
        .class("in-sight")
        .attr(At::Say, "")
        .child(worded("strong", "", &words))
        .child(few);
    for entry in chosen {
        let title = ["✓ ", &entry.title].concat();
        all = all.child(worded("span", "", &title).key(&entry.id));
    }
    all
}

/// A module to choose, with its minutes; a chosen one is taken out again. No more than three are taken.
fn choice(ctx: &Context, say: &Adult, entry: &IndexEntry, chosen: &[&IndexEntry]) -> El {
    let mut names: Vec<String> = chosen.iter().map(|entry| short(entry)).collect();
    let is = names.contains(&short(entry));
    if is {
        names.retain(|name| *name != short(entry));
    } else {
        names.push(short(entry));
    }
    let route = match !is && chosen.len() >= MOST_MODULES {
        true => ctx.route.clone(),
        false => Route::Class(ClassPage::Long, names.join("-")),
    };
    let minutes = say.long_each(&WHOLE_MINUTES.to_string());
    link(ctx, &["long-", &entry.id].concat(), "button", &route)
        .attr_if(is, At::Current, "true")
        .child(worded("span", "option-words", &entry.title))
        .child(worded("span", "hint", &minutes))
}

fn plan(main: El, ctx: &Context, say: &Adult, chosen: &[&IndexEntry]) -> El {
    let minutes: Vec<u32> = chosen.iter().map(|_| WHOLE_MINUTES).collect();
    let mut rows = el("dl").class("timeline");
    for part in timeline(&minutes) {
        let words = match part.activity {
            Activity::Opening => say.long_open().to_string(),
            Activity::Module(at) => chosen.get(at).map_or(String::new(), |entry| {
                say.long_module(&WHOLE_MINUTES.to_string(), &entry.title)
            }),
            Activity::Talk(_) => say.long_talk().to_string(),
            Activity::Closing => say.long_close().to_string(),
        };
        let span = say.long_minutes(&part.from.to_string(), &part.to.to_string());
        rows = rows
            .child(worded("dt", "", &span))
            .child(worded("dd", "", &words));
    }
    let mut goals = El::list("");
    let mut asks = el("div");
    for entry in chosen {
        if let Some((_, words)) = planned(ctx, entry) {
            goals = goals.child(worded("li", "", words.get("plan")));
            asks = asks
                .child(worded("h3", "", &entry.title))
                .child(lines(words.of("plan", "ask")));
        }
    }
    main.child(begin(ctx, say, chosen))
        .child(section("card", say.long_goals()).child(goals))
        .child(section("card", say.teach_plan_minutes()).child(rows))
        .child(section("card", say.long_ask()).child(asks))
        .child(section("card", say.long_materials()).child(lines(say.long_materials_list())))
}

fn planned<'a>(ctx: &'a Context, entry: &IndexEntry) -> Option<(&'a TeacherNotes, &'a Words)> {
    let name = ["teach.", &entry.id, ".", ctx.lang.code()].concat();
    ctx.full.class.slot(&name)?.plan()
}
