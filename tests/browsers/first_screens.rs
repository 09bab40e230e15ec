//! The first screens of a lesson before the app is here: read, gone through, and taken over by the app at the same screen.

use std::path::PathBuf;
use std::time::Duration;

use blackbox::device::{keep, kept};
use blackbox::engine::{Browser, Engine, Options};
use blackbox::server::{Fault, Server};
use blackbox::{dist, root};
use saqbol::classroom::to_link;
use serde_json::json;

crate::in_each_engine! {
    mounting_moves_nothing => super::moves_nothing;
    a_page_to_read_stands_there_before_the_app => super::reads;
    no_press_is_lost_on_a_slow_line => super::presses_slow;
    no_press_is_lost_on_a_fast_line => super::presses_fast;
    a_class_begins_before_the_app => super::from_a_class;
    a_class_loses_no_press_on_a_fast_line => super::from_a_class_fast;
    whoever_comes_back_goes_on => super::comes_back;
}

/// A lesson that begins with two screens of words, and asks on the third.
const LESSON: &str = "#/kk/play/b-words";
/// A lesson that begins with a question, as most do.
const ASKS: &str = "#/kk/play/b2-free-skins";
/// The first screen stands there before the app does.
const READABLE: &str = "return document.documentElement.className === 'able' && !!document.querySelector('#opening #screen') && document.querySelector('#opening #screen').innerText.length > 60";
/// Where everything on the screen stands, what has the focus, how far the page is scrolled. Whether things are saved is
/// said in words of different lengths. The foot stands at the window's end, and Firefox's own bar comes and goes.
const PLACES: &str = "return JSON.stringify([document.activeElement.id, Math.round(scrollY), \
    [...document.querySelectorAll('.page, .walk-bar, .walk-bar *, main, main *, .walk-foot, .walk-foot .button, dialog[open], dialog[open] *')].map((e) => { \
        const r = e.getBoundingClientRect(); const y = e.closest('.walk-foot') ? innerHeight - r.y : r.y; return [e.tagName, e.id, Math.round(r.x), Math.round(y), Math.round(r.width), Math.round(r.height)]; })])";

/// The number of the screen.
const PLACE: &str = "return document.querySelector('progress').value";

async fn browser(engine: Engine) -> Browser {
    browser_of(engine, 480).await
}

/// The same in a window of this height.
async fn browser_of(engine: Engine, height: u32) -> Browser {
    // In WebKit a page whose app is late is still loading, and its driver would wait for that.
    let options = Options {
        hasty: true,
        size: Some((500, height)),
        ..Options::moving()
    };
    Browser::start(engine, &options).await
}

/// What the app's own files have in their paths.
const APP: &str = "/app-";

/// A server of the web build whose app does not come before it is let ([`APP`] mended).
async fn held() -> Server {
    held_in(dist().join("web")).await
}

/// The same with the modules that tests play.
async fn held_fixtures() -> Server {
    held_in(blackbox::fixtures()).await
}

async fn held_in(folder: PathBuf) -> Server {
    let server = Server::start(folder).await;
    server.fault(APP, Fault::Held);
    server
}

async fn open(browser: &Browser, server: &Server, lesson: &str) {
    let page = format!("{}{lesson}", server.address);
    browser.driver.goto(&page).await.expect("the page");
}

async fn moves_nothing(engine: Engine) {
    let server = held_fixtures().await;
    for way in ["untouched", "next", "scrolled", "help"] {
        // Low enough that there is more below.
        let height = if way == "scrolled" { 380 } else { 480 };
        let browser = browser_of(engine, height).await;
        open(&browser, &server, LESSON).await;
        browser.until("the first screen", READABLE).await;
        match way {
            "next" => browser.press("#walk-next").await,
            "help" => {
                browser.press("#help").await;
                browser.press("#help-now summary").await;
                browser.press("#help-talk summary").await;
                browser.until("help", "const d = document.querySelector('dialog[open] .help-body'); return !!d && (d.scrollTop = 90, d.scrollTop > 0)").await;
            }
            "scrolled" => {
                let down = "window.scrollTo(0, 40); return scrollY";
                assert_eq!(
                    browser.js(down).await,
                    40,
                    "{engine:?}: there is more below"
                );
            }
            _ => {}
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
        let before = browser.js(PLACES).await;
        server.mend_one(APP);
        browser.mounted().await;
        server.fault(APP, Fault::Held);
        assert_eq!(
            browser.js(PLACES).await,
            before,
            "{engine:?}, {way}: mounting moves nothing"
        );
        // Letters of another font would move what is read: they come with the next screen. (Firefox's own bar may go
        // meanwhile: then the window has another height.)
        let height = browser.js("return innerHeight").await;
        tokio::time::sleep(Duration::from_millis(1800)).await;
        if browser.js("return innerHeight").await == height {
            let after = browser.js(PLACES).await;
            assert_eq!(after, before, "{engine:?}, {way}: it stays so");
        }
        browser.quit().await;
    }
}

/// All words of a page to read stand there without the app; whoever has opened a line or scrolled finds it so afterwards.
async fn reads(engine: Engine) {
    let words = "return document.documentElement.className === 'able' && document.querySelectorAll('#opening .read').length > 3";
    let places = "return JSON.stringify([Math.round(scrollY), document.activeElement.id, [...document.querySelectorAll('details')].map((d) => d.open), \
        [...document.querySelectorAll('.page, main, main *')].map((e) => { const r = e.getBoundingClientRect(); \
            return [e.tagName, e.id, Math.round(r.x), Math.round(r.y), Math.round(r.width), Math.round(r.height)]; })])";
    let server = held().await;
    for page in ["tonight", "law", "promise"] {
        let browser = browser(engine).await;
        let address = format!("{}full.html#/kk/read/{page}", server.address);
        browser.driver.goto(&address).await.expect("the page");
        browser.until("the words", words).await;
        browser
            .js("const fold = document.querySelector('#opening details summary'); if (fold) fold.click(); \
                const way = document.querySelector('#opening .ways-here a'); if (way) way.click(); \
                window.scrollTo(0, 300); return 0")
            .await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        let before = browser.js(places).await;
        server.mend_one(APP);
        browser.mounted().await;
        server.fault(APP, Fault::Held);
        assert_eq!(
            browser.js(places).await,
            before,
            "{engine:?}, {page}: mounting moves nothing"
        );
        browser.quit().await;
    }
}

/// Presses every 50 ms from the first paint on: forward twice, back once, as long as the buttons can be pressed. What
/// was pressed and could be is the way that the walk has gone; a press of Next that still waits is taken back by one of
/// Back.
const PRESS: &str = "window.__pressed = []; let turn = 0; let waits = false; \
    const timer = setInterval(() => { \
        if (window.__stop) return clearInterval(timer); \
        const before = document.documentElement.className; \
        const id = turn % 3 === 2 ? 'walk-back' : 'walk-next'; \
        const button = document.getElementById(id) || {}; \
        if (button.disabled !== false || button.hasAttribute('aria-busy')) { if (id === 'walk-next') turn = 2; return; } \
        turn++; \
        if (id === 'walk-back' && waits && before === 'able') window.__pressed.pop(); \
        window.__pressed.push([id === 'walk-next' ? 'next' : 'back', before]); \
        button.click(); \
        waits = button.hasAttribute('aria-busy'); \
    }, 50);";

async fn presses_slow(engine: Engine) {
    let (server, browser) = (held_fixtures().await, browser(engine).await);
    open(&browser, &server, LESSON).await;
    presses(browser, &server, true).await;
}

async fn presses_fast(engine: Engine) {
    let (server, browser) = (held_fixtures().await, browser(engine).await);
    server.mend_one(APP);
    open(&browser, &server, LESSON).await;
    presses(browser, &server, false).await;
}

/// There drawing the app takes longer than a press: what is pressed meanwhile counts too.
#[test]
fn no_press_is_lost_on_a_slow_machine() {
    blackbox::engine::run(async {
        let (server, browser) = (held_fixtures().await, browser(Engine::Chromium).await);
        let slow = json!({ "rate": 6 });
        browser
            .devtools("Emulation.setCPUThrottlingRate", slow)
            .await;
        open(&browser, &server, LESSON).await;
        presses(browser, &server, true).await;
    });
}

async fn from_a_class(engine: Engine) {
    class(engine, true).await;
}

async fn from_a_class_fast(engine: Engine) {
    class(engine, false).await;
}

/// Where the app has not taken over, the module's opening stands there.
const OPENED: &str = "return document.documentElement.className === 'able' && !!document.querySelector('#opening #start')";

/// A teacher's link leads to the class's list, and the list to a module's opening. It is there before the app, like the
/// first screens after it.
async fn class(engine: Engine, late: bool) {
    let server = Server::start(dist().join("web")).await;
    // The worker would bring the app at once.
    server.fault("/sw.js", Fault::Missing);
    let browser = browser(engine).await;
    let link = to_link(&blackbox::class::assignment(None));
    let list = format!("{}full.html#/kk/given/{link}", server.address);
    browser.driver.goto(&list).await.expect("the list");
    let module = "#given-b2-free-skins";
    let there = format!("return !!document.querySelector('{module}')");
    browser.until("the class's list", &there).await;
    // The page of lessons has its own app.
    if late {
        server.fault(APP, Fault::Held);
    }
    browser.press(module).await;
    if late {
        browser.until("the module's opening", OPENED).await;
    }
    browser.press("#start").await;
    if late {
        browser.until("the first screen", READABLE).await;
    }
    answers(browser, &server, late).await;
}

/// Presses an answer as soon as there is one. It is heard before the app is here, and it is kept, once.
async fn answers(browser: Browser, server: &Server, late: bool) {
    let engine = browser.engine;
    browser
        .js("const timer = setInterval(() => { \
        const point = document.querySelector('#screen .point'); \
        if (!point || point.disabled) return; \
        clearInterval(timer); \
        window.__pressed = document.documentElement.className; \
        point.click(); \
        window.__heard = point.getAttribute('aria-busy'); \
    }, 50);")
        .await;
    browser
        .until("an answer is pressed", "return !!window.__pressed")
        .await;
    if late {
        let heard = browser
            .js("return [window.__pressed, window.__heard]")
            .await;
        assert_eq!(heard, json!(["able", "true"]), "{engine:?}: before the app");
        server.mend_one(APP);
    }
    browser.mounted().await;
    let kept = "return document.querySelector('#kept').className === 'kept safe' && !!document.querySelector('#app #answered')";
    browser.until("the answer is kept", kept).await;
    let lines = lines(&browser).await;
    let answers = lines.iter().filter(|line| line.contains("\tanswer\t"));
    assert_eq!(answers.count(), 1, "{engine:?}: {lines:?}");
    browser.quit().await;
}

/// Presses before the app, if it is late, while it comes, and after.
async fn presses(browser: Browser, server: &Server, late: bool) {
    let engine = browser.engine;
    browser
        .until("a screen", "return !!document.querySelector('#walk-next')")
        .await;
    browser.js(PRESS).await;
    if late {
        let some = "return window.__pressed.length >= 6";
        browser.until("presses before the app", some).await;
        server.mend_one(APP);
    }
    browser.mounted().await;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    browser.js("window.__stop = true").await;
    browser
        .until(
            "all is kept",
            "return document.querySelector('#kept').className === 'kept safe'",
        )
        .await;
    let pressed = browser.js("return window.__pressed").await;
    let pressed: Vec<(String, String)> = serde_json::from_value(pressed).expect("presses");
    let early = pressed.iter().filter(|(_, page)| page == "able").count();
    if late {
        assert!(
            early >= 3,
            "{engine:?}: presses before the app: {pressed:?}"
        );
    }
    let kept = lines(&browser).await;
    let way = |line: &String| line.split('\t').nth(4).map(String::from);
    let kept: Vec<String> = kept
        .iter()
        .filter_map(way)
        .filter(|what| what != "start")
        .collect();
    let pressed: Vec<String> = pressed.into_iter().map(|(what, _)| what).collect();
    assert_eq!(
        kept, pressed,
        "{engine:?}: each press is an event, in its order"
    );
    let forward = kept.iter().filter(|what| *what == "next").count();
    let place = browser
        .js("return document.querySelector('progress').value")
        .await;
    assert_eq!(
        place,
        json!(1 + forward * 2 - kept.len()),
        "{engine:?}: {kept:?}"
    );
    browser.quit().await;
}

/// What the device keeps of the one who learns here.
async fn lines(browser: &Browser) -> Vec<String> {
    let all = kept(browser).await;
    let own = all
        .into_iter()
        .filter(|(who, _)| !who.starts_with(['@', '#']));
    own.map(|(_, line)| line).collect()
}

/// The last of the first screens leads to one that only the app has: the press is heard, and carried out.
#[test]
fn a_press_for_the_app_is_heard() {
    blackbox::engine::run(async {
        let server = held().await;
        let browser = browser(Engine::Chromium).await;
        open(&browser, &server, ASKS).await;
        browser.until("the first screen", READABLE).await;
        // Words come before pictures.
        let waits = "const all = [...document.querySelectorAll('#opening img')]; return [all.length > 0, all.every((e) => e.loading === 'lazy')]";
        assert_eq!(browser.js(waits).await, json!([true, true]));
        browser.press("#screen button").await;
        let heard =
            "return document.querySelector('#screen button').getAttribute('aria-busy') === 'true'";
        browser.until("it is heard", heard).await;
        let place = browser.js(PLACE).await;
        server.mend_one(APP);
        browser.mounted().await;
        browser
            .until("the mark", "return document.querySelector('#app #screen button').getAttribute('aria-pressed') === 'true'")
            .await;
        assert_eq!(browser.js(PLACE).await, place);
        browser.quit().await;
    });
}

/// Help opens at once; what it asks the app for is carried out when the app is here.
#[test]
fn help_opens_before_the_app() {
    blackbox::engine::run(async {
        let server = held().await;
        let browser = browser(Engine::Chromium).await;
        open(&browser, &server, ASKS).await;
        browser.until("the first screen", READABLE).await;
        browser.press("#help").await;
        browser.press("#help-how summary").await;
        browser.press("#show-1").await;
        let heard = "return document.querySelector('#show-1').getAttribute('aria-busy') === 'true'";
        browser.until("it is heard", heard).await;
        server.mend_one(APP);
        browser.mounted().await;
        browser
            .until(
                "the sentence to hold out",
                "return !!document.querySelector('#app dialog[open] .held-out')",
            )
            .await;
        browser.quit().await;
    });
}

/// What help's own file has in its path.
const HELP: &str = "/b/first.help";

/// A lesson's first screen, pressed on help twice; neither the app nor help comes before it is let.
async fn help_pressed_twice() -> (Server, Browser) {
    let server = held().await;
    server.fault(HELP, Fault::Held);
    server.fault("/sw.js", Fault::Missing);
    let browser = browser(Engine::Chromium).await;
    open(&browser, &server, ASKS).await;
    browser.until("the first screen", READABLE).await;
    let twice = "const b = document.querySelector('#help'); b.click(); b.click()";
    browser.js(twice).await;
    (server, browser)
}

/// Help that is still on its way when the app comes is opened by the app, once.
#[test]
fn help_that_comes_late_is_opened_by_the_app() {
    blackbox::engine::run(async {
        let (server, browser) = help_pressed_twice().await;
        server.mend_one(APP);
        browser.mounted().await;
        server.mend_one(HELP);
        let open = "return document.querySelectorAll('dialog[open]').length === 1 && !!document.querySelector('#app dialog[open] .help-body')";
        browser.until("help", open).await;
        browser.quit().await;
    });
}

/// Two presses on help that comes before the app open one.
#[test]
fn help_opens_once_before_the_app() {
    blackbox::engine::run(async {
        let (server, browser) = help_pressed_twice().await;
        server.mend_one(HELP);
        let open = "return document.querySelectorAll('#opening dialog').length === 1 && !!document.querySelector('#opening dialog[open]')";
        browser.until("help", open).await;
        assert_eq!(browser.js(READABLE).await, true, "the app is not here yet");
        browser.quit().await;
    });
}

/// Every module has them, and the app draws the same.
#[test]
fn every_module_begins_before_the_app() {
    blackbox::engine::run(async {
        let server = held().await;
        server.fault("/sw.js", Fault::Missing);
        let browser = browser(Engine::Chromium).await;
        let modules = std::fs::read_dir(root().join("static/modules")).expect("the modules");
        for module in modules.flatten().filter(|entry| entry.path().is_dir()) {
            let module = module.file_name().display().to_string();
            browser
                .driver
                .goto("about:blank")
                .await
                .expect("a blank page");
            let page = format!("{}?{module}#/kk/play/{module}", server.address);
            browser.driver.goto(&page).await.expect("the page");
            browser.until("the first screen", READABLE).await;
            tokio::time::sleep(Duration::from_millis(200)).await;
            let before = browser.js(PLACES).await;
            server.mend_one(APP);
            browser.mounted().await;
            server.fault(APP, Fault::Held);
            assert_eq!(browser.js(PLACES).await, before, "{module}");
        }
        browser.quit().await;
    });
}

/// A module's opening stands there before the app, and the app draws the same in its place.
#[test]
fn an_opening_is_taken_over() {
    blackbox::engine::run(async {
        let server = held().await;
        let browser = browser(Engine::Chromium).await;
        let page = format!("{}#/kk/module/b2-free-skins", server.address);
        browser.driver.goto(&page).await.expect("the page");
        browser.until("the opening", OPENED).await;
        browser.js("document.querySelector('#start').focus()").await;
        let before = browser.js(OPENING_PARTS).await;
        server.mend_one(APP);
        browser.mounted().await;
        assert_eq!(browser.js(OPENING_PARTS).await, before);
        browser.quit().await;
    });
}

/// Everything of an opening, its words, and what has the focus. Not where it stands: the page's own letters come with the
/// app, as on every page outside lessons.
const OPENING_PARTS: &str = "return JSON.stringify([document.activeElement.id, \
    [...document.querySelectorAll('.page, .top-bar *, main *')].map((e) => [e.tagName, e.id, e.getAttribute('href'), e.children.length ? '' : e.textContent])])";

/// A picture has its room before it is here: nothing moves when it comes, whatever the screen.
#[test]
fn a_picture_that_comes_late_moves_nothing() {
    const PICTURES: &str = ".svg";
    let here = |yes: bool| {
        format!(
            "const all = [...document.querySelectorAll('#opening main img')].filter((e) => e.getClientRects().length); \
             return all.length > 0 && all.every((e) => e.complete && !!e.naturalWidth === {yes} || !{yes} && !e.complete)"
        )
    };
    blackbox::engine::run(async {
        for folder in [dist().join("web"), blackbox::fixtures()] {
            let fixtures = folder == blackbox::fixtures();
            let server = held_in(folder).await;
            let pages: &[&str] = match fixtures {
                true => &["play/b-words"],
                false => &[
                    "module/a1-treasure-chest",
                    "module/b2-free-skins",
                    "module/c1-how-trust-is-built",
                    "play/a1-treasure-chest",
                ],
            };
            let browser = browser(Engine::Chromium).await;
            for (width, height) in [(320, 640), (500, 480), (640, 360), (1024, 600), (1366, 768)] {
                browser.viewport(width, height).await;
                for page in pages {
                    server.fault(PICTURES, Fault::Held);
                    browser
                        .driver
                        .goto("about:blank")
                        .await
                        .expect("a blank page");
                    let address = format!("{}?{page}#/kk/{page}", server.address);
                    browser.driver.goto(&address).await.expect("the page");
                    browser
                        .until("a first screen without its pictures", &here(false))
                        .await;
                    let before = browser.js(PLACES).await;
                    server.mend_one(PICTURES);
                    browser.until("its pictures", &here(true)).await;
                    assert_eq!(browser.js(PLACES).await, before, "{page}, {width}×{height}");
                }
            }
            browser.quit().await;
        }
    });
}

/// Whoever has gone on is shown where they were, or waits for the app; so do two who share the device.
async fn comes_back(engine: Engine) {
    let server = Server::start(blackbox::fixtures()).await;
    // The worker would bring the app at once.
    server.fault("/sw.js", Fault::Missing);
    let browser = browser(engine).await;
    open(&browser, &server, LESSON).await;
    browser.mounted().await;
    browser.press("#walk-next").await;
    let second = "return document.querySelector('progress').value === 2 && document.querySelector('#kept').className === 'kept safe'";
    browser.until("the second screen", second).await;

    server.fault(APP, Fault::Held);
    again(&browser, &server, LESSON).await;
    browser
        .until("the second screen, before the app", READABLE)
        .await;
    let state = "return [document.querySelector('progress').value, document.querySelector('#walk-back').disabled]";
    assert_eq!(
        browser.js(state).await,
        json!([2, false]),
        "{engine:?}: as the app would go on in this tab"
    );
    let before = browser.js(PLACES).await;
    server.mend_one(APP);
    browser.mounted().await;
    assert_eq!(browser.js(PLACES).await, before, "{engine:?}");

    // Whoever has answered the first question goes on behind it; how it was answered only the app can show.
    let asks = "#/kk/play/b-scale";
    again(&browser, &server, asks).await;
    browser.mounted().await;
    browser.press("#screen .point").await;
    let answered = "return !!document.querySelector('#answered') && document.querySelector('#kept').className === 'kept safe'";
    browser.until("an answer", answered).await;
    for (who, ends) in [("in this tab", true), ("in another tab", false)] {
        server.fault(APP, Fault::Held);
        again(&browser, &server, asks).await;
        browser.until("the second screen", READABLE).await;
        assert_eq!(
            browser.js(state).await,
            json!([2, !ends]),
            "{engine:?}: {who}"
        );
        let before = browser.js(PLACES).await;
        if ends {
            browser.press("#walk-back").await;
            let heard = "return document.querySelector('#walk-back').getAttribute('aria-busy') === 'true' && document.querySelector('progress').value === 2";
            browser.until("Back was heard", heard).await;
        }
        server.mend_one(APP);
        browser.mounted().await;
        if ends {
            let first = "return document.querySelector('progress').value === 1 && !!document.querySelector('#answered')";
            browser
                .until("the first screen as it was answered", first)
                .await;
            browser.js("sessionStorage.clear()").await;
        } else {
            assert_eq!(browser.js(PLACES).await, before, "{engine:?}: {who}");
        }
    }
    // Where more was answered, the app has to say what.
    browser.press("#screen .point").await;
    browser.until("another answer", answered).await;
    server.fault(APP, Fault::Held);
    again(&browser, &server, asks).await;
    never(&browser, engine, "more was answered").await;
    server.mend_one(APP);
    browser.mounted().await;

    let profile =
        |id: &str| json!({ "who": format!("@{id}"), "line": format!("used\t{id}\thorse\t1\t1") });
    keep(&browser, &[profile("p1"), profile("p2")]).await;
    browser.js("sessionStorage.clear()").await;
    server.fault(APP, Fault::Held);
    again(&browser, &server, LESSON).await;
    never(&browser, engine, "two share the device").await;
    server.mend_one(APP);
    browser
        .until(
            "who learns?",
            "return !!document.querySelector('.profiles')",
        )
        .await;
    browser.quit().await;
}

async fn again(browser: &Browser, server: &Server, lesson: &str) {
    browser
        .driver
        .goto("about:blank")
        .await
        .expect("a blank page");
    browser
        .until("the blank page", "return location.href === 'about:blank'")
        .await;
    open(browser, server, lesson).await;
}

/// The neutral shell stands there until the app comes.
async fn never(browser: &Browser, engine: Engine, why: &str) {
    browser
        .until(
            "the shell",
            "return !!document.querySelector('#opening .waiting')",
        )
        .await;
    tokio::time::sleep(Duration::from_millis(1200)).await;
    let shell = "return !!document.querySelector('#opening .waiting') && !document.querySelector('#screen')";
    assert_eq!(browser.js(shell).await, true, "{engine:?}: {why}");
}

/// Whoever presses on at once does not find the next screen without its styles, which come last: the app waits for them.
#[test]
fn the_next_screen_is_never_plain() {
    blackbox::engine::run(async {
        const STYLES: &str = "/tasks-";
        let server = Server::start(dist().join("web")).await;
        server.fault("/sw.js", Fault::Missing);
        server.fault(STYLES, Fault::Held);
        let browser = browser(Engine::Chromium).await;
        open(&browser, &server, "#/kk/play/b6-no-block-save-tell").await;
        browser.until("the first screen", READABLE).await;
        let watch = "new MutationObserver(() => { \
            if (document.documentElement.className !== 'able here' || window.__styled !== undefined) return; \
            window.__styled = document.adoptedStyleSheets.some((sheet) => [...sheet.cssRules].some((rule) => rule.selectorText === '.verdict')); \
            }).observe(document.documentElement, { attributes: true })";
        browser.js(watch).await;
        browser.press("#screen .point").await;
        let all = "return performance.getEntriesByType('resource').filter((file) => /\\/(app-|b\\/module)/.test(file.name) && file.responseEnd).length === 2";
        browser.until("all but the styles", all).await;
        // Time enough for an app that did not wait.
        tokio::time::sleep(Duration::from_millis(700)).await;
        let heard = "return document.documentElement.className === 'able' && document.querySelectorAll('#screen [aria-busy]').length === 1";
        assert_eq!(browser.js(heard).await, true, "it waits, and has heard");
        server.mend_one(STYLES);
        browser.mounted().await;
        assert_eq!(browser.js("return window.__styled").await, true);
        browser
            .until("the answer", "return !!document.querySelector('#answered')")
            .await;
        browser.quit().await;
    });
}

/// In the single file they stand in front of all that has to be unpacked.
#[test]
fn the_single_file_has_them_too() {
    blackbox::engine::run(async {
        let browser = browser(Engine::Chromium).await;
        browser
            .devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 6 }))
            .await;
        let watch = "let last = ''; const look = () => { \
            const page = document.querySelector('.page.play #screen'); \
            const root = document.documentElement || {}; if (page && root.className === 'able') { window.__first = window.__first || performance.now(); } \
            if (root.className === 'able here') { window.__app = performance.now(); return; } \
            setTimeout(look, 1); }; look();";
        browser
            .devtools(
                "Page.addScriptToEvaluateOnNewDocument",
                json!({ "source": watch }),
            )
            .await;
        let file = format!("file://{}{LESSON}", dist().join("saqbol.html").display());
        browser.driver.goto(&file).await.expect("the file");
        browser.until("the app", "return !!window.__app").await;
        let times = browser.js("return [window.__first, window.__app]").await;
        println!("first words and app in the single file: {times}");
        assert!(times[0].as_f64() < times[1].as_f64(), "{times}");
        browser.quit().await;
    });
}
