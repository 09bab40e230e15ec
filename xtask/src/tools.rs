//! Brings what a build needs and a machine may not have.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::say;

const TARGET: &str = "wasm32-unknown-unknown";

/// A compiler that can make wasm.
pub enum Compiler {
    /// The toolchain in use, with the target's own standard library.
    Installed,
    /// Debian's `rustc-web` and `cargo-web`, which come with the standard library's source.
    Debian { linker: Option<PathBuf> },
}

/// Finds a compiler for wasm, or brings one: the installed target; else by rustup; else, on Debian as root, its packages.
pub fn compiler() -> Result<Compiler> {
    let sysroot = say::output(Command::new("rustc").args(["--print", "sysroot"]))?;
    let sysroot = PathBuf::from(sysroot.trim());
    if sysroot
        .join("lib/rustlib")
        .join(TARGET)
        .join("lib")
        .is_dir()
    {
        return Ok(Compiler::Installed);
    }
    if !debian_compiler().exists() {
        eprintln!("  the standard library for {TARGET} is missing; asking rustup");
        let added = Command::new("rustup")
            .args(["target", "add", TARGET])
            .stderr(Stdio::null())
            .status();
        if added.is_ok_and(|status| status.success()) {
            return Ok(Compiler::Installed);
        }
        eprintln!("  rustup cannot bring it; asking Debian for a compiler with its source");
        apt(&["rustc-web", "cargo-web", "rust-web-src"]).with_context(|| {
            format!("no standard library for {TARGET}. Type:  rustup target add {TARGET}")
        })?;
    }
    Ok(Compiler::Debian {
        linker: rust_lld(&sysroot),
    })
}

fn debian_compiler() -> PathBuf {
    PathBuf::from("/usr/lib/rustlib/src/rust/library/std/Cargo.toml")
}

/// The linker that comes with rustup's toolchains.
fn rust_lld(sysroot: &Path) -> Option<PathBuf> {
    let host = std::fs::read_dir(sysroot.join("lib/rustlib")).ok()?;
    host.flatten()
        .map(|entry| entry.path().join("bin/rust-lld"))
        .find(|path| path.is_file())
}

/// Installs Debian packages, as root on Debian; elsewhere an error that names them.
pub fn apt(packages: &[&str]) -> Result<()> {
    let missing: Vec<&str> = packages
        .iter()
        .copied()
        .filter(|package| !is_installed(package))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    let root = say::output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    if !root || !Path::new("/usr/bin/apt-get").exists() {
        bail!("missing: {list}. On Debian, type:  sudo apt-get install {list}");
    }
    say::part(&format!("installing {list}"), || {
        let quiet = |command: &mut Command| {
            say::output(command.env("DEBIAN_FRONTEND", "noninteractive")).map(drop)
        };
        let install = || {
            quiet(
                Command::new("apt-get")
                    .args(["install", "-y", "--no-install-recommends"])
                    .args(&missing),
            )
        };
        // The lists on a machine may be old or empty; asking for new ones costs seconds, so only when it is needed.
        install().or_else(|_| {
            quiet(Command::new("apt-get").arg("update"))?;
            install()
        })
    })
}

fn is_installed(package: &str) -> bool {
    Command::new("dpkg-query")
        .args(["-W", "-f=${Status}", package])
        .output()
        .is_ok_and(|out| String::from_utf8_lossy(&out.stdout).contains("install ok installed"))
}

/// The folder of the npm tools, installed as the lock file says.
pub fn npm(root: &Path) -> Result<PathBuf> {
    let folder = root.join("xtask/npm");
    let modules = folder.join("node_modules");
    let stamp = modules.join(".saqbol-lock");
    let lock = std::fs::read(folder.join("package-lock.json"))?;
    if std::fs::read(&stamp).is_ok_and(|known| known == lock) {
        return Ok(modules);
    }
    say::part("bringing the npm tools (wasm-opt, esbuild, axe)", || {
        say::output(
            Command::new("npm")
                .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
                .current_dir(&folder),
        )
        .context("Node.js with npm is needed: https://nodejs.org, or on Debian: apt-get install nodejs npm")
    })?;
    std::fs::write(stamp, lock)?;
    Ok(modules)
}
