//! What every route of a module's stories has: rehearsals, ways out, people who were introduced (P5, P6, P13).

use std::collections::BTreeSet;

use saqbol::curriculum::{Rehearsal, Step};

use super::names::Names;
use super::offenders;
use crate::kinds;
use crate::kinds::routes::{Name, Routes, Scene};
use crate::library::{Lesson, Library};

/// A module's routes.
pub struct Walked<'a> {
    /// The stories that branch, with what holds on all routes of each.
    pub stories: Vec<(&'a Step, Routes)>,
    /// Who is spoken of on other screens and in the quiz without having been met, by the key.
    pub unmet: Vec<(String, Name)>,
}

/// Follows all routes of a module. Who is seen, heard or named on a screen that everybody sees has been met from there on;
/// in a story that branches somebody is met by speaking, or by a text that `introduces` them.
pub fn walk<'a>(library: &'a Library, lesson: &'a Lesson) -> Walked<'a> {
    let names = Names::of(library, lesson);
    let module = &lesson.module;
    let mut met: BTreeSet<Name> = BTreeSet::from(["saq".to_string()]);
    let mut walked = Walked {
        stories: Vec::new(),
        unmet: Vec::new(),
    };
    for step in &module.steps {
        // Whom its texts, and its author, name.
        let mut said: BTreeSet<Name> = names
            .in_texts(&step.id)
            .into_iter()
            .map(String::from)
            .collect();
        said.extend(lesson.places.tags(&step.id).introduces.iter().cloned());
        let scene = Scene {
            does: &|key| lesson.places.tags(key).does,
            unproven: &|person, key| {
                let said = |key: &str| lesson.places.tags(key).unproven;
                said(&["who-", person].concat())
                    || said(key)
                    || offenders::is_offender(lesson, person)
            },
            named: &|key| {
                let texts = names.in_texts(key).into_iter().map(String::from);
                let said = lesson.places.tags(key).names.iter();
                let mut all: BTreeSet<Name> = texts.collect();
                all.extend(said.map(|name| name.value.clone()));
                all.into_iter().collect()
            },
            introduced: &|key| lesson.places.tags(key).introduces.clone(),
            met: met.union(&said).cloned().collect(),
        };
        match kinds::of(step).routes(&step.id, &scene) {
            Some(routes) => {
                met.extend(routes.met.iter().cloned());
                walked.stories.push((step, routes));
            }
            None => {
                unmet(lesson, step, &met, &mut walked.unmet);
                met.extend(seen(step).map(String::from));
                met.extend(said);
            }
        }
    }
    for item in &module.quiz.pool {
        let mut here = met.clone();
        here.extend(seen(item).map(String::from));
        unmet(lesson, item, &here, &mut walked.unmet);
        for name in names.in_texts(&item.id) {
            if !here.contains(name) {
                walked.unmet.push((item.id.clone(), name.to_string()));
            }
        }
    }
    walked
}

/// Whom a step names by its tag though nobody has met them.
fn unmet(lesson: &Lesson, step: &Step, met: &BTreeSet<Name>, found: &mut Vec<(String, Name)>) {
    let tags = lesson.places.tags(&step.id);
    for name in tags.names.iter().map(|name| &name.value) {
        if !met.contains(name) && !tags.introduces.contains(name) {
            found.push((step.id.clone(), name.clone()));
        }
    }
}

/// Who is seen or heard on a screen.
fn seen(step: &Step) -> impl Iterator<Item = &str> {
    let who = step.who.as_deref();
    kinds::of(step).people().into_iter().chain(who)
}

/// Whether a screen that everybody sees rehearses telling.
pub fn tells(lesson: &Lesson) -> bool {
    let mut steps = lesson.module.steps.iter();
    steps.any(|step| step.rehearses == Some(Rehearsal::Tell))
}
