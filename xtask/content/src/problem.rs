use std::cell::RefCell;
use std::fmt;

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Has to be mended before anything is packaged.
    Error,
    /// Worth a look; a module's `notes` may explain why it stays.
    Warning,
}

/// Something that an author can mend.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// From the project's root, with `/`.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    pub what: String,
    pub mend: String,
    pub level: Level,
    /// What a note names to silence a warning; empty for an error.
    pub code: String,
}

impl Problem {
    /// Whether it has to be mended before anything is packaged.
    pub fn is_error(&self) -> bool {
        self.level == Level::Error
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}:{}: {} – {}",
            self.file, self.line, self.what, self.mend
        )?;
        match self.level {
            Level::Error => Ok(()),
            Level::Warning => write!(f, " (warning {})", self.code),
        }
    }
}

/// Collects problems. Everything that reads or checks is handed one, so nothing stops at the first problem.
#[derive(Debug, Default)]
pub struct Problems(RefCell<Vec<Problem>>);

impl Problems {
    /// Notes what must be mended.
    pub fn error(&self, file: &str, line: usize, what: impl Into<String>, mend: impl Into<String>) {
        self.0.borrow_mut().push(Problem {
            file: file.to_string(),
            line,
            what: what.into(),
            mend: mend.into(),
            level: Level::Error,
            code: String::new(),
        });
    }

    /// Notes what should be looked at. `code` is what a note names to silence it.
    pub fn warn(
        &self,
        file: &str,
        line: usize,
        code: impl Into<String>,
        what: impl Into<String>,
        mend: impl Into<String>,
    ) {
        self.0.borrow_mut().push(Problem {
            file: file.to_string(),
            line,
            what: what.into(),
            mend: mend.into(),
            level: Level::Warning,
            code: code.into(),
        });
    }

    /// How many errors a file has so far.
    pub fn errors_in(&self, file: &str) -> usize {
        let problems = self.0.borrow();
        let errors = problems.iter().filter(|p| p.file == file && p.is_error());
        errors.count()
    }

    /// Drops the warnings about a folder that a note of the form `<code>: reason` explains.
    pub fn silence(&self, folder: &str, notes: &[String]) {
        let explained = |problem: &Problem| {
            problem.level == Level::Warning
                && problem.file.starts_with(folder)
                && notes.iter().any(|note| {
                    note.split_once(':').is_some_and(|(code, why)| {
                        code.trim() == problem.code && !why.trim().is_empty()
                    })
                })
        };
        self.0.borrow_mut().retain(|problem| !explained(problem));
    }

    /// All of them, by file and line.
    pub fn into_sorted(self) -> Vec<Problem> {
        let mut problems = self.0.into_inner();
        problems.sort();
        problems.dedup();
        problems
    }
}
