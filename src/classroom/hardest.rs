//! The items that a class found hard.

use super::answer::Answer;
use super::steps_of_five::STEP;

/// An item that many found hard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hard {
    /// The item's [`super::short_id`].
    pub item: u16,
    pub asked: usize,
    pub right: usize,
    /// The wrong option that was chosen most, and by how many.
    pub wrong: u8,
    pub wrongs: usize,
}

/// At most so many hard items are named.
const NAMED: usize = 3;

/// The items that fewest got right, among those that at least [`STEP`] were asked and somebody got wrong. The answers are
/// sorted: by item, then by option.
pub fn hardest(answers: &[Answer]) -> Vec<Hard> {
    let mut hard: Vec<Hard> = answers
        .chunk_by(|a, b| a.item == b.item)
        .filter(|answers| answers.len() >= STEP)
        .filter_map(|answers| {
            let options = answers.chunk_by(|a, b| a.option == b.option);
            let wrong = options.filter_map(|same| {
                let wrongs = same.iter().filter(|answer| !answer.right).count();
                Some((same.first()?.option, wrongs)).filter(|(_, wrongs)| *wrongs > 0)
            });
            // Of two that were chosen as often the one with the smaller number, so that the report does not flicker.
            let (option, wrongs) =
                wrong.max_by_key(|(option, count)| (*count, std::cmp::Reverse(*option)))?;
            Some(Hard {
                item: answers.first()?.item,
                asked: answers.len(),
                right: answers.iter().filter(|answer| answer.right).count(),
                wrong: option,
                wrongs,
            })
        })
        .collect();
    // right/asked as whole numbers: a/b < c/d where a·d < c·b.
    hard.sort_by(|a, b| {
        (a.right * b.asked)
            .cmp(&(b.right * a.asked))
            .then(a.item.cmp(&b.item))
    });
    hard.truncate(NAMED);
    hard
}
