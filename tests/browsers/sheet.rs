//! The sheet that carries every verdict: seen together with what it speaks of, pressed by keys, and honest.

use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::player::{self, Taste, Walked};
use blackbox::server::Server;
use serde_json::json;
use thirtyfour::{By, Key};

use crate::kinds::KINDS;

/// Empty if the sheet is seen whole, and of what it speaks of either all or, where it is longer than the room, the
/// beginning, and if the page has moved no further for it than it had to; else what is wrong. `__before` is where the page
/// stood when the answer was pressed.
const SEEN: &str = r#"
const sheet = document.getElementById('sheet');
if (!sheet) return '';
const box = sheet.getBoundingClientRect();
if (box.top < 0 || box.bottom > innerHeight) return 'the sheet is cut off';
const foot = sheet.parentNode.getBoundingClientRect();
const bar = document.querySelector('.walk-bar').getBoundingClientRect();
const drawn = [...document.querySelectorAll('.step *')].filter((e) => e.getClientRects().length && !e.closest('.sr-only'));
const blank = foot.top - Math.max(...drawn.map((e) => e.getBoundingClientRect().bottom));
if (scrollY > 2 && blank > 40) return 'the page was moved, and is blank above the sheet: ' + blank;
const things = [...document.querySelectorAll('#answered, .rows > .weak')].map((e) => e.getBoundingClientRect());
if (!things.length) return '';
let from = things[0].top, to = things.at(-1).bottom;
// What is right beside one's own answer is seen with it, where both have room.
for (const box of [...document.querySelectorAll('.choice .right, .rows > li')].map((e) => e.getBoundingClientRect())) {
  const [first, last] = [Math.min(from, box.top), Math.max(to, box.bottom)];
  if (last - first + 16 <= foot.top - bar.bottom) [from, to] = [first, last];
}
if (from < bar.bottom - 1 && to - from < foot.top - bar.bottom) return 'what it speaks of is above: ' + from;
if (to > foot.top + 1 && from > bar.bottom + 12) return 'it covers what it speaks of: ' + to + ' > ' + foot.top;
const last = document.documentElement.scrollHeight - innerHeight;
const by = scrollY - Math.min(window.__before, last);
const was = [from + by, to + by];
// A chat brings what was just said to its edge itself: a few pixels.
if (Math.abs(by) > 4 && was[0] > bar.bottom + 8 && was[1] < foot.top - 8) return 'all was seen, and it moved by ' + by;
// A line of what stands before, or a strip of a picture, may go under the bar, rather than be cut by it.
if (by > 1 && foot.top - to > 76 && from > bar.bottom + 12) return 'it went down too far: ' + (foot.top - to);
if (by < -1 && from > bar.bottom + 12) return 'it went up too far: ' + from;
return '';
"#;

async fn lesson(browser: &Browser, address: &str, page: &str) {
    browser.open(&format!("{address}#/kk/{page}")).await;
    browser
        .until("the lesson", "return !!document.querySelector('.step')")
        .await;
    browser.mounted().await;
    browser.until("what comes later", player::LATER).await;
}

/// On small phones and a laptop, kind by kind and press by press, for one answer and for another: nothing is said where
/// nobody looks, and nothing moves that need not.
#[test]
fn the_sheet_covers_nothing_that_it_speaks_of() {
    blackbox::engine::run(async {
        let fixtures = Server::start(blackbox::fixtures()).await;
        let web = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
        // What moves has six seconds to come to rest.
        let covers = format!(
            "const fault = (() => {{ {SEEN} }})(); \
             const sheet = document.getElementById('sheet'); \
             const moved = scrollY !== window.__y; window.__y = scrollY; \
             if ((fault || moved) && window.__looks++ < 400) return 'wait'; \
             if (sheet && window.__looks < 3) {{ window.__looks++; return 'wait'; }} \
             window.__looks = 0; window.__sheets += sheet ? 1 : 0; window.__before = scrollY; \
             return fault && fault + ' at press ' + (window.__walked ? window.__walked.presses : 0)"
        );
        for (width, height, last) in [
            (320, 640, true),
            (320, 640, false),
            (360, 640, true),
            (360, 640, false),
            (1366, 768, true),
            (1366, 768, false),
        ] {
            browser.viewport(width, height).await;
            // Things move on the smallest phone; elsewhere they stand still, which takes a third of the time less.
            let still = if width > 320 {
                "reduce"
            } else {
                "no-preference"
            };
            let media =
                json!({ "features": [{ "name": "prefers-reduced-motion", "value": still }] });
            browser.devtools("Emulation.setEmulatedMedia", media).await;
            let kinds = KINDS
                .iter()
                .map(|kind| (&fixtures.address, format!("b-{kind}")));
            let real = (width == 320).then(|| (&web.address, "b2-free-skins".to_string()));
            for (address, module) in kinds.chain(real) {
                player::go(&browser, address, &format!("kk/play/{module}")).await;
                browser
                    .until("the script that scrolls", player::LATER)
                    .await;
                browser
                    .js("window.__sheets = 0; window.__looks = 0; window.__before = scrollY")
                    .await;
                let fault = browser
                    .js_with(&player::until(&covers), vec![last.into()])
                    .await;
                assert!(fault.is_null(), "{module}, {width} px, {last}: {fault}");
                let sheets = browser.js("return window.__sheets").await;
                let silent = module == "b-say" || module == "b-chat" || module == "b-talk";
                assert!(
                    sheets.as_u64() > Some(0) || silent,
                    "{module}: no sheet was seen"
                );
            }
        }
        browser.quit().await;
    });
}

/// With the largest letters the foot goes with the page: between the card of a board that was asked about and what is said of
/// it no other card stands.
#[test]
fn the_sheet_stands_under_the_card_that_it_speaks_of() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(360, 640).await;
        lesson(&browser, &server.address, "play/b-board").await;
        browser.js("saqbol.look('light 4 on')").await;
        browser.js("window.__cards = window.__rest = 0").await;
        let under = "const sheet = document.getElementById('sheet'); \
            const card = document.querySelector('.pinned#answered'); \
            if (!sheet || !card) { window.__rest = 0; return ''; } \
            if (window.__rest++ < 40) return 'wait'; \
            window.__cards++; \
            const low = sheet.parentNode.getBoundingClientRect().top, box = card.getBoundingClientRect(); \
            const bar = document.querySelector('.walk-bar').getBoundingClientRect().bottom; \
            const between = [...document.querySelectorAll('.pinned:not(#answered)')].map((e) => e.getBoundingClientRect()) \
              .filter((e) => e.top >= box.bottom && e.top < low - 60 && e.bottom > bar); \
            if (box.bottom > low + 1 && box.top > bar + 12 || box.bottom < bar || between.length) return 'card ' + [window.__cards, box.top, box.bottom, low, between.length]; \
            return ''";
        for last in [false, true] {
            player::go(&browser, &server.address, "kk/play/b-board").await;
            let fault = browser
                .js_with(&player::until(under), vec![last.into()])
                .await;
            assert!(fault.is_null(), "{last}: {fault}");
        }
        let cards = browser.js("return window.__cards").await;
        assert!(cards.as_u64() > Some(4), "{cards} cards");
        browser.quit().await;
    });
}

/// After an answer, Enter and Page Down go on from wherever the focus is; without a sheet they do nothing.
#[test]
fn keys_press_the_sheets_button() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        for on in [Key::Enter, Key::PageDown] {
            let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
            let key = async |key: Key| {
                let keys = browser.driver.action_chain().send_keys(key + "");
                keys.perform().await.expect("a key");
            };
            lesson(&browser, &server.address, "play/b-choice").await;
            browser.js("document.activeElement.blur()").await;
            key(on.clone()).await;
            let fresh = "return document.querySelector('progress').value === 1 && !document.querySelector('#sheet')";
            assert_eq!(browser.js(fresh).await, true, "nothing was answered");
            browser.press(".option").await;
            browser
                .until("the sheet", "return !!document.querySelector('#sheet')")
                .await;
            browser.js("document.activeElement.blur()").await;
            key(on.clone()).await;
            browser
                .until(
                    "the next screen",
                    "return document.querySelector('progress').value === 2",
                )
                .await;
            browser.quit().await;
        }
    });
}

/// Both places of a sort are seen on the smallest phone when it comes, and stand still while cards are put there.
#[test]
fn places_are_seen_and_stand_still() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
        browser.viewport(320, 640).await;
        lesson(&browser, &server.address, "play/b-sort").await;
        let places = "const foot = document.querySelector('.walk-foot').getBoundingClientRect().top; \
            const all = [...document.querySelectorAll('.place')].map((e) => e.getBoundingClientRect()); \
            return [all.every((r) => r.bottom <= foot), all.map((r) => Math.round(r.top + scrollY)).join()]";
        let arrival = browser.js(places).await;
        assert_eq!(arrival[0], true, "a place is out of sight: {arrival}");
        for card in 0..3 {
            browser.press(".place:enabled").await;
            browser
                .until("the sheet", "return !!document.querySelector('#sheet')")
                .await;
            if browser.js("return !document.querySelector('#more')").await == true {
                break;
            }
            browser.press("#more").await;
            browser
                .until(
                    "the next card",
                    "return !!document.querySelector('.place:enabled')",
                )
                .await;
            let now = browser.js(places).await;
            assert_eq!(now[1], arrival[1], "the places jumped after card {card}");
        }
        browser.quit().await;
    });
}

/// A sentence that does not help yet is marked where it does not, and the button that shines is another try, not the way
/// on; mended, it is right, and whoever it is said to answers.
#[test]
fn a_sentence_is_mended_where_it_is_marked() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
        browser.viewport(320, 640).await;
        lesson(&browser, &server.address, "play/b-build").await;
        browser.press("[data-id=mum]").await;
        browser.press("[data-id=vague]").await;
        browser.press("#check").await;
        browser
            .until(
                "the mark",
                "return document.querySelectorAll('.sentence .weak').length === 1 && !!document.querySelector('.walk-foot.gentle')",
            )
            .await;
        let lit =
            "return [...document.querySelectorAll('.walk-foot .primary')].map((b) => b.id).join()";
        assert_eq!(browser.js(lit).await, "mend");
        browser.press("#mend").await;
        let waits = "return document.querySelector('#check').disabled && document.querySelectorAll('.piece.weak').length === 1";
        browser.until("the pieces again", waits).await;
        browser.press("[data-id=clear]").await;
        browser.press("#check").await;
        browser
            .until(
                "right",
                "return !!document.querySelector('.walk-foot.good') && !document.querySelector('.weak') && !document.querySelector('#walk-next').disabled",
            )
            .await;
        let answers = "return !!document.querySelector('.listener img[src]') && document.querySelector('.listener p').innerText";
        assert_eq!(
            browser.js(answers).await,
            "Тыңдап тұрмын.",
            "mum says nothing"
        );
        browser.quit().await;
    });
}

/// The things of a picture are found by looking: nothing lies over them before they are pressed, and they are large
/// enough for a finger.
#[test]
fn nothing_lies_over_a_picture_that_is_looked_at() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
        browser.viewport(320, 640).await;
        lesson(&browser, &server.address, "play/b-spot").await;
        let mut walked = Walked::default();
        while browser
            .js("return !!document.querySelector('.spot-picture')")
            .await
            == false
        {
            assert!(player::once(&browser, Taste::First, &mut walked).await);
        }
        let bare = "return [...document.querySelectorAll('.object')].every((e) => { \
              const s = getComputedStyle(e), r = e.getBoundingClientRect(), t = e.querySelector('.text'); \
              return r.width >= 48 && r.height >= 48 && s.backgroundColor === 'rgba(0, 0, 0, 0)' && s.borderTopWidth === '0px' && !t && e.textContent; })";
        assert_eq!(browser.js(bare).await, true);
        browser.press(".object.tap").await;
        browser
            .until(
                "ring and name",
                "const e = document.querySelector('.object[aria-pressed=true]'); \
                 return !!e && getComputedStyle(e).borderTopWidth !== '0px' && e.querySelector('.text').getBoundingClientRect().height > 8",
            )
            .await;
        browser.quit().await;
    });
}

/// Before the first mark nothing is said of marks, and the button that says «none» is called so in the words too.
#[test]
fn nothing_is_said_of_marks_before_the_first() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        for kind in ["spot", "timeline", "lens"] {
            lesson(&browser, &server.address, &format!("play/b-{kind}")).await;
            let said = "return document.querySelector('.count').textContent";
            assert_eq!(browser.js(said).await, "", "{kind}");
            // Under a lens there is no such answer before its last line.
            while browser.js("return !!document.querySelector('#more')").await == true {
                browser.press("#more").await;
            }
            browser.seen("#check").await;
            let named = "const none = document.querySelector('#check').textContent.trim(); \
                 return document.querySelector('.step .hint').textContent.includes(none)";
            assert_eq!(browser.js(named).await, true, "{kind}");
        }
        browser.quit().await;
    });
}

/// On a small phone four doors stand two and two; the names beside each other are of one height.
#[test]
fn four_doors_stand_two_and_two() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(320, 640).await;
        lesson(&browser, &server.address, "play/b-doors").await;
        let rows = "const box = (e) => e.getBoundingClientRect(), rows = {}; \
            document.querySelectorAll('.doorway').forEach((e) => (rows[Math.round(box(e).top)] ||= []).push(Math.round(box(e.querySelector('.door-name')).height))); \
            return Object.values(rows).map((names) => new Set(names).size + ' of ' + names.length).join()";
        let seen = browser.js(rows).await;
        assert_eq!(seen, "1 of 2,1 of 2");
        browser.quit().await;
    });
}

/// A card is put elsewhere by its grip.
#[test]
fn a_card_is_dragged() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
        lesson(&browser, &server.address, "play/b-order").await;
        let order =
            "return [...document.querySelectorAll('.order-card')].map((e) => e.dataset.id).join()";
        let before = browser.js(order).await;
        let grips = browser.driver.find_all(By::Css(".grip")).await;
        let grips = grips.expect("grips");
        let chain = browser.driver.action_chain();
        chain
            .click_and_hold_element(&grips[0])
            .move_by_offset(0, 300)
            .release()
            .perform()
            .await
            .expect("dragged");
        let ids: Vec<&str> = before.as_str().unwrap_or_default().split(',').collect();
        let wanted = format!("{},{},{}", ids[1], ids[2], ids[0]);
        let moved = format!("{order} === '{wanted}'");
        browser.until("the card at the end", &moved).await;
        browser.quit().await;
    });
}

/// A check measures: the sheet says that the answer was taken, and nothing shows which one was right.
#[test]
fn a_check_says_only_that_it_was_taken() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
        lesson(&browser, &server.address, "check/check-b/entry").await;
        // What it is stands on a screen of its own: no situation waits below it.
        let begins = "return !!document.querySelector('.begins') && !document.querySelector('.surface, .answer')";
        browser.until("what a check is", begins).await;
        browser.press("#walk-next").await;
        browser
            .until(
                "the first question",
                "return !document.querySelector('.begins') && !!document.querySelector('.answer, .option')",
            )
            .await;
        let mut walked = Walked::default();
        for _ in 0..6 {
            if !player::once(&browser, Taste::First, &mut walked).await {
                break;
            }
            let told = browser
                .js("const s = document.querySelector('#sheet'); if (!s) return ''; \
                     return s.innerText.trim() + ' ' + document.querySelectorAll('.right, .why, .reason, .good, .gentle').length")
                .await;
            if told != "" {
                assert_eq!(told, "Жауабың қабылданды 0");
            }
        }
        browser.quit().await;
    });
}
