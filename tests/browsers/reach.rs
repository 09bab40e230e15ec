//! What reaches everybody: names and roles as a screen reader hears them, large letters on a small screen, the device's
//! own colours, paper.

use base64::Engine as _;
use blackbox::class;
use blackbox::device;
use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::player::{self, Hand, Taste};
use blackbox::server::Server;
use serde_json::{Value, json};

use crate::kinds::KINDS;

async fn there(browser: &Browser, address: &str) {
    browser.open(address).await;
    browser.mounted().await;
    browser
        .until("the page", "return !document.querySelector('.waiting')")
        .await;
}

/// Something in the accessibility tree.
#[derive(Debug)]
struct Heard {
    role: String,
    name: String,
    level: u64,
    disabled: bool,
    pressed: bool,
}

/// The accessibility tree without what is ignored.
async fn heard(browser: &Browser) -> Vec<Heard> {
    let tree = browser
        .devtools("Accessibility.getFullAXTree", json!({}))
        .await;
    let nodes = tree["nodes"].as_array().cloned().unwrap_or_default();
    let kept = nodes.iter().filter(|node| node["ignored"] != true);
    kept.map(|node| {
        let property = |name: &str| {
            let all = node["properties"].as_array();
            let found = all.and_then(|all| all.iter().find(|one| one["name"] == name));
            found.map_or(Value::Null, |one| one["value"]["value"].clone())
        };
        let text = |field: &str| {
            node[field]["value"]
                .as_str()
                .unwrap_or_default()
                .to_string()
        };
        Heard {
            role: text("role"),
            name: text("name").trim().to_string(),
            level: property("level").as_u64().unwrap_or(0),
            disabled: property("disabled") == true,
            pressed: property("pressed") == "true",
        }
    })
    .collect()
}

/// What is wrong with a screen for somebody who hears it.
fn faults(all: &[Heard]) -> Vec<String> {
    let mut faults = Vec::new();
    let named = [
        "button",
        "link",
        "image",
        "progressbar",
        "textbox",
        "dialog",
        "meter",
        "heading",
    ];
    for one in all {
        if named.contains(&one.role.as_str()) && one.name.is_empty() {
            faults.push(format!("a {} without a name", one.role));
        }
    }
    let count = |role: &str| all.iter().filter(|one| one.role == role).count();
    if count("main") != 1 {
        faults.push(format!("{} mains", count("main")));
    }
    let first = all
        .iter()
        .filter(|one| one.role == "heading" && one.level == 1);
    if first.count() != 1 {
        faults.push("not one first heading".into());
    }
    faults
}

/// Whether a step is over, how many things are said, how many can be pressed.
const STATE: &str = "const step = document.querySelector('.step'); if (!step) return null; \
    const said = [...document.querySelectorAll('[data-say]')].filter((e) => e.innerText.trim()); \
    const open = [...step.querySelectorAll('button.option, button.piece, button.tap, button.reply')].filter((e) => !e.disabled); \
    return { over: !document.querySelector('#walk-next').disabled, said: said.length, open: open.length }";

/// Every kind of step, press by press: names, one first heading, the progress; what was answered cannot be pressed any
/// more, and how it came out is said in one place.
#[test]
fn each_kind_is_heard() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        for kind in KINDS {
            player::go(&browser, &server.address, &format!("kk/play/b-{kind}")).await;
            let mut pressed_once = false;
            let mut next = player::to_next(&browser, Taste::First).await;
            loop {
                let place = format!("{kind}, {next:?}");
                // What is typed or comes after a moment changes the screen: it is heard and looked at when it stands still.
                let mut state = browser.js(STATE).await;
                let all = loop {
                    let all = heard(&browser).await;
                    let now = browser.js(STATE).await;
                    if std::mem::replace(&mut state, now.clone()) == now {
                        break all;
                    }
                };
                assert_eq!(faults(&all), Vec::<String>::new(), "{place}: {all:#?}");
                pressed_once |= all.iter().any(|one| one.pressed);
                if state["over"] == true {
                    assert_eq!(
                        state["open"], 0,
                        "{place}: what was answered can be pressed"
                    );
                    // A chat keeps what it said at each turn, at a door somebody speaks, and a countdown says that nothing
                    // happened; nothing else says two things.
                    let twice = ["chat", "doors", "timed"];
                    let once = twice.contains(&kind) || state["said"].as_u64() <= Some(1);
                    assert!(once, "{place}: said twice");
                    let next = all
                        .iter()
                        .find(|one| one.role == "button" && one.name == "Келесі");
                    assert!(next.is_some_and(|next| !next.disabled), "{place}: {all:#?}");
                }
                let progress = all.iter().any(|one| one.role == "progressbar");
                assert!(progress || state.is_null(), "{place}: no progress");
                if next.is_none() {
                    break;
                }
                player::press(&browser, Hand::Mouse).await;
                next = player::to_next(&browser, Taste::First).await;
            }
            // Where several can be chosen before they are handed in, a screen reader hears which ones are.
            if ["spot", "build"].contains(&kind) {
                assert!(pressed_once, "{kind}: nothing was heard as pressed");
            }
        }
        player::go(&browser, &server.address, "kk/learn/b").await;
        browser.press("#help").await;
        browser.seen("dialog[open] .steps p").await;
        let all = heard(&browser).await;
        let dialog = all.iter().find(|one| one.role == "dialog");
        assert_eq!(dialog.map(|one| one.name.as_str()), Some("Көмек"));
        browser.quit().await;
    });
}

/// A window of 1280 × 1024 at 400 % has 320 × 256 pixels of its own: nothing goes sideways, nothing lies over it.
#[test]
fn four_hundred_per_cent() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(320, 256).await;
        let check = "const all = document.documentElement; const out = []; \
             if (all.scrollWidth > all.clientWidth) out.push('wide: ' + all.scrollWidth); \
             for (const e of document.querySelectorAll('.page *')) { \
               const p = getComputedStyle(e).position; \
               if ((p === 'sticky' || p === 'fixed') && e.getClientRects().length && e.offsetHeight > 85) out.push(e.className + ' covers ' + e.offsetHeight); } \
             return out.join('; ')";
        for page in [
            "",
            "learn/b",
            "module/b-choice",
            "help",
            "who",
            "settings",
            "mine",
            "teach",
            "assign",
            "code",
            "collect",
            "before",
            "handouts/a",
            "handouts/b",
            "handouts/c",
            "long",
            "preview/b-choice",
            "whole/b-spot",
            "family",
            "privacy",
        ] {
            player::go(&browser, &server.address, &format!("kk/{page}")).await;
            assert_eq!(browser.js(check).await, "", "{page}");
        }
        let every = format!("const found = (() => {{ {check} }})(); if (found) return found");
        for kind in KINDS {
            player::go(&browser, &server.address, &format!("kk/play/b-{kind}")).await;
            let found = browser
                .js_with(&player::until(&every), vec![true.into()])
                .await;
            assert!(found.is_null(), "{kind}: {found}");
        }
        browser.quit().await;
    });
}

/// Where the device sets all colours, what can be pressed has an edge, and what is chosen another one.
#[test]
fn the_devices_own_colours() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        let forced = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
        browser.devtools("Emulation.setEmulatedMedia", forced).await;
        player::go(&browser, &server.address, "kk/play/b-spot").await;
        browser.press(".tap").await;
        let fault = browser
            .js("if (!matchMedia('(forced-colors: active)').matches) return 'no forced colours'; \
                 for (const e of document.querySelectorAll('.button, .tap, .card')) { \
                   if (!e.getClientRects().length) continue; \
                   const s = getComputedStyle(e); \
                   if (s.borderTopStyle === 'none' || parseFloat(s.borderTopWidth) < 1) return e.className + ' has no edge'; } \
                 const chosen = getComputedStyle(document.querySelector('[aria-pressed=\"true\"]')); \
                 return chosen.outlineStyle === 'solid' && parseFloat(chosen.outlineWidth) >= 2 ? '' : 'the chosen one looks like the others'")
            .await;
        assert_eq!(fault, "");
        browser.quit().await;
    });
}

/// How many sheets of A4 a page takes.
async fn sheets(browser: &Browser) -> usize {
    let a4 = json!({ "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true });
    let printed = browser.devtools("Page.printToPDF", a4).await;
    let data = printed["data"].as_str().unwrap_or_default();
    let bytes = base64::engine::general_purpose::STANDARD
        .decode(data)
        .expect("a PDF");
    let text = String::from_utf8_lossy(&bytes);
    text.matches("/Type /Page\n").count()
}

/// What a school hangs up, sends home or has signed is one sheet, and so is what a family promises each other, with every
/// sentence chosen.
#[test]
fn what_is_signed_is_one_sheet() {
    blackbox::engine::run(async {
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        let kit = Server::start(dist().join("kit")).await;
        let mut faults = Vec::new();
        for language in ["kk", "ru"] {
            for page in ["poster", "letter", "consent"] {
                let page = format!("{language}/{page}.html");
                browser.open(&format!("{}{page}", kit.address)).await;
                let is_here = "return document.readyState === 'complete' && !!document.querySelector('.sheet')";
                browser.until("the sheet", is_here).await;
                let sheets = sheets(&browser).await;
                // What parents sign, and what is a teacher's.
                let most = if page.contains("consent") { 2 } else { 1 };
                if sheets != most {
                    faults.push(format!("{page}: {sheets}"));
                }
                // On a phone nothing runs off it, and decisions do not touch.
                browser.viewport(360, 640).await;
                let close = "const boxes = [...document.querySelectorAll('.ticks > li')].map((box) => box.getBoundingClientRect()); \
                    return document.documentElement.scrollWidth > innerWidth || boxes.some((box, at) => at && box.top < boxes[at - 1].bottom + 8)";
                if browser.js(close).await == true {
                    faults.push(format!("{page}: too wide or too close"));
                }
                browser.viewport(1366, 768).await;
            }
        }
        let web = Server::start(dist().join("web")).await;
        for language in blackbox::languages() {
            there(
                &browser,
                &format!("{}full.html#/{language}/read/promise", web.address),
            )
            .await;
            browser
                .until("the promise", "return !!document.querySelector('.promise')")
                .await;
            let left = "return document.querySelectorAll(':is(#adult, #child, #together) .tick-line[aria-pressed=false]').length";
            while browser.js(left).await.as_u64() > Some(0) {
                browser
                    .js("document.querySelector(':is(#adult, #child, #together) .tick-line[aria-pressed=false]').click()")
                    .await;
            }
            let sheets = sheets(&browser).await;
            if sheets != 1 {
                faults.push(format!("{language}/promise: {sheets}"));
            }
        }
        assert_eq!(faults, Vec::<String>::new());
        browser.quit().await;
    });
}

/// Who opens a sheet of the kit on a phone reads it without moving it sideways, and comes back to the list.
#[test]
fn sheets_of_the_kit_fit_a_phone() {
    blackbox::engine::run(async {
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(360, 640).await;
        let kit = Server::start(dist().join("kit")).await;
        let mut faults = Vec::new();
        for language in ["kk", "ru"] {
            for page in [
                "administrator",
                "consent",
                "first-lesson",
                "letter",
                "pilot",
                "plan",
                "poster",
                "privacy",
            ] {
                let page = format!("{language}/{page}.html");
                browser.open(&format!("{}{page}", kit.address)).await;
                let is_here = "return document.readyState === 'complete' && !!document.querySelector('.sheet')";
                browser.until("the sheet", is_here).await;
                let wide = "return document.documentElement.scrollWidth";
                let wide = browser.js(wide).await;
                if wide.as_u64() > Some(360) {
                    faults.push(format!("{page}: {wide} pixels"));
                }
                let back = "return new URL(document.querySelector('.back a').href).pathname";
                assert_eq!(browser.js(back).await, "/index.html", "{page}");
            }
        }
        assert_eq!(faults, Vec::<String>::new());
        browser.quit().await;
    });
}

/// The certificate and the family's sheet take one sheet of paper each, a plan one and its answer key at most two, in every
/// language.
#[test]
fn one_sheet_of_paper() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        there(&browser, &format!("{}#/kk/learn/b", server.address)).await;
        let eight = "return document.querySelectorAll('[id^=module-]').length";
        browser.becomes("the modules", eight, 8).await;
        let today = device::today(&browser).await;
        let modules = device::finish_path(&browser, "me", today).await;
        device::keep(&browser, &[device::used("me", "horse", 1)]).await;
        let reported = class::class(30, "5 «Б»", 32);
        device::keep(&browser, &class::records(&reported)).await;
        // The app that was open knows nothing of what was just laid down.
        there(&browser, &format!("{}full.html#/kk/teach", server.address)).await;
        let mut faults = Vec::new();
        for language in blackbox::languages() {
            let plans = modules.iter().map(|module| format!("plan/{module}"));
            // Two sheets of paper are two sheets (the answers are folded), four helpers' cards one more, and the youngest have
            // six to colour; a class's report may take a second one; cards, a sheet an age. Of promises nothing is chosen
            // here: a form for a home.
            let more = [
                ("certificate/b".to_string(), 1),
                ("family".into(), 1),
                ("read/tonight".into(), 4),
                ("read/promise".into(), 1),
                ("read/cards".into(), 3),
                ("read/first-lesson".into(), 1),
                ("before".into(), 2),
                ("long/b2-b5-b7".into(), 1),
                ("handouts/a".into(), 8),
                ("handouts/b".into(), 3),
                ("handouts/c".into(), 3),
                (class::page(&reported), 2),
            ];
            for (page, most) in plans.map(|plan| (plan, 3)).chain(more) {
                player::go(&browser, &server.address, &format!("{language}/{page}")).await;
                browser.until("it is all here", "return !document.querySelector('.waiting') && (!location.hash.includes('report') || !!document.querySelector('.hard-items'))").await;
                let sheets = sheets(&browser).await;
                if sheets == 0 || sheets > most {
                    faults.push(format!("{language}/{page}: {sheets}"));
                }
            }
        }
        assert_eq!(faults, Vec::<String>::new());
        browser.quit().await;
    });
}
