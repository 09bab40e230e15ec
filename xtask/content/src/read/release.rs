//! Which version this is, and of which day: out of the source alone, never the clock, so the same source gives the same bytes.

use std::path::Path;
use std::process::Command;

/// A version of Saqbol.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Release {
    /// `0.1.0`
    pub version: String,
    /// `2026-11-28`: the day that CHANGELOG.md gives the version. Where it gives none yet, that of the last commit; `None`
    /// where there are no commits either.
    pub day: Option<String>,
    /// CHANGELOG.md says that the version was released.
    pub released: bool,
}

impl Release {
    /// The version that a folder holds.
    pub fn of(root: &Path) -> Release {
        let version = env!("CARGO_PKG_VERSION").to_string();
        let changes = std::fs::read_to_string(root.join("CHANGELOG.md")).unwrap_or_default();
        let told = day_of(&changes, &version);
        Release {
            released: told.is_some(),
            day: told.or_else(|| last_commit(root)),
            version,
        }
    }

    /// As people are told: `0.1.0`, and `0.1.0-dev` before it is released.
    pub fn name(&self) -> String {
        let after = if self.released { "" } else { "-dev" };
        [&self.version, after].concat()
    }

    /// Name and day: `0.1.0 · 2026-11-28`.
    pub fn line(&self) -> String {
        let day = self.day.iter().map(|day| [" · ", day].concat());
        [self.name()].into_iter().chain(day).collect()
    }
}

/// The day in a version's headline: `## 0.1.0 – 2026-11-28`, `## [0.1.0] - 2026-11-28`.
fn day_of(changes: &str, version: &str) -> Option<String> {
    let mut heads = changes.lines().filter_map(|line| line.strip_prefix("## "));
    heads.find_map(|head| {
        let mut words = head.split_whitespace();
        let named = words.next()?.trim_matches(['[', ']']);
        let day = words.next_back()?;
        (named == version && is_day(day)).then(|| day.to_string())
    })
}

/// `2026-11-28`
fn is_day(text: &str) -> bool {
    let digits =
        |text: &str, count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = text.split('-').collect();
    matches!(parts[..], [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2))
}

/// The day of the last commit, by whoever made it.
fn last_commit(root: &Path) -> Option<String> {
    if !root.join(".git").exists() {
        return None;
    }
    let log = Command::new("git")
        .args(["log", "-1", "--format=%cs"])
        .current_dir(root)
        .output()
        .ok()?;
    let day = String::from_utf8(log.stdout).ok()?.trim().to_string();
    is_day(&day).then_some(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_that_of_the_version() {
        let released = Release {
            version: "0.2.0".into(),
            day: Some("2027-01-15".into()),
            released: true,
        };
        assert_eq!(released.line(), "0.2.0 · 2027-01-15");
        let later = Release {
            released: false,
            day: None,
            ..released
        };
        assert_eq!(later.line(), "0.2.0-dev");
        let changes =
            "# Changelog\n\n## Unreleased\n\n## [0.2.0] - 2027-01-15\n\n## 0.1.0 – 2026-12-01\n";
        assert_eq!(day_of(changes, "0.2.0").as_deref(), Some("2027-01-15"));
        assert_eq!(day_of(changes, "0.1.0").as_deref(), Some("2026-12-01"));
        assert_eq!(day_of(changes, "0.3.0"), None);
        assert_eq!(day_of("## 0.1.0 – soon", "0.1.0"), None);
    }

    #[test]
    fn a_folder_without_history_has_no_day() {
        let nowhere = std::env::temp_dir().join("saqbol-no-such-folder");
        let release = Release::of(&nowhere);
        assert_eq!((release.day, release.released), (None, false));
        assert!(release.version.contains('.'));
    }
}
