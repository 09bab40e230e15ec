//! Brings the three engines and their drivers for the tests.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::platforms;
use crate::build::tools;
use crate::say;

const PACKAGES: [&str; 8] = [
    "chromium",
    "chromium-driver",
    "firefox-esr",
    "webkit2gtk-driver",
    "xvfb",
    "xauth",
    "ffmpeg",
    "poppler-utils",
];

/// The version of the crate `geckodriver`, which Debian does not have.
const GECKODRIVER: &str = "0.37.1";

/// Brings browsers and drivers on Debian as root; elsewhere the error says what to install. Firefox's driver has to be
/// compiled.
pub fn bring(root: &Path, firefox: bool) -> Result<()> {
    tools::apt(&PACKAGES)?;
    if firefox && !geckodriver(root).is_file() {
        say::part("compiling geckodriver (a few minutes, once)", || {
            say::output(
                Command::new("cargo")
                    .args([
                        "install",
                        "--quiet",
                        "--locked",
                        "--version",
                        GECKODRIVER,
                        "--root",
                    ])
                    .arg(root.join("target/tools"))
                    .arg("geckodriver"),
            )
            .context("geckodriver is needed for Firefox: cargo install geckodriver")
        })?;
    }
    Ok(())
}

fn geckodriver(root: &Path) -> PathBuf {
    root.join("target/tools/bin/geckodriver")
}

/// What black-box tests have to know: where what was brought for them lies.
pub fn environment(root: &Path, command: &mut Command) {
    command.env("SAQBOL_GECKODRIVER", geckodriver(root));
    for platform in &platforms::ALL {
        command.env(platform.variable, platform.program(root));
    }
    command.env(
        "SAQBOL_AXE",
        root.join("xtask/npm/node_modules/axe-core/axe.min.js"),
    );
}
