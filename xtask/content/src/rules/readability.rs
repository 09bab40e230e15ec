use std::collections::BTreeMap;

use saqbol::curriculum::Module;

use super::{Case, Excess};
use crate::keys::{self, Role};
use crate::measure::reading::{Limits, Reading};
use crate::measure::{screen, walk};
use crate::problem::Problems;
use crate::read::words::Wording;

/// Sentences, screens and the walk are as short as the band needs ("Readability").
pub fn check(case: &Case) {
    let module = &case.lesson.module;
    let limits = Limits::of_band(module.band);
    for (lang, wording) in case.wordings() {
        let read = readings(module, lang, wording);
        let adults = Limits::of_adults();
        for reading in [&read.pupils, &read.labels] {
            sentences(reading, &limits, lang, wording, case.problems);
        }
        sentences(&read.adults, &adults, lang, wording, case.problems);
        averages(&read.pupils, &limits, lang, "", wording, case.problems);
        averages(
            &read.adults,
            &adults,
            lang,
            "adult-",
            wording,
            case.problems,
        );
        screens(case, lang, wording, &limits);
        minutes(case, lang, wording);
    }
}

/// What a module's readers read in one language.
pub struct Readings {
    /// Questions, explanations, reasons.
    pub pupils: Reading,
    /// Headings and options: often half a sentence, so they would only hide long ones in an average.
    pub labels: Reading,
    /// What is written in chats.
    pub bubbles: Reading,
    pub adults: Reading,
}

/// Counts a module's words by who reads them.
pub fn readings(module: &Module, lang: &str, wording: &Wording) -> Readings {
    let roles: BTreeMap<String, Role> = keys::of_module(module)
        .into_iter()
        .map(|key| (key.key, key.role))
        .collect();
    let read = |wanted: fn(Role) -> bool| {
        let texts = wording.texts.iter();
        let texts = texts.filter(|(key, _)| roles.get(*key).is_some_and(|role| wanted(*role)));
        Reading::of(
            texts.map(|(key, text)| (key.as_str(), text.text.as_str())),
            lang,
        )
    };
    Readings {
        pupils: read(|role| matches!(role, Role::Prose | Role::Why)),
        labels: read(|role| matches!(role, Role::Title | Role::Option | Role::Picture)),
        bubbles: read(|role| matches!(role, Role::Bubble | Role::Reply)),
        adults: read(|role| role == Role::Adult),
    }
}

/// Every sentence against a reader's limit.
fn sentences(
    reading: &Reading,
    limits: &Limits,
    lang: &str,
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
}

/// All texts of a reader together. `who` parts the codes of the adults' texts from the pupils'.
fn averages(
    reading: &Reading,
    limits: &Limits,
    lang: &str,
    who: &str,
    wording: &Wording,
    problems: &Problems,
) {
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
