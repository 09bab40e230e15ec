//! A module's plan: what it asks a class, and how long it takes.

use super::super::super::{BundleSlot, State};
use crate::curriculum::{ASKED, Words, questions};

/// The name of the bundle with a module's plan.
pub fn plan_bundle(module: &str, code: &str) -> String {
    ["teach.", module, ".", code].concat()
}

/// The words of a module's plan; `None` while it is on its way.
pub fn plan_words<'a>(state: &'a State, module: &str) -> Option<&'a Words> {
    let name = plan_bundle(module, state.lang.code());
    let plan = state.full.class.slot(&name).and_then(BundleSlot::plan);
    plan.map(|(_, words)| words)
}

/// What a module's plan asks a class, at most [`ASKED`] questions; nothing while the plan is on its way. What it says to the
/// teacher alone is no question.
pub fn plan_questions<'a>(state: &'a State, module: &str) -> Vec<&'a str> {
    let plan = plan_words(state, module);
    let asks = plan.map_or("", |words| words.of("plan", "ask"));
    questions(asks).take(ASKED).collect()
}

/// The last minute of a plan's lines (`9–10: …`); `None` where it has none.
pub fn plan_minutes(lines: &str) -> Option<u32> {
    let spans = lines.lines().filter_map(|line| line.split(':').next());
    let ends = spans.filter_map(|span| span.trim().rsplit(['–', '-']).next()?.trim().parse().ok());
    ends.max()
}
