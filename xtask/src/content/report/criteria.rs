use std::collections::BTreeSet;

use saqbol::curriculum::steps::Chat;
use saqbol::curriculum::{Band, Kind, Module, Part, Rehearsal};

use super::{line, list, percent};
use crate::content::library::{Lesson, Library};
use crate::content::measure::{balance, routes, tally};

/// What nobody can compute, for a reader.
const FOR_A_READER: [(&str, &str); 6] = [
    ("C3", "the goal (`plan`, `skill`) is an observable verb"),
    ("C12", "no fear, no dark pictures, the good of the internet first"),
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
    say("C4", format!("active: {}; rehearsals: {}", list(tally::active(module).iter()), rehearsed(module)));
    say("C5", chats(module, |id, chat| {
        let telling = chat.nodes.iter().filter(|node| node.tells);
        format!("{id} tells at {}", list(telling.map(|node| &node.id)))
    }));
    say("C6", foils(module));
    say("C7", checks(library, module));
    say("C8", "reasons stand at every answer; that boosters use new situations is for a reader".to_string());
    say("C9", place(module));
    say("C10", friend(module));
    say("C11", helpers(module));
    say("C14", format!("offenders: {}", list(kinds_of(lesson, &["offender"]).iter())));
    if module.band == Band::C {
        say("C15", heavy(module));
    }
    say("C17", format!("heroes and helpers: {}", list(kinds_of(lesson, &["hero", "helper", "friend"]).iter())));
    say("C18", present(lesson));
    say("C19", chats(module, |id, chat| {
        let shared = routes::least_alike(chat).map_or("one way only".into(), |s| format!("two ways share {:.0} %", s * 100.0));
        format!("{id}: at least {} choices, {shared}", chat.steps_to_ending(&chat.start))
    }));
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
    let cited: BTreeSet<&String> = [&lesson.background.sources, &chain.risk, &chain.skill, &chain.behaviour]
        .into_iter()
        .flatten()
        .collect();
    for source in library.lists.sources.iter().filter(|source| cited.contains(&source.id)) {
        line(out, 3, &format!("{}: {} – {}", source.id, source.reference, source.supports));
    }
}

fn chain(lesson: &Lesson) -> String {
    let chain = &lesson.background.chain;
    let links = [&chain.risk, &chain.skill, &chain.behaviour];
    let wanted = links.iter().flat_map(|ids| ids.iter()).filter(|id| *id == "wanted").count();
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

/// The rehearsals by what they rehearse.
fn rehearsed(module: &Module) -> String {
    let all = tally::rehearsals(module);
    let places: BTreeSet<&str> = all
        .iter()
        .filter(|(_, what)| tally::protects(*what))
        .map(|(key, _)| key.as_str())
        .collect();
    let kinds = [
        (Rehearsal::Refuse, "refuse"),
        (Rehearsal::Leave, "leave"),
        (Rehearsal::Tell, "tell"),
        (Rehearsal::Check, "check"),
        (Rehearsal::Support, "support"),
    ];
    let kinds: Vec<String> = kinds
        .iter()
        .map(|(kind, name)| {
            let ids = all.iter().filter(|(_, what)| what == kind);
            format!("{name} {}", list(ids.map(|(key, _)| key)))
        })
        .collect();
    format!("{} places of refusing, leaving, telling ({})", places.len(), kinds.join("; "))
}

fn chats(module: &Module, tell: impl Fn(&str, &Chat) -> String) -> String {
    let told = module.steps.iter().filter_map(|step| match &step.kind {
        Kind::Chat(chat) => Some(tell(&step.id, chat)),
        _ => None,
    });
    list(told)
}

fn foils(module: &Module) -> String {
    let things = tally::judged(module.all_steps());
    let foils: Vec<&tally::Thing> = things.iter().filter(|thing| thing.is_foil()).collect();
    let close = foils.iter().filter(|thing| thing.is_close());
    format!(
        "{} of {} are foils ({}); close: {}",
        foils.len(),
        things.len(),
        percent(foils.len(), things.len()),
        list(close.map(|thing| format!("{} ({})", thing.key, thing.sign())))
    )
}

fn checks(library: &Library, module: &Module) -> String {
    let boosters = module.boosters.iter().map(|booster| format!("{} ({})", booster.id, booster.items.len()));
    let pool = library.checks.iter().find(|pool| pool.band == module.band);
    format!(
        "boosters {}; the band's checks: {}",
        list(boosters),
        pool.map_or("none yet".into(), |pool| format!("{} items ({})", pool.items.len(), pool.id))
    )
}

fn place(module: &Module) -> String {
    let items = balance::items(module.all_steps());
    let most = items.iter().map(|item| item.keys.len()).max().unwrap_or_default();
    let places = (0..most).map(|place| {
        let there = items.iter().filter(|item| item.right == place).count();
        format!("number {} {}", place + 1, percent(there, items.len()))
    });
    format!("of {} items the right answer is {}", items.len(), list(places))
}

fn friend(module: &Module) -> String {
    let supports = tally::rehearsals(module).into_iter().filter(|(_, what)| *what == Rehearsal::Support);
    let items = module.quiz.pool.iter().chain(module.boosters.iter().flat_map(|booster| &booster.items));
    let items = items.filter(|item| item.rehearses == Some(Rehearsal::Support)).map(|item| item.id.clone());
    let ids = list(supports.map(|(key, _)| key).chain(items));
    if module.band == Band::A {
        format!("not asked of band A; there is {ids}")
    } else {
        format!("a friend is supported at {ids}")
    }
}

fn helpers(module: &Module) -> String {
    let picks = module.steps.iter().filter_map(|step| match &step.kind {
        Kind::Pick(pick) => {
            let outside = pick.roles.iter().filter(|role| !role.family).count();
            Some(format!("{} (at least {} of {}, {outside} outside the family)", step.id, pick.least, pick.roles.len()))
        }
        _ => None,
    });
    let sentences = module.steps.iter().filter(|step| {
        matches!(step.kind, Kind::Build(_)) && step.rehearses == Some(Rehearsal::Tell)
    });
    format!("helpers chosen at {}; first sentence at {}", list(picks), list(sentences.map(|step| &step.id)))
}

/// Who of the cast has one of some parts, as "girl (village)".
pub fn kinds_of(lesson: &Lesson, parts: &[&str]) -> Vec<String> {
    let kin = lesson.background.kin.iter().filter(|kin| parts.contains(&kin.part.as_str()));
    let kinds = kin.map(|kin| {
        let also: String = kin.also.iter().map(|tag| format!(" + {tag}")).collect();
        format!("{}{also}", kin.kind)
    });
    kinds.collect()
}

/// The subjects of band C by the signs that stand for them.
fn heavy(module: &Module) -> String {
    let subjects = [
        ("controlling relationships", &[9_u8, 10][..]),
        ("pressure for pictures", &[7]),
        ("blackmail", &[19]),
        ("offers", &[17]),
    ];
    let met = subjects.iter().filter(|(_, signs)| module.signs.iter().any(|sign| signs.contains(&sign.number())));
    list(met.map(|(subject, _)| *subject))
}

fn present(lesson: &Lesson) -> String {
    let there = |key: &str| lesson.wordings.values().filter(|wording| wording.texts.contains_key(key)).count();
    format!(
        "the family's task in {} languages, the teacher's plan in {}",
        there("family.start"),
        there("plan.minutes")
    )
}
