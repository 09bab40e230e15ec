//! What the curriculum asks of a module, rule by rule.

mod address;
mod art;
mod balance;
mod band;
mod case;
pub mod checks;
mod faces;
mod findings;
mod foils;
mod forbidden;
mod help;
mod interface;
mod keys;
mod kit;
mod pattern;
pub mod readability;
mod reading;
mod script;
mod short_ids;
mod sources;
mod unseen;

use std::path::Path;

use case::Case;

use saqbol::curriculum::Band;

use crate::kinds;
use crate::library::Library;
use crate::problem::Problems;

/// Checks everything that was read.
pub fn check(root: &Path, library: &Library, problems: &Problems) {
    for lesson in &library.modules {
        let case = Case {
            root,
            library,
            lesson,
            problems,
        };
        keys::check(&case);
        unseen::check(&case);
        unseen::check_plans(&case);
        steps(&case);
        foils::check(&case);
        script::check(&case);
        short_ids::check(&case);
        balance::check(&case);
        readability::check(&case);
        forbidden::check(&case);
        address::check(&case);
        sources::check(&case);
        art::check(&case);
        faces::check(&case);
        pattern::check(&case);
    }
    for band in Band::ALL {
        band::check(library, band, problems);
    }
    for pool in &library.checks {
        checks::check(pool, library, problems);
        faces::check_pool(pool, problems);
    }
    interface::check(root, library, problems);
    help::check(library, problems);
    reading::check(library, problems);
    kit::check(library, problems);
}

/// What each kind of step asks of itself.
fn steps(case: &Case) {
    let module = &case.lesson.module;
    let report = |key: &str, what: String, mend: &str| case.error(key, what, mend);
    for step in module.all_steps() {
        kinds::of(step).check_alarms(&step.id, &report);
    }
    for step in &module.steps {
        kinds::of(step).check(&step.id, &report);
    }
}
