//! The large part of `cargo xtask`: everything but the lessons' check. Never shipped.

mod build;
mod dev;
mod say;
mod ship;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use dev::{bench, fuzz, mutants, run, shots, size, studio, test};

/// Builds, serves, tests and packages Saqbol. Each command brings what it needs and says what it does.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the app and serve it on http://127.0.0.1:8080
    Run(run::Args),
    /// Write dist/web/ (a static site), dist/saqbol.html (one file for a USB stick) and dist/kit/ (sheets for schools);
    /// with --lms dist/lms/ (for learning platforms)
    Package(ship::Args),
    /// Record the lessons' sentences, listen to what others recorded: a page on this machine alone
    Voice(studio::Args),
    /// Check everything: format, clippy, lessons, host, packages, browsers; some 25 minutes on two cores
    Test(test::Args),
    /// Time the first and the second visit beside a bare page, in Chromium on a slow line
    Bench(bench::Args),
    /// Take pictures of every screen by language and size: target/shots/index.html
    Shots(shots::Args),
    /// Say what each room of the app and each kind of file weighs, and what changed since a commit
    Size(size::Args),
    /// Feed the core with made-up bytes (libFuzzer): any must give a result or an error, never a panic
    Fuzz(fuzz::Args),
    /// Break the core in one place at a time: a test on the host should notice each
    Mutants(mutants::Args),
}

/// The project's root: two folders above this package.
fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).map(PathBuf::from).unwrap_or(here)
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Run(args) => run::command(&root(), &args),
        Command::Package(args) => ship::package(&root(), &args),
        Command::Voice(args) => studio::command(&root(), &args),
        Command::Test(args) => test::command(&root(), &args),
        Command::Bench(args) => bench::command(&root(), &args),
        Command::Shots(args) => shots::command(&root(), &args),
        Command::Fuzz(args) => fuzz::command(&root(), &args),
        Command::Mutants(args) => mutants::command(&root(), &args),
        Command::Size(args) => size::command(&root(), &args),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    /// The front prints its help before this program is compiled, so it has a list of its own.
    #[test]
    fn the_front_knows_every_command() {
        let help = include_str!("../../src/help.txt");
        let listed = |name: &str| {
            help.lines()
                .any(|line| line.trim_start().starts_with(&format!("{name} ")))
        };
        let commands = super::Cli::command();
        let names: Vec<&str> = commands
            .get_subcommands()
            .map(|command| command.get_name())
            .collect();
        assert!(names.len() >= 8, "{names:?}");
        for name in names.into_iter().chain(["content"]) {
            assert!(listed(name), "xtask/src/help.txt says nothing of `{name}`");
        }
    }
}
