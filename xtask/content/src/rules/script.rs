use std::collections::BTreeSet;

use saqbol::curriculum::{Band, Part};

use super::case::Case;
use crate::lesson::{tally, walk};

/// The fixed script (C2), enough to do (C4), the quiz and the boosters (C7).
pub fn check(case: &Case) {
    parts(case);
    screens(case);
    rehearsals(case);
    quiz(case);
    boosters(case);
    pauses(case);
}

const SCRIPT: [(Part, &str); 4] = [
    (Part::Hook, "hook"),
    (Part::Model, "model"),
    (Part::Guided, "guided"),
    (Part::Own, "own"),
];

fn parts(case: &Case) {
    let steps = &case.lesson.module.steps;
    for pair in steps.windows(2) {
        if let [before, after] = pair
            && after.part < before.part
        {
            case.error(
                &after.id,
                format!("the screen \"{}\" comes too late for its part", after.id),
                "keep the order hook, model, guided, own",
            );
        }
    }
    for (part, name) in SCRIPT {
        if steps.iter().all(|step| step.part != part) {
            case.error(
                "",
                format!("no screen has the part {name} (criterion C2)"),
                "every module has a hook, a model, guided and own practice",
            );
        }
    }
}

fn screens(case: &Case) {
    let module = &case.lesson.module;
    let before = tally::screens(module);
    let count = before + walk::questions(module);
    let least = if module.band == Band::A { 6 } else { 10 };
    if !(least..=14).contains(&count) {
        case.error(
            "",
            format!("the walk has {count} screens: {before} and the quiz"),
            format!("make it {least} to 14"),
        );
    }
    let active = tally::active(module).len();
    if active * 2 < before {
        case.error(
            "",
            format!(
                "only {active} of {before} screens before the quiz ask for an action (criterion C4)"
            ),
            "turn some screens of kind say or talk into something to do",
        );
    }
    if module.band != Band::A && tally::nodes(module) == (0, 0) {
        case.warn(
            "",
            "no-chat",
            "the module has no playable chat",
            "a module is one skill, one playable situation, one quiz",
        );
    }
}

fn rehearsals(case: &Case) {
    let rehearsed = tally::rehearsals(&case.lesson.module);
    let places: BTreeSet<&str> = rehearsed
        .iter()
        .filter(|(_, what)| tally::protects(*what))
        .map(|(key, _)| key.as_str())
        .collect();
    if places.len() < 3 {
        case.error(
            "",
            format!(
                "refusing, leaving or telling is rehearsed in {} places, not in 3 (criterion C4)",
                places.len()
            ),
            "add `rehearses = \"refuse\"`, \"leave\" or \"tell\" to screens or choices that do it",
        );
    }
}

fn quiz(case: &Case) {
    let quiz = &case.lesson.module.quiz;
    if quiz.pool.len() < 10 {
        case.error(
            "quiz",
            format!("the quiz has {} items, fewer than 10", quiz.pool.len()),
            "add items, so that a second try is not the first again",
        );
    }
    let show = if case.lesson.module.band == Band::A {
        4
    } else {
        5
    };
    if quiz.show != show {
        case.error(
            "quiz.show",
            format!("the quiz shows {} items", quiz.show),
            format!("write `show = {show}`"),
        );
    }
}

fn boosters(case: &Case) {
    let boosters = &case.lesson.module.boosters;
    if boosters.len() < 2 {
        case.error(
            "",
            format!(
                "there are {} boosters, not two (criterion C7)",
                boosters.len()
            ),
            "add a [[booster]] with items in new situations",
        );
    }
    for booster in boosters {
        if !(3..=5).contains(&booster.items.len()) {
            case.error(
                &booster.id,
                format!(
                    "the booster \"{}\" has {} items",
                    booster.id,
                    booster.items.len()
                ),
                "make it three to five",
            );
        }
    }
}

/// So many screens of band A ask something on the puppets.
const PAUSES: usize = 4;

/// Whoever reads together with the youngest stops now and then to talk.
fn pauses(case: &Case) {
    let module = &case.lesson.module;
    if module.band != Band::A {
        return;
    }
    for (_, wording) in case.wordings() {
        let steps = module.steps.iter();
        let paused = steps.filter(|step| !wording.get(&[&step.id, ".pause"].concat()).is_empty());
        let paused = paused.count();
        if paused < PAUSES && !wording.texts.is_empty() {
            case.problems.error(
                &wording.file,
                1,
                format!("{paused} screens have a `.pause`, fewer than {PAUSES}"),
                "add `.pause` to screens: a question on the puppets, to talk about",
            );
        }
    }
}
