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
