//! Reads what authors write, checks it, compiles it.
//!
//! `read/` turns files into values with the line of everything, `rules/` compares them with the curriculum, `measure/`
//! counts words and minutes, `report/` tells how a module meets the criteria, and `bundles` writes what the app loads.

mod bundles;
mod interface;
mod keys;
mod library;
mod measure;
mod problem;
mod read;
mod rules;

use std::path::Path;

use anyhow::Result;

pub use bundles::{Bundle, bundles};
pub use library::{Library, read};
pub use problem::Problem;

/// What `cargo xtask content` can do.
#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    task: Task,
}

#[derive(clap::Subcommand)]
enum Task {
    /// Check every module, message, check and list; exit code 1 if something must be mended
    Check,
}

/// Runs a task. `Ok(false)`: there is something to mend.
pub fn command(root: &Path, args: &Args) -> Result<bool> {
    match &args.task {
        Task::Check => {
            let (_, problems) = read(root);
            for problem in &problems {
                println!("{problem}");
            }
            Ok(!problems.iter().any(Problem::is_error))
        }
    }
}
