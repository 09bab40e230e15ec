use saqbol::curriculum::Step;

use crate::kinds::routes::Routes;
use crate::pattern::{held, routes};
use crate::rules::case::Case;
use crate::rules::findings::Findings;

/// P5, P6 and P13 on every route.
pub fn check(case: &Case) {
    let walked = routes::walk(case.library, case.lesson);
    let mut out = Findings::new(case, "ways-out");
    let mut rehearsed = Findings::new(case, "rehearsed");
    let mut tagged = Findings::new(case, "introduced");
    // Names that were found in the texts: a reading may be wrong, so it is never an error.
    let mut read = Findings::new(case, "unmet");
    let mut unmet = walked.unmet.clone();
    for (step, found) in &walked.stories {
        for key in &found.unchecked {
            out.add(
                key,
                format!("somebody unproven speaks at `{key}`, and no choice checks (P5)"),
                "add one with `rehearses = \"check\"` or \"tell\", or `does = \"ask\"`",
            );
        }
        for key in &found.kept {
            out.add(
                key,
                format!("somebody unproven speaks at `{key}`, and no choice leaves (P5)"),
                "add one with `rehearses = \"leave\"` or \"tell\", or `does = \"block\"`",
            );
        }
        rehearsals(case, step, found, &mut rehearsed);
        unmet.extend(found.unmet.iter().cloned());
    }
    out.report();
    rehearsed.report();
    for (key, name) in unmet {
        let mut said = case.lesson.places.tags(&key).names.iter();
        let what =
            format!("`{key}` speaks of \"{name}\", whom or which a way to it has not met (P13)");
        let mend = format!(
            "say who it is (`introduces = [\"{name}\"]` here or before), or let every way meet it"
        );
        if said.any(|said| said.value == name) {
            tagged.add(&key, what, mend);
        } else if held::module(case.lesson) {
            case.warn(&key, format!("unmet-{key}-{name}"), what, mend);
        } else {
            read.add(&key, what, mend);
        }
    }
    tagged.report();
    read.report();
}

fn rehearsals(case: &Case, step: &Step, routes: &Routes, found: &mut Findings) {
    if let Some(poorest) = &routes.refusals
        && poorest.count < 2
    {
        found.add(
            &step.id,
            format!(
                "a way through \"{}\" refuses or leaves {} times (P6): {}",
                step.id,
                poorest.count,
                poorest.route.join(" ")
            ),
            "let every way have two choices with `rehearses = \"refuse\"` or \"leave\", or `does = \"block\"`, that are not taken back",
        );
    }
    if let Some(poorest) = &routes.tellings
        && poorest.count == 0
        && !routes::tells(case.lesson)
    {
        found.add(
            &step.id,
            format!(
                "a way through \"{}\" never tells, and no screen does (P6): {}",
                step.id,
                poorest.route.join(" ")
            ),
            "let every way have a choice with `rehearses = \"tell\"`, or add a screen that has it",
        );
    }
}
