//! What the black-box tests share: browsers, a server that can misbehave, a player that clicks like a person.

pub mod class;
pub mod device;
pub mod engine;
pub mod kolibri;
pub mod lrs;
pub mod player;
pub mod scormhost;
pub mod server;

use std::path::{Path, PathBuf};

/// The project's root.
pub fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map(PathBuf::from).unwrap_or(here)
}

/// Where the packages lie: `cargo xtask test` writes them.
pub fn dist() -> PathBuf {
    written("SAQBOL_DIST", "target/test/dist")
}

/// A web folder with the modules of `fixtures/`, whose page for lessons fails where it is told to.
pub fn fixtures() -> PathBuf {
    written("SAQBOL_FIXTURES", "target/test/fixtures")
}

/// Both packages with a voice: of one module and what all have in common, recorded in Kazakh, by tones. Below `recorded/`
/// lies what was recorded.
pub fn voice() -> PathBuf {
    written("SAQBOL_VOICE", "target/test/voice")
}

fn written(variable: &str, usual: &str) -> PathBuf {
    std::env::var_os(variable).map_or_else(|| root().join(usual), PathBuf::from)
}

/// All files below a folder, however deep: the path inside the folder, with `/`, and the whole one.
pub fn files_below(folder: &Path) -> Vec<(String, PathBuf)> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let inside = path.strip_prefix(folder).expect("inside");
            files.push((inside.display().to_string(), path));
        }
    }
    files
}

/// The codes of the app's languages, in their order.
pub fn languages() -> Vec<&'static str> {
    saqbol::language::Lang::all()
        .map(|lang| lang.code())
        .collect()
}

/// The languages that an engine walks through: all; where others than Chromium are only smelled for smoke, the first.
pub fn languages_in(engine: engine::Engine) -> Vec<&'static str> {
    let mut all = languages();
    let smoke = std::env::var("SAQBOL_SMOKE").is_ok_and(|smoke| !smoke.is_empty());
    if smoke && engine != engine::Engine::Chromium {
        all.truncate(1);
    }
    all
}

/// A module's title in a language, as its texts have it.
pub fn title(module: &str, language: &str) -> String {
    let file = root().join(format!("static/modules/{module}/{language}.ftl"));
    let text = std::fs::read_to_string(file).expect("the module's texts");
    let title = text.lines().find_map(|line| line.strip_prefix("title = "));
    title.expect("a title").to_string()
}

/// Whether the tests that take longest run too.
pub fn is_long() -> bool {
    std::env::var("SAQBOL_LONG").is_ok_and(|long| !long.is_empty())
}
