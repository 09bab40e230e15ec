use crate::files::words::Wording;
use crate::format::{line, percent};
use crate::lesson::{tally, walk};
use crate::library::{Lesson, Library};
use crate::measure::item;
use crate::measure::level::Level;
use crate::measure::reading::Reading;
use crate::read::languages::Language;
use crate::rules::readability;

/// The counts of each language, beside the band's limits.
pub fn write(library: &Library, lesson: &Lesson, out: &mut String) {
    let pupils = Level::Pupils(lesson.module.band);
    for (language, wording) in library.wordings(lesson) {
        let read = readability::readings(&lesson.module, language, wording);
        let cost = walk::cost(&lesson.module, &wording.words(|_| true));
        line(
            out,
            1,
            &format!(
                "{}  walk {} letters, {} actions, {:.1} minutes; right answer the longest in {}",
                language.code(),
                cost.letters,
                cost.actions,
                cost.minutes(),
                longest_right(lesson, wording)
            ),
        );
        counted(&read.pupils, pupils, language, "pupils", out);
        counted(&read.labels, pupils, language, "labels", out);
        counted(&read.bubbles, pupils, language, "bubbles", out);
        counted(&read.adults, Level::Adults, language, "adults", out);
    }
}

fn counted(reading: &Reading, level: Level, language: &Language, who: &str, out: &mut String) {
    let rule = &language.reading;
    let longest = reading.longest().map_or("–".to_string(), |sentence| {
        format!("{} (`{}`)", sentence.words, sentence.key)
    });
    // An average is wanted of whole texts; the longest sentence of everything but bubbles, which are as children write.
    let average = |limit: Option<String>| match (who, limit) {
        ("pupils" | "adults", Some(limit)) => format!(" [{limit}]"),
        _ => String::new(),
    };
    let most = match who {
        "bubbles" => String::new(),
        _ => format!(" [{}]", level.longest_sentence()),
    };
    let mean = rule.sentence.get(level).map(|limit| limit.to_string());
    let limit = rule.limit.get(level);
    line(
        out,
        2,
        &format!(
            "{who:<8}{} words, mean sentence {:.1}{}, longest {longest}{most}, {}{}",
            reading.words,
            reading.mean(),
            average(mean),
            rule.formula.shown(rule.formula.value(reading.counts())),
            average(limit.map(|limit| rule.formula.wanted(limit))),
        ),
    );
}

fn longest_right(lesson: &Lesson, wording: &Wording) -> String {
    let items = tally::items(lesson.module.all_steps());
    let longest = item::longest_right(&items, |key| wording.get(key).chars().count());
    format!(
        "{} of {} items ({})",
        longest.len(),
        items.len(),
        percent(longest.len(), items.len())
    )
}
