//! What classes come to week after week. Every number is the sum of numbers that a week's own report shows, so it moves in
//! steps of five pupils as they do.

use super::class::Class;
use super::report::{Report, sum};
use super::signs::{SignScore, add, by_sign};
use super::week::Week;
use crate::curriculum::{Band, Module};
use crate::learning::{Day, Score};

/// A week, or the weeks that were given in one week of the calendar.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekPoint {
    /// When it was given; a week of the calendar is named by its Monday.
    pub day: Day,
    /// `None` where too few pupils have handed in.
    pub score: Option<Score>,
    /// How many pupils it is of.
    pub counted: usize,
    /// The modules that the score is of, in order.
    pub modules: Vec<(Band, u32)>,
    /// By warning sign; empty where too few pupils have handed in, or modules are on their way.
    pub signs: Vec<SignScore>,
}

/// Finds a week's module by its number, once it is here.
pub type ModuleOf<'a> = dyn Fn(&Week, u32) -> Option<&'a Module> + 'a;

impl WeekPoint {
    /// What a week came to; `None` where nothing says when it was.
    fn of(week: &Week, module_of: &ModuleOf) -> Option<WeekPoint> {
        let report = Report::of(week);
        let mut signs = Vec::new();
        let scored = report.modules.iter().filter(|of| of.score.is_some());
        let modules = scored.map(|of| (week.assignment().band, of.module));
        let modules = modules.collect();
        for module in &report.modules {
            if let Some(known) = module_of(week, module.module) {
                for one in by_sign(known, &module.chosen) {
                    add(&mut signs, one);
                }
            }
        }
        Some(WeekPoint {
            day: week.given()?,
            score: report.score(),
            counted: report.counted(),
            modules,
            signs,
        })
    }

    /// Noticed signs, trusted safe things, right answers: how many of how many; zeros where there is no score.
    pub fn parts(&self) -> [(u32, u32); 3] {
        self.score.unwrap_or_default().parts()
    }

    fn join(&mut self, other: WeekPoint) {
        self.score = sum(self.score.into_iter().chain(other.score));
        self.counted += other.counted;
        self.modules.extend(other.modules);
        self.modules
            .sort_unstable_by_key(|(band, module)| (band.letter(), *module));
        self.modules.dedup();
        for one in other.signs {
            add(&mut self.signs, one);
        }
    }
}

/// The weeks of a class, oldest first.
pub fn over_weeks(class: &Class, module_of: &ModuleOf) -> Vec<WeekPoint> {
    let weeks = class.weeks.iter();
    weeks
        .filter_map(|(_, week)| WeekPoint::of(week, module_of))
        .collect()
}

/// Weeks of several classes by the weeks of the calendar, oldest first: a line over a term.
pub fn term(weeks: Vec<WeekPoint>) -> Vec<WeekPoint> {
    let mut all: Vec<WeekPoint> = Vec::new();
    for mut week in weeks {
        week.day = monday(week.day);
        match all.binary_search_by_key(&week.day, |known| known.day) {
            Ok(at) => {
                if let Some(known) = all.get_mut(at) {
                    known.join(week);
                }
            }
            Err(at) => all.insert(at, week),
        }
    }
    all
}

/// All weeks as one; `None` of none.
pub fn in_all(weeks: Vec<WeekPoint>) -> Option<WeekPoint> {
    weeks.into_iter().reduce(|mut all, week| {
        all.join(week);
        all
    })
}

/// The Monday of a day's week. (1970-01-01 was a Thursday.)
fn monday(day: Day) -> Day {
    Day(day.0.saturating_sub((day.0 + 3) % 7))
}

#[cfg(test)]
mod tests {
    use super::super::assignment::Assignment;
    use super::super::classes::Classes;
    use super::super::ticket::ModuleResult;
    use super::super::week::tests::{assignment, ticket};
    use super::*;
    use proptest::prelude::*;

    fn week(mark: u32) -> Assignment {
        Assignment {
            mark,
            ..assignment()
        }
    }

    /// One pupil's result in a week.
    fn hand_in(all: &mut Classes, mark: u32, pupil: u32, hits: u32) {
        let mut handed = ticket(u64::from(mark * 100 + pupil), Some(pupil), 100, 1);
        handed.assignment = week(mark);
        handed.modules.push(ModuleResult {
            module: 2,
            score: Score {
                signs: 4,
                hits,
                foils: 2,
                false_alarms: 1,
                ..Score::default()
            },
            answers: Vec::new(),
        });
        all.add_ticket(handed);
    }

    /// 5А with two weeks and 6Ә with one in the same week of the calendar as the second.
    fn classes() -> Classes {
        let mut all = Classes::default();
        all.give(&week(1), None, Day(20_784));
        let key = all.classes()[0].key;
        all.describe_all(key, "5А", 28, &[]);
        all.give(&week(2), Some(key), Day(20_791));
        all.give(&week(3), None, Day(20_788));
        all
    }

    fn points(all: &Classes) -> Vec<WeekPoint> {
        let classes = all.classes();
        let of = |class| over_weeks(class, &|_, _| None);
        classes.iter().flat_map(of).collect()
    }

    #[test]
    fn a_term_is_weeks_of_the_calendar() {
        // 2026-11-27 was a Friday.
        assert_eq!(monday(Day(20_784)).iso(), "2026-11-23");
        assert_eq!(monday(Day(20_780)).iso(), "2026-11-23");
        assert_eq!(monday(Day(20_786)).iso(), "2026-11-23");
        assert_eq!(monday(Day(20_787)).iso(), "2026-11-30");
        assert_eq!(monday(Day(0)), Day(0));
        let mut all = classes();
        for pupil in 1..=5 {
            hand_in(&mut all, 1, pupil, 1);
            hand_in(&mut all, 2, pupil, 3);
            hand_in(&mut all, 3, pupil, 2);
        }
        let term = term(points(&all));
        let days: Vec<String> = term.iter().map(|week| week.day.iso()).collect();
        assert_eq!(days, ["2026-11-23", "2026-11-30"]);
        let hits: Vec<Option<f64>> = term
            .iter()
            .map(|week| crate::learning::share(week.parts()[0]))
            .collect();
        assert_eq!(hits, [Some(0.25), Some(0.625)]);
        let sum = in_all(term).and_then(|all| all.score).expect("a score");
        assert_eq!((sum.hits, sum.signs), (30, 60));
    }

    proptest! {
        /// One more result changes no number of a term by less than five pupils' results.
        #[test]
        fn a_term_moves_in_steps_of_five(events in proptest::collection::vec((1u32..4, 1u32..12, 0u32..5), 0..60)) {
            let mut all = classes();
            let signs = |all: &Classes| -> Vec<u32> {
                let term = term(points(all));
                term.iter().map(|week| week.score.unwrap_or_default().signs).collect()
            };
            let mut before = signs(&all);
            for (mark, pupil, hits) in events {
                hand_in(&mut all, mark, pupil, hits.min(4));
                let now = signs(&all);
                for (old, new) in before.iter().zip(&now) {
                    prop_assert!(old == new || new.abs_diff(*old) >= 4 * 5, "{old} {new}");
                }
                before = now;
            }
        }
    }
}
