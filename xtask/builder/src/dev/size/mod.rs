//! `size`: what each room of the app and each kind of file weighs, what changed since a commit, and whether each kind of
//! step keeps to its budget.

mod kinds;
mod rooms;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::build::cache::Cache;
use crate::build::wasm::{self, Build};
use crate::say;
use crate::ship::{self, Which};

#[derive(clap::Args)]
pub struct Args {
    /// Also what changed since this commit; it is checked out and measured below `target/size/`, once
    #[arg(long, value_name = "COMMIT")]
    since: Option<String>,
    /// Print it as JSON, for another `size` to read
    #[arg(long, hide = true)]
    json: bool,
}

/// Bytes by what they are: a room of the app, or a kind of file.
type Sizes = BTreeMap<String, i64>;

pub fn command(root: &Path, args: &Args) -> Result<bool> {
    let now = measure(root)?;
    if args.json {
        println!("{}", serde_json::to_string(&now)?);
        return Ok(true);
    }
    let before = match &args.since {
        Some(commit) => Some(at(root, commit)?),
        None => None,
    };
    print(&now, before.as_ref());
    Ok(kinds::keep_to_budget(&now))
}

/// Rooms of the app in plain bytes, as they stand in the wasm; files as they go over the wire, in brotli.
fn measure(root: &Path) -> Result<Sizes> {
    let cache = Cache::open(root)?;
    let mut sizes = Sizes::new();
    for (build, name) in [(Build::Lessons, "lessons"), (Build::Full, "full")] {
        let wasm = wasm::named(root, &cache, build)?;
        for (room, bytes) in rooms::weigh(&wasm)? {
            sizes.insert(format!("wasm of {name}: {room}"), bytes);
        }
    }
    let site = ship::gather(root, &cache, Which::Shipped)?;
    for file in ship::web(&site)? {
        let packed = ship::brotli(&cache, &file.bytes)?.len();
        *sizes
            .entry(format!("files: {}", kind(&file.path)))
            .or_default() += packed as i64;
    }
    let single = ship::single(&site, None, &cache)?;
    sizes.insert("files: saqbol.html".into(), single.len() as i64);
    Ok(sizes)
}

/// What a file of the web folder is: its name without the hash, and without what there are many of.
fn kind(path: &str) -> String {
    let stem = path.rsplit_once('-').map_or(path, |(stem, _)| stem);
    let (folder, name) = stem.split_once('/').unwrap_or(("", stem));
    match (folder, name.split('.').next()) {
        ("b", Some(kind)) => format!("b/{kind}.*"),
        ("art" | "font", _) => format!("{folder}/*"),
        _ => stem.to_string(),
    }
}

/// The sizes at a commit: its own tool measures it where it has this command.
fn at(root: &Path, commit: &str) -> Result<Sizes> {
    let hash = say::output(Command::new("git").current_dir(root).args([
        "rev-parse",
        "--verify",
        &format!("{commit}^{{commit}}"),
    ]))?;
    let hash = hash.trim();
    let cache = Cache::open(root)?;
    let known = cache.get("size", &[hash.as_bytes()], || {
        let tree = root.join("target/size").join(hash);
        if !tree.exists() {
            say::run(
                Command::new("git")
                    .current_dir(root)
                    .args(["worktree", "add", "--force", "--detach"])
                    .arg(&tree)
                    .arg(hash),
            )?;
        }
        // This tool measures it, so that both are measured alike.
        let sizes = measure(&tree)?;
        say::run(
            Command::new("git")
                .current_dir(root)
                .args(["worktree", "remove", "--force"])
                .arg(&tree),
        )?;
        Ok(serde_json::to_vec(&sizes)?)
    });
    serde_json::from_slice(&known?).context("the sizes of that commit cannot be read")
}

fn print(now: &Sizes, before: Option<&Sizes>) {
    let names = now.keys().chain(before.into_iter().flat_map(Sizes::keys));
    let names: std::collections::BTreeSet<&String> = names.collect();
    for name in names {
        let size = now.get(name).copied().unwrap_or(0);
        let change = match before {
            None => String::new(),
            Some(before) => match size - before.get(name).copied().unwrap_or(0) {
                0 => format!("{:>9}", "="),
                change => format!("{change:>+9}"),
            },
        };
        println!("{size:>9}{change}  {name}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_told_by_their_kind() {
        for (path, expected) in [
            ("b/module.b2-free-skins.kk-0a1b2c3d.bin", "b/module.*"),
            ("b/ui.kk-0a1b2c3d.bin", "b/ui.*"),
            ("art/saq/hello-0a1b2c3d.svg", "art/*"),
            ("app-0a1b2c3d.wasm", "app"),
            ("index.html", "index.html"),
        ] {
            assert_eq!(kind(path), expected);
        }
    }
}
