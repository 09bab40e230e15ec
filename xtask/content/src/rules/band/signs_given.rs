use std::collections::BTreeMap;

use super::whole::Whole;
use crate::kinds;
use crate::measure::thing::Sort;
use crate::pattern::situations;

/// A picture that is seen fewer times tells nothing about a habit.
const ENOUGH: usize = 3;

/// Where a picture is seen, and after which answers.
#[derive(Default)]
struct Seen {
    places: Vec<(usize, String)>,
    answers: Vec<&'static str>,
}

/// Whoever cannot read yet looks at what stands in the bubbles: no picture there stands for one answer only. It shows what
/// is said (the thing that is asked for, given, named), never whether that is fine.
pub fn check(band: &Whole) {
    let mut all: BTreeMap<String, Seen> = BTreeMap::new();
    for (at, lesson) in band.lessons.iter().enumerate() {
        for (step, situation) in situations(lesson.module.all_steps()) {
            let answer = match situation.sort {
                Sort::Safe => "fine",
                Sort::Unverified => "check first",
                Sort::Danger => "stop",
            };
            // Once a situation, however often it is seen there. A face shows who speaks.
            let mut arts = kinds::of(step).pictures();
            arts.retain(|art| !art.starts_with("people/"));
            arts.sort();
            arts.dedup();
            for art in arts {
                let seen = all.entry(art).or_default();
                seen.places.push((at, step.id.clone()));
                if !seen.answers.contains(&answer) {
                    seen.answers.push(answer);
                }
            }
        }
    }
    for (art, seen) in all {
        let times = seen.places.len();
        let (Some((at, key)), [answer]) = (seen.places.first(), &seen.answers[..]) else {
            continue;
        };
        let Some(lesson) = band.lessons.get(*at).filter(|_| times >= ENOUGH) else {
            continue;
        };
        band.report(
            lesson,
            key,
            "picture-answer",
            format!("in all {times} situations where `{art}` is seen the answer is \"{answer}\""),
            "show what is said there by another thing, or let it be seen where another answer is right",
        );
    }
}
