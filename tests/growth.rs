//! How the project grows: to a copy of it a fourth language and a new kind of step are added, each by its own files and a
//! line in each list that CONTRIBUTING.md names, and nothing else. The copy is checked, walked and drawn; the
//! builder is not compiled in it, so its tests do not see the fourth language.
//!
//! It compiles the project a second time, so it runs under `--long` alone.

use std::path::{Path, PathBuf};
use std::process::Command;

use blackbox::root;

#[allow(dead_code)]
#[path = "../xtask/content/src/tests/pseudo.rs"]
mod pseudo;

/// What a new kind adds: its own files, and where they go.
const FILES: [(&str, &str); 5] = [
    ("curriculum.rs", "src/curriculum/steps/knock.rs"),
    ("ui.rs", "src/ui/steps/knock.rs"),
    ("content.rs", "xtask/content/src/kinds/knock.rs"),
    (
        "module/module.toml",
        "tests/fixtures/modules/b-knock/module.toml",
    ),
    ("module/kk.ftl", "tests/fixtures/modules/b-knock/kk.ftl"),
];

/// The list of kinds with their numbers.
const NUMBERED: &str = "src/curriculum/steps/mod.rs";

/// The other lists that name every kind: the file, a line of it, and the line that is added after it.
const LINES: [(&str, &str, &str); 6] = [
    ("src/curriculum/steps/mod.rs", "mod choice;", "mod knock;"),
    (
        "src/curriculum/steps/mod.rs",
        "pub use choice::{Choice, ChoiceOption};",
        "pub use knock::Knock;",
    ),
    ("src/ui/steps/mod.rs", "mod choice;", "mod knock;"),
    (
        "src/ui/steps/mod.rs",
        "        Kind::Choice(choice) => choice::draw(view, choice),",
        "        Kind::Knock(knock) => knock::draw(view, knock),",
    ),
    (
        "src/ui/steps/mod.rs",
        "        Kind::Choice(choice) => choice::sheet(view, choice),",
        "        Kind::Knock(_) => None,",
    ),
    (
        "xtask/content/src/kinds/mod.rs",
        "mod choice;",
        "mod knock;",
    ),
];

/// Copies a folder of the project without what was built in it.
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if ["target", "dist", ".git", "node_modules"].contains(&name) {
            continue;
        }
        let to = to.join(name);
        if path.is_dir() {
            copy(&path, &to);
        } else {
            std::fs::copy(&path, to).unwrap();
        }
    }
}

fn add_a_kind(project: &Path) {
    for (from, to) in FILES {
        let to = project.join(to);
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::copy(root().join("tests/fixtures/growth").join(from), to).unwrap();
    }
    for (file, after, line) in LINES {
        add_a_line(project, file, after, line);
    }
    // After the last kind, with the next number.
    let (number, name, kind) = last_kind(project);
    let after = format!("    {number} \"{name}\" {kind},");
    let line = format!("    {} \"knock\" Knock,", number + 1);
    add_a_line(project, NUMBERED, &after, &line);
    let (after, line) = (format!("    {name} {kind},"), "    knock Knock,");
    add_a_line(project, "xtask/content/src/kinds/mod.rs", &after, line);
}

fn add_a_line(project: &Path, file: &str, after: &str, line: &str) {
    let path = project.join(file);
    let text = std::fs::read_to_string(&path).unwrap();
    let old = format!("\n{after}\n");
    assert_eq!(text.matches(&old).count(), 1, "{file}: {after}");
    std::fs::write(path, text.replace(&old, &format!("{old}{line}\n"))).unwrap();
}

/// The kind with the highest number: the number, its name as authors write it, and its type.
fn last_kind(project: &Path) -> (u32, String, String) {
    let text = std::fs::read_to_string(project.join(NUMBERED)).unwrap();
    let kinds = text.lines().filter_map(|line| {
        let mut words = line.strip_prefix("    ")?.strip_suffix(',')?.split(' ');
        let number = words.next()?.parse().ok()?;
        let name = words.next()?.strip_prefix('"')?.strip_suffix('"')?;
        Some((number, name.to_string(), words.next()?.to_string()))
    });
    kinds.max().expect("the list of kinds")
}

/// The list that is grown is read right, also where nobody waits for the rest.
#[test]
fn the_last_kind_is_known() {
    let (number, name, _) = last_kind(&root());
    assert_eq!(number as usize + 1, saqbol::curriculum::Kind::NAMES.len());
    assert_eq!(saqbol::curriculum::Kind::NAMES.last(), Some(&name.as_str()));
}

/// Runs cargo in the copy; gives what it printed. What it builds is kept beside the project's own builds.
fn cargo(project: &Path, args: &[&str]) -> String {
    let out = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .current_dir(project)
        .env("CARGO_TARGET_DIR", root().join("target/growth"))
        .args(args)
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&out.stdout).into_owned();
    let errors = String::from_utf8_lossy(&out.stderr);
    assert!(out.status.success(), "cargo {args:?}:\n{text}\n{errors}");
    text
}

#[test]
fn a_language_and_a_kind_of_step_are_added_by_their_files_and_lists() {
    if !blackbox::is_long() {
        println!("skipped: cargo xtask test --long runs it");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let project: PathBuf = folder.path().join("saqbol");
    copy(&root(), &project);
    pseudo::add(&project);
    add_a_kind(&project);

    // The lessons are right in four languages, and say what they say in the fourth.
    let checked = cargo(
        &project,
        &[
            "run",
            "--quiet",
            "--offline",
            "-p",
            "content",
            "--",
            "check",
        ],
    );
    assert!(checked.contains(" 0 errors"), "{checked}");
    let text = [
        "run",
        "--quiet",
        "--offline",
        "-p",
        "content",
        "--",
        "text",
        "--lang",
        pseudo::CODE,
    ];
    let text = cargo(&project, &text);
    let untranslated = text.lines().find(|line| !line.contains('⟦'));
    assert_eq!(untranslated, None);

    // The lists name the new kind; its fixture is walked through and drawn in every language, and so is every lesson.
    let test = ["test", "--quiet", "--offline", "-p", "content"];
    let kinds = cargo(&project, &[&test[..], &["--lib", "kinds::tests"]].concat());
    assert!(kinds.contains("1 passed"), "{kinds}");
    let drawn = cargo(
        &project,
        &[&test[..], &["--test", "screens", "every_"]].concat(),
    );
    assert!(drawn.contains("2 passed"), "{drawn}");
    let walked = cargo(
        &project,
        &[&test[..], &["--test", "walks", "way_forward"]].concat(),
    );
    assert!(walked.contains("2 passed"), "{walked}");
}
