//! Classes over their weeks: a line, and each warning sign.

use yew::Html;

use super::numbers::with_reading;
use crate::classroom::{SignScore, WeekPoint, in_all};
use crate::curriculum::{AdultIndex, Band};
use crate::language::{Adult, date};
use crate::learning::share;
use crate::ui::parts::{
    El, FEW, Point, el, line, none, part_words, section, several, table, worded,
};
use crate::ui::state::full::select::count;

/// What was noticed and what was trusted, week after week, and by warning sign. Nothing where too few have handed in.
/// `days` stands over the days of the points, `title_of` says what a week has played; of a whole school's weeks it says nothing.
pub fn over(
    say: &Adult,
    known: &AdultIndex,
    band: Band,
    weeks: (&[WeekPoint], &str),
    title_of: &dyn Fn(&WeekPoint) -> String,
) -> Html {
    let card = over_card(say, known, band, weeks, title_of);
    card.map_or_else(none, |card| with_reading(card, say).into())
}

/// The same where the page says already how the numbers are read.
pub fn over_card(
    say: &Adult,
    known: &AdultIndex,
    band: Band,
    (points, days): (&[WeekPoint], &str),
    title_of: &dyn Fn(&WeekPoint) -> String,
) -> Option<El> {
    if points.iter().all(|week| week.score.is_none()) {
        return None;
    }
    let titles: Vec<String> = points.iter().map(title_of).collect();
    let card = section("card", say.term_title())
        .child(lines(say, points, &titles))
        .child(played(say, points, &titles))
        .child(by_week(say, points, days))
        .child(by_sign(say, known, band, points));
    Some(card)
}

/// A line of each habit; where one has no two points yet, that is said instead.
fn lines(say: &Adult, points: &[WeekPoint], titles: &[String]) -> Html {
    let below = below(points, titles);
    let mut all = el("div").class("shifts");
    let mut any = false;
    for (at, name) in [say.report_hits(), say.report_trusted(), say.report_right()]
        .into_iter()
        .enumerate()
    {
        let mut before: Option<&WeekPoint> = None;
        let points = points.iter().map(|week| {
            let of = week.parts().get(at).copied();
            // What few answers stand behind is no point of a line.
            let of = of.filter(|of| of.1 >= FEW)?;
            let joins = before.is_some_and(|before| before.modules == week.modules);
            before = Some(week);
            Some(Point { of, joins })
        });
        let points: Vec<Option<Point>> = points.collect();
        if !is_line(&points) {
            continue;
        }
        any = true;
        let drawn = line(name, &below, &points);
        all = all.child(el("div").child(worded("h3", "", name)).child(drawn));
    }
    match any {
        true => several(vec![
            all.into(),
            worded("p", "hint", say.term_line()).into(),
        ]),
        false => worded("p", "", say.term_one()).id("term-one").into(),
    }
}

/// What stands under each point: its number in the list of what was played; where there is no such list, the days of the
/// first and the last.
fn below(points: &[WeekPoint], titles: &[String]) -> Vec<String> {
    let is_listed = titles.iter().any(|title| !title.is_empty());
    let last = points.len().saturating_sub(1);
    let first = points.first().map(|week| week.day);
    let under = points.iter().enumerate().map(|(at, week)| {
        // Two weeks of one day have one.
        let is_end = at == 0 || at == last && Some(week.day) != first;
        match (is_listed, is_end) {
            (true, _) => (at + 1).to_string(),
            (false, true) => week.day.iso(),
            (false, false) => String::new(),
        }
    });
    under.collect()
}

/// What each week has played, by the numbers of the points, and of how many pupils it is.
fn played(say: &Adult, points: &[WeekPoint], titles: &[String]) -> Html {
    let mut list = El::list("hint weeks-played");
    let mut any = false;
    for (at, (week, title)) in points.iter().zip(titles).enumerate() {
        if week.score.is_none() {
            continue;
        }
        any |= !title.is_empty();
        let day = date(say, &week.day.iso());
        let words = say.term_week(count(week.counted), &day, title);
        let number = [&(at + 1).to_string(), ". "].concat();
        list = list.child(worded("li", "", &[&number, &words[..]].concat()));
    }
    if any { list.into() } else { none() }
}

/// One point is no line: its numbers stand in the table.
fn is_line(points: &[Option<Point>]) -> bool {
    points.iter().flatten().nth(1).is_some()
}

fn by_week(say: &Adult, points: &[WeekPoint], days: &str) -> El {
    let columns = [
        days,
        say.report_hits(),
        say.report_trusted(),
        say.report_right(),
    ];
    let rows = points.iter().map(|week| {
        let shares = week.parts().map(part_words);
        let mut row = vec![week.day.iso()];
        row.extend(shares);
        row
    });
    table(say.report_table(), &columns, &rows.collect::<Vec<_>>())
}

/// The signs, those that were noticed least first.
fn by_sign(say: &Adult, known: &AdultIndex, band: Band, points: &[WeekPoint]) -> Html {
    let Some(all) = in_all(points.to_vec()).filter(|all| !all.signs.is_empty()) else {
        return none();
    };
    let mut signs = all.signs;
    signs.sort_by(|a, b| {
        let ease = |one: &SignScore| share((one.score.hits, one.score.signs)).unwrap_or(2.0);
        ease(a).total_cmp(&ease(b))
    });
    let columns = [say.term_sign(), say.report_hits(), say.report_trusted()];
    let mut head = el("tr");
    for column in columns {
        head = head.child(worded("th", "", column));
    }
    let mut body = el("tbody");
    for one in signs {
        let score = one.score;
        let trusted = (score.foils - score.false_alarms, score.foils);
        body = body.child(
            el("tr")
                .child(worded("th", "", &known.sign(one.sign, band)))
                .child(worded("td", "", &part_words((score.hits, score.signs))))
                .child(worded("td", "", &part_words(trusted))),
        );
    }
    el("div")
        .class("behind by-sign")
        .child(worded("h3", "", say.term_signs()))
        .child(worded("p", "hint", say.term_signs_few()))
        .child(
            el("div")
                .class("wide")
                .child(el("table").child(el("thead").child(head)).child(body)),
        )
        .into()
}

#[cfg(test)]
mod tests {
    use super::{Point, WeekPoint, below, is_line};
    use crate::learning::Day;

    /// Where what was played is listed each point has its number there; else the first and the last have their day.
    #[test]
    fn each_point_says_which_week_it_is() {
        let week = |day| WeekPoint {
            day: Day(day),
            score: None,
            counted: 5,
            modules: Vec::new(),
            signs: Vec::new(),
        };
        let weeks = [week(20_784), week(20_791), week(20_798)];
        let titles = |title: &str| vec![title.to_string(); 3];
        assert_eq!(below(&weeks, &titles("Таныс")), ["1", "2", "3"]);
        let days = ["2026-11-27", "", "2026-12-11"];
        assert_eq!(below(&weeks, &titles("")), days);
        let same = [week(20_784), week(20_784)];
        assert_eq!(below(&same, &titles("")), ["2026-11-27", ""]);
    }

    #[test]
    fn a_line_has_two_points() {
        let point = || {
            Some(Point {
                of: (3, 5),
                joins: false,
            })
        };
        assert!(!is_line(&[point(), None]));
        assert!(is_line(&[point(), None, point()]));
    }
}
