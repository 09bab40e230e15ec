//! Which kind of file of this app a text is, whole or damaged, of whatever version: whoever opens it in the wrong place is told
//! what it is and where it belongs.

use crate::learning::is_progress;

/// What this app saves as a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// What a teacher gives.
    Task,
    /// What a pupil hands in, closed or not, or what a class came to together.
    Result,
    /// A class file, or several one behind the other.
    Class,
    /// What opens closed results.
    Key,
    /// A learner's saved answers.
    Progress,
    /// A spreadsheet. It is known by its name alone.
    Table,
}

/// The kind of a file by its name and its text; `None` for what is not of this app.
pub fn file_kind(name: &str, text: &str) -> Option<FileKind> {
    let text = text.trim_start_matches('\u{FEFF}').trim_start();
    if is_progress(text) {
        return Some(FileKind::Progress);
    }
    if text.starts_with(super::week_lines::HEAD) {
        return Some(FileKind::Class);
    }
    let carried = text.strip_prefix(super::transfer::HEAD);
    match carried.and_then(|rest| rest.get(..2)) {
        Some("A:") => Some(FileKind::Task),
        Some("T:" | "S:") => Some(FileKind::Result),
        Some("K:") => Some(FileKind::Key),
        _ if name.starts_with("saqbol-") && name.ends_with(".csv") => Some(FileKind::Table),
        _ => None,
    }
}
