//! The web folder: a static site that installs as an app.

use std::collections::BTreeMap;

use anyhow::Result;
use saqbol::language::Lang;
use saqbol::ui::Pictures;

use super::file::{File, short_hash};
use super::first;
use super::hosting;
use super::page::{self, Gaps, Script};
use super::site::{Site, YOUNG};

/// The files of the web build.
pub fn web(site: &Site) -> Result<Vec<File>> {
    let mut files = Vec::new();
    // All pictures have one version, and all bundles: a page that listed a hash for each would grow with every module,
    // also with those that nobody opens. `load.js` makes a path of a name and its version.
    let art = version(site.art.iter().map(|(id, svg)| (id, svg.as_bytes())));
    let pictures = Pictures::Files(art.clone());
    let drawn = first::drawn(&site.openings, &site.bundles, &pictures, false)?;
    let first = first::files(&drawn)?;
    let bundles = site.bundles.iter();
    let bundles = bundles
        .map(|bundle| (&bundle.name, &bundle.bytes[..]))
        .chain(first.iter().map(|(name, bytes)| (name, &bytes[..])));
    let bundled = version(bundles.clone());
    for (id, svg) in &site.art {
        files.push(File {
            path: format!("art/{id}-{art}.svg"),
            bytes: svg.as_bytes().to_vec(),
        });
    }
    for (name, bytes) in bundles {
        files.push(File {
            path: format!("b/{name}-{bundled}.bin"),
            bytes: bytes.to_vec(),
        });
    }
    let mut add = |stem: &str, ending: &str, bytes: &[u8]| {
        let hash = short_hash(bytes)[..6].to_string();
        let path = format!("{stem}-{hash}.{ending}");
        files.push(File {
            path: path.clone(),
            bytes: bytes.to_vec(),
        });
        (path, hash)
    };
    let mut fonts = Vec::new();
    for (name, bytes) in &site.fonts {
        let stem = name.trim_end_matches(".woff2");
        let (path, _) = add(&format!("font/{stem}"), "woff2", bytes);
        fonts.push((format!("fonts/{name}"), path));
    }
    // What the styles show: fonts, and the ornament.
    fonts.extend(
        site.art
            .keys()
            .filter_map(|id| Some((format!("art/{id}.svg"), pictures.get(id)?))),
    );
    let with_fonts = |styles: &str| {
        fonts
            .iter()
            .fold(styles.to_string(), |styles, (name, path)| {
                styles.replace(name, path)
            })
    };
    let icon = pictures.get("icon").unwrap_or_default();
    let links = format!("<link rel=\"icon\" type=\"image/svg+xml\" href=\"{icon}\">");
    let spoken = site.voice.languages();
    let player = match &spoken[..] {
        "" => None,
        _ => Some(add("voice", "js", site.voice.script.as_bytes()).1),
    };
    let mut pages = Vec::new();
    for made in &site.pages {
        let young = match made.later.contains(YOUNG) {
            true => add("young", "js", site.young.as_bytes()).0,
            false => String::new(),
        };
        let later = made.later.replace(YOUNG, &young);
        let (later, _) = add("later", "js", later.as_bytes());
        let (_, hash) = add("app", "wasm", &made.app.wasm);
        let (bind, _) = add("bind", "js", Script::module(&made.app.script).as_bytes());
        let mut versions =
            BTreeMap::from([("app", hash), ("art", art.clone()), ("b", bundled.clone())]);
        for (name, sheet) in &made.apart {
            let (_, hash) = add(name, "css", with_fonts(sheet).as_bytes());
            versions.insert(name, hash);
        }
        if let Some(player) = &player {
            versions.insert("voice", player.clone());
        }
        let page = page::write(
            &site.template,
            &site.openings,
            &Gaps {
                files: Some(&versions),
                ahead: &site.ahead,
                inside: &[],
                first_screens: "",
                links: &links,
                worker: site.worker.as_ref().map(|_| "sw.js"),
                styles: &with_fonts(&made.styles),
                boot: &made.boot,
                script: Script::Beside(&bind),
                later: &format!("import('./{later}')"),
                pictures: &pictures,
                other: made.other,
                waits_with_calls: made.full,
                voice: &spoken,
                alone: None,
            },
        );
        pages.push(File {
            path: made.path.into(),
            bytes: page.into_bytes(),
        });
    }
    files.extend(pages);
    files.push(File {
        path: "saqbol.webmanifest".into(),
        bytes: manifest(&icon).into_bytes(),
    });
    let worker = match &site.worker {
        Some(worker) => with_list(worker, &files),
        None => GOODBYE.to_string(),
    };
    files.push(File {
        path: "sw.js".into(),
        bytes: worker.into_bytes(),
    });
    // What was recorded is kept when it is listened to, and not before.
    files.extend(site.voice.files()?);
    // What only hosts and lawyers read is none of the worker's business.
    files.extend(hosting::files());
    files.push(File {
        path: "version.txt".into(),
        bytes: [&site.kit.release.line(), "\n"].concat().into_bytes(),
    });
    files.push(File {
        path: "licences.txt".into(),
        bytes: site.notices.clone().into_bytes(),
    });
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// Six digits that change with any of these files.
fn version<'a>(files: impl Iterator<Item = (&'a String, &'a [u8])>) -> String {
    let mut all = Vec::new();
    for (name, bytes) in files {
        all.extend(name.as_bytes());
        all.extend(bytes.len().to_le_bytes());
        all.extend(bytes);
    }
    short_hash(&all)[..6].to_string()
}

/// A worker that goes again and takes its files along: a shipped build may have been on the same address before.
const GOODBYE: &str = "self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(
  caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))).then(() => self.registration.unregister())));
";

/// The worker with the list of all files and a version that changes with any of them.
fn with_list(worker: &str, files: &[File]) -> String {
    let mut paths: Vec<(&str, String)> = files
        .iter()
        .map(|file| (file.path.as_str(), short_hash(&file.bytes)))
        .map(|(path, hash)| (if path == "index.html" { "./" } else { path }, hash))
        .collect();
    paths.sort_unstable();
    let mut all = worker.as_bytes().to_vec();
    for file in files {
        all.extend(&file.bytes);
    }
    format!(
        "const VERSION = '{}';\nconst FILES = {};\n{worker}",
        short_hash(&all),
        serde_json::to_string(&paths).unwrap_or_default(),
    )
}

fn manifest(icon: &str) -> String {
    serde_json::json!({
        "id": "./",
        "name": "Сақ бол!",
        "short_name": "Сақ бол!",
        "lang": Lang::first().code(),
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": "#fbf6ec",
        "theme_color": "#2f7fb8",
        "icons": [{ "src": icon, "sizes": "any", "type": "image/svg+xml", "purpose": "any maskable" }]
    })
    .to_string()
}
