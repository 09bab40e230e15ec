//! `cargo xtask content`: the lessons' check, for translators and authors.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;

/// Reads and checks the lessons and the interface's words.
#[derive(Parser)]
#[command(name = "cargo xtask content", bin_name = "cargo xtask content")]
struct Cli {
    #[command(flatten)]
    args: content::Args,
}

/// The project in which one stands, so that the program can be carried to another copy; else the one it was made in.
fn root() -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    let mut above = here.ancestors();
    let project = above.find(|folder| folder.join("static/languages.toml").is_file());
    project.map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."),
        Path::to_path_buf,
    )
}

fn main() -> ExitCode {
    match content::command(&root(), &Cli::parse().args) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
