//! `mutants`: breaks the core in one place at a time and looks whether a test on the host notices.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::say;

/// The version of cargo-mutants.
const VERSION: &str = "27.1.0";

/// What is broken: rooms whose faults host tests should find.
const ROOMS: [&str; 6] = [
    "src/curriculum/**",
    "src/language/**",
    "src/learning/**",
    "src/classroom/**",
    "src/packed.rs",
    "src/ui/update/**",
];

#[derive(clap::Args)]
pub struct Args {
    /// Only these files, such as src/classroom/class_code.rs; without any, the core rooms and src/ui/update
    files: Vec<String>,
    /// Only list what would be broken
    #[arg(long)]
    list: bool,
}

/// Prints every fault that no test found. `Ok(false)`: there are some.
pub fn command(root: &Path, args: &Args) -> Result<bool> {
    let tool = tool(root)?;
    let rooms: Vec<String> = if args.files.is_empty() {
        ROOMS.map(String::from).into()
    } else {
        args.files.clone()
    };
    let mut mutants = Command::new(tool);
    mutants.current_dir(root).arg("mutants");
    for room in &rooms {
        mutants.args(["--file", room]);
    }
    if args.list {
        mutants.arg("--list");
        return Ok(mutants.status()?.success());
    }
    let output = root.join("target/mutants");
    std::fs::create_dir_all(&output)?;
    mutants
        .args(["--package", "saqbol", "--test-package", "saqbol"])
        .args(["--timeout-multiplier", "3", "--minimum-test-timeout", "30"])
        // Lists and printing for people are not what tests are for.
        .args(["--exclude-re", "impl (Debug|Display)", "--no-shuffle"])
        .arg("--output")
        .arg(&output);
    let status = mutants.status().context("cargo-mutants did not start")?;
    let missed = std::fs::read_to_string(output.join("mutants.out/missed.txt")).unwrap_or_default();
    println!("{} faults that no test found:", missed.lines().count());
    print!("{missed}");
    Ok(status.success())
}

/// cargo-mutants below `target/tools/`, compiled if it is not there.
fn tool(root: &Path) -> Result<std::path::PathBuf> {
    let tools = root.join("target/tools");
    let tool = tools.join("bin/cargo-mutants");
    if !tool.is_file() {
        say::part("compiling cargo-mutants (a few minutes, once)", || {
            let mut install = Command::new("cargo");
            install
                .args(["install", "--locked", "--version", VERSION, "--root"])
                .arg(&tools);
            say::run(install.arg("cargo-mutants"))
        })
        .context("cargo-mutants is needed: cargo install cargo-mutants")?;
    }
    Ok(tool)
}
