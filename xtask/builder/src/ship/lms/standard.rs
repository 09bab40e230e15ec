//! What the standards have in common: a page, a manifest, a zip.

use anyhow::{Context, Result};

use super::lesson::LessonPackage;
use super::parts::Parts;
use super::zipped;

/// The name of the page in every package.
pub const PAGE: &str = "index.html";
/// What teachers read, where a package has it.
pub const NOTES: &str = "teacher.html";
/// The licences of what the page carries.
pub const LICENCES: &str = "licences.txt";

/// A file of a package: an ASCII path, and the bytes.
pub type PackageFile = (&'static str, Vec<u8>);

/// How lessons are packed for one kind of platform.
pub struct Standard {
    /// In the names of files and folders.
    pub name: &'static str,
    /// Which script speaks it, of [`super::parts::ADAPTERS`].
    pub adapter: &'static str,
    /// Where the page may send something: a source list of its policy (`connect-src`).
    pub connect: &'static str,
    /// The files besides the page and the licences: the manifest, and what teachers read.
    pub files: fn(&LessonPackage) -> Result<Vec<PackageFile>>,
    /// A script that stands before what speaks the standard: what that has to know of the lesson.
    pub words: fn(&LessonPackage, &Parts) -> Result<String>,
}

/// Of a standard whose script has to know nothing of the lesson.
pub fn no_words(_: &LessonPackage, _: &Parts) -> Result<String> {
    Ok(String::new())
}

impl Standard {
    /// The page of a lesson that speaks this standard.
    ///
    /// # Errors
    /// If its script is missing.
    pub fn page(&self, lesson: &LessonPackage, parts: &Parts) -> Result<String> {
        let adapter = parts.adapters.get(self.adapter);
        let adapter = adapter.with_context(|| format!("no script speaks {}", self.adapter))?;
        let words = (self.words)(lesson, parts)?;
        Ok(lesson.page(&[&words[..], adapter].concat(), self.connect))
    }

    /// The package of a lesson. The same lesson gives the same bytes.
    ///
    /// # Errors
    /// If its manifest cannot be made.
    pub fn zip(&self, lesson: &LessonPackage, parts: &Parts) -> Result<Vec<u8>> {
        let mut files = (self.files)(lesson)?;
        files.push((PAGE, self.page(lesson, parts)?.into_bytes()));
        files.push((LICENCES, parts.notices.clone().into_bytes()));
        zipped::zip(&files)
    }
}
