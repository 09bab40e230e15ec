use crate::curriculum::{Judged, Quiz, Step};

/// A small deterministic generator (SplitMix64; Steele, Lea, Flood 2014). What it gives for a seed is part of what is
/// saved (the questions that a learner was shown), so it must never change: a library's might.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// The generator that a seed gives.
    pub fn new(seed: u64) -> Random {
        Random(seed)
    }

    /// The next 64 bits.
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

/// `items` in an order that depends on seed and salt alone; never in the order they came in, if there are two of them.
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

/// Which third of a mixed draw an item belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stratum {
    /// It judges something safe that resembles a sign.
    Foil,
    /// It judges a warning sign.
    Sign,
    /// Anything else; also a step that judges several things, like a spot.
    Other,
}

impl Stratum {
    /// The stratum of an item.
    pub(super) fn of(item: &Step) -> Stratum {
        match item.kind.task().judged() {
            Some(Judged::Foil { .. }) => Stratum::Foil,
            Some(Judged::Sign(_)) => Stratum::Sign,
            None => Stratum::Other,
        }
    }
}

/// The positions of items in a pool, by stratum, so that whatever is drawn is a mix.
#[derive(Default)]
pub(super) struct Strata {
    foils: Vec<usize>,
    signs: Vec<usize>,
    others: Vec<usize>,
}

impl Strata {
    /// Puts an item's position on top of its stratum.
    pub(super) fn add(&mut self, position: usize, item: &Step) {
        match Stratum::of(item) {
            Stratum::Foil => self.foils.push(position),
            Stratum::Sign => self.signs.push(position),
            Stratum::Other => self.others.push(position),
        }
    }

    /// Takes up to `size` positions, from the top of the strata in turn: a foil, a sign, another item, a foil …
    pub(super) fn draw(mut self, size: usize) -> Vec<usize> {
        let mut drawn = Vec::new();
        loop {
            let before = drawn.len();
            for stratum in [&mut self.foils, &mut self.signs, &mut self.others] {
                if drawn.len() < size {
                    drawn.extend(stratum.pop());
                }
            }
            if drawn.len() == before {
                return drawn;
            }
        }
    }
}

/// Which questions of the pool one learner gets, by their positions: `quiz.show` of them, as far as there are so many;
/// foils, signs and other items in turn, then in a mixed order. The same seed gives the same questions for ever: a walk
/// that is kept names none.
pub fn sample_quiz(quiz: &Quiz, seed: u64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..quiz.pool.len()).collect();
    let mut random = Random::new(seed);
    random.shuffle(&mut order);
    let mut strata = Strata::default();
    for at in order {
        if let Some(item) = quiz.pool.get(at) {
            strata.add(at, item);
        }
    }
    let mut drawn = strata.draw(usize::try_from(quiz.show).unwrap_or(usize::MAX));
    random.shuffle(&mut drawn);
    drawn
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::steps::Choice;
    use crate::curriculum::{Kind, Part, Sign};
    use proptest::prelude::*;

    #[test]
    fn the_numbers_are_the_published_ones() {
        // The reference values for SplitMix64 with seed 1234567.
        let mut random = Random::new(1_234_567);
        assert_eq!(random.roll(), 6_457_827_717_110_365_317);
        assert_eq!(random.roll(), 3_203_168_211_198_807_973);
    }

    fn item(number: usize, judged: Option<Judged>) -> Step {
        Step::plain(
            &format!("q{number}"),
            Part::Quiz,
            Kind::Choice(Choice {
                several: false,
                judged,
                options: Vec::new(),
            }),
        )
    }

    /// Foils, signs and others, so many of each.
    fn pool(foils: usize, signs: usize, others: usize) -> Vec<Step> {
        let looks_like = Sign::parse("F2").unwrap();
        let foil = Judged::Foil {
            looks_like,
            close: false,
        };
        let kinds = [
            (foils, Some(foil)),
            (signs, Some(Judged::Sign(looks_like))),
            (others, None),
        ];
        let all = kinds
            .into_iter()
            .flat_map(|(count, judged)| std::iter::repeat_n(judged, count));
        all.enumerate()
            .map(|(at, judged)| item(at, judged))
            .collect()
    }

    /// How many foils, signs and others are among the drawn ones.
    fn mix(pool: &[Step], drawn: &[usize]) -> [usize; 3] {
        let count = |stratum| {
            let mut of = drawn.iter().map(|at| Stratum::of(&pool[*at]));
            of.by_ref().filter(|known| *known == stratum).count()
        };
        [Stratum::Foil, Stratum::Sign, Stratum::Other].map(count)
    }

    #[test]
    fn every_learner_gets_a_mix() {
        let draw = |pool: &[Step], show, seed| {
            let quiz = Quiz {
                show,
                pool: pool.to_vec(),
            };
            sample_quiz(&quiz, seed)
        };
        let many = pool(5, 5, 5);
        let few = pool(1, 9, 0);
        for seed in 0..30 {
            assert_eq!(mix(&many, &draw(&many, 5, seed)), [2, 2, 1]);
            assert_eq!(mix(&few, &draw(&few, 5, seed)), [1, 4, 0]);
            // Never more than there are, and none twice.
            let mut all = draw(&few, 99, seed);
            all.sort_unstable();
            assert_eq!(all, (0..10).collect::<Vec<_>>());
        }
        assert_eq!(draw(&many, 0, 1), [0; 0]);
        assert_eq!(draw(&[], 5, 1), [0; 0]);
        // The order is mixed, too: foils do not come first.
        let first = |seed| draw(&many, 5, seed)[0];
        assert!((0..30).any(|seed| first(seed) >= 5) && (0..30).any(|seed| first(seed) < 5));
    }

    #[test]
    fn numbers_stay_below_their_bound() {
        let mut random = Random::new(1);
        let drawn: Vec<usize> = (0..200).map(|_| random.below(3)).collect();
        for number in 0..3 {
            assert!(drawn.contains(&number));
        }
        assert!(drawn.iter().all(|number| *number < 3));
        assert_eq!((random.below(1), random.below(0)), (0, 0));
    }

    #[test]
    fn seed_and_salt_both_change_the_order() {
        let cards: Vec<u32> = (0..20).collect();
        let mixed = shuffled(&cards, 1, "a");
        assert_ne!(mixed, shuffled(&cards, 2, "a"));
        assert_ne!(mixed, shuffled(&cards, 1, "b"));
        assert_ne!(mixed, shuffled(&cards, 1, "aa"));
        assert_eq!(shuffled(&[1], 1, "a"), [1]);
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
