//! What the curriculum asks of a module, rule by rule.

mod address;
mod art;
mod balance;
pub mod checks;
mod foils;
mod forbidden;
mod help;
mod interface;
mod keys;
pub mod readability;
mod script;
mod short_ids;
mod sources;

use std::path::Path;

use super::library::{Lesson, Library};
use super::problem::Problems;
use super::read::languages::Language;
use super::read::words::Wording;
use crate::kinds;

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
    }
    for pool in &library.checks {
        checks::check(pool, library, problems);
    }
    interface::check(root, library, problems);
    help::check(library, problems);
}

/// What each kind of step asks of itself.
fn steps(case: &Case) {
    let module = &case.lesson.module;
    for step in module.all_steps() {
        let report = |key: &str, what: String, mend: &str| case.error(key, what, mend);
        kinds::of(step).check_alarms(&step.id, &report);
    }
    for step in &module.steps {
        kinds::of(step).check(case, &step.id);
    }
}

/// One module under check.
pub struct Case<'a> {
    pub root: &'a Path,
    pub library: &'a Library,
    pub lesson: &'a Lesson,
    pub problems: &'a Problems,
}

impl Case<'_> {
    /// An error in module.toml, at the place of a key.
    pub fn error(&self, key: &str, what: impl Into<String>, mend: impl Into<String>) {
        let line = self.lesson.places.line(key);
        self.problems.error(&self.lesson.file(), line, what, mend);
    }

    /// A warning in module.toml, at the place of a key.
    pub fn warn(
        &self,
        key: &str,
        code: impl Into<String>,
        what: impl Into<String>,
        mend: impl Into<String>,
    ) {
        let line = self.lesson.places.line(key);
        self.problems
            .warn(&self.lesson.file(), line, code, what, mend);
    }

    /// The words of every language that has a file.
    pub fn wordings(&self) -> impl Iterator<Item = (&Language, &Wording)> {
        let languages = self.library.languages.iter();
        languages.filter_map(|lang| Some((lang, self.lesson.wordings.get(lang.code())?)))
    }
}

/// Something measured against the curriculum's limits: over them a warning, half again over them an error.
pub struct Excess<'a> {
    pub problems: &'a Problems,
    pub file: &'a str,
    pub line: usize,
    pub code: String,
    /// How many times the limit: 1.0 is the limit.
    pub strain: f64,
}

impl Excess<'_> {
    pub fn report(self, what: String, mend: &str) {
        if self.strain > 1.5 {
            self.problems.error(self.file, self.line, what, mend);
        } else if self.strain > 1.0 {
            self.problems
                .warn(self.file, self.line, self.code, what, mend);
        }
    }
}
