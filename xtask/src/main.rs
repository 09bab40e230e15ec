//! `cargo xtask`: the front of the developer's tool. Never shipped.
//!
//! It has no dependencies, so it compiles in about a second and can say at once what will happen. It then compiles and
//! starts the part that the command needs: `content/` for lessons and words, `builder/` for everything else.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

const HELP: &str = include_str!("help.txt");

/// A part of the tool: the package that is compiled, and how long that takes on two cores where nothing is compiled yet.
struct Part {
    package: &'static str,
    wait: &'static str,
}

const CONTENT: Part = Part {
    package: "content",
    wait: "half a minute",
};
const BUILDER: Part = Part {
    package: "builder",
    wait: "two to three minutes",
};

fn main() -> ExitCode {
    let mut arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let first = arguments.first().and_then(|argument| argument.to_str());
    let part = match first {
        None | Some("-h" | "--help" | "help") => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Some("content") => {
            arguments.remove(0);
            CONTENT
        }
        Some(_) => BUILDER,
    };
    match start(&part, &arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: cargo could not be started: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Compiles a part if it has to be, runs it, and gives its exit code.
fn start(part: &Part, arguments: &[OsString]) -> std::io::Result<ExitCode> {
    if !is_compiled(part) {
        eprintln!(
            "→ compiling the tool's part `{}` first: {} on two cores, once; cargo shows how far it is …",
            part.package, part.wait
        );
    }
    let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["run", "--locked", "--manifest-path"])
        .arg(root().join("Cargo.toml"))
        .args(["--package", part.package, "--"])
        .args(arguments)
        .status()?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(ExitCode::from(code.unwrap_or(1)))
}

/// Whether the part's program lies beside this one.
fn is_compiled(part: &Part) -> bool {
    let program = format!("{}{}", part.package, std::env::consts::EXE_SUFFIX);
    std::env::current_exe().is_ok_and(|this| this.with_file_name(program).is_file())
}

/// The project's root: the folder above this package.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}
