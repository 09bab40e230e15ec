//! `bench`: how long a pupil waits, beside a bare page with the same words.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use saqbol::curriculum::{Index, Words, read_bundle};
use saqbol::language::{Lang, Pupil, Table};

use server::{Caching, Server};

use super::browsers;
use crate::build::cache::Cache;
use crate::say;
use crate::ship::{self, File, Packed, Site, Which};

/// So many modules has each of the sites that are compared; `tests/bench/growth.rs` has the same.
const MODULES: [usize; 3] = [1, 22, 220];

#[derive(clap::Args)]
pub struct Args {
    /// The port on this machine
    #[arg(long, default_value_t = 8099)]
    port: u16,
    /// Only one part: `visits` (how long a pupil waits), `presses` (until a press is answered), `growth` (with more
    /// modules, walks, profiles), `memory` (after ten modules), `report` (10,000 tickets, from bytes to the drawn report)
    #[arg(long, value_parser = ["visits", "presses", "growth", "memory", "report"])]
    only: Option<String>,
}

pub fn command(root: &Path, args: &Args) -> Result<bool> {
    browsers::bring(root, false)?;
    let cache = Cache::open(root)?;
    let site = ship::gather(root, &cache, Which::Shipped)?;
    let mut files = ship::web(&site)?;
    let single = ship::single(&site, None, &cache)?;
    let floor = without_app(&String::from_utf8(single.clone())?);
    for (name, bytes) in [
        ("bare.html", bare(&site)?.into_bytes()),
        ("saqbol.html", single),
        ("floor.html", floor.into_bytes()),
    ] {
        files.push(File {
            path: name.into(),
            bytes,
        });
    }
    let folder = root.join("target/bench");
    say::part("packing", || {
        ship::write_folder(&folder, &files, Packed::Brotli, &cache)
    })?;
    if args.only.as_deref().is_none_or(|only| only == "growth") {
        let mut site = site;
        for modules in MODULES.into_iter().rev() {
            site = ship::with_modules(site, modules)?;
            let files = ship::web(&site)?;
            say::part(&format!("packing {modules} modules"), || {
                ship::write_folder(
                    &folder.join(modules.to_string()),
                    &files,
                    Packed::Brotli,
                    &cache,
                )
            })?;
        }
    }
    let served = folder.clone();
    let port = args.port;
    std::thread::spawn(move || {
        let server = Server::new(served, Caching::AsHosted);
        let runtime = tokio::runtime::Runtime::new()?;
        runtime.block_on(async { server.listen(port).await?.1.await })
    });
    let mut bench = Command::new("cargo");
    bench
        .current_dir(root)
        .args([
            "run",
            "--locked",
            "--package",
            "blackbox",
            "--bin",
            "bench",
            "--",
        ])
        .arg(format!("http://127.0.0.1:{port}"))
        .arg(folder)
        .args(&args.only);
    browsers::environment(root, &mut bench);
    say::run(&mut bench)?;
    Ok(true)
}

/// The single file without the app, the lessons and the pictures that are packed in it: the first screens alone, which wait
/// for what never comes. The policy goes, for it allows no other script.
fn without_app(single: &str) -> String {
    const MARK: &str = "<script type=\"application/octet-stream\" data-name=";
    let mut parts = single.split(MARK);
    let mut rest = parts.next().unwrap_or_default().to_string();
    for part in parts {
        rest.push_str(part.split_once("</script>").map_or("", |(_, after)| after));
    }
    const OPENING: &str = "<script>window.saqbol&&saqbol.opening()</script>";
    let waits =
        "<script>saqbol.app = 0; saqbol.load = saqbol.wasm = () => new Promise(() => {})</script>";
    rest.replacen(
        "http-equiv=\"Content-Security-Policy\"",
        "name=\"policy\"",
        1,
    )
    .replacen(OPENING, &[waits, OPENING].concat(), 1)
}

/// The first two screens of b2 in static HTML: the same words and buttons, the app's styles, no font, no picture, no script
/// but one handler, which shows the other screen.
fn bare(site: &Site) -> Result<String> {
    let styles = styles(site);
    let lang = Lang::first();
    let bytes = |name: String| {
        site.bundles
            .iter()
            .find(|bundle| bundle.name == name)
            .map(|bundle| &bundle.bytes[..])
            .with_context(|| format!("there is no bundle {name}"))
    };
    let (table, _): (Table, Index) = read_bundle(bytes(format!("ui.{}", lang.code()))?)?;
    let say = Pupil::new(table, lang.plural());
    let (module, words): (saqbol::curriculum::Module, Words) =
        read_bundle(bytes(format!("module.b2-free-skins.{}", lang.code()))?)?;
    let mut steps = module.steps.iter().map(|step| step.id.as_str());
    let (first, second) = (steps.next().unwrap_or_default(), steps.next());
    let second = second.unwrap_or_default();
    let prose = |step: &str| {
        let paragraphs = saqbol::curriculum::paragraphs(words.get(step)).into_iter();
        let paragraphs = paragraphs.map(|text| format!("<p>{text}</p>"));
        paragraphs.collect::<String>()
    };
    Ok(format!(
        "<!doctype html><html lang=\"{}\" class=\"able here\" data-plain><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{}</title>{styles}</head><body>\
         <div class=\"page play\"><header class=\"walk-bar\"><a class=\"button quiet\" href=\"#\">{}</a>\
         <button class=\"button help-button\">{}</button></header><main><article class=\"step kind-say\">\
         <h1 class=\"step-title\">{}</h1><div class=\"prose\">{}</div></article><template><article class=\"step kind-say\">\
         <h1 class=\"step-title\">{}</h1><div class=\"prose\">{}</div></article></template></main><footer class=\"walk-foot\">\
         <button class=\"button quiet\">{}</button><span class=\"kept\">{}</span>\
         <button id=\"walk-next\" class=\"button primary\">{}</button></footer></div>\
         <script>document.querySelector('#walk-next').addEventListener('click', function () {{ \
         var here = document.querySelector('article'); var other = document.querySelector('template'); \
         var next = other.content.firstChild.cloneNode(true); other.content.replaceChildren(here.cloneNode(true)); \
         here.replaceWith(next); window.scrollTo(0, 0); document.title = 'pressed'; }});</script></body></html>",
        lang.code(),
        say.app_name(),
        say.walk_leave(),
        say.help_title(),
        words.of(first, "title"),
        prose(first),
        words.of(second, "title"),
        prose(second),
        say.back(),
        say.walk_saved(),
        say.next(),
    ))
}

/// The app's styles as they would stand in a page that has no font.
fn styles(site: &Site) -> String {
    let styles = site.pages.first().map_or("", |page| &page.styles);
    format!("<style>{styles}</style>")
}
