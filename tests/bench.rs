//! Times the first and the second visit in Chromium on a slow line and a slow machine, in turn with a bare page.
//!
//! `cargo xtask bench` builds and serves both pages and starts this; it prints medians and ratios.

use std::time::Duration;

use blackbox::engine::{Browser, Engine, Options, run};
use serde_json::json;

/// 1.6 Mbit/s, 150 ms, a fourth of the processor.
const BYTES_A_SECOND: u32 = 1_600_000 / 8;
const LATENCY_MS: u32 = 150;
const SLOWDOWN: u32 = 4;
const ROUNDS: usize = 5;

/// Notes when the button to go on can be pressed.
const WATCH: &str = "const look = () => { const b = document.querySelector('#walk-next'); \
    if (b && !b.disabled && !window.__answerable) window.__answerable = performance.now(); \
    if (!window.__answerable) setTimeout(look, 5); }; look();";

fn main() {
    let address = std::env::args()
        .nth(1)
        .expect("the address that `cargo xtask bench` serves");
    run(async move {
        let app = format!("{address}/#/kk/play/b2-free-skins");
        let bare = format!("{address}/bare.html");
        let mut times: [Vec<f64>; 4] = Default::default();
        for round in 1..=ROUNDS {
            eprintln!("round {round} of {ROUNDS}");
            for (place, url) in [(0, &app), (2, &bare)] {
                let browser = slow_browser().await;
                let first = visit(&browser, url).await;
                // The second visit comes when the first one has settled.
                tokio::time::sleep(Duration::from_secs(8)).await;
                let second = visit(&browser, url).await;
                browser.quit().await;
                times[place].push(first);
                times[place + 1].push(second);
            }
        }
        let [first, second, bare_first, bare_second] = times.map(median);
        println!(
            "first visit:  {first:.0} ms, bare page {bare_first:.0} ms, ratio {:.2} (at most 3)",
            first / bare_first
        );
        println!(
            "second visit: {second:.0} ms, bare page {bare_second:.0} ms, ratio {:.2} (at most 2)",
            second / bare_second
        );
    });
}

async fn slow_browser() -> Browser {
    let browser = Browser::start(Engine::Chromium, &Options::default()).await;
    browser.devtools("Network.enable", json!({})).await;
    browser
        .devtools(
            "Emulation.setCPUThrottlingRate",
            json!({ "rate": SLOWDOWN }),
        )
        .await;
    let line = json!({
        "offline": false,
        "latency": LATENCY_MS,
        "downloadThroughput": BYTES_A_SECOND,
        "uploadThroughput": BYTES_A_SECOND
    });
    browser
        .devtools("Network.emulateNetworkConditions", line)
        .await;
    browser
        .devtools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": WATCH }),
        )
        .await;
    browser
}

/// Milliseconds from the navigation's start until the screen can be answered.
async fn visit(browser: &Browser, url: &str) -> f64 {
    browser.open(url).await;
    browser
        .until("an answerable screen", "return !!window.__answerable")
        .await;
    browser
        .js("return window.__answerable")
        .await
        .as_f64()
        .unwrap_or(f64::NAN)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
