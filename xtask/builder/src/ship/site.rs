//! Everything that a site is made of, read, checked, compiled and drawn.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, bail};
use content::{Bundle, Library, Problem};

use super::file::File;
use super::hosting::FULL_PAGE;
use super::kit::{self, Kit};
use super::recorded::{self, Voice};
use super::{notices, openings, sources};
use crate::build::cache::Cache;
use crate::build::scripts::Scripts;
use crate::build::tools;
use crate::build::wasm::{self, App, Build};
use crate::say;

/// What stands in the script that comes later for the file of what the youngest need.
pub(super) const YOUNG: &str = "{{young}}";

/// Everything that pages are made of.
pub struct Site {
    /// The lessons as authors wrote them.
    pub library: Library,
    /// The pages of the web folder; the last has all of the app.
    pub pages: Vec<SitePage>,
    /// An app for lessons that fails where it is told to, for tests.
    pub(super) faulty: Option<App>,
    pub bundles: Vec<Bundle>,
    /// Pictures by id (`saq/hello`), as SVG.
    pub art: BTreeMap<String, String>,
    /// Fonts by file name.
    pub fonts: BTreeMap<String, Vec<u8>>,
    /// What the single file's page has besides: how parts inside it are taken out.
    pub inside: String,
    /// What reading aloud does for the youngest besides: a script of its own, which their lessons bring.
    pub young: String,
    /// The style sheets that come later, for the single file, which has them packed.
    pub packed: String,
    /// The script that asks for a lesson's first screens before the rest of the page is here.
    pub ahead: String,
    /// The worker that keeps the web folder for offline use; none where each change shall be seen at once.
    pub worker: Option<String>,
    /// The page as authors wrote it, with its gaps.
    pub template: String,
    pub openings: openings::Openings,
    /// The licences of what others wrote.
    pub notices: String,
    pub kit: Kit,
    /// What volunteers have recorded.
    pub voice: Voice,
}

/// A page of the web folder with a build of the app.
pub struct SitePage {
    pub path: &'static str,
    /// It has all pages of the app, also those that a lesson does not need.
    pub full: bool,
    pub app: App,
    /// The page's own script: it runs before the app is here.
    pub boot: String,
    pub styles: String,
    /// The style sheets that the page does not have, by name: files of their own.
    pub apart: Vec<(&'static str, String)>,
    /// The script that is not needed for the first screen.
    pub later: String,
    /// The same without what keeps the web folder for use without a network: the single file's, so only where `full`.
    pub later_inside: String,
    /// The other page, as seen from this one; empty where there is none.
    pub other: &'static str,
}

/// What a site is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// To be shipped: a small page for lessons and a page with everything.
    Shipped,
    /// The same, and the app that fails where it is told to, for [`with_fixtures`].
    Tested,
    /// For whoever is at work on it: one page with everything, compiled in seconds.
    Quick,
}

/// Reads, checks, compiles and draws everything.
///
/// # Errors
/// If a lesson has an error, or something does not compile.
pub fn gather(root: &Path, cache: &Cache, which: Which) -> Result<Site> {
    let library = lessons(root)?;
    let modules = tools::npm(root)?;
    let scripts = Scripts {
        cache,
        modules: &modules,
    };
    let read = |path: &str| {
        std::fs::read_to_string(root.join(path)).with_context(|| format!("{path} cannot be read"))
    };
    let joined = |names: &[&str]| -> Result<String> {
        let read = |name: &&str| read(&format!("static/page/{name}.js"));
        Ok(names.iter().map(read).collect::<Result<Vec<_>>>()?.concat())
    };
    // Leaving quickly comes first: nothing may stand in its way.
    let boot = joined(&[
        "leave", "boot", "load", "opening", "press", "faults", "start", "store", "first",
    ])?;
    let sheets = root.join("static/styles");
    let hover = scripts.style(&sources::later_styles(&sheets)?)?;
    let heard = scripts.style(&sources::heard_style(&sheets)?)?;
    let packed = [hover.trim(), heard.trim()].concat();
    let hover = joined(&["hover"])?.replace("{{styles}}", &serde_json::to_string(hover.trim())?);
    let later = joined(&["aloud", "offline", "spoken", "below", "sound"])? + &hover;
    let young = |heard: &str| -> Result<String> {
        Ok(joined(&["young"])?.replace("{{styles}}", &serde_json::to_string(heard)?))
    };
    // Where the page has all of the app, what only the youngest need stands behind it; elsewhere it is a file of its own.
    let whole = |names: &[&str]| Ok::<_, anyhow::Error>(joined(names)?.replace(YOUNG, ""));
    let later_inside = [
        whole(&["aloud", "spoken", "below", "sound"])?,
        young("")?,
        joined(&["full", "looks"])?,
    ];
    let later_inside = later_inside.concat();
    // What only the page with everything can do: erase, open the lines of a page to read; drop files, look through the camera.
    let full_boot = [&boot[..], &joined(&["erase", "lines"])?].concat();
    let full_later = [
        whole(&["aloud", "offline", "spoken", "below", "sound"])?,
        young(heard.trim())?,
        joined(&["full"])?,
        hover,
    ];
    let full_later = full_later.concat();
    let site_page = |path, full, app, other| -> Result<SitePage> {
        Ok(SitePage {
            path,
            full,
            styles: scripts
                .style(&sources::styles(&sheets, full)?)?
                .trim()
                .to_string(),
            apart: match full {
                true => Vec::new(),
                false => sources::apart_styles(&sheets)?
                    .into_iter()
                    .map(|(name, text)| Ok((name, scripts.style(&text)?.trim().to_string())))
                    .collect::<Result<_>>()?,
            },
            boot: scripts
                .script(if full { &full_boot } else { &boot })?
                .trim()
                .to_string(),
            later: scripts
                .script(if full { &full_later } else { &later })?
                .trim()
                .to_string(),
            later_inside: match full {
                true => scripts.script(&later_inside)?.trim().to_string(),
                false => String::new(),
            },
            app,
            other,
        })
    };
    let shipped = which != Which::Quick;
    let builds: &[Build] = match which {
        Which::Quick => &[Build::Quick],
        Which::Shipped => &[Build::Lessons, Build::Full],
        Which::Tested => &[Build::Lessons, Build::Full, Build::Faulty],
    };
    let mut apps = wasm::build(root, cache, builds)?.into_iter();
    let mut app = || apps.next().context("as many apps as builds");
    let pages = if shipped {
        vec![
            site_page("index.html", false, app()?, FULL_PAGE)?,
            site_page(FULL_PAGE, true, app()?, "./")?,
        ]
    } else {
        vec![site_page("index.html", true, app()?, "")?]
    };
    let faulty = apps.next();
    let (bundles, openings) = drawn(&library)?;
    let art = styled(sources::art(&root.join("static/art"))?, &pages);
    Ok(Site {
        pages,
        faulty,
        bundles,
        openings,
        art: shown(art, &library),
        fonts: sources::fonts(&root.join("static/fonts"))?,
        ahead: scripts
            .script(&read("static/page/ahead.js")?)?
            .trim()
            .into(),
        inside: scripts
            .bundle(&read("static/page/inside.js")?)?
            .trim()
            .to_string(),
        young: scripts.script(&young(heard.trim())?)?.trim().into(),
        packed,
        worker: if shipped {
            Some(read("static/page/worker.js")?)
        } else {
            None
        },
        template: read("index.html")?,
        kit: paper(root, &library)?,
        voice: recorded::gather(
            root,
            &library,
            scripts
                .script(&read("static/page/voice.js")?)?
                .trim()
                .into(),
            cache,
        )?,
        notices: if shipped {
            notices::write(root, &modules)?
        } else {
            String::new()
        },
        library,
    })
}

/// The kit on paper alone, which needs no app: its files.
pub fn kit_alone(root: &Path) -> Result<Vec<File>> {
    let library = lessons(root)?;
    let (_, openings) = drawn(&library)?;
    let art = sources::art(&root.join("static/art"))?;
    kit::files(&paper(root, &library)?, &openings, &art)
}

fn paper(root: &Path, library: &Library) -> Result<Kit> {
    Ok(Kit {
        pages: content::kit(library),
        languages: library.kit.languages.clone(),
        publisher: library.publisher.clone(),
        release: library.release.clone(),
        style: sources::kit_style(root)?,
        pilot: sources::files(&root.join("static/kit/pilot"), &["R", "csv"])?,
    })
}

/// All pictures but those of the styles' own folders that no style shows.
fn styled(mut art: BTreeMap<String, String>, pages: &[SitePage]) -> BTreeMap<String, String> {
    art.retain(|id, _| {
        let of_styles = id.starts_with("path/") || id.starts_with("backdrops/");
        let name = format!("art/{id}.svg");
        let shows = |page: &SitePage| {
            let apart = page.apart.iter().map(|(_, sheet)| sheet);
            apart
                .chain([&page.styles])
                .any(|sheet| sheet.contains(&name))
        };
        !of_styles || pages.iter().any(shows)
    });
    art
}

/// The pictures that something shows. People and things are drawn before a lesson speaks of them: those that none names
/// yet are not paid for.
fn shown(mut art: BTreeMap<String, String>, library: &Library) -> BTreeMap<String, String> {
    let modules = || library.modules.iter().map(|lesson| &lesson.module);
    let cast = modules().flat_map(|module| &module.cast);
    let mut named: BTreeSet<String> = cast.map(|who| format!("people/{}", who.art)).collect();
    named.extend(
        library
            .modules
            .iter()
            .map(|lesson| format!("things/{}", lesson.badge)),
    );
    let checks = library.checks.iter().flat_map(|pool| &pool.items);
    let steps = modules().flat_map(|module| module.all_steps());
    for step in steps.chain(checks.map(|item| &item.step)) {
        named.extend(content::pictures(step));
    }
    // The pictures to colour are named by the module's number.
    named.extend(modules().map(|module| saqbol::curriculum::colouring(&module.id)));
    art.retain(|id, _| {
        let rare = ["people/", "things/", "colour/"]
            .iter()
            .any(|folder| id.starts_with(folder));
        !rare || named.contains(id)
    });
    art
}

/// The same site with the modules that tests play, and an app for lessons that fails where it is told to.
pub fn with_fixtures(root: &Path, site: Site) -> Result<Site> {
    let (library, problems) = content::fixtures(root);
    refuse("the fixtures have errors", problems, |problem| {
        let shown = problem.to_string();
        shown.contains("module.toml") || shown.contains("kk.ftl")
    })?;
    let (bundles, openings) = drawn(&library)?;
    // Their people and things besides those of the lessons.
    let mut art = site.art;
    art.extend(shown(sources::art(&root.join("static/art"))?, &library));
    let mut pages = site.pages;
    // Fixtures of all bands show all kinds.
    for page in &mut pages {
        for (_, sheet) in std::mem::take(&mut page.apart) {
            page.styles += &sheet;
        }
    }
    if let (Some(faulty), Some(page)) = (site.faulty, pages.iter_mut().find(|page| !page.full)) {
        page.app = faulty;
    }
    Ok(Site {
        pages,
        bundles,
        openings,
        art,
        faulty: None,
        ..site
    })
}

/// Reads all lessons and says so.
///
/// # Errors
/// If one of them has an error.
pub(super) fn lessons(root: &Path) -> Result<Library> {
    let (library, problems) = say::part("reading the lessons", || Ok(content::read(root)))?;
    refuse("the lessons have errors", problems, Problem::is_error)?;
    Ok(library)
}

/// The shipped bundles alone, each under its name.
pub fn bundles(root: &Path) -> Result<Vec<Bundle>> {
    content::bundles(&content::read(root).0)
}

fn drawn(library: &Library) -> Result<(Vec<Bundle>, openings::Openings)> {
    let bundles = content::bundles(library)?;
    let openings = openings::openings(&bundles)?;
    Ok((bundles, openings))
}

fn refuse(what: &str, problems: Vec<Problem>, wrong: impl Fn(&Problem) -> bool) -> Result<()> {
    let errors: Vec<String> = problems
        .iter()
        .filter(|problem| wrong(problem))
        .map(ToString::to_string)
        .collect();
    if !errors.is_empty() {
        bail!("{what}:\n{}", errors.join("\n"));
    }
    Ok(())
}
