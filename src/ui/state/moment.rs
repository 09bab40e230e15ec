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
