use saqbol::curriculum::Step;

use super::case::Case;
use crate::lesson::tally;
use crate::measure::thing::Thing;
use crate::pattern::held;
use crate::read::languages::Language;
use crate::read::signs;

/// Safe things are items, too (criterion C6), and every sign that a module names is trained.
pub fn check(case: &Case) {
    let module = &case.lesson.module;
    let things = tally::judged(module.all_steps());
    let least = if held::module(case.lesson) { 0 } else { SAFE };
    if let Some((what, mend)) = balance(&things, least) {
        case.error("signs", what, mend);
    }
    for sign in &module.signs {
        let signs = &case.library.lists.signs;
        let nameless = |lang: &&Language| signs.name(*sign, module.band, lang.code()).is_none();
        if let Some(lang) = case.library.languages.iter().find(nameless) {
            case.error(
                "signs",
                format!(
                    "{sign} has no name for this band in {}",
                    signs::file(lang.code())
                ),
                "take it out of `signs`, or give it a name in every language",
            );
        }
        let used = things.iter().filter(|thing| thing.sign() == *sign);
        let (foils, signs): (Vec<&Thing>, Vec<&Thing>) = used.partition(|thing| thing.is_foil());
        if foils.len() + signs.len() < 2 || signs.is_empty() {
            case.error(
                "signs",
                format!(
                    "{sign} is named in `signs` but judged only {} times as a sign and {} times as a foil",
                    signs.len(),
                    foils.len()
                ),
                "let the learner meet it at least twice, or take it out of `signs`",
            );
        }
    }
}

/// The least share of safe things, in per cent, where nothing is judged with three answers: those have shares of their own
/// (P2).
const SAFE: usize = 35;
/// The least share in a check with three answers: a third of its situations is safe (C7), a little less is a slip.
const SAFE_OF_THREE: usize = 30;

/// The least share of safe things in a check.
pub fn safe_of_check<'a>(steps: impl Iterator<Item = &'a Step>) -> usize {
    match held::has_situation(steps) {
        true => SAFE_OF_THREE,
        false => SAFE,
    }
}

/// What is wrong with the share of foils, if anything is. `least`: the least share, in per cent.
pub fn balance(things: &[Thing], least: usize) -> Option<(String, &'static str)> {
    let foils = things.iter().filter(|thing| thing.is_foil()).count();
    let close = things.iter().filter(|thing| thing.is_close()).count();
    if foils * 100 < things.len() * least {
        return Some((
            format!(
                "only {foils} of {} judged things are safe: fewer than {least} % (criterion C6)",
                things.len()
            ),
            "add safe situations with `looks_like`",
        ));
    }
    if close * 2 < foils {
        return Some((
            format!("only {close} of {foils} foils are close: fewer than half (criterion C6)"),
            "make some resemble their sign closely and add `close = true`",
        ));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use saqbol::curriculum::{Judged, Sign};

    use crate::measure::thing::Sort;

    /// Whether a hundred things of which so many are safe, and so many of these close, pass.
    fn passes(foils: usize, close: usize, least: usize) -> bool {
        let sign = Sign::parse("F2").unwrap();
        let things = (0..100).map(|at| {
            let foil = Judged::Foil {
                looks_like: sign,
                close: at < close,
            };
            let judged = if at < foils { foil } else { Judged::Sign(sign) };
            Thing {
                key: String::new(),
                judged,
                sort: Sort::from(judged),
            }
        });
        balance(&things.collect::<Vec<_>>(), least).is_none()
    }

    /// The least share of a check whose items are those of a module of tests.
    fn least_of(module: &str) -> usize {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let (library, _) = crate::fixtures(&root);
        let mut all = library.modules.iter();
        let found = all.find(|lesson| lesson.module.id == module).unwrap();
        safe_of_check(found.module.all_steps())
    }

    /// C7: with three answers three of ten are safe, with two rather more. C6: half of them are close.
    #[test]
    fn a_check_is_never_nearly_all_dangers() {
        let three = least_of("b-situation");
        assert!(!passes(29, 29, three) && passes(30, 30, three));
        let two = least_of("b-choice");
        assert!(!passes(34, 34, two) && passes(35, 35, two));
        assert!(!passes(40, 19, two) && passes(40, 20, two));
        // A module with situations has shares of its own.
        assert!(passes(0, 0, 0));
    }
}
