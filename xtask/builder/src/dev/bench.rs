//! `bench`: how long a pupil waits, beside a bare page with the same words.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use saqbol::language::Lang;
use serde_json::Value;

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
        ("bare.html", bare(&site, &files, "first")?.into_bytes()),
        ("bare-then.html", bare(&site, &files, "then")?.into_bytes()),
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

/// Two screens of b2 in static HTML, as the host has drawn them (`first`: the first one, which whoever comes for the first time
/// sees; `then`: those behind its question, for whoever comes back): the same words and buttons, the app's styles, no font,
/// no picture, no script but one handler, which shows the other screen.
fn bare(site: &Site, files: &[File], part: &str) -> Result<String> {
    let drawn = |part: &str| -> Result<Vec<Value>> {
        let start = format!("b/{part}.b2-free-skins.{}-", Lang::first().code());
        let mut all = files.iter();
        let file = all.find(|file| file.path.starts_with(&start));
        let file = file.with_context(|| format!("nothing was drawn: {start}"))?;
        let drawn: Value = serde_json::from_slice(&file.bytes)?;
        let screens = drawn.get("screens").unwrap_or(&drawn);
        Ok(screens.as_array().cloned().unwrap_or_default())
    };
    let mut screens = drawn(part)?;
    screens.extend(drawn("then")?);
    let page = |at: usize| html(&screens[at][1][0]);
    let styles = styles(site);
    Ok(format!(
        "<!doctype html><html lang=\"{}\" class=\"able here\" data-plain><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Сақ бол!</title>{styles}</head><body>\
         <div id=\"page\">{}</div><template>{}</template><script>document.querySelector('#page').addEventListener('click', function (event) {{ \
         if (!event.target.closest('.option, #walk-next')) return; \
         this.replaceChildren(document.querySelector('template').content.cloneNode(true)); \
         window.scrollTo(0, 0); document.title = 'pressed'; }});</script></body></html>",
        Lang::first().code(),
        page(0),
        page(1),
    ))
}

/// A drawn element (a tag, attributes, what is in it) as text, without pictures.
fn html(node: &Value) -> String {
    let escape = |text: &str| {
        text.replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('"', "&quot;")
    };
    let parts = match node {
        Value::String(text) => return escape(text),
        Value::Array(parts) if parts[0] != "img" => parts,
        _ => return String::new(),
    };
    let tag = parts[0].as_str().unwrap_or_default();
    let attributes = parts[1].as_object().into_iter().flatten();
    let attributes: String = attributes
        .map(|(name, value)| format!(" {name}=\"{}\"", escape(value.as_str().unwrap_or_default())))
        .collect();
    let inside: String = parts[2..].iter().map(html).collect();
    format!("<{tag}{attributes}>{inside}</{tag}>")
}

/// The app's styles as they would stand in a page that has no font.
fn styles(site: &Site) -> String {
    let styles = site.pages.first().map_or("", |page| &page.styles);
    format!("<style>{styles}</style>")
}
