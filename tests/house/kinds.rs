//! A kind of step is known by name only in its own files and in the lists of all kinds.

use std::collections::BTreeSet;
use std::path::Path;

use crate::sources::Module;

/// What the files of single kinds define: `Choice`, `ChoiceOption`, `Surface` …
pub fn types(modules: &[Module]) -> BTreeSet<String> {
    let steps = Path::new("curriculum/steps");
    let shared = ["mod.rs", "task.rs", "rehearsal.rs"];
    let of_kinds = modules.iter().filter(|module| {
        let inside = module.file.strip_prefix(steps);
        inside.is_ok_and(|file| shared.iter().all(|name| file != Path::new(name)))
    });
    of_kinds.flat_map(|module| module.defined.clone()).collect()
}

/// Every place in some modules, outside of the folders of kinds, that names a kind: `Kind::Chat`, `steps::Choice`,
/// `steps::*`.
pub fn named_outside(
    modules: &[Module],
    types: &BTreeSet<String>,
    folders: &[&str],
) -> Vec<String> {
    let mut wrong = Vec::new();
    for module in modules {
        if folders.iter().any(|folder| module.file.starts_with(folder)) {
            continue;
        }
        let mut named: Vec<(usize, Vec<String>)> = Vec::new();
        for import in &module.imports {
            let mut segments = import.path.segments.clone();
            let last = segments.last().cloned().unwrap_or_default();
            // Under another name a kind would not be recognised.
            if import.glob || (["Kind", "steps"].contains(&&last[..]) && import.name != last) {
                segments.push("*".into());
            }
            named.push((import.path.line, segments));
        }
        let paths = module.named.iter();
        named.extend(paths.map(|path| (path.line, path.segments.clone())));
        for (line, segments) in named {
            let is_variant = |name: &str| {
                name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase)
            };
            let names_a_kind = (0..segments.len()).any(|at| match &segments[at][..] {
                "Kind" => segments
                    .get(at + 1)
                    .is_some_and(|next| next == "*" || is_variant(next)),
                "steps" => segments[at..]
                    .iter()
                    .any(|next| next == "*" || types.contains(next)),
                _ => false,
            });
            if names_a_kind {
                let place = module.file.display();
                wrong.push(format!("{place}:{line}: {}", segments.join("::")));
            }
        }
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::{Files, modules};

    #[test]
    fn every_form_of_naming_a_kind_is_seen() {
        let steps = "pub struct Choice; pub struct ChoiceOption;";
        let check = |text: &str, expect: usize| {
            let files: Files = [
                ("lib.rs", "mod curriculum; mod other;"),
                ("curriculum/mod.rs", "pub mod steps;"),
                (
                    "curriculum/steps/mod.rs",
                    "mod choice; pub use choice::Choice;",
                ),
                ("curriculum/steps/choice.rs", steps),
                ("other.rs", text),
            ]
            .into_iter()
            .map(|(file, text)| (file.into(), text.into()))
            .collect();
            let modules = modules(&files, "lib.rs");
            let found = named_outside(&modules, &types(&modules), &["curriculum/steps"]);
            assert_eq!(found.len(), expect, "{text}: {found:?}");
        };
        check("use crate::curriculum::steps::Choice;", 1);
        check(
            "use crate::curriculum::steps::{Task, choice::ChoiceOption};",
            1,
        );
        check("use crate::curriculum::steps::*;", 1);
        check("use crate::curriculum::steps as s;", 1);
        check("use crate::curriculum::Kind as K;", 1);
        check("use crate::curriculum::Kind::*;", 1);
        check("fn f(k: Kind) { if let Kind::Choice(_) = k {} }", 1);
        check("fn f(k: Kind) -> bool { matches!(k, Kind::Choice(_)) }", 1);
        check(
            "fn f(k: Kind) -> &'static [&'static str] { k.task(); Kind::NAMES }",
            0,
        );
        check(
            "use crate::curriculum::steps::Task; fn f(k: ListenerKind) {}",
            0,
        );
        check(
            "#[cfg(test)] mod tests { use crate::curriculum::steps::Choice; }",
            0,
        );
    }
}
