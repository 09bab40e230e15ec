use serde::Serialize;

use crate::packed::{Reader, Unpack};

/// A day of the calendar, counted from 1970-01-01 in the learner's own time zone. The core has no clock: whoever calls
/// it says what day it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Day(pub u32);

impl Unpack for Day {
    fn unpack(from: &mut Reader) -> Day {
        Day(from.read())
    }
}

impl Day {
    /// As ISO 8601 writes it: `2026-11-23`. (The civil calendar out of days since 1970: H. Hinnant, "chrono-compatible
    /// low-level date algorithms", public domain.)
    pub fn iso(self) -> String {
        let days = u64::from(self.0) + 719_468;
        let era = days / 146_097;
        let day_of_era = days % 146_097;
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 {
            shifted + 3
        } else {
            shifted - 9
        };
        let year = year_of_era + era * 400 + u64::from(month <= 2);
        let two = |number: u64| [if number < 10 { "0" } else { "" }, &number.to_string()].concat();
        [year.to_string(), two(month), two(day)].join("-")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        for (day, iso) in [
            (0, "1970-01-01"),
            (59, "1970-03-01"),
            (789, "1972-02-29"),
            (11_016, "2000-02-29"),
            (11_017, "2000-03-01"),
            (20_784, "2026-11-27"),
            (20_818, "2026-12-31"),
            (20_819, "2027-01-01"),
            (47_540, "2100-02-28"),
            (47_541, "2100-03-01"),
        ] {
            assert_eq!(Day(day).iso(), iso);
        }
    }
}
