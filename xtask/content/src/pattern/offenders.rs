//! Who presses or deceives in a module (P10).

use std::collections::{BTreeMap, BTreeSet};

use saqbol::curriculum::Step;

use super::situations;
use crate::files::tags::Offender;
use crate::kinds;
use crate::library::Lesson;
use crate::measure::thing::Sort;

/// The offenders of the cast.
fn offenders(lesson: &Lesson) -> impl Iterator<Item = &str> {
    let kin = lesson.background.kin.iter();
    kin.filter(|kin| kin.part == "offender")
        .map(|kin| kin.id.as_str())
}

/// Whether somebody of the cast is an offender.
pub fn is_offender(lesson: &Lesson, person: &str) -> bool {
    offenders(lesson).any(|offender| offender == person)
}

/// The kinds of offender in each step and item with a danger in it, each kind once.
pub fn kinds(lesson: &Lesson) -> Vec<(&str, BTreeSet<Offender>)> {
    let steps = lesson.module.all_steps().filter(|step| is_danger(step));
    steps
        .map(|step| (step.id.as_str(), of_step(lesson, step)))
        .collect()
}

fn is_danger(step: &Step) -> bool {
    let things = kinds::of(step).judged(&step.id);
    things.iter().any(|thing| thing.sort == Sort::Danger)
}

/// What the author says of the step, else those of the cast who are in it.
fn of_step(lesson: &Lesson, step: &Step) -> BTreeSet<Offender> {
    if let Some(said) = lesson.places.tags(&step.id).offender {
        return BTreeSet::from([said]);
    }
    let people = kinds::of(step).people().into_iter();
    people
        .filter_map(|person| of_person(lesson, person))
        .collect()
}

/// Which kind of offender somebody of the cast is.
pub fn of_person(lesson: &Lesson, person: &str) -> Option<Offender> {
    let said = lesson.places.tags(&["who-", person].concat()).offender;
    said.filter(|_| is_offender(lesson, person))
}

/// The offenders of the cast whose kind is not said.
pub fn unsaid(lesson: &Lesson) -> Vec<&str> {
    offenders(lesson)
        .filter(|person| of_person(lesson, person).is_none())
        .collect()
}

/// The situations with a danger of which nobody knows who it comes from.
pub fn nobody(lesson: &Lesson) -> Vec<&str> {
    situations(lesson.module.all_steps())
        .filter(|(_, situation)| situation.sort == Sort::Danger)
        .filter(|(step, _)| of_step(lesson, step).is_empty())
        .map(|(step, _)| step.id.as_str())
        .collect()
}

/// How often each kind occurs in some modules.
pub fn counted(lessons: &[&Lesson]) -> BTreeMap<Offender, usize> {
    let mut counts = BTreeMap::new();
    for (_, kinds) in lessons.iter().flat_map(|lesson| kinds(lesson)) {
        for kind in kinds {
            *counts.entry(kind).or_default() += 1;
        }
    }
    counts
}
