//! Scripts and styles, lowered for the floor and minified by esbuild.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use super::cache::Cache;

/// The browsers that scripts and styles are written for.
const FLOOR: &str = "chrome109,firefox115,safari16.4";

/// esbuild with what it made before.
pub struct Scripts<'a> {
    pub cache: &'a Cache,
    /// `node_modules` as the lock file says.
    pub modules: &'a Path,
}

impl Scripts<'_> {
    /// Minifies a script.
    pub fn script(&self, source: &str) -> Result<String> {
        self.esbuild(source, &["--loader=js"])
    }

    /// Minifies a style sheet; one that leaves a brace open is an error: all behind it would be inside.
    pub fn style(&self, source: &str) -> Result<String> {
        self.esbuild(
            source,
            &["--loader=css", "--log-override:css-syntax-error=error"],
        )
    }

    /// Minifies a script together with what it imports, as one script. What is imported comes from npm, so the lock
    /// file stands for it.
    pub fn bundle(&self, source: &str) -> Result<String> {
        self.esbuild(source, &["--loader=js", "--bundle", "--format=iife"])
    }

    /// Minifies a script and gives some of its properties other names: in the code, and in the keys of its objects.
    pub fn renamed(&self, source: &str, names: &BTreeMap<&str, &str>) -> Result<String> {
        let folder = tempfile::tempdir()?;
        let (script, known) = (
            folder.path().join("app.js"),
            folder.path().join("names.json"),
        );
        std::fs::write(&script, source)?;
        std::fs::write(&known, serde_json::to_vec(names)?)?;
        let all: Vec<String> = names.keys().map(|name| escape(name)).collect();
        let how = [
            script.display().to_string(),
            format!("--mangle-props=^({})$", all.join("|")),
            "--mangle-quoted".into(),
            // Names that are given here are taken as they are.
            format!("--mangle-cache={}", known.display()),
        ];
        let how: Vec<&str> = how.iter().map(String::as_str).collect();
        run(self.modules, "", &how).context("the script that binds the wasm could not be renamed")
    }

    fn esbuild(&self, source: &str, how: &[&str]) -> Result<String> {
        let lock = std::fs::read(self.modules.with_file_name("package-lock.json"))?;
        let what = format!("esbuild {FLOOR} {}", how.join(" "));
        let made = self.cache.get(&what, &[&lock, source.as_bytes()], || {
            run(self.modules, source, how).map(String::into_bytes)
        })?;
        Ok(String::from_utf8(made)?)
    }
}

/// A name as a regular expression that means itself.
fn escape(name: &str) -> String {
    let special = |sign: char| !sign.is_ascii_alphanumeric() && sign != '_' && sign != '/';
    let escaped = name.chars().map(|sign| {
        if special(sign) {
            format!("\\{sign}")
        } else {
            sign.to_string()
        }
    });
    escaped.collect()
}

fn run(modules: &Path, source: &str, how: &[&str]) -> Result<String> {
    let mut child = Command::new("node")
        .arg(modules.join("esbuild/bin/esbuild"))
        .args([
            "--minify",
            "--charset=utf8",
            "--legal-comments=none",
            "--log-level=warning",
        ])
        .args(how)
        // Imports begin beside the folder of the modules.
        .current_dir(modules.parent().unwrap_or(modules))
        .arg(format!("--target={FLOOR}"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("esbuild did not start")?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(source.as_bytes())?;
    }
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("esbuild refused a source ({})", how.first().unwrap_or(&""));
    }
    Ok(String::from_utf8(output.stdout)?)
}
