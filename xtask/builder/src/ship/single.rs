//! The single file: the whole app for a USB stick.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use content::Bundle;
use saqbol::language::Lang;

use super::first;
use super::pack::lzma;
use super::page::{self, Gaps, Script};
use super::site::Site;
use crate::build::cache::Cache;

/// The single file: everything packed inside one page, with a language's voice where one is given.
pub fn single(site: &Site, voice: Option<&str>, cache: &Cache) -> Result<Vec<u8>> {
    let full = site
        .pages
        .iter()
        .find(|page| page.full)
        .context("a page has all of the app")?;
    let pictures = saqbol::ui::Pictures::new();
    let drawn = first::drawn(&site.openings, &site.bundles, &pictures, false)?;
    let (read, bundles): (Vec<Bundle>, Vec<Bundle>) =
        (site.bundles.iter().cloned()).partition(|bundle| bundle.name.starts_with(first::READ));
    let art: Vec<(&String, &String)> = site.art.iter().collect();
    let read = [first::to_read(&drawn)?, read].concat();
    // Pages to read stand behind all that a lesson needs.
    let mut inside = vec![
        ("app".to_string(), lzma(cache, &full.app.wasm)?),
        ("bundles".into(), lzma(cache, &together(&bundles)?)?),
        (
            "art".into(),
            lzma(cache, &saqbol::curriculum::write_bundle(&art)?)?,
        ),
        ("read".into(), lzma(cache, &together(&read)?)?),
        // Like the script that comes later, which asks for it.
        ("styles".into(), lzma(cache, site.packed.as_bytes())?),
    ];
    if let Some(lang) = voice {
        inside.extend(site.voice.inside(lang)?);
    }
    let spoken = site.voice.languages();
    let mut later = full.later_inside.clone();
    if !spoken.is_empty() {
        later += &site.voice.script;
    }
    let styles = with_data(&full.styles, &site.fonts, &site.art);
    let links = icon(&site.art);
    let page = page::write(
        &site.template,
        &site.openings,
        &Gaps {
            files: None,
            ahead: "",
            inside: &inside,
            first_screens: &first::inside(&drawn, cache)?,
            links: &links,
            worker: None,
            styles: &styles,
            boot: &[&full.boot[..], &site.inside].concat(),
            script: Script::Inside(&full.app.script),
            later: &later,
            pictures: &pictures,
            other: "",
            waits_with_calls: false,
            voice: &spoken,
            alone: None,
        },
    );
    // Whoever passes this file on passes the licences on: open it in an editor and go to its end.
    Ok(format!("{page}\n<!--\n{}-->\n", site.notices.replace("--", "–")).into_bytes())
}

/// Styles with the fonts and pictures that they show inside them.
pub fn with_data(
    styles: &str,
    fonts: &BTreeMap<String, Vec<u8>>,
    art: &BTreeMap<String, String>,
) -> String {
    let mut styles = styles.to_string();
    for (name, bytes) in fonts {
        let data = format!("data:font/woff2;base64,{}", BASE64.encode(bytes));
        styles = styles.replace(&format!("fonts/{name}"), &data);
    }
    for (id, svg) in art {
        let name = format!("url(art/{id}.svg)");
        if styles.contains(&name) {
            styles = styles.replace(&name, &format!("url({})", picture(svg)));
        }
    }
    styles
}

/// The page's icon inside it.
pub fn icon(art: &BTreeMap<String, String>) -> String {
    art.get("icon").map_or(String::new(), |icon| {
        format!(
            "<link rel=\"icon\" type=\"image/svg+xml\" href=\"{}\">",
            picture(icon)
        )
    })
}

fn picture(svg: &str) -> String {
    format!(
        "data:image/svg+xml;base64,{}",
        BASE64.encode(svg.as_bytes())
    )
}

/// What a lesson or a page to read begins with: `inside.js` unpacks only what stands in front of the wanted bundle, and that.
const FIRST: [&str; 5] = ["module", "ui", "path", "adult", "first"];

/// All bundles together, as `inside.js` takes them apart: a line with names and lengths, then one after the other. In front
/// stands what lessons and pages begin with; those of a language stand beside each other, in the order of the languages.
pub fn together(bundles: &[Bundle]) -> Result<Vec<u8>> {
    let mut bundles: Vec<&Bundle> = bundles.iter().collect();
    bundles.sort_by_key(|bundle| {
        let kind = bundle.name.split('.').next().unwrap_or_default();
        let code = bundle.name.rsplit('.').next().unwrap_or_default();
        let language = Lang::all().position(|lang| lang.code() == code);
        (!FIRST.contains(&kind), language, bundle.name.clone())
    });
    let names: Vec<(&str, usize)> = bundles
        .iter()
        .map(|bundle| (bundle.name.as_str(), bundle.bytes.len()))
        .collect();
    let mut pack = serde_json::to_vec(&names)?;
    pack.push(b'\n');
    for bundle in bundles {
        pack.extend(&bundle.bytes);
    }
    Ok(pack)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a lesson begins with stands in front of everything else, and in each part a language's bundles stand together, the
    /// first language first: so a lesson unpacks no other one before it but those of languages before its own.
    #[test]
    fn lessons_stand_in_front() {
        let first = Lang::first().code();
        let other = Lang::all().last().map_or("", |lang| lang.code());
        let of = |name: &str| -> Vec<String> {
            let codes = [first, other];
            codes.map(|code| format!("{name}.{code}")).into()
        };
        let names = [
            of("teach.b1-one"),
            of("boosters.b1-one"),
            of("check.check-b"),
            of("path.b"),
            of("module.b1-one"),
            of("adult"),
            of("ui"),
        ];
        let bundles: Vec<Bundle> = names
            .concat()
            .into_iter()
            .map(|name| Bundle {
                bytes: name.clone().into_bytes(),
                name,
            })
            .collect();
        let pack = String::from_utf8(together(&bundles).unwrap()).unwrap();
        let (head, bytes) = pack.split_once('\n').unwrap();
        let order: Vec<(String, usize)> = serde_json::from_str(head).unwrap();
        let order: Vec<&str> = order.iter().map(|(name, _)| &name[..]).collect();
        assert_eq!(bytes, order.concat(), "as the head says");
        let begins = |name: &&str| {
            let kinds = ["module.", "ui.", "path.", "adult."];
            kinds.iter().any(|kind| name.starts_with(kind))
        };
        let (front, behind) = order.split_at(8);
        assert!(front.iter().all(begins), "{order:?}");
        assert!(!behind.iter().any(begins), "{order:?}");
        for part in [front, behind] {
            let at = part.len() / 2;
            let of = |code: &str, names: &[&str]| names.iter().all(|name| name.ends_with(code));
            assert!(
                of(first, &part[..at]) && of(other, &part[at..]),
                "{order:?}"
            );
        }
    }
}
