//! The rules of the house, held by reading the source: arrows run down only; the core knows no browser and no screens.

mod forms;
mod imports;
mod kinds;
mod rules;
mod sources;
mod styles;
mod tokens;

use std::path::{Path, PathBuf};
use std::process::Command;

use blackbox::root;

use imports::{Arrow, Crate};
use sources::Files;

/// Which rooms of `src` a room may use (ARCHITECTURE.md, invariant 1). `packed` is the bundles' encoding, `digits` how numbers
/// are written.
const ROOMS: [(&str, &[&str]); 8] = [
    ("packed", &[]),
    ("digits", &[]),
    ("curriculum", &["packed"]),
    ("language", &["packed", "digits"]),
    ("learning", &["packed", "digits", "curriculum"]),
    (
        "classroom",
        &["packed", "curriculum", "language", "learning"],
    ),
    (
        "browser",
        &["curriculum", "language", "learning", "classroom"],
    ),
    (
        "ui",
        &[
            "digits",
            "curriculum",
            "language",
            "learning",
            "classroom",
            "browser",
        ],
    ),
];

/// Which folders of `src/ui` a folder may use. What lies in none of them stands above them all: the app, and what starts
/// it.
const UI: [(&str, &[&str]); 5] = [
    ("state", &[]),
    ("parts", &["state"]),
    ("steps", &["state", "parts"]),
    ("pages", &["state", "parts", "steps"]),
    ("update", &["state"]),
];

/// Which folders and files of `xtask/content/src` a folder may use; `lib.rs` and `main.rs` stand above them all.
const CONTENT: [(&str, &[&str]); 14] = [
    ("problem", &[]),
    ("measure", &[]),
    ("format", &["measure"]),
    ("files", &["problem"]),
    ("kinds", &["files", "format", "measure"]),
    ("read", &["problem", "files", "measure", "kinds"]),
    ("lesson", &["format", "measure", "kinds"]),
    ("interface", &["problem", "files", "read"]),
    (
        "library",
        &["problem", "files", "read", "lesson", "interface"],
    ),
    (
        "pattern",
        &[
            "format", "files", "measure", "kinds", "read", "lesson", "library",
        ],
    ),
    ("listing", &["files", "lesson", "interface", "library"]),
    (
        "voice",
        &["files", "kinds", "lesson", "interface", "library"],
    ),
    (
        "bundles",
        &["files", "measure", "read", "lesson", "interface", "library"],
    ),
    (
        "rules",
        &[
            "problem",
            "files",
            "measure",
            "kinds",
            "read",
            "lesson",
            "interface",
            "library",
            "listing",
            "format",
            "pattern",
        ],
    ),
];

/// Which folders of `xtask/builder/src` a folder may use; `main.rs` stands above them all.
const BUILDER: [(&str, &[&str]); 4] = [
    ("say", &[]),
    ("build", &["say"]),
    ("ship", &["say", "build"]),
    ("dev", &["say", "build", "ship"]),
];

/// Crates that only the rooms `browser` and `ui` may name: what Cargo.toml's feature `app` brings, as paths write it.
fn browser_crates() -> Vec<String> {
    let cargo = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let app = cargo.split("\napp = [").nth(1).unwrap_or_default();
    let app = app.split(']').next().unwrap_or_default();
    let brought = app.split('"').filter_map(|name| name.strip_prefix("dep:"));
    brought.map(|name| name.replace('-', "_")).collect()
}

/// The crates of the house: where the source is, and the root file.
const CRATES: [(&str, &str); 6] = [
    ("src", "lib.rs"),
    ("xtask/content/src", "lib.rs"),
    ("xtask/builder/src", "main.rs"),
    ("xtask/src", "main.rs"),
    ("xtask/server/src", "lib.rs"),
    ("xtask/voice/src", "lib.rs"),
];

/// Every source file below a folder of the project, by its path from there.
fn files(folder: &str) -> Files {
    let base = root().join(folder);
    let mut found = Files::new();
    let mut open = vec![base.clone()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                found.insert(path.strip_prefix(&base).unwrap().to_path_buf(), text);
            }
        }
    }
    found
}

fn arrows(folder: &str, root: &str) -> Vec<Arrow> {
    Crate::read(&files(folder), root).arrows()
}

#[test]
fn arrows_run_down_only() {
    let all = arrows("src", "lib.rs");
    assert!(all.len() > 200, "{} arrows", all.len());
    let mut wrong = rules::broken(&all, "", &ROOMS);
    wrong.extend(rules::broken(&all, "ui", &UI));
    let content = arrows("xtask/content/src", "lib.rs");
    assert!(content.len() > 200, "{} arrows", content.len());
    wrong.extend(rules::broken(&content, "", &CONTENT));
    let builder = arrows("xtask/builder/src", "main.rs");
    assert!(builder.len() > 50, "{} arrows", builder.len());
    wrong.extend(rules::broken(&builder, "", &BUILDER));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_room_is_known() {
    for path in files("src").keys() {
        let room = rules::room(path, "").unwrap();
        let known = ROOMS.iter().any(|(name, _)| *name == room);
        assert!(
            known || ["lib", "main", "packed_tests"].contains(&&room[..]),
            "src/{room} is no room of the house"
        );
    }
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    let mut wrong = Vec::new();
    for (folder, root) in CRATES {
        let arrows = arrows(folder, root);
        for round in imports::circles(&arrows) {
            wrong.push(rules::shown(folder, &round, &arrows));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// Adding a kind of step touches its own files and the lists of all kinds, and nothing else.
#[test]
fn kinds_of_step_are_known_only_in_their_lists() {
    let app = sources::modules(&files("src"), "lib.rs");
    let types = kinds::types(&app);
    assert!(types.contains("Choice") && types.contains("Surface"));
    let mut wrong = kinds::named_outside(&app, &types, &["curriculum/steps", "ui/steps"]);
    for (folder, root) in CRATES.into_iter().skip(1) {
        let modules = sources::modules(&files(folder), root);
        wrong.extend(kinds::named_outside(&modules, &types, &["kinds"]));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Beside the files of kinds `ui/steps` has some of any kind: they name none but where the lists are.
#[test]
fn what_draws_any_kind_names_none() {
    let all = files("src");
    let app = sources::modules(&all, "lib.rs");
    let of_kinds = |file: &Path| Path::new("curriculum/steps").join(file.file_name().unwrap());
    let draws_any = app.into_iter().filter(|module| {
        // Of the lists, and of what only the youngest see of three kinds.
        let lists = ["ui/steps/mod.rs", "ui/steps/fitting.rs"];
        module.file.parent() == Some(Path::new("ui/steps"))
            && !all.contains_key(&of_kinds(&module.file))
            && lists.iter().all(|file| module.file != Path::new(file))
    });
    let draws_any: Vec<_> = draws_any.collect();
    let has = |name: &str| draws_any.iter().any(|module| module.file.ends_with(name));
    assert!(has("frame.rs") && has("foot.rs") && has("view.rs"));
    let variants = std::collections::BTreeSet::new();
    let wrong = kinds::named_outside(&draws_any, &variants, &[]);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A language is its files and its table in `static/languages.toml`: no code knows one by its code.
#[test]
fn languages_are_known_only_in_their_list() {
    // The report of the lessons is in English and gives the signs their English names.
    let allowed = "content/src/report/mod.rs";
    let mut wrong = Vec::new();
    for (folder, _) in CRATES {
        for (file, text) in files(folder) {
            let place = format!("{folder}/{}", file.display());
            // A file of tests, or the tests at the end of a file.
            if place.contains("tests") || place.ends_with(allowed) {
                continue;
            }
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            for lang in blackbox::languages() {
                if code.contains(&format!("\"{lang}\"")) {
                    wrong.push(format!("{place}: \"{lang}\""));
                }
            }
        }
    }
    // Neither does a style sheet or a script of the page.
    for folder in ["static/styles", "static/page"] {
        for place in page_files(&root().join(folder)) {
            let text = std::fs::read_to_string(&place).expect("a text");
            for lang in blackbox::languages() {
                let names = [
                    format!("\"{lang}\""),
                    format!("'{lang}'"),
                    format!("\"{lang}="),
                    format!("lang({lang})"),
                ];
                if let Some(name) = names.iter().find(|name| text.contains(*name)) {
                    wrong.push(format!("{}: {name}", place.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The scripts and style sheets in a folder and its folders.
fn page_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(page_files(&path));
        } else if path
            .extension()
            .is_some_and(|end| end == "js" || end == "css")
        {
            found.push(path);
        }
    }
    assert!(!found.is_empty(), "{}", folder.display());
    found
}

/// What stays in the browser's storage is told to whoever reads PRIVACY.md.
#[test]
fn every_stored_word_is_told() {
    let mut texts: Vec<String> = files("src").into_values().collect();
    let scripts = page_files(&root().join("static/page"));
    texts.extend(
        scripts
            .iter()
            .map(|path| std::fs::read_to_string(path).expect("a text")),
    );
    let told = std::fs::read_to_string(root().join("PRIVACY.md")).expect("PRIVACY.md");
    let mut keys = std::collections::BTreeSet::new();
    for text in &texts {
        for quote in ['"', '\''] {
            // `"saqbol.lang"`: the key of a word; what stands without quotation marks is a function of the page.
            for after in text.split(&format!("{quote}saqbol.")).skip(1) {
                let key = after.split(quote).next().unwrap_or_default();
                let is_file = ["png", "webmanifest"].contains(&key);
                if !is_file
                    && !key.is_empty()
                    && key.chars().all(|c| c.is_ascii_lowercase() || c == '-')
                {
                    keys.insert(key.to_string());
                }
            }
        }
    }
    assert!(keys.len() > 8, "{keys:?}");
    let untold: Vec<&String> = keys
        .iter()
        .filter(|key| !told.contains(&format!("`saqbol.{key}`")))
        .collect();
    assert!(untold.is_empty(), "PRIVACY.md does not name {untold:?}");
}

#[test]
fn the_core_knows_no_browser() {
    let crates = browser_crates();
    assert!(crates.iter().any(|name| name == "web_sys") && crates.iter().any(|name| name == "yew"));
    let mut wrong = Vec::new();
    for (file, text) in files("src") {
        if ["browser", "ui", "main.rs"]
            .iter()
            .any(|room| file.starts_with(room))
        {
            continue;
        }
        for name in &crates {
            if text.contains(&format!("{name}::")) || text.contains(&format!("use {name}")) {
                wrong.push(format!("{}: the core must not use {name}", file.display()));
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
    for (file, text) in files("src")
        .into_iter()
        .filter(|(file, _)| file.starts_with("ui"))
    {
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

/// What happens, and what is drawn of it, is the same on the host: only what takes events, and the app, knows the room of
/// the browser. Neither that room, by whatever name it was brought, nor a crate of the browser, nor a clock (a moment comes
/// in with each message) is named.
#[test]
fn what_happens_and_what_is_drawn_know_no_browser() {
    let is_pure = |file: &Path| {
        let pure = ["ui/state", "ui/update", "ui/steps", "ui/pages"];
        pure.iter().any(|folder| file.starts_with(folder))
    };
    let all = files("src");
    let arrows = Crate::read(&all, "lib.rs").arrows().into_iter();
    let to_room = arrows.filter(|arrow| is_pure(&arrow.from) && arrow.to.starts_with("browser"));
    let mut wrong: Vec<String> = to_room.map(|arrow| arrow.said).collect();
    // Drawing is Yew's, on the host as well.
    let mut crates = browser_crates();
    crates.retain(|name| name != "yew");
    for module in sources::modules(&all, "lib.rs") {
        if !is_pure(&module.file) {
            continue;
        }
        let imported = module.imports.iter().map(|import| &import.path);
        for named in imported.chain(&module.named) {
            let [first, rest @ ..] = &named.segments[..] else {
                continue;
            };
            let is_clock = first == "std" && rest.first().is_some_and(|name| name == "time");
            // A name alone is a variable's, or a crate's where it is brought by another.
            let is_crate =
                crates.contains(first) && (!rest.is_empty() || is_import(&module, named));
            if is_clock || is_crate {
                let (file, line) = (module.file.display(), named.line);
                wrong.push(format!("{file}:{line}: {}", named.segments.join("::")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether a path stands in a `use`.
fn is_import(module: &sources::Module, named: &sources::Named) -> bool {
    module.imports.iter().any(|import| &import.path == named)
}

#[test]
fn the_core_denies_what_panics() {
    for file in [
        "packed.rs",
        "digits.rs",
        "curriculum/mod.rs",
        "language/mod.rs",
        "learning/mod.rs",
        "classroom/mod.rs",
    ] {
        let text = std::fs::read_to_string(root().join("src").join(file)).unwrap();
        let after = text.split("deny(").nth(1).unwrap_or_default();
        let denied = after.split(')').next().unwrap_or_default();
        for lint in [
            "unwrap_used",
            "expect_used",
            "indexing_slicing",
            "string_slice",
            "panic",
            "unreachable",
            "todo",
            "unimplemented",
        ] {
            assert!(
                denied.contains(&format!("clippy::{lint}")),
                "src/{file} does not deny {lint}"
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
    let (content, builder) = (compiled("content"), compiled("builder"));
    assert!(content.iter().any(|name| name == "saqbol"), "{content:?}");
    for name in heavy {
        assert!(
            !content.iter().any(|known| known == name),
            "content compiles {name}"
        );
        assert!(
            builder.iter().any(|known| known == name),
            "{name} is no longer used: mend this list"
        );
    }
    assert_eq!(
        compiled("xtask"),
        ["xtask"],
        "the front speaks at once because it has no dependencies"
    );
}

#[test]
fn a_class_has_one_home() {
    let folder = root().join("static/styles");
    let sheets: Vec<(String, String)> = std::fs::read_dir(folder)
        .expect("static/styles")
        .flatten()
        .map(|entry| {
            let css = std::fs::read_to_string(entry.path()).expect("a sheet");
            (entry.file_name().display().to_string(), css)
        })
        .collect();
    assert!(sheets.len() > 5);
    assert_eq!(styles::defined_twice(&sheets), Vec::<String>::new());
    let filled = sheets.iter().flat_map(|(_, css)| styles::filled_lines(css));
    assert_eq!(filled.collect::<Vec<_>>(), Vec::<String>::new());
}
