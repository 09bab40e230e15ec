//! What a class plays next.

use super::assignment::{Assignment, module_number};
use super::class::Class;
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

/// The lesson that a class plays next, on whatever page it is offered: of the code that was given last the first module that
/// nobody has played, unless it has gone on beyond it since; else that of the next week.
pub fn next_lesson(class: &Class, index: &Index) -> Option<(Band, u32)> {
    let waits = || {
        let (id, given) = class.last_given()?;
        let given = given.assignment();
        let all = numbers(given.band, index);
        let place = |module: u32| all.iter().position(|known| *known == module);
        let since = class.weeks.iter().rev();
        let since = since.take_while(|(known, _)| *known != id);
        let since = of_band(since.map(|(_, week)| *week), given.band);
        let beyond = since.flat_map(named).filter_map(place).max();
        let weeks = class.weeks.iter().map(|(_, week)| *week);
        let done: Vec<u32> = of_band(weeks, given.band).flat_map(brought).collect();
        let modules = match given.modules.as_slice() {
            [] => &all,
            some => some,
        };
        let mut open = modules.iter().copied().filter(|of| !done.contains(of));
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
        let mut handed = ticket(1, Some(1), 2, 1);
        handed.assignment = week;
        handed.modules = vec![ModuleResult {
            module: 1,
            score: Score::default(),
            answers: Vec::new(),
        }];
        all.add_ticket(handed);
        assert_eq!(next(&all), Some((Band::B, 2)));
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
        let plays = |all: &mut Classes, of: Assignment, module, number| {
            let mut handed = ticket(number, Some(1), 2, 1);
            handed.assignment = of;
            handed.modules = vec![ModuleResult {
                module,
                score: Score::default(),
                answers: Vec::new(),
            }];
            all.add_ticket(handed);
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
