use std::collections::BTreeMap;

use saqbol::curriculum::Module;

use super::case::{Case, Excess};
use crate::files::words::Wording;
use crate::kinds::keys::Role;
use crate::lesson::keys;
use crate::lesson::{screen, walk};
use crate::measure::level::Level;
use crate::measure::reading::Reading;
use crate::problem::Problems;
use crate::read::languages::Language;

/// Sentences, screens and the walk are as short as the band needs ("Readability").
pub fn check(case: &Case) {
    let module = &case.lesson.module;
    let pupils = Level::Pupils(module.band);
    for (language, wording) in case.wordings() {
        let read = readings(module, language, wording);
        let text = |reading, level| Text {
            reading,
            level,
            language,
            wording,
            problems: case.problems,
        };
        text(&read.labels, pupils).sentences();
        for text in [
            text(&read.pupils, pupils),
            text(&read.adults, Level::Adults),
        ] {
            text.sentences();
            text.averages();
        }
        screens(case, language, wording, pupils);
        minutes(case, language.code(), wording);
    }
}

/// A file that only adults read.
pub fn adults(language: &Language, wording: &Wording, problems: &Problems) {
    let texts = wording.texts.iter();
    let texts = texts.map(|(key, text)| (key.as_str(), text.text.as_str()));
    let reading = Reading::of(texts, &language.reading);
    let text = Text {
        reading: &reading,
        level: Level::Adults,
        language,
        wording,
        problems,
    };
    text.sentences();
    text.averages();
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
pub fn readings(module: &Module, language: &Language, wording: &Wording) -> Readings {
    let roles: BTreeMap<String, Role> = keys::of_module(module)
        .into_iter()
        .map(|key| (key.key, key.role))
        .collect();
    let read = |wanted: fn(Role) -> bool| {
        let texts = wording.texts.iter();
        let texts = texts.filter(|(key, _)| roles.get(*key).is_some_and(|role| wanted(*role)));
        Reading::of(
            texts.map(|(key, text)| (key.as_str(), text.text.as_str())),
            &language.reading,
        )
    };
    Readings {
        pupils: read(|role| matches!(role, Role::Prose | Role::Why)),
        labels: read(|role| matches!(role, Role::Title | Role::Option | Role::Picture)),
        bubbles: read(|role| matches!(role, Role::Bubble | Role::Reply)),
        adults: read(|role| role == Role::Adult),
    }
}

/// Texts in a language, counted, and for whom they are.
struct Text<'a> {
    reading: &'a Reading,
    level: Level,
    language: &'a Language,
    wording: &'a Wording,
    problems: &'a Problems,
}

impl Text<'_> {
    /// Every sentence against the level's limit.
    fn sentences(&self) {
        let limit = self.level.longest_sentence();
        for sentence in &self.reading.sentences {
            let key = &sentence.key;
            Excess {
                problems: self.problems,
                file: &self.wording.file,
                line: self.wording.line(key),
                code: format!("long-sentence-{}-{key}", self.language.code()),
                strain: sentence.words as f64 / limit as f64,
            }
            .report(
                format!(
                    "`{key}` has a sentence of {} words: “{}”",
                    sentence.words, sentence.text
                ),
                &format!("make two sentences of it ({limit} words at most)"),
            );
        }
    }

    /// All texts together.
    fn averages(&self) {
        // Parts the codes of the adults' texts from the pupils'.
        let who = match self.level {
            Level::Pupils(_) => "",
            Level::Adults => "adult-",
        };
        let report = |code: &str, strain: f64, what: String, mend: String| {
            Excess {
                problems: self.problems,
                file: &self.wording.file,
                line: 1,
                code: format!("{who}{code}-{}", self.language.code()),
                strain,
            }
            .report(what, &mend);
        };
        let rule = &self.language.reading;
        if let Some(limit) = rule.sentence.get(self.level) {
            let mean = self.reading.mean();
            report(
                "mean-sentence",
                mean / limit,
                format!("the {who}texts have {mean:.1} words a sentence on average"),
                format!("shorten sentences ({limit} on average)"),
            );
        }
        if let Some(limit) = rule.limit.get(self.level) {
            let value = rule.formula.value(self.reading.counts());
            report(
                "hard-words",
                rule.formula.strain(value, limit),
                format!(
                    "the {who}texts are hard to read: {}",
                    rule.formula.shown(value)
                ),
                format!(
                    "use shorter words and sentences ({})",
                    rule.formula.wanted(limit)
                ),
            );
        }
    }
}

fn screens(case: &Case, language: &Language, wording: &Wording, level: Level) {
    let Some(limit) = level.fullest_screen() else {
        return;
    };
    let words = wording.words(|_| true);
    for step in case.lesson.module.all_steps() {
        let count = screen::words_of(step, &words);
        Excess {
            problems: case.problems,
            file: &wording.file,
            line: wording.line(&step.id),
            code: format!("full-screen-{}-{}", language.code(), step.id),
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
    // An author sees how much too long it is.
    let seconds = (minutes * 60.0).ceil() as u32;
    Excess {
        problems: case.problems,
        file: &wording.file,
        line: 1,
        code: format!("long-walk-{lang}"),
        strain: minutes / 8.0,
    }
    .report(
        format!(
            "the longest walk takes {} minutes {} seconds",
            seconds / 60,
            seconds % 60
        ),
        "shorten texts or drop a screen: it should take eight at most, with the start of the computer ten",
    );
}
