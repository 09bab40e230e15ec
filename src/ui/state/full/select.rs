//! Queries over the state for pages about classes.

use super::super::{Route, State};
use super::{ClassPage, ticket_bundles};
use crate::classroom::{Assignment, Class, class_id, module_number};
use crate::curriculum::{Band, IndexEntry};
use crate::language::Adult;

/// A number of things as messages take it.
pub fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The modules of a band, in the curriculum's order.
pub fn band(state: &State, band: Band) -> impl Iterator<Item = &IndexEntry> {
    state.index.modules.iter().filter(move |e| e.band == band)
}

/// The modules of an assignment in its order; `None` if this app has not all of them.
pub fn modules_of<'a>(state: &'a State, assignment: &Assignment) -> Option<Vec<&'a IndexEntry>> {
    let band: Vec<&IndexEntry> = band(state, assignment.band).collect();
    if assignment.modules.is_empty() {
        return (!band.is_empty()).then_some(band);
    }
    let find = |number: &u32| {
        let mut all = band.iter();
        all.find(|entry| module_number(&entry.id) == Some(*number))
    };
    assignment
        .modules
        .iter()
        .map(|number| find(number).copied())
        .collect()
}

/// The assignment that this device's pupils play, with its modules; `None` where there is none that this app knows.
pub fn given(state: &State) -> Option<(&Assignment, Vec<&IndexEntry>)> {
    let assignment = state.full.class.given.as_ref()?;
    Some((assignment, modules_of(state, assignment)?))
}

/// The address that opens an assignment for a pupil: all of it stands behind the `#`. Empty for a page that stands in a
/// file.
pub fn share_link(state: &State, text: &str) -> String {
    match state.device.full.folder.as_str() {
        "" => String::new(),
        folder => {
            let route = Route::Class(ClassPage::FromLink, text.into());
            [folder, &route.href(state.lang)[..]].concat()
        }
    }
}

/// At most so many modules make a lesson of 40 minutes.
pub const MOST_MODULES: usize = 4;

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
pub fn title_of(state: &State, class: &Class, module: u32) -> String {
    let mut mine = band(state, class.assignment.band);
    let found = mine.find(|entry| module_number(&entry.id) == Some(module));
    found.map_or(module.to_string(), |entry| entry.title.clone())
}

/// The class's own name, its code, and what it plays.
pub fn class_name(state: &State, say: &Adult, class: &Class) -> String {
    let assignment = &class.assignment;
    let code = assignment.code().unwrap_or_default();
    let plays = match assignment.modules.as_slice() {
        [] => say.classes_whole_band().to_string(),
        modules => {
            let titles = modules.iter().map(|number| title_of(state, class, *number));
            titles.collect::<Vec<String>>().join(", ")
        }
    };
    let parts = [class.name.as_str(), &code, &plays];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// The address of the report on a class.
pub fn report_route(assignment: &Assignment) -> Route {
    Route::Class(ClassPage::Report, class_id(assignment))
}

/// The names of the bundles that a page needs besides its two.
pub fn more_bundles(state: &State) -> Vec<String> {
    let code = state.lang.code();
    let named = |kind: &str, entries: Vec<&IndexEntry>| {
        let name = |entry: &IndexEntry| [kind, &entry.id, ".", code].concat();
        entries.into_iter().map(name).collect()
    };
    match &state.route {
        Route::Code => ticket_bundles(state),
        Route::Class(ClassPage::Report, id) => {
            let class = state.full.class.collected.class(id);
            let modules = class.and_then(|class| modules_of(state, &class.assignment));
            named("module.", modules.unwrap_or_default())
        }
        Route::Class(ClassPage::Long, _) => named("teach.", long_modules(state)),
        _ => Vec::new(),
    }
}
