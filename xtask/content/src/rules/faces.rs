use std::collections::BTreeMap;

use saqbol::curriculum::{Person, Step};

use super::case::Case;
use crate::files::ids::Places;
use crate::files::words::Wording;
use crate::kinds;
use crate::pattern::offenders;
use crate::problem::Problems;
use crate::read::checks::CheckPool;

/// Pictures of nobody in particular: an outline, a crowd.
const NOBODY: [&str; 3] = ["online", "room", "five"];

/// In a module no two people have one face: a child takes whoever looks the same for the same person.
pub fn check(case: &Case) {
    let module = &case.lesson.module;
    if let Some((_, wording)) = case.wordings().next() {
        let places = &case.lesson.places;
        let of = Of {
            file: &case.lesson.file(),
            places,
            wording,
        };
        of.check(&module.cast, module.all_steps(), case.problems);
    }
    desk(case);
}

/// What is said to a neighbour shows the first two of the cast at their desk: neither may be who deceives.
fn desk(case: &Case) {
    let lesson = case.lesson;
    let mut steps = lesson.module.all_steps();
    let Some(talk) = steps.find(|step| kinds::of(step).seats_two()) else {
        return;
    };
    let mates = lesson.module.cast.iter().take(2);
    for mate in mates.filter(|mate| offenders::is_offender(lesson, &mate.id)) {
        case.problems.error(
            &lesson.file(),
            lesson.places.line(&["who-", &mate.id].concat()),
            format!(
                "\u{201c}{}\u{201d} would sit at the desk of `{}`",
                mate.id, talk.id
            ),
            "put two friends of the story first in the cast",
        );
    }
}

/// The same in a band's checks.
pub fn check_pool(pool: &CheckPool, problems: &Problems) {
    if let Some(wording) = pool.wordings.values().next() {
        let of = Of {
            file: &pool.file,
            places: &pool.places,
            wording,
        };
        of.check(&[], pool.items.iter().map(|item| &item.step), problems);
    }
}

/// Where people stand, and what they are called: the first language is enough.
struct Of<'a> {
    file: &'a str,
    places: &'a Places,
    wording: &'a Wording,
}

impl Of<'_> {
    fn check<'a>(
        &self,
        cast: &[Person],
        steps: impl Iterator<Item = &'a Step>,
        problems: &Problems,
    ) {
        let mut known: BTreeMap<String, &str> = BTreeMap::new();
        let of_cast = cast
            .iter()
            .map(|person| (person.art.clone(), format!("who-{}", person.id)));
        let seen = steps.flat_map(|step| {
            let strangers = kinds::of(step).strangers(&step.id).into_iter();
            strangers.map(|stranger| (stranger.face, stranger.key))
        });
        for (face, key) in of_cast.chain(seen) {
            let named = match key.starts_with("who-") {
                true => self.wording.get(&key),
                false => self.wording.get(&format!("{key}-name")),
            };
            if named.is_empty() || NOBODY.contains(&&face[..]) {
                continue;
            }
            let first = *known.entry(face.clone()).or_insert(named);
            if !is_same(first, named) {
                problems.error(
                    self.file,
                    self.places.line(&key),
                    format!(
                        "\u{201c}{first}\u{201d} and \u{201c}{named}\u{201d} have one face: {face}"
                    ),
                    "give one of them another picture of static/art/people",
                );
            }
        }
    }
}

/// Whether two names may be one person's: the shorter one is told again with something behind it ("Маржан, парталасың"), or
/// both end in the name itself ("Сыныптасың Торғай").
fn is_same(one: &str, other: &str) -> bool {
    let plain = |name: &str| -> Vec<String> {
        let words = name.split(|letter: char| !letter.is_alphanumeric());
        let words = words.filter(|word| !word.is_empty());
        words.map(str::to_lowercase).collect()
    };
    let (one, other) = (plain(one), plain(other));
    one.starts_with(&other) || other.starts_with(&one) || one.last() == other.last()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_told_more_closely_is_the_same() {
        assert!(is_same("Маржан", "Маржан, парталасың"));
        assert!(is_same("«Шындық»", "Шындық"));
        assert!(is_same("Сыныптасың Торғай", "Торғай"));
        assert!(!is_same("Құралай", "Ғани"));
        assert!(!is_same("Досың Пони", "Би мұғалімі Пони апай"));
    }
}
