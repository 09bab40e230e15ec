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

    /// The band of a letter, in either case.
    pub fn from_letter(letter: &str) -> Option<Band> {
        Band::ALL
            .into_iter()
            .find(|band| band.letter().eq_ignore_ascii_case(letter))
    }
}
