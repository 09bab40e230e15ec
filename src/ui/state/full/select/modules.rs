//! Modules that classes play: of an assignment, a week, an address; those that are here as bundles.

use super::super::super::{Bundle, Route, State};
use super::super::ClassPage;
use super::band;
use crate::classroom::{
    Assignment, MOST_MODULES, ModuleReport, Week, assigned_modules, module_number, module_title,
    ratings,
};
use crate::curriculum::{Band, IndexEntry, Module, Words};
use crate::learning::Ratings;

/// The modules of an assignment in its order; `None` if this app has not all of them.
pub fn modules_of<'a>(state: &'a State, assignment: &Assignment) -> Option<Vec<&'a IndexEntry>> {
    assigned_modules(assignment, &state.index)
}

/// The assignment that this device's pupils play, with its modules; `None` where there is none that this app knows.
pub fn given(state: &State) -> Option<(&Assignment, Vec<&IndexEntry>)> {
    let assignment = state.full.class.given.as_ref()?;
    Some((assignment, modules_of(state, assignment)?))
}

/// The modules that the address of a 40-minute lesson names (`b2-b5`), in its order, as far as this app has them.
pub fn long_modules(state: &State) -> Vec<&IndexEntry> {
    let Route::Class(ClassPage::Long, rest) = &state.route else {
        return Vec::new();
    };
    let find = |name: &str| {
        let mut all = state.index.modules.iter();
        all.find(|entry| short_name(entry) == name)
    };
    let mut found: Vec<&IndexEntry> = Vec::new();
    for entry in rest.split('-').filter_map(find) {
        if !found.iter().any(|known| known.id == entry.id) && found.len() < MOST_MODULES {
            found.push(entry);
        }
    }
    found
}

/// `b2` for `b2-free-skins`.
pub fn short_name(entry: &IndexEntry) -> String {
    let number = module_number(&entry.id).unwrap_or(0);
    [entry.band.letter(), &number.to_string()].concat()
}

/// The title of a class's module by its number; the number where this app has no such module.
pub fn title_of(state: &State, week: &Week, module: u32) -> String {
    module_title(&state.index, week.assignment().band, module)
}

/// What is known of a band's module by its number; `None` where this app has no such module.
pub fn module_entry(state: &State, of: Band, module: u32) -> Option<&IndexEntry> {
    band(state, of).find(|entry| module_number(&entry.id) == Some(module))
}

/// A module of the class by its number, and its words, once they are here.
pub fn module_of<'a>(
    state: &'a State,
    week: &Week,
    module: u32,
) -> Option<(&'a Module, &'a Words)> {
    let mut entries = modules_of(state, week.assignment())?.into_iter();
    let entry = entries.find(|entry| module_number(&entry.id) == Some(module))?;
    let name = ["module.", &entry.id, ".", state.lang.code()].concat();
    match state.full.class.bundle(&name)? {
        Bundle::Module(module, words) => Some((module, words)),
        _ => None,
    }
}

/// How a class rated the situations of a module's quiz; nothing while the module is on its way.
pub fn rated(state: &State, week: &Week, report: &ModuleReport) -> Ratings {
    let module = module_of(state, week, report.module);
    module.map_or_else(Ratings::default, |(module, _)| {
        ratings(module, &report.chosen)
    })
}

/// The check of a class's band as a module, once it is here.
pub fn check_of<'a>(state: &'a State, week: &Week) -> Option<&'a Module> {
    let name = check_bundle(state, week)?;
    match state.full.class.bundle(&name)? {
        Bundle::Check(module, _, _) => Some(module),
        _ => None,
    }
}

/// The name of the bundle with the check that a class takes; `None` where it takes none.
pub(super) fn check_bundle(state: &State, week: &Week) -> Option<String> {
    let assignment = week.assignment();
    let mut checks = state.index.checks.iter();
    let check = checks.find(|check| assignment.checks && check.band == assignment.band)?;
    Some(["check.", &check.id, ".", state.lang.code()].concat())
}

pub(super) fn module_bundle(module: &str, code: &str) -> String {
    ["module.", module, ".", code].concat()
}

/// The module whose plan the page is, once it is here.
pub fn planned_module(state: &State) -> Option<(&Module, &Words)> {
    let Route::Plan(id) = &state.route else {
        return None;
    };
    let name = module_bundle(id, state.lang.code());
    match state.full.class.bundle(&name)? {
        Bundle::Module(module, words) => Some((module, words)),
        _ => None,
    }
}
