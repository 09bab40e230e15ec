use std::collections::BTreeMap;

use super::{Case, Excess};
use crate::content::keys::{self, Role};
use crate::content::measure::reading::{Limits, Reading};
use crate::content::measure::{screen, walk};
use crate::content::problem::Problems;
use crate::content::read::words::Wording;

/// Sentences, screens and the walk are as short as the band needs ("Readability").
pub fn check(case: &Case) {
    let module = &case.lesson.module;
    let limits = Limits::of_band(module.band);
    for (lang, wording) in case.wordings() {
        let (pupils, adults) = readings(case, lang, wording);
        sentences(&pupils, &limits, lang, "", wording, case.problems);
        sentences(
            &adults,
            &Limits::of_adults(),
            lang,
            "adult-",
            wording,
            case.problems,
        );
        screens(case, lang, wording, &limits);
        minutes(case, lang, wording);
    }
}

/// What pupils read apart from chat bubbles, and what adults read.
fn readings(case: &Case, lang: &str, wording: &Wording) -> (Reading, Reading) {
    let roles: BTreeMap<String, Role> = keys::of_module(&case.lesson.module)
        .into_iter()
        .map(|key| (key.key, key.role))
        .collect();
    let texts = |wanted: fn(Role) -> bool| {
        let roles = &roles;
        wording
            .texts
            .iter()
            .filter(move |(key, _)| roles.get(*key).is_some_and(|role| wanted(*role)))
            .map(|(key, text)| (key.as_str(), text.text.as_str()))
    };
    (
        Reading::of(texts(is_told), lang),
        Reading::of(texts(|role| role == Role::Adult), lang),
    )
}

/// Whether a text is read by pupils and is no chat bubble.
pub fn is_told(role: Role) -> bool {
    matches!(
        role,
        Role::Prose | Role::Title | Role::Option | Role::Why | Role::Picture
    )
}

/// Compares sentences with a reader's limits. `who` parts the codes of the adults' texts from the pupils'.
pub fn sentences(
    reading: &Reading,
    limits: &Limits,
    lang: &str,
    who: &str,
    wording: &Wording,
    problems: &Problems,
) {
    for sentence in &reading.sentences {
        Excess {
            problems,
            file: &wording.file,
            line: wording.line(&sentence.key),
            code: format!("long-sentence-{lang}-{}", sentence.key),
            strain: sentence.words as f64 / limits.longest as f64,
        }
        .report(
            format!(
                "`{}` has a sentence of {} words: “{}”",
                sentence.key, sentence.words, sentence.text
            ),
            &format!(
                "make two sentences of it ({} words at most)",
                limits.longest
            ),
        );
    }
    let whole = |code: &str, strain: f64| Excess {
        problems,
        file: &wording.file,
        line: 1,
        code: format!("{who}{code}-{lang}"),
        strain,
    };
    let mean = reading.mean();
    whole("mean-sentence", mean / limits.mean(lang)).report(
        format!("the {who}texts have {mean:.1} words a sentence on average"),
        &format!("shorten sentences ({} on average)", limits.mean(lang)),
    );
    let ease = reading.ease(lang);
    if let Some(strain) = limits.strain(ease) {
        whole("hard-words", strain).report(
            format!("the {who}texts are hard to read: {ease}"),
            &format!("use shorter words and sentences ({})", limits.wanted(ease)),
        );
    }
}

fn screens(case: &Case, lang: &str, wording: &Wording, limits: &Limits) {
    let Some(limit) = limits.screen else { return };
    let words = wording.words(|_| true);
    for step in case.lesson.module.all_steps() {
        let count = screen::words_of(step, &words);
        Excess {
            problems: case.problems,
            file: &wording.file,
            line: wording.line(&step.id),
            code: format!("full-screen-{lang}-{}", step.id),
            strain: count as f64 / limit as f64,
        }
        .report(
            format!("the screen \"{}\" shows {count} words at once", step.id),
            &format!("shorten it, or make two screens of it ({limit} at most)"),
        );
    }
}

fn minutes(case: &Case, lang: &str, wording: &Wording) {
    let minutes = walk::minutes(&case.lesson.module, &wording.words(|_| true));
    Excess {
        problems: case.problems,
        file: &wording.file,
        line: 1,
        code: format!("long-walk-{lang}"),
        strain: minutes / 8.0,
    }
    .report(
        format!("the longest walk takes {minutes:.1} minutes"),
        "shorten texts or drop a screen: it should take eight at most, with the start of the computer ten",
    );
}
