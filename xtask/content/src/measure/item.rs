use super::reading::ratio;

/// An item of which exactly one answer is right: the keys of the answers' words in their order, and the right one's place.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub keys: Vec<String>,
    pub right: usize,
}

/// The item of some answers, by key and whether it is right; `None` unless exactly one is, among at least two.
pub fn of(answers: impl Iterator<Item = (String, bool)>) -> Option<Item> {
    let (keys, rights): (Vec<String>, Vec<bool>) = answers.unzip();
    let right = rights.iter().position(|right| *right)?;
    let single = keys.len() > 1 && rights.iter().filter(|right| **right).count() == 1;
    single.then_some(Item { keys, right })
}

/// The share of items in which a blind guess is right, 0 to 1. It is told beside a share: of two answers one is the longer
/// one in half of the items, so a module of many such items is near the limit by accident.
pub fn guessed(items: &[Item]) -> f64 {
    let sum: f64 = items.iter().map(|item| ratio(1, item.keys.len())).sum();
    if items.is_empty() {
        0.0
    } else {
        sum / items.len() as f64
    }
}

/// The items whose right answer is longer than every other one, in letters.
pub fn longest_right(items: &[Item], text: impl Fn(&str) -> usize) -> Vec<&Item> {
    let stands_out = |item: &&Item| {
        let lengths: Vec<usize> = item.keys.iter().map(|key| text(key)).collect();
        let right = lengths.get(item.right).copied().unwrap_or_default();
        let others = lengths
            .iter()
            .enumerate()
            .filter(|(at, _)| *at != item.right);
        others
            .map(|(_, length)| *length)
            .max()
            .is_some_and(|other| right > other)
    };
    items.iter().filter(stands_out).collect()
}

/// The place where the right answer stands most often, and the items in which it does.
pub fn favourite_place(items: &[Item]) -> (usize, Vec<&Item>) {
    let most = items
        .iter()
        .map(|item| item.right)
        .max()
        .unwrap_or_default();
    (0..=most)
        .map(|place| {
            (
                place,
                items
                    .iter()
                    .filter(|item| item.right == place)
                    .collect::<Vec<_>>(),
            )
        })
        .max_by_key(|(_, there)| there.len())
        .unwrap_or_default()
}
