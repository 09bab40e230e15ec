//! Writes `dist/web/` and `dist/saqbol.html`.

use std::collections::BTreeMap;
use std::num::{NonZeroU64, NonZeroUsize};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, Result};

use crate::hosting;
use crate::page::{self, Gaps};
use crate::say;
use crate::site::{self, File, Site, short_hash};
use crate::wasm::Build;
use base64::Engine as _;
use content::Bundle;

/// Builds everything and writes both packages. The same source gives the same bytes.
pub fn command(root: &Path) -> Result<bool> {
    write(root, &site::gather(root)?)?;
    Ok(true)
}

fn write(root: &Path, site: &Site) -> Result<()> {
    let dist = root.join("dist");
    let (files, single) = say::part("packing", || Ok((web(site)?, single(site)?)))?;
    say::part("writing dist/web", || write_web(&dist.join("web"), &files))?;
    std::fs::write(dist.join("saqbol.html"), &single)?;
    let total: usize = files.iter().map(|file| file.bytes.len()).sum();
    eprintln!(
        "dist/web/         {} files, {}",
        files.len(),
        say::kilobytes(total)
    );
    eprintln!("dist/saqbol.html  {}", say::kilobytes(single.len()));
    Ok(())
}

/// Writes both packages, and beside them a web folder with the modules that tests play (`tests/fixtures/`), in
/// `target/fixtures/web/`.
pub fn with_fixtures(root: &Path) -> Result<bool> {
    let site = site::gather(root)?;
    write(root, &site)?;
    let files = web(&site::with_fixtures(root, site)?)?;
    say::part("writing the fixtures", || {
        write_web(&root.join("target/fixtures/web"), &files)
    })?;
    Ok(true)
}

/// Builds the app alone and prints its sizes, for whoever makes it smaller.
pub fn size(root: &Path) -> Result<bool> {
    for build in [Build::Lessons, Build::Whole] {
        let app = crate::wasm::build(root, build)?;
        for (name, bytes) in [("wasm", &app.wasm[..]), ("script", app.script.as_bytes())] {
            let packed = brotli(bytes)?;
            println!(
                "{build:?}, {name}: {}, {} in brotli",
                say::kilobytes(bytes.len()),
                say::kilobytes(packed.len())
            );
        }
    }
    Ok(true)
}

/// Replaces the web folder. Beside each file that gains by it lie a `.br` and a `.gz` for hosts that can send them.
pub fn write_web(folder: &Path, files: &[File]) -> Result<()> {
    if folder.exists() {
        std::fs::remove_dir_all(folder)?;
    }
    // Packing takes the time: as many hands as there are.
    let next = AtomicUsize::new(0);
    let hands = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let work = || -> Result<()> {
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            write_file(folder, file)?;
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let hands: Vec<_> = (0..hands).map(|_| scope.spawn(work)).collect();
        hands.into_iter().try_for_each(|hand| {
            hand.join()
                .unwrap_or_else(|_| anyhow::bail!("packing stopped"))
        })
    })
}

fn write_file(folder: &Path, file: &File) -> Result<()> {
    let path = folder.join(&file.path);
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent)?;
    }
    std::fs::write(&path, &file.bytes)?;
    let packs = !file.path.ends_with(".woff2")
        && !file.path.ends_with("_headers")
        && file.path != ".htaccess";
    if packs {
        let beside = |ending: &str| folder.join([&file.path, ending].concat());
        std::fs::write(beside(".br"), brotli(&file.bytes)?)?;
        std::fs::write(beside(".gz"), gzip(&file.bytes)?)?;
    }
    Ok(())
}

/// The page of the web build that has all that a lesson does not need.
const DESK: &str = "desk.html";

/// The files of the web build.
pub fn web(site: &Site) -> Result<Vec<File>> {
    let mut files = Vec::new();
    // The hash of each file that is asked for by its name: `boot.js` makes the path of both.
    let mut names = BTreeMap::new();
    let mut add = |stem: &str, ending: &str, bytes: &[u8]| {
        let hash = short_hash(bytes);
        let path = format!("{stem}-{hash}.{ending}");
        files.push(File {
            path: path.clone(),
            bytes: bytes.to_vec(),
        });
        (path, hash)
    };
    for bundle in &site.bundles {
        let (_, hash) = add(&format!("b/{}", bundle.name), "bin", &bundle.bytes);
        names.insert(bundle.name.clone(), hash);
    }
    let mut pictures = saqbol::ui::Pictures::new();
    for (id, svg) in &site.art {
        let (path, hash) = add(&format!("art/{id}"), "svg", svg.as_bytes());
        names.insert(format!("art/{id}"), hash);
        pictures.insert(id.clone(), path);
    }
    let mut fonts = Vec::new();
    for (name, bytes) in &site.fonts {
        let stem = name.trim_end_matches(".woff2");
        let (path, _) = add(&format!("font/{stem}"), "woff2", bytes);
        fonts.push((format!("fonts/{name}"), path));
    }
    // What the styles show: fonts, and the ornament.
    fonts.extend(
        pictures
            .iter()
            .map(|(id, path)| (format!("art/{id}.svg"), path.clone())),
    );
    let with_fonts = |styles: &str| {
        fonts
            .iter()
            .fold(styles.to_string(), |styles, (name, path)| {
                styles.replace(name, path)
            })
    };
    let icon = pictures.get("icon").cloned().unwrap_or_default();
    let links = format!("<link rel=\"icon\" type=\"image/svg+xml\" href=\"{icon}\">");
    let mut pages = Vec::new();
    for (path, app, styles, later, other) in [
        ("index.html", &site.lessons, &site.styles, &site.later, DESK),
        (
            DESK,
            &site.whole,
            &site.whole_styles,
            &site.whole_later,
            "./",
        ),
    ] {
        let (later, _) = add("later", "js", later.as_bytes());
        let (wasm, hash) = add("app", "wasm", &app.wasm);
        let mut names = names.clone();
        if path != DESK {
            // A pupil's page does not name what it never asks for.
            names.retain(|name, _| !name.starts_with("teach.") && !name.starts_with("adult."));
        }
        names.insert("app".into(), hash);
        let page = page::write(
            &site.template,
            &site.openings,
            &Gaps {
                files: Some(&names),
                inside: &[],
                first: &format!(
                    "<link rel=\"preload\" as=\"fetch\" crossorigin href=\"{wasm}\">\n"
                ),
                links: &links,
                worker: Some("sw.js"),
                styles: &with_fonts(styles),
                boot: &site.boot,
                script: &app.script,
                later: &format!("import('./{later}')"),
                pictures: &pictures,
                other,
            },
        );
        pages.push(File {
            path: path.into(),
            bytes: page.into_bytes(),
        });
    }
    files.extend(pages);
    files.push(File {
        path: "saqbol.webmanifest".into(),
        bytes: manifest(&icon).into_bytes(),
    });
    let worker = worker(site, &files);
    files.push(File {
        path: "sw.js".into(),
        bytes: worker.into_bytes(),
    });
    // What only hosts and lawyers read is none of the worker's business.
    files.extend(hosting::files());
    files.push(File {
        path: "licences.txt".into(),
        bytes: site.notices.clone().into_bytes(),
    });
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// The worker with the list of all files and a version that changes with any of them.
fn worker(site: &Site, files: &[File]) -> String {
    let mut paths: Vec<(&str, String)> = files
        .iter()
        .map(|file| (file.path.as_str(), short_hash(&file.bytes)))
        .map(|(path, hash)| (if path == "index.html" { "./" } else { path }, hash))
        .collect();
    paths.sort_unstable();
    let mut all = site.worker.clone().into_bytes();
    for file in files {
        all.extend(&file.bytes);
    }
    format!(
        "const VERSION = '{}';\nconst FILES = {};\n{}",
        short_hash(&all),
        serde_json::to_string(&paths).unwrap_or_default(),
        site.worker
    )
}

fn manifest(icon: &str) -> String {
    serde_json::json!({
        "id": "./",
        "name": "Сақ бол!",
        "short_name": "Сақ бол!",
        "lang": "kk",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": "#fbf6ec",
        "theme_color": "#2f7fb8",
        "icons": [{ "src": icon, "sizes": "any", "type": "image/svg+xml", "purpose": "any maskable" }]
    })
    .to_string()
}

/// The single file: everything packed inside one page.
pub fn single(site: &Site) -> Result<Vec<u8>> {
    let mut inside = vec![
        ("app".to_string(), lzma(&site.whole.wasm)?),
        ("bundles".to_string(), lzma(&together(site)?)?),
    ];
    let drawn: Vec<(&String, &String)> = site.art.iter().collect();
    inside.push((
        "art".into(),
        lzma(&saqbol::curriculum::write_bundle(&drawn)?)?,
    ));
    let base64 = |bytes: &[u8]| base64::engine::general_purpose::STANDARD.encode(bytes);
    let mut styles = site.whole_styles.clone();
    for (name, bytes) in &site.fonts {
        let data = format!("data:font/woff2;base64,{}", base64(bytes));
        styles = styles.replace(&format!("fonts/{name}"), &data);
    }
    for (id, svg) in &site.art {
        let data = || format!("data:image/svg+xml;base64,{}", base64(svg.as_bytes()));
        let name = format!("url(art/{id}.svg)");
        if styles.contains(&name) {
            styles = styles.replace(&name, &format!("url({})", data()));
        }
    }
    let links = site.art.get("icon").map_or(String::new(), |icon| {
        format!(
            "<link rel=\"icon\" type=\"image/svg+xml\" href=\"data:image/svg+xml;base64,{}\">",
            base64(icon.as_bytes())
        )
    });
    let page = page::write(
        &site.template,
        &site.openings,
        &Gaps {
            files: None,
            inside: &inside,
            first: "",
            links: &links,
            worker: None,
            styles: &styles,
            boot: &[&site.boot[..], &site.inside].concat(),
            script: &site.whole.script,
            later: &site.whole_later,
            pictures: &saqbol::ui::Pictures::new(),
            other: "",
        },
    );
    // Whoever passes this file on passes the licences on: open it in an editor and go to its end.
    Ok(format!("{page}\n<!--\n{}-->\n", site.notices.replace("--", "–")).into_bytes())
}

/// Bytes as text inside a page: four bytes are five signs, 42 to 126 in ASCII, with `!` for `<`
/// (`static/page/inside.js` reads them).
pub fn base85(bytes: &[u8]) -> String {
    let mut text = String::new();
    for four in bytes.chunks(4) {
        let mut padded = [0; 4];
        padded[..four.len()].copy_from_slice(four);
        let mut value = u32::from_be_bytes(padded);
        let mut signs = [0; 5];
        for sign in signs.iter_mut().rev() {
            *sign = match (value % 85) as u8 + 42 {
                b'<' => b'!',
                sign => sign,
            };
            value /= 85;
        }
        text.extend(
            signs
                .iter()
                .take(four.len() + 1)
                .map(|sign| char::from(*sign)),
        );
    }
    text
}

/// All bundles together, as `inside.js` takes them apart: a line with names and lengths, then one after the other. Those
/// of a language stand beside each other.
fn together(site: &Site) -> Result<Vec<u8>> {
    let mut bundles: Vec<&Bundle> = site.bundles.iter().collect();
    let language = |bundle: &Bundle| {
        let last = bundle.name.rsplit('.').next();
        last.unwrap_or_default().to_string()
    };
    bundles.sort_by_key(|bundle| (language(bundle), bundle.name.clone()));
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

/// Packs with brotli's highest quality.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &params)?;
    Ok(out)
}

/// Packs with LZMA as small as it gets, for the parts inside the single file.
fn lzma(bytes: &[u8]) -> Result<Vec<u8>> {
    use std::io::Write as _;
    let mut smallest: Option<Vec<u8>> = None;
    // Texts and code differ in how much of the byte before matters.
    for lc in [3, 4] {
        let options = lzma_rust2::LzmaOptions {
            lc,
            pb: 0,
            nice_len: lzma_rust2::LzmaOptions::NICE_LEN_MAX,
            ..lzma_rust2::LzmaOptions::with_preset(9)
        };
        let size = Some(bytes.len() as u64);
        let mut writer = lzma_rust2::LzmaWriter::new_use_header(Vec::new(), &options, size)?;
        writer.write_all(bytes)?;
        let packed = writer.finish()?;
        if smallest
            .as_ref()
            .is_none_or(|known| packed.len() < known.len())
        {
            smallest = Some(packed);
        }
    }
    smallest.context("two tries were made")
}

/// How often zopfli tries.
const ROUNDS: NonZeroU64 = NonZeroU64::new(4).unwrap();

/// Packs with gzip as small as it gets; no time or name is in it, so the same bytes give the same.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    zopfli::compress(
        zopfli::Options {
            // From here on it gains a thousandth for each further second.
            iteration_count: ROUNDS,
            ..zopfli::Options::default()
        },
        zopfli::Format::Gzip,
        bytes,
        &mut packed,
    )?;
    Ok(packed)
}
