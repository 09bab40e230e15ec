//! Classes over their weeks: a line, and each warning sign.

use yew::Html;

use super::numbers::with_reading;
use crate::classroom::{SignScore, WeekPoint, in_all};
use crate::curriculum::{AdultIndex, Band};
use crate::language::Adult;
use crate::learning::share;
use crate::ui::parts::{
    El, FEW, Point, el, line, none, part_words, section, several, table, worded,
};

/// What was noticed and what was trusted, week after week, and by warning sign. Nothing where too few have handed in.
/// `title_of` says what a week has played; of a whole school's weeks it says nothing.
pub fn over(
    say: &Adult,
    known: &AdultIndex,
    band: Band,
    points: &[WeekPoint],
    title_of: &dyn Fn(&WeekPoint) -> String,
) -> Html {
    if points.iter().all(|week| week.score.is_none()) {
        return none();
    }
    let card = section("card", say.term_title())
        .child(lines(say, points))
        .child(played(points, title_of))
        .child(by_week(say, points))
        .child(by_sign(say, known, band, points));
    with_reading(card, say).into()
}

fn lines(say: &Adult, points: &[WeekPoint]) -> Html {
    let days: Vec<String> = points.iter().map(|week| week.day.iso()).collect();
    let (Some(first), Some(last)) = (days.first(), days.last()) else {
        return none();
    };
    let mut all = el("div").class("shifts");
    let mut any = false;
    for (at, name) in [say.report_hits(), say.report_trusted()]
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
        let drawn = line(name, (first, last), &points);
        all = all.child(el("div").child(worded("h3", "", name)).child(drawn));
    }
    match any {
        true => several(vec![
            all.into(),
            worded("p", "hint", say.term_line()).into(),
        ]),
        false => none(),
    }
}

/// What each week has played, in the order of the points.
fn played(points: &[WeekPoint], title_of: &dyn Fn(&WeekPoint) -> String) -> Html {
    let mut list = El::list("hint weeks-played");
    let mut any = false;
    for week in points.iter().filter(|week| week.score.is_some()) {
        let title = title_of(week);
        any |= !title.is_empty();
        list = list.child(worded("li", "", &[&week.day.iso(), " · ", &title].concat()));
    }
    if any { list.into() } else { none() }
}

/// One point is no line: its numbers stand in the table.
fn is_line(points: &[Option<Point>]) -> bool {
    points.iter().flatten().nth(1).is_some()
}

fn by_week(say: &Adult, points: &[WeekPoint]) -> El {
    let columns = [
        say.report_date(),
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
    use super::{Point, is_line};

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
