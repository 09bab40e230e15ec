use crate::curriculum::{Judged, Kind, Quiz, Step};

/// A small deterministic generator (SplitMix64; Steele, Lea, Flood 2014). What it gives for a seed is part of what is
/// saved (the questions that a learner was shown), so it must never change: a library's might.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(seed)
    }

    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `bound`; 0 for a bound of 0. The bias is far below what a lesson could show.
    pub fn below(&mut self, bound: usize) -> usize {
        let Ok(bound) = u64::try_from(bound) else {
            return 0;
        };
        let drawn = self.roll().checked_rem(bound).unwrap_or_default();
        usize::try_from(drawn).unwrap_or_default()
    }

    /// Shuffles in place (Fisher–Yates).
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for at in (1..items.len()).rev() {
            let other = self.below(at + 1);
            items.swap(at, other);
        }
    }
}

/// `items` in an order given by seed and salt, never in the order they came in if there is another.
pub fn shuffled<T: Clone + PartialEq>(items: &[T], seed: u64, salt: &str) -> Vec<T> {
    let salt = salt.bytes().fold(seed, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    let mut mixed = items.to_vec();
    Random::new(salt).shuffle(&mut mixed);
    if mixed == items && mixed.len() > 1 {
        mixed.rotate_left(1);
    }
    mixed
}

/// What an item asks for, as far as the draw cares.
pub(super) fn suit(step: &Step) -> usize {
    let judged = match &step.kind {
        Kind::Choice(choice) => choice.judged,
        _ => None,
    };
    match judged {
        Some(Judged::Foil { .. }) => 0,
        Some(Judged::Sign(_)) => 1,
        None => 2,
    }
}

/// The positions in the pool of the questions for one learner: foils, signs and other items in turn, so that every
/// learner gets a mix (a spot item has both and counts as other).
pub fn sample_quiz(quiz: &Quiz, seed: u64) -> Vec<usize> {
    let mut suits: [Vec<usize>; 3] = Default::default();
    let mut order: Vec<usize> = (0..quiz.pool.len()).collect();
    let mut random = Random::new(seed);
    random.shuffle(&mut order);
    for at in order {
        if let Some(cards) = quiz.pool.get(at).and_then(|step| suits.get_mut(suit(step))) {
            cards.push(at);
        }
    }
    let show = usize::try_from(quiz.show)
        .unwrap_or(usize::MAX)
        .min(quiz.pool.len());
    let mut drawn = Vec::with_capacity(show);
    while drawn.len() < show {
        for cards in &mut suits {
            if drawn.len() < show {
                drawn.extend(cards.pop());
            }
        }
    }
    random.shuffle(&mut drawn);
    drawn
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_dice_are_the_published_ones() {
        // The reference values for SplitMix64 with seed 1234567.
        let mut random = Random::new(1_234_567);
        assert_eq!(random.roll(), 6_457_827_717_110_365_317);
        assert_eq!(random.roll(), 3_203_168_211_198_807_973);
    }

    proptest! {
        #[test]
        fn mixing_keeps_the_items(items: Vec<u8>, seed: u64, salt: String) {
            let mut back = shuffled(&items, seed, &salt);
            prop_assert_eq!(&back, &shuffled(&items, seed, &salt));
            back.sort_unstable();
            let mut sorted = items.clone();
            sorted.sort_unstable();
            prop_assert_eq!(back, sorted);
        }

        #[test]
        fn mixing_changes_the_order(seed: u64, salt: String) {
            prop_assert_ne!(shuffled(&[1, 2, 3, 4], seed, &salt), [1, 2, 3, 4]);
        }
    }
}
