use super::case::Case;
use crate::files::words::Wording;
use crate::lesson::tally;
use crate::measure::item::{self, Item};
use crate::measure::reading::ratio;
use crate::problem::Problems;

/// Fewer items tell nothing about a habit.
const ENOUGH: usize = 6;
/// A share of right answers above this is looked at, above the second it is a habit that children learn (criterion C9).
const WARN_ABOVE: f64 = 0.45;
const ERROR_ABOVE: f64 = 0.60;

/// The right answer can be told neither by its length nor by its place (criterion C9).
pub fn check(case: &Case) {
    let items = tally::items(case.lesson.module.all_steps());
    place(&items, &case.lesson.file(), case.problems);
    for (language, wording) in case.wordings() {
        length(&items, language.code(), wording, case.problems);
    }
}

/// The right answer's place among the answers.
pub fn place(items: &[Item], file: &str, problems: &Problems) {
    let (place, there) = item::favourite_place(items);
    report(
        problems,
        Share {
            file,
            code: "right-place".to_string(),
            part: there.len(),
            items,
        },
        |share| {
            format!(
                "the right answer is number {} in {share} (criterion C9)",
                place + 1
            )
        },
        "move right answers to other places",
    );
}

/// The right answer's length in one language.
pub fn length(items: &[Item], lang: &str, wording: &Wording, problems: &Problems) {
    let longest = item::longest_right(items, |key| wording.get(key).chars().count());
    let some: Vec<String> = longest
        .iter()
        .take(4)
        .filter_map(|item| Some(format!("`{}`", item.keys.get(item.right)?)))
        .collect();
    report(
        problems,
        Share {
            file: &wording.file,
            code: format!("longest-right-{lang}"),
            part: longest.len(),
            items,
        },
        |share| {
            format!(
                "the right answer is the longest in {share} (criterion C9), as in {}",
                some.join(", ")
            )
        },
        "shorten right answers or lengthen others",
    );
}

struct Share<'a> {
    file: &'a str,
    code: String,
    part: usize,
    items: &'a [Item],
}

fn report(problems: &Problems, share: Share, what: impl Fn(String) -> String, mend: &str) {
    let all = share.items.len();
    if all < ENOUGH {
        return;
    }
    let part = ratio(share.part, all);
    let guessed = item::guessed(share.items);
    let said = format!(
        "{} of {all} items, {:.0} %, where guessing gives {:.0} %",
        share.part,
        part * 100.0,
        guessed * 100.0
    );
    if part > ERROR_ABOVE {
        problems.error(share.file, 1, what(said), mend);
    } else if part > WARN_ABOVE {
        problems.warn(share.file, 1, share.code, what(said), mend);
    }
}
