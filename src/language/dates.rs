//! Days as people write them.

use super::Adult;

/// A day in the words of the language: `iso` is `2026-11-28`, or `2026-11` for a month;
/// anything else stays as it is.
pub fn date(say: &Adult, iso: &str) -> String {
    written(say, iso).unwrap_or_else(|| iso.to_string())
}

fn written(say: &Adult, iso: &str) -> Option<String> {
    let mut parts = iso.split('-');
    let (year, month) = (parts.next()?, parts.next()?);
    let Some(day) = parts.next() else {
        return Some([month, ".", year].concat());
    };
    let month: usize = month.parse().ok()?;
    let month = say.date_months().split(' ').nth(month.checked_sub(1)?)?;
    Some(say.date_written(day.trim_start_matches('0'), month, year))
}
