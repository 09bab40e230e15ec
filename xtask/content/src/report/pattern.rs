use crate::format::{line, list, percent};
use crate::kinds::routes::Poorest;
use crate::library::{Lesson, Library};
use crate::pattern::{cues, held, offenders, routes, shares, tune};

/// The lesson pattern in one module.
pub fn of_module(library: &Library, lesson: &Lesson, out: &mut String) {
    let mut say = |text: String| line(out, 1, &text);
    say(format!(
        "pattern: {}",
        match held::module(lesson) {
            true => "held to it",
            false => "not yet: no item of its quiz is a situation",
        }
    ));
    say(format!("P2  {}", shares::Shares::of(&[lesson]).shown()));
    say(format!(
        "P4  cues: {}",
        cues::shown(&cues::counted(&[lesson]))
    ));
    say(format!("P10 {}", pressing(&[lesson])));
    let walked = routes::walk(library, lesson);
    for (step, found) in &walked.stories {
        say(format!(
            "P5  {}: of {} places where somebody unproven speaks {} have no choice that checks, {} none that leaves",
            step.id,
            found.unproven,
            found.unchecked.len(),
            found.kept.len()
        ));
        let poorest = |found: &Option<Poorest>| match found {
            Some(found) => format!("{} ({})", found.count, found.route.join(" ")),
            None => "–".to_string(),
        };
        say(format!(
            "P6  {}: on the poorest way refusals and leavings {}, tellings {}{}",
            step.id,
            poorest(&found.refusals),
            poorest(&found.tellings),
            match routes::tells(lesson) {
                true => ", and a screen tells",
                false => "",
            }
        ));
    }
    let stories = walked.stories.iter().flat_map(|(_, found)| &found.unmet);
    let unmet = stories.chain(&walked.unmet);
    let unmet = unmet.map(|(key, name)| format!("{key} {name}"));
    say(format!("P13 not met before: {}", list(unmet)));
    for (language, wording) in library.wordings(lesson) {
        let openings = tune::Openings::of(&lesson.module, wording);
        let most = openings.by_words.iter().take(3).map(|(words, keys)| {
            format!(
                "“{words}” {} ({})",
                keys.len(),
                percent(keys.len(), openings.reasons)
            )
        });
        let most: Vec<String> = most.collect();
        let mixed = language
            .mixed
            .as_ref()
            .map(|rule| tune::mixed(&lesson.module, wording, rule).len());
        let mixed = mixed.map(|count| format!("; {count} questions mix endings"));
        say(format!(
            "P14 {}: {} reasons begin with {}{}",
            language.code(),
            openings.reasons,
            list(most.iter()),
            mixed.unwrap_or_default()
        ));
    }
}

/// What only a band as a whole can show.
pub fn of_band(lessons: &[&Lesson], out: &mut String) {
    let on = lessons.iter().filter(|lesson| held::module(lesson)).count();
    line(
        out,
        1,
        &format!(
            "pattern: {on} of {} modules are on it; the band is held to it when all are",
            lessons.len()
        ),
    );
    line(
        out,
        1,
        &format!("P2 {}", shares::Shares::of(lessons).shown()),
    );
    line(
        out,
        1,
        &format!("P4 cues: {}", cues::shown(&cues::counted(lessons))),
    );
    line(out, 1, &format!("P10 {}", pressing(lessons)));
}

/// Who presses, by kind.
fn pressing(lessons: &[&Lesson]) -> String {
    let counts = offenders::counted(lessons);
    let all = counts.values().sum();
    let kinds = counts
        .iter()
        .map(|(kind, count)| format!("{} {count} ({})", kind.name(), percent(*count, all)));
    format!(
        "offenders in steps and items with a danger: {}",
        list(kinds)
    )
}
