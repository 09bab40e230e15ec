//! The licences of what others wrote and the packages carry: `licences.txt` of the web folder, a comment at the end of the
//! single file. Made from the lock files and the texts that lie in each library, so nobody keeps a list by hand.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::build::wasm::FULL;
use crate::say;

const OWN: &str = "\
Saqbol. Code: MIT or Apache-2.0, as you like. Lessons and pictures: CC BY 4.0.

It carries works of others. Their licences follow, each text once, after the works that it is for.";

/// Where a library's licence lies: MIT's first where there is a choice, as the shortest.
const TEXTS: [&str; 6] = [
    "LICENSE-MIT",
    "LICENSE-BOOST",
    "LICENSE",
    "LICENSE.md",
    "LICENSE.txt",
    "LICENSES/MIT.txt",
];

/// One work: what it is called, whose it is, and the licence's words.
struct Work {
    name: String,
    owners: Vec<String>,
    words: String,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    authors: Vec<String>,
    license: Option<String>,
    manifest_path: PathBuf,
}

/// The text of all notices, ending with a line break. The same lock files give the same text.
///
/// # Errors
/// If cargo cannot list the libraries, or one of them has a licence whose text is nowhere.
pub fn write(root: &Path, modules: &Path) -> Result<String> {
    let mut works = libraries(root)?;
    let read = |path: PathBuf| {
        std::fs::read_to_string(&path).with_context(|| format!("{} is missing", path.display()))
    };
    works.push(work(
        "the font Nunito, cut to the letters in use",
        &read(root.join("static/fonts/OFL.txt"))?,
    ));
    works.push(work("lzma1 (npm)", &read(modules.join("lzma1/LICENSE"))?));
    let mut standard = mit()?;
    standard.name = "Rust's standard library".into();
    standard.owners = vec!["The Rust Project Contributors".into()];
    works.push(standard);
    Ok(together(works))
}

/// Works with the same words stand together: names and owners, then the words.
fn together(works: Vec<Work>) -> String {
    let mut groups: BTreeMap<String, Vec<Work>> = BTreeMap::new();
    for work in works {
        let same: Vec<&str> = work.words.split_whitespace().collect();
        let same = same.join(" ").to_lowercase().replace(['"', '“', '”'], "");
        groups.entry(same).or_default().push(work);
    }
    let mut groups: Vec<Vec<Work>> = groups.into_values().collect();
    groups.sort_by_key(|works| std::cmp::Reverse(works.len()));
    let mut text = OWN.to_string();
    for works in groups {
        text.push_str("\n\n----------\n\n");
        let mut owners: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for work in &works {
            let names = owners.entry(work.owners.join("; ")).or_default();
            names.insert(&work.name);
        }
        for (owners, names) in owners {
            let names: Vec<&str> = names.into_iter().collect();
            text.push_str(&format!("{}: {owners}\n", names.join(", ")));
        }
        text.push('\n');
        text.push_str(works.first().map_or("", |work| work.words.trim()));
    }
    text.push('\n');
    text
}

/// A licence's text taken apart: the lines that name owners, and the rest.
fn work(name: &str, text: &str) -> Work {
    let names_owners = |line: &&str| {
        let line = line.trim().to_lowercase();
        line.starts_with("copyright")
            && line.contains(|sign: char| sign.is_ascii_digit() || sign == '©')
    };
    let owners = text.lines().filter(names_owners);
    let owners = owners.map(|line| line.trim().to_string()).collect();
    // A title says no more than the words below it.
    let is_title = |line: &&str| {
        let line = line.trim().to_lowercase();
        let line = line.trim_matches(|sign: char| !sign.is_alphanumeric());
        [
            "the mit license",
            "mit license",
            "the mit license (mit",
            "all rights reserved",
        ]
        .contains(&line)
    };
    let words: Vec<&str> = text
        .lines()
        .filter(|line| !names_owners(line) && !is_title(line))
        .collect();
    Work {
        name: name.into(),
        owners,
        words: words.join("\n").trim().to_string(),
    }
}

/// What the app is linked with, each with its own licence's text.
fn libraries(root: &Path) -> Result<Vec<Work>> {
    let cargo = || {
        let mut command = Command::new("cargo");
        command.current_dir(root);
        command
    };
    let listed = say::output(cargo().args([
        "tree",
        "--locked",
        "--package",
        "saqbol",
        "--features",
        FULL,
        "--target",
        "wasm32-unknown-unknown",
        "--edges",
        "normal,no-proc-macro",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ]))?;
    let metadata = say::output(cargo().args([
        "metadata",
        "--locked",
        "--format-version",
        "1",
        "--all-features",
        "--filter-platform",
        "wasm32-unknown-unknown",
    ]))?;
    let metadata: Metadata = serde_json::from_str(&metadata)?;
    let linked = |package: &&Package| {
        let name = format!("{} v{}", package.name, package.version);
        package.name != "saqbol"
            && listed
                .lines()
                .any(|line| line.trim_end_matches(" (*)") == name)
    };
    let mut works = Vec::new();
    for package in metadata.packages.iter().filter(linked) {
        works.push(library(package)?);
        // Tables of Unicode's have a licence of their own beside the code's.
        if let Some(text) = lying_in(package, &["LICENSE-UNICODE"]) {
            works.push(work(&format!("the tables in {}", package.name), &text));
        }
    }
    Ok(works)
}

fn library(package: &Package) -> Result<Work> {
    let name = package.name.clone();
    let licence = package.license.as_deref().unwrap_or_default();
    let mut found = match lying_in(package, &TEXTS) {
        Some(text) => work(&name, &text),
        None if licence.contains("MIT") => Work {
            name,
            owners: Vec::new(),
            ..mit()?
        },
        None => {
            bail!("{name} ({licence}) has no licence text: see xtask/builder/src/ship/notices.rs")
        }
    };
    if found.owners.is_empty() {
        found.owners = match &package.authors[..] {
            [] => vec![format!("the authors of {}", package.name)],
            authors => authors
                .iter()
                .map(|author| without_address(author))
                .collect(),
        };
    }
    Ok(found)
}

/// The text under the first of some names that lies in a library.
fn lying_in(package: &Package, names: &[&str]) -> Option<String> {
    let folder = package.manifest_path.parent()?;
    names
        .iter()
        .find_map(|name| std::fs::read_to_string(folder.join(name)).ok())
}

fn without_address(author: &str) -> String {
    author.split('<').next().unwrap_or_default().trim().into()
}

/// The words of the MIT licence, as this project's own copy has them.
fn mit() -> Result<Work> {
    Ok(work("", include_str!("../../../../LICENSE-MIT")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_stand_once_with_all_their_owners() {
        let body = "Permission is granted\nto all.";
        let works = vec![
            work(
                "b",
                &format!("The MIT License (MIT)\n\nCopyright (c) 2018 Two\n\n{body}"),
            ),
            work(
                "a",
                &format!("Copyright 2017 One\n{}", body.replace('\n', " ")),
            ),
            work("c", "Copyright (c) 2018 Two\nOther words."),
            work("d", &format!("Copyright (c) 2018 Two\n{body}")),
        ];
        let text = together(works);
        assert_eq!(text.matches("granted").count(), 1);
        let named = "b, d: Copyright (c) 2018 Two\na: Copyright 2017 One\n\nPermission";
        assert!(text.contains(named), "{text}");
        assert!(text.contains("c: Copyright (c) 2018 Two\n\nOther words."));
    }

    #[test]
    fn a_line_that_speaks_of_copyright_is_no_owner() {
        let found = work(
            "x",
            "Copyright (c) 2020 Somebody\nCOPYRIGHT HOLDERS are not liable.",
        );
        assert_eq!(found.owners, ["Copyright (c) 2020 Somebody"]);
        assert_eq!(found.words, "COPYRIGHT HOLDERS are not liable.");
    }
}
