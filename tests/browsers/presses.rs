//! A press goes to what is seen under it, counts once, and nothing else changes what was entered.

use std::time::{Duration, SystemTime};

use blackbox::device;
use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::player::{self, Taste};
use blackbox::server::Server;
use serde_json::json;
use thirtyfour::By;

use crate::kinds::KINDS;
use crate::walks::MODULE;

crate::in_each_engine! {
    a_double_click_counts_once => super::double_clicks;
}

/// Scrolls what can be scrolled from its top to its end and says which button of a bar that stays (help's head, a walk's
/// bar and foot) lies under something else at some position.
const COVERED: &str = r#"
const dialog = document.querySelector('dialog[open]');
const place = dialog ? dialog.querySelector('.help-body') : document.scrollingElement;
const bars = dialog ? [...dialog.children].filter((e) => e !== place)
  : [...document.querySelectorAll('.page *')].filter((e) => getComputedStyle(e).position === 'sticky');
if (dialog && place.scrollHeight <= place.clientHeight) return 'nothing to scroll';
if (!bars.some((bar) => bar.querySelector('a, button'))) return 'no bar stays';
for (let top = 0; ; top += 7) {
  place.scrollTo({ top, behavior: 'instant' });
  for (const button of bars.flatMap((bar) => [...bar.querySelectorAll('a, button')])) {
    const r = button.getBoundingClientRect();
    // What is folded away has a place as well.
    if (!r.width || r.bottom < 0 || r.top > innerHeight || !button.checkVisibility()) continue;
    for (const [x, y] of [[0.5, 0.5], [0.2, 0.25], [0.8, 0.25], [0.2, 0.75], [0.8, 0.75]]) {
      const hit = document.elementFromPoint(r.x + r.width * x, r.y + r.height * y);
      if (!hit || !button.contains(hit)) return button.textContent + ' lies under ' + (hit && hit.outerHTML.slice(0, 120)) + ' at ' + top;
    }
  }
  if (top > place.scrollHeight) return '';
}
"#;

/// The ways out of help, and a walk's bars, take their presses at every scroll position.
#[test]
fn bars_that_stay_take_their_presses() {
    blackbox::engine::run(async {
        let web = Server::start(dist().join("web")).await;
        let fixtures = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
        for (width, height) in [(320, 640), (640, 360), (1024, 600)] {
            browser.viewport(width, height).await;
            for language in blackbox::languages() {
                browser
                    .open(&format!("{}#/{language}/learn/b", web.address))
                    .await;
                browser.mounted().await;
                browser.press("#help").await;
                browser
                    .until(
                        "help",
                        "return !!document.querySelector('dialog[open] .steps p')",
                    )
                    .await;
                assert_eq!(
                    browser.js(COVERED).await,
                    "",
                    "{language}, {width}×{height}"
                );
            }
            for kind in KINDS {
                if height < 420 {
                    // There the bars go with the page.
                    continue;
                }
                player::go(&browser, &fixtures.address, &format!("kk/play/b-{kind}")).await;
                assert_eq!(browser.js(COVERED).await, "", "{kind}, {width}×{height}");
            }
        }
        browser.quit().await;
    });
}

/// Answers and screens so far.
async fn so_far(browser: &Browser) -> (usize, usize) {
    let lines = device::kept(browser).await;
    let count = |what: &str| {
        let field = format!("\t{what}\t");
        lines
            .iter()
            .filter(|(_, line)| line.contains(&field))
            .count()
    };
    (count("answer"), count("next"))
}

async fn double_clicks(engine: Engine) {
    let server = Server::start(blackbox::fixtures()).await;
    let browser = Browser::start(engine, &Options::moving()).await;
    for kind in KINDS {
        player::go(&browser, &server.address, &format!("kk/play/b-{kind}")).await;
        doubled(&browser, kind, false).await;
    }
    browser.quit().await;
}

/// How long after the first press of one double press the next one begins, as its events say: long past what a second
/// press is taken for. In Chromium the events' own time goes on by so much without anybody waiting for it.
const BETWEEN: Duration = Duration::from_secs(2);

/// Whether all that was pressed is in the store.
const KEPT: &str =
    "const kept = document.querySelector('#kept'); return !kept || kept.classList.contains('safe')";

/// Plays to the end with double clicks: none of them answers twice, leaves two screens, or does both.
async fn doubled(browser: &Browser, what: &str, finger: bool) {
    let mut presses = 0;
    let begun = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let begun = begun.expect("a clock");
    let chromium = browser.engine == Engine::Chromium;
    while player::to_next(browser, Taste::First).await.is_some() {
        browser.until("all is kept", KEPT).await;
        let before = so_far(browser).await;
        if chromium {
            double_press(browser, finger, begun + BETWEEN * presses).await;
        } else {
            double_click(browser).await;
        }
        // Whatever the second click has met is drawn and kept by now, and a third one would be a new one.
        let settled = if chromium { 150 } else { 550 };
        tokio::time::sleep(Duration::from_millis(settled)).await;
        browser.until("all is kept", KEPT).await;
        let after = so_far(browser).await;
        assert!(
            after.0 + after.1 <= before.0 + before.1 + 1,
            "{what}: one double click did {before:?} → {after:?}"
        );
        presses += 1;
        assert!(presses < 80, "{what} does not end");
    }
    assert!(presses > 0);
}

async fn double_click(browser: &Browser) {
    browser
        .js("document.querySelector('[data-press]')?.scrollIntoView({ block: 'center', behavior: 'instant' })")
        .await;
    // The screen may have moved on since it was looked at.
    let Ok(element) = browser.driver.find(By::Css("[data-press]")).await else {
        return;
    };
    let chain = browser.driver.action_chain();
    let _ = chain.double_click_element(&element).perform().await;
}

/// Two presses within a fifth of a second, of the mouse or of a finger: so their events say, however long a busy machine
/// takes to hand them over. The first one is said to come at `time`, counted from 1970.
async fn double_press(browser: &Browser, finger: bool, time: Duration) {
    let at = browser
        .js("const e = document.querySelector('[data-press]'); if (!e) return null; e.scrollIntoView({ block: 'center', behavior: 'instant' }); \
             const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]")
        .await;
    if at.is_null() {
        return;
    }
    for (count, after) in [(1, 0.0), (2, 0.14)] {
        for (down, held) in [(true, 0.0), (false, 0.02)] {
            let timestamp = time.as_secs_f64() + after + held;
            if finger {
                let kind = if down { "touchStart" } else { "touchEnd" };
                let points = if down {
                    json!([{ "x": at[0], "y": at[1] }])
                } else {
                    json!([])
                };
                let event = json!({ "type": kind, "touchPoints": points, "timestamp": timestamp });
                browser.devtools("Input.dispatchTouchEvent", event).await;
            } else {
                let kind = if down {
                    "mousePressed"
                } else {
                    "mouseReleased"
                };
                let event = json!({
                    "type": kind, "x": at[0], "y": at[1], "button": "left", "clickCount": count, "timestamp": timestamp
                });
                browser.devtools("Input.dispatchMouseEvent", event).await;
            }
        }
        if count == 1 {
            // What the first one brings is drawn meanwhile.
            tokio::time::sleep(Duration::from_millis(120)).await;
        }
    }
}

/// A finger that taps twice.
#[test]
fn a_double_tap_counts_once() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
        browser.viewport(320, 640).await;
        let touch = json!({ "enabled": true, "maxTouchPoints": 1 });
        browser
            .devtools("Emulation.setTouchEmulationEnabled", touch)
            .await;
        for kind in KINDS {
            player::go(&browser, &server.address, &format!("kk/play/b-{kind}")).await;
            doubled(&browser, kind, true).await;
        }
        browser.quit().await;
    });
}

/// What is not a double click is never held back: another control at once, the same again, and keys.
#[test]
fn every_single_press_counts() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let fixtures = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
        browser
            .open(&format!("{}#/kk/play/b-words", fixtures.address))
            .await;
        browser
            .until("the lesson", "return !!document.querySelector('.step')")
            .await;
        // Another control at once.
        browser.press("#walk-next").await;
        browser.press("#help").await;
        browser
            .until("help", "return !!document.querySelector('dialog[open]')")
            .await;
        browser.press("#help-close").await;
        browser
            .until("closed", "return !document.querySelector('dialog[open]')")
            .await;
        // The same one again, as fast as somebody presses who knows what comes.
        tokio::time::sleep(Duration::from_millis(600)).await;
        browser.press("#walk-back").await;
        browser
            .until(
                "back",
                "return document.querySelector('progress').value === 1",
            )
            .await;
        tokio::time::sleep(Duration::from_millis(600)).await;
        browser.press("#walk-next").await;
        browser
            .until(
                "on",
                "return document.querySelector('progress').value === 2",
            )
            .await;
        // A counter takes every click of a fast hand.
        browser
            .open(&format!("{}full.html#/kk/whole/{MODULE}", server.address))
            .await;
        browser.mounted().await;
        let more = "[id^=more-]";
        let on = format!(
            "if (document.querySelector('{more}')) return true; \
             const b = ['count-hands', 'check', 'walk-next'].map((id) => document.getElementById(id)).find((b) => b && !b.disabled); if (b) b.click()"
        );
        browser.until("a counter", &on).await;
        let element = browser.driver.find(By::Css(more)).await.expect("a counter");
        let mut chain = browser.driver.action_chain();
        for _ in 0..5 {
            chain = chain.click_element(&element);
        }
        chain.perform().await.expect("five clicks");
        browser
            .until(
                "five hands",
                "return document.querySelector('[id^=vote-].field').value === '5'",
            )
            .await;
        browser.quit().await;
    });
}

/// Whoever scrolls with the wheel over a number that was just typed does not change it.
#[test]
fn the_wheel_changes_no_number() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
        let pages = [format!("kk/whole/{MODULE}"), "kk/settings".into()];
        let mut fields = 0;
        for page in pages {
            browser
                .open(&format!("{}full.html#/{page}", server.address))
                .await;
            browser.mounted().await;
            browser
                .until("the page", "return !document.querySelector('.waiting')")
                .await;
            // The script that looks after the wheel comes a second later.
            let script = "return typeof saqbol.camera === 'function'";
            browser.until("the script", script).await;
            browser
                .js("document.querySelector('#class-set')?.setAttribute('open', '')")
                .await;
            for field in browser
                .driver
                .find_all(By::Css("input[type=number]"))
                .await
                .expect("fields")
            {
                fields += 1;
                field.send_keys("7").await.expect("typed");
                let at = browser
                    .js("const e = document.activeElement; const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2, e.value]")
                    .await;
                for by in [120, -120, -120] {
                    let wheel = json!({ "type": "mouseWheel", "x": at[0], "y": at[1], "deltaX": 0, "deltaY": by });
                    browser.devtools("Input.dispatchMouseEvent", wheel).await;
                }
                tokio::time::sleep(Duration::from_millis(200)).await;
                assert_eq!(
                    field.value().await.expect("a value"),
                    at[2].as_str().map(String::from)
                );
            }
        }
        assert!(fields > 0, "no number field was found");
        browser.quit().await;
    });
}
