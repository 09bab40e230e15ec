//! A site with any number of modules, for `bench`: what nobody opened is never paid for.

use anyhow::{Context, Result};
use content::Bundle;
use saqbol::curriculum::{IndexEntry, Module, Words, read_bundle, write_bundle};

use super::openings;
use super::site::Site;

/// The module that the others are copies of.
const ORIGINAL: &str = "b2-free-skins";

/// The same site with so many modules: one of its own, the others copies of it under other names.
pub fn with_modules(site: Site, count: usize) -> Result<Site> {
    let of_modules = |name: &str| {
        ["module.", "boosters.", "teach."]
            .iter()
            .any(|kind| name.starts_with(kind))
    };
    let ids: Vec<String> = (1..count)
        .map(|number| format!("b2-copy-{number}"))
        .collect();
    let mut bundles = Vec::new();
    for bundle in &site.bundles {
        let (kind, rest) = bundle.name.split_once('.').unwrap_or((&bundle.name, ""));
        if kind == "path" {
            let list: Vec<IndexEntry> = read_bundle(&bundle.bytes)?;
            let mut copies = Vec::new();
            if rest.starts_with(&ORIGINAL[..1]) {
                let original = list.iter().find(|entry| entry.id == ORIGINAL);
                let original = original.context("the original is in its band's list")?;
                copies.push(original.clone());
                for id in &ids {
                    let mut entry = original.clone();
                    entry.id.clone_from(id);
                    copies.push(entry);
                }
            }
            bundles.push(Bundle {
                name: bundle.name.clone(),
                bytes: write_bundle(&copies)?,
            });
        } else if !of_modules(&bundle.name) {
            bundles.push(Bundle {
                name: bundle.name.clone(),
                bytes: bundle.bytes.clone(),
            });
        } else if let Some(lang) = rest.strip_prefix(ORIGINAL) {
            bundles.push(Bundle {
                name: bundle.name.clone(),
                bytes: bundle.bytes.clone(),
            });
            for id in &ids {
                let bytes = if kind == "module" {
                    let (mut module, words): (Module, Words) = read_bundle(&bundle.bytes)?;
                    module.id.clone_from(id);
                    write_bundle(&(module, words))?
                } else {
                    bundle.bytes.clone()
                };
                bundles.push(Bundle {
                    name: format!("{kind}.{id}{lang}"),
                    bytes,
                });
            }
        }
    }
    Ok(Site {
        openings: openings::openings(&bundles)?,
        bundles,
        ..site
    })
}
