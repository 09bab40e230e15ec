//! Which bundles a page needs besides its two.

use super::super::super::{Route, State};
use super::super::{ClassPage, ticket_bundles};
use super::modules::{check_bundle, long_modules, module_bundle, modules_of};
use super::names::class_of_page;
use super::plan::plan_bundle;
use super::weeks::played;
use crate::curriculum::IndexEntry;

/// The names of the bundles that a page needs besides its two.
pub fn more_bundles(state: &State) -> Vec<String> {
    let code = state.lang.code();
    let named = |kind: &str, entries: Vec<&IndexEntry>| {
        let name = |entry: &IndexEntry| [kind, &entry.id, ".", code].concat();
        entries.into_iter().map(name).collect()
    };
    match &state.route {
        Route::Code => ticket_bundles(state),
        Route::Plan(id) => vec![module_bundle(id, code)],
        Route::Class(ClassPage::Report, id) => {
            let week = state.full.class.collected.week(id);
            let modules = week.and_then(|week| modules_of(state, week.assignment()));
            let mut names: Vec<String> = named("module.", modules.unwrap_or_default());
            names.extend(week.and_then(|week| check_bundle(state, week)));
            names
        }
        // What classes come to by warning sign is read against their modules.
        Route::Class(ClassPage::Class, _) => {
            let weeks = class_of_page(state).map_or_else(Vec::new, |week| week.weeks);
            named("module.", played(state, weeks.into_iter()))
        }
        Route::Class(ClassPage::School, _) => {
            named("module.", played(state, state.full.class.collected.iter()))
        }
        Route::Class(ClassPage::Whole, rest) => {
            vec![plan_bundle(
                rest.split('/').next().unwrap_or_default(),
                code,
            )]
        }
        Route::Class(ClassPage::Long, _) => named("teach.", long_modules(state)),
        _ => Vec::new(),
    }
}
