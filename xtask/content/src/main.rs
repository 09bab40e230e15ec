//! `cargo xtask content`: the lessons' check, for translators and authors.

use std::path::Path;
use std::process::ExitCode;

use clap::Parser;

/// Reads and checks the lessons and the interface's words.
#[derive(Parser)]
#[command(name = "cargo xtask content", bin_name = "cargo xtask content")]
struct Cli {
    #[command(flatten)]
    args: content::Args,
}

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    match content::command(&root, &Cli::parse().args) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
