use std::collections::BTreeSet;

use saqbol::curriculum::{Module, Rehearsal};

use crate::format::{list, percent};
use crate::lesson::tally;
use crate::library::Library;
use crate::measure::thing::Thing;

/// The rehearsals by what they rehearse.
pub fn rehearsed(module: &Module) -> String {
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
    format!(
        "{} places of refusing, leaving, telling ({})",
        places.len(),
        kinds.join("; ")
    )
}

/// Criterion C6: the safe things, and which are close.
pub fn foils(module: &Module) -> String {
    let things = tally::judged(module.all_steps());
    let foils: Vec<&Thing> = things.iter().filter(|thing| thing.is_foil()).collect();
    let close = foils.iter().filter(|thing| thing.is_close());
    format!(
        "{} of {} are foils ({}); close: {}",
        foils.len(),
        things.len(),
        percent(foils.len(), things.len()),
        list(close.map(|thing| format!("{} ({})", thing.key, thing.sign())))
    )
}

/// Criterion C7: the boosters and the band's checks.
pub fn checks(library: &Library, module: &Module) -> String {
    let boosters = module
        .boosters
        .iter()
        .map(|booster| format!("{} ({})", booster.id, booster.items.len()));
    let pool = library.checks.iter().find(|pool| pool.band == module.band);
    format!(
        "boosters {}; the band's checks: {}",
        list(boosters),
        pool.map_or("none yet".into(), |pool| format!(
            "{} items ({})",
            pool.items.len(),
            pool.id
        ))
    )
}

/// Criterion C9: where the right answer stands.
pub fn place(module: &Module) -> String {
    let items = tally::items(module.all_steps());
    let most = items
        .iter()
        .map(|item| item.keys.len())
        .max()
        .unwrap_or_default();
    let places = (0..most).map(|place| {
        let there = items.iter().filter(|item| item.right == place).count();
        format!("number {} {}", place + 1, percent(there, items.len()))
    });
    format!(
        "of {} items the right answer is {}",
        items.len(),
        list(places)
    )
}
