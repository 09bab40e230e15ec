//! What the classes of a school come to, side by side: for a psychologist or a deputy head. No pupil's number is in it, and
//! every class keeps to the steps of five that its own report keeps to.

use super::class::Class;
use super::classes::Classes;
use super::csv::Cell;
use super::report::Report;
use super::verdict::{Habit, class_verdict};
use crate::learning::Score;

/// A class in the table.
#[derive(Clone, Debug, PartialEq)]
pub struct SchoolRow {
    /// The class's id on this device.
    pub id: String,
    /// Pupils whose results count.
    pub pupils: usize,
    /// Lessons that the class played with one screen.
    pub together: usize,
    /// Of all its modules; `None` where fewer than five pupils have finished any.
    pub score: Option<Score>,
    pub habit: Option<Habit>,
}

impl SchoolRow {
    fn of(id: &str, class: &Class) -> SchoolRow {
        let report = Report::of(class);
        let scores = report.modules.iter().filter_map(|module| module.score);
        let score = scores.reduce(|mut all, more| {
            all += more;
            all
        });
        SchoolRow {
            id: id.to_string(),
            pupils: report.pupils,
            together: report.together.len(),
            score,
            habit: class_verdict(&report).map(|verdict| verdict.habit),
        }
    }

    /// Shares from 0 to 1: noticed signs, trusted safe things, right answers.
    pub fn shares(&self) -> [Option<f64>; 3] {
        self.score.unwrap_or_default().shares()
    }
}

/// All classes of a device, in the order in which they came.
pub fn school(classes: &Classes) -> Vec<SchoolRow> {
    classes
        .iter()
        .map(|(id, class)| SchoolRow::of(id, class))
        .collect()
}

/// All of them together: pupils, lessons, and the sum of the scores that may be shown.
pub fn school_total(rows: &[SchoolRow]) -> SchoolRow {
    let scores = rows.iter().filter_map(|row| row.score);
    SchoolRow {
        id: String::new(),
        pupils: rows.iter().map(|row| row.pupils).sum(),
        together: rows.iter().map(|row| row.together).sum(),
        score: scores.reduce(|mut all, more| {
            all += more;
            all
        }),
        habit: None,
    }
}

/// The headings of the spreadsheet, in the language of the page.
#[derive(Clone, Copy, Debug)]
pub struct SchoolWords<'a> {
    pub class: &'a str,
    pub pupils: &'a str,
    pub together: &'a str,
    pub hits: &'a str,
    pub signs: &'a str,
    pub false_alarms: &'a str,
    pub foils: &'a str,
    pub right: &'a str,
    pub asked: &'a str,
}

/// The rows of a spreadsheet: real numbers, a class a row. `name_of` says how a class is called on this device.
pub fn school_sheet(
    rows: &[SchoolRow],
    words: &SchoolWords,
    name_of: &dyn Fn(&str) -> String,
) -> Vec<Vec<Cell>> {
    let text = |words: &str| Cell::Text(words.to_string());
    let number = |value: u32| Cell::Number(f64::from(value), 0);
    let count = |value: usize| number(u32::try_from(value).unwrap_or(u32::MAX));
    let mut sheet = vec![
        [
            words.class,
            words.pupils,
            words.together,
            words.hits,
            words.signs,
            words.false_alarms,
            words.foils,
            words.right,
            words.asked,
        ]
        .map(text)
        .to_vec(),
    ];
    for row in rows {
        let mut cells = vec![
            text(&name_of(&row.id)),
            count(row.pupils),
            count(row.together),
        ];
        if let Some(score) = &row.score {
            let pairs = score.pairs().into_iter();
            cells.extend(pairs.flat_map(|(part, whole)| [number(part), number(whole)]));
        }
        sheet.push(cells);
    }
    sheet
}

#[cfg(test)]
mod tests {
    use super::super::class::tests::ticket;
    use super::super::ticket::ModuleResult;
    use super::*;

    /// A class of so many pupils, each with one module, in the list.
    fn classes(pupils: &[u32]) -> Classes {
        let mut all = Classes::default();
        for (mark, count) in (10..).zip(pupils) {
            for pupil in 1..=*count {
                let mut handed = ticket(u64::from(mark * 100 + pupil), Some(pupil), 100, 1);
                handed.assignment.mark = mark;
                let score = Score {
                    signs: 4,
                    hits: 3,
                    foils: 2,
                    false_alarms: 1,
                    asked: 5,
                    right: 4,
                };
                handed.modules.push(ModuleResult {
                    module: 2,
                    score,
                    answers: Vec::new(),
                });
                all.add_ticket(handed);
            }
        }
        all
    }

    #[test]
    fn classes_stand_side_by_side() {
        let rows = school(&classes(&[6, 3]));
        assert_eq!(rows.len(), 2);
        assert_eq!((rows[0].pupils, rows[1].pupils), (6, 3));
        assert_eq!(rows[0].shares()[0], Some(0.75));
        assert_eq!(rows[0].habit, Some(Habit::SuspectsMuch));
        // Three pupils are too few for any number but their count.
        assert_eq!((rows[1].score, rows[1].habit), (None, None));
        let total = school_total(&rows);
        assert_eq!(total.pupils, 9);
        assert_eq!(total.score, rows[0].score);
    }

    #[test]
    fn the_sheet_has_numbers_and_no_pupil() {
        let rows = school(&classes(&[6, 3]));
        let words = SchoolWords {
            class: "class",
            pupils: "pupils",
            together: "together",
            hits: "hits",
            signs: "signs",
            false_alarms: "alarms",
            foils: "foils",
            right: "right",
            asked: "asked",
        };
        let sheet = school_sheet(&rows, &words, &|_| "5А".to_string());
        assert_eq!(sheet[0].len(), 9);
        assert_eq!(sheet[1][1], Cell::Number(6.0, 0));
        assert_eq!(sheet[1].len(), 9);
        assert_eq!(sheet[2].len(), 3, "of few pupils nothing more is told");
    }
}
