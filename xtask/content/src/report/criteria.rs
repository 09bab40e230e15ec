use std::collections::BTreeSet;

use saqbol::curriculum::{Band, Module, Part};

use super::{items, people};
use crate::format::{line, list};
use crate::kinds::Criterion;
use crate::lesson::tally;
use crate::library::{Lesson, Library};

/// What nobody can compute, for a reader.
const FOR_A_READER: [(&str, &str); 6] = [
    ("C3", "the goal (`plan`, `skill`) is an observable verb"),
    (
        "C12",
        "no fear, no dark pictures, the good of the internet first",
    ),
    ("C13", "no blame (words.toml finds only the crudest)"),
    ("C16", "online and offline are linked"),
    ("C20", "positive norms"),
    ("C21", "nobody is asked whether it has happened to them"),
];

/// The criteria of the curriculum, each with the ids that meet it.
pub fn write(library: &Library, lesson: &Lesson, out: &mut String) {
    let module = &lesson.module;
    let mut rows = Vec::new();
    let mut say = |criterion: &str, text: String| rows.push(format!("{criterion:<4}{text}"));
    say("C1", chain(lesson));
    say("C2", script(module));
    say(
        "C4",
        format!(
            "active: {}; rehearsals: {}",
            list(tally::active(module).iter()),
            items::rehearsed(module)
        ),
    );
    say("C5", tally::met(module, Criterion::Telling));
    say("C6", items::foils(module));
    say("C7", items::checks(library, module));
    say(
        "C8",
        "reasons stand at every answer; that boosters use new situations is for a reader"
            .to_string(),
    );
    say("C9", items::place(module));
    say("C10", people::friend(module));
    say("C11", people::helpers(module));
    say(
        "C14",
        format!(
            "offenders: {}",
            list(people::kinds_of(lesson, &["offender"]).iter())
        ),
    );
    if module.band == Band::C {
        say("C15", heavy(module));
    }
    say(
        "C17",
        format!(
            "heroes and helpers: {}",
            list(people::kinds_of(lesson, &["hero", "helper", "friend"]).iter())
        ),
    );
    say("C18", present(lesson));
    say("C19", tally::met(module, Criterion::Choices));
    for (criterion, what) in FOR_A_READER {
        say(criterion, format!("for a reader: {what}"));
    }
    // C2 before C10.
    let number = |row: &String| row.get(1..3).and_then(|n| n.trim().parse::<u32>().ok());
    rows.sort_by_key(number);
    for row in rows {
        line(out, 1, &row);
        if row.starts_with("C1 ") {
            references(library, lesson, out);
        }
    }
}

/// What the lesson stands on, for those who do not know the ids by heart.
fn references(library: &Library, lesson: &Lesson, out: &mut String) {
    let chain = &lesson.background.chain;
    let cited: BTreeSet<&String> = [
        &lesson.background.sources,
        &chain.risk,
        &chain.skill,
        &chain.behaviour,
    ]
    .into_iter()
    .flatten()
    .collect();
    for source in library
        .lists
        .sources
        .iter()
        .filter(|source| cited.contains(&source.id))
    {
        line(
            out,
            3,
            &format!("{}: {} – {}", source.id, source.reference, source.supports),
        );
    }
}

fn chain(lesson: &Lesson) -> String {
    let chain = &lesson.background.chain;
    let links = [&chain.risk, &chain.skill, &chain.behaviour];
    let wanted = links
        .iter()
        .flat_map(|ids| ids.iter())
        .filter(|id| *id == "wanted")
        .count();
    let links: Vec<String> = links.iter().map(|ids| list(ids.iter())).collect();
    format!("{} ({wanted} wanted)", links.join(" → "))
}

fn script(module: &Module) -> String {
    let parts = [
        (Part::Hook, "hook"),
        (Part::Model, "model"),
        (Part::Guided, "guided"),
        (Part::Own, "own"),
    ];
    let parts: Vec<String> = parts
        .iter()
        .map(|(part, name)| {
            let ids = module.steps.iter().filter(|step| step.part == *part);
            format!("{name}: {}", list(ids.map(|step| &step.id)))
        })
        .collect();
    parts.join("; ")
}

/// The subjects of band C by the signs that stand for them.
fn heavy(module: &Module) -> String {
    let subjects = [
        ("controlling relationships", &[9_u8, 10][..]),
        ("pressure for pictures", &[7]),
        ("blackmail", &[19]),
        ("offers", &[17]),
    ];
    let met = subjects.iter().filter(|(_, signs)| {
        module
            .signs
            .iter()
            .any(|sign| signs.contains(&sign.number()))
    });
    list(met.map(|(subject, _)| *subject))
}

fn present(lesson: &Lesson) -> String {
    let there = |key: &str| {
        lesson
            .wordings
            .values()
            .filter(|wording| wording.texts.contains_key(key))
            .count()
    };
    format!(
        "the family's task in {} languages, the teacher's plan in {}",
        there("family.start"),
        there("plan.minutes")
    )
}
