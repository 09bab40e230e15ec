//! Numbers of a page to read: bars of one column, and all of them in a table.

use crate::curriculum::ReadingTable;
use crate::language::Adult;
use crate::ui::parts::{At, El, bar_picture, el, table, worded};

/// Bars of the column that the author asks for, and the table behind them.
pub fn draw(say: &Adult, numbers: &ReadingTable) -> El {
    let columns: Vec<&str> = numbers.columns.iter().map(String::as_str).collect();
    let rows = table(say.report_table(), &columns, &numbers.rows);
    let figure = el("div").class("numbers");
    let Some(at) = (numbers.chart as usize).checked_sub(1) else {
        return figure.child(rows);
    };
    let most = numbers
        .rows
        .iter()
        .map(|row| value(row, at))
        .fold(1.0, f64::max);
    let mut bars = el("div")
        .class("bars figures")
        .attr(At::Role, "group")
        .attr(At::Label, columns.get(at).unwrap_or(&""));
    for row in &numbers.rows {
        let cell = |at: usize| row.get(at).map_or("", String::as_str);
        let line = el("p")
            .class("figure")
            .child(worded("span", "", cell(0)))
            .child(bar_picture("bar-hits", value(row, at) / most))
            .child(worded("strong", "", cell(at)));
        bars = bars.child(line);
    }
    figure.child(bars).child(rows)
}

/// The number in a cell; 0 where it has none.
fn value(row: &[String], at: usize) -> f64 {
    let cell = row.get(at).map_or("", String::as_str);
    let digits: String = cell.chars().filter(char::is_ascii_digit).collect();
    digits.parse().unwrap_or(0.0)
}
