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

/// Notes when the button to go on can be pressed and has been painted (the frame after the one that draws it), and on the way there when the app was compiled
/// and when it was first drawn.
const WATCH: &str = "const parts = window.__parts = {}; \
    const now = () => Math.round(performance.now()); \
    const streaming = WebAssembly.instantiateStreaming; \
    WebAssembly.instantiateStreaming = (...given) => { parts.asked = now(); \
        return streaming.apply(WebAssembly, given).then((made) => { parts.compiled = now(); return made; }); }; \
    const look = () => { \
        if (!parts.drawn && document.querySelector('.here')) parts.drawn = now(); \
        const button = document.querySelector('#walk-next'); \
        if (!button || button.disabled) { setTimeout(look, 5); return; } \
        parts.button = now(); \
        requestAnimationFrame(() => requestAnimationFrame(() => { window.__answerable = performance.now(); })); \
    }; \
    look();";

/// What came over the wire and when, and the parts above, for whoever wants to know where the time goes.
const DETAILS: &str = "const files = performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation')) \
    .map((e) => e.name.split('/').pop().slice(0, 24) + ' ' + Math.round(e.requestStart || e.startTime) + '-' + Math.round(e.responseEnd)); \
    return JSON.stringify(window.__parts) + ' ' + files.join(', ');";

fn main() {
    let address = std::env::args()
        .nth(1)
        .expect("the address that `cargo xtask bench` serves");
    run(async move {
        let app = format!("{address}/#/kk/play/b2-free-skins");
        let bare = format!("{address}/bare.html");
        let naked = format!("{address}/naked.html");
        let mut times: [Vec<f64>; 6] = Default::default();
        for round in 1..=ROUNDS {
            eprintln!("round {round} of {ROUNDS}");
            for (place, url) in [(0, &app), (2, &bare), (4, &naked)] {
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
        let times = times.map(median);
        let [
            first,
            second,
            bare_first,
            bare_second,
            naked_first,
            naked_second,
        ] = times;
        for (visit, app, bare, naked, limit) in [
            ("first", first, bare_first, naked_first, 3),
            ("second", second, bare_second, naked_second, 2),
        ] {
            println!(
                "{visit} visit: {app:.0} ms; bare page {bare:.0} ms, ratio {:.2} (at most {limit}); \
                 bare page without styles {naked:.0} ms, ratio {:.2}",
                app / bare,
                app / naked
            );
        }
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
    let time = browser.js("return window.__answerable").await;
    let details = browser.js(DETAILS).await;
    eprintln!("  {time:.0} {}", details.as_str().unwrap_or_default());
    time.as_f64().unwrap_or(f64::NAN)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
