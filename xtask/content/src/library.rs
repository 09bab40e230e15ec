use std::collections::BTreeMap;
use std::path::Path;

use saqbol::curriculum::{Band, Module, TeacherNotes, Words};

use super::files::Source;
use super::files::ids::Places;
use super::files::words::{self, Wording};
use super::interface::{self, Interface};
use super::lesson::keys;
use super::problem::Problems;
use super::read::checks::{self, CheckPool};
use super::read::help::{self, Line};
use super::read::kit::{self, Kit};
use super::read::languages::{self, Language};
use super::read::lists::{self, Lists};
use super::read::module;
use super::read::publisher::{self, Publisher};
use super::read::reading::{self, Page};
use super::read::release::Release;

/// Where modules are, and those that only tests play.
const MODULES: &str = "static/modules";
const FIXTURES: &str = "tests/fixtures/modules";

/// Everything that authors wrote.
pub struct Library {
    /// In the order in which they are offered.
    pub languages: Vec<Language>,
    /// Sorted by id.
    pub modules: Vec<Lesson>,
    pub checks: Vec<CheckPool>,
    pub help: Vec<Line>,
    /// By group, in the order in which they are listed.
    pub reading: Vec<Page>,
    /// What a school or a ministry is handed on paper.
    pub kit: Kit,
    pub publisher: Publisher,
    pub release: Release,
    pub interface: Interface,
    pub lists: Lists,
}

/// One module with its words in every language.
pub struct Lesson {
    pub module: Module,
    pub background: TeacherNotes,
    /// The picture of its badge; empty if it has none.
    pub badge: String,
    /// By language code: what a pupil's bundle holds.
    pub words: BTreeMap<String, Words>,
    /// By language code: `plan`, `chain` and the title, for adults' pages.
    pub adult_words: BTreeMap<String, Words>,
    /// The words as they were written, with their lines.
    pub wordings: BTreeMap<String, Wording>,
    pub places: Places,
    /// Nothing of the structure had to be left out.
    pub whole: bool,
    /// `static/modules/b2-free-skins/`
    pub folder: String,
}

impl Library {
    /// The modules of a band.
    pub fn of_band(&self, band: Band) -> Vec<&Lesson> {
        let modules = self.modules.iter();
        modules
            .filter(|lesson| lesson.module.band == band)
            .collect()
    }

    /// The whole reference of a source, in this language where it has words of its own; the id itself where it is not in
    /// the list.
    pub fn reference(&self, id: &str, lang: &str) -> String {
        let known = self.lists.sources.iter().find(|source| source.id == id);
        let line = known.map(|source| source.wordings.get(lang).unwrap_or(&source.reference));
        line.map_or_else(|| id.to_string(), Clone::clone)
    }

    /// The words of a module in every language that has a file.
    pub fn wordings<'a>(
        &'a self,
        lesson: &'a Lesson,
    ) -> impl Iterator<Item = (&'a Language, &'a Wording)> {
        let languages = self.languages.iter();
        languages.filter_map(|lang| Some((lang, lesson.wordings.get(lang.code())?)))
    }
}

impl Lesson {
    /// The file of the structure, from the project's root.
    pub fn file(&self) -> String {
        format!("{}module.toml", self.folder)
    }
}

/// Reads everything below `root`. It never fails: what is wrong goes to `problems`, what could be read is in the library.
pub fn load(root: &Path, problems: &Problems) -> Library {
    let mut library = load_lists(root, MODULES, problems);
    library.reading = reading::read(root, &library.languages, problems);
    library.kit = kit::read(root, problems);
    library.publisher = publisher::read(root, problems);
    library.release = Release::of(root);
    library.checks = Band::ALL
        .into_iter()
        .filter_map(|band| checks::read(root, band, &library.languages, problems))
        .collect();
    library
}

/// Reads the library with other modules in the place of the shipped ones: those that tests play.
pub fn load_fixtures(root: &Path, problems: &Problems) -> Library {
    load_lists(root, FIXTURES, problems)
}

/// Everything but the checks, with the modules of a folder.
fn load_lists(root: &Path, modules: &str, problems: &Problems) -> Library {
    let languages = languages::read(root, problems);
    Library {
        modules: read_modules(root, modules, &languages, problems),
        checks: Vec::new(),
        reading: Vec::new(),
        kit: Kit::default(),
        publisher: Publisher::default(),
        release: Release::default(),
        help: help::read(root, &languages, problems),
        interface: interface::read(root, &languages, problems),
        lists: lists::read(root, &languages, problems),
        languages,
    }
}

fn read_modules(
    root: &Path,
    below: &str,
    languages: &[Language],
    problems: &Problems,
) -> Vec<Lesson> {
    let mut folders: Vec<String> = std::fs::read_dir(root.join(below))
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    folders.sort();
    folders
        .iter()
        .filter_map(|folder| read_lesson(root, below, folder, languages, problems))
        .collect()
}

fn read_lesson(
    root: &Path,
    below: &str,
    name: &str,
    languages: &[Language],
    problems: &Problems,
) -> Option<Lesson> {
    let folder = format!("{below}/{name}/");
    let source = Source::read(root, &format!("{folder}module.toml"), problems)?;
    let draft = module::read(&source, name, problems);
    let whole = problems.errors_in(&source.file) == 0;
    let wordings: BTreeMap<String, Wording> = languages
        .iter()
        .map(|lang| {
            let file = format!("{folder}{}.ftl", lang.code());
            (lang.code().to_string(), words::read(root, &file, problems))
        })
        .collect();
    let by_language = |wanted: fn(&str) -> bool| -> BTreeMap<String, Words> {
        let words = wordings
            .iter()
            .map(|(lang, wording)| (lang.clone(), wording.words(wanted)));
        words.collect()
    };
    let draft = draft?;
    Some(Lesson {
        words: by_language(|key| !keys::is_apart(key)),
        adult_words: by_language(|key| keys::is_apart(key) || key == "title"),
        module: draft.module,
        background: draft.background,
        badge: draft.badge,
        wordings,
        places: draft.places,
        whole,
        folder,
    })
}
