//! How lists, shares and lines are written.

use crate::measure::reading::ratio;

/// Adds a line, indented by two blanks a level.
pub fn line(out: &mut String, level: usize, text: &str) {
    out.push_str(&"  ".repeat(level));
    out.push_str(text);
    out.push('\n');
}

/// Names with commas between them; a dash where there are none.
pub fn list<T: AsRef<str>>(items: impl Iterator<Item = T>) -> String {
    let items: Vec<String> = items.map(|item| item.as_ref().to_string()).collect();
    if items.is_empty() {
        "–".to_string()
    } else {
        items.join(", ")
    }
}

/// A share in per cent, without decimals.
pub fn percent(part: usize, whole: usize) -> String {
    format!("{:.0} %", 100.0 * ratio(part, whole))
}

/// A share from 0 to 1 as per cent.
pub fn share(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}
