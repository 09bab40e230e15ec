//! The project's test programs: compiled together, run one after another.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::count::{Count, closing_line, test_line};
use crate::say;

/// A program with tests.
pub struct Runner {
    /// The package's or the test's name: `saqbol`, `content`, `house`, `browsers`.
    pub name: String,
    program: PathBuf,
    /// The package's folder: tests are run there.
    folder: PathBuf,
}

/// A line of what cargo says.
#[derive(Deserialize)]
struct Message {
    manifest_path: Option<PathBuf>,
    target: Option<Target>,
    executable: Option<PathBuf>,
    profile: Option<Profile>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

#[derive(Deserialize)]
struct Profile {
    test: bool,
}

/// Compiles all test programs of the workspace at once, so that each library is compiled for them once.
pub fn compile(root: &Path) -> Result<Vec<Runner>> {
    let mut child = Command::new("cargo")
        .current_dir(root)
        .args([
            "test",
            "--workspace",
            "--locked",
            "--no-run",
            "--message-format=json-render-diagnostics",
        ])
        .stdout(Stdio::piped())
        .spawn()
        .context("cargo did not start")?;
    let mut runners = Vec::new();
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).lines() {
            let Ok(message) = serde_json::from_str::<Message>(&line?) else {
                continue;
            };
            let is_test = message.profile.is_some_and(|profile| profile.test);
            if let (true, Some(target), Some(program), Some(manifest)) = (
                is_test,
                message.target,
                message.executable,
                message.manifest_path,
            ) {
                let folder = manifest.parent().map(Path::to_path_buf).unwrap_or_default();
                runners.push(Runner {
                    name: target.name,
                    program,
                    folder,
                });
            }
        }
    }
    if !child.wait()?.success() {
        bail!("the tests do not compile");
    }
    runners.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(runners)
}

impl Runner {
    /// A call of the program, with what tests may ask for.
    pub fn call(&self, long: bool) -> Command {
        let mut command = Command::new(&self.program);
        command
            .current_dir(&self.folder)
            .env("CARGO_MANIFEST_DIR", &self.folder)
            .env("SAQBOL_LONG", if long { "1" } else { "" });
        command
    }

    /// The names of its tests.
    pub fn names(&self) -> Result<Vec<String>> {
        let listed = say::output(self.call(false).args(["--list", "--format", "terse"]))?;
        let names = listed
            .lines()
            .filter_map(|line| line.strip_suffix(": test"));
        Ok(names.map(String::from).collect())
    }

    /// Runs the tests whose names contain a text (`long`: in full length), as many at once as there are cores. What passes at once is not worth
    /// a line.
    pub fn run(
        &self,
        only: Option<&str>,
        long: bool,
        prepare: impl FnOnce(&mut Command),
    ) -> Result<Count> {
        let mut command = self.call(long);
        // The compiler's own runner tells times only where unstable options are allowed.
        command
            .args(["-Zunstable-options", "--report-time"])
            .args(only)
            .env("RUSTC_BOOTSTRAP", "1");
        prepare(&mut command);
        let mut child = command.stdout(Stdio::piped()).spawn()?;
        let mut count = Count::default();
        if let Some(stdout) = child.stdout.take() {
            for line in BufReader::new(stdout).lines() {
                let line = line?;
                let found = test_line(&line);
                let quick = found
                    .as_ref()
                    .is_some_and(|(_, time)| *time < Duration::from_secs(2));
                let dull = line.is_empty() || (quick && line.contains(" ... ok"));
                if !dull {
                    println!("{line}");
                }
                count
                    .times
                    .extend(found.map(|(name, time)| (format!("{}: {name}", self.name), time)));
                if let Some(closed) = closing_line(&line) {
                    count.add(closed);
                }
            }
        }
        if !child.wait()?.success() && count.failed == 0 {
            // It died: that is a failure too.
            count.failed = 1;
        }
        Ok(count)
    }
}
