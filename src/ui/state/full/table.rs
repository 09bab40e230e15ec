//! A class's report as rows for a spreadsheet: the numbers that stand on the screen.

use super::super::State;
use super::select::{class_name, title_of};
use crate::classroom::{Cell, Class, Report};
use crate::learning::Occasion;

fn text(words: &str) -> Cell {
    Cell::Text(words.into())
}

fn number(value: impl Into<f64>) -> Cell {
    Cell::Number(value.into(), 0)
}

/// The rows, in the words of the page's language; none while these are on their way.
pub fn rows(state: &State, class: &Class) -> Vec<Vec<Cell>> {
    let Some((say, _)) = state.main.adult() else {
        return Vec::new();
    };
    let report = Report::of(class);
    let count = |number: usize| Cell::Number(f64::from(super::select::count(number)), 0);
    let mut rows = vec![
        vec![
            text(say.report_title()),
            text(&class_name(state, say, class)),
        ],
        vec![text(say.report_date()), text(&state.now.today.iso())],
        vec![text(say.report_handed()), count(report.pupils)],
        Vec::new(),
        [
            say.report_module(),
            say.report_finished(),
            say.report_hits(),
            say.csv_signs(),
            say.report_alarms(),
            say.csv_foils(),
            say.report_right(),
            say.csv_asked(),
            "d'",
            "c",
        ]
        .into_iter()
        .map(text)
        .collect(),
    ];
    for module in &report.modules {
        let mut row = vec![
            text(&title_of(state, class, module.module)),
            count(module.finished),
        ];
        if let Some(score) = module.score {
            row.extend(
                [
                    score.hits,
                    score.signs,
                    score.false_alarms,
                    score.foils,
                    score.right,
                    score.asked,
                ]
                .map(number),
            );
        }
        if let Some(noticing) = module.noticing {
            row.push(Cell::Number(noticing.d_prime, 2));
            row.push(Cell::Number(noticing.bias, 2));
        }
        rows.push(row);
    }
    if !report.changes.is_empty() {
        rows.push(Vec::new());
        let head = [
            say.change_title(),
            say.report_finished(),
            say.csv_before(),
            say.csv_after(),
            say.change_difference(),
            say.change_margin(),
        ];
        rows.push(head.into_iter().map(text).collect());
    }
    for change in &report.changes {
        let to = match change.to {
            Occasion::Delayed => say.change_delayed(),
            _ => say.change_exit(),
        };
        let percents = [
            change.before,
            change.after,
            change.after - change.before,
            change.margin,
        ];
        let mut row = vec![text(to), count(change.pupils)];
        row.extend(percents.map(|share| Cell::Number(share * 100.0, 1)));
        rows.push(row);
    }
    for lesson in &report.together {
        let score = lesson.score;
        rows.push(vec![
            text(
                &[
                    say.together_title(),
                    ": ",
                    &title_of(state, class, lesson.module),
                ]
                .concat(),
            ),
            number(lesson.hands),
            number(score.hits),
            number(score.signs),
            number(score.false_alarms),
            number(score.foils),
            number(score.right),
            number(score.asked),
        ]);
    }
    if class.size > 0 {
        let missing: Vec<String> = class.missing().iter().map(u32::to_string).collect();
        rows.push(vec![text(say.csv_missing()), text(&missing.join(" "))]);
    }
    rows
}
