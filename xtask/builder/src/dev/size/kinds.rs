//! What a kind of step may weigh: a kind that outgrows it makes every first visit dearer, whether a lesson has it or not.

use std::collections::BTreeMap;

use crate::say;

/// At most so many bytes of the lessons' wasm a kind, before packing: its widget and what it holds together, without what
/// the compiler has put into its callers (much of the widgets is drawn within `draw_step`). The heaviest, `situation`,
/// has 4,596: it builds twelve surfaces and the answer bar.
const BUDGET: i64 = 5_000;
/// At most so many all kinds together, with what they share; nineteen of them had 30,954, today's have 34,431.
const ALL: i64 = 34_500;
/// The function that calls all widgets; the compiler has put most of them into it, so it is no kind's own.
const CALLER: &str = "draw_step";

/// Prints what each kind weighs, the heaviest first, and says whether all keep to their budgets.
pub fn keep_to_budget(sizes: &BTreeMap<String, i64>) -> bool {
    let kinds = weigh(sizes);
    let mut heaviest: Vec<(&String, &i64)> = kinds.iter().collect();
    heaviest.sort_by_key(|(_, bytes)| -**bytes);
    println!("\nkinds of steps in the app for lessons, of {BUDGET} bytes each:");
    for (kind, bytes) in heaviest {
        let mark = if *bytes > BUDGET { "  too heavy" } else { "" };
        println!("{bytes:>9}  {kind}{mark}");
    }
    let total: i64 = kinds.values().sum();
    println!("{total:>9}  together, of {ALL}");
    let heavy = over(&kinds);
    if !heavy.is_empty() {
        say::hint(&format!(
            "{} outgrew the budget: make it smaller, or raise the budget in xtask/builder/src/dev/size/kinds.rs and say why",
            heavy.join(", ")
        ));
    }
    heavy.is_empty()
}

/// Bytes by the file that a kind has in `curriculum/steps/` and in `ui/steps/`.
fn weigh(sizes: &BTreeMap<String, i64>) -> BTreeMap<String, i64> {
    let mut kinds = BTreeMap::new();
    for (room, bytes) in sizes {
        let room = room.strip_prefix("wasm of lessons: saqbol::");
        let kind = room.and_then(|room| {
            ["ui::steps::", "curriculum::steps::"]
                .iter()
                .find_map(|folder| room.strip_prefix(folder))
        });
        if let Some(kind) = kind.filter(|kind| !kind.is_empty() && *kind != CALLER) {
            *kinds.entry(kind.to_string()).or_default() += bytes;
        }
    }
    kinds
}

/// What is over its budget: kinds, and all of them. Where no kind is found, names are not read as they should be.
fn over(kinds: &BTreeMap<String, i64>) -> Vec<String> {
    if kinds.is_empty() {
        return vec!["no kind was found, or one".into()];
    }
    let heavy = kinds.iter().filter(|(_, bytes)| **bytes > BUDGET);
    let mut over: Vec<String> = heavy.map(|(kind, _)| kind.clone()).collect();
    if kinds.values().sum::<i64>() > ALL {
        over.push("all kinds together".into());
    }
    over
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_that_outgrows_its_budget_is_named() {
        let rooms = [
            ("wasm of lessons: saqbol::ui::steps::one", BUDGET - 10),
            ("wasm of lessons: saqbol::curriculum::steps::one", 10),
            ("wasm of lessons: saqbol::ui::steps::two", BUDGET + 1),
            ("wasm of lessons: saqbol::ui::steps::draw_step", 10 * BUDGET),
            ("wasm of lessons: saqbol::ui::pages", 10 * BUDGET),
            ("wasm of full: saqbol::ui::steps::one", 10 * BUDGET),
        ];
        let sizes: BTreeMap<String, i64> = rooms
            .into_iter()
            .map(|(room, bytes)| (room.to_string(), bytes))
            .collect();
        let kinds = weigh(&sizes);
        assert_eq!(kinds.len(), 2);
        assert_eq!(over(&kinds), ["two"]);
        let many: BTreeMap<String, i64> = (0..=ALL / BUDGET)
            .map(|at| (at.to_string(), BUDGET))
            .collect();
        assert_eq!(over(&many), ["all kinds together"]);
        assert!(!keep_to_budget(&sizes));
        assert!(!keep_to_budget(&BTreeMap::new()));
    }
}
