//! Times the first and the second visit in Chromium on a slow line and a slow machine, in turn with a bare page.
//!
//! `cargo xtask bench` builds and serves both pages and starts this; it prints medians and ratios.

use std::time::Duration;

use blackbox::class;
use blackbox::engine::{Browser, Engine, Options, run};
use saqbol::classroom::{SealKey, Sealed, to_text};
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
    let only = std::env::args().nth(2);
    let wanted = |part: &str| only.as_deref().is_none_or(|only| only == part);
    let (visits, reports) = (wanted("visits"), wanted("report"));
    run(async move {
        if visits {
            time_visits(&address).await;
        }
        if reports {
            time_report(&address).await;
        }
    });
}

/// How many tickets a report is measured with, open ones and sealed ones.
const TICKETS: u64 = 10_000;
const SEALED: u64 = 1_000;

/// Chooses files on the page where tickets are collected, opens the class's report, and notes when it was painted: each
/// step as soon as the one before is there.
const REPORT: &str = "const [files, done] = arguments; const start = performance.now(); \
    const frame = () => new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r))); \
    const there = async (what) => { while (!document.querySelector(what)) await new Promise((r) => setTimeout(r, 1)); }; \
    const all = new DataTransfer(); files.forEach((text, at) => all.items.add(new File([text], at + '.txt'))); \
    (async () => { \
      const input = document.querySelector('#bring-files'); \
      const begin = performance.now(); \
      input.files = all.files; input.dispatchEvent(new Event('change', { bubbles: true })); \
      await there('[id^=open-class-]'); \
      document.querySelector('[id^=open-class-]').click(); \
      await there('.bars'); await frame(); \
      done([performance.now() - begin, document.querySelector('#report-pupils').innerText]); \
    })();";

/// From the bytes of so many tickets to the drawn report, at no slowdown.
async fn time_report(address: &str) {
    let class = class::class(TICKETS, "", 0);
    let open = vec![class.to_file()];
    let key = SealKey::new([7; 32]);
    let mut sealed = vec![to_text(&key)];
    for number in 1..=SEALED {
        let mut random = [0; 32];
        random[..8].copy_from_slice(&number.to_le_bytes());
        let ticket = Sealed::new(&class::ticket(number), key.public(), random);
        sealed.extend(ticket.map(|ticket| to_text(&ticket)));
    }
    let mut last = String::new();
    for (name, count, files) in [("sealed", SEALED, sealed), ("open", TICKETS, open)] {
        let mut times = Vec::new();
        for _ in 0..ROUNDS {
            let browser = Browser::start(Engine::Chromium, &Options::default()).await;
            browser.open(&format!("{address}/#/kk/collect")).await;
            let ready = "return !!document.querySelector('#class-open')";
            browser.until("the page", ready).await;
            let measured = browser
                .driver
                .execute_async(REPORT, vec![json!(files)])
                .await
                .expect("a report");
            let measured = measured.json().clone();
            let time = measured[0].as_f64().unwrap_or(f64::NAN);
            eprintln!("  {name}: {time:.0} ms, {}", measured[1]);
            times.push(time);
            browser.quit().await;
        }
        last = format!(
            "{count} {name} tickets, from bytes to the drawn report: {:.0} ms",
            median(times)
        );
        println!("{last}");
    }
    assert!(!last.is_empty());
}

async fn time_visits(address: &str) {
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
