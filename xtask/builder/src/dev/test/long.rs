//! What takes longest: `cargo xtask test --long`.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::Result;

use crate::say;

/// Licences, sources, duplicates and, where the list of advisories can be fetched, known faults of all dependencies.
pub fn dependencies(root: &Path) -> Result<bool> {
    let tools = root.join("target/tools");
    let deny = tools.join("bin/cargo-deny");
    if !deny.exists() {
        say::part("compiling cargo-deny", || {
            let mut install = Command::new("cargo");
            install.args(["install", "--quiet", "--locked", "cargo-deny", "--root"]);
            say::run(install.arg(&tools))
        })?;
    }
    let check = |what: &[&str]| -> Result<bool> {
        let mut command = Command::new(&deny);
        command
            .current_dir(root)
            .args(["--workspace", "check"])
            .args(what);
        Ok(command.status()?.success())
    };
    let known = check(&["licenses", "sources", "bans"])?;
    let fetched = Command::new(&deny)
        .current_dir(root)
        .args(["fetch", "db"])
        .stderr(Stdio::null())
        .status()?
        .success();
    if !fetched {
        eprintln!(
            "the list of advisories cannot be fetched here: `cargo deny check advisories` where it can"
        );
        return Ok(known);
    }
    Ok(check(&["advisories"])? && known)
}

/// Packages two clean clones in different folders and compares every byte.
pub fn reproducible(root: &Path) -> Result<bool> {
    let work = root.join("target/reproducible");
    if work.exists() {
        std::fs::remove_dir_all(&work)?;
    }
    let mut packaged = Vec::new();
    for folder in ["one", "another/one"] {
        let clone = work.join(folder);
        say::run(
            Command::new("git")
                .args(["clone", "--quiet", "--no-hardlinks"])
                .arg(root)
                .arg(&clone),
        )?;
        say::run(
            Command::new("cargo")
                .args(["xtask", "package"])
                .current_dir(&clone)
                .env_remove("CARGO_TARGET_DIR"),
        )?;
        packaged.push(clone.join("dist"));
    }
    let same = Command::new("diff")
        .arg("-r")
        .args(&packaged)
        .status()?
        .success();
    Ok(same)
}
