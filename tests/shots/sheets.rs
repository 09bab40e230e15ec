//! The gallery, and one picture for each screen with its languages, sizes and themes side by side.

use std::collections::BTreeMap;
use std::path::Path;

use blackbox::engine::{Browser, Engine, Options};

use super::{SIZES, THEMES};

const STYLE: &str = "body{margin:8px;font:14px sans-serif;background:#ddd} img{margin:3px;border:1px solid #888;vertical-align:top} h1{font-size:18px;margin:4px} div{white-space:nowrap}";

/// Writes `index.html` and `sheets/<screen>.png`.
pub async fn write(folder: &Path) {
    let mut screens: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for entry in std::fs::read_dir(folder).expect("the pictures").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if let Some((screen, _)) = name.split_once('.')
            && name.ends_with(".png")
        {
            screens.entry(screen.to_string()).or_default().push(name);
        }
    }
    let head =
        format!("<!doctype html><meta charset=utf-8><title>Saqbol</title><style>{STYLE}</style>");
    let mut index = head.clone();
    let sheets = folder.join("sheets");
    std::fs::create_dir_all(&sheets).expect("the sheets");
    eprintln!("{} contact sheets", screens.len());
    let browser = Browser::start(Engine::Chromium, &Options::default()).await;
    for (screen, pictures) in &screens {
        let body = sheet(screen, pictures);
        let page = folder.join(format!("{screen}.html"));
        std::fs::write(&page, format!("{head}{body}")).expect("a sheet");
        browser.open(&format!("file://{}", page.display())).await;
        browser
            .until(
                "the pictures",
                "return [...document.images].every((image) => image.complete)",
            )
            .await;
        let side = async |side: &str| {
            let length = browser
                .js(&format!(
                    "return Math.ceil(Math.max(document.documentElement.scroll{side}, 64))"
                ))
                .await;
            u32::try_from(length.as_u64().unwrap_or(64))
                .unwrap_or(64)
                .min(8000)
        };
        browser.viewport(200, 200).await;
        let (width, height) = (side("Width").await, side("Height").await);
        browser.viewport(width, height).await;
        browser
            .driver
            .screenshot(&sheets.join(format!("{screen}.png")))
            .await
            .expect("a sheet");
        index.push_str(&format!("<p><a href=\"sheets/{screen}.png\">{screen}</a> <a href=\"{screen}.html\">({} pictures)</a></p>", pictures.len()));
    }
    browser.quit().await;
    std::fs::write(folder.join("index.html"), index).expect("the gallery");
}

/// A row for each theme and language, with the sizes side by side.
fn sheet(screen: &str, pictures: &[String]) -> String {
    let mut html = format!("<h1>{screen}</h1>");
    for theme in THEMES {
        for language in blackbox::languages() {
            let row: String = SIZES
                .iter()
                .map(|(size, ..)| format!("{screen}.{language}.{theme}.{size}.png"))
                .filter(|name| pictures.contains(name))
                .map(|name| format!("<a href=\"{name}\"><img src=\"{name}\" height=340></a>"))
                .collect();
            if !row.is_empty() {
                html.push_str(&format!("<div>{row}</div>"));
            }
        }
    }
    html
}
