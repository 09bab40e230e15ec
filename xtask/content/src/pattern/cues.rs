//! The reassuring cues of a module, and whether they are true (P4).

use std::collections::BTreeMap;

use super::situations;
use crate::files::tags::{Held, NO_CUE};
use crate::kinds;
use crate::library::Lesson;

/// A cue that something carries.
#[derive(Clone, Debug, PartialEq)]
pub struct Carried {
    pub cue: &'static str,
    /// `None` where neither what is judged nor the author says whether it is true.
    pub held: Option<Held>,
    /// The key of what carries it.
    pub key: String,
}

/// All cues of a module.
pub fn carried(lesson: &Lesson) -> Vec<Carried> {
    let steps = lesson.module.all_steps();
    let judged: BTreeMap<String, Held> = steps
        .flat_map(|step| kinds::of(step).held(&step.id))
        .collect();
    let tags = lesson.places.all_tags();
    tags.flat_map(|(key, tags)| {
        let held = tags.cue_is.or(judged.get(key).copied());
        let cues = tags.cues.iter().flatten().filter(|cue| **cue != NO_CUE);
        cues.map(move |cue| Carried {
            cue,
            held,
            key: key.to_string(),
        })
    })
    .collect()
}

/// The situations of a module whose author has not said which cue they carry.
pub fn unsaid(lesson: &Lesson) -> Vec<&str> {
    situations(lesson.module.all_steps())
        .filter(|(step, _)| lesson.places.tags(&step.id).cues.is_none())
        .map(|(step, _)| step.id.as_str())
        .collect()
}

/// How often one kind of cue is true, false and open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    pub truly: usize,
    pub falsely: usize,
    pub open: usize,
}

impl Counted {
    /// A cue that is true more than three times as often as it is not is a password.
    pub fn is_password(self) -> bool {
        self.truly > 3 * (self.falsely + self.open)
    }
}

/// The cues of some modules by their kind.
pub fn counted(lessons: &[&Lesson]) -> BTreeMap<&'static str, Counted> {
    let mut all: BTreeMap<&str, Counted> = BTreeMap::new();
    for cue in lessons.iter().flat_map(|lesson| carried(lesson)) {
        let count = all.entry(cue.cue).or_default();
        match cue.held {
            Some(Held::True) => count.truly += 1,
            Some(Held::False) => count.falsely += 1,
            Some(Held::Open) => count.open += 1,
            None => {}
        }
    }
    all
}

/// As reports say it.
pub fn shown(counts: &BTreeMap<&'static str, Counted>) -> String {
    let cues = counts.iter().map(|(cue, count)| {
        format!(
            "{cue} true {}, false {}, open {}",
            count.truly, count.falsely, count.open
        )
    });
    crate::format::list(cues)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cue_that_is_nearly_always_true_is_a_password() {
        let count = |truly, falsely, open| Counted {
            truly,
            falsely,
            open,
        };
        assert!(count(1, 0, 0).is_password() && count(7, 1, 1).is_password());
        assert!(!count(6, 1, 1).is_password() && !count(0, 3, 0).is_password());
    }
}
