use std::collections::BTreeMap;

use saqbol::curriculum::{Asks, Band};

use super::{balance, foils, forbidden::Spoken, keys};
use crate::kinds;
use crate::kinds::keys::{Key, Role};
use crate::lesson::keys::of_step;
use crate::lesson::tally;
use crate::library::Library;
use crate::pattern::held;
use crate::problem::Problems;
use crate::read::checks::CheckPool;

/// A band's checks: enough items in matched groups, complete words, no hint by length or place (criterion C7).
pub fn check(pool: &CheckPool, library: &Library, problems: &Problems) {
    let error = |key: &str, what: String, mend: &str| {
        problems.error(&pool.file, pool.places.line(key), what, mend)
    };
    // Three matched forms.
    let least = 3 * asked_at_least(pool.band);
    if pool.items.len() < least {
        error(
            "",
            format!(
                "the check has {} items, fewer than {least}",
                pool.items.len()
            ),
            match pool.band {
                Band::A => "add items: three matched forms need six each",
                Band::B | Band::C => "add items: three matched forms need twelve each",
            },
        );
    }
    groups(pool, &error);
    let steps = || pool.items.iter().map(|item| &item.step);
    steps().for_each(|step| kinds::of(step).check_alarms(&step.id, &error));
    if let Some((what, mend)) =
        foils::balance(&tally::judged(steps()), foils::safe_of_check(steps()))
    {
        error("", what, mend);
    }
    let items = tally::items(steps());
    balance::place(&items, &pool.file, problems);

    let held = held::has_situation(steps());
    let all = all_keys(pool);
    keys::twice(&all, &pool.file, &pool.places, problems);
    for (lang, wording) in &pool.wordings {
        keys::complete(&all, pool.whole, wording, problems);
        balance::length(&items, lang, wording, problems);
        for (key, text) in &wording.texts {
            Spoken {
                lang,
                adult: false,
                held,
                file: &wording.file,
                line: text.line,
                key,
                text: &text.text,
            }
            .check(&library.lists.forbidden, problems);
        }
    }
}

/// How many items somebody is asked each time, at least: the youngest read slowly.
fn asked_at_least(band: Band) -> usize {
    match band {
        Band::A => 6,
        Band::B | Band::C => 12,
    }
}

/// Items of a group stand in for each other at entry, exit and weeks later, so each of the three needs one.
fn groups(pool: &CheckPool, error: &impl Fn(&str, String, &str)) {
    let mut groups: BTreeMap<(Asks, &str), Vec<&str>> = BTreeMap::new();
    for item in &pool.items {
        let group = groups
            .entry((item.form.asks, item.form.group.as_str()))
            .or_default();
        group.push(&item.step.id);
    }
    for ((asks, group), ids) in groups {
        if asks.is_matched() && ids.len() < 3 {
            error(
                ids.first().copied().unwrap_or_default(),
                format!(
                    "the group \"{group}\" ({}) has {} items: {}",
                    asks.name(),
                    ids.len(),
                    ids.join(", ")
                ),
                "a group needs three: for entry, exit and weeks later",
            );
        }
    }
}

/// All keys of a check's words.
pub fn all_keys(pool: &CheckPool) -> Vec<Key> {
    let named = [
        ("title", Role::Title),
        ("title.entry", Role::Title),
        ("title.exit", Role::Title),
        ("title.delayed", Role::Title),
        ("intro", Role::Prose),
    ];
    let named = named.into_iter().map(|(key, role)| Key {
        key: key.to_string(),
        role,
        needed: true,
    });
    let items = pool
        .items
        .iter()
        .flat_map(|item| of_step(&item.step, false));
    named.chain(items).collect()
}
