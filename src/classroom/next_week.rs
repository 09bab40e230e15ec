//! What a class plays next.

use super::assignment::{Assignment, module_number};
use super::class::Class;
use super::week::Week;
use crate::curriculum::{Band, Index};

/// The next week of a class: one module, the first in the band's order that no week before has named or brought results
/// of; after the last one the first again. Language and key are those of its last week. The mark is that week's as well:
/// [`Assignment::fresh_mark`] makes it another. `None` where the class has no week, or this app no module of its band.
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

/// The lesson that a class plays next: of a code that was given last, and has brought nothing yet, its first module; else that of
/// the next week.
pub fn next_lesson(class: &Class, index: &Index) -> Option<(Band, u32)> {
    let given = class.last_given().map(|(_, week)| week);
    let waits = given.filter(|week| week.ticket_count() == 0);
    let of = waits.map(Week::assignment).and_then(|given| {
        let mut all = index
            .modules
            .iter()
            .filter(|entry| entry.band == given.band);
        let first = || all.find_map(|entry| module_number(&entry.id));
        let module = given.modules.first().copied().or_else(first)?;
        Some((given.band, module))
    });
    of.or_else(|| {
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
    let weeks = class.weeks.iter().map(|(_, week)| week);
    let weeks = weeks.filter(|week| week.assignment().band == band);
    let mut played: Vec<u32> = Vec::new();
    for week in weeks {
        played.extend(&week.assignment().modules);
        let tickets = week.tickets();
        let results = tickets.iter().flat_map(|handed| &handed.ticket.modules);
        played.extend(results.map(|result| result.module));
    }
    let all = index.modules.iter().filter(|entry| entry.band == band);
    let mut all = all.filter_map(|entry| module_number(&entry.id));
    let first = all.clone().next();
    all.find(|number| !played.contains(number)).or(first)
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
        assert_eq!(next(&all), Some(vec![1]), "the second was given first");
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
        all.add_ticket(handed);
        assert_eq!(next(&all), Some((Band::B, 2)));
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
