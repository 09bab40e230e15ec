//! From a press to the picture that answers it (the browser's own measure, in steps of 8 ms), beside a bare page.

use std::collections::BTreeMap;
use std::time::Duration;

use blackbox::class;
use blackbox::engine::Browser;
use blackbox::player::{Taste, Walked, once};

use super::Served;
use super::slow::machine;
use super::table::{Table, median, percentile};

/// Modules that are played through: the first one that is measured everywhere, and the one with the longest report at
/// its end.
const MODULES: [&str; 2] = ["b2-free-skins", "b8-never-too-late"];
/// How often the bare page's button is pressed each time.
const PRESSES: usize = 20;
/// How often a report is opened.
const OPENED: usize = 9;

/// Notes what each press was on, how long it took until it was painted, and every task that blocked the page.
const WATCH: &str = "window.__clicks = []; window.__durations = []; window.__tasks = []; \
    addEventListener('click', (event) => { \
        const step = document.querySelector('.step'); \
        const kind = step ? step.className.replace(/.*kind-/, '') : 'page'; \
        window.__clicks.push([event.timeStamp, event.target.closest('#walk-next') ? 'Next' : kind]); \
    }, true); \
    new PerformanceObserver((list) => list.getEntries().forEach((e) => { \
        if (e.name === 'click') window.__durations.push([e.startTime, e.duration, e.processingStart - e.startTime, e.processingEnd - e.processingStart]); \
    })).observe({ type: 'event', durationThreshold: 16, buffered: true }); \
    new PerformanceObserver((list) => list.getEntries().forEach((e) => window.__tasks.push([e.startTime, e.duration]))) \
        .observe({ type: 'longtask', buffered: true });";

/// What a press was on, and how long it took: less than 16 ms is not told, and counts as 16. Nothing where most were not told:
/// then the browser has not timed them.
const READ: &str = "const took = new Map(window.__durations.map((all) => [all[0], all.slice(1)])); \
    if (took.size * 2 < window.__clicks.length) return null; \
    return window.__clicks.map(([at, name]) => [name, ...(took.get(at) || [16, 0, 0])]);";

pub async fn measure(served: &Served, table: &mut Table) {
    let mut bare = bare(&served.address).await;
    let mut kinds: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    let mut blocked = Vec::new();
    for module in MODULES {
        let browser = machine(WATCH).await;
        browser
            .open(&format!("{}/#/kk/play/{module}", served.address))
            .await;
        browser.mounted().await;
        // What comes after the first screen has come.
        tokio::time::sleep(Duration::from_secs(8)).await;
        browser.js("window.__tasks.length = 0").await;
        // Pressed as a mouse presses: the browser times nothing that a script has pressed.
        let mut walked = Walked::default();
        while once(&browser, Taste::First, &mut walked).await {}
        tokio::time::sleep(Duration::from_millis(500)).await;
        for (kind, took) in read(&browser).await {
            kinds.entry(kind).or_default().push(took);
        }
        let tasks = browser
            .js("return window.__tasks.map((task) => task[1])")
            .await;
        let tasks: Vec<f64> = serde_json::from_value(tasks).unwrap_or_default();
        eprintln!("  {module}: long tasks {tasks:?}");
        blocked.extend(tasks);
        browser.quit().await;
        bare.extend(self::bare(&served.address).await);
    }
    kinds.insert("the report".into(), report(&served.address).await);
    let all: Vec<f64> = kinds.values().flatten().copied().collect();
    for (kind, took) in &kinds {
        let name = format!("a press on {kind} ({} of them), median", took.len());
        table.ratio(&name, median(took.clone()), median(bare.clone()), 2.0);
    }
    table.ratio(
        "every press, 98 of 100",
        percentile(all, 98),
        percentile(bare, 98),
        2.0,
    );
    table.value(
        "the longest task while playing",
        blocked.into_iter().fold(0.0, f64::max),
        50.0,
    );
}

/// What leads on from the bare page: an answer of its first screen, then "Next" of the other.
const ON: &str = ".option:not([disabled]), #walk-next:not([disabled])";

/// The same on the bare page, before and between the modules: a machine is not the same all the time.
async fn bare(address: &str) -> Vec<f64> {
    let browser = machine(WATCH).await;
    browser.open(&format!("{address}/bare.html")).await;
    for _ in 0..PRESSES {
        browser.press(ON).await;
        tokio::time::sleep(Duration::from_millis(150)).await;
    }
    painted(browser).await
}

/// Opening the report of a class of 28, again and again.
async fn report(address: &str) -> Vec<f64> {
    let browser = machine(WATCH).await;
    browser
        .open(&format!("{address}/full.html#/kk/collect"))
        .await;
    browser
        .until("the page", "return !!document.querySelector('#class-open')")
        .await;
    let file = class::class(28, "", 0).to_file();
    browser
        .choose_files("#bring-files", false, &[("class.txt", &file)])
        .await;
    for _ in 0..OPENED {
        browser.press("[id^=open-class-]").await;
        browser
            .until("the report", "return !!document.querySelector('.bars')")
            .await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        browser.js("location.hash = '#/kk/collect'").await;
        browser
            .until("the page", "return !document.querySelector('.bars')")
            .await;
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    painted(browser).await
}

/// Milliseconds of each press, when all are made.
async fn painted(browser: Browser) -> Vec<f64> {
    let took = read(&browser).await.into_iter().map(|(_, took)| took);
    let took = took.collect();
    browser.quit().await;
    took
}

/// Each press: what it was on, and milliseconds.
async fn read(browser: &Browser) -> Vec<(String, f64)> {
    // The last one is told after its picture.
    tokio::time::sleep(Duration::from_millis(300)).await;
    let read: Vec<(String, f64, f64, f64)> =
        serde_json::from_value(browser.js(READ).await).expect("the browser times the presses");
    for (name, took, waited, handled) in &read {
        eprintln!("    {name}: {took:.0} ms, waited {waited:.0}, handled {handled:.0}");
    }
    read.into_iter()
        .map(|(name, took, ..)| (name, took))
        .collect()
}
