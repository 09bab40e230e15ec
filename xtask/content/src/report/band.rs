use std::collections::BTreeMap;

use saqbol::curriculum::{Band, Sign};

use super::people::kinds_of;
use crate::format::{line, list, percent};
use crate::lesson::tally;
use crate::library::{Lesson, Library};

/// Kinds of offender that are nobody the child knows.
const STRANGERS: [&str; 3] = ["unknown", "stranger", "fake"];

/// What only a band as a whole can show: C14, C17, the variety of its screens and signs.
pub fn write(library: &Library, band: Band, out: &mut String) {
    let lessons = library.of_band(band);
    if lessons.is_empty() {
        return;
    }
    line(
        out,
        0,
        &format!(
            "# Band {}: {} modules",
            band.letter().to_uppercase(),
            lessons.len()
        ),
    );
    let offenders = counted(&lessons, &["offender"]);
    let all: usize = offenders.values().sum();
    let strangers: usize = offenders
        .iter()
        .filter(|(kind, _)| STRANGERS.iter().any(|stranger| kind.starts_with(stranger)))
        .map(|(_, count)| count)
        .sum();
    line(
        out,
        1,
        &format!(
            "C14 offenders: {}; unknown to the child: {strangers} of {all} ({}, at most a third)",
            shown(&offenders),
            percent(strangers, all)
        ),
    );
    line(
        out,
        1,
        &format!("C17 heroes: {}", shown(&counted(&lessons, &["hero"]))),
    );
    line(
        out,
        1,
        &format!(
            "C17 helpers: {}",
            shown(&counted(&lessons, &["helper", "friend"]))
        ),
    );
    let mut steps: BTreeMap<String, usize> = BTreeMap::new();
    for kind in lessons
        .iter()
        .flat_map(|lesson| tally::kinds(&lesson.module))
    {
        *steps.entry(kind.to_string()).or_default() += 1;
    }
    line(
        out,
        1,
        &format!("kinds of step, in how many modules: {}", shown(&steps)),
    );
    line(
        out,
        1,
        &format!(
            "signs that no module names: {}",
            list(untrained(&lessons).iter())
        ),
    );
    super::pattern::of_band(&lessons, out);
    super::leak::of_band(library, &lessons, out);
    match library.checks.iter().find(|pool| pool.band == band) {
        Some(pool) => {
            let mut asks: BTreeMap<String, usize> = BTreeMap::new();
            for item in &pool.items {
                *asks.entry(item.form.asks.name().to_string()).or_default() += 1;
            }
            line(
                out,
                1,
                &format!("C7 checks: {} items: {}", pool.items.len(), shown(&asks)),
            );
            super::leak::of_pool(library, pool, out);
        }
        None => line(out, 1, "C7 checks: none yet"),
    }
    out.push('\n');
}

fn counted(lessons: &[&Lesson], parts: &[&str]) -> BTreeMap<String, usize> {
    let mut count = BTreeMap::new();
    for kind in lessons.iter().flat_map(|lesson| kinds_of(lesson, parts)) {
        *count.entry(kind).or_default() += 1;
    }
    count
}

fn shown(count: &BTreeMap<String, usize>) -> String {
    list(count.iter().map(|(what, n)| format!("{what} {n}")))
}

fn untrained(lessons: &[&Lesson]) -> Vec<String> {
    (1..=Sign::COUNT)
        .filter_map(|number| Sign::try_from(number).ok())
        .filter(|sign| {
            lessons
                .iter()
                .all(|lesson| !lesson.module.signs.contains(sign))
        })
        .map(|sign| sign.to_string())
        .collect()
}
