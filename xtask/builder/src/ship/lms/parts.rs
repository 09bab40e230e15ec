//! What all lessons for platforms are made of: read, compiled and minified once.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use content::{Bundle, Library};
use saqbol::curriculum::Module;

use crate::build::cache::Cache;
use crate::build::scripts::Scripts;
use crate::build::tools;
use crate::build::wasm::{self, App, Build};
use crate::ship::site::{YOUNG, lessons};
use crate::ship::{notices, sources};

/// The page's scripts in their order; what speaks a standard stands between the two.
const BEFORE: [&str; 8] = [
    "leave",
    "lms/alone",
    "boot",
    "load",
    "opening",
    "press",
    "faults",
    "start",
];
const AFTER: [&str; 2] = ["lms/port", "first"];
/// What is not needed for the first screen.
const LATER: [&str; 3] = ["aloud", "spoken", "sound"];

/// What speaks a standard, by its name: scripts of `static/page/`, in their order.
pub const ADAPTERS: [(&str, &[&str]); 4] = [
    ("scorm12", &["lms/scorm", "lms/scorm12"]),
    ("scorm2004", &["lms/scorm", "lms/scorm2004"]),
    ("cmi5", &["lms/cmi5"]),
    ("kolibri", &["lms/scorm", "lms/scorm12", "lms/kolibri"]),
];

/// Everything that packages are made of.
pub struct Parts {
    pub library: Library,
    pub bundles: Vec<Bundle>,
    pub app: App,
    /// The page's own script around what speaks a standard.
    pub before: String,
    pub after: String,
    /// What speaks a standard, by the standard's name.
    pub adapters: BTreeMap<&'static str, String>,
    pub later: String,
    /// What only the youngest's lessons have of it besides.
    pub later_young: String,
    pub styles: String,
    /// What only the youngest's lessons have besides.
    pub young: String,
    pub art: BTreeMap<String, String>,
    pub fonts: BTreeMap<String, Vec<u8>>,
    pub template: String,
    pub notices: String,
}

impl Parts {
    /// Reads, compiles and minifies.
    ///
    /// # Errors
    /// If a lesson has an error, or something does not compile.
    pub fn gather(root: &Path, cache: &Cache) -> Result<Parts> {
        let library = lessons(root)?;
        let modules = tools::npm(root)?;
        let scripts = Scripts {
            cache,
            modules: &modules,
        };
        let read = |path: &str| {
            let path = root.join(path);
            std::fs::read_to_string(&path)
                .with_context(|| format!("{} cannot be read", path.display()))
        };
        let joined = |names: &[&str]| -> Result<String> {
            let read = |name: &&str| read(&format!("static/page/{name}.js"));
            Ok(names.iter().map(read).collect::<Result<Vec<_>>>()?.concat())
        };
        let script = |text: &str| Ok::<_, anyhow::Error>(scripts.script(text)?.trim().to_string());
        let sheets = root.join("static/styles");
        let hover = scripts.style(&sources::later_styles(&sheets)?)?;
        let hover =
            joined(&["hover"])?.replace("{{styles}}", &serde_json::to_string(hover.trim())?);
        let heard = scripts.style(&sources::heard_style(&sheets)?)?;
        let heard = serde_json::to_string(heard.trim())?;
        // The end of a lesson stands in the same page here.
        let sheets_apart = sources::apart_styles(&sheets)?;
        let apart = |name: &str| -> String {
            let sheets = sheets_apart.iter().filter(|(own, _)| *own == name);
            sheets.map(|(_, text)| &text[..]).collect()
        };
        let bundles = content::bundles(&library)?;
        let inside = scripts.bundle(&read("static/page/inside.js")?)?;
        let mut adapters = BTreeMap::new();
        for (standard, scripts) in ADAPTERS {
            adapters.insert(standard, script(&joined(scripts)?)?);
        }
        let app = wasm::build(root, cache, &[Build::Lms])?;
        Ok(Parts {
            bundles,
            app: app.into_iter().next().context("an app was asked for")?,
            before: script(&joined(&BEFORE)?)?,
            after: [&script(&joined(&AFTER)?)?, inside.trim()].concat(),
            adapters,
            later: script(&[joined(&LATER)?.replace(YOUNG, ""), hover].concat())?,
            later_young: script(&joined(&["young"])?.replace("{{styles}}", &heard))?,
            styles: scripts
                .style(
                    &[
                        sources::styles(&sheets, false)?,
                        apart("tasks"),
                        apart("around"),
                    ]
                    .concat(),
                )?
                .trim()
                .into(),
            young: scripts.style(&apart("young"))?.trim().into(),
            art: sources::art(&root.join("static/art"))?,
            fonts: sources::fonts(&root.join("static/fonts"))?,
            template: read("index.html")?,
            notices: notices::write(root, &modules)?,
            library,
        })
    }

    /// The modules, sorted by id.
    pub fn modules(&self) -> impl Iterator<Item = &Module> {
        self.library.modules.iter().map(|lesson| &lesson.module)
    }
}
