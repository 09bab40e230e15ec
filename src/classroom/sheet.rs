//! A class's report as rows for a spreadsheet: the numbers that stand on the screen.

use super::change::{Change, Shift};
use super::class::Who;
use super::csv::Cell;
use super::report::{ModuleReport, Report};
use super::week::Week;
use crate::learning::{Day, Occasion, Ratings, Score};

/// The words of the rows, in the language of the page.
#[derive(Clone, Copy, Debug)]
pub struct SheetWords<'a> {
    pub title: &'a str,
    pub date: &'a str,
    /// Before the number of all who have handed in, of those who were left out, of those of whom it is not decided, and of
    /// those that the percentages are made of.
    pub handed_in: &'a str,
    pub out: &'a str,
    pub undecided: &'a str,
    pub counted: &'a str,
    pub module: &'a str,
    pub finished: &'a str,
    pub hits: &'a str,
    pub signs: &'a str,
    pub foils: &'a str,
    pub trusted: &'a str,
    pub right: &'a str,
    pub asked: &'a str,
    /// Over how well dangers were told from what is safe, with its margin.
    pub figures: &'a str,
    pub apart: &'a str,
    /// Over what was unverified and checked, of all of it.
    pub checked: &'a str,
    pub unverified: &'a str,
    /// Over the changes from check to check.
    pub change: &'a str,
    pub before: &'a str,
    pub after: &'a str,
    pub difference: &'a str,
    pub margin: &'a str,
    /// The check after the band, and the one weeks later.
    pub exit: &'a str,
    pub delayed: &'a str,
    /// Before the title of a module that the class played together.
    pub together: &'a str,
    /// Before how many the class has, the numbers that have not handed in, those that have, and how many had no number.
    pub size: &'a str,
    pub missing: &'a str,
    pub here: &'a str,
    /// Before the numbers whose results were left out, and how many count besides the register's numbers: under a repeated
    /// one, and under one that is not in it.
    pub left_out: &'a str,
    pub again: &'a str,
    pub outside: &'a str,
    pub nameless: &'a str,
    /// Before how many questions about results are not decided.
    pub questions: &'a str,
    /// Over the explanations, and these: a heading with what it means.
    pub explained: &'a str,
    pub explanations: [(&'a str, &'a str); 6],
    /// The same of the figures.
    pub of_figures: [(&'a str, &'a str); 1],
}

/// The cells of a module's row before what situations were rated.
const EMPTY_TO: usize = 8;

/// A cell of words.
pub fn text(words: &str) -> Cell {
    Cell::Text(words.into())
}

/// Numbers of the register in one cell.
fn numbers(all: &[u32]) -> Cell {
    let all: Vec<String> = all.iter().map(u32::to_string).collect();
    text(&all.join(" "))
}

fn number(value: u32) -> Cell {
    Cell::Number(f64::from(value), 0)
}

/// A cell with a count.
pub fn count(value: usize) -> Cell {
    number(u32::try_from(value).unwrap_or(u32::MAX))
}

/// The headings over [`score_cells`].
pub fn score_heads<'a>(words: &SheetWords<'a>) -> [&'a str; 6] {
    [
        words.hits,
        words.signs,
        words.trusted,
        words.foils,
        words.right,
        words.asked,
    ]
}

/// Noticed signs of all, trusted safe things of all, right answers of all asked: in the direction of the page.
pub fn score_cells(score: &Score) -> impl Iterator<Item = Cell> {
    let parts = score.parts().into_iter();
    parts.flat_map(|(part, whole)| [number(part), number(whole)])
}

/// Which week's report it is.
#[derive(Clone, Debug)]
pub struct SheetOf<'a> {
    pub week: &'a Week,
    /// How it is called on this device.
    pub name: &'a str,
    /// Who has handed in, and how many questions about results wait for the teacher.
    pub who: Who,
    pub questions: usize,
    pub today: Day,
}

/// The rows of a week's report. `title_of` gives a module's title by its number, `ratings_of` how its situations were
/// rated, `apart_of` how well dangers were told from what is safe before and after.
pub fn sheet(
    of: &SheetOf,
    words: &SheetWords,
    title_of: &dyn Fn(u32) -> String,
    ratings_of: &dyn Fn(&ModuleReport) -> Ratings,
    apart_of: &dyn Fn(&Change) -> Option<Shift>,
) -> Vec<Vec<Cell>> {
    let report = Report::of(of.week);
    let mut rows = vec![
        vec![text(words.title), text(of.name)],
        vec![text(words.date), text(&of.today.iso())],
    ];
    rows.extend(sum_rows(&of.who, words));
    rows.push(vec![text(words.counted), count(report.counted())]);
    rows.extend([
        Vec::new(),
        [words.module, words.finished]
            .into_iter()
            .chain(score_heads(words))
            .chain([words.checked, words.unverified])
            .map(text)
            .collect(),
    ]);
    let mut figures = Vec::new();
    for module in &report.modules {
        let (ratings, title) = (ratings_of(module), title_of(module.module));
        rows.push(module_row(module, &title, &ratings));
        figures.extend(figures_row(&title, &ratings));
    }
    rows.extend(change_rows(&report, words, apart_of));
    for lesson in &report.together {
        let title = [words.together, ": ", &title_of(lesson.module)].concat();
        let mut row = vec![text(&title), number(lesson.hands)];
        row.extend(score_cells(&lesson.score));
        rows.push(row);
    }
    let who = &of.who;
    if who.size > 0 {
        rows.push(vec![text(words.size), count(who.size)]);
        rows.push(vec![text(words.missing), numbers(&who.missing)]);
    }
    if !who.here.is_empty() {
        rows.push(vec![text(words.here), numbers(&who.here)]);
    }
    if !who.left_out.is_empty() {
        rows.push(vec![text(words.left_out), numbers(&who.left_out)]);
    }
    for (words, of) in [(words.again, who.again), (words.outside, who.outside)] {
        if who.size > 0 && of > 0 {
            rows.push(vec![text(words), count(of)]);
        }
    }
    if who.nameless > 0 {
        rows.push(vec![text(words.nameless), count(who.nameless)]);
    }
    if of.questions > 0 {
        rows.push(vec![text(words.questions), count(of.questions)]);
    }
    let has_margin = !report.changes.is_empty() || !figures.is_empty();
    rows.extend(explained(words, has_margin));
    if !figures.is_empty() {
        rows.extend([Vec::new(), vec![text(words.figures)]]);
        let head = [words.module, words.apart, words.margin];
        rows.push(head.map(text).into());
        rows.extend(figures);
        rows.extend(meanings(&words.of_figures));
    }
    rows
}

/// All who have handed in, and how many of them do not count, but for nobody.
fn sum_rows(who: &Who, words: &SheetWords) -> Vec<Vec<Cell>> {
    let all = [
        (words.handed_in, who.handed_in()),
        (words.out, who.out),
        (words.undecided, who.undecided),
    ];
    let all = all.into_iter().enumerate();
    let all = all.filter(|(at, (_, of))| *at == 0 || *of > 0);
    all.map(|(_, (words, of))| vec![text(words), count(of)])
        .collect()
}

/// A heading a row, with what it means.
fn meanings(all: &[(&str, &str)]) -> Vec<Vec<Cell>> {
    all.iter()
        .map(|(heading, meaning)| vec![text(heading), text(meaning)])
        .collect()
}

/// What the headings mean, below the numbers.
pub fn explained(words: &SheetWords, has_margin: bool) -> Vec<Vec<Cell>> {
    let mut rows = vec![Vec::new(), vec![text(words.explained)]];
    let all = words.explanations.into_iter();
    // A column that the file does not have is not explained.
    let there = all.filter(|(heading, _)| has_margin || *heading != words.margin);
    rows.extend(meanings(&there.collect::<Vec<_>>()));
    rows
}

/// Title, how many finished, then the numbers where enough pupils did.
fn module_row(module: &ModuleReport, title: &str, ratings: &Ratings) -> Vec<Cell> {
    let mut row = vec![text(title), count(module.finished)];
    if let Some(score) = module.score {
        row.extend(score_cells(&score));
    }
    if ratings.discrimination().is_some() {
        // What was not met has empty cells before these.
        row.resize(EMPTY_TO, text(""));
        let (checked, unverified) = ratings.checked();
        row.extend([number(checked), number(unverified)]);
    }
    row
}

/// How well dangers were told from what is safe in a module, with its margin; `None` where nothing says so, and where the
/// answers are too few, as on the page.
fn figures_row(title: &str, ratings: &Ratings) -> Option<Vec<Cell>> {
    let apart = ratings
        .discrimination()
        .filter(|apart| !apart.is_of_few())?;
    let shares = [apart.area, apart.margin];
    let mut row = vec![text(title)];
    row.extend(shares.map(|share| Cell::Number(share * 100.0, 1)));
    Some(row)
}

/// A head and a row for each change from check to check, in per cent; nothing where none was measured.
fn change_rows(
    report: &Report,
    words: &SheetWords,
    apart_of: &dyn Fn(&Change) -> Option<Shift>,
) -> Vec<Vec<Cell>> {
    if report.changes.is_empty() {
        return Vec::new();
    }
    let head = [
        words.change,
        words.finished,
        words.before,
        words.after,
        words.difference,
        words.margin,
    ];
    let mut rows = vec![Vec::new(), head.map(text).into()];
    for change in &report.changes {
        let to = match change.to {
            Occasion::Delayed => words.delayed,
            _ => words.exit,
        };
        let names = [words.hits, words.trusted, words.right];
        let parts = names.into_iter().zip(change.parts);
        for (name, shift) in parts.chain([(words.apart, apart_of(change))]) {
            let Some(shift) = shift else { continue };
            let shares = [
                shift.before,
                shift.after,
                shift.after - shift.before,
                shift.margin,
            ];
            let mut row = vec![text(&[to, ": ", name].concat()), count(change.pupils)];
            row.extend(shares.map(|share| Cell::Number(share * 100.0, 1)));
            rows.push(row);
        }
    }
    rows
}

#[cfg(test)]
#[path = "sheet_tests.rs"]
pub mod tests;
