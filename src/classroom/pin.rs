//! A short PIN before the teacher's pages on a machine that others use as well. It is no safe: what is kept is not locked up
//! by it, and whoever knows a browser's tools gets around it. It keeps a curious pupil from opening the page in passing.
//!
//! Kept are lines, of which a later one counts:
//!
//! - `pin <version> <salt> <hash>`, in base 16; `off`, there is none any more
//! - `asked <time>`, milliseconds since 1970: somebody has forgotten it, and it ends a day later; `known`, not so
//!
//! A forgotten PIN ends by waiting, not by erasing: nothing that a class has done is lost, a pupil who asks for it gains
//! nothing today, and the teacher is told of it with the next right PIN.

use argon2::{Algorithm, Argon2, Params, Version};

use super::typed::typed_digits;

/// Fewer digits are no PIN, and more nobody remembers.
pub const PIN_DIGITS: std::ops::RangeInclusive<usize> = 4..=8;
/// So long after somebody has forgotten it, it ends: a day, in milliseconds.
pub const FORGET_MS: u64 = 24 * 60 * 60 * 1000;
/// Argon2id with 7 MiB and five passes: one of the settings of OWASP's Password Storage Cheat Sheet. Ten thousand PINs are
/// soon tried all the same.
const COST: (u32, u32, u32) = (7 * 1024, 5, 1);
/// Which way of hashing a line was written with.
const WAY: &str = "1";

/// What is known of a device's PIN.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pin {
    /// Salt and hash, in base 16; `None` where there is no PIN.
    kept: Option<(String, String)>,
    /// When somebody said that it was forgotten.
    asked: Option<u64>,
}

impl Pin {
    /// Out of kept lines. Lines of a newer version are passed over.
    pub fn of<'a>(lines: impl IntoIterator<Item = &'a str>) -> Pin {
        let mut pin = Pin::default();
        for line in lines {
            let words: Vec<&str> = line.split(' ').collect();
            match words.as_slice() {
                ["pin", WAY, salt, hash] => {
                    pin = Pin {
                        kept: Some((salt.to_string(), hash.to_string())),
                        asked: None,
                    }
                }
                ["off"] => pin = Pin::default(),
                ["asked", time] => pin.asked = time.parse().ok(),
                ["known"] => pin.asked = None,
                _ => {}
            }
        }
        pin
    }

    /// Whether a PIN is asked for at a time.
    pub fn is_set(&self, now: u64) -> bool {
        let over = self
            .asked
            .map(|asked| asked.saturating_add(FORGET_MS) <= now);
        self.kept.is_some() && over != Some(true)
    }

    /// When somebody said that it was forgotten, in milliseconds since 1970.
    pub fn asked(&self) -> Option<u64> {
        self.asked.filter(|_| self.kept.is_some())
    }

    /// Nobody has forgotten it.
    pub fn known(self) -> Pin {
        Pin {
            asked: None,
            ..self
        }
    }

    /// Somebody said at a time that it was forgotten.
    pub fn forgotten(self, now: u64) -> Pin {
        Pin {
            asked: Some(now),
            ..self
        }
    }

    /// Whether what was typed is the PIN. It takes a tenth of a second or more, on purpose.
    pub fn fits(&self, typed: &str) -> bool {
        let kept = self.kept.as_ref();
        kept.is_some_and(|(salt, hash)| hashed(&typed_digits(typed), salt).as_ref() == Some(hash))
    }
}

/// The line that keeps a PIN that was typed; `None` where it is too short or too long. `random` is its salt.
pub fn pin_line(typed: &str, random: &[u8; 32]) -> Option<String> {
    let digits = typed_digits(typed);
    if !PIN_DIGITS.contains(&digits.len()) {
        return None;
    }
    let salt = hex(random.get(..16)?);
    let hash = hashed(&digits, &salt)?;
    Some(["pin", WAY, &salt, &hash].join(" "))
}

/// The line by which somebody says that the PIN is forgotten.
pub fn forgotten_line(now: u64) -> String {
    ["asked ", &now.to_string()].concat()
}

fn hashed(digits: &[u8], salt: &str) -> Option<String> {
    let (memory, passes, lanes) = COST;
    let params = Params::new(memory, passes, lanes, Some(32)).ok()?;
    let mut hash = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(digits, salt.as_bytes(), &mut hash)
        .ok()?;
    Some(hex(&hash))
}

fn hex(bytes: &[u8]) -> String {
    let halves = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    halves
        .filter_map(|half| char::from_digit(half.into(), 16))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(lines: &[&str]) -> Pin {
        Pin::of(lines.iter().copied())
    }

    #[test]
    fn only_the_right_pin_fits() {
        let line = pin_line("48 15", &[7; 32]).expect("four digits");
        assert!(!line.contains("4815"), "{line}");
        let pin = of(&[&line]);
        assert!(pin.is_set(0));
        assert!(pin.fits("4815") && pin.fits(" 4-8-1-5"));
        // The row of digits of a Kazakh keyboard.
        assert!(pin.fits("ңү\"ғ") && !pin.fits("ғү\"ң"));
        for wrong in ["", "4816", "04815", "481", "pin"] {
            assert!(!pin.fits(wrong), "{wrong}");
        }
        // Another salt, another hash.
        assert_ne!(pin_line("4815", &[8; 32]), Some(line));
    }

    #[test]
    fn three_digits_are_too_few_and_nine_too_many() {
        for typed in ["", "123", "123456789", "abcd"] {
            assert_eq!(pin_line(typed, &[7; 32]), None, "{typed}");
        }
    }

    #[test]
    fn a_forgotten_pin_ends_after_a_day_and_not_before() {
        let lines = ["pin 1 aa bb", "asked 1000"];
        let pin = of(&lines);
        assert_eq!(pin.asked(), Some(1000));
        assert!(pin.is_set(1000 + FORGET_MS - 1));
        assert!(!pin.is_set(1000 + FORGET_MS));
        let known = of(&["pin 1 aa bb", "asked 1000", "known"]);
        assert!(known.is_set(u64::MAX) && known.asked().is_none());
        assert_eq!(of(&lines).known(), known);
        // A new PIN forgets that the old one was forgotten; without one nothing is asked.
        assert!(of(&["pin 1 aa bb", "asked 1000", "pin 1 cc dd"]).is_set(u64::MAX));
        assert!(!of(&["pin 1 aa bb", "off"]).is_set(0));
        assert!(!of(&["pin 1 aa bb", "off", "known"]).fits(""));
        assert_eq!(of(&["asked 5"]).asked(), None);
    }

    proptest! {
        #[test]
        fn any_lines_give_an_answer(lines in proptest::collection::vec("(pin|asked|off|known)?[ a-z0-9]{0,9}", 0..6)) {
            let pin = Pin::of(lines.iter().map(String::as_str));
            let _ = (pin.is_set(5), pin.asked());
        }
    }
}
