//! From the app's source to the smallest wasm and the script that binds it.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use super::cache::Cache;
use super::scripts::Scripts;
use super::{alike, compile, tools};
use crate::say;

/// The app, ready to be shipped.
pub struct App {
    pub wasm: Vec<u8>,
    /// The minified script that defines `wasm_bindgen`.
    pub script: String,
}

/// What the oldest browsers of the floor can load (ARCHITECTURE.md, the floor of browsers); named one by one, because
/// `--all-features` emits what no browser loads.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// How wasm-opt shrinks. Measured in brotli against plain -Oz: the first flag 1.1 %, flattening before another round
/// 0.8 %, short names 2.6 % (nobody reads the long ones), leaving large functions out of their only callers 0.7 % (what is
/// alike in two functions packs better than what was woven into one); the list of features that only tools read 0.1 kB. Low memory is the far end of the stack, which lies in
/// front of everything else.
const SHRINKING: [&str; 8] = [
    "--low-memory-unused",
    "--one-caller-inline-max-function-size=120",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--minify-imports-and-exports-and-modules",
    "--strip-target-features",
];

/// How wasm-opt puts functions into the order that `alike` chose, and changes nothing else.
const ORDERING: [&str; 3] = [
    "--reorder-functions-by-name",
    "--strip-debug",
    "--strip-target-features",
];

/// The features of the app with all its pages.
pub const FULL: &str = "csr,full";

/// A build of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Build {
    /// Lessons, and what leads to them: all that a pupil's first visit loads.
    Lessons,
    /// All pages.
    Full,
    /// All pages, compiled in seconds: for whoever is at work on them. Never shipped.
    Quick,
    /// A lesson alone, for learning platforms.
    Lms,
    /// Lessons with a page that fails on purpose, compiled in seconds: for tests. Never shipped.
    Faulty,
}

impl Build {
    /// Cargo's features, and what people call it.
    fn features(self) -> (&'static str, &'static str) {
        match self {
            Build::Lessons => ("csr", "the app for lessons"),
            Build::Full => (FULL, "the whole app"),
            Build::Quick => (FULL, "the whole app, unoptimised"),
            Build::Lms => ("csr,lms", "the app for learning platforms"),
            Build::Faulty => ("csr,fault", "a faulty app, unoptimised"),
        }
    }

    /// Cargo's profile: as small as it gets, or as soon as it gets.
    fn profile(self) -> &'static str {
        match self {
            Build::Lessons | Build::Full | Build::Lms => "release",
            Build::Quick | Build::Faulty => "quick",
        }
    }
}

/// Compiles and binds builds of the app; what is shipped is shrunk as well. While one is shrunk, the next is compiled.
pub fn build(root: &Path, cache: &Cache, builds: &[Build]) -> Result<Vec<App>> {
    let modules = tools::npm(root)?;
    let scripts = Scripts {
        cache,
        modules: &modules,
    };
    if !root.join("target/wasm").exists() {
        say::hint(
            "the first build compiles the standard library and all others: one to three minutes on two cores",
        );
    }
    std::thread::scope(|scope| {
        let mut made = Vec::new();
        for build in builds.iter().copied() {
            let compiler = tools::compiler(build.profile() == "release")?;
            let raw = say::part(&format!("compiling {}", build.features().1), || {
                compile::wasm(root, &compiler, build.features().0, build.profile())
            })?;
            let (wasm, script) = bind(&raw, false)?;
            let scripts = &scripts;
            made.push(scope.spawn(move || finish(root, scripts, build, wasm, &script)));
        }
        let made = made.into_iter().map(|one| one.join());
        made.map(|app| app.unwrap_or_else(|_| bail!("shrinking stopped")))
            .collect()
    })
}

/// What is left to do once the app is bound.
fn finish(
    root: &Path,
    scripts: &Scripts,
    build: Build,
    wasm: Vec<u8>,
    script: &str,
) -> Result<App> {
    if build.profile() == "quick" {
        return Ok(App {
            wasm,
            script: scripts.script(script)?,
        });
    }
    let (wasm, names) = shrink(root, scripts.cache, scripts.modules, (build, false), &wasm)?;
    let script = names.apply(scripts, script)?;
    Ok(App { wasm, script })
}

/// The wasm of a build as it is shipped, but with the names of its functions: for whoever weighs it.
pub fn named(root: &Path, cache: &Cache, build: Build) -> Result<Vec<u8>> {
    let compiler = tools::compiler(true)?;
    let modules = tools::npm(root)?;
    let raw = say::part(&format!("compiling {}", build.features().1), || {
        compile::wasm(root, &compiler, build.features().0, build.profile())
    })?;
    let (wasm, _) = bind(&raw, true)?;
    Ok(shrink(root, cache, &modules, (build, true), &wasm)?.0)
}

/// The wasm and the script that binds it to a page.
fn bind(raw: &Path, named: bool) -> Result<(Vec<u8>, String)> {
    let mut output = Bindgen::new()
        .input_path(raw)
        .out_name("app")
        .no_modules(true)?
        .omit_default_module_path(true)
        .typescript(false)
        .remove_name_section(!named)
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
}

/// The short names that wasm-opt gave to what the wasm and its script call each other by: old and new.
#[derive(serde::Deserialize)]
struct Names {
    /// Module, old, new. There is one module, and it is called `a` from now on.
    imports: Vec<(String, String, String)>,
    exports: Vec<(String, String)>,
}

impl Names {
    /// The script, minified, with the short names.
    fn apply(&self, scripts: &Scripts, script: &str) -> Result<String> {
        let mut names: BTreeMap<&str, &str> = BTreeMap::new();
        let imports = self
            .imports
            .iter()
            .map(|(_, old, new)| (&old[..], &new[..]));
        let exports = self.exports.iter().map(|(old, new)| (&old[..], &new[..]));
        let module = self.imports.first().map(|(module, ..)| (&module[..], "a"));
        for (old, new) in imports.chain(exports).chain(module) {
            if names.insert(old, new).is_some_and(|known| known != new) {
                bail!("wasm-opt has two names for `{old}`");
            }
        }
        if let Some((_, missing, _)) = self
            .imports
            .iter()
            .find(|(_, old, _)| !script.contains(&old[..]))
        {
            bail!("the wasm imports `{missing}`, and the script does not bind it");
        }
        // What the script calls has to be what the wasm exports.
        let called = script.split("wasm.").skip(1).filter_map(|rest| {
            rest.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_')
                .next()
        });
        for name in called {
            if !self.exports.iter().any(|(old, _)| old == name) {
                bail!("the script calls `{name}`, and the wasm does not export it");
            }
        }
        let renamed = scripts.renamed(script, &names)?;
        match names
            .keys()
            .find(|name| name.contains("__") && renamed.contains(**name))
        {
            Some(left) => bail!("`{left}` kept its name in the script"),
            None => Ok(renamed),
        }
    }
}

/// The wasm with functions that are alike beside each other.
fn ordered(modules: &Path, work: &Path, wasm: &[u8]) -> Result<Vec<u8>> {
    let (before, after) = (work.join("named.wasm"), work.join("ordered.wasm"));
    std::fs::write(&before, alike::named(wasm)?)?;
    let mut tool = Command::new("node");
    tool.arg(modules.join("binaryen/bin/wasm-opt"))
        .args(ORDERING.into_iter().chain(WASM_FEATURES));
    say::output(tool.arg(&before).arg("-o").arg(&after))?;
    std::fs::read(&after).context("wasm-opt left no file in order")
}

fn shrink(
    root: &Path,
    cache: &Cache,
    modules: &Path,
    (build, named): (Build, bool),
    wasm: &[u8],
) -> Result<(Vec<u8>, Names)> {
    let work = root.join(format!("target/app/{build:?}"));
    std::fs::create_dir_all(&work)?;
    let (before, after) = (work.join("bound.wasm"), work.join("app.wasm"));
    let names = named.then_some("-g");
    let options = || SHRINKING.into_iter().chain(names).chain(WASM_FEATURES);
    let lock = std::fs::read(modules.with_file_name("package-lock.json"))?;
    let what = options().chain(ORDERING).collect::<Vec<_>>().join(" ");
    let what = format!("wasm-opt {what}");
    // One result of two parts: a line with the names, then the wasm.
    let made = cache.get(&what, &[&lock, wasm], || {
        say::part(&format!("shrinking {}", build.features().1), || {
            std::fs::write(&before, wasm)?;
            let mut tool = Command::new("node");
            tool.arg(modules.join("binaryen/bin/wasm-opt"))
                .args(options());
            let names = say::output(tool.arg(&before).arg("-o").arg(&after))?;
            let names = names.replace(['\n', '\r'], " ");
            let wasm = std::fs::read(&after).context("wasm-opt left no file")?;
            let wasm = if named {
                wasm
            } else {
                ordered(modules, &work, &wasm)?
            };
            Ok([names.as_bytes(), b"\n", &wasm].concat())
        })
    })?;
    let end = made
        .iter()
        .position(|byte| *byte == b'\n')
        .context("no names were kept")?;
    let (names, wasm) = made.split_at(end);
    let names = serde_json::from_slice(names).context("wasm-opt did not say how it renamed")?;
    Ok((wasm.get(1..).unwrap_or_default().to_vec(), names))
}
