use std::fmt;

use serde::Serialize;

use crate::packed::{Reader, Unpack};

/// One of the warning signs F1 to F22 of the curriculum ("Warning signs").
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "u8")]
pub struct Sign(u8);

impl Sign {
    /// How many signs the curriculum knows.
    pub const COUNT: u8 = 22;

    /// The sign's number, 1 to [`Sign::COUNT`].
    pub fn number(self) -> u8 {
        self.0
    }

    /// F1.
    pub fn first() -> Sign {
        Sign(1)
    }

    /// Reads `F7`. `None` for anything that is not a sign of the curriculum.
    pub fn parse(text: &str) -> Option<Sign> {
        let number = text.strip_prefix('F')?.parse::<u8>().ok()?;
        Sign::try_from(number).ok()
    }
}

impl Unpack for Sign {
    fn unpack(from: &mut Reader) -> Sign {
        let number: u8 = from.read();
        Sign::try_from(number).unwrap_or_else(|_| {
            from.damage();
            Sign::first()
        })
    }
}

impl TryFrom<u8> for Sign {
    type Error = &'static str;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        if (1..=Sign::COUNT).contains(&number) {
            Ok(Sign(number))
        } else {
            Err("no such warning sign")
        }
    }
}

impl From<Sign> for u8 {
    fn from(sign: Sign) -> u8 {
        sign.0
    }
}

impl fmt::Display for Sign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "F{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_f1_to_f22() {
        for number in 1..=Sign::COUNT {
            let sign = Sign::try_from(number).unwrap();
            assert_eq!((sign.number(), u8::from(sign)), (number, number));
            assert_eq!(Sign::parse(&sign.to_string()), Some(sign));
        }
        for text in ["F0", "F23", "F", "7", "f7", "F-1", "F256", ""] {
            assert_eq!(Sign::parse(text), None, "{text}");
        }
    }
}
