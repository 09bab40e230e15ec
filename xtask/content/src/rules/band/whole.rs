use saqbol::curriculum::Band;

use crate::library::{Lesson, Library};
use crate::pattern::held;
use crate::problem::Problems;

/// A band under check: errors once all its modules are on the pattern, warnings before.
pub struct Whole<'a> {
    pub lessons: Vec<&'a Lesson>,
    letter: String,
    held: bool,
    pub problems: &'a Problems,
}

impl<'a> Whole<'a> {
    /// The modules of a band; `None` where there are none.
    pub fn of(library: &'a Library, band: Band, problems: &'a Problems) -> Option<Whole<'a>> {
        let lessons = library.of_band(band);
        (!lessons.is_empty()).then(|| Whole {
            held: held::band(&lessons),
            letter: band.letter().to_uppercase(),
            lessons,
            problems,
        })
    }

    /// At the place of a key of a module.
    pub fn report(&self, lesson: &Lesson, key: &str, code: &str, what: String, mend: &str) {
        self.report_at(&lesson.file(), lesson.places.line(key), code, what, mend);
    }

    pub fn report_at(&self, file: &str, line: usize, code: &str, what: String, mend: &str) {
        let what = format!("band {}: {what}", self.letter);
        if self.held {
            self.problems.error(file, line, what, mend);
        } else {
            let code = format!("band-{code}");
            self.problems.warn(file, line, code, what, mend);
        }
    }
}
