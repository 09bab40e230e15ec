use serde::Serialize;

use crate::packed::unpack;

/// The age band a module is written for (ages and grades of Kazakhstan's schools).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Band {
    /// Ages 7–9, grades 2–4.
    A,
    /// Ages 10–12, grades 5–7.
    B,
    /// Ages 13–17, grades 8–11.
    C,
}

unpack!(
    enum Band {
        A,
        B,
        C,
    }
);

impl Band {
    /// Youngest first.
    pub const ALL: [Band; 3] = [Band::A, Band::B, Band::C];

    /// The lower-case letter that ids and addresses use.
    pub fn letter(self) -> &'static str {
        match self {
            Band::A => "a",
            Band::B => "b",
            Band::C => "c",
        }
    }

    /// First and last age of the band, in years.
    pub fn ages(self) -> (u32, u32) {
        match self {
            Band::A => (7, 9),
            Band::B => (10, 12),
            Band::C => (13, 17),
        }
    }

    /// Whether Saq the cub goes along. The eldest have none.
    pub fn has_cub(self) -> bool {
        self != Band::C
    }

    /// The band of a module by its id, which begins with the band's letter (`content` holds that).
    pub fn of_module(id: &str) -> Option<Band> {
        Band::from_letter(id.get(..1)?)
    }

    /// The band of a letter, in either case.
    pub fn from_letter(letter: &str) -> Option<Band> {
        Band::ALL
            .into_iter()
            .find(|band| band.letter().eq_ignore_ascii_case(letter))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_have_letters_and_ages() {
        for (band, letter, ages) in [
            (Band::A, "a", (7, 9)),
            (Band::B, "b", (10, 12)),
            (Band::C, "c", (13, 17)),
        ] {
            assert_eq!((band.letter(), band.ages()), (letter, ages));
            assert_eq!(Band::from_letter(letter), Some(band));
            assert_eq!(Band::from_letter(&letter.to_uppercase()), Some(band));
        }
        assert_eq!(Band::of_module("b2-free-skins"), Some(Band::B));
        assert_eq!(Band::of_module("d1"), None);
        assert_eq!(Band::of_module("ә"), None);
        assert_eq!(Band::from_letter("d"), None);
        assert_eq!(Band::from_letter(""), None);
    }
}
