//! Brings real web servers for the tests: nginx and Apache as Debian has them, taken out of their packages. Nothing is installed,
//! so none is started with the machine.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::say;

/// The browserless tests that ask these servers.
pub const TESTS: &str = "hosts";
/// The variable by which tests know where their files lie.
pub const VARIABLE: &str = "SAQBOL_HOSTS";

const PACKAGES: [&str; 2] = ["nginx", "apache2"];
/// What is there at the end; on a machine that has the servers anyway, below `/`.
const PROGRAMS: [&str; 2] = ["usr/sbin/nginx", "usr/sbin/apache2"];

/// Where the servers' files lie; `None` where there is no apt to bring them, which is said.
///
/// # Errors
/// If Debian's archive does not answer.
pub fn bring(root: &Path) -> Result<Option<PathBuf>> {
    let folder = root.join("target/tools/hosts");
    let is_whole = |place: &Path| PROGRAMS.iter().all(|program| place.join(program).is_file());
    for place in [&folder, Path::new("/")] {
        if is_whole(place) {
            return Ok(Some(place.to_path_buf()));
        }
    }
    if !Path::new("/usr/bin/apt-get").exists() {
        eprintln!(
            "  not run: nginx and Apache come from Debian's archive, and there is no apt-get here. Nothing has tried what \
             servers are told; install both, or run this test on Debian"
        );
        return Ok(None);
    }
    say::part("fetching nginx and Apache (3 MB, once)", || {
        let debs = root.join("target/tools/hosts-packages");
        std::fs::create_dir_all(debs.join("partial"))?;
        let fetch = || {
            let mut fetch = Command::new("apt-get");
            fetch
                .arg("-o")
                .arg(format!("Dir::Cache::archives={}", debs.display()))
                .args(["-o", "Debug::NoLocking=true", "-y"])
                .args(["--no-install-recommends", "--download-only", "install"])
                .args(PACKAGES);
            say::output(&mut fetch)
        };
        // The lists on a machine may be old or empty.
        fetch()
            .or_else(|_| {
                say::output(Command::new("apt-get").arg("update"))?;
                fetch()
            })
            .context("nginx and apache2 come from Debian's archive")?;
        for deb in std::fs::read_dir(&debs)?.flatten() {
            if deb.path().extension().is_some_and(|ending| ending == "deb") {
                let mut unpack = Command::new("dpkg-deb");
                say::output(unpack.arg("-x").arg(deb.path()).arg(&folder))?;
            }
        }
        Ok(())
    })?;
    anyhow::ensure!(
        is_whole(&folder),
        "one of nginx and Apache is installed on this machine and the other is not: install both, or none"
    );
    Ok(Some(folder))
}
