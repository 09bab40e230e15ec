//! From the app's source to the smallest wasm and the script that binds it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::say;
use crate::tools::{self, Compiler};

/// The app, ready to be shipped.
pub struct App {
    pub wasm: Vec<u8>,
    /// The minified script that defines `wasm_bindgen`.
    pub script: String,
}

/// What the oldest browsers of the floor can load (ARCHITECTURE.md, invariant 9); named one by one, because
/// `--all-features` emits what no browser loads.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The browsers that scripts and styles are written for.
pub const FLOOR: &str = "chrome109,firefox115,safari16.4";

/// The builds of the app that are shipped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Build {
    /// Lessons, and what leads to them: all that a pupil's first visit loads.
    Lessons,
    /// All pages.
    Whole,
    /// Lessons, with a page that fails on purpose: for tests.
    Faulty,
}

/// Compiles, binds and shrinks the app.
pub fn build(root: &Path, build: Build) -> Result<App> {
    let compiler = tools::compiler()?;
    let modules = tools::npm(root)?;
    let (features, name, what) = match build {
        Build::Lessons => ("csr", "lessons", "the app for lessons"),
        Build::Whole => ("csr,desk", "whole", "the whole app"),
        Build::Faulty => ("csr,fault", "faulty", "a faulty app"),
    };
    let raw = say::part(&format!("compiling {what} to wasm"), || {
        compile(root, &compiler, features)
    })?;
    let bound = say::part("binding", || {
        let mut output = Bindgen::new()
            .input_path(&raw)
            .out_name("app")
            .no_modules(true)?
            .omit_default_module_path(true)
            .typescript(false)
            .remove_name_section(std::env::var_os("SAQBOL_NAMES").is_none())
            .remove_producers_section(true)
            .generate_output()?;
        let wasm = output.wasm_mut().emit_wasm();
        let script = output.js().to_string();
        let bring: Vec<&String> = output
            .snippets()
            .iter()
            .filter(|(_, scripts)| !scripts.is_empty())
            .map(|(krate, _)| krate)
            .chain(output.local_modules().keys())
            .collect();
        if !bring.is_empty() {
            bail!("{bring:?}: scripts of their own have no room in the page's policy");
        }
        Ok((wasm, script))
    })?;
    let work = root.join("target/app").join(name);
    std::fs::create_dir_all(&work)?;
    let (wasm, names) = say::part("shrinking the wasm", || shrink(&modules, &work, &bound.0))?;
    let script = minify(&modules, &names.apply(&bound.1)?, "js")?;
    Ok(App { wasm, script })
}

fn compile(root: &Path, compiler: &Compiler, features: &str) -> Result<PathBuf> {
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
            "--quiet",
            "--locked",
            "--release",
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
    Ok(target.join("wasm32-unknown-unknown/release/saqbol.wasm"))
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

/// The short names that wasm-opt gave to what the wasm and its script call each other by: old and new.
#[derive(serde::Deserialize)]
struct Names {
    /// Module, old, new.
    imports: Vec<(String, String, String)>,
    exports: Vec<(String, String)>,
}

impl Names {
    /// The script with the short names: `wasm.` stands before what the wasm exports, all else is what it imports. The
    /// one module is called `a`.
    fn apply(&self, script: &str) -> Result<String> {
        let imports: BTreeMap<&str, &str> = self
            .imports
            .iter()
            .map(|(_, old, new)| (&old[..], &new[..]))
            .collect();
        let exports: BTreeMap<&str, &str> = self
            .exports
            .iter()
            .map(|(old, new)| (&old[..], &new[..]))
            .collect();
        let module = self
            .imports
            .first()
            .map(|(module, ..)| format!("\"{module}\""));
        let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
        let (mut renamed, mut rest, mut used) = (String::new(), script, 0);
        while let Some(start) = rest.find(is_word) {
            renamed.push_str(&rest[..start]);
            rest = &rest[start..];
            let word = &rest[..rest.find(|c| !is_word(c)).unwrap_or(rest.len())];
            let names = if renamed.ends_with("wasm.") {
                &exports
            } else {
                &imports
            };
            used += usize::from(names.contains_key(word) && names == &imports);
            renamed.push_str(names.get(word).unwrap_or(&word));
            rest = &rest[word.len()..];
        }
        renamed.push_str(rest);
        if used != imports.len() {
            bail!(
                "the script binds {used} of the {} names that the wasm imports",
                imports.len()
            );
        }
        Ok(match module {
            Some(module) => renamed.replace(&module, "\"a\""),
            None => renamed,
        })
    }
}

fn shrink(modules: &Path, work: &Path, wasm: &[u8]) -> Result<(Vec<u8>, Names)> {
    let (before, after) = (work.join("bound.wasm"), work.join("app.wasm"));
    std::fs::write(&before, wasm)?;
    let names = say::output(
        Command::new("node")
            .arg(modules.join("binaryen/bin/wasm-opt"))
            // Measured in brotli against plain -Oz: the first flag 1.1 %, flattening before another round 0.8 %. Low
            // memory is the far end of the stack, which lies in front of everything else.
            .args([
                "--low-memory-unused",
                "--flatten",
                "--rereloop",
                "-Oz",
                "-Oz",
                // 1.7 kB in brotli: the long names say nothing to anybody.
                "--minify-imports-and-exports-and-modules",
            ])
            .args(std::env::var_os("SAQBOL_NAMES").map(|_| "-g"))
            .args(WASM_FEATURES)
            .arg(&before)
            .arg("-o")
            .arg(&after),
    )?;
    let names = serde_json::from_str(&names).context("wasm-opt did not say how it renamed")?;
    Ok((
        std::fs::read(after).context("wasm-opt left no file")?,
        names,
    ))
}

/// Minifies a script or a style sheet for the floor. `kind` is `js` or `css`.
pub fn minify(modules: &Path, source: &str, kind: &str) -> Result<String> {
    esbuild(modules, source, &[&format!("--loader={kind}")])
}

/// The same for a script with what it imports, as one script.
pub fn bundle(modules: &Path, source: &str) -> Result<String> {
    esbuild(
        modules,
        source,
        &["--loader=js", "--bundle", "--format=iife"],
    )
}

fn esbuild(modules: &Path, source: &str, more: &[&str]) -> Result<String> {
    use std::io::Write as _;
    use std::process::Stdio;
    let mut child = Command::new("node")
        .arg(modules.join("esbuild/bin/esbuild"))
        .args([
            "--minify",
            "--charset=utf8",
            "--legal-comments=none",
            "--log-level=warning",
        ])
        .args(more)
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
        bail!("esbuild refused a source ({})", more.join(" "));
    }
    Ok(String::from_utf8(output.stdout)?)
}
