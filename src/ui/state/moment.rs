use crate::learning::{Day, Minute};

/// The time and the randomness that come in with a message. The state has no clock of its own, so a session can be
/// played again from its messages.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Moment {
    /// Today in the learner's own time zone.
    pub today: Day,
    /// Milliseconds since 1970 in UTC.
    pub millis: u64,
    /// Random bytes, fresh with every message; `None` where the browser has none. Keys are made of them, and of nothing
    /// else.
    pub random: Option<[u8; 32]>,
    /// Random numbers for ids and seeds, fresh with every message and independent of `random`.
    pub numbers: [u32; 3],
}

impl Moment {
    /// `random` are fresh random words; without them ids and seeds come out of the time.
    pub fn new(today: Day, millis: u64, random: Option<[u32; 11]>) -> Moment {
        let low = millis as u32;
        let mut moment = Moment {
            today,
            millis,
            random: None,
            numbers: [low, low.rotate_left(11), low.rotate_left(22)],
        };
        if let Some([a, b, c, key @ ..]) = random {
            let mut bytes = [0; 32];
            for (four, word) in bytes.chunks_mut(4).zip(key) {
                four.copy_from_slice(&word.to_le_bytes());
            }
            moment.numbers = [a, b, c];
            moment.random = Some(bytes);
        }
        moment
    }

    pub fn minute(&self) -> Minute {
        Minute((self.millis / 60_000) as u32)
    }

    /// A seed for a walk.
    pub fn seed(&self) -> u32 {
        self.numbers[0]
    }

    /// An id for a new profile that no other tab or machine is likely to make: the time and 32 random bits, in base 36.
    pub fn profile_id(&self) -> String {
        id(self.millis, self.numbers[1])
    }

    /// The same for a new walk.
    pub fn walk_id(&self) -> String {
        id(self.millis, self.numbers[2])
    }
}

fn id(millis: u64, random: u32) -> String {
    [base36(millis), base36(u64::from(random))].join("-")
}

fn base36(mut number: u64) -> String {
    let mut digits = String::new();
    while number > 0 || digits.is_empty() {
        digits.insert(0, char::from_digit((number % 36) as u32, 36).unwrap_or('0'));
        number /= 36;
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_ids_are_made_of_different_words() {
        let words = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
        let now = Moment::new(Day(1), 2, Some(words));
        assert_eq!(now.numbers, [1, 2, 3]);
        let key = now.random.unwrap();
        assert_eq!((key[0], key[4], key[28]), (4, 5, 11));
        let without = Moment::new(Day(1), 2, None);
        assert_eq!(without.random, None, "no key is made of a clock");
    }

    #[test]
    fn ids_are_time_and_chance() {
        let now = Moment {
            millis: 36 * 36 + 35,
            numbers: [7, 36, 0],
            ..Moment::default()
        };
        assert_eq!(now.profile_id(), "10z-10");
        assert_eq!(now.walk_id(), "10z-0");
        assert_eq!(now.seed(), 7);
    }
}
