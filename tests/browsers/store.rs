//! The page's own store (`static/page/store.js`): a closed connection is opened again, what was erased stays erased, and why
//! something was not taken is said.

use blackbox::device;
use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::player::{self, Taste, Walked};
use blackbox::server::Server;
use serde_json::{Value, json};
use thirtyfour::WindowHandle;

use crate::walks::MODULE;

crate::in_each_engine! {
    a_closed_connection_loses_nothing => super::closed;
    /// WebKit keeps a page that is left, with what it was about to write.
    a_page_that_was_left_holds_nobody_up => super::left;
    what_one_tab_erased_no_other_brings_back => super::erased;
}

async fn left(engine: Engine) {
    let server = Server::start(dist().join("web")).await;
    let browser = Browser::start(engine, &Options::default()).await;
    for _ in 0..8 {
        full(&browser, &server).await;
        let read = outcome(&browser, "saqbol.read('me').then(() => true)").await;
        assert_eq!(read, json!([true]));
        // The page goes while it writes.
        browser
            .js("for (let i = 0; i < 3; i++) saqbol.append('#week' + i, ['line']); return true")
            .await;
    }
    browser.quit().await;
}

/// Waits for a promise: `[its value]`, or the message that it was rejected with.
async fn outcome(browser: &Browser, promise: &str) -> Value {
    browser
        .js(&format!("window.__out = null; Promise.resolve().then(() => {promise}).then((v) => {{ window.__out = [v === undefined ? null : v]; }}, (e) => {{ window.__out = String(e.message); }})"))
        .await;
    browser.until(promise, "return window.__out !== null").await;
    browser.js("return window.__out").await
}

/// A page that can also erase.
async fn full(browser: &Browser, server: &Server) {
    browser
        .open(&format!("{}full.html#/kk/privacy", server.address))
        .await;
    browser.mounted().await;
    outcome(browser, "saqbol.opened.then(() => true)").await;
}

async fn tab(browser: &Browser, tab: &WindowHandle) {
    let switched = browser.driver.switch_to_window(tab.clone()).await;
    switched.expect("the tab");
}

async fn closed(engine: Engine) {
    let server = Server::start(dist().join("web")).await;
    let browser = Browser::start(engine, &Options::default()).await;
    let one = browser.driver.window().await.expect("a window");
    browser
        .open(&format!("{}#/kk/play/{MODULE}", server.address))
        .await;
    browser
        .until("the lesson", "return !!document.querySelector('.step')")
        .await;
    let safe = "return document.querySelector('#kept').classList.contains('safe')";
    browser.until("kept", safe).await;
    // Another tab throws the database away: the connection of this one is closed by force.
    let two = browser.driver.new_tab().await.expect("a second tab");
    tab(&browser, &two).await;
    browser
        .open(&format!("{}licences.txt", server.address))
        .await;
    let gone = "new Promise((done, fail) => { const r = indexedDB.deleteDatabase('saqbol'); r.onsuccess = () => done('gone'); r.onerror = fail; r.onblocked = () => fail(Error('blocked')); })";
    assert_eq!(outcome(&browser, gone).await, json!(["gone"]));
    tab(&browser, &one).await;
    let mut walked = Walked::default();
    for _ in 0..4 {
        player::once(&browser, Taste::First, &mut walked).await;
    }
    browser.until("kept again", safe).await;
    let kept = device::kept(&browser).await;
    assert!(
        kept.len() >= 2,
        "{engine:?}: later answers are lost: {kept:?}"
    );
    // Also what is written and read directly.
    for line in ["a", "b"] {
        tab(&browser, &two).await;
        assert_eq!(outcome(&browser, gone).await, json!(["gone"]));
        tab(&browser, &one).await;
        let append = format!("saqbol.append('tested', ['{line}'])");
        assert_eq!(outcome(&browser, &append).await, json!([null]));
        assert_eq!(
            outcome(&browser, "saqbol.read('tested')").await,
            json!([[line]])
        );
    }
    // A newer version of the app in another tab: this one says that it may not write any more.
    tab(&browser, &two).await;
    let newer = "new Promise((done, fail) => { const r = indexedDB.open('saqbol', 9); r.onsuccess = () => done('newer'); r.onerror = fail; r.onblocked = () => fail(Error('blocked')); })";
    assert_eq!(outcome(&browser, newer).await, json!(["newer"]));
    tab(&browser, &one).await;
    assert_eq!(
        outcome(&browser, "saqbol.append('tested', ['c'])").await,
        "refused"
    );
    browser.quit().await;
}

/// The browser closes the connection itself, as it does when the profile's folder is cleaned.
#[test]
fn a_connection_that_the_browser_closes() {
    let caught = "const open = IDBFactory.prototype.open; IDBFactory.prototype.open = function (...a) { \
        const r = open.apply(this, a); r.addEventListener('success', () => { (window.__opened ||= []).push(r.result); }); return r; };";
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser
            .devtools(
                "Page.addScriptToEvaluateOnNewDocument",
                json!({ "source": caught }),
            )
            .await;
        full(&browser, &server).await;
        for (line, close) in [
            ("a", "__opened.at(-1).close()"),
            (
                "b",
                "__opened.at(-1).close(); __opened.at(-1).dispatchEvent(new Event('close'))",
            ),
        ] {
            browser.js(close).await;
            let append = format!("saqbol.append('tested', ['{line}'])");
            assert_eq!(outcome(&browser, &append).await, json!([null]));
        }
        assert_eq!(
            outcome(&browser, "saqbol.read('tested')").await,
            json!([["a", "b"]])
        );
        assert_eq!(browser.js("return __opened.length").await, 3);
        // Twice in a row: it says so, and writes nothing.
        browser
            .js("IDBDatabase.prototype.transaction = function () { throw new DOMException('closing', 'InvalidStateError'); }")
            .await;
        for promise in [
            "saqbol.append('tested', ['c'])",
            "saqbol.read('tested')",
            "saqbol.open()",
        ] {
            assert_eq!(outcome(&browser, promise).await, "closed");
        }
        browser.quit().await;
    });
}

async fn erased(engine: Engine) {
    let server = Server::start(dist().join("web")).await;
    let browser = Browser::start(engine, &Options::default()).await;
    let one = browser.driver.window().await.expect("a window");
    full(&browser, &server).await;
    let records = [
        ("x", "x1"),
        ("@x", "used"),
        ("y", "y1"),
        ("#class-1", "class"),
        ("@own", "own"),
    ]
    .map(|(who, line)| json!({ "who": who, "line": line }));
    device::keep(&browser, &records).await;
    let two = browser.driver.new_tab().await.expect("a second tab");
    tab(&browser, &two).await;
    full(&browser, &server).await;
    browser
        .js("window.__heard = []; saqbol.heard = (text) => __heard.push(text)")
        .await;
    tab(&browser, &one).await;
    assert_eq!(
        outcome(&browser, "saqbol.erase(['x'])").await,
        json!([null])
    );
    browser.js("saqbol.tell('erased x')").await;
    // Who erased may begin anew under the same id.
    assert_eq!(
        outcome(&browser, "saqbol.append('x', ['anew'])").await,
        json!([null])
    );
    tab(&browser, &two).await;
    browser
        .until("heard", "return __heard.join() === 'erased x'")
        .await;
    for who in ["x", "@x"] {
        let append = format!("saqbol.append('{who}', ['back'])");
        assert_eq!(outcome(&browser, &append).await, "erased", "{who}");
    }
    assert_eq!(
        outcome(&browser, "saqbol.append('y', ['y2'])").await,
        json!([null])
    );
    let lines = |kept: Vec<(String, String)>| {
        let lines = kept.into_iter().map(|(who, line)| format!("{who} {line}"));
        lines.collect::<Vec<_>>()
    };
    assert_eq!(
        lines(device::kept(&browser).await),
        ["y y1", "#class-1 class", "@own own", "x anew", "y y2"]
    );
    // A tab that opens the store again knows of it, and may write under the id.
    let opened = outcome(&browser, "saqbol.open()").await;
    assert_eq!(opened, json!([[["own"], "me", []]]));
    assert_eq!(
        outcome(&browser, "saqbol.append('x', ['later'])").await,
        json!([null])
    );
    // Everybody: the teacher's things and the school's line stay.
    tab(&browser, &one).await;
    assert_eq!(
        outcome(&browser, "saqbol.erasePupils()").await,
        json!([null])
    );
    tab(&browser, &two).await;
    for who in ["x", "y", "me", "@y"] {
        let append = format!("saqbol.append('{who}', ['back'])");
        assert_eq!(outcome(&browser, &append).await, "erased", "{who}");
    }
    for who in ["#class-1", "#classes", "@own"] {
        let append = format!("saqbol.append('{who}', ['more'])");
        assert_eq!(outcome(&browser, &append).await, json!([null]), "{who}");
    }
    assert_eq!(
        lines(device::kept(&browser).await),
        [
            "#class-1 class",
            "@own own",
            "#class-1 more",
            "#classes more",
            "@own more"
        ]
    );
    browser.quit().await;
}

/// Why something was not taken, and that the browser is asked to keep what was.
#[test]
fn it_says_why() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        let count = json!({ "source": "window.__asked = 0; StorageManager.prototype.persist = function () { window.__asked++; return Promise.resolve(true); };" });
        browser
            .devtools("Page.addScriptToEvaluateOnNewDocument", count)
            .await;
        full(&browser, &server).await;
        assert_eq!(browser.js("return __asked").await, 0);
        for _ in 0..2 {
            let kept = outcome(&browser, "saqbol.append('tested', ['a'])").await;
            assert_eq!(kept, json!([null]));
            assert_eq!(browser.js("return __asked").await, 1);
        }
        for (name, word) in [("QuotaExceededError", "full"), ("DataError", "refused")] {
            browser
                .js(&format!("IDBObjectStore.prototype.add = function () {{ throw new DOMException('no', '{name}'); }}"))
                .await;
            let kept = outcome(&browser, "saqbol.append('tested', ['b'])").await;
            assert_eq!(kept, word);
        }
        assert_eq!(
            outcome(&browser, "saqbol.read('tested')").await,
            json!([["a", "a"]])
        );
        browser.quit().await;
    });
}
