//! Reads what authors write, checks it, compiles it.
//!
//! From the ground up; arrows run down only: `measure/` counts in texts, `files/` reads TOML and Fluent with the line of
//! everything, `kinds/` has a file for each kind of step, `read/` turns files into lessons and lists, `lesson/` measures a
//! whole lesson, `pattern/` what lessons show of the lesson pattern, `rules/` compares with the curriculum, `report/`
//! tells how a module meets the criteria, `bundles` writes what the app loads, `voice/` lists what is to be recorded. `main.rs` is the program for translators.

mod bundles;
mod files;
mod format;
mod interface;
mod kinds;
mod lesson;
mod library;
mod listing;
mod measure;
mod pattern;
mod problem;
mod read;
mod report;
mod rules;
#[cfg(test)]
mod tests;
pub mod voice;

use std::path::Path;

use anyhow::{Result, bail};
use saqbol::curriculum::{Step, Words};

pub use bundles::kit::{KitPage, kit};
pub use bundles::{Bundle, bundles, whole_index};
pub use library::{Lesson, Library};
pub use problem::Problem;
pub use read::publisher::Publisher;
pub use read::reading::Insert;
pub use read::release::Release;

use problem::Problems;

/// Reads and checks everything below `root`. It never fails: what is wrong is in the list, what could be read is in the
/// library.
pub fn read(root: &Path) -> (Library, Vec<Problem>) {
    let problems = Problems::default();
    let library = library::load(root, &problems);
    rules::check(root, &library, &problems);
    for lesson in &library.modules {
        problems.silence(&lesson.folder, &lesson.background.notes);
    }
    (library, problems.into_sorted())
}

/// Reads everything below `root` without holding it to the curriculum: for whoever records it, and need not wait for that.
pub fn unchecked(root: &Path) -> Library {
    library::load(root, &Problems::default())
}

/// The library with other modules in the place of the shipped ones: those that tests play. They are read, but not held
/// to the curriculum. The list has what could not be read.
pub fn fixtures(root: &Path) -> (Library, Vec<Problem>) {
    let problems = Problems::default();
    let library = library::load_fixtures(root, &problems);
    (library, problems.into_sorted())
}

/// Every id that a response to a step may name.
pub fn ids(step: &Step) -> Vec<String> {
    kinds::of(step).ids()
}

/// How many letters a screen has to read: what is asked, the options, the reasons that open.
pub fn letters(step: &Step, words: &Words) -> usize {
    lesson::walk::of_step(step, words).letters
}

/// The pictures that a step shows besides its own scene, as files of `static/art/` without their ending.
pub fn pictures(step: &Step) -> Vec<String> {
    kinds::of(step).pictures()
}

/// What `cargo xtask content` can do.
#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    task: Task,
}

#[derive(clap::Subcommand)]
enum Task {
    /// Check every module, message, check and list
    ///
    /// Prints `file:line: what – how to mend it` for everything that is wrong, in all files at once. Errors must be mended
    /// before anything is packaged. A warning may stay if a module's `notes` explain it: `"<its code>: the reason"`.
    /// The exit code is 1 if there is an error.
    Check,
    /// Print every text that a learner may see, for a proofreader or a spell checker
    ///
    /// One text a line: key, tab, text, with `\n` for a new line. Keys begin with the module's id, or with ui, adult, help, checks.
    Text {
        /// The language's code (static/languages.toml)
        #[arg(long)]
        lang: String,
        /// Only this module
        #[arg(long, value_name = "ID")]
        module: Option<String>,
    },
    /// Tell how the modules meet the curriculum's criteria, with the ids that do
    ///
    /// Counts of screens, foils, rehearsals and routes, then words, minutes and readability in each language beside the
    /// band's limits in brackets, then what only a band as a whole can show.
    Report {
        /// Only this module
        #[arg(long, value_name = "ID")]
        module: Option<String>,
    },
    /// Tell what a voice has read of the lessons: how many lines, and with `--all` which are missing, stale or waiting
    ///
    /// A line is a sentence. It is stale where its words have changed since it was read, and waits until a second person
    /// has listened to it. `cargo xtask voice` records.
    Voice {
        /// Only this language, by its code (static/languages.toml)
        #[arg(long)]
        lang: Option<String>,
        /// Only this module, or the id of a check, or `common`: what all lessons have in common
        #[arg(long, value_name = "ID")]
        module: Option<String>,
        /// Print every line that is not there, too
        #[arg(long)]
        all: bool,
    },
}

/// Runs a task. `Ok(false)`: there is something to mend.
pub fn command(root: &Path, args: &Args) -> Result<bool> {
    let (library, problems) = read(root);
    match &args.task {
        Task::Check => Ok(check(&library, &problems)),
        Task::Text { lang, module } => {
            known(&library, lang)?;
            print(listing::write(&library, lang, module.as_deref()))
        }
        Task::Report { module } => print(report::write(&library, module.as_deref())),
        Task::Voice { lang, module, all } => {
            if let Some(lang) = lang {
                known(&library, lang)?;
            }
            let told = voice::report(root, &library, lang.as_deref(), module.as_deref(), *all);
            print(Some(told).filter(|told| !told.is_empty()))
        }
    }
}

/// Says so where there is no such language.
fn known(library: &Library, lang: &str) -> Result<()> {
    if library.languages.iter().all(|known| known.code() != lang) {
        bail!("there is no language {lang}: see static/languages.toml");
    }
    Ok(())
}

fn check(library: &Library, problems: &[Problem]) -> bool {
    for problem in problems {
        println!("{problem}");
    }
    let errors = problems.iter().filter(|problem| problem.is_error()).count();
    println!(
        "{} modules, {} checks: {errors} errors, {} warnings",
        library.modules.len(),
        library.checks.len(),
        problems.len() - errors
    );
    errors == 0
}

fn print(text: Option<String>) -> Result<bool> {
    let Some(text) = text else {
        bail!("there is no such module in static/modules/");
    };
    print!("{text}");
    Ok(true)
}
