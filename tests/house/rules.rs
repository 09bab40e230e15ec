//! Rules over arrows.

use std::path::{Path, PathBuf};

use crate::imports::Arrow;

/// The room of a file: the name after a folder, without `.rs`; none for files elsewhere and for the folder's own `mod.rs`.
pub fn room(file: &Path, below: &str) -> Option<String> {
    let inside = file.strip_prefix(below).ok()?;
    let name = inside.iter().next()?.to_string_lossy();
    let name = name.strip_suffix(".rs").unwrap_or(&name);
    (name != "mod").then(|| name.to_string())
}

/// The arrows between the rooms below a folder that no rule allows. A room without a rule may use all, and none of the
/// rooms with one may use it.
pub fn broken(arrows: &[Arrow], below: &str, rules: &[(&str, &[&str])]) -> Vec<String> {
    let mut wrong = Vec::new();
    for arrow in arrows {
        let (Some(from), Some(to)) = (room(&arrow.from, below), room(&arrow.to, below)) else {
            continue;
        };
        let may = rules.iter().find(|(name, _)| *name == from);
        if let Some((_, may)) = may
            && from != to
            && !may.contains(&&to[..])
        {
            wrong.push(format!("{}: {from} must not use {to}", arrow.said));
        }
    }
    wrong
}

/// A circle with the arrows that make it, one a line.
pub fn shown(folder: &str, round: &[PathBuf], arrows: &[Arrow]) -> String {
    let inside = arrows
        .iter()
        .filter(|arrow| round.contains(&arrow.from) && round.contains(&arrow.to));
    let lines = inside.map(|arrow| format!("\n  {folder}/{} → {}", arrow.said, arrow.to.display()));
    format!(
        "{} files in a circle:{}",
        round.len(),
        lines.collect::<String>()
    )
}
