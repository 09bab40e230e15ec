use super::{line, percent};
use crate::library::Lesson;
use crate::measure::reading::{Limits, Reading};
use crate::measure::{balance, walk};
use crate::read::words::Wording;
use crate::rules::{languages, readability};

/// The counts of each language, beside the band's limits.
pub fn write(lesson: &Lesson, out: &mut String) {
    let limits = Limits::of_band(lesson.module.band);
    for lang in languages() {
        let Some(wording) = lesson.wordings.get(lang) else {
            continue;
        };
        let read = readability::readings(&lesson.module, lang, wording);
        let cost = walk::cost(&lesson.module, &wording.words(|_| true));
        line(
            out,
            1,
            &format!(
                "{lang}  walk {} letters, {} actions, {:.1} minutes; right answer the longest in {}",
                cost.letters,
                cost.actions,
                cost.minutes(),
                longest_right(lesson, wording)
            ),
        );
        told(&read.pupils, &limits, lang, "pupils", out);
        told(&read.labels, &limits, lang, "labels", out);
        told(&read.bubbles, &limits, lang, "bubbles", out);
        told(&read.adults, &Limits::of_adults(), lang, "adults", out);
    }
}

fn told(reading: &Reading, limits: &Limits, lang: &str, who: &str, out: &mut String) {
    let longest = reading.longest().map_or("–".to_string(), |sentence| {
        format!("{} (`{}`)", sentence.words, sentence.key)
    });
    let ease = reading.ease(lang);
    // An average is wanted of whole texts; the longest sentence of everything but bubbles, which are as children write.
    let average = |limit: String| match who {
        "pupils" | "adults" => format!(" [{limit}]"),
        _ => String::new(),
    };
    let most = match who {
        "bubbles" => String::new(),
        _ => format!(" [{}]", limits.longest),
    };
    line(
        out,
        2,
        &format!(
            "{who:<8}{} words, mean sentence {:.1}{}, longest {longest}{most}, {ease}{}",
            reading.words,
            reading.mean(),
            average(limits.mean(lang).to_string()),
            limits
                .strain(ease)
                .map_or(String::new(), |_| average(limits.wanted(ease))),
        ),
    );
}

fn longest_right(lesson: &Lesson, wording: &Wording) -> String {
    let items = balance::items(lesson.module.all_steps());
    let longest = balance::longest_right(&items, |key| wording.get(key).chars().count());
    format!(
        "{} of {} items ({})",
        longest.len(),
        items.len(),
        percent(longest.len(), items.len())
    )
}
