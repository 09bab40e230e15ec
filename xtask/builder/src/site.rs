//! What is shipped: one site, written as a web folder or as a single file.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

use crate::{notices, page, say, tools, wasm};
use content::{self, Bundle};

/// Everything that a page is made of.
pub struct Site {
    /// The app for lessons alone.
    pub lessons: wasm::App,
    /// The app with all pages.
    pub whole: wasm::App,
    pub bundles: Vec<Bundle>,
    /// Pictures by id (`saq/hello`), as SVG.
    pub art: BTreeMap<String, String>,
    /// Fonts by file name.
    pub fonts: BTreeMap<String, Vec<u8>>,
    /// The style sheet of the lessons' page.
    pub styles: String,
    /// The style sheet of the whole app's page.
    pub whole_styles: String,
    pub boot: String,
    /// What the single file's page has besides: how parts inside it are taken out.
    pub inside: String,
    /// The script that is not needed for the first screen.
    pub later: String,
    /// The same for the whole app's page.
    pub whole_later: String,
    pub worker: String,
    /// The page as authors wrote it, with its gaps.
    pub template: String,
    pub openings: page::Openings,
    /// The licences of what others wrote.
    pub notices: String,
}

/// One file of the web folder.
pub struct File {
    pub path: String,
    pub bytes: Vec<u8>,
}

/// Reads, checks, compiles and draws everything.
pub fn gather(root: &Path) -> Result<Site> {
    let (library, problems) = content::read(root);
    let errors: Vec<String> = problems
        .iter()
        .filter(|problem| problem.is_error())
        .map(ToString::to_string)
        .collect();
    if !errors.is_empty() {
        bail!("the lessons have errors:\n{}", errors.join("\n"));
    }
    let bundles = content::bundles(&library)?;
    let art = read_art(&root.join("static/art"))?;
    let modules = tools::npm(root)?;
    let read = |path: &str| {
        std::fs::read_to_string(root.join(path)).with_context(|| format!("{path} cannot be read"))
    };
    let sheets = root.join("static/styles");
    let styles = wasm::minify(&modules, &read_styles(&sheets, false)?, "css")?;
    let whole_styles = wasm::minify(&modules, &read_styles(&sheets, true)?, "css")?;
    let boot = wasm::minify(
        &modules,
        // Leaving quickly comes first: nothing may stand in its way.
        &[
            read("static/page/leave.js")?,
            read("static/page/boot.js")?,
            read("static/page/store.js")?,
        ]
        .concat(),
        "js",
    )?;
    let inside = wasm::bundle(&modules, &read("static/page/inside.js")?)?;
    let aloud = read("static/page/aloud.js")?;
    let later = wasm::minify(&modules, &aloud, "js")?;
    let desk = read("static/page/desk.js")?;
    let whole_later = wasm::minify(&modules, &[aloud, desk].concat(), "js")?;
    let lessons = wasm::build(root, wasm::Build::Lessons)?;
    let whole = wasm::build(root, wasm::Build::Whole)?;
    let openings = say::part("drawing the openings", || page::openings(&bundles))?;
    Ok(Site {
        lessons,
        whole,
        bundles,
        art,
        fonts: read_fonts(&root.join("static/fonts"))?,
        styles: styles.trim().to_string(),
        whole_styles: whole_styles.trim().to_string(),
        boot: boot.trim().to_string(),
        inside: inside.trim().to_string(),
        later: later.trim().to_string(),
        whole_later: whole_later.trim().to_string(),
        worker: read("static/page/worker.js")?,
        template: read("index.html")?,
        openings,
        notices: notices::write(root, &modules)?,
    })
}

/// The shipped bundles as files of their own.
pub fn bundle_files(root: &Path) -> Result<Vec<File>> {
    let (library, _) = content::read(root);
    let files = content::bundles(&library)?.into_iter().map(|bundle| File {
        path: format!("{}-.bin", bundle.name),
        bytes: bundle.bytes,
    });
    Ok(files.collect())
}

/// The same site with the modules that tests play, and an app that fails where it is told to.
pub fn with_fixtures(root: &Path, site: Site) -> Result<Site> {
    let (library, problems) = content::fixtures(root);
    let errors: Vec<String> = problems
        .iter()
        .map(ToString::to_string)
        .filter(|problem| problem.contains("module.toml") || problem.contains("kk.ftl"))
        .collect();
    if !errors.is_empty() {
        bail!("the fixtures have errors:\n{}", errors.join("\n"));
    }
    let bundles = content::bundles(&library)?;
    Ok(Site {
        openings: page::openings(&bundles)?,
        bundles,
        lessons: wasm::build(root, wasm::Build::Faulty)?,
        ..site
    })
}

/// The style sheets in the order of their names, as one. Those from 80 on are for pages that a lesson does not need.
fn read_styles(folder: &Path, whole: bool) -> Result<String> {
    let mut all = String::new();
    for path in sorted(folder)? {
        if path.extension().is_some_and(|e| e == "css") && (whole || name(&path).as_str() < "80") {
            all.push_str(&std::fs::read_to_string(path)?);
        }
    }
    Ok(all)
}

fn read_art(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut art = BTreeMap::new();
    for path in sorted(folder)? {
        if path.is_dir() {
            let group = name(&path);
            for (id, svg) in read_art(&path)? {
                art.insert(format!("{group}/{id}"), svg);
            }
        } else if let Some(id) = name(&path).strip_suffix(".svg") {
            art.insert(id.to_string(), std::fs::read_to_string(&path)?);
        }
    }
    Ok(art)
}

fn read_fonts(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut fonts = BTreeMap::new();
    for path in sorted(folder)? {
        if path.extension().is_some_and(|e| e == "woff2") {
            fonts.insert(name(&path), std::fs::read(&path)?);
        }
    }
    Ok(fonts)
}

/// The entries of a folder in the order of their names, so that a build does not depend on the disk.
fn sorted(folder: &Path) -> Result<Vec<std::path::PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut paths: Vec<_> = std::fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// Eight hexadecimal digits that change with the content.
pub fn short_hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest
        .iter()
        .take(4)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
