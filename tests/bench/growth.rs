//! What is paid does not grow with what nobody opened: more modules, a long history, many profiles.

use std::time::Duration;

use blackbox::device::keep;
use blackbox::engine::Browser;
use serde_json::{Value, json};

use super::Served;
use super::slow::{machine, machine_and_line, number};
use super::table::{Table, median};

const ROUNDS: usize = 9;
/// Pages that are opened again and again in one browser.
const OPENINGS: usize = 7;
/// Sites with so many modules (copies): `cargo xtask bench` lays them beside the first one.
const MODULES: [usize; 3] = [1, 22, 220];
const WALKS: usize = 1_000;
const PROFILES: usize = 60;

/// Notes when what a selector names was painted.
const WATCH: &str = "const wanted = new URLSearchParams(location.search).get('wait'); \
    const look = () => { \
        if (wanted && document.documentElement && document.documentElement.className === 'able here' && document.querySelector(wanted)) \
            requestAnimationFrame(() => requestAnimationFrame(() => { window.__painted = performance.now(); })); \
        else setTimeout(look, 5); \
    }; look();";

pub async fn measure(served: &Served, table: &mut Table) {
    let mut times = MODULES.map(|_| Vec::new());
    let mut bytes = MODULES.map(|_| 0.0);
    let mut heaps = MODULES.map(|_| Vec::new());
    for round in 1..=ROUNDS {
        eprintln!("  round {round} of {ROUNDS}");
        for (at, modules) in MODULES.into_iter().enumerate() {
            let browser = machine_and_line(WATCH).await;
            let url = format!(
                "{}/{modules}/?wait=.walk-bar#/kk/play/b2-free-skins",
                served.address
            );
            times[at].push(painted(&browser, &url).await);
            bytes[at] = number(&browser, "return performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource')) \
                .reduce((all, e) => all + e.encodedBodySize, 0)").await;
            heaps[at].push(heap(&browser).await);
            browser.quit().await;
        }
    }
    let times = times.map(median);
    let heaps = heaps.map(median);
    for at in 1..MODULES.len() {
        let beside = |what: &str| format!("{what}, {} modules beside 1", MODULES[at]);
        table.ratio(
            &beside("bytes until the app has drawn a lesson"),
            bytes[at],
            bytes[0],
            1.05,
        );
        table.ratio(
            &beside("the app has drawn a lesson"),
            times[at],
            times[0],
            1.05,
        );
        table.ratio(&beside("memory, kilobytes"), heaps[at], heaps[0], 1.05);
    }
    let path = |modules: usize| format!("{}/{modules}/?wait=.path#/kk/learn/b", served.address);
    let opened = opened_with(&path(22), &[Vec::new(), walks(), profiles()]).await;
    table.ratio(
        "the path with 1,000 finished walks, beside none",
        opened[1],
        opened[0],
        1.2,
    );
    let who = opened_with(&path(22).replace(".path", ".profile"), &[profiles()]).await;
    table.value("who learns? with 60 profiles", who[0], f64::INFINITY);
    table.value(
        "the path with 22 modules, from the press to its picture",
        turned(served).await,
        64.0,
    );
}

/// When a page was painted.
async fn painted(browser: &Browser, url: &str) -> f64 {
    browser.open(url).await;
    browser
        .until("the picture", "return !!window.__painted")
        .await;
    number(browser, "return window.__painted").await
}

/// Kilobytes that the page holds, without what can be thrown away.
async fn heap(browser: &Browser) -> f64 {
    browser
        .devtools("HeapProfiler.collectGarbage", json!({}))
        .await;
    let usage = browser.devtools("Runtime.getHeapUsage", json!({})).await;
    let bytes = |name: &str| usage[name].as_f64().unwrap_or(0.0);
    (bytes("usedSize") + bytes("backingStorageSize")) / 1000.0
}

/// Medians of opening a page with each of some stores, in turn.
async fn opened_with(url: &str, stores: &[Vec<Value>]) -> Vec<f64> {
    let mut times = vec![Vec::new(); stores.len()];
    for (records, times) in stores.iter().zip(&mut times) {
        let browser = machine(WATCH).await;
        browser.open(url).await;
        browser.mounted().await;
        if !records.is_empty() {
            keep(&browser, records).await;
        }
        // Two profiles ask who learns: the path is opened by the first.
        if stores.len() > 1 {
            browser
                .js("sessionStorage.setItem('saqbol.who', 'p0')")
                .await;
        }
        for _ in 0..OPENINGS {
            times.push(painted(&browser, url).await);
        }
        browser.quit().await;
    }
    times.into_iter().map(median).collect()
}

fn used(number: usize) -> Value {
    json!({ "who": format!("@p{number}"), "line": format!("used\tp{number}\thorse\t{}\t1", number + 1) })
}

fn walks() -> Vec<Value> {
    let mut records = vec![used(0)];
    for walk in 0..WALKS {
        for event in ["start\t1", "next\thook", "answer\tq1\ta", "finish"] {
            let line = format!("p0\tw-{walk}\tb2-free-skins\t20000\t{event}");
            records.push(json!({ "who": "p0", "line": line }));
        }
    }
    records
}

fn profiles() -> Vec<Value> {
    (0..PROFILES).map(used).collect()
}

/// From a press on the opening's door to the painted path.
async fn turned(served: &Served) -> f64 {
    let mut times = Vec::new();
    let browser = machine("").await;
    for _ in 0..OPENINGS {
        browser.open(&format!("{}/22/#/kk", served.address)).await;
        browser.mounted().await;
        tokio::time::sleep(Duration::from_secs(2)).await;
        browser.js("window.__took = 0; const at = performance.now(); document.querySelector('#door-learn').click(); \
            const look = () => document.querySelector('.path') ? requestAnimationFrame(() => setTimeout(() => { window.__took = performance.now() - at; })) : setTimeout(look, 1); look();").await;
        browser.until("the path", "return window.__took > 0").await;
        times.push(number(&browser, "return window.__took").await);
    }
    browser.quit().await;
    median(times)
}
