//! What the tool tells while it works.

use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

/// Does a part of the work under a name, and tells how long it took.
pub fn part<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("→ {name} …");
    let start = Instant::now();
    let value = work()?;
    eprintln!("✓ {name} ({:.1} s)", start.elapsed().as_secs_f64());
    Ok(value)
}

/// Tells what whoever waits may want to know.
pub fn hint(what: &str) {
    eprintln!("  {what}");
}

/// Tells that something is done.
pub fn done(what: &str) {
    eprintln!("✓ {what}");
}

/// Runs a command with its output shown; the error names the command.
pub fn run(command: &mut Command) -> Result<()> {
    let shown = show(command);
    let status = command
        .status()
        .with_context(|| format!("could not start: {shown}"))?;
    if !status.success() {
        bail!("failed ({status}): {shown}");
    }
    Ok(())
}

/// Runs a command and gives what it printed; the error holds both streams.
pub fn output(command: &mut Command) -> Result<String> {
    let shown = show(command);
    let output = command
        .output()
        .with_context(|| format!("could not start: {shown}"))?;
    if !output.status.success() {
        bail!(
            "failed ({}): {shown}\n{}{}",
            output.status,
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn show(command: &Command) -> String {
    let mut shown = command.get_program().to_string_lossy().into_owned();
    for argument in command.get_args() {
        shown.push(' ');
        shown.push_str(&argument.to_string_lossy());
    }
    shown
}

/// A size for people: kB of 1,000 bytes.
pub fn kilobytes(bytes: usize) -> String {
    format!("{:.1} kB", bytes as f64 / 1000.0)
}
