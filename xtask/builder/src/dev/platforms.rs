//! Brings the platforms that tests play lessons in, out of Python's registry.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::build::tools;
use crate::say;

/// A platform: a package of Python's registry, in a folder of its own.
pub struct Platform {
    /// Its name in the registry.
    name: &'static str,
    version: &'static str,
    /// What is started, of what its folder has.
    program: &'static str,
    /// The variable by which tests know where that lies.
    pub variable: &'static str,
    /// The browser tests that play in it begin so.
    pub tests: &'static str,
}

pub const ALL: [Platform; 2] = [
    Platform {
        name: "kolibri",
        version: "0.19.5",
        program: "kolibri",
        variable: "SAQBOL_KOLIBRI",
        tests: "kolibri::",
    },
    Platform {
        name: "scormhost",
        version: "0.1.0",
        program: "python",
        variable: "SAQBOL_SCORMHOST",
        tests: "scormhost::",
    },
];

impl Platform {
    /// Where its program lies.
    pub fn program(&self, root: &Path) -> PathBuf {
        self.folder(root).join("bin").join(self.program)
    }

    fn folder(&self, root: &Path) -> PathBuf {
        let (name, version) = (self.name, self.version);
        root.join(format!("target/tools/{name}-{version}"))
    }

    /// Installs it, once.
    ///
    /// # Errors
    /// If Python is missing, or the registry does not answer; the error says what to type.
    pub fn bring(&self, root: &Path) -> Result<()> {
        let (folder, name, version) = (self.folder(root), self.name, self.version);
        // Written last: an installation that was cut off is begun anew.
        let whole = folder.join("whole");
        if whole.is_file() {
            return Ok(());
        }
        tools::apt(&["python3-venv"])?;
        say::part(
            &format!("installing {name} {version} (half a minute, once)"),
            || {
                say::output(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
                let pip = folder.join("bin/pip");
                let package = format!("{name}=={version}");
                say::output(Command::new(pip).args(["install", "--quiet", &package]))
                    .with_context(|| {
                        format!("{name} comes from Python's registry: pip install {package}")
                    })?;
                std::fs::write(whole, "")?;
                Ok(())
            },
        )
    }
}
