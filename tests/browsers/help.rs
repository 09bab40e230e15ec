//! Help on every screen, a line of one's own, what is kept in a child's words, and text that stays text.

use blackbox::device;
use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::player;
use blackbox::server::Server;

use crate::walks::MODULE;

crate::in_each_engine! {
    help_is_one_press_away => super::one_press;
    a_line_of_ones_own_is_text => super::own_line;
    hostile_addresses_and_records_stay_text => super::hostile;
}

async fn open(browser: &Browser, address: &str, page: &str) {
    browser.open(&format!("{address}#/{page}")).await;
    browser.mounted().await;
}

/// The numbers that can be called from where the learner is.
const CALLS: &str = "return [...document.querySelectorAll('.help-body .number')].map((a) => a.getAttribute('href'))";

async fn one_press(engine: Engine) {
    let server = Server::start(dist().join("web")).await;
    let browser = Browser::start(engine, &Options::default()).await;
    for page in [
        "kk",
        "ru/learn/b",
        "kk/module/b2-free-skins",
        "en/play/b2-free-skins",
        "kk/who",
        "ru/boost/b2-free-skins",
        "kk/check/check-b/entry",
        "en/no/such/page",
        "kk/mine",
        "ru/teach",
        "en/family",
        "kk/privacy",
    ] {
        player::go(&browser, &server.address, page).await;
        browser.press("#help").await;
        browser
            .until(
                page,
                "return document.querySelectorAll('.help-body .number').length >= 3",
            )
            .await;
    }
    let calls = browser.js(CALLS).await;
    for number in ["tel:111", "tel:112", "tel:102"] {
        assert!(calls.to_string().contains(number), "{calls}");
    }
    // To hold out to somebody: as large as the screen.
    browser.press("#help-how summary").await;
    browser.press("#show-1").await;
    let large = "const p = document.querySelector('.held-out p'); const r = document.querySelector('.held-out').getBoundingClientRect(); return r.width >= innerWidth - 20 && r.height >= innerHeight * 0.8 && parseFloat(getComputedStyle(p).fontSize) >= 28";
    browser.until("a large sentence", large).await;
    browser.press("#held-close").await;
    browser
        .until("closed", "return !document.querySelector('.held-out')")
        .await;
    // A picture that is out: what to do, and it is nobody's end of the world.
    browser.press("#help-picture summary").await;
    browser
        .until(
            "what to do about a picture that is out",
            "return document.querySelectorAll('#help-picture .steps p').length === 7 && document.querySelector('#help-picture .steps').innerText.includes('111')",
        )
        .await;
    // It has happened before: what to do today, and later.
    browser.press("#help-happened summary").await;
    browser
        .until(
            "what to do when it has happened",
            "return document.querySelectorAll('#help-happened .steps p').length === 4",
        )
        .await;
    // Elsewhere no number is shown that may not work there, and the page says so.
    browser.press("#abroad").await;
    browser
        .until(
            "advice without numbers",
            "return document.querySelectorAll('.help-body .number').length === 0 && document.querySelectorAll('.help-line').length === 2",
        )
        .await;
    browser.quit().await;
}

/// Markup that would run if any page took it for markup.
pub const ATTACKS: [&str; 5] = [
    "<script>window.__ran=1</script>",
    "<img src=x onerror=\"window.__ran=1\">",
    "\"><svg onload=window.__ran=1>",
    "javascript:window.__ran=1",
    "{{constructor.constructor('window.__ran=1')()}}",
];

async fn own_line(engine: Engine) {
    let server = Server::start(dist().join("web")).await;
    let browser = Browser::start(engine, &Options::default()).await;
    for attack in ATTACKS {
        open(&browser, &server.address, "kk/lines").await;
        browser.write("#own-words", attack).await;
        browser.write("#own-number", "8 (700) 111-22-33").await;
        browser.press("#own-keep").await;
        let said = browser.text("#own-said").await;
        // What is no number is refused: it stands there to be mended, and the old one stays.
        browser.write("#own-number", "8 (700) <b>").await;
        browser.press("#own-keep").await;
        let differs = format!("return document.getElementById('own-said').innerText !== {said:?}");
        browser.until("it is refused", &differs).await;
        let typed = "return document.getElementById('own-number').value";
        browser
            .becomes("what was typed", typed, "8 (700) <b>")
            .await;
        // In the middle of a lesson, at a new start: text, and a number that can be called.
        open(&browser, &server.address, &format!("kk/play/{MODULE}")).await;
        browser.press("#help").await;
        browser
            .until(
                "the own line",
                "return document.querySelectorAll('.help-body .call-button').length === 4",
            )
            .await;
        let shown = browser
            .js("const own = document.querySelector('.help-body .calls > :last-child'); return [own.querySelector('span').textContent, own.querySelector('a').getAttribute('href'), own.querySelectorAll('script, img, svg').length, !!window.__ran, own.getClientRects().length > 0]")
            .await;
        assert_eq!(
            shown,
            serde_json::json!([attack, "tel:8(700)111-22-33", 0, false, true])
        );
    }
    // It is the device's, not a pupil's: "delete everyone's" leaves it.
    open(&browser, &server.address, "kk/mine").await;
    browser.press("#mine-all summary").await;
    browser.press("#erase").await;
    browser.press("#erase-yes").await;
    browser.text("#mine-said").await;
    let left = device::kept(&browser).await;
    assert!(
        !left.is_empty() && left.iter().all(|(who, _)| who == "@own"),
        "{left:?}"
    );
    browser.quit().await;
}

/// Attack strings in the address and in what was kept: nothing of them runs, and the page goes on. Each is met at a start
/// and, for the addresses that follow it, by the app that is open.
async fn hostile(engine: Engine) {
    let server = Server::start(dist().join("web")).await;
    let browser = Browser::start(engine, &Options::default()).await;
    open(&browser, &server.address, "kk").await;
    for attack in ATTACKS {
        let records = [
            serde_json::json!({ "who": "me", "line": format!("me\t{attack}\t{MODULE}\t20000\tanswer\thook\t{attack}") }),
            serde_json::json!({ "who": "me", "line": format!("me\tw\t{attack}\t20000\tstart\t1") }),
            serde_json::json!({ "who": "@x", "line": format!("used\t{attack}\t{attack}\t1\t1") }),
            serde_json::json!({ "who": "@own", "line": format!("own\t{attack}\t{attack}") }),
        ];
        device::keep(&browser, &records).await;
        browser
            .js(&format!("sessionStorage.setItem('saqbol.who', {attack:?}); localStorage.setItem('saqbol.lang', {attack:?}); for (const held of ['held', 'draft', 'lesson']) sessionStorage.setItem('saqbol.' + held, {attack:?})"))
            .await;
        let encoded = browser
            .js(&format!("return encodeURIComponent({attack:?})"))
            .await;
        let encoded = encoded.as_str().unwrap_or_default();
        for (at, page) in [
            attack.to_string(),
            encoded.to_string(),
            format!("kk/module/{encoded}"),
            format!("kk/play/{encoded}"),
            format!("kk/boost/{encoded}"),
            format!("kk/check/{encoded}/{encoded}"),
            format!("{encoded}/learn/b"),
            "kk/learn/b".into(),
            "kk/mine".into(),
        ]
        .into_iter()
        .enumerate()
        {
            if at == 0 {
                open(&browser, &server.address, &page).await;
            } else {
                browser
                    .js_with(
                        "location.hash = '#/' + arguments[0]",
                        vec![page.clone().into()],
                    )
                    .await;
                browser.mounted().await;
            }
            browser
                .until(
                    "something calm",
                    "return !!document.querySelector('#app main') && document.querySelector('#sorry').hidden",
                )
                .await;
            let ran = browser
                .js("return !!window.__ran || document.querySelectorAll('#app script, #app [onerror], #app [onload], #app a[href^=\"javascript:\"]').length > 0")
                .await;
            assert_eq!(ran, false, "{engine:?}: {page}");
        }
    }
    browser.quit().await;
}

/// "Delete everything and the app": the worker, its files, and all that was kept.
#[test]
fn the_app_goes_when_it_is_told_to() {
    blackbox::engine::run(async {
        let server = Server::with_worker(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        open(&browser, &server.address, &format!("kk/play/{MODULE}")).await;
        browser
            .until("kept for offline use", "window.__r ||= (navigator.serviceWorker.ready.then(() => { window.__ok = true; }), 1); return window.__ok === true")
            .await;
        open(&browser, &server.address, "kk/lines").await;
        browser.write("#own-number", "111").await;
        browser.press("#own-keep").await;
        browser.text("#own-said").await;
        open(&browser, &server.address, "kk/mine").await;
        browser.press("#mine-all summary").await;
        browser.press("#erase-app").await;
        browser.press("#erase-yes").await;
        browser.text("#mine-said").await;
        browser
            .until(
                "nothing is left",
                "window.__left ||= (Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()]).then((l) => { window.__n = l[0].length + l[1].length; window.__left = 0; }), 1); return window.__n === 0",
            )
            .await;
        assert_eq!(device::kept(&browser).await, []);
        browser.quit().await;
    });
}
