//! The classes of a school as rows for a spreadsheet: the numbers that stand on the screen.

use super::csv::Cell;
use super::over_weeks::WeekPoint;
use super::school::{SchoolRow, by_grade, in_sum, school_total};
use super::sheet::{SheetWords, count, explained, score_cells, score_heads, text};
use super::signs::{SignScore, add};

/// The words of the spreadsheet besides those of a class's own.
#[derive(Clone, Copy, Debug)]
pub struct SchoolWords<'a> {
    pub class: &'a str,
    /// How many pupils a class has, and how many have handed in.
    pub size: &'a str,
    pub pupils: &'a str,
    /// How many of them the numbers are made of.
    pub counted: &'a str,
    pub weeks: &'a str,
    pub grade: &'a str,
    /// Over the weeks of the calendar, and over the signs.
    pub term: &'a str,
    pub sign: &'a str,
    /// Before what all classes come to.
    pub all: &'a str,
}

/// The rows of a spreadsheet: real numbers; a class a row, then a grade, a week of the calendar, a sign. `name_of` says how
/// a class is called on this device, by its key, `sign_of` how a sign is called; `questions` are how many wait for a teacher, by class.
pub fn school_sheet(
    (rows, questions): (&[SchoolRow], &[(u64, usize)]),
    weeks: &[WeekPoint],
    school: &SchoolWords,
    words: &SheetWords,
    name_of: &dyn Fn(u64) -> String,
    sign_of: &dyn Fn(&SignScore) -> String,
) -> Vec<Vec<Cell>> {
    let score = score_heads(words);
    let head = |first: &[&str]| -> Vec<Cell> {
        let all = first.iter().chain(&score);
        all.map(|words| text(words)).collect()
    };
    let line = |name: &str, row: &SchoolRow| {
        let mut cells = vec![
            text(name),
            count(row.weeks),
            row.size.map_or_else(|| text(""), count),
            count(row.pupils),
            count(row.counted),
            count(row.together),
        ];
        cells.extend(row.score.iter().flat_map(score_cells));
        cells
    };
    let mut sheet = vec![head(&[
        school.class,
        school.weeks,
        school.size,
        school.pupils,
        school.counted,
        words.together,
    ])];
    sheet.extend(rows.iter().map(|row| line(&name_of(row.key), row)));
    let total = school_total(in_sum(rows));
    sheet.push(line(school.all, &total));
    for (words, of) in [(words.out, total.out), (words.undecided, total.undecided)] {
        if of > 0 {
            sheet.push(vec![text(words), count(of)]);
        }
    }
    for (key, of) in questions {
        let name = [words.questions, ": ", &name_of(*key)].concat();
        sheet.push(vec![text(&name), count(*of)]);
    }
    let grades = by_grade(rows);
    if !grades.is_empty() {
        sheet.push(Vec::new());
        sheet.push(head(&[
            school.grade,
            school.weeks,
            school.size,
            school.pupils,
            school.counted,
            words.together,
        ]));
        sheet.extend(grades.iter().map(|(of, row)| line(&of.to_string(), row)));
    }
    if weeks.iter().any(|week| week.score.is_some()) {
        sheet.push(Vec::new());
        sheet.push(head(&[school.term]));
        for week in weeks {
            let mut cells = vec![text(&week.day.iso())];
            cells.extend(week.score.iter().flat_map(score_cells));
            sheet.push(cells);
        }
    }
    let mut signs = Vec::new();
    for one in weeks.iter().flat_map(|week| &week.signs) {
        add(&mut signs, *one);
    }
    if !signs.is_empty() {
        sheet.push(Vec::new());
        sheet.push(head(&[school.sign]));
        for one in &signs {
            let mut cells = vec![text(&sign_of(one))];
            cells.extend(score_cells(&one.score));
            sheet.push(cells);
        }
    }
    sheet.extend(explained(words, false));
    sheet
}

#[cfg(test)]
mod tests {
    use super::super::classes::Classes;
    use super::super::over_weeks::{over_weeks, term};
    use super::super::school::school;
    use super::super::school::tests::{classes, named};
    use super::super::sheet::tests::words;
    use super::*;

    #[test]
    fn the_sheet_has_numbers_and_no_pupil() {
        let school_words = SchoolWords {
            class: "class",
            size: "size",
            pupils: "pupils",
            counted: "counted",
            weeks: "weeks",
            grade: "grade",
            term: "term",
            sign: "sign",
            all: "all",
        };
        let sheet = |all: &Classes| {
            let weeks = all.classes();
            let weeks = weeks
                .iter()
                .flat_map(|class| over_weeks(class, &|_, _| None));
            let weeks = term(weeks.collect());
            let (name, sign) = (|_| "5А".to_string(), |_: &SignScore| "F".to_string());
            school_sheet(
                (&school(all), &[(1, 3)]),
                &weeks,
                &school_words,
                &words(),
                &name,
                &sign,
            )
        };
        let few = sheet(&classes(&[3]));
        assert_eq!(
            few.len(),
            4 + 8,
            "of few pupils nothing more is told: {few:?}"
        );
        assert_eq!((few[0].len(), few[1].len()), (12, 6));
        assert_eq!(few[2][0], text("all"));
        assert_eq!(few[2][1..], few[1][1..], "one class is all");
        assert_eq!(few[3], [text("Questions: 5А"), Cell::Number(3.0, 0)]);
        let rows = sheet(&named());
        let heads: Vec<&Cell> = rows.iter().filter_map(|row| row.first()).collect();
        for head in ["class", "grade", "term"] {
            assert!(heads.contains(&&text(head)), "{head}: {heads:?}");
        }
        // How many are in the class, and how many have handed in.
        let number = |value| Cell::Number(value, 0);
        assert_eq!(rows[1][2..5], [28.0, 6.0, 5.0].map(number));
        assert_eq!(few[1][2], text(""), "nobody has said it");
        assert_eq!(rows[1].len(), 12);
    }
}
