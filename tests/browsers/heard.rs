//! What is heard and where the focus is: one region that stands says each thing once, and the focus stays on the page.

use std::time::Duration;

use blackbox::engine::{Browser, Engine, Options};
use blackbox::player::{self, Taste};
use blackbox::server::Server;
use thirtyfour::Key;

use crate::kinds::KINDS;

/// Waits for the script that comes after the first screen.
async fn listening(browser: &Browser) {
    browser
        .until(
            "what comes later",
            "if (!window.__focus) { window.__focus = []; document.addEventListener('focusin', (e) => __focus.push(e.target.localName)); } \
             return performance.getEntriesByType('resource').some((r) => r.name.includes('/later-') && r.responseEnd > 0)",
        )
        .await;
    tokio::time::sleep(Duration::from_millis(150)).await;
}

/// Through every kind of step by keys alone: the focus is never lost, and Tab goes on from where the answer was; what is
/// said about an answer is said once, by the region that has stood there from the start.
#[test]
fn every_answer_is_heard_and_keeps_the_focus() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        for kind in KINDS {
            player::go(&browser, &server.address, &format!("kk/play/b-{kind}")).await;
            let stands = "return document.getElementById('said').getAttribute('aria-live')";
            assert_eq!(browser.js(stands).await, "polite");
            listening(&browser).await;
            let (mut presses, mut said) = (0, 0);
            while let Some(screen) = player::to_next(&browser, Taste::First).await {
                browser
                    .js("document.getElementById('said').textContent = ''; \
                         document.querySelectorAll('[data-say]').forEach((e) => { e.before = e.innerText.trim(); }); \
                         document.querySelector('[data-press]').focus()")
                    .await;
                let key = browser.driver.action_chain().send_keys(Key::Enter + "");
                key.perform().await.expect("a key");
                tokio::time::sleep(Duration::from_millis(60)).await;
                // It is said after the picture, and later where the machine is slow; twice it would stay.
                browser
                    .js("return new Promise((done) => requestAnimationFrame(() => setTimeout(done, 1)))")
                    .await;
                let has = "const a = document.activeElement; return a && a !== document.body && a.isConnected && !a.disabled ? '' : String(a && a.outerHTML.slice(0, 150))";
                let place = format!("{kind}, {screen}");
                browser
                    .becomes(&format!("{place}: the focus"), has, "")
                    .await;
                let faults = "const region = [...document.getElementById('said').children].map((p) => p.textContent); \
                         const out = []; \
                         for (const e of document.querySelectorAll('#sheet, .step .chat-back')) { \
                           const words = e.innerText.trim(); \
                           if (!words || !e.matches('[data-say]')) continue; \
                           const times = region.filter((said) => said === words).length; \
                           if (times !== (e.before === words ? 0 : 1)) out.push(times + ' times: ' + words); \
                         } \
                         if (document.querySelector('.step [role=status], .step [role=alert], .step [aria-live]')) out.push('another region'); \
                         return out.join('; ')";
                browser
                    .becomes(&format!("{place}: said once"), faults, "")
                    .await;
                let words = browser
                    .js("return document.getElementById('said').children.length")
                    .await;
                said += words.as_u64().unwrap_or_default();
                presses += 1;
                assert!(presses < 80, "{kind} does not end");
            }
            // Kinds that judge nothing say nothing.
            assert!(said > 0 || kind == "say" || kind == "talk", "{kind}");
        }
        browser.quit().await;
    });
}

/// Past the bar with one key, and a key that is held down presses once.
#[test]
fn the_first_tab_leads_past_the_bar() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser
            .open(&format!("{}#/kk/learn/b", server.address))
            .await;
        browser.mounted().await;
        listening(&browser).await;
        let tab = async |key: Key| {
            let keys = browser.driver.action_chain().send_keys(key + "");
            keys.perform().await.expect("a key");
        };
        tab(Key::Tab).await;
        let skip = "const a = document.activeElement; const r = a.getBoundingClientRect(); \
            return a.matches('.skip') && r.top >= 0 && a.contains(document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2))";
        browser.until("the way past the bar", skip).await;
        tab(Key::Enter).await;
        tab(Key::Tab).await;
        let there = "return !!document.activeElement.closest('main')";
        browser.until("past the bar", there).await;
        browser.quit().await;
    });
}
