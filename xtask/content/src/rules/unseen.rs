use saqbol::curriculum::{ASKED, questions};

use super::case::Case;
use crate::kinds;

/// Words that are there and can never be shown, whatever a learner does. (Words that no step knows are found by `keys`,
/// nodes that no choice leads to by the chat itself.)
pub fn check(case: &Case) {
    for (_, wording) in case.wordings() {
        let has = |key: &str| !wording.get(key).is_empty();
        for step in case.lesson.module.all_steps() {
            for unseen in kinds::of(step).unseen(&step.id, &has) {
                let why = unseen.why;
                case.problems.error(
                    &wording.file,
                    wording.line(&unseen.key),
                    format!("`{}` can never be shown: {why}", unseen.key),
                    unseen.mend,
                );
            }
        }
    }
}

/// A plan has enough to ask the class: questions are told from notes by the question mark at the end of their line.
pub fn check_plans(case: &Case) {
    for (_, wording) in case.wordings() {
        let key = "plan.ask";
        let text = wording.get(key);
        let count = questions(text).count();
        // A text that is missing has been reported.
        if count < ASKED && !text.is_empty() {
            case.problems.error(
                &wording.file,
                wording.line(key),
                format!("the plan has {count} questions to ask the class, fewer than {ASKED}"),
                "end a line of `.ask` with a question mark, or add one; other lines are notes for the teacher",
            );
        }
    }
}
