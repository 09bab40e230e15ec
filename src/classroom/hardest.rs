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

#[cfg(test)]
mod tests {
    use super::*;

    /// `right` of `asked` answers to an item were right.
    fn answers(item: u16, asked: usize, right: usize) -> Vec<Answer> {
        let option = |at: usize| u8::from(at >= right);
        let answer = |at| Answer {
            item,
            option: option(at),
            right: at < right,
        };
        (0..asked).map(answer).collect()
    }

    #[test]
    fn shares_are_compared_not_counts() {
        // 10 of 30 are fewer than 4 of 10, though 10 are more than 4.
        let all = [answers(1, 10, 4), answers(2, 30, 10), answers(3, 8, 4)].concat();
        let items: Vec<u16> = hardest(&all).iter().map(|hard| hard.item).collect();
        assert_eq!(items, [2, 1, 3]);
    }
}
