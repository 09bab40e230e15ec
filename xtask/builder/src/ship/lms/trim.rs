//! What one lesson needs of all that there is: its bundles, its pictures.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use content::Bundle;
use saqbol::curriculum::{Index, IndexEntry, Module, read_bundle, write_bundle};
use saqbol::language::Table;
use saqbol::ui::portrait_of;

/// The bundles of a module in a language: the interface, the lesson, and its band's list with nothing else in it.
///
/// # Errors
/// If one of them is missing.
pub fn bundles(all: &[Bundle], module: &Module, lang: &str) -> Result<Vec<Bundle>> {
    let find = |name: &str| {
        let found = all.iter().find(|bundle| bundle.name == name);
        found.with_context(|| format!("there is no bundle {name}"))
    };
    let ui = format!("ui.{lang}");
    let (table, index): (Table, Index) = read_bundle(&find(&ui)?.bytes)?;
    let index = index.only(&module.id);
    let walk = format!("module.{}.{lang}", module.id);
    let path = format!("path.{}.{lang}", module.band.letter());
    let mut list: Vec<IndexEntry> = read_bundle(&find(&path)?.bytes)?;
    list.retain(|entry| entry.id == module.id);
    Ok(vec![
        Bundle {
            bytes: write_bundle(&(table, index))?,
            name: ui,
        },
        Bundle {
            bytes: find(&walk)?.bytes.clone(),
            name: walk,
        },
        Bundle {
            bytes: write_bundle(&list)?,
            name: path,
        },
    ])
}

/// The pictures that a module shows, by id, as SVG: its people, its scenes and things, and what stands on every screen.
pub fn art(
    all: &BTreeMap<String, String>,
    module: &Module,
    badge: &str,
) -> BTreeMap<String, String> {
    let mut named: BTreeSet<String> = ["icon", "things/eye"].map(String::from).into();
    named.insert(format!("things/{badge}"));
    named.extend(module.cast.iter().map(|who| format!("people/{}", who.art)));
    for step in module.steps.iter().chain(&module.quiz.pool) {
        named.extend(content::pictures(step));
        named.extend(step.picture.iter().map(|scene| format!("scenes/{scene}")));
        let roles = content::ids(step);
        named.extend(
            roles
                .iter()
                .map(|role| format!("people/{}", portrait_of(role))),
        );
        let endings = step.kind.task().endings().into_iter();
        named.extend(endings.map(|ending| format!("things/{}", ending.sticker)));
    }
    let mut art = all.clone();
    art.retain(|id, _| {
        let folder = id.split_once('/').map_or("", |(folder, _)| folder);
        match folder {
            "answers" | "backdrops" => true,
            "saq" => module.band.has_cub() || named.contains(id),
            _ => named.contains(id),
        }
    });
    art
}
