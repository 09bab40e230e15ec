//! Cargo's part: from the app's source to wasm that is not bound yet.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::tools::Compiler;
use crate::say;

/// Compiles the app and gives the wasm file. The profile is Cargo's: `release` is as small as it gets.
pub fn wasm(root: &Path, compiler: &Compiler, features: &str, profile: &str) -> Result<PathBuf> {
    let target = root.join("target/wasm");
    let mut command = match compiler {
        Compiler::Source | Compiler::Installed => Command::new("cargo"),
        Compiler::Debian { .. } => Command::new("/usr/bin/cargo"),
    };
    // What the tool itself was started with must not reach this build.
    for name in [
        "RUSTUP_TOOLCHAIN",
        "RUSTC",
        "RUSTC_WRAPPER",
        "CARGO_ENCODED_RUSTFLAGS",
        "CARGO_TARGET_DIR",
    ] {
        command.env_remove(name);
    }
    let mut flags: Vec<String> = remaps(root)
        .into_iter()
        .map(|(from, to)| format!("--remap-path-prefix={from}={to}"))
        .collect();
    command
        .current_dir(root)
        .args([
            "build",
            "--locked",
            "--profile",
            profile,
            "--package",
            "saqbol",
            "--bin",
            "saqbol",
        ])
        .args([
            "--features",
            features,
            "--target",
            "wasm32-unknown-unknown",
            "--target-dir",
        ])
        .arg(&target);
    if !matches!(compiler, Compiler::Installed) {
        // A standard library of our own: no panic texts, no unwinding. These flags are not stable yet.
        command
            .args([
                "-Zbuild-std=std,panic_abort",
                "-Zbuild-std-features=optimize_for_size",
            ])
            .env("RUSTC_BOOTSTRAP", "1");
    }
    if !matches!(compiler, Compiler::Installed) && profile == "release" {
        flags.extend(
            [
                "-Zunstable-options",
                "-Cpanic=immediate-abort",
                "-Zlocation-detail=none",
                "-Zfmt-debug=none",
            ]
            .map(String::from),
        );
    }
    if let Compiler::Debian { linker } = compiler {
        command.env("RUSTC", "/usr/bin/rustc");
        if let Some(linker) = linker {
            flags.push(format!("-Clinker={}", linker.display()));
        }
    }
    say::run(command.env("RUSTFLAGS", flags.join(" ")))?;
    Ok(target
        .join("wasm32-unknown-unknown")
        .join(profile)
        .join("saqbol.wasm"))
}

/// Paths of this machine, and what stands for them in panic texts.
fn remaps(root: &Path) -> Vec<(String, &'static str)> {
    let home = std::env::var("HOME").unwrap_or_default();
    let cargo = std::env::var("CARGO_HOME").unwrap_or_else(|_| format!("{home}/.cargo"));
    let rustup = std::env::var("RUSTUP_HOME").unwrap_or_else(|_| format!("{home}/.rustup"));
    // Of several that fit, the compiler takes the last one: a registry's folder is named after its host.
    let registries = std::fs::read_dir(Path::new(&cargo).join("registry/src"))
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| (entry.path().display().to_string(), "/crates"));
    let mut remaps = vec![
        (root.display().to_string(), "/saqbol"),
        (cargo.clone(), "/cargo"),
        (rustup, "/rustup"),
        ("/usr/lib/rustlib/src/rust".into(), "/rust"),
    ];
    remaps.extend(registries);
    remaps
}
