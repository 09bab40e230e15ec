use std::path::Path;

use crate::files::words::Wording;
use crate::library::{Lesson, Library};
use crate::problem::Problems;
use crate::read::languages::Language;

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
        self.library.wordings(self.lesson)
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
    /// Reports it where it is over the limit.
    pub fn report(self, what: String, mend: &str) {
        if self.strain > 1.5 {
            self.problems.error(self.file, self.line, what, mend);
        } else if self.strain > 1.0 {
            self.problems
                .warn(self.file, self.line, self.code, what, mend);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Level;

    /// What is said of something of a strain.
    fn said(strain: f64) -> Option<Level> {
        let problems = Problems::default();
        Excess {
            problems: &problems,
            file: "file",
            line: 1,
            code: "code".into(),
            strain,
        }
        .report("too much".into(), "less");
        problems.into_sorted().first().map(|problem| problem.level)
    }

    #[test]
    fn over_a_limit_is_a_warning_and_half_again_an_error() {
        assert_eq!(said(1.0), None);
        assert_eq!(said(1.01), Some(Level::Warning));
        assert_eq!(said(1.5), Some(Level::Warning));
        assert_eq!(said(1.51), Some(Level::Error));
    }
}
