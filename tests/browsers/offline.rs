//! The web build without its server, and a new version of it.

use std::path::Path;

use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::player::{self, Taste, Walked};
use blackbox::server::Server;

use crate::walks::{LANGUAGES, MODULE, check_end};

crate::in_each_engine! {
    with_the_server_stopped => super::stopped;
    a_new_version => super::new_version;
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
    for language in LANGUAGES {
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
    std::fs::write(
        to.join("index.html"),
        page.replace("<body>", "<body data-version=\"new\">"),
    )
    .expect("written");
    let worker = std::fs::read_to_string(to.join("sw.js")).expect("the worker");
    std::fs::write(
        to.join("sw.js"),
        worker.replacen("const VERSION = '", "const VERSION = 'new", 1),
    )
    .expect("written");
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
    // The next start.
    browser.open(&server.address).await;
    browser.until("the new version", "return document.body && document.body.dataset.version === 'new' && document.documentElement.className === 'able here'").await;
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
