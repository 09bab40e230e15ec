//! A class's report in numbers: module by module, and from check to check.

use yew::Html;

use crate::classroom::{Change, ModuleReport, Report, STEP, Shift, Week, told_apart};
use crate::language::Adult;
use crate::learning::{Discrimination, Occasion, Ratings};
use crate::ui::parts::{Bar, Context, El, bars, el, none, percent, section, slope, table, worded};
use crate::ui::state::full::select::{check_of, rated, title_of};

/// Hits and false alarms, module by module.
pub fn noticing(ctx: &Context, say: &Adult, week: &Week, report: &Report) -> El {
    let card = section("card split", say.report_modules());
    if report.modules.is_empty() {
        let tickets = week.tickets();
        let mut all = tickets.iter();
        let finished = all.any(|of| of.ticket.hands == 0 && !of.ticket.modules.is_empty());
        let words = match finished {
            // They wait for what the teacher says of them.
            true => say.report_undecided(&STEP.to_string()),
            false => say.report_nothing().to_string(),
        };
        return card.child(worded("p", "", &words));
    }
    let ratings = report.modules.iter().map(|module| {
        let rated = rated(ctx, week, module);
        (rated, rated.discrimination())
    });
    let ratings: Vec<_> = ratings.collect();
    let apart = ratings.iter().any(|(_, apart)| apart.is_some());
    let (mut groups, mut more) = (Vec::new(), Vec::new());
    let mut rows = Vec::new();
    for (module, (rated, told)) in report.modules.iter().zip(&ratings) {
        let title = title_of(ctx, week, module.module);
        let [hits, trusted, right] = module.parts();
        let lines = drawn(vec![
            (say.report_hits(), "bar-hits", hits),
            (say.report_trusted(), "bar-trusted", trusted),
            (say.report_right(), "bar-right", right),
        ]);
        if !lines.is_empty() {
            groups.push((title.clone(), lines));
        }
        // Of situations all four are told, each by itself, behind a press: beside the three they look like twins.
        if *rated != Ratings::default() {
            let (alarms, class) = (rated.false_alarms(), "bar-alarms");
            let lines = drawn(vec![
                (say.report_stopped(), "bar-hits", rated.hits()),
                (say.report_checked(), "bar-right", rated.checked()),
                (say.report_fine(), "bar-trusted", rated.trusted()),
                (say.report_false(), class, alarms),
            ]);
            more.push((title.clone(), lines));
        }
        let mut cells = row(&title, module);
        if apart {
            cells.push(apart_cell(say, told.as_ref()).to_string());
        }
        rows.push(cells);
    }
    let columns = [
        say.report_module(),
        say.report_finished(),
        say.report_hits(),
        say.report_trusted(),
        say.report_right(),
    ];
    // Only where something was rated there is something told apart.
    let columns: Vec<&str> = match apart {
        true => columns.into_iter().chain([say.report_apart()]).collect(),
        false => columns.into(),
    };
    let few = report.modules.iter().any(|module| module.score.is_none());
    let card = if groups.is_empty() {
        card
    } else {
        card.child(bars(say.report_modules(), &groups))
    };
    let card = match more.is_empty() {
        true => card,
        false => card.child(
            el("details")
                .class("behind")
                .child(worded("summary", "", say.report_situations()))
                .child(bars(say.report_situations(), &more)),
        ),
    };
    let card = if few {
        let note = say.report_few(&STEP.to_string());
        card.child(worded("p", "hint", &note).id("report-few"))
    } else {
        card
    };
    let card = card
        // On paper it stands open: who has finished is said there alone.
        .child(table(say.report_table(), &columns, &rows).class("behind on-paper"));
    let card = with_reading(card, say);
    let titles = rows.iter().filter_map(|row| row.first());
    let figures = titles.zip(&ratings).filter_map(|(title, (_, apart))| {
        // Where they are too few for a word there is no number either.
        let apart = apart.as_ref().filter(|apart| !apart.is_of_few())?;
        let margin = ["± ", &percent(apart.margin)].concat();
        Some(vec![title.clone(), percent(apart.area), margin])
    });
    let figures: Vec<Vec<String>> = figures.collect();
    match figures.is_empty() {
        true => card,
        // What the words rest on is for whoever asks.
        false => card.child(
            table(
                say.report_figures(),
                &[say.report_module(), say.report_apart(), say.change_margin()],
                &figures,
            )
            .child(worded("p", "hint", say.report_apart_reading()).id("apart")),
        ),
    }
}

/// What the numbers on a card count.
pub fn with_reading(card: El, say: &Adult) -> El {
    let hits = [say.report_hits(), ": ", say.explain_hits()].concat();
    card.child(worded("p", "hint", &hits))
        .child(worded("p", "hint", say.report_reading()))
}

/// Those of which anything was met, as bars.
fn drawn<'a>(parts: Vec<(&'a str, &'a str, (u32, u32))>) -> Vec<Bar<'a>> {
    let met = parts.into_iter().filter(|(_, _, of)| of.1 > 0);
    let bars = met.map(|(words, class, of)| Bar { words, class, of });
    bars.collect()
}

/// A module's numbers as its row of the table has them; dashes where a group is too small.
fn row(title: &str, module: &ModuleReport) -> Vec<String> {
    let mut row = vec![title.to_string(), module.finished.to_string()];
    row.extend(module.cells());
    row
}

/// How well dangers were told from what is safe, in words.
pub fn apart_cell<'a>(say: &'a Adult, apart: Option<&Discrimination>) -> &'a str {
    match apart {
        Some(apart) if apart.is_of_few() => say.apart_few(),
        Some(apart) if apart.area - apart.margin > 0.5 => say.apart_told(),
        Some(_) => say.apart_chance(),
        None => "–",
    }
}

/// What has changed between checks.
pub fn changes(ctx: &Context, say: &Adult, week: &Week, report: &Report) -> Html {
    if report.changes.is_empty() {
        return none();
    }
    let mut card = section("card", say.change_title());
    let check = check_of(ctx, week);
    for change in &report.changes {
        let to = match change.to {
            Occasion::Delayed => say.change_delayed(),
            _ => say.change_exit(),
        };
        let apart = check.and_then(|check| told_apart(change, check));
        card = card.child(changed(say, to, change, apart));
    }
    card.child(worded("p", "hint", say.change_reading())).into()
}

/// How what was noticed, trusted and known, and how well dangers are told from what is safe, has changed from one check to
/// another: a picture of each, and a row.
fn changed(say: &Adult, to: &str, change: &Change, apart: Option<Shift>) -> El {
    let names = [say.report_hits(), say.report_trusted(), say.report_right()];
    let parts = || {
        let parts = names.into_iter().zip(change.parts);
        let parts = parts.chain([(say.report_apart(), apart)]);
        parts.filter_map(|(name, shift)| Some((name, shift?)))
    };
    let row = |(name, shift): (&str, Shift)| {
        vec![
            name.to_string(),
            change.pupils.to_string(),
            percent(shift.before),
            percent(shift.after),
            points(shift.after - shift.before),
            points(shift.margin).replace('+', "±"),
        ]
    };
    let columns = [
        to,
        say.report_finished(),
        say.change_entry(),
        to,
        say.change_difference(),
        say.change_margin(),
    ];
    let mut shifts = el("div").class("shifts");
    for (name, shift) in parts() {
        let difference = shift.after - shift.before;
        let (points, pupils) = (points(difference), change.pupils.to_string());
        // Within its margin a difference says nothing; the margin itself stands in the table.
        let words = if difference.abs() <= shift.margin {
            say.change_chance(&points, &pupils)
        } else if difference > 0.0 {
            say.change_growth(&points, &pupils)
        } else {
            say.change_less(&points, &pupils)
        };
        let drawn = slope(name, (say.change_entry(), shift.before), (to, shift.after));
        let shift = el("div").child(worded("h3", "", name)).child(drawn);
        shifts = shifts.child(shift.child(worded("p", "", &words)));
    }
    el("div").child(shifts).child(table(
        say.report_table(),
        &columns,
        &parts().map(row).collect::<Vec<_>>(),
    ))
}

/// A difference of shares in percentage points, with its sign.
fn points(share: f64) -> String {
    let whole = (share * 100.0).round();
    let sign = if whole < 0.0 { "−" } else { "+" };
    [sign, &(whole.abs() as u32).to_string()].concat()
}
