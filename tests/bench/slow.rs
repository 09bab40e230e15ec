//! A slow machine on a slow line.

use blackbox::engine::{Browser, Engine, Options};
use serde_json::{Value, json};

/// 1.6 Mbit/s, 150 ms, a fourth of the processor.
const BYTES_A_SECOND: u32 = 1_600_000 / 8;
const LATENCY_MS: u32 = 150;
const SLOWDOWN: u32 = 4;

/// A browser on a machine of a fourth of this one's speed, where this script runs before each page's own.
pub async fn machine(script: &str) -> Browser {
    let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
    browser
        .devtools(
            "Emulation.setCPUThrottlingRate",
            json!({ "rate": SLOWDOWN }),
        )
        .await;
    browser
        .devtools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": script }),
        )
        .await;
    browser
}

/// The same on a slow line.
pub async fn machine_and_line(script: &str) -> Browser {
    let browser = machine(script).await;
    browser.devtools("Network.enable", json!({})).await;
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
}

/// A number that a script gives.
pub async fn number(browser: &Browser, script: &str) -> f64 {
    let value: Value = browser.js(script).await;
    value.as_f64().unwrap_or(f64::NAN)
}
