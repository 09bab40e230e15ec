//! What a class plays next.

use super::assignment::{Assignment, module_number};
use super::class::Class;
use super::report::{Report, sum};
use super::steps_of_five::STEP;
use super::ticket::Ticket;
use super::verdict::{class_verdict, habit};
use super::week::Week;
use crate::curriculum::{Band, Index};

/// The next week of a class: one module, the next in the band's order after those that it was given or has played last
/// which no week has named or brought results of. Behind the last one of the band it is what was passed over, and then the
/// first again. Language and key are those of its last week. The mark is that week's as well: [`Assignment::fresh_mark`]
/// makes it another. `None` where the class has no week, or this app no module of its band.
pub fn next_week(class: &Class, index: &Index) -> Option<Assignment> {
    let (_, last) = class.latest()?;
    let last = last.assignment();
    let module = next_module(class, last.band, index)?;
    Some(Assignment {
        modules: vec![module],
        checks: false,
        ..last.clone()
    })
}

/// The lesson that the report of a class's last week asks it to play together once more; `None` where it asks for none, and
/// when the class has done so since.
pub fn asked_again(class: &Class) -> Option<(Band, u32)> {
    let (_, week) = class.latest()?;
    let report = Report::of(week);
    let lessons = report.together.iter();
    let (habit, module, done) = match class_verdict(&report) {
        Some(verdict) => {
            let tickets = week.tickets();
            let pupils = tickets.iter().filter(|handed| handed.ticket.hands == 0);
            let last = pupils
                .map(|handed| handed.ticket.day)
                .chain(week.given())
                .max();
            let mut lessons = lessons.filter(|of| of.module == verdict.module);
            (
                verdict.habit,
                verdict.module,
                lessons.any(|of| Some(of.day) > last),
            )
        }
        None if report.pupils == 0 => {
            let module = report.together.last()?.module;
            let score = sum(lessons.clone().map(|of| of.score))?;
            let played = lessons.filter(|of| of.module == module);
            (habit(&score).ok()?, module, played.count() > 1)
        }
        None => return None,
    };
    (habit.plays_again() && !done).then_some((week.assignment().band, module))
}

/// The lesson that a class plays next, on whatever page it is offered: what its report asks for once more, else what comes
/// after.
pub fn next_lesson(class: &Class, index: &Index) -> Option<(Band, u32)> {
    let again = asked_again(class).filter(|(band, of)| numbers(*band, index).contains(of));
    again.or_else(|| lesson_after(class, index))
}

/// What comes after what a class has played: of the code that was given last the first module that it has not played, unless
/// it has gone on beyond it since; else that of the next week. What fewer have handed in than a report has numbers of is not
/// played yet.
pub fn lesson_after(class: &Class, index: &Index) -> Option<(Band, u32)> {
    let waits = || {
        let (id, given) = class.last_given()?;
        let given = given.assignment();
        let all = numbers(given.band, index);
        let place = |module: u32| all.iter().position(|known| *known == module);
        let since = class.weeks.iter().rev();
        let since = since.take_while(|(known, _)| *known != id);
        let since = of_band(since.map(|(_, week)| *week), given.band);
        let beyond = since.flat_map(named).filter_map(place).max();
        let is_done = |module: u32| has_had(class, (given.band, module));
        let modules = match given.modules.as_slice() {
            [] => &all,
            some => some,
        };
        let mut open = modules.iter().copied().filter(|of| !is_done(*of));
        let next = open.find(|of| place(*of) > beyond)?;
        Some((given.band, next))
    };
    waits().or_else(|| {
        let next = next_week(class, index)?;
        Some((next.band, *next.modules.first()?))
    })
}

/// The week of a class that a lesson together belongs to: the last one that plays this module, else `made`, which names
/// the module alone.
pub fn lesson_week(class: &Class, made: Assignment) -> Assignment {
    let plays = |week: &Assignment| {
        let mut modules = made.modules.iter();
        week.band == made.band
            && (week.modules.is_empty() || modules.all(|module| week.modules.contains(module)))
    };
    let mut weeks = class.weeks.iter().rev().map(|(_, week)| week.assignment());
    weeks.find(|week| plays(week)).cloned().unwrap_or(made)
}

/// The module that comes next for a class in a band, by its number.
fn next_module(class: &Class, band: Band, index: &Index) -> Option<u32> {
    let all = numbers(band, index);
    let weeks = || of_band(class.weeks.iter().map(|(_, week)| *week), band);
    let known: Vec<u32> = weeks().flat_map(named).collect();
    let place = |module: u32| all.iter().position(|of| *of == module);
    let last = weeks().filter_map(|week| named(week).into_iter().filter_map(place).max());
    let after = last.last().map_or(0, |last| last + 1);
    let is_new = |of: &&u32| !known.contains(of);
    let next = all.iter().skip(after).find(is_new);
    next.or_else(|| all.iter().find(is_new))
        .or(all.first())
        .copied()
}

/// The numbers of a band's modules, in its order.
fn numbers(band: Band, index: &Index) -> Vec<u32> {
    let all = index.modules.iter().filter(|entry| entry.band == band);
    all.filter_map(|entry| module_number(&entry.id)).collect()
}

fn of_band<'a>(
    weeks: impl Iterator<Item = &'a Week>,
    band: Band,
) -> impl Iterator<Item = &'a Week> {
    weeks.filter(move |week| week.assignment().band == band)
}

/// The modules of which a week has brought results, by their numbers.
fn brought(week: &Week) -> Vec<u32> {
    let tickets = week.tickets();
    let results = tickets.iter().flat_map(|handed| &handed.ticket.modules);
    results.map(|result| result.module).collect()
}

/// Whether a class has had a lesson: together, or so many of it by themselves that a report has numbers.
pub fn has_had(class: &Class, (band, module): (Band, u32)) -> bool {
    let enough = enough(class);
    let weeks = class.weeks.iter().map(|(_, week)| *week);
    of_band(weeks, band).any(|week| is_played(week, module, enough))
}

/// Of how many pupils results are enough for a class to have played something.
fn enough(class: &Class) -> usize {
    match class.register().len() {
        0 => STEP,
        size => size.min(STEP),
    }
}

/// Whether a week has brought a module: a lesson together, or results of so many pupils.
fn is_played(week: &Week, module: u32, enough: usize) -> bool {
    let has = |ticket: &Ticket| ticket.modules.iter().any(|result| result.module == module);
    let tickets = week.tickets();
    let pupils = tickets
        .iter()
        .filter(|handed| handed.ticket.hands == 0 && !handed.is_aside() && has(handed.ticket));
    // Who has handed in twice is one pupil.
    let mut pupils: Vec<Option<u32>> = pupils.map(|handed| handed.pupil).collect();
    pupils.sort_unstable();
    pupils.dedup_by(|one, other| one.is_some() && one == other);
    week.together().into_iter().any(has) || pupils.len() >= enough
}

/// Those and the ones that it was given.
fn named(week: &Week) -> Vec<u32> {
    let mut all = week.assignment().modules.clone();
    all.extend(brought(week));
    all
}

#[cfg(test)]
mod tests {
    use super::super::classes::Classes;
    use super::super::ticket::ModuleResult;
    use super::super::week::tests::{assignment, ticket};
    use super::*;
    use crate::curriculum::IndexEntry;
    use crate::learning::{Day, Score};

    fn index() -> Index {
        let entry = |number: u32| IndexEntry::bare(&format!("b{number}-x"), Band::B);
        Index {
            modules: (1..=3).map(entry).collect(),
            ..Index::default()
        }
    }

    fn next(all: &Classes) -> Option<Vec<u32>> {
        let classes = all.classes();
        next_week(classes.first()?, &index()).map(|next| next.modules)
    }

    #[test]
    fn what_was_not_given_yet_comes_next() {
        let mut all = Classes::default();
        assert_eq!(next(&all), None);
        all.give(&assignment(), None, Day(1));
        assert_eq!(next(&all), Some(vec![3]), "the second was given first");
        let key = all.classes()[0].key;
        for (module, after) in [(1, 3), (3, 1)] {
            let week = Assignment {
                modules: vec![module],
                ..assignment()
            };
            all.give(&week, Some(key), Day(1 + module));
            assert_eq!(next(&all), Some(vec![after]));
        }
    }

    /// What was given and has brought nothing is what the class plays next, whatever code comes after it.
    #[test]
    fn a_code_that_was_given_is_the_next_lesson() {
        let mut all = Classes::default();
        let week = Assignment {
            modules: vec![1],
            ..assignment()
        };
        all.give(&week, None, Day(1));
        let next = |all: &Classes| next_lesson(&all.classes()[0], &index());
        assert_eq!(next(&all), Some((Band::B, 1)));
        let hand_in = |all: &mut Classes, pupil: u32| {
            let mut handed = ticket(u64::from(pupil), Some(pupil), 2, 1);
            handed.assignment = week.clone();
            handed.modules = vec![ModuleResult {
                module: 1,
                score: Score::default(),
                answers: Vec::new(),
            }];
            all.add_ticket(handed);
        };
        // One of the class has played it: the class has not, till there are so many that a report has numbers.
        let key = all.classes()[0].key;
        all.describe_all(key, "5А", 28, &[]);
        for pupil in 1..=4 {
            hand_in(&mut all, pupil);
            assert_eq!(next(&all), Some((Band::B, 1)), "{pupil}");
        }
        // Of a class of four these are all.
        all.describe_all(key, "5А", 4, &[]);
        assert_eq!(next(&all), Some((Band::B, 2)));
        all.describe_all(key, "5А", 28, &[]);
        hand_in(&mut all, 5);
        assert_eq!(next(&all), Some((Band::B, 2)));
    }

    /// What the report asks for once more is what is offered, until the class has played it or was given something else.
    #[test]
    fn what_the_report_asks_for_is_the_next_lesson() {
        let mut all = Classes::default();
        let week = |module, mark| Assignment {
            modules: vec![module],
            mark,
            ..assignment()
        };
        all.give(&week(1, 1), None, Day(1));
        let result = |right| ModuleResult {
            module: 1,
            score: Score::of_pairs([(4, 4), (0, 4), (right, 8)]).unwrap(),
            answers: Vec::new(),
        };
        let hand_in = |all: &mut Classes, right| {
            for pupil in 1..=5 {
                let mut handed = ticket(u64::from(pupil), Some(pupil), 2, 1);
                handed.assignment = week(1, 1);
                handed.modules = vec![result(right)];
                all.add_ticket(handed);
            }
        };
        let together = |all: &mut Classes, number, day, right| {
            let mut lesson = ticket(number, None, day, 1);
            lesson.assignment = week(1, 1);
            lesson.hands = 20;
            lesson.modules = vec![result(right)];
            all.add_ticket(lesson);
        };
        let asked = |all: &Classes| {
            let class = &all.classes()[0];
            let lesson = next_lesson(class, &index()).map(|(_, module)| module);
            (asked_again(class).map(|(_, module)| module), lesson)
        };
        let mut good = all.clone();
        hand_in(&mut good, 8);
        assert_eq!(asked(&good), (None, Some(2)));
        // A lesson of the same day may have been before the results.
        together(&mut all, 90, 2, 8);
        hand_in(&mut all, 2);
        assert_eq!(asked(&all), (Some(1), Some(1)));
        let after = lesson_after(&all.classes()[0], &index());
        assert_eq!(
            after,
            Some((Band::B, 2)),
            "beside it stands what comes then"
        );
        let mut later = all.clone();
        together(&mut later, 91, 9, 8);
        assert_eq!(asked(&later), (None, Some(2)), "it has played it since");
        let key = all.classes()[0].key;
        all.give(&week(3, 2), Some(key), Day(9));
        assert_eq!(asked(&all), (None, Some(3)), "it was given another one");
        // Where nobody has handed in the lesson together itself is the report.
        let mut all = Classes::default();
        all.give(&week(1, 1), None, Day(1));
        together(&mut all, 90, 2, 2);
        assert_eq!(asked(&all), (Some(1), Some(1)));
        together(&mut all, 91, 9, 2);
        assert_eq!(asked(&all), (None, Some(2)));
    }

    /// Of several that were given the first that nobody has played; the next code is for what comes behind them, and nothing
    /// goes backwards.
    #[test]
    fn what_comes_next_never_goes_backwards() {
        let index = Index {
            modules: (1..=5)
                .map(|number| IndexEntry::bare(&format!("b{number}-x"), Band::B))
                .collect(),
            ..Index::default()
        };
        let week = |modules: &[u32], mark| Assignment {
            modules: modules.to_vec(),
            mark,
            ..assignment()
        };
        let next = |all: &Classes| {
            let class = &all.classes()[0];
            let code = next_week(class, &index).map(|next| next.modules);
            let lesson = next_lesson(class, &index).map(|(_, module)| module);
            (lesson.unwrap_or(0), code.unwrap_or_default())
        };
        let plays = |all: &mut Classes, of: Assignment, module, number: u64| {
            for pupil in 1..=5 {
                let mut handed = ticket(number * 10 + u64::from(pupil), Some(pupil), 2, 1);
                handed.assignment = of.clone();
                handed.modules = vec![ModuleResult {
                    module,
                    score: Score::default(),
                    answers: Vec::new(),
                }];
                all.add_ticket(handed);
            }
        };
        let mut all = Classes::default();
        all.give(&week(&[3, 4], 1), None, Day(1));
        assert_eq!(next(&all), (3, vec![5]));
        plays(&mut all, week(&[3, 4], 1), 3, 1);
        assert_eq!(next(&all), (4, vec![5]));
        plays(&mut all, week(&[3, 4], 1), 4, 2);
        assert_eq!(next(&all), (5, vec![5]));
        // Behind the last one it is what was passed over.
        let key = all.classes()[0].key;
        all.give(&week(&[5], 2), Some(key), Day(8));
        assert_eq!(next(&all), (5, vec![1]));
        // What was given long ago and has been gone beyond is not gone back to.
        let mut all = Classes::default();
        all.give(&week(&[1], 1), None, Day(1));
        let key = all.classes()[0].key;
        let together = Assignment {
            language: Some("kk".into()),
            ..week(&[2], 2)
        };
        all.give(&together, Some(key), Day(8));
        let mut lesson = ticket(7, None, 2, 1);
        lesson.assignment = together;
        lesson.hands = 20;
        lesson.modules = vec![ModuleResult {
            module: 2,
            score: Score::default(),
            answers: Vec::new(),
        }];
        all.add_ticket(lesson);
        assert_eq!(next(&all), (3, vec![3]));
    }

    #[test]
    fn a_lesson_belongs_to_the_week_that_plays_it() {
        let mut all = Classes::default();
        let week = |modules: &[u32], mark| Assignment {
            modules: modules.to_vec(),
            mark,
            ..assignment()
        };
        all.give(&week(&[1, 2], 1), None, Day(1));
        let key = all.classes()[0].key;
        all.give(&week(&[2], 2), Some(key), Day(8));
        all.give(&week(&[3], 3), Some(key), Day(15));
        let class = all.class(key).expect("it is here");
        for (module, mark) in [(1, 1), (2, 2), (3, 3), (4, 40)] {
            assert_eq!(
                lesson_week(&class, week(&[module], 40)).mark,
                mark,
                "{module}"
            );
        }
        let other = Assignment {
            band: Band::C,
            ..week(&[1], 40)
        };
        assert_eq!(lesson_week(&class, other).mark, 40);
    }

    #[test]
    fn of_a_whole_band_what_came_back_was_played() {
        let mut all = Classes::default();
        let whole = Assignment {
            modules: Vec::new(),
            language: Some("kk".into()),
            checks: true,
            ..assignment()
        };
        all.give(&whole, None, Day(1));
        assert_eq!(next(&all), Some(vec![1]));
        let mut handed = ticket(1, Some(1), 2, 1);
        handed.assignment = whole;
        handed.modules.push(ModuleResult {
            module: 1,
            score: Score::default(),
            answers: Vec::new(),
        });
        all.add_ticket(handed);
        assert_eq!(next(&all), Some(vec![2]));
        let made = next_week(&all.classes()[0], &index()).expect("there is one");
        assert_eq!((made.language.as_deref(), made.checks), (Some("kk"), false));
    }
}
