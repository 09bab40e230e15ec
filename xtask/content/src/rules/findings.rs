use super::case::Case;
use crate::pattern::held;

/// What one rule of the pattern finds in a module. A module that is on the pattern is held to it: every finding is an
/// error. One that is not yet has a single warning with the first finding and how many there are.
pub struct Findings<'a> {
    case: &'a Case<'a>,
    /// What a note names to silence the warning.
    code: &'static str,
    found: Vec<Found>,
}

struct Found {
    file: String,
    line: usize,
    what: String,
    mend: String,
}

impl<'a> Findings<'a> {
    pub fn new(case: &'a Case<'a>, code: &'static str) -> Findings<'a> {
        Findings {
            case,
            code,
            found: Vec::new(),
        }
    }

    /// Something in module.toml, at the place of a key.
    pub fn add(&mut self, key: &str, what: String, mend: impl Into<String>) {
        let lesson = self.case.lesson;
        self.add_at(lesson.file(), lesson.places.line(key), what, mend);
    }

    /// Something in a file.
    pub fn add_at(&mut self, file: String, line: usize, what: String, mend: impl Into<String>) {
        self.found.push(Found {
            file,
            line,
            what,
            mend: mend.into(),
        });
    }

    pub fn report(self) {
        let problems = self.case.problems;
        if held::module(self.case.lesson) {
            for found in self.found {
                problems.error(&found.file, found.line, found.what, found.mend);
            }
            return;
        }
        let count = self.found.len();
        if let Some(first) = self.found.into_iter().next() {
            let what = match count {
                1 => first.what,
                _ => format!("{} (the first of {count})", first.what),
            };
            problems.warn(&first.file, first.line, self.code, what, first.mend);
        }
    }
}
