//! Tables for spreadsheets.

use crate::language::{Lang, plain};

/// How a spreadsheet of a language wants its tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// Cells end at `,`, numbers have a point, as in English.
    Commas,
    /// Cells end at `;`, numbers have a comma, as in Kazakh and Russian.
    Semicolons,
}

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Text(String),
    /// A number with so many decimals.
    Number(f64, usize),
    Empty,
}

impl Table {
    /// What spreadsheets in a language expect, by its code.
    pub fn of(lang: &str) -> Table {
        match Lang::from_code(lang) {
            Some(lang) if !lang.decimal_comma() => Table::Commas,
            _ => Table::Semicolons,
        }
    }
}

/// The file: a byte order mark (without it spreadsheets take UTF-8 for something else), rows ended by CR LF (RFC 4180).
///
/// A text that a spreadsheet could run as a formula gets an apostrophe before it; numbers are numbers.
pub fn csv(table: Table, rows: &[Vec<Cell>]) -> String {
    let (between, point) = match table {
        Table::Commas => (",", "."),
        Table::Semicolons => (";", ","),
    };
    let mut file = String::from('\u{FEFF}');
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| write(cell, point)).collect();
        file.push_str(&cells.join(between));
        file.push_str("\r\n");
    }
    file
}

/// A number rounded to so many decimals. (The standard library's own way brings ten kilobytes of exactness that no table
/// of counts and percents needs; beyond a trillion this one is not exact.)
fn decimal(value: f64, decimals: usize, point: &str) -> String {
    let scale = (0..decimals).fold(1.0, |scale, _| scale * 10.0);
    let whole = (value.abs() * scale).round() as u64;
    let mut digits = whole.to_string();
    while digits.len() <= decimals {
        digits.insert(0, '0');
    }
    let sign = if value < 0.0 && whole > 0 { "-" } else { "" };
    let (before, after) = digits.split_at(digits.len() - decimals);
    if after.is_empty() {
        [sign, before].concat()
    } else {
        [sign, before, point, after].concat()
    }
}

fn write(cell: &Cell, point: &str) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Number(value, decimals) if value.is_finite() => decimal(*value, *decimals, point),
        Cell::Number(..) => String::new(),
        Cell::Text(text) => {
            // Line ends and tabs have no place in a cell; the others begin formulas (OWASP, "CSV Injection").
            let plain: String = plain(text)
                .chars()
                .map(|sign| if sign.is_control() { ' ' } else { sign })
                .collect();
            let runs = plain
                .trim_start()
                .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '|', '%']);
            let shield = if runs { "'" } else { "" };
            ["\"", shield, &plain.replace('"', "\"\""), "\""].concat()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn text(text: &str) -> Cell {
        Cell::Text(text.into())
    }

    #[test]
    fn each_language_gets_its_own() {
        let rows = [vec![text("Модуль"), Cell::Number(0.75, 2), Cell::Empty]];
        assert_eq!(csv(Table::of("kk"), &rows), "\u{FEFF}\"Модуль\";0,75;\r\n");
        assert_eq!(csv(Table::of("en"), &rows), "\u{FEFF}\"Модуль\",0.75,\r\n");
        assert_eq!(write(&Cell::Number(f64::NAN, 1), "."), "");
        assert_eq!(write(&text("оқу\u{ad}шы"), "."), "\"оқушы\"");
    }

    #[test]
    fn nothing_can_be_run() {
        for hostile in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            " =cmd|' /C calc'!A0",
            "\t=1",
            "\r=1",
            "＝1",
        ] {
            let cell = write(&text(hostile), ".");
            assert!(cell.starts_with("\"'"), "{cell}");
        }
        assert_eq!(write(&text("5 \"Б\""), "."), "\"5 \"\"Б\"\"\"");
    }

    proptest! {
        #[test]
        fn a_cell_stays_a_cell(words: String) {
            let cell = write(&text(&words), ".");
            let inside = &cell[1..cell.len() - 1];
            prop_assert!(!inside.replace("\"\"", "").contains('"'));
            prop_assert!(!inside.contains(['\r', '\n', '\t']));
        }
    }
}
