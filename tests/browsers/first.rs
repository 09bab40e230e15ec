//! The first seconds: the opening is drawn before the app is here, nothing moves, no press is lost.

use std::time::Duration;

use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::server::{Fault, Server};

crate::in_each_engine! {
    a_press_before_the_app_is_not_lost => super::early_press;
    the_opening_comes_before_the_app => super::drawn_first;
}

async fn early_press(engine: Engine) {
    let server = Server::start(dist().join("web")).await;
    server.fault("/app-", Fault::Held);
    // In WebKit a page that has not loaded its app yet is still loading; the driver would wait for that.
    let hasty = Options {
        hasty: true,
        ..Options::default()
    };
    let browser = Browser::start(engine, &hasty).await;
    browser
        .driver
        .goto(&server.address)
        .await
        .expect("the page");
    browser
        .until(
            "the opening",
            "return !!document.querySelector('#opening #lang-en')",
        )
        .await;
    browser.press("#lang-en").await;
    browser.until("English before the app", "return document.documentElement.className === 'able' && document.querySelector('#opening h1') !== null && document.documentElement.lang === 'en'").await;
    browser.press("#door-learn").await;
    server.mend();
    browser.mounted().await;
    browser.until("the lessons", "return location.hash === '#/en/learn/b' && !!document.querySelector('.page.learn .path')").await;
    browser.quit().await;
}

async fn drawn_first(engine: Engine) {
    let server = Server::start(dist().join("web")).await;
    server.fault("/app-", Fault::Held);
    // As above: WebKit's driver would wait until the app is here.
    let hasty = Options {
        hasty: true,
        ..Options::default()
    };
    let browser = Browser::start(engine, &hasty).await;
    browser
        .driver
        .goto(&server.address)
        .await
        .expect("the page");
    browser.until("the opening", "return document.documentElement.className === 'able' && document.querySelectorAll('#opening .door').length === 3").await;
    let places = "return JSON.stringify([...document.querySelectorAll('h1, .door, .language, .lead')].map((e) => { const r = e.getBoundingClientRect(); return [Math.round(r.x), Math.round(r.y), Math.round(r.width), Math.round(r.height)]; }))";
    // The font may come in between; it is not what is tested here.
    browser
        .until("the font", "const faces = [...document.fonts].map((face) => face.status); return faces.filter((status) => status === 'loaded').length > 1 && !faces.includes('loading')")
        .await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    let before = browser.js(places).await;
    server.mend();
    browser.mounted().await;
    let after = browser.js(places).await;
    assert_eq!(before, after, "mounting moves nothing");
    assert_eq!(
        browser
            .js("return document.querySelector('#opening') === null")
            .await,
        true
    );
    browser.quit().await;
}

/// Chromium's own measure of what moved when the app took over. (The font comes first: its swap is another matter.)
#[test]
fn nothing_shifts() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        server.fault("/app-", Fault::Late(Duration::from_millis(1500)));
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(360, 740).await;
        browser.open(&server.address).await;
        browser
            .until("the font", "return document.fonts.status === 'loaded' && !!document.querySelector('#opening h1')")
            .await;
        browser.js("window.__from = performance.now(); window.__shift = 0; new PerformanceObserver((l) => { for (const e of l.getEntries()) if (e.startTime > window.__from) window.__shift += e.value; }).observe({ type: 'layout-shift', buffered: true })").await;
        browser.mounted().await;
        tokio::time::sleep(Duration::from_millis(400)).await;
        let shift = browser
            .js("return window.__shift")
            .await
            .as_f64()
            .unwrap_or(1.0);
        assert!(shift < 0.005, "the layout shifted by {shift}");
        browser.quit().await;
    });
}

/// The browser's language decides at the first visit; Kazakh where it is none of ours.
#[test]
fn the_language_is_guessed() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        for (asked, got) in [
            ("ru-RU", "ru"),
            ("en-GB", "en"),
            ("de-DE", "kk"),
            ("kk-KZ", "kk"),
        ] {
            let options = Options {
                language: Some(asked.into()),
                ..Options::default()
            };
            let browser = Browser::start(Engine::Chromium, &options).await;
            browser.open(&server.address).await;
            browser.mounted().await;
            let lang = "return document.documentElement.lang";
            browser.becomes(asked, lang, got).await;
            browser.quit().await;
        }
    });
}

/// Without scripts, or in a browser that is too old, a sentence in three languages stands on the page, and whom to call.
#[test]
fn without_scripts_a_sentence_stands() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        server.policy("script-src 'none'");
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.open(&server.address).await;
        // In each language the sentence for the child, and below all of them what a grown-up needs to know.
        let seen = "const o = document.getElementById('old'); const all = [...o.querySelectorAll('p[lang]')].filter((p) => p.checkVisibility()); \
            const of = (big) => all.filter((p) => !!p.querySelector('strong') === big && p.innerText.trim()).map((p) => p.lang).join(' '); \
            return of(true) + ', ' + of(false)";
        browser
            .becomes("three sentences", seen, "kk ru en, kk ru en")
            .await;
        let calls = "return [...document.querySelectorAll('#old a')].filter((a) => a.checkVisibility()).map((a) => a.getAttribute('href')).join(' ')";
        browser
            .becomes("whom to call", calls, "tel:111 tel:112 tel:102")
            .await;
        browser.quit().await;
    });
}

/// A copy of the page as a browser saves it, or a messenger shows it, is not blank: it says to open the file in a browser.
#[test]
fn a_saved_copy_says_what_to_do() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let file = format!("file://{}", dist().join("saqbol.html").display());
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        let folder = tempfile::tempdir().expect("a folder");
        let copy = folder.path().join("copy.html");
        let address = format!("file://{}", copy.display());
        let seen = "const o = document.getElementById('old'); const r = o.getBoundingClientRect(); \
            return o.innerText.includes('Chrome 109') && r.width > 100 && r.height > 20 && r.top < innerHeight && r.top >= 0";
        for page in [
            format!("{}#/kk/learn/b", server.address),
            format!("{file}#/kk/play/b2-free-skins"),
        ] {
            for scripts in [true, false] {
                browser.open(&page).await;
                browser.mounted().await;
                assert_ne!(browser.js(seen).await, true, "not on the page itself");
                let html = browser
                    .js("return '<!doctype html>' + document.documentElement.outerHTML")
                    .await;
                let mut html = html.as_str().expect("the page").to_string();
                if !scripts {
                    html = html.replace("<script>", "<script type=\"text/plain\">");
                }
                std::fs::write(&copy, html).expect("written");
                browser.open(&address).await;
                browser.until("the sentence", seen).await;
                // It stays.
                tokio::time::sleep(std::time::Duration::from_millis(800)).await;
                assert_eq!(browser.js(seen).await, true, "{page}, {scripts}");
            }
        }
        browser.quit().await;
    });
}
