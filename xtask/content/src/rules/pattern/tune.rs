use crate::pattern::tune;
use crate::rules::case::Case;
use crate::rules::findings::Findings;
use crate::rules::readability;

/// P14: the tune of reasons, of endings and of sentences.
pub fn check(case: &Case) {
    openings(case);
    endings(case);
}

/// P14: reasons have no tune.
fn openings(case: &Case) {
    let mut found = Findings::new(case, "tune");
    for (_, wording) in case.wordings() {
        let openings = tune::Openings::of(&case.lesson.module, wording);
        for (words, keys) in openings.tunes() {
            let first = keys.first().copied().unwrap_or_default();
            found.add_at(
                wording.file.clone(),
                wording.line(first),
                format!(
                    "{} of {} reasons begin “{words} …” (P14): {}",
                    keys.len(),
                    openings.reasons,
                    keys.join(", ")
                ),
                format!(
                    "let at most {} begin so; say what happened, each time in other words",
                    openings.most()
                ),
            );
        }
    }
    found.report();
}

/// P14: one form of an ending in one question, and sentences that are no telegrams.
fn endings(case: &Case) {
    let mut found = Findings::new(case, "mixed-endings");
    let mut short = Findings::new(case, "telegram");
    for (language, wording) in case.wordings() {
        if let Some(rule) = &language.mixed {
            for (key, long, other) in tune::mixed(&case.lesson.module, wording, rule) {
                found.add_at(
                    wording.file.clone(),
                    wording.line(&key),
                    format!("the answers at `{key}` mix “{long}” and “{other}”"),
                    "use one form of the ending in one question",
                );
            }
        }
        let read = readability::readings(&case.lesson.module, language, wording);
        let mean = read.pupils.mean();
        if let Some(least) = language.least_words
            && mean < least
            && read.pupils.words > 0
        {
            short.add_at(
                wording.file.clone(),
                1,
                format!("the texts have {mean:.1} words a sentence on average: a telegram"),
                format!(
                    "give sentences their verb and their noun ({least} words on average at least)"
                ),
            );
        }
    }
    found.report();
    short.report();
}
