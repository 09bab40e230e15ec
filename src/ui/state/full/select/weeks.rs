//! Classes over their weeks, and who has handed in.

use super::super::super::State;
use super::modules::{module_entry, module_of};
use crate::classroom::{Class, Week, WeekPoint, Who, over_weeks};
use crate::curriculum::IndexEntry;

/// Who of its class has handed in in a week.
pub fn who(state: &State, week: &Week) -> Who {
    let class = state.full.class.collected.class(week.of());
    class.map_or_else(Who::default, |class| class.who(week))
}

/// The classes (their keys) in which questions about results wait for the teacher, each with how many.
pub fn open_questions(state: &State) -> Vec<(u64, usize)> {
    let classes = state.full.class.collected.classes().into_iter();
    let all = classes.map(|class| {
        let register = class.register();
        let weeks = class.weeks.iter();
        (
            class.key,
            weeks.map(|(_, week)| week.questions(&register)).sum(),
        )
    });
    all.filter(|(_, questions)| *questions > 0).collect()
}

/// So many results that are on this device alone are worth a word.
pub const MANY_UNSAVED: usize = 10;

/// Whether so many have come since the classes were saved as files.
pub fn has_unsaved(state: &State) -> bool {
    let classes = state.full.class.collected.iter();
    let unsaved: usize = classes.map(|(_, week)| week.unsaved()).sum();
    unsaved >= MANY_UNSAVED
}

/// A class over its weeks.
pub fn weeks_of(state: &State, class: &Class) -> Vec<WeekPoint> {
    over_weeks(class, &|week, number| {
        module_of(state, week, number).map(|(module, _)| module)
    })
}

/// All classes over their weeks, each week with the grade of its class.
pub fn all_weeks(state: &State) -> Vec<(Option<u32>, WeekPoint)> {
    let classes = state.full.class.collected.classes();
    let weeks = classes.iter().flat_map(|class| {
        let grade = class.grade();
        weeks_of(state, class)
            .into_iter()
            .map(move |week| (grade, week))
    });
    weeks.collect()
}

/// The modules that weeks have brought results of, each once.
pub(super) fn played<'a, 'b>(
    state: &'a State,
    weeks: impl Iterator<Item = (&'b str, &'b Week)>,
) -> Vec<&'a IndexEntry> {
    let mut all: Vec<&IndexEntry> = Vec::new();
    for (_, week) in weeks {
        let of = week.assignment().band;
        let tickets = week.tickets();
        let results = tickets.iter().flat_map(|handed| &handed.ticket.modules);
        for entry in results.filter_map(|result| module_entry(state, of, result.module)) {
            if !all.iter().any(|known| known.id == entry.id) {
                all.push(entry);
            }
        }
    }
    all
}
