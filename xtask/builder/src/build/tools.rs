//! Brings what a build needs and a machine may not have.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::say;

const TARGET: &str = "wasm32-unknown-unknown";

/// A compiler that can make wasm.
pub enum Compiler {
    /// The toolchain in use, with the source of its standard library: built small, with our own flags.
    Source,
    /// The toolchain in use, with the target's own standard library: some 10 kB larger over the wire.
    Installed,
    /// Debian's `rustc-web` and `cargo-web`, which come with the standard library's source.
    Debian { linker: Option<PathBuf> },
}

/// Finds a compiler for wasm, or brings one. The smallest wasm comes from the standard library's source, so that is
/// looked and asked for first; then the installed target; then the target by rustup; then, on Debian as root, its
/// packages. What need not be `small` is content with an installed target.
pub fn compiler(small: bool) -> Result<Compiler> {
    let sysroot = say::output(Command::new("rustc").args(["--print", "sysroot"]))?;
    let sysroot = PathBuf::from(sysroot.trim());
    let has_source = || {
        sysroot
            .join("lib/rustlib/src/rust/library/std/Cargo.toml")
            .is_file()
    };
    let has_target = sysroot
        .join("lib/rustlib")
        .join(TARGET)
        .join("lib")
        .is_dir();
    if has_target && !small {
        return Ok(Compiler::Installed);
    }
    if has_source() {
        return Ok(Compiler::Source);
    }
    let debian = Compiler::Debian {
        linker: rust_lld(&sysroot),
    };
    if debian_compiler().exists() && !has_target {
        return Ok(debian);
    }
    let rustup = |arguments: &[&str]| {
        eprintln!("  asking rustup: {}", arguments.join(" "));
        Command::new("rustup")
            .args(arguments)
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    };
    if rustup(&["component", "add", "rust-src"]) && has_source() {
        return Ok(Compiler::Source);
    }
    if has_target || rustup(&["target", "add", TARGET]) {
        return Ok(Compiler::Installed);
    }
    eprintln!("  rustup cannot bring it; asking Debian for a compiler with its source");
    apt(&["rustc-web", "cargo-web", "rust-web-src"]).with_context(|| {
        format!("no standard library for {TARGET}. Type:  rustup component add rust-src  (or: rustup target add {TARGET})")
    })?;
    Ok(debian)
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
