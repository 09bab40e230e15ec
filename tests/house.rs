//! The rules of the house, held by reading the source: arrows run down only; the core knows no browser and no screens.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use blackbox::root;

/// Which rooms a room may use (ARCHITECTURE.md, invariant 1).
const MAY_USE: [(&str, &[&str]); 6] = [
    ("curriculum", &[]),
    ("language", &[]),
    ("learning", &["curriculum"]),
    ("classroom", &["learning", "curriculum"]),
    (
        "browser",
        &["curriculum", "learning", "classroom", "language"],
    ),
    (
        "ui",
        &["curriculum", "learning", "classroom", "language", "browser"],
    ),
];

/// Crates that only the two upper rooms may name.
const BROWSER_CRATES: [&str; 8] = [
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "gloo",
    "yew",
    "idb",
    "gloo_timers",
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

/// Every file of the library with its room and its text.
fn rooms() -> BTreeMap<String, Vec<(PathBuf, String)>> {
    let src = root().join("src");
    let mut files = Vec::new();
    sources(&src, &mut files);
    let mut rooms: BTreeMap<String, Vec<_>> = BTreeMap::new();
    for file in files {
        let inside = file.strip_prefix(&src).unwrap();
        if inside.components().count() > 1 {
            let room = inside.iter().next().unwrap().to_string_lossy().into_owned();
            rooms
                .entry(room)
                .or_default()
                .push((file.clone(), std::fs::read_to_string(&file).unwrap()));
        }
    }
    rooms
}

/// The rooms that a text names as `crate::room`.
fn named(text: &str) -> Vec<&str> {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| line.split("crate::").skip(1))
        .filter_map(|rest| {
            rest.split(|c: char| !c.is_alphanumeric() && c != '_')
                .next()
        })
        .collect()
}

#[test]
fn arrows_run_down_only() {
    let mut wrong = Vec::new();
    for (room, files) in rooms() {
        let (_, may) = MAY_USE
            .iter()
            .find(|(name, _)| *name == room)
            .unwrap_or_else(|| panic!("src/{room}/ is no room of the house"));
        for (file, text) in files {
            for other in named(&text) {
                let is_room = MAY_USE.iter().any(|(name, _)| *name == other);
                if is_room && other != room && !may.contains(&other) {
                    wrong.push(format!("{}: {room} must not use {other}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_core_knows_no_browser() {
    let mut wrong = Vec::new();
    for (room, files) in rooms() {
        if room == "browser" || room == "ui" {
            continue;
        }
        for (file, text) in files {
            for name in BROWSER_CRATES {
                if text.contains(&format!("{name}::")) || text.contains(&format!("use {name}")) {
                    wrong.push(format!("{}: the core must not use {name}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn screens_touch_the_browser_through_its_room() {
    // Types of events and elements may pass through the screens; what acts on the browser may not.
    let acting = [
        "window()",
        "local_storage",
        "indexed_db",
        "js_sys::",
        "Reflect::",
        "fetch_with",
    ];
    let mut wrong = Vec::new();
    for (file, text) in rooms().remove("ui").unwrap() {
        for word in acting {
            if text
                .lines()
                .any(|line| line.contains(word) && !line.trim_start().starts_with("//"))
            {
                wrong.push(format!("{}: {word}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_core_denies_what_panics() {
    for room in ["curriculum", "learning", "language"] {
        let text = std::fs::read_to_string(root().join("src").join(room).join("mod.rs")).unwrap();
        for lint in ["unwrap_used", "expect_used", "indexing_slicing"] {
            assert!(
                text.contains(&format!("clippy::{lint}")),
                "{room} does not deny {lint}"
            );
        }
    }
}

/// What a package compiles, by name: everything that is not only for its tests.
fn compiled(package: &str) -> Vec<String> {
    let tree = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .current_dir(root())
        .args(["tree", "--locked", "--offline", "--package", package])
        .args([
            "--edges",
            "normal,build",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ])
        .output()
        .unwrap();
    assert!(
        tree.status.success(),
        "{}",
        String::from_utf8_lossy(&tree.stderr)
    );
    let text = String::from_utf8(tree.stdout).unwrap();
    let names = text
        .lines()
        .filter_map(|line| line.split_whitespace().next());
    names.map(String::from).collect()
}

/// Whoever mends words waits for the lessons' check, not for an app, a server or a packer.
#[test]
fn translators_compile_no_app_and_no_server() {
    let heavy = [
        "yew",
        "web-sys",
        "js-sys",
        "wasm-bindgen",
        "gloo-timers",
        "axum",
        "tokio",
        "brotli",
        "zopfli",
        "wasm-bindgen-cli-support",
    ];
    let content = compiled("content");
    assert!(content.iter().any(|name| name == "saqbol"), "{content:?}");
    for name in heavy {
        assert!(
            !content.iter().any(|known| known == name),
            "content compiles {name}"
        );
        assert!(
            compiled("builder").iter().any(|known| known == name),
            "{name} is no longer used: mend this list"
        );
    }
    assert_eq!(
        compiled("xtask"),
        ["xtask"],
        "the front speaks at once because it has no dependencies"
    );
}
