//! What the classes of a school come to, side by side, by grade and over a term: for a psychologist or a deputy head. No
//! pupil's number is in it, and every class keeps to the steps of five that its own reports keep to.

use super::class::{Class, Who};
use super::classes::Classes;
use super::over_weeks::WeekPoint;
use super::report::{Report, sum};
use super::signs::{SignScore, add};
use super::verdict::{Habit, habit};
use crate::learning::Score;

/// A class in the table, or what several come to.
#[derive(Clone, Debug, PartialEq)]
pub struct SchoolRow {
    /// The class's key on this device; 0 for several.
    pub key: u64,
    /// Whether somebody has said here which class it is.
    pub is_named: bool,
    /// The grade that its name begins with.
    pub grade: Option<u32>,
    pub weeks: usize,
    /// How many the register has; `None` where nobody has said it of any of these classes.
    pub size: Option<usize>,
    /// Whether others count besides the numbers of the register.
    pub has_more: bool,
    /// Pupils who have handed in, in the week with most; how many of these were left out, and of how many it is not decided.
    pub pupils: usize,
    pub out: usize,
    pub undecided: usize,
    /// How many of them, and of how many classes, the shares are made of.
    pub counted: usize,
    pub classes: usize,
    /// Lessons that the class played with one screen.
    pub together: usize,
    /// Of all its modules in all weeks; `None` where in no week five pupils have finished any.
    pub score: Option<Score>,
    pub habit: Option<Habit>,
}

impl SchoolRow {
    fn of(class: &Class) -> SchoolRow {
        let reports = class.weeks.iter().map(|(_, week)| Report::of(week));
        let reports: Vec<Report> = reports.collect();
        let score = sum(reports.iter().filter_map(Report::score));
        let who = class.weeks.iter().map(|(_, week)| class.who(week));
        let who: Vec<Who> = who.collect();
        let most = who.iter().max_by_key(|who| who.handed_in());
        SchoolRow {
            key: class.key,
            is_named: !class.name().is_empty(),
            grade: class.grade(),
            weeks: reports.len(),
            size: Some(class.register().len()).filter(|size| *size > 0),
            has_more: who.iter().any(|who| who.more() > 0),
            pupils: most.map_or(0, Who::handed_in),
            out: most.map_or(0, |who| who.out),
            undecided: most.map_or(0, |who| who.undecided),
            counted: reports.iter().map(Report::counted).max().unwrap_or(0),
            classes: usize::from(score.is_some()),
            together: reports.iter().map(|week| week.together.len()).sum(),
            score,
            habit: score.as_ref().and_then(|score| habit(score).ok()),
        }
    }

    /// Noticed signs, trusted safe things, right answers: how many of how many; zeros where there is no score.
    pub fn parts(&self) -> [(u32, u32); 3] {
        self.score.unwrap_or_default().parts()
    }
}

/// All classes of a device, by name.
pub fn school(classes: &Classes) -> Vec<SchoolRow> {
    let all = classes.classes();
    all.iter().map(SchoolRow::of).collect()
}

/// The rows that a school's sum is made of: beside classes that have a name, what has none may be of one of these, and
/// would count its pupils twice.
pub fn in_sum(rows: &[SchoolRow]) -> impl Iterator<Item = &SchoolRow> + Clone {
    let any = rows.iter().any(|row| row.is_named);
    rows.iter().filter(move |row| row.is_named || !any)
}

/// Several classes together: weeks, pupils, lessons, and the sum of the scores that may be shown.
pub fn school_total<'a>(rows: impl Iterator<Item = &'a SchoolRow> + Clone) -> SchoolRow {
    let score = sum(rows.clone().filter_map(|row| row.score));
    SchoolRow {
        key: 0,
        is_named: false,
        grade: None,
        weeks: rows.clone().map(|row| row.weeks).sum(),
        size: rows
            .clone()
            .filter_map(|row| row.size)
            .reduce(|one, other| one + other),
        has_more: rows.clone().any(|row| row.has_more),
        pupils: rows.clone().map(|row| row.pupils).sum(),
        out: rows.clone().map(|row| row.out).sum(),
        undecided: rows.clone().map(|row| row.undecided).sum(),
        counted: rows.clone().map(|row| row.counted).sum(),
        classes: rows.clone().map(|row| row.classes).sum(),
        together: rows.map(|row| row.together).sum(),
        score,
        habit: score.as_ref().and_then(|score| habit(score).ok()),
    }
}

/// The classes by grade, the youngest first; those whose names begin with no grade are left out.
pub fn by_grade(rows: &[SchoolRow]) -> Vec<(u32, SchoolRow)> {
    let mut grades: Vec<u32> = rows.iter().filter_map(|row| row.grade).collect();
    grades.sort_unstable();
    grades.dedup();
    let of = |grade| {
        let mine = rows.iter().filter(move |row| row.grade == Some(grade));
        (grade, school_total(mine))
    };
    grades.into_iter().map(of).collect()
}

/// What was done with a sign in all, and what each grade did with it.
pub type SignRow = (SignScore, Vec<Option<Score>>);

/// What each grade did with each sign: the grades, and a row a sign with what each of them did with it.
pub fn signs_by_grade(weeks: &[(Option<u32>, WeekPoint)]) -> (Vec<u32>, Vec<SignRow>) {
    let mut all = Vec::new();
    let mut grades: Vec<u32> = Vec::new();
    for (grade, week) in weeks {
        for one in &week.signs {
            add(&mut all, *one);
            grades.extend(grade);
        }
    }
    grades.sort_unstable();
    grades.dedup();
    let rows = all.into_iter().map(|one| {
        let of = |grade: &u32| {
            let mine = weeks.iter().filter(|(of, _)| of == &Some(*grade));
            let signs = mine.flat_map(|(_, week)| &week.signs);
            sum(signs
                .filter(|known| known.sign == one.sign)
                .map(|known| known.score))
        };
        (one, grades.iter().map(of).collect())
    });
    let rows = rows.collect();
    (grades, rows)
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::ticket::ModuleResult;
    use super::super::week::tests::ticket;
    use super::*;
    use crate::curriculum::Sign;
    use crate::learning::Day;

    /// A class of so many pupils, each with one module, in the list.
    pub fn classes(pupils: &[u32]) -> Classes {
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
        let few = rows
            .iter()
            .find(|row| row.pupils == 3)
            .expect("a small class");
        let rows: Vec<_> = rows.iter().filter(|row| row.pupils == 6).collect();
        assert_eq!(crate::learning::share(rows[0].parts()[0]), Some(0.75));
        assert_eq!(rows[0].habit, Some(Habit::SuspectsMuch));
        // Three pupils are too few for any number but their count.
        assert_eq!((few.score, few.habit), (None, None));
        let total = school_total([rows[0], few].into_iter());
        assert_eq!(total.pupils, 9);
        // Of the nine, five children of one class are in the shares.
        assert_eq!((total.counted, total.classes), (5, 1));
        assert_eq!(total.score, rows[0].score);
    }

    /// 5А with two weeks, 5Ә and 6А with one each, six pupils everywhere.
    pub fn named() -> Classes {
        let mut all = classes(&[6, 6, 6, 6]);
        let weeks: Vec<(String, u64)> = all
            .iter()
            .map(|(id, week)| (id.to_string(), week.of()))
            .collect();
        let [(_, first), (second, _), (_, third), (_, fourth)] = weeks.as_slice() else {
            panic!("{weeks:?}");
        };
        all.describe_all(*first, "5А", 28, &[]);
        all.move_week(second, *first);
        all.describe_all(*third, "5Ә", 25, &[]);
        all.describe_all(*fourth, "6А", 30, &[]);
        all
    }

    #[test]
    fn weeks_are_one_class_and_classes_one_grade() {
        let rows = school(&named());
        let found: Vec<_> = rows.iter().map(|row| (row.weeks, row.pupils)).collect();
        assert_eq!(found, [(2, 6), (1, 6), (1, 6)]);
        let sizes: Vec<_> = rows.iter().map(|row| row.size).collect();
        assert_eq!(sizes, [Some(28), Some(25), Some(30)]);
        assert_eq!(school_total(rows.iter()).size, Some(83));
        assert_eq!(school(&classes(&[6]))[0].size, None, "nobody has said it");
        let grades = by_grade(&rows);
        let found: Vec<_> = grades
            .iter()
            .map(|(grade, row)| (*grade, row.weeks, row.pupils, row.score.map(|s| s.signs)))
            .collect();
        // Of six pupils five are told.
        assert_eq!(found, [(5, 3, 12, Some(60)), (6, 1, 6, Some(20))]);
        assert!(by_grade(&school(&classes(&[6]))).is_empty());
    }

    /// What no class was named for is not summed with the classes that it may be of; where none is named, all are.
    #[test]
    fn what_may_be_of_a_class_is_not_summed_with_it() {
        let of = |rows: &[SchoolRow]| school_total(in_sum(rows)).weeks;
        let mut rows = school(&named());
        assert_eq!(of(&rows), 4);
        rows.extend(school(&classes(&[6])));
        assert_eq!(of(&rows), 4);
        assert_eq!(of(&school(&classes(&[6, 6]))), 2);
    }

    #[test]
    fn signs_stand_beside_the_grades_that_met_them() {
        let week = |grade: Option<u32>, number: u8, hits| {
            let one = SignScore {
                sign: Sign::try_from(number).expect("a sign"),
                score: Score {
                    signs: 10,
                    hits,
                    ..Score::default()
                },
            };
            let point = WeekPoint {
                day: Day(1),
                score: Some(one.score),
                counted: 5,
                modules: Vec::new(),
                signs: vec![one],
            };
            (grade, point)
        };
        let (grades, rows) = signs_by_grade(&[
            week(Some(7), 3, 1),
            week(Some(5), 3, 2),
            week(Some(5), 2, 4),
            week(None, 2, 8),
        ]);
        assert_eq!(grades, [5, 7]);
        let hits: Vec<(u32, Vec<Option<u32>>)> = rows
            .iter()
            .map(|(one, of)| {
                let of = of.iter().map(|score| score.map(|score| score.hits));
                (one.score.hits, of.collect())
            })
            .collect();
        assert_eq!(
            hits,
            [(12, vec![Some(4), None]), (3, vec![Some(2), Some(1)])]
        );
    }
}
