//! For everybody: axe on every screen in Kazakh, targets large enough, nothing wider than a small phone, focus where the
//! new content is, the walk by keyboard alone.

use std::collections::BTreeSet;

use blackbox::class;
use blackbox::device;
use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::player::{self, Hand, Taste, Walked};
use blackbox::server::Server;
use serde_json::Value;
use thirtyfour::Key;

use crate::walks::MODULE;

crate::in_each_engine! {
    axe_finds_nothing => super::axe;
    axe_finds_nothing_in_any_kind_of_step => super::axe_in_kinds;
    axe_finds_nothing_on_paper => super::axe_on_paper;
}

/// Those of the build for lessons first: where a page needs the whole app, that goes on.
const PAGES: [&str; 39] = [
    "",
    "learn/a",
    "learn/b",
    "learn/c",
    "module/b2-free-skins",
    "help",
    "who",
    "check/check-b/entry",
    "boost/b2-free-skins",
    "no/such/page",
    "mine",
    "settings",
    "teach",
    "assign",
    "code",
    "collect",
    "report/nobody",
    "given/nothing",
    "before",
    "lines",
    "collect/classes",
    "school",
    "read/first-lesson",
    "handouts/a",
    "handouts/b",
    "long/b2-b5",
    "preview/b2-free-skins",
    "preview/b2-free-skins/chat",
    "whole/b2-free-skins",
    "plan/b2-free-skins",
    "family",
    "read/tonight",
    "read/promise",
    "read/devices",
    "read/cards",
    "read/lessons",
    "read/numbers",
    "read/words",
    "privacy",
];

/// What is there for somebody who has finished the band a week ago, on a computer that others use too.
const LATER: [&str; 5] = [
    "learn/b",
    "boost/b2-free-skins",
    "check/check-b/exit",
    "who",
    "certificate/b",
];

/// Modules that have every kind of step between them that any module has: each time the one that adds most.
fn all_kinds() -> Vec<String> {
    let modules = std::fs::read_dir(blackbox::root().join("static/modules")).expect("the modules");
    let mut left: Vec<(String, BTreeSet<String>)> = modules
        .filter_map(|module| {
            let folder = module.expect("a module").path();
            let text = std::fs::read_to_string(folder.join("module.toml")).ok()?;
            let kinds = text.lines().filter_map(|line| line.strip_prefix("kind = "));
            // People of a cast have kinds as well.
            let kinds = kinds.map(|kind| kind.trim_matches('"'));
            let kinds = kinds.filter(|kind| saqbol::curriculum::Kind::NAMES.contains(kind));
            let id = folder.file_name()?.to_string_lossy().into_owned();
            Some((id, kinds.map(str::to_string).collect()))
        })
        .collect();
    left.sort();
    let mut chosen = Vec::new();
    while let Some(most) = (0..left.len()).max_by_key(|at| left[*at].1.len())
        && !left[most].1.is_empty()
    {
        let (id, kinds) = left.swap_remove(most);
        for (_, others) in &mut left {
            others.retain(|kind| !kinds.contains(kind));
        }
        chosen.push(id);
    }
    chosen
}

async fn live_a_week(browser: &Browser, address: &str) {
    browser.open(&format!("{address}#/kk/learn/b")).await;
    browser.mounted().await;
    browser
        .until("the modules", "return !!document.querySelector('.path')")
        .await;
    let today = device::today(browser).await;
    device::finish_path(browser, "me", today - 8).await;
    device::keep(browser, &class::records(&class::class(30, "5 «Б»", 32))).await;
    let others = [
        device::used("me", "horse", 1),
        device::used("p2", "moon", 2),
    ];
    device::keep(browser, &others).await;
    browser
        .js("sessionStorage.setItem('saqbol.who', 'me')")
        .await;
    // It is read at the next start.
    browser.open("about:blank").await;
}

/// Runs axe with the rules of WCAG 2.2 AA and fails with what it found.
async fn check(browser: &Browser, axe: &str, screen: &str) {
    // A colour on its way from one to the other is not what is tested. Slow machines take longer than any fixed wait.
    browser
        .js("window.__still ||= document.styleSheets[0].insertRule('*, *::before, *::after { animation: none !important; transition: none !important; }') + 1; \
             return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))")
        .await;
    let loaded = browser
        .driver
        .execute("return typeof window.axe === 'object'", vec![])
        .await
        .map(|v| v.json() == &Value::Bool(true));
    if !loaded.unwrap_or(false) {
        browser
            .driver
            .execute(format!("{axe}; window.axe = axe; return true"), vec![])
            .await
            .unwrap_or_else(|e| panic!("axe is injected: {e}"));
    }
    let found = browser
        .driver
        .execute_async(
            "const done = arguments[arguments.length - 1]; \
             axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }) \
             .then((r) => done(JSON.stringify(r.violations.map((v) => [v.id, v.nodes.map((n) => n.html.slice(0, 160) + ' ' + n.failureSummary)]))), (e) => done('error ' + e))",
            vec![],
        )
        .await
        .unwrap_or_else(|e| panic!("{:?}: axe on {screen}: {e}", browser.engine));
    let found = found.json().as_str().unwrap_or_default().to_string();
    assert_eq!(found, "[]", "{:?}: {screen}", browser.engine);
}

fn axe_source() -> String {
    let path = std::env::var("SAQBOL_AXE").unwrap_or_else(|_| {
        blackbox::root()
            .join("xtask/npm/node_modules/axe-core/axe.min.js")
            .display()
            .to_string()
    });
    std::fs::read_to_string(path).expect("axe-core from npm")
}

/// The kit's pages load nothing but themselves, so they are opened as they lie on a stick's server.
async fn axe_on_paper(engine: Engine) {
    let axe = axe_source();
    let server = Server::start(dist().join("kit")).await;
    let browser = Browser::start(engine, &Options::default()).await;
    let pages = std::fs::read_dir(dist().join("kit/kk")).expect("the kit");
    let mut pages: Vec<String> = pages
        .map(|page| format!("kk/{}", page.expect("a page").file_name().to_string_lossy()))
        .collect();
    pages.push("index.html".into());
    assert!(pages.len() >= 9, "{pages:?}");
    for page in pages {
        let address = format!("{}{page}", server.address);
        browser.driver.goto(&address).await.expect("the page");
        check(&browser, &axe, &page).await;
    }
    browser.quit().await;
}

async fn axe(engine: Engine) {
    let axe = axe_source();
    let server = Server::start(dist().join("web")).await;
    let browser = Browser::start(engine, &Options::default()).await;
    for page in PAGES {
        player::go(&browser, &server.address, &format!("kk/{page}")).await;
        check(&browser, &axe, page).await;
    }
    browser
        .open(&format!("{}#/kk/learn/b", server.address))
        .await;
    browser.press("#help").await;
    check(&browser, &axe, "the help dialog").await;
    browser
        .open(&format!("{}#/kk/play/{MODULE}", server.address))
        .await;
    browser
        .until(
            "the first screen",
            "return !!document.querySelector('.step')",
        )
        .await;
    let mut walked = Walked::default();
    let mut last = String::new();
    loop {
        let state = browser.js("const s = document.querySelector('.step'); return s ? document.querySelector('progress').value + ' ' + document.querySelector('#walk-next').disabled : 'end'").await;
        let state = state.as_str().unwrap_or_default().to_string();
        if state != last {
            check(&browser, &axe, &format!("screen {state}")).await;
            last = state;
        }
        if !player::once(&browser, Taste::First, &mut walked).await {
            check(&browser, &axe, "the end").await;
            break;
        }
    }
    for kind in ["bundle", "wasm", "stopped"] {
        browser
            .open(&format!("{}#/kk/learn/b", server.address))
            .await;
        browser.mounted().await;
        browser.js(&format!("saqbol.sorry('{kind}')")).await;
        check(&browser, &axe, &format!("a calm face, {kind}")).await;
    }
    live_a_week(&browser, &server.address).await;
    let report = class::page(&class::class(0, "", 0));
    for page in LATER.into_iter().chain([&report[..], "collect"]) {
        player::go(&browser, &server.address, &format!("kk/{page}")).await;
        if page == report {
            browser
                .until("its picture", "return !!document.querySelector('.bars') && !!document.querySelector('.hard-items')")
                .await;
        }
        check(&browser, &axe, &format!("later, {page}")).await;
    }
    browser.quit().await;
}

/// Each kind of step, fresh and answered.
async fn axe_in_kinds(engine: Engine) {
    let axe = axe_source();
    let server = Server::start(blackbox::fixtures()).await;
    let browser = Browser::start(engine, &Options::default()).await;
    for kind in crate::kinds::KINDS {
        player::go(&browser, &server.address, &format!("kk/play/b-{kind}")).await;
        // A press brings another screen, or the same one marked, answered, or with another choice open; what has looked the
        // same before is not looked at again.
        let mut looks = 0;
        while let Some(screen) = player::to_next(&browser, Taste::First).await {
            looks += 1;
            check(&browser, &axe, &format!("{kind}, look {looks}, {screen}")).await;
            player::press(&browser, Hand::Mouse).await;
        }
        assert!(looks > 1, "{kind}: {looks}");
        check(&browser, &axe, &format!("{kind}, the end")).await;
    }
    browser.quit().await;
}

/// Dark and high contrast have no barriers either, and what was chosen stays. Every screen, language and theme with
/// `SAQBOL_LONG`; some pages in Kazakh otherwise.
#[test]
fn every_theme_is_for_everybody() {
    blackbox::engine::run(async {
        let axe = axe_source();
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        live_a_week(&browser, &server.address).await;
        for theme in ["light", "dark", "contrast"] {
            browser
                .open(&format!("{}#/kk/settings", server.address))
                .await;
            browser.press(&format!("#theme-{theme}")).await;
            browser.press("#size-3").await;
            browser
                .until(
                    "the look",
                    &format!("const r = document.documentElement; return r.dataset.theme === '{theme}' && r.dataset.size === '3' && getComputedStyle(r).fontSize === '20px'"),
                )
                .await;
            check(&browser, &axe, &format!("settings, {theme}")).await;
            let (languages, pages): (Vec<&str>, Vec<&str>) = if blackbox::is_long() {
                (
                    blackbox::languages(),
                    PAGES.iter().chain(&LATER).copied().collect(),
                )
            } else {
                (
                    vec!["kk"],
                    vec!["", "learn/b", "help", "certificate/b", "teach"],
                )
            };
            for language in languages {
                for page in pages.iter().copied().chain(["play/b2-free-skins"]) {
                    player::go(&browser, &server.address, &format!("{language}/{page}")).await;
                    assert_eq!(
                        browser
                            .js("return document.documentElement.dataset.theme")
                            .await,
                        theme
                    );
                    check(&browser, &axe, &format!("{language}/{page}, {theme}")).await;
                }
                for module in all_kinds().into_iter().filter(|_| blackbox::is_long()) {
                    browser
                        .open(&format!("{}#/{language}/play/{module}", server.address))
                        .await;
                    browser
                        .until("the lesson", "return !!document.querySelector('.step')")
                        .await;
                    let mut walked = Walked::default();
                    let mut last = serde_json::Value::Null;
                    while player::once(&browser, Taste::Last, &mut walked).await {
                        let state = browser.js("return [document.querySelector('progress')?.value, document.querySelector('#walk-next')?.disabled]").await;
                        if state != last {
                            check(
                                &browser,
                                &axe,
                                &format!("{module}, {language}, press {}, {theme}", walked.presses),
                            )
                            .await;
                            last = state;
                        }
                    }
                    check(
                        &browser,
                        &axe,
                        &format!("{module}, {language}, the end, {theme}"),
                    )
                    .await;
                }
            }
        }
        browser.quit().await;
    });
}

/// On a phone of 320 px nothing is wider than the screen, what can be pressed is at least 44 px high, and no button
/// touches a field.
#[test]
fn a_small_phone_is_enough() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(320, 640).await;
        for language in blackbox::languages() {
            for page in PAGES.iter().copied().chain(["play/b2-free-skins"]) {
                player::go(&browser, &server.address, &format!("{language}/{page}")).await;
                let faults = browser
                    .js(
                        "const out = []; \
                         const all = document.documentElement; \
                         if (all.scrollWidth > all.clientWidth) out.push('wide: ' + document.documentElement.scrollWidth); \
                         for (const e of document.querySelectorAll('button, .button, .door, .language, .band, summary, .module-card a')) { \
                           const r = e.getBoundingClientRect(); \
                           if (r.height > 0 && (r.height < 43.5 || r.width < 43.5)) out.push(e.className + ' ' + e.textContent.slice(0, 20) + ' ' + r.width + 'x' + r.height); \
                         } \
                         for (const field of document.querySelectorAll('.field')) { \
                           const end = field.getBoundingClientRect().bottom; \
                           for (const e of field.form ? field.form.querySelectorAll('button, .button, .field') : []) { \
                             const gap = e.getBoundingClientRect().top - end; \
                             if (e !== field && gap > -4 && gap < 6) out.push('#' + field.id + ' touches ' + e.textContent.slice(0, 20)); \
                         } } return out.join('; ')",
                    )
                    .await;
                assert_eq!(faults, "", "{language}/{page}");
            }
        }
        browser.quit().await;
    });
}

/// Help and the quick exit never scroll away: not with the largest letters, and not on a phone's side, where what stays is one
/// slim row.
#[test]
fn help_and_the_quick_exit_stay() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        for (width, height, size, most) in [
            (640, 360, "1", 48),
            (640, 360, "4", 48),
            (360, 640, "4", 64),
            (320, 640, "4", 64),
        ] {
            browser.viewport(width, height).await;
            for module in ["b2-free-skins", "b3-only-i-understand"] {
                player::go(&browser, &server.address, &format!("kk/play/{module}")).await;
                browser.until("what comes later", player::LATER).await;
                browser.js(&format!("saqbol.look('light {size} on')")).await;
                browser
                    .js("document.querySelector('.step').style.minHeight = '1500px'")
                    .await;
                let stays = "scrollTo(0, 600); \
                    const inside = (s) => { const r = document.querySelector(s).getBoundingClientRect(); \
                        const hit = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2); \
                        return r.top >= -1 && !!hit && !!hit.closest(s); }; \
                    return scrollY > 300 && inside('.walk-bar .quick-exit') && inside('.walk-bar .help-button')";
                let place = format!("{module}, {width}×{height}, {size}");
                browser.until(&place, stays).await;
                let bar = browser
                    .js("return document.querySelector('.walk-bar').getBoundingClientRect().bottom")
                    .await;
                assert!(bar.as_f64() <= Some(f64::from(most)), "{place}: {bar}");
            }
        }
        browser.quit().await;
    });
}

/// A card that is moved by keys keeps the focus, however often, and to either end.
#[test]
fn a_card_that_is_moved_keeps_the_focus() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        player::go(&browser, &server.address, "kk/play/b-order").await;
        browser.until("what comes later", player::LATER).await;
        browser.seen(".order-card").await;
        let own = "const card = document.activeElement.closest('.order-card'); return !!card && card.dataset.id === window.__card";
        for (way, from) in [("up", "last"), ("down", "first")] {
            browser
                .js(&format!("const card = document.querySelector('.order-card:{from}-child'); window.__card = card.dataset.id; card.querySelector('.{way}').focus()"))
                .await;
            for _ in 0..4 {
                let is_end = browser
                    .js(&format!("return !document.activeElement.matches('.{way}')"))
                    .await;
                if is_end == true {
                    break;
                }
                let enter = browser
                    .driver
                    .action_chain()
                    .key_down(Key::Enter)
                    .key_up(Key::Enter);
                enter.perform().await.expect("a key");
                // What comes after the press has come.
                tokio::time::sleep(std::time::Duration::from_millis(60)).await;
                browser.becomes("the focus", own, true).await;
            }
        }
        browser.quit().await;
    });
}

/// The whole walk with Tab and Enter alone; after "next" the focus is on the new screen.
#[test]
fn by_keyboard_alone() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser
            .open(&format!("{}#/kk/play/{MODULE}", server.address))
            .await;
        browser
            .until(
                "the first screen",
                "return !!document.querySelector('.step')",
            )
            .await;
        let wanted = "const ok = (e) => e && !e.disabled; const a = document.activeElement; \
            if (document.querySelector('.page.end')) return 'end'; \
            const next = document.querySelector('#walk-next'); \
            const picked = document.querySelectorAll('[aria-pressed=\"true\"]').length; \
            const slots = document.querySelectorAll('.slot').length; \
            if (ok(next)) return a === next ? 'press' : 'tab'; \
            const more = document.querySelector('#more, #rewind'); \
            if (more) return a === more ? 'press' : 'tab'; \
            const check = document.querySelector('#check'); \
            if (ok(check) && (picked || !document.querySelector('.tap'))) return a === check ? 'press' : 'tab'; \
            if (slots) { const s = [...document.querySelectorAll('.slot')].find((s) => !s.querySelector('[aria-pressed=\"true\"]')); return s && s.contains(a) ? 'press' : 'tab'; } \
            const open = document.querySelector('.option:not([aria-pressed=\"true\"]):not(:disabled)'); \
            if (a && a.matches('button.row, button.clue, button.doorway')) return open ? 'tab' : 'press'; \
            return a && a.matches('.hurry, .option, .tap, .order-card button') && a.getAttribute('aria-pressed') !== 'true' ? 'press' : 'tab';";
        let mut presses = 0;
        for _ in 0..3000 {
            let what = browser.js(wanted).await;
            let key = match what.as_str() {
                Some("end") => {
                    assert!(presses > 20);
                    let focus = "return document.activeElement.id";
                    browser.becomes("the focus", focus, "screen").await;
                    browser.quit().await;
                    return;
                }
                Some("press") => {
                    presses += 1;
                    Key::Enter
                }
                _ => Key::Tab,
            };
            browser
                .driver
                .action_chain()
                .key_down(key.clone())
                .key_up(key)
                .perform()
                .await
                .expect("a key");
        }
        panic!(
            "the end was not reached by keyboard: {}",
            browser.js("return document.body.innerText").await
        );
    });
}
