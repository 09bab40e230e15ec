//! Pages to read in the single file: all their words stand there before the app, which moves nothing when it takes over.

use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options, run};
use serde_json::json;

/// The app does not start before `go()` is called.
const HELD: &str = "const real = WebAssembly.instantiate.bind(WebAssembly); \
    const held = new Promise((go) => { window.go = go; }); \
    WebAssembly.instantiate = (...all) => held.then(() => real(...all));";

const WORDS: &str = "return document.documentElement.className === 'able' && document.querySelectorAll('#opening .read').length > 3";

/// Where everything stands, what is open, and how far the page is scrolled.
const PLACES: &str = "return JSON.stringify([Math.round(scrollY), [...document.querySelectorAll('details')].map((d) => d.open), \
    [...document.querySelectorAll('.page, main, main *')].map((e) => { const r = e.getBoundingClientRect(); \
        return [e.tagName, e.id, Math.round(r.x), Math.round(r.y), Math.round(r.width), Math.round(r.height)]; })])";

#[test]
fn its_pages_to_read_stand_there_before_the_app() {
    run(async {
        let options = Options {
            size: Some((500, 480)),
            ..Options::moving()
        };
        let browser = Browser::start(Engine::Chromium, &options).await;
        browser
            .devtools(
                "Page.addScriptToEvaluateOnNewDocument",
                json!({ "source": HELD }),
            )
            .await;
        let file = format!("file://{}", dist().join("saqbol.html").display());
        for page in ["kk/read/tonight", "ru/read/about", "en/read/law"] {
            // Another document, not another place in the same.
            browser.driver.goto("about:blank").await.expect("nothing");
            let address = format!("{file}#/{page}");
            browser.driver.goto(&address).await.expect("the file");
            browser.until("the words", WORDS).await;
            browser
                .js("const fold = document.querySelector('#opening details summary'); if (fold) fold.click(); window.scrollTo(0, 300); return 0")
                .await;
            browser.until("scrolled", "return scrollY > 200").await;
            let before = browser.js(PLACES).await;
            browser.js("go(); return 0").await;
            browser.mounted().await;
            assert_eq!(browser.js(PLACES).await, before, "{page}");
        }
        // Whoever goes there from the opening does not wait for the app either.
        browser.driver.goto("about:blank").await.expect("nothing");
        browser.driver.goto(&file).await.expect("the file");
        browser
            .js("location.hash = '#/ru/read/tonight'; return 0")
            .await;
        browser.until("the words", WORDS).await;
        browser.quit().await;
    });
}
