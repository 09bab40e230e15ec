//! `test`: every check there is, with one closing line that counts them all.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result};

use crate::{browsers, fuzz, package, say};

#[derive(clap::Args)]
pub struct Args {
    /// Only what runs on this machine without a browser or a wasm build
    #[arg(long, conflicts_with = "long")]
    fast: bool,
    /// Also what takes longest
    #[arg(long)]
    long: bool,
    /// Only the tests whose name contains this (of the parts that have named tests)
    #[arg(long, value_name = "NAME")]
    only: Option<String>,
}

/// Passed and failed so far.
#[derive(Clone, Copy, Default)]
struct Count {
    passed: u32,
    failed: u32,
}

impl Count {
    fn of(good: bool) -> Count {
        Count {
            passed: u32::from(good),
            failed: u32::from(!good),
        }
    }

    fn add(&mut self, other: Count) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

pub fn command(root: &Path, args: &Args) -> Result<bool> {
    let mut total = Count::default();
    let mut part = |name: &str, work: &dyn Fn() -> Result<Count>| {
        eprintln!("→ {name} …");
        let start = Instant::now();
        let count = work().unwrap_or_else(|error| {
            eprintln!("error: {error:#}");
            Count::of(false)
        });
        let mark = if count.failed == 0 { "✓" } else { "✗" };
        eprintln!(
            "{mark} {name}: {} passed, {} failed ({:.0} s)",
            count.passed,
            count.failed,
            start.elapsed().as_secs_f64()
        );
        total.add(count);
    };
    if args.only.is_none() {
        part("format", &|| good(root, &["fmt", "--all", "--check"]));
        part("clippy", &|| {
            good(
                root,
                &[
                    "clippy",
                    "--quiet",
                    "--locked",
                    "--workspace",
                    "--all-targets",
                    "--",
                    "-D",
                    "warnings",
                ],
            )
        });
        // The builds of the app differ by features: what one leaves out must not be missed in it.
        for features in ["csr", "csr,desk"] {
            part(&format!("clippy, {features}"), &|| {
                let app = ["clippy", "--quiet", "--locked", "--package", "saqbol"];
                let how = ["--features", features, "--", "-D", "warnings"];
                good(root, &[&app[..], &how[..]].concat())
            });
        }
        part("lessons", &|| lessons(root));
    }
    part("host tests", &|| {
        cargo_test(
            root,
            &[
                "--package",
                "saqbol",
                "--package",
                "content",
                "--package",
                "builder",
                "--package",
                "xtask",
            ],
            args,
            false,
        )
    });
    part("house", &|| {
        cargo_test(
            root,
            &[
                "--package",
                "blackbox",
                "--test",
                "house",
                "--test",
                "golden",
            ],
            args,
            false,
        )
    });
    if !args.fast {
        part("packaging", &|| package::with_fixtures(root).map(Count::of));
        part("packages", &|| {
            cargo_test(
                root,
                &["--package", "blackbox", "--test", "packages"],
                args,
                false,
            )
        });
        part("browsers", &|| {
            browsers::bring(root)?;
            cargo_test(
                root,
                &["--package", "blackbox", "--test", "browsers"],
                args,
                true,
            )
        });
    }
    if args.long {
        part("reproducible", &|| reproducible(root).map(Count::of));
        part("fuzz", &|| fuzz::short(root).map(Count::of));
        part("dependencies", &|| dependencies(root).map(Count::of));
    }
    // The one line that counts every test of every part.
    println!("{} passed, {} failed", total.passed, total.failed);
    Ok(total.failed == 0)
}

/// Licences, sources, duplicates and, where the list of advisories can be fetched, known faults of all dependencies.
fn dependencies(root: &Path) -> Result<bool> {
    let tools = root.join("target/tools");
    let deny = tools.join("bin/cargo-deny");
    if !deny.exists() {
        let mut install = Command::new("cargo");
        install.args(["install", "--quiet", "--locked", "cargo-deny", "--root"]);
        say::run(install.arg(&tools))?;
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
fn reproducible(root: &Path) -> Result<bool> {
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

/// The lessons' check, by the program that translators use.
fn lessons(root: &Path) -> Result<Count> {
    good(
        root,
        &[
            "run",
            "--quiet",
            "--locked",
            "--package",
            "content",
            "--",
            "check",
        ],
    )
}

fn good(root: &Path, arguments: &[&str]) -> Result<Count> {
    let status = Command::new("cargo")
        .args(arguments)
        .current_dir(root)
        .status()?;
    Ok(Count::of(status.success()))
}

/// Runs `cargo test` and counts by the closing lines of its runners.
fn cargo_test(root: &Path, what: &[&str], args: &Args, browsers: bool) -> Result<Count> {
    // WebKit's browser needs a screen; xvfb-run gives it one.
    let mut command = Command::new(if browsers { "xvfb-run" } else { "cargo" });
    if browsers {
        command.args(["-a", "cargo"]);
    }
    command
        .current_dir(root)
        .args(["test", "--quiet", "--locked", "--no-fail-fast"])
        .args(what)
        .arg("--")
        .env("SAQBOL_DIST", root.join("dist"))
        .env("SAQBOL_LONG", if args.long { "1" } else { "" })
        .stdout(Stdio::piped());
    if let Some(only) = &args.only {
        command.arg(only);
    }
    if browsers {
        // Each test has a browser of its own; two at a time are what two cores can carry.
        command.args(["--test-threads", "2"]);
        browsers::environment(root, &mut command);
    }
    let mut child = command.spawn().context("cargo test did not start")?;
    let mut count = Count::default();
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).lines() {
            let line = line?;
            println!("{line}");
            if let Some(found) = closing_line(&line) {
                count.add(found);
            }
        }
    }
    let status = child.wait()?;
    if !status.success() && count.failed == 0 {
        // It did not compile, or it died: that is a failure too.
        count.failed = 1;
    }
    Ok(count)
}

/// Reads `test result: ok. 5 passed; 1 failed; …`.
fn closing_line(line: &str) -> Option<Count> {
    let rest = line.split("test result:").nth(1)?;
    let number = |word: &str| {
        let before = rest.split(word).next()?;
        before.split_whitespace().last()?.parse().ok()
    };
    Some(Count {
        passed: number(" passed")?,
        failed: number(" failed")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_line_of_a_runner_is_read() {
        let count = closing_line(
            "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out",
        )
        .map(|c| (c.passed, c.failed));
        assert_eq!(count, Some((12, 3)));
        assert!(closing_line("running 5 tests").is_none());
    }
}
