//! What was answered is there again: after a new start, after a kill, from a file.

use std::time::Duration;

use blackbox::device;
use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options, within};
use blackbox::player::{self, Taste, Walked};
use blackbox::server::Server;

use crate::walks::MODULE;

crate::in_each_engine! {
    smoke after_a_new_start => super::after_a_new_start;
    the_language_changes_and_the_place_stays => super::language_keeps_place;
}

pub const PLACE: &str = "const p = document.querySelector('progress'); return p ? p.value : 0";
pub const SAFE: &str =
    "const k = document.querySelector('#kept'); return !!k && k.classList.contains('safe')";

/// Plays a few presses and waits until they are confirmed; gives the screen's number.
pub async fn some_way(browser: &Browser, presses: u32) -> f64 {
    let mut walked = Walked::default();
    for _ in 0..presses {
        player::once(browser, Taste::First, &mut walked).await;
    }
    browser.until("saved", SAFE).await;
    browser.js(PLACE).await.as_f64().unwrap_or_default()
}

async fn after_a_new_start(engine: Engine) {
    let server = Server::start(dist().join("web")).await;
    let browser = Browser::start(engine, &Options::default()).await;
    browser.open(&server.address).await;
    browser.mounted().await;
    player::enter(&browser, "ru", MODULE).await;
    let place = some_way(&browser, 5).await;
    assert!(place > 1.0);
    browser
        .open(&format!("{}#/ru/play/{MODULE}", server.address))
        .await;
    browser
        .until(
            "the place",
            &format!(
                "const p = document.querySelector('progress'); return !!p && p.value >= {place}"
            ),
        )
        .await;
    // The language was remembered.
    browser.open(&server.address).await;
    browser.mounted().await;
    let lang = "return document.documentElement.lang";
    browser.becomes("what was chosen", lang, "ru").await;
    browser.quit().await;
}

async fn language_keeps_place(engine: Engine) {
    let browser = Browser::start(engine, &Options::default()).await;
    let server = Server::start(dist().join("web")).await;
    browser.open(&server.address).await;
    browser.mounted().await;
    player::enter(&browser, "kk", MODULE).await;
    let place = some_way(&browser, 4).await;
    let before = browser.text(".step").await;
    browser
        .js(&format!("location.hash = '#/en/play/{MODULE}'"))
        .await;
    browser
        .until("English", "return document.documentElement.lang === 'en'")
        .await;
    browser
        .until(
            "the words",
            &format!("return document.querySelector('.step').innerText.trim() !== {before:?}"),
        )
        .await;
    browser.becomes("the place", PLACE, place).await;
    browser.quit().await;
}

/// SIGKILL to everything, right after an answer was confirmed; then the same profile again.
async fn killed(engine: Engine, from_disk: bool) {
    let profile = tempfile::tempdir().expect("a folder");
    let options = Options {
        profile: Some(profile.path().to_path_buf()),
        ..Options::default()
    };
    let server = Server::start(dist().join("web")).await;
    let address = if from_disk {
        format!("file://{}", dist().join("saqbol.html").display())
    } else {
        server.address.clone()
    };
    let mut browser = Browser::start(engine, &options).await;
    browser.open(&address).await;
    browser.mounted().await;
    player::enter(&browser, "kk", MODULE).await;
    let place = some_way(&browser, 6).await;
    browser.kill();
    tokio::time::sleep(Duration::from_millis(300)).await;
    unlock(profile.path());
    let browser = Browser::start(engine, &options).await;
    browser.open(&format!("{address}#/kk/play/{MODULE}")).await;
    browser
        .until(
            "the place",
            &format!(
                "const p = document.querySelector('progress'); return !!p && p.value >= {place}"
            ),
        )
        .await;
    browser.quit().await;
}

#[test]
fn after_a_kill_online() {
    blackbox::engine::run(killed(Engine::Chromium, false));
}

#[test]
fn after_a_kill_from_a_disk() {
    blackbox::engine::run(killed(Engine::Chromium, true));
}

#[test]
fn after_a_kill_in_firefox() {
    blackbox::engine::run(killed(Engine::Firefox, false));
}

/// The last answer was kept and the learner was gone before pressing "next": the lesson counts as finished.
#[test]
fn gone_after_the_last_answer() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        let lesson = format!("{}#/kk/play/b-choice", server.address);
        browser.open(&lesson).await;
        browser
            .until("the lesson", "return !!document.querySelector('.step')")
            .await;
        let last = "const p = document.querySelector('progress'); return p.value === p.max && !document.querySelector('#walk-next').disabled";
        let mut walked = Walked::default();
        while browser.js(last).await != true {
            assert!(player::once(&browser, Taste::First, &mut walked).await);
        }
        browser.until("saved", SAFE).await;
        browser.open(&lesson).await;
        browser
            .until("the end", "return !!document.querySelector('.page.end')")
            .await;
        browser
            .open(&format!("{}#/kk/learn/b", server.address))
            .await;
        browser
            .until(
                "a lesson that is done",
                "return !!document.querySelector('.module-card.done #module-b-choice')",
            )
            .await;
        browser.quit().await;
    });
}

/// Save to a file, erase, open the file: the place is there again. A foreign and a cut file change nothing.
#[test]
fn by_a_file() {
    blackbox::engine::run(async {
        let folder = tempfile::tempdir().expect("a folder");
        let options = Options {
            downloads: Some(folder.path().to_path_buf()),
            ..Options::default()
        };
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &options).await;
        browser.open(&server.address).await;
        browser.mounted().await;
        player::enter(&browser, "kk", MODULE).await;
        let place = some_way(&browser, 6).await;
        browser.open(&format!("{}#/kk/mine", server.address)).await;
        browser.mounted().await;
        browser.press("#save-file").await;
        let (saved, text) = within("the saved file", || {
            std::fs::read_dir(folder.path())
                .expect("the folder")
                .flatten()
                .map(|e| e.path())
                // The browser writes under another ending and renames when it is done.
                .filter(|path| {
                    path.file_name()
                        .is_some_and(|name| name == "saqbol-progress.txt")
                })
                // It lays the file down before it has written it.
                .find_map(|path| {
                    let text = std::fs::read_to_string(&path).ok()?;
                    text.contains("\nend ").then_some((path, text))
                })
        })
        .await;
        assert!(text.contains(MODULE), "{text}");

        browser.press("#mine-all summary").await;
        browser.press("#erase").await;
        browser.press("#erase-yes").await;
        browser.text("#mine-said").await;

        let cut = folder.path().join("cut");
        std::fs::write(&cut, &text[..text.len() - 20]).expect("written");
        let foreign = folder.path().join("foreign");
        std::fs::write(&foreign, "hello").expect("written");
        browser.open(&format!("{}#/kk/mine", server.address)).await;
        browser.mounted().await;
        let mut answers: Vec<String> = Vec::new();
        for file in [&cut, &foreign, &saved] {
            let before = answers.last().cloned().unwrap_or_default();
            browser.choose_path("#open-file", file).await;
            let other = format!(
                "return document.querySelector('#mine-said').innerText.trim() !== {before:?}"
            );
            browser.until("an answer", &other).await;
            answers.push(browser.text("#mine-said").await);
        }
        device::keeps(&browser, MODULE).await;
        browser
            .open(&format!("{}#/kk/play/{MODULE}", server.address))
            .await;
        browser
            .until(
                "the place",
                &format!(
                    "const p = document.querySelector('progress'); return !!p && p.value >= {place}"
                ),
            )
            .await;
        browser.quit().await;
    });
}

/// A disk that answers late: nothing is saved, opened or erased before it has said what it keeps.
#[test]
fn what_is_kept_waits_for_a_slow_disk() {
    let late = "const open = IDBFactory.prototype.open; IDBFactory.prototype.open = function (...all) { \
        const real = open.apply(this, all); \
        const late = { get result() { return real.result; }, get error() { return real.error; } }; \
        real.onupgradeneeded = (event) => late.onupgradeneeded && late.onupgradeneeded(event); \
        real.onsuccess = (event) => setTimeout(() => late.onsuccess && late.onsuccess(event), 1500); \
        return late; };";
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.open(&server.address).await;
        browser.mounted().await;
        player::enter(&browser, "kk", MODULE).await;
        some_way(&browser, 4).await;
        browser
            .devtools(
                "Page.addScriptToEvaluateOnNewDocument",
                serde_json::json!({ "source": late }),
            )
            .await;
        browser.open(&format!("{}#/kk/mine", server.address)).await;
        browser.press("#mine-all summary").await;
        browser.press("#erase").await;
        browser.press("#erase-yes").await;
        browser.text("#mine-said").await;
        assert_eq!(device::kept(&browser).await, []);
        browser.quit().await;
    });
}

/// SIGKILL to all of the browser's processes, a hundred times in each engine, 0 to 300 ms after a press, in turn over http
/// and over file://: of the answers that were confirmed none is lost. `SAQBOL_LONG` makes it a hundred; it is four
/// otherwise.
#[test]
fn killed_again_and_again() {
    for engine in [Engine::Chromium, Engine::Firefox] {
        blackbox::engine::run(again_and_again(engine));
    }
}

/// How many records there are, and the times from press to confirmed, in milliseconds.
const WATCH: &str = "window.__times = []; addEventListener('click', () => { const t = performance.now(); \
    const k = document.querySelector('#kept'); if (!k) return; \
    new MutationObserver((m, o) => { if (k.classList.contains('safe')) { window.__times.push(performance.now() - t); o.disconnect(); } }) \
        .observe(k, { attributes: true, attributeFilter: ['class'], childList: true, characterData: true, subtree: true }); }, true)";

async fn again_and_again(engine: Engine) {
    let rounds = if blackbox::is_long() { 100 } else { 4 };
    let server = Server::start(dist().join("web")).await;
    let file = format!("file://{}", dist().join("saqbol.html").display());
    let (mut confirmed, mut unconfirmed, mut lost) = (0, 0, 0);
    let mut times: Vec<f64> = Vec::new();
    let folders = [
        tempfile::tempdir().expect("a folder"),
        tempfile::tempdir().expect("a folder"),
    ];
    // What was confirmed so far, over http and from the disk.
    let mut known: [Vec<(String, String)>; 2] = Default::default();
    for round in 0..rounds {
        let from_disk = round % 2;
        let folder = folders[from_disk].path();
        let address = if from_disk == 1 {
            &file
        } else {
            &server.address
        };
        let options = Options {
            profile: Some(folder.to_path_buf()),
            ..Options::default()
        };
        unlock(folder);
        let mut browser = Browser::start(engine, &options).await;
        browser.open(&format!("{address}#/kk/play/{MODULE}")).await;
        browser
            .until(
                "the lesson",
                "return !!document.querySelector('.step, .page.end')",
            )
            .await;
        let found = device::kept(&browser).await;
        lost += known[from_disk]
            .iter()
            .filter(|line| !found.contains(line))
            .count();
        browser.js(WATCH).await;
        // Some answers that are confirmed …
        let mut walked = Walked::default();
        let mut sure = found.clone();
        for _ in 0..12 {
            if sure.len() > found.len() + 1 {
                break;
            }
            if !player::once(&browser, Taste::First, &mut walked).await {
                browser.open(&format!("{address}#/kk/play/{MODULE}")).await;
                browser
                    .until("a new walk", "return !!document.querySelector('.step')")
                    .await;
                browser.js(WATCH).await;
            }
            browser.until("saved", SAFE).await;
            sure = device::kept(&browser).await;
        }
        confirmed += sure.len() - found.len();
        let took = browser.js("return window.__times").await;
        times.extend(
            took.as_array()
                .into_iter()
                .flatten()
                .filter_map(|t| t.as_f64()),
        );
        // … and one that the kill may come before.
        let pressed = player::once(&browser, Taste::First, &mut walked).await;
        unconfirmed += usize::from(pressed);
        tokio::time::sleep(Duration::from_millis(round as u64 * 37 % 301)).await;
        browser.kill();
        known[from_disk] = sure;
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    times.sort_by(f64::total_cmp);
    let median = times.get(times.len() / 2).copied().unwrap_or(f64::MAX);
    println!(
        "{engine:?}: {rounds} kills; {confirmed} confirmed, {unconfirmed} unconfirmed, {lost} of the confirmed lost; \
         {median:.1} ms from press to confirmed (median of {})",
        times.len()
    );
    assert_eq!(lost, 0);
    // In the short run other tests press and write at the same time.
    let most = if blackbox::is_long() { 50.0 } else { 500.0 };
    assert!(median < most, "{median} ms");
}

/// What a killed browser leaves in its profile so that no other starts beside it.
fn unlock(profile: &std::path::Path) {
    for lock in [
        "SingletonLock",
        "SingletonCookie",
        "SingletonSocket",
        "lock",
        ".parentlock",
    ] {
        let _ = std::fs::remove_file(profile.join(lock));
    }
}
