//! When things break there is a calm sentence and a way on.

use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::player::{self, Taste, Walked};
use blackbox::server::{Fault, Server};

use crate::walks::MODULE;

crate::in_each_engine! {
    smoke wasm_is_blocked => super::wasm_blocked;
    a_bundle_is_broken => super::bundle_broken;
    the_app_stops => super::app_stops;
    storage_is_full => super::storage_full;
}

const SORRY: &str =
    "const s = document.getElementById('sorry'); return !s.hidden && s.innerText.length > 20";

async fn wasm_blocked(engine: Engine) {
    let server = Server::start(dist().join("web")).await;
    match engine {
        // WebKitGTK does not hold wasm to the policy; a wasm that it cannot compile is the same to the learner.
        Engine::WebKit => server.fault("/app-", Fault::Cut),
        _ => server.policy("script-src 'self' 'unsafe-inline'"),
    }
    let browser = Browser::start(engine, &Options::default()).await;
    browser.open(&format!("{}#/ru", server.address)).await;
    browser.until("a calm sentence", SORRY).await;
    let lang = "return document.documentElement.lang";
    browser.becomes("its language", lang, "ru").await;
    browser.quit().await;
}

async fn bundle_broken(engine: Engine) {
    let server = Server::start(dist().join("web")).await;
    server.fault("/b/module.", Fault::Cut);
    let browser = Browser::start(engine, &Options::default()).await;
    browser
        .open(&format!("{}#/kk/play/{MODULE}", server.address))
        .await;
    browser
        .until(
            "a calm sentence",
            "return !!document.querySelector('.page.play .sorry #retry')",
        )
        .await;
    server.mend();
    browser.press("#retry").await;
    browser
        .until("the lesson", "return !!document.querySelector('.step')")
        .await;
    // The language's own bundle: nothing can be drawn without it.
    server.fault("/b/ui.", Fault::Missing);
    server.fault("/sw.js", Fault::Missing);
    browser.js("return navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((r) => r.unregister()))).then(() => caches.keys()).then((k) => Promise.all(k.map((n) => caches.delete(n)))).then(() => true)").await;
    browser.open(&format!("{}?again#/kk", server.address)).await;
    browser.until("a calm sentence", SORRY).await;
    server.mend();
    browser.press("#sorry button").await;
    browser.mounted().await;
    browser.quit().await;
}

/// A deliberate fault inside the wasm of a test build: the banner, no event reaches the app any more, and a reload goes on
/// after the last answer.
async fn app_stops(engine: Engine) {
    let server = Server::start(blackbox::fixtures()).await;
    let browser = Browser::start(engine, &Options::default()).await;
    browser.open(&server.address).await;
    browser.mounted().await;
    player::enter(&browser, "kk", "b-choice").await;
    let mut walked = Walked::default();
    for _ in 0..2 {
        player::once(&browser, Taste::First, &mut walked).await;
    }
    browser
        .until(
            "saved",
            "return document.querySelector('#kept').classList.contains('safe') && document.querySelector('progress').value === 2",
        )
        .await;
    let place = browser
        .js("return document.querySelector('progress').value")
        .await;
    // The faulty build aborts on an address that no page has.
    browser.js("location.hash = '#/kk/no/such/page'").await;
    browser.until("a calm sentence", SORRY).await;
    browser
        .until(
            "it is stopped",
            "return saqbol.stopped && document.getElementById('app').hasAttribute('inert')",
        )
        .await;
    // No press reaches the app, and the numbers to call are there.
    let calls = browser
        .js("return [...document.querySelectorAll('#sorry .calls a')].map((a) => a.getAttribute('href'))")
        .await;
    assert_eq!(calls, serde_json::json!(["tel:111", "tel:112"]));
    // A reload meets the same fault; the other way leads home, and from there to the place.
    browser.js("window.__before = true").await;
    browser.press("#sorry button").await;
    browser
        .until("a new start", "return window.__before === undefined")
        .await;
    browser.until("the same fault", SORRY).await;
    browser.press("#sorry .home").await;
    browser.mounted().await;
    browser
        .open(&format!("{}#/kk/play/b-choice", server.address))
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
}

async fn storage_full(engine: Engine) {
    let server = Server::start(dist().join("web")).await;
    let browser = Browser::start(engine, &Options::default()).await;
    browser.open(&server.address).await;
    browser.mounted().await;
    player::enter(&browser, "kk", MODULE).await;
    browser.until("saved", "return !!document.querySelector('#kept') && document.querySelector('#kept').classList.contains('safe')").await;
    browser.js("IDBObjectStore.prototype.add = function () { throw new DOMException('full', 'QuotaExceededError'); }").await;
    let mut walked = Walked::default();
    player::once(&browser, Taste::First, &mut walked).await;
    browser
        .until(
            "it says so",
            "return document.querySelector('#kept').classList.contains('trouble')",
        )
        .await;
    player::play(&browser, Taste::First).await;
    browser.quit().await;
}

/// A disk that is too slow when the page starts: the tab holds what was answered, and the next page that reaches the
/// store keeps it.
#[test]
fn a_slow_disk_loses_nothing() {
    let slow = "if (!sessionStorage.getItem('well')) \
        IDBFactory.prototype.open = function () { return {}; };";
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser
            .devtools(
                "Page.addScriptToEvaluateOnNewDocument",
                serde_json::json!({ "source": slow }),
            )
            .await;
        browser
            .open(&format!("{}#/kk/play/{MODULE}", server.address))
            .await;
        browser
            .until("slow", "return !!document.querySelector('#storage-note')")
            .await;
        player::play(&browser, Taste::First).await;
        browser
            .js("sessionStorage.setItem('well', '1'); location.hash = '#/kk/code'")
            .await;
        browser.mounted().await;
        for _ in 0..2 {
            browser.js("location.hash = '#/kk/learn/b'").await;
            let done = format!(
                "return !!document.querySelector('#module-{MODULE}.done, .done #module-{MODULE}')"
            );
            browser.until("the lesson is done", &done).await;
            browser
                .until(
                    "the tab holds nothing any more",
                    "return !sessionStorage.getItem('saqbol.held')",
                )
                .await;
            // Once more, out of the store alone.
            browser.open("about:blank").await;
            browser.open(&format!("{}#/kk/code", server.address)).await;
            browser.mounted().await;
        }
        browser.quit().await;
    });
}

/// Storage that throws, that is of a newer version, or that holds what is foreign: the lesson is played to the end, and
/// where nothing can be kept the page says so and offers the file.
#[test]
fn storage_that_cannot_be_used() {
    let throws = "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } }); \
        for (const name of ['localStorage', 'sessionStorage']) \
            Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });";
    let refuses = "IDBFactory.prototype.open = function () { const request = {}; \
        setTimeout(() => request.onerror && request.onerror(new Event('error')), 20); return request; };";
    let silent = "IDBFactory.prototype.open = function () { return {}; };";
    for (what, script) in [("throws", throws), ("refuses", refuses), ("silent", silent)] {
        blackbox::engine::run(async move {
            let server = Server::start(dist().join("web")).await;
            let browser = Browser::start(Engine::Chromium, &Options::default()).await;
            browser
                .devtools(
                    "Page.addScriptToEvaluateOnNewDocument",
                    serde_json::json!({ "source": script }),
                )
                .await;
            browser
                .open(&format!("{}#/ru/play/{MODULE}", server.address))
                .await;
            browser
                .until(what, "return !!document.querySelector('#storage-note')")
                .await;
            player::play(&browser, Taste::First).await;
            // The whole app, on its own page, still has what was done: it can be saved as a file.
            browser.js("location.hash = '#/ru/mine'").await;
            browser
                .until(
                    "a file can be saved",
                    "return !!document.querySelector('#save-file') && !!document.querySelector('#storage-note')",
                )
                .await;
            browser.js("HTMLAnchorElement.prototype.click = function () { window.__saved = this.href; }").await;
            browser.press("#save-file").await;
            if what == "throws" {
                // Not even the tab can hold anything from one page to the next: it says that there is nothing to save.
                browser.text("#mine-said").await;
                browser.quit().await;
                return;
            }
            browser
                .until("the file", "window.__read ||= (window.__saved && fetch(window.__saved).then((r) => r.text()).then((t) => { window.__text = t; }, (e) => { window.__text = String(e); }), 1); return !!window.__saved")
                .await;
            let said = browser
                .js("return document.querySelector('#mine-said').innerText")
                .await;
            assert_eq!(said, "", "{what}: there is something to save");
            browser.quit().await;
        });
    }
    blackbox::engine::run(async {
        // A database of a newer version of the app.
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser
            .open(&format!("{}licences.txt", server.address))
            .await;
        browser.js("indexedDB.open('saqbol', 9)").await;
        browser
            .open(&format!("{}#/kk/play/{MODULE}", server.address))
            .await;
        browser
            .until(
                "it says so",
                "return !!document.querySelector('#storage-note')",
            )
            .await;
        player::play(&browser, Taste::Last).await;
        browser.quit().await;
    });
}
