//! Each kind of step, played with the mouse and with the keyboard alone: fresh, answered, and looked at again.

use blackbox::engine::{Browser, Engine, Options};
use blackbox::player::{self, Hand, Taste};
use blackbox::server::Server;
use saqbol::curriculum::Kind;

crate::in_each_engine! {
    each_kind_is_played_with_the_mouse => super::with_mouse;
    each_kind_is_played_with_the_keyboard_alone => super::with_keyboard;
}

/// All kinds: each has a fixture of its name.
pub const KINDS: [&str; Kind::NAMES.len()] = *Kind::NAMES.first_chunk().unwrap();

async fn with_mouse(engine: Engine) {
    played(engine, Hand::Mouse).await;
}

async fn with_keyboard(engine: Engine) {
    played(engine, Hand::Keyboard).await;
}

/// A finger on a phone's screen.
#[test]
fn each_kind_is_played_with_a_finger() {
    blackbox::engine::run(async {
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(320, 640).await;
        let touch = serde_json::json!({ "enabled": true, "maxTouchPoints": 1 });
        browser
            .devtools("Emulation.setTouchEmulationEnabled", touch)
            .await;
        played_in(browser, Hand::Finger).await;
    });
}

async fn played(engine: Engine, hand: Hand) {
    let browser = Browser::start(engine, &Options::default()).await;
    played_in(browser, hand).await;
}

async fn played_in(browser: Browser, hand: Hand) {
    let engine = browser.engine;
    let server = Server::start(blackbox::fixtures()).await;
    for kind in KINDS {
        player::go(&browser, &server.address, &format!("kk/play/b-{kind}")).await;
        let taste = if hand == Hand::Mouse {
            Taste::Last
        } else {
            Taste::First
        };
        let mut presses = 0;
        while let Some(screen) = player::to_next(&browser, taste).await {
            presses += 1;
            assert!(presses < 200, "{engine:?}, {kind} does not end");
            let own = screen.contains(&format!("kind-{kind} "));
            assert!(own, "{engine:?}, {kind}: {screen}");
            player::press(&browser, hand).await;
        }
        looked_at_again(&browser, kind).await;
    }
    browser.quit().await;
}

/// Back from the end: the step stands there answered, with nothing left to answer, and the way forward is open.
async fn looked_at_again(browser: &Browser, kind: &str) {
    browser.press("#walk-back").await;
    browser
        .until("the last step", "return !!document.querySelector('.step')")
        .await;
    let state = browser
        .js("return [!document.querySelector('#walk-next').disabled, document.querySelectorAll('#check:not([disabled]), .option:not([disabled]):not(.found), .hurry').length]")
        .await;
    assert_eq!(state[0], true, "{kind}: no way forward");
    // A sentence may be mended at any time, and a pair that was found stays where it is.
    if !["build", "match"].contains(&kind) {
        assert_eq!(state[1], 0, "{kind}: something can still be answered");
    }
}

/// What is wrong with a screen as it comes; nothing once it was looked at.
const FRESH: &str = r#"
const kept = document.getElementById('kept');
const check = document.getElementById('check');
const place = screen() + !!check;
if (!kept || window.__place === place) return '';
const came = window.__came !== screen();
[window.__place, window.__came] = [place, screen()];
const plain = (e) => e.innerText.replace(/\u00ad/g, '');
const says = plain(kept);
if (came && says.includes('Сақталды')) return 'it says that something was saved';
const marked = document.querySelector('.step :is([aria-pressed=true]:not(.print), .print.marked)');
if (!check || marked) return '';
window.__checks = (window.__checks || 0) + 1;
if (check.disabled) return says.startsWith('Алдымен') ? '' : 'nobody says what it waits for: ' + says;
return check.matches('.primary') || plain(check) === 'Тексеру' ? 'it shines, and nothing is marked' : '';
"#;

/// On a screen that comes nothing was saved, and "check" does not shine: it waits, and says for what, or it is called what
/// it means to mark nothing.
#[test]
fn nothing_is_claimed_before_it_was_done() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(320, 640).await;
        let checked = [
            "spot", "order", "build", "pick", "map", "phone", "timeline", "lens",
        ];
        for kind in KINDS {
            player::go(&browser, &server.address, &format!("kk/play/b-{kind}")).await;
            browser
                .js("window.__place = window.__came = ''; window.__checks = 0")
                .await;
            let fault = browser
                .js_with(&player::until(FRESH), vec![true.into()])
                .await;
            assert!(fault.is_null(), "{kind}: {fault}");
            let checks = browser.js("return window.__checks").await;
            let has = checks.as_u64() > Some(0);
            assert!(has || !checked.contains(&kind), "{kind}: no check was seen");
        }
        browser.quit().await;
    });
}
