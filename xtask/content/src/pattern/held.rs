//! Who is held to the pattern already.

use saqbol::curriculum::Step;

use super::situations;
use crate::library::Lesson;

/// Whether a module is on the pattern: its quiz has begun to ask for situations. From the first one on it is held to all of
/// the pattern; before, it is only measured.
pub fn module(lesson: &Lesson) -> bool {
    has_situation(lesson.module.quiz.pool.iter())
}

/// Whether some steps have a situation among them: what makes a quiz or a check one of the pattern.
pub fn has_situation<'a>(steps: impl Iterator<Item = &'a Step>) -> bool {
    situations(steps).next().is_some()
}

/// Whether a band is held to what only a band as a whole can show: all its modules are on the pattern.
pub fn band(lessons: &[&Lesson]) -> bool {
    !lessons.is_empty() && lessons.iter().all(|lesson| module(lesson))
}
