//! What the black-box tests share: browsers, a server that can misbehave, a player that clicks like a person.

pub mod class;
pub mod device;
pub mod engine;
pub mod player;
pub mod server;

use std::path::PathBuf;

/// The project's root.
pub fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map(PathBuf::from).unwrap_or(here)
}

/// Where the packages lie: `cargo xtask package` writes them.
pub fn dist() -> PathBuf {
    std::env::var_os("SAQBOL_DIST").map_or_else(|| root().join("dist"), PathBuf::from)
}

/// A web folder with the modules of `fixtures/`: `cargo xtask package --fixtures` writes it.
pub fn fixtures() -> PathBuf {
    root().join("target/fixtures/web")
}

/// Whether the tests that take longest run too.
pub fn is_long() -> bool {
    std::env::var("SAQBOL_LONG").is_ok_and(|long| !long.is_empty())
}
