//! The web build without its server, and a new version of it.

use std::path::Path;

use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::player::{self, Taste, Walked};
use blackbox::server::{Fault, Server};
use sha2::{Digest, Sha256};

use crate::walks::{MODULE, check_end};

crate::in_each_engine! {
    smoke with_the_server_stopped => super::stopped;
    smoke a_new_version => super::new_version;
    a_broken_version_changes_nothing => super::broken_version;
}

/// Until the worker has everything and would answer.
async fn kept_for_offline(browser: &Browser) {
    browser
        .until(
            "the worker",
            "window.__ready ||= (navigator.serviceWorker.ready.then((r) => { window.__active = !!r.active && r.active.state === 'activated'; window.__ready = 0; }), 1); return window.__active === true",
        )
        .await;
}

async fn stopped(engine: Engine) {
    let mut server = Server::start(dist().join("web")).await;
    let browser = Browser::start(engine, &Options::default()).await;
    browser.open(&server.address).await;
    browser.mounted().await;
    kept_for_offline(&browser).await;
    server.stop().await;
    for language in blackbox::languages() {
        browser.open(&server.address).await;
        browser.mounted().await;
        player::enter(&browser, language, MODULE).await;
        player::play(&browser, Taste::First).await;
        check_end(&browser, language).await;
    }
    browser.quit().await;
}

/// The same build with a mark in the page and another version in the worker.
fn marked_copy(to: &Path) {
    fn copy(from: &Path, to: &Path) {
        std::fs::create_dir_all(to).expect("a folder");
        for entry in std::fs::read_dir(from).expect("the web build").flatten() {
            let target = to.join(entry.file_name());
            if entry.path().is_dir() {
                copy(&entry.path(), &target);
            } else {
                std::fs::copy(entry.path(), target).expect("a copy");
            }
        }
    }
    copy(&dist().join("web"), to);
    let page = std::fs::read_to_string(to.join("index.html")).expect("the page");
    let marked = page.replace("<body>", "<body data-version=\"new\">");
    std::fs::write(to.join("index.html"), &marked).expect("written");
    let worker = std::fs::read_to_string(to.join("sw.js")).expect("the worker");
    let entry = |page: &str| format!("[\"./\",\"{}\"]", short_hash(page));
    assert!(
        worker.contains(&entry(&page)),
        "the worker knows the page's hash"
    );
    let worker = worker
        .replacen("const VERSION = '", "const VERSION = 'new", 1)
        .replacen(&entry(&page), &entry(&marked), 1);
    std::fs::write(to.join("sw.js"), worker).expect("written");
}

/// The first eight hexadecimal digits of the SHA-256, as the build names files.
fn short_hash(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest
        .iter()
        .take(4)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Asks for the new version, which is given up, and nothing of it stays.
async fn given_up(browser: &Browser) {
    browser
        .until(
            "the new version is given up",
            "window.__try ||= navigator.serviceWorker.getRegistration().then((r) => r.update().then((n) => n, () => r)).then((r) => { const w = r.installing; const end = () => { window.__given = !r.waiting; }; if (!w) end(); else w.addEventListener('statechange', () => { if (w.state !== 'installing') end(); }); }); return window.__given === true",
        )
        .await;
    browser
        .until(
            "one version alone",
            "return caches.keys().then((names) => names.length === 1)",
        )
        .await;
    browser
        .js("window.__try = null; window.__given = null")
        .await;
}

/// Starts anew until the new version is there: it is taken at a start at which no other tab is open, and on a slow machine
/// the page before may still be closing.
async fn taken(browser: &Browser, server: &Server) {
    let taken = "return document.body?.dataset.version === 'new' && document.documentElement.className === 'able here'";
    for _ in 0..4 {
        browser.open(&server.address).await;
        browser.mounted().await;
        tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
        // A page that begins anew refuses scripts for a moment.
        let now = browser.driver.execute(taken, vec![]).await;
        if now.is_ok_and(|now| now.json() == &serde_json::Value::Bool(true)) {
            break;
        }
    }
    browser.until("the new version", taken).await;
}

/// A new version of which a file is cut, missing, or another's: it is given up, and the old one goes on working, also
/// without the server. Once the server is well again, the new version is taken.
async fn broken_version(engine: Engine) {
    let folder = tempfile::tempdir().expect("a folder");
    marked_copy(folder.path());
    let mut server = Server::start(dist().join("web")).await;
    let browser = Browser::start(engine, &Options::default()).await;
    browser.open(&server.address).await;
    browser.mounted().await;
    kept_for_offline(&browser).await;
    server.fault("/font/", Fault::Late(std::time::Duration::from_millis(300)));
    // A page of yet another version stands where the new one's should be.
    let faults: [(&str, Fault); 4] = [
        ("/b/ui.kk", Fault::Cut),
        ("/art/saq", Fault::Missing),
        ("/app-", Fault::Cut),
        ("/full.html", Fault::Other("/index.html")),
    ];
    let mut before = None;
    for (path, fault) in faults {
        server.fault(path, fault);
        if let Some(before) = before.replace(path) {
            // What the browser began by itself under the fault before may still be under way: it ends first, so that the
            // new version is never whole in between.
            given_up(&browser).await;
            server.mend_one(before);
        } else {
            server.swap(folder.path().to_path_buf());
        }
        given_up(&browser).await;
        browser.open(&server.address).await;
        browser.mounted().await;
        let version = browser
            .js("return document.body.dataset.version || 'old'")
            .await;
        assert_eq!(version, "old", "{path}");
    }
    // Only now may the browser take the new version, at any moment.
    server.mend();
    browser
        .until(
            "the new version waits",
            "window.__update ||= navigator.serviceWorker.getRegistration().then((r) => r.update().then(() => { window.__r = r; })); return !!(window.__r && window.__r.waiting)",
        )
        .await;
    taken(&browser, &server).await;
    server.stop().await;
    browser.open(&server.address).await;
    browser.mounted().await;
    browser.quit().await;
}

/// A new version is taken at the next start, never in the middle of a module, and the place is kept.
async fn new_version(engine: Engine) {
    let folder = tempfile::tempdir().expect("a folder");
    marked_copy(folder.path());
    let server = Server::start(dist().join("web")).await;
    let browser = Browser::start(engine, &Options::default()).await;
    browser.open(&server.address).await;
    browser.mounted().await;
    kept_for_offline(&browser).await;
    player::enter(&browser, "kk", MODULE).await;
    let mut walked = Walked::default();
    for _ in 0..6 {
        player::once(&browser, Taste::First, &mut walked).await;
    }
    browser
        .until(
            "saved",
            "return document.querySelector('#kept').classList.contains('safe')",
        )
        .await;
    server.swap(folder.path().to_path_buf());
    browser
        .until(
            "the new version waits",
            "window.__update ||= navigator.serviceWorker.getRegistration().then((r) => r.update().then(() => { window.__r = r; })); return !!(window.__r && window.__r.waiting)",
        )
        .await;
    // The module goes on undisturbed.
    let before = browser
        .js("return document.querySelector('progress').value")
        .await;
    player::once(&browser, Taste::First, &mut walked).await;
    assert_eq!(
        browser
            .js("return document.body.dataset.version || 'old'")
            .await,
        "old"
    );
    assert!(
        browser
            .js("return document.querySelector('progress').value")
            .await
            .as_f64()
            >= before.as_f64()
    );
    browser
        .until(
            "saved",
            "return document.querySelector('#kept').classList.contains('safe')",
        )
        .await;
    taken(&browser, &server).await;
    browser
        .open(&format!("{}#/kk/play/{MODULE}", server.address))
        .await;
    browser
        .until(
            "the place",
            "const p = document.querySelector('progress'); return !!p && p.value > 1",
        )
        .await;
    browser.quit().await;
}
