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

/// The package and the test program that hold the formats to bytes that were written once.
const GOLDEN: (&str, &str) = ("blackbox", "golden");

/// Tests that take seconds: a first look at a fault goes without them.
const SLOW: [&str; 1] = ["random_slips_seldom_pass"];

#[derive(clap::Args)]
pub struct Args {
    /// Only these files, such as src/classroom/class_code.rs; without any, the core rooms and src/ui/update
    files: Vec<String>,
    /// Only list what would be broken
    #[arg(long)]
    list: bool,
    /// Only every so-manieth fault: 0/8, 1/8, … 7/8 are all of them
    #[arg(long)]
    shard: Option<String>,
    /// How many faults are tried at once
    #[arg(long, default_value = "2")]
    at_once: u32,
}

/// Prints every fault that no test found. `Ok(false)`: there are some.
///
/// Each fault is looked at twice: by the quick tests and few cases of each property, and only if they have not found it by
/// all tests with all cases, and by the golden vectors, which stand outside of the core.
pub fn command(root: &Path, args: &Args) -> Result<bool> {
    let tool = tool(root)?;
    let output = root.join("target/mutants");
    std::fs::create_dir_all(&output)?;
    let mutants = || {
        let mut mutants = Command::new(&tool);
        mutants.current_dir(root).arg("mutants");
        let rooms = ROOMS.map(String::from).to_vec();
        let rooms = if args.files.is_empty() {
            &rooms
        } else {
            &args.files
        };
        for room in rooms {
            mutants.args(["--file", room]);
        }
        if let Some(shard) = &args.shard {
            mutants.args(["--shard", shard, "--sharding", "round-robin"]);
        }
        // Lists and printing for people are not what tests are for.
        mutants.args(["--exclude-re", "impl (Debug|Display)"]);
        mutants
    };
    if args.list {
        return Ok(mutants().arg("--list").status()?.success());
    }
    let at_once = args.at_once.to_string();
    let try_all = |again: bool| {
        let mut mutants = mutants();
        mutants
            .args(["--package", "saqbol", "--test-package", "saqbol"])
            .args(["--timeout-multiplier", "3", "--minimum-test-timeout", "30"])
            .args(["--no-shuffle", "--jobs", &at_once, "--cargo-test-arg=--lib"])
            .arg("--output")
            .arg(&output)
            .env("CARGO_PROFILE_DEV_DEBUG", "0");
        if again {
            mutants
                .arg("--iterate")
                .args(["--test-package", GOLDEN.0])
                .arg(format!("--cargo-test-arg=--test={}", GOLDEN.1));
        } else {
            mutants.env("PROPTEST_CASES", "16").arg("--");
            mutants.arg("--");
            for slow in SLOW {
                mutants.args(["--skip", slow]);
            }
        }
        mutants.status().context("cargo-mutants did not start")
    };
    let mut found = try_all(false)?.success();
    if !found {
        found = try_all(true)?.success();
    }
    let missed = std::fs::read_to_string(output.join("mutants.out/missed.txt")).unwrap_or_default();
    println!("{} faults that no test found:", missed.lines().count());
    print!("{missed}");
    Ok(found)
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
