//! Many learners on one computer; what is offered to them later; what is erased.

use blackbox::device;
use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::player::{self, Taste, Walked};
use blackbox::server::Server;
use serde_json::json;

use crate::kept::{SAFE, some_way};
use crate::walks::MODULE;

crate::in_each_engine! {
    two_learners_share_a_computer => super::two_learners;
    a_booster_and_a_check_are_played => super::later;
    a_guest_leaves_nothing => super::guest;
}

async fn start(engine: Engine) -> (Server, Browser) {
    let server = Server::start(dist().join("web")).await;
    let browser = Browser::start(engine, &Options::default()).await;
    browser.open(&server.address).await;
    browser.mounted().await;
    (server, browser)
}

async fn go(browser: &Browser, server: &Server, page: &str) {
    browser
        .open(&format!("{}#/kk/{page}", server.address))
        .await;
    browser.mounted().await;
}

async fn place_is(browser: &Browser, place: f64) {
    let script =
        format!("const p = document.querySelector('progress'); return !!p && p.value === {place}");
    browser.until("the place", &script).await;
}

async fn two_learners(engine: Engine) {
    let (server, browser) = start(engine).await;
    player::enter(&browser, "kk", MODULE).await;
    let first = some_way(&browser, 5).await;
    let who = browser
        .js("return sessionStorage.getItem('saqbol.who')")
        .await;
    let who = who.as_str().expect("the tab knows who learns").to_string();

    // Somebody else sits down.
    go(&browser, &server, "who").await;
    // The first one's picture, whichever it is, is not offered again.
    browser.press("[id^=join-]").await;
    browser
        .until(
            "the second learner",
            "const c = document.querySelector('#who .number'); return !!c && c.innerText === '2'",
        )
        .await;
    browser.press(&format!("#module-{MODULE}")).await;
    browser.press("#start").await;
    place_is(&browser, 1.0).await;
    let second = some_way(&browser, 2).await;
    assert!(second < first);

    // A new start in the same tab knows who sits here…
    go(&browser, &server, &format!("play/{MODULE}")).await;
    place_is(&browser, second).await;
    // …and a tab that was told nothing asks, wherever the address leads.
    browser.js("sessionStorage.clear()").await;
    go(&browser, &server, &format!("play/{MODULE}")).await;
    browser.press(&format!("#be-{who}")).await;
    browser
        .until(
            "the first learner's place",
            &format!(
                "const p = document.querySelector('progress'); return !!p && p.value >= {first}"
            ),
        )
        .await;
    // Whoever opened the profile sees nothing that was answered before.
    let seen = browser
        .js("return [document.querySelector('#walk-back').disabled, document.querySelectorAll('.ticked, #sheet, .reason').length]")
        .await;
    assert_eq!(seen, json!([true, 0]));

    // "Erase mine" takes nothing from the other.
    go(&browser, &server, "mine").await;
    browser.press("#erase-mine").await;
    browser.press("#erase-yes").await;
    browser
        .until(
            "who is left",
            "return !!document.querySelector('.page.who, #mine-said') && !document.querySelector('#erase-yes')",
        )
        .await;
    let kept = device::kept(&browser).await;
    assert!(
        kept.iter()
            .all(|(id, _)| *id != who && *id != format!("@{who}")),
        "{kept:?}"
    );
    assert!(
        kept.iter().any(|(_, line)| line.contains(MODULE)),
        "{kept:?}"
    );
    go(&browser, &server, &format!("play/{MODULE}")).await;
    place_is(&browser, second).await;

    // "Erase all" takes everything.
    go(&browser, &server, "mine").await;
    browser.press("#mine-all summary").await;
    browser.press("#erase").await;
    // Somebody had switched on what people have recorded.
    browser
        .js("localStorage.setItem('saqbol.voice', 'on')")
        .await;
    browser.press("#erase-yes").await;
    browser
        .until(
            "erased",
            "const s = document.querySelector('#mine-said'); return !!s && s.innerText.length > 3",
        )
        .await;
    assert_eq!(device::kept(&browser).await, []);
    let words = "return localStorage.length + sessionStorage.length";
    browser.becomes("no words are left", words, 0).await;
    browser.quit().await;
}

/// Boosters a week after a module, the check before the band, the certificate after it.
async fn later(engine: Engine) {
    let (server, browser) = start(engine).await;
    // No test stands before the first lesson; after it the check is offered.
    go(&browser, &server, "learn/b").await;
    browser
        .until(
            "a path without a test",
            "return !!document.querySelector('.module-card.next') && !document.querySelector('.due')",
        )
        .await;
    let first = browser
        .js("return document.querySelector('.module-card.next a').id.slice(7)")
        .await;
    let today = device::today(&browser).await;
    let first = first.as_str().expect("an id");
    device::keep(&browser, &device::finished("me", first, today)).await;
    go(&browser, &server, "learn/b").await;
    browser.press("#due-check-b").await;
    let walked = player::play(&browser, Taste::Last).await;
    let kinds = |kind: &str| walked.screens.iter().filter(|s| s.contains(kind)).count();
    assert_eq!(
        (
            kinds("kind-situation"),
            kinds("kind-choice"),
            kinds("kind-scale"),
            kinds("kind-pick")
        ),
        (9, 1, 1, 1)
    );
    browser.press("#more").await;
    browser
        .until(
            "no more offers",
            "return !!document.querySelector('.path') && !document.querySelector('.due')",
        )
        .await;

    let id = device::learner(&browser).await;
    device::keep(&browser, &device::finished(&id, MODULE, today - 8)).await;
    go(&browser, &server, "learn/b").await;
    browser.press(&format!("#due-{MODULE}")).await;
    let walked = player::play(&browser, Taste::First).await;
    let screens: std::collections::BTreeSet<&String> = walked.screens.iter().collect();
    assert_eq!(screens.len(), 4, "{screens:?}");
    browser
        .until("two numbers", "return !!document.querySelector('#score-signs') && !!document.querySelector('#score-trusted')")
        .await;
    browser.press("#more").await;
    browser
        .until(
            "no more offers",
            "return !!document.querySelector('.path') && !document.querySelector('.due')",
        )
        .await;

    let modules = device::finish_path(&browser, &id, today).await;
    assert!(!modules.is_empty());
    go(&browser, &server, "learn/b").await;
    browser.press("#to-certificate").await;
    let name = "Айгерім-сынақ";
    browser.write("#cert-name", name).await;
    // The name is on the page and nowhere else.
    let stored = browser
        .js("return JSON.stringify([{...localStorage}, {...sessionStorage}, window.name, history.state, location.href])")
        .await;
    assert!(!stored.to_string().contains(name));
    let kept = device::kept(&browser).await;
    assert!(kept.iter().all(|(_, line)| !line.contains(name)));
    go(&browser, &server, "certificate/b").await;
    browser
        .until(
            "an empty name",
            "const n = document.querySelector('#cert-name'); return !!n && n.value === ''",
        )
        .await;
    browser.quit().await;
}

async fn guest(engine: Engine) {
    let (server, browser) = start(engine).await;
    player::enter(&browser, "kk", MODULE).await;
    some_way(&browser, 3).await;
    let before = device::kept(&browser).await;
    go(&browser, &server, "who").await;
    let storage = "return JSON.stringify({...localStorage})";
    let words = browser.js(storage).await;
    browser.press("#guest").await;
    browser.press(&format!("#module-{MODULE}")).await;
    browser.press("#start").await;
    place_is(&browser, 1.0).await;
    let mut walked = Walked::default();
    for _ in 0..6 {
        player::once(&browser, Taste::First, &mut walked).await;
    }
    let on = "return document.querySelector('progress').value > 1";
    browser.until("a guest goes on", on).await;
    assert_eq!(
        browser.js(SAFE).await,
        false,
        "a guest is not told that answers are kept"
    );
    assert_eq!(device::kept(&browser).await, before);
    assert_eq!(browser.js(storage).await, words);
    browser.quit().await;
}

/// Two tabs play the same module at once: the answers of both are kept.
#[test]
fn two_tabs_do_not_overwrite_each_other() {
    blackbox::engine::run(async {
        let (server, browser) = start(Engine::Chromium).await;
        player::enter(&browser, "kk", MODULE).await;
        some_way(&browser, 2).await;
        let one = browser.driver.window().await.expect("a window");
        let two = browser.driver.new_tab().await.expect("a second tab");
        for (tab, presses) in [(&two, 4), (&one, 3), (&two, 3), (&one, 4)] {
            browser
                .driver
                .switch_to_window(tab.clone())
                .await
                .expect("the tab");
            if browser.js("return location.href").await == "about:blank" {
                go(&browser, &server, &format!("play/{MODULE}")).await;
                browser
                    .until("the lesson", "return !!document.querySelector('.step')")
                    .await;
            }
            let before = device::kept(&browser).await;
            some_way(&browser, presses).await;
            let after = device::kept(&browser).await;
            assert!(after.len() > before.len());
            assert_eq!(
                after[..before.len()],
                before[..],
                "a line of the other tab is gone"
            );
        }
        // After both, a new start gets on to the end.
        go(&browser, &server, &format!("play/{MODULE}")).await;
        player::play(&browser, Taste::First).await;
        browser.quit().await;
    });
}

/// Records that nobody understands are set aside: the lesson goes on, they are counted, and the file has them.
#[test]
fn a_damaged_record_is_set_aside() {
    blackbox::engine::run(async {
        let (server, browser) = start(Engine::Chromium).await;
        player::enter(&browser, "ru", MODULE).await;
        let place = some_way(&browser, 4).await;
        let id = device::learner(&browser).await;
        let strange = [
            json!({ "who": id, "line": "me\tw1" }),
            json!({ "who": id, "line": "\u{0}\u{ffff}<script>" }),
            json!({ "who": id, "line": 5 }),
            json!({ "who": "@x", "line": "used\tx" }),
            json!({ "who": [id], "line": "me" }),
            json!("nothing like a record"),
        ];
        device::keep(&browser, &strange).await;
        go(&browser, &server, &format!("play/{MODULE}")).await;
        browser
            .until(
                "the place",
                &format!(
                    "const p = document.querySelector('progress'); return !!p && p.value >= {place}"
                ),
            )
            .await;
        browser.open(&format!("{}#/ru/mine", server.address)).await;
        browser
            .until("what was set aside", "const u = document.querySelector('#unread'); return !!u && u.innerText.startsWith('2 записи')")
            .await;
        browser.says("#unread-here", ": 1").await;
        browser.quit().await;
    });
}

/// A class of forty: the forty-first is told calmly, and can be a guest.
#[test]
fn a_computer_has_room_for_forty() {
    blackbox::engine::run(async {
        let (server, browser) = start(Engine::Chromium).await;
        let class: Vec<_> = (1..=40)
            .map(|number| device::used(&format!("p{number}"), "apple", number))
            .collect();
        device::keep(&browser, &class).await;
        go(&browser, &server, "learn/b").await;
        browser
            .until(
                "forty",
                "return document.querySelectorAll('[id^=be-]').length === 40",
            )
            .await;
        assert_eq!(
            browser
                .js("return document.querySelectorAll('[id^=join-]').length")
                .await,
            0
        );
        browser.press("#be-p37").await;
        browser
            .until("the pupil", "const c = document.querySelector('#who .number'); return !!c && c.innerText === '37'")
            .await;
        // Within the hour this one comes first.
        go(&browser, &server, "who").await;
        browser
            .until(
                "the order",
                "const b = document.querySelector('[id^=be-]'); return !!b && b.id === 'be-p37'",
            )
            .await;
        browser.quit().await;
    });
}
