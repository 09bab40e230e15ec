//! Lessons for learning platforms: `dist/lms/`, a package for each standard, module and language.

mod about;
mod channels;
mod cmi5;
mod kolibri;
mod lesson;
mod manifest;
mod notes;
mod parts;
mod profile;
mod scorm12;
mod scorm2004;
mod standard;
mod trim;
mod vocabulary;
mod xml;
mod zipped;

#[cfg(test)]
mod script_tests;
#[cfg(test)]
mod suspend_tests;
#[cfg(test)]
mod tests;

use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use anyhow::{Result, bail};
use saqbol::curriculum::Band;
use saqbol::language::Lang;

use crate::build::cache::Cache;
use crate::say;

pub use lesson::LessonPackage;
pub use parts::Parts;
pub use standard::Standard;

/// All standards, in the order in which they are written.
pub const STANDARDS: [Standard; 3] = [scorm12::STANDARD, scorm2004::STANDARD, cmi5::STANDARD];

/// Which lessons are wanted; nothing chosen means all.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct Wanted {
    /// With --lms: only this module
    #[arg(long, value_name = "ID", requires = "lms")]
    pub module: Option<String>,
    /// With --lms: only in this language, by its code
    #[arg(long, value_name = "CODE", requires = "lms")]
    pub lang: Option<String>,
    /// With --lms: only modules of this band (a, b, c)
    #[arg(long, value_name = "BAND", requires = "lms")]
    pub band: Option<String>,
}

impl Wanted {
    fn has(&self, module: &str, band: Band, lang: Lang) -> bool {
        let is =
            |wanted: &Option<String>, what: &str| wanted.as_ref().is_none_or(|one| one == what);
        is(&self.module, module) && is(&self.band, band.letter()) && is(&self.lang, lang.code())
    }
}

/// Writes the wanted packages below a folder: `<standard>/<standard>-<module>-<lang>.zip`; the channels for Kolibri, as a
/// folder that it imports; and the page that lists what lessons tell in cmi5. The same source gives the same bytes.
///
/// # Errors
/// If no lesson is as wanted, or something cannot be made or written.
pub fn write(folder: &Path, parts: &Parts, wanted: &Wanted, cache: &Cache) -> Result<()> {
    let lessons: Vec<(&str, Lang)> = parts
        .modules()
        .flat_map(|module| Lang::all().map(move |lang| (module, lang)))
        .filter(|(module, lang)| wanted.has(&module.id, module.band, *lang))
        .map(|(module, lang)| (module.id.as_str(), lang))
        .collect();
    if lessons.is_empty() {
        bail!(
            "no lesson is as wanted: see the folders of static/modules/ and the codes of static/languages.toml"
        );
    }
    for standard in &STANDARDS {
        std::fs::create_dir_all(folder.join(standard.name))?;
    }
    let begun = Instant::now();
    let for_kolibri = Mutex::new(Vec::new());
    // Packing takes the time: as many hands as there are.
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let hands = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let work = || -> Result<usize> {
        let mut bytes = 0;
        while let Some((module, lang)) = lessons.get(next.fetch_add(1, Ordering::Relaxed)) {
            let lesson = LessonPackage::of(parts, module, *lang, cache)?;
            for standard in &STANDARDS {
                let zip = standard.zip(&lesson, parts)?;
                bytes += zip.len();
                let name = format!("{}-{module}-{}.zip", standard.name, lang.code());
                std::fs::write(folder.join(standard.name).join(name), zip)?;
            }
            let zip = channels::KOLIBRI.zip(&lesson, parts)?;
            bytes += zip.len();
            let mut all = for_kolibri.lock().unwrap_or_else(PoisonError::into_inner);
            all.push((lesson, zip));
            drop(all);
            let so_far = done.fetch_add(1, Ordering::Relaxed) + 1;
            if so_far % 10 == 0 || so_far == lessons.len() {
                let seconds = begun.elapsed().as_secs();
                say::hint(&format!(
                    "{so_far} of {} lessons ({seconds} s)",
                    lessons.len()
                ));
            }
        }
        Ok(bytes)
    };
    let total = std::thread::scope(|scope| {
        let hands: Vec<_> = (0..hands).map(|_| scope.spawn(work)).collect();
        let made = hands
            .into_iter()
            .map(|hand| hand.join().unwrap_or_else(|_| bail!("packing stopped")));
        made.sum::<Result<usize>>()
    })?;
    let for_kolibri = for_kolibri.into_inner();
    let for_kolibri = for_kolibri.unwrap_or_else(PoisonError::into_inner);
    // The name under which Kolibri looks for channels on a stick.
    channels::write(&folder.join("kolibri/KOLIBRI_DATA"), parts, for_kolibri)?;
    std::fs::write(folder.join("cmi5-profile.html"), profile::page(parts)?)?;
    let names = STANDARDS.map(|standard| standard.name).join(", ");
    let folder = folder.display();
    say::hint(&format!(
        "{folder}/: {} lessons as {names}, and for Kolibri, {}",
        lessons.len(),
        say::kilobytes(total)
    ));
    Ok(())
}

/// Gathers everything and writes `dist/lms/`.
///
/// # Errors
/// If a lesson has an error, something does not compile, or nothing is wanted.
pub fn package(root: &Path, cache: &Cache, wanted: &Wanted) -> Result<()> {
    let parts = Parts::gather(root, cache)?;
    let folder = root.join("dist/lms");
    say::part("packing lessons for learning platforms", || {
        write(&folder, &parts, wanted, cache)
    })?;
    let version = parts.library.release.line();
    std::fs::write(folder.join("README.html"), about::page(root, &version))?;
    std::fs::write(folder.join("version.txt"), [&version, "\n"].concat())?;
    Ok(())
}
