//! Brings Kolibri, the platform that tests play our channel in.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::build::tools;
use crate::say;

const VERSION: &str = "0.19.5";

/// Where its program lies.
pub fn program(root: &Path) -> PathBuf {
    folder(root).join("bin/kolibri")
}

fn folder(root: &Path) -> PathBuf {
    root.join(format!("target/tools/kolibri-{VERSION}"))
}

/// Installs it from Python's registry into a folder of its own, once.
///
/// # Errors
/// If Python is missing, or the registry does not answer; the error says what to type.
pub fn bring(root: &Path) -> Result<()> {
    let folder = folder(root);
    if program(root).is_file() {
        return Ok(());
    }
    tools::apt(&["python3-venv"])?;
    say::part(
        &format!("installing Kolibri {VERSION} (half a minute, once)"),
        || {
            say::output(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
            let pip = folder.join("bin/pip");
            say::output(Command::new(pip).args([
                "install",
                "--quiet",
                &format!("kolibri=={VERSION}"),
            ]))
            .context("Kolibri comes from Python's registry: pip install kolibri")?;
            Ok(())
        },
    )
}
