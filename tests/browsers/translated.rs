//! A browser that translates the page: every text node is replaced by elements of the browser's own, again and again.

use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::player::{self, Taste};
use blackbox::server::Server;
use serde_json::{Value, json};

use crate::kinds::KINDS;

crate::in_each_engine! {
    a_translated_page_goes_on => super::translated;
}

/// Replaces every text node on the page, and each that comes, by one in elements of its own, as translators do. The words
/// stay what they are, so what is shown can be compared.
const TRANSLATE: &str = r#"
const wrap = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const all = [];
  while (walker.nextNode()) all.push(walker.currentNode);
  for (const node of all) {
    const parent = node.parentNode;
    if (!node.data.trim() || !parent || /^(font|script|style|template)$/i.test(parent.localName)) continue;
    if (parent.namespaceURI !== 'http://www.w3.org/1999/xhtml') continue;
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.textContent = node.data;
    parent.replaceChild(outer, node);
    window.__wrapped = (window.__wrapped || 0) + 1;
  }
};
wrap();
new MutationObserver(wrap).observe(document.body, { childList: true, subtree: true, characterData: true });
"#;

/// The same numbers each time, though each is another one, and no waiting, so that two walks show the same.
const EVEN: &str = "Math.random = () => 0.3; let turn = 0; \
    Crypto.prototype.getRandomValues = (list) => { turn += 1; new Uint8Array(list.buffer, list.byteOffset, list.byteLength).forEach((_, i, all) => { all[i] = i + turn; }); return list; }; \
    const asked = window.matchMedia; \
    window.matchMedia = function (query) { return query.includes('reduced-motion') ? { matches: true } : asked.call(window, query); };";

/// Notes what stands on the screen before each press. Who types in a chat takes a moment, also where nothing moves. A disk
/// that is too slow, or has answered after all, changes the note about it: that is no fault of a translation.
const NOTE: &str = r#"
if (what === 'wait' || document.querySelector('.typing')) return 'wait';
// At the end the list of lessons may still come.
if (document.querySelector('.end-ways') && !document.querySelector('#next-module')) return 'wait';
const words = () => {
  const main = document.querySelector('#app main').cloneNode(true);
  main.querySelector('#storage-note')?.remove();
  return main.textContent.replace(/\s+/g, ' ');
};
if (window.__shown.at(-1) !== words()) window.__shown.push(words());
"#;

/// What a walk through each module shows, one after the other in one app that has nothing kept.
async fn shown(browser: &Browser, lessons: &[(&str, String)], translate: bool) -> Vec<Value> {
    let mut all = Vec::new();
    for (at, (address, module)) in lessons.iter().enumerate() {
        if at == 0 || lessons[at - 1].0 != *address {
            nothing_kept(browser, address).await;
            player::go(browser, address, "kk").await;
            if translate {
                browser.js(TRANSLATE).await;
            }
        }
        browser.js("window.__wrapped = 0").await;
        player::go(browser, address, &format!("kk/play/{module}")).await;
        browser.js("window.__shown = []").await;
        let end = browser
            .js_with(&player::until(NOTE), vec![true.into()])
            .await;
        assert!(end.is_null(), "{module}: {end}");
        all.push(browser.js("return window.__shown").await);
        if translate {
            let wrapped = browser.js("return window.__wrapped > 30").await;
            assert_eq!(wrapped, true, "{module}: it was translated");
        }
    }
    all
}

/// Erased from a page without the app, which would hold the store open meanwhile.
async fn nothing_kept(browser: &Browser, address: &str) {
    browser.open(&format!("{address}licences.txt")).await;
    browser
        .js("window.__gone = 0; indexedDB.deleteDatabase('saqbol').onsuccess = () => { window.__gone = 1; }")
        .await;
    browser
        .until("nothing is kept", "return window.__gone === 1")
        .await;
}

/// Every kind of step, and modules that have most of them.
#[test]
fn what_is_shown_is_the_same() {
    blackbox::engine::run(async {
        let fixtures = Server::start(blackbox::fixtures()).await;
        let web = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        let even = json!({ "source": EVEN });
        browser
            .devtools("Page.addScriptToEvaluateOnNewDocument", even)
            .await;
        let kinds = KINDS.map(|kind| (&*fixtures.address, format!("b-{kind}")));
        let modules = ["b3-only-i-understand", "b8-never-too-late"]
            .map(|module| (&*web.address, module.to_string()));
        let lessons: Vec<_> = kinds.into_iter().chain(modules).collect();
        let plain = shown(&browser, &lessons, false).await;
        let translated = shown(&browser, &lessons, true).await;
        for ((lesson, translated), plain) in lessons.iter().zip(translated).zip(plain) {
            assert_eq!(translated, plain, "{lesson:?}");
            assert!(
                plain.as_array().is_some_and(|screens| screens.len() > 1),
                "{lesson:?}: {plain}"
            );
        }
        browser.quit().await;
    });
}

async fn translated(engine: Engine) {
    let server = Server::start(dist().join("web")).await;
    let browser = Browser::start(engine, &Options::default()).await;
    // The page asks not to be translated: the app has languages of its own.
    browser.open(&format!("{}#/kk", server.address)).await;
    browser.mounted().await;
    let asked = browser
        .js("return [document.documentElement.translate, document.querySelector('meta[name=google]').content]")
        .await;
    assert_eq!(asked, json!([false, "notranslate"]));
    // It goes on all the same.
    browser.js(TRANSLATE).await;
    player::enter(&browser, "kk", "b2-free-skins").await;
    player::play(&browser, Taste::First).await;
    // A teacher's second code is another one than the first.
    browser
        .open(&format!("{}full.html#/kk/assign", server.address))
        .await;
    browser.mounted().await;
    let digits = "return document.querySelector('#code-digits')?.textContent.length > 8";
    let none = "return !document.querySelector('#code-digits')";
    let code = "return document.querySelector('#code-digits').textContent";
    browser.seen("#give-code").await;
    browser.js(TRANSLATE).await;
    let mut codes: Vec<serde_json::Value> = Vec::new();
    for _ in 0..3 {
        browser.until("no code before it is given", none).await;
        browser.press("#assign-b2-free-skins").await;
        browser.press("#give-code").await;
        browser.until("a code", digits).await;
        let given = browser.js(code).await;
        assert!(!codes.contains(&given), "{codes:?} {given}");
        codes.push(given);
        browser.press("#assign-other").await;
    }
    // The other pages of a teacher, one after the other, in two languages.
    for page in [
        "kk/teach",
        "ru/teach",
        "ru/code",
        "ru/collect",
        "kk/collect",
        "kk/before",
        "kk/long/b2-b5",
        "kk/plan/b2-free-skins",
        "kk/whole/b2-free-skins",
        "kk/family",
        "ru/family",
        "ru/settings",
        "kk/mine",
        "kk/who",
        "kk/privacy",
        "kk/handouts/a",
        "kk/assign",
    ] {
        browser.js(&format!("location.hash = '#/{page}'")).await;
        let (language, _) = page.split_once('/').expect("a language");
        browser
            .until(
                page,
                &format!("return document.documentElement.lang === '{language}' && !document.querySelector('.waiting') && !!document.querySelector('#app main h1') && document.querySelector('#sorry').hidden && !saqbol.stopped"),
            )
            .await;
        let title = browser
            .js("return document.querySelectorAll('#app main').length + ' ' + document.querySelectorAll('#app main h1').length")
            .await;
        assert_eq!(title, "1 1", "{page}");
    }
    browser.quit().await;
}
