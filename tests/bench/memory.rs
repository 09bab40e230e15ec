//! Memory after ten modules played without a reload, beside one.

use blackbox::engine::{Browser, Engine, Options};
use blackbox::player::{Taste, play};
use serde_json::json;

use super::Served;
use super::table::Table;

pub async fn measure(served: &Served, table: &mut Table) {
    let mut modules: Vec<String> = std::fs::read_dir(served.folder.join("b"))
        .expect("the bundles")
        .flatten()
        .filter_map(|file| {
            let name = file.file_name().display().to_string();
            Some(
                name.strip_prefix("module.")?
                    .split_once(".kk-")?
                    .0
                    .to_string(),
            )
        })
        .collect();
    modules.sort();
    modules.dedup();
    let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
    browser
        .open(&format!("{}/#/kk/learn/b", served.address))
        .await;
    browser.mounted().await;
    // Nobody is waited for who only looks as if they typed.
    let calm = json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
    browser.devtools("Emulation.setEmulatedMedia", calm).await;
    let mut held = Vec::new();
    for module in modules.iter().cycle().take(10) {
        browser
            .js(&format!("location.hash = '#/kk/play/{module}'"))
            .await;
        browser
            .until("the lesson", "return !!document.querySelector('.walk-bar')")
            .await;
        play(&browser, Taste::First).await;
        browser.js("location.hash = '#/kk/learn/b'").await;
        browser
            .until("the path", "return !!document.querySelector('.path')")
            .await;
        browser
            .devtools("HeapProfiler.collectGarbage", json!({}))
            .await;
        let usage = browser.devtools("Runtime.getHeapUsage", json!({})).await;
        let bytes = |name: &str| usage[name].as_f64().unwrap_or(0.0);
        held.push((bytes("usedSize") + bytes("backingStorageSize")) / 1000.0);
        eprintln!(
            "  {module}: {:.0} kB",
            held.last().copied().unwrap_or_default()
        );
    }
    browser.quit().await;
    table.ratio(
        "memory after ten modules beside one, kilobytes",
        held[held.len() - 1],
        held[0],
        1.5,
    );
}
