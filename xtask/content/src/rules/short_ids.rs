use std::collections::BTreeMap;

use saqbol::classroom::{Answer, short_id};
use saqbol::curriculum::Step;

use super::case::Case;

/// Tickets write items and options in few bits: no two items of a module, and no two options of an item, may share
/// theirs. Ids are for ever, so this is seen before anything is shipped.
pub fn check(case: &Case) {
    for (item, what) in clashes(&case.lesson.module.quiz.pool) {
        case.error(&item, what, "give one of the two another id");
    }
}

/// What looks the same on a ticket: the item's id, and what clashes.
fn clashes(pool: &[Step]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut items: BTreeMap<u16, &str> = BTreeMap::new();
    for step in pool {
        let mut say = |one: &str, other: &str| {
            let what = format!("on tickets `{one}` of `{}` looks like `{other}`", step.id);
            found.push((step.id.clone(), what));
        };
        if let Some(other) = items.insert(short_id(&step.id), &step.id) {
            say(&step.id, other);
        }
        let poll = step.kind.poll();
        let mut options: BTreeMap<u8, &str> = BTreeMap::new();
        for option in poll.into_iter().flat_map(|poll| poll.options) {
            if let Some(other) = options.insert(Answer::option(option.id), option.id) {
                say(option.id, other);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use saqbol::curriculum::steps::{Choice, ChoiceOption};
    use saqbol::curriculum::{Kind, Part};

    fn item(id: &str, options: &[&str]) -> Step {
        let option = |id: &&str| ChoiceOption {
            id: id.to_string(),
            right: false,
            alarm: false,
            art: None,
        };
        Step::plain(
            id,
            Part::Quiz,
            Kind::Choice(Choice {
                several: false,
                judged: None,
                options: options.iter().map(option).collect(),
            }),
        )
    }

    #[test]
    fn what_looks_the_same_is_named() {
        // Found by trying: their sums end alike.
        let pool = [
            item("q-420", &["o2", "a", "p48"]),
            item("q-1", &["a", "b"]),
            item("q-583", &["a", "b"]),
        ];
        let found: Vec<String> = clashes(&pool).into_iter().map(|(item, _)| item).collect();
        assert_eq!(found, ["q-420", "q-583"]);
        assert!(clashes(&pool[1..2]).is_empty());
    }
}
