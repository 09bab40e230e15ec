//! `fuzz`: feeds the core with bytes that libFuzzer makes up, for as long as one likes.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::say;
use crate::ship;

const TARGETS: [&str; 4] = ["walks", "kept", "bundles", "classes"];

#[derive(clap::Args)]
pub struct Args {
    /// What is fed: walks, kept, bundles, classes; all of them in turn if none is named
    target: Option<String>,
    /// How long, for each
    #[arg(long, default_value_t = 1.0)]
    minutes: f64,
}

/// A short run over all targets, for the long tests.
pub fn short(root: &Path) -> Result<bool> {
    command(
        root,
        &Args {
            target: None,
            minutes: 1.0,
        },
    )
}

pub fn command(root: &Path, args: &Args) -> Result<bool> {
    let wanted: Vec<&str> = match &args.target {
        None => TARGETS.to_vec(),
        Some(name) => match TARGETS.iter().find(|target| *target == name) {
            Some(target) => vec![target],
            None => bail!(
                "there is no target {name}: choose one of {}",
                TARGETS.join(", ")
            ),
        },
    };
    let work = root.join("target/fuzz");
    let bundles = work.join("bundles");
    std::fs::create_dir_all(&bundles)?;
    for bundle in ship::bundles(root)? {
        std::fs::write(bundles.join(format!("{}-.bin", bundle.name)), bundle.bytes)?;
    }
    say::part("building with coverage counters", || {
        // What cargo-fuzz passes, in flags that the stable compiler takes.
        let flags = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
                     -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
                     -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares \
                     -Ccodegen-units=1";
        let host = say::output(Command::new("rustc").args(["--print", "host-tuple"]))?;
        say::run(
            Command::new("cargo")
                .current_dir(root.join("tests/fuzz"))
                // With a target named the flags do not reach build scripts.
                .args([
                    "build",
                    "--quiet",
                    "--locked",
                    "--release",
                    "--target",
                    host.trim(),
                ])
                .arg("--target-dir")
                .arg(&work)
                .env("RUSTFLAGS", flags),
        )
    })?;
    let host = say::output(Command::new("rustc").args(["--print", "host-tuple"]))?;
    for target in wanted {
        let corpus = work.join("corpus").join(target);
        std::fs::create_dir_all(&corpus)?;
        let seconds = (args.minutes * 60.0).ceil() as u64;
        eprintln!("→ {target}, for {seconds} s …");
        say::run(
            Command::new(work.join(host.trim()).join("release").join(target))
                .arg(&corpus)
                .arg(format!("-max_total_time={seconds}"))
                .args(["-print_final_stats=1", "-verbosity=0", "-max_len=2048"])
                .arg(format!("-artifact_prefix={}/", work.display()))
                .env("SAQBOL_BUNDLES", &bundles),
        )?;
    }
    Ok(true)
}
