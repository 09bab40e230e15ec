//! From the navigation's start to the first words, and to the first screen that only the app has; in turn with a bare page
//! of the same words.

use std::time::Duration;

use blackbox::engine::Browser;

use super::Served;
use super::slow::{machine, machine_and_line, number};
use super::table::{Table, median};

const ROUNDS: usize = 9;

/// Notes when the first screen was painted with something to press (`words`): the way on, or an option where the lesson
/// begins with a question; presses it, and notes when it was painted that this was heard or answered (`answered`); when
/// the app was there (`app`).
const WATCH: &str = "const noted = window.__noted = {}; \
    const frame = () => new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r))); \
    const note = (name) => frame().then(() => { noted[name] = performance.now(); }); \
    const screen = () => document.title + (document.querySelector('#screen') || { textContent: '' }).textContent \
        + document.querySelectorAll('#screen [aria-busy], #screen [aria-pressed=true]').length; \
    let before = null; \
    const look = () => { \
        const button = document.querySelector('#walk-next:not([disabled]), .step .option:not([disabled])'); \
        if (!noted.app && window.saqbol && document.documentElement.className === 'able here') { noted.app = 1; note('app'); } \
        if (before === null && button) { \
            before = screen(); \
            note('words').then(() => { (document.getElementById(button.id) || document.querySelector('.step .option')).click(); }); \
        } else if (noted.words && !noted.pressed && screen() !== before) { noted.pressed = 1; note('answered'); } \
        if (!(noted.pressed && (noted.app || !window.saqbol))) setTimeout(look, 5); \
    }; \
    look();";

/// What came over the wire and when, for whoever wants to know where the time goes.
const DETAILS: &str = "const files = performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource')) \
    .map((e) => e.name.split('/').pop().slice(0, 24) + ' ' + Math.round(e.requestStart || e.startTime) + '-' + Math.round(e.responseEnd)); \
    return files.join(', ');";

/// The worker has everything.
const KEPT: &str = "navigator.serviceWorker.ready.then((r) => { window.__kept = !!r.active && r.active.state === 'activated'; }); \
    return window.__kept === true";

pub async fn measure(served: &Served, table: &mut Table) {
    let app = format!("{}/#/kk/play/b2-free-skins", served.address);
    // The same screens without the app: the one that whoever comes for the first time sees, and the one behind the question
    // that they have answered then.
    let bare = format!("{}/bare.html", served.address);
    let bare_then = format!("{}/bare-then.html", served.address);
    let long = format!("{}/#/kk/play/{}", served.address, longest(served));
    let file = |name: &str| {
        let path = served.folder.join(name);
        format!("file://{}#/kk/play/b2-free-skins", path.display())
    };
    // For each page what was noted on the first and on the second visit.
    let mut noted: [Vec<[f64; 3]>; 7] = Default::default();
    for round in 1..=ROUNDS {
        eprintln!("round {round} of {ROUNDS}");
        for (place, url) in [(0, &app), (2, &bare)] {
            let browser = machine_and_line(WATCH).await;
            noted[place].push(visit(&browser, url, place == 0).await);
            // The second visit comes when the first one has settled, and the worker has everything.
            tokio::time::sleep(Duration::from_millis(1500)).await;
            if place == 0 {
                browser.until("the worker", KEPT).await;
            }
            if place == 2 {
                // Kept by the browser since another visit.
                visit(&browser, &bare_then, false).await;
                tokio::time::sleep(Duration::from_millis(1500)).await;
            }
            let url = if place == 0 { url } else { &bare_then };
            noted[place + 1].push(visit(&browser, url, place == 0).await);
            browser.quit().await;
        }
        let browser = machine_and_line(WATCH).await;
        noted[4].push(visit(&browser, &long, true).await);
        browser.quit().await;
        for (place, name) in [(5, "saqbol.html"), (6, "floor.html")] {
            let browser = machine(WATCH).await;
            noted[place].push(visit(&browser, &file(name), place == 5).await);
            browser.quit().await;
        }
    }
    let middle =
        |place: usize, what: usize| median(noted[place].iter().map(|all| all[what]).collect());
    let between = |place: usize| median(noted[place].iter().map(|all| all[2] - all[0]).collect());
    table.ratio(
        "first visit: first words, beside the bare page",
        middle(0, 0),
        middle(2, 0),
        1.5,
    );
    table.ratio(
        "first visit: Next has answered",
        middle(0, 1),
        middle(2, 1),
        1.5,
    );
    table.ratio("second visit: first words", middle(1, 0), middle(3, 0), 1.1);
    table.ratio(
        "second visit: Next has answered",
        middle(1, 1),
        middle(3, 1),
        1.1,
    );
    table.value(
        "the app after the first words, longest module",
        between(4),
        2000.0,
    );
    table.value("the app after the first words, b2", between(0), 2000.0);
    table.ratio(
        "file://: first words, beside the same file without its app",
        middle(5, 0),
        middle(6, 0),
        1.5,
    );
    table.value("file://: the app after the first words", between(5), 2000.0);
}

/// The module whose bundle is the largest.
fn longest(served: &Served) -> String {
    let files = std::fs::read_dir(served.folder.join("b")).expect("the bundles");
    let sizes = files.flatten().filter_map(|file| {
        let name = file.file_name().display().to_string();
        let id = name
            .strip_prefix("module.")?
            .split(".kk-")
            .next()?
            .to_string();
        let whole = name.contains(".kk-") && name.ends_with(".bin");
        whole.then(|| (file.metadata().map_or(0, |meta| meta.len()), id))
    });
    sizes.max().expect("a module").1
}

/// Milliseconds from the navigation's start: first words, Next has answered, the app.
async fn visit(browser: &Browser, url: &str, has_app: bool) -> [f64; 3] {
    browser.open(url).await;
    let done = if has_app {
        "return window.__noted.answered > 1 && window.__noted.app > 1"
    } else {
        "return window.__noted.answered > 1"
    };
    browser.until("an answer", done).await;
    let mut times = [0.0; 3];
    for (time, name) in times.iter_mut().zip(["words", "answered", "app"]) {
        *time = number(browser, &format!("return window.__noted.{name} || 0")).await;
    }
    let details = browser.js(DETAILS).await;
    eprintln!("  {times:.0?} {}", details.as_str().unwrap_or_default());
    times
}
