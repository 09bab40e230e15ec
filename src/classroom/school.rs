//! What the classes of a school come to, side by side: for a psychologist or a deputy head. No pupil's number is in it, and
//! every class keeps to the steps of five that its own report keeps to.

use super::class::Class;
use super::classes::Classes;
use super::csv::Cell;
use super::report::{Report, sum};
use super::sheet::{SheetWords, count, score_cells, text};
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
        SchoolRow {
            id: id.to_string(),
            pupils: report.pupils,
            together: report.together.len(),
            score: report.score(),
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
    SchoolRow {
        id: String::new(),
        pupils: rows.iter().map(|row| row.pupils).sum(),
        together: rows.iter().map(|row| row.together).sum(),
        score: sum(rows.iter().filter_map(|row| row.score)),
        habit: None,
    }
}

/// The rows of a spreadsheet: real numbers, a class a row, under the headings of a class's own sheet. `class` and `pupils`
/// stand over names and numbers, `name_of` says how a class is called on this device.
pub fn school_sheet(
    rows: &[SchoolRow],
    [class, pupils]: [&str; 2],
    words: &SheetWords,
    name_of: &dyn Fn(&str) -> String,
) -> Vec<Vec<Cell>> {
    let mut sheet = vec![
        [
            class,
            pupils,
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
        cells.extend(row.score.iter().flat_map(score_cells));
        sheet.push(cells);
    }
    sheet
}

#[cfg(test)]
mod tests {
    use super::super::class::tests::ticket;
    use super::super::sheet::tests::words;
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
        let sheet = school_sheet(&rows, ["class", "pupils"], &words(), &|_| "5А".to_string());
        assert_eq!(sheet[0].len(), 9);
        assert_eq!(sheet[1][1], Cell::Number(6.0, 0));
        assert_eq!(sheet[1].len(), 9);
        assert_eq!(sheet[2].len(), 3, "of few pupils nothing more is told");
    }
}
