//! The youngest, who cannot read yet: what they handle stays in sight, and the voice comes by itself once it was called.

use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options, run};
use blackbox::player;
use blackbox::server::Server;

/// A small phone at the first screen of this kind in a lesson. Whatever comes before it is answered.
async fn at(browser: &Browser, server: &Server, module: &str, kind: &str) {
    browser.viewport(360, 640).await;
    player::go(browser, &server.address, &format!("kk/play/{module}")).await;
    let there = format!("return !!document.querySelector('.kind-{kind}')");
    browser.until("the later script", player::LATER).await;
    let mut walked = player::Walked::default();
    while browser.js(&there).await != true {
        assert!(
            player::once(browser, player::Taste::First, &mut walked).await,
            "no {kind} in {module}"
        );
    }
}

/// What is seen of a thing between the bars, in per cent.
const SEEN: &str = "const seen = (css) => { const r = document.querySelector(css).getBoundingClientRect(); \
     const top = document.querySelector('.walk-bar').getBoundingClientRect().bottom, end = document.querySelector('.walk-foot').getBoundingClientRect().top; \
     return Math.round(100 * Math.max(0, Math.min(r.bottom, end) - Math.max(r.top, top)) / r.height); };";

/// Whatever was put away before, the card in hand and its places are on the screen, up to the last one.
#[test]
fn the_card_in_hand_stays_in_sight() {
    run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        for module in ["a1-treasure-chest", "a3-surprises-and-secrets"] {
            at(&browser, &server, module, "sort").await;
            for card in 1.. {
                let seen = browser
                    .js(&format!("{SEEN} return ['.sort-card.now', '.places > li:first-child .place', '.places > li:last-child .place'].map(seen)"))
                    .await;
                assert_eq!(
                    seen,
                    serde_json::json!([100, 100, 100]),
                    "{module}, card {card}"
                );
                // All into the second place: its pile is the highest that can be, or half of it lies in the other.
                browser.press(".places > li:last-child .place").await;
                browser.seen("#sheet").await;
                if browser.js("return !document.querySelector('#more')").await == true {
                    assert!(card > 5, "{module}: {card} cards");
                    break;
                }
                browser.press("#more").await;
                browser.seen(".place:enabled").await;
            }
        }
        browser.quit().await;
    });
}

/// Both parts of a sentence have a piece on the screen when it comes.
#[test]
fn both_parts_of_a_sentence_are_in_sight() {
    run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        for module in [
            "a1-treasure-chest",
            "a2-someone-in-the-game",
            "a3-surprises-and-secrets",
            "a4-my-body-my-photo",
            "a5-my-inner-alarm",
            "a6-my-team",
        ] {
            at(&browser, &server, module, "build").await;
            let seen = browser
                .js(&format!("{SEEN} return ['.slot:first-child .piece', '.slot:last-child .piece'].map(seen)"))
                .await;
            assert_eq!(seen, serde_json::json!([100, 100]), "{module}");
        }
        browser.quit().await;
    });
}

/// A voice that a test puts into the browser, and what it has said.
const VOICE: &str = "
    window.said = []; window.SpeechSynthesisUtterance = function (text) { this.text = text; };
    const speech = window.speechSynthesis;
    speech.getVoices = () => [{ lang: 'kk-KZ', localService: true }];
    speech.cancel = () => {};
    speech.speak = (words) => { window.said.push(words.text); setTimeout(() => words.onend && words.onend(), 5); };
    speech.dispatchEvent(new Event('voiceschanged'));";

/// Waits for silence and gives what was said since the last time.
async fn said(browser: &Browser) -> String {
    browser.js("window.heard = -1").await;
    let quiet = "if (window.heard !== window.said.length || document.querySelector('.aloud').getAttribute('aria-pressed') === 'true') \
         { window.heard = window.said.length; window.since = Date.now(); } return Date.now() - window.since > 900";
    browser.until("silence", quiet).await;
    let words = browser.js("return window.said.splice(0).join(' ')").await;
    words.as_str().unwrap_or_default().to_string()
}

/// What an element says, as the voice does.
async fn words_of(browser: &Browser, css: &str) -> String {
    let words = browser
        .js(&format!(
            "return saqbol.spoken(document.querySelector('{css}').textContent)"
        ))
        .await;
    words.as_str().unwrap_or_default().to_string()
}

/// Once Listen was pressed, each new screen and card is read when it comes and so is what is said of an answer, until a
/// press stops it; it is kept over a reload.
#[test]
fn listening_stays_on() {
    run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        at(&browser, &server, "a1-treasure-chest", "sort").await;
        browser.js(VOICE).await;
        assert_eq!(said(&browser).await, "", "a voice that nobody called");
        browser.press(".walk-bar .aloud").await;
        let all = said(&browser).await;
        assert!(
            all.contains(&words_of(&browser, ".sort-card.now .text").await),
            "{all}"
        );
        for _ in 0..2 {
            // The first touch reads the place, the second takes it.
            browser.press(".places > li:last-child .place").await;
            assert_eq!(
                said(&browser).await,
                words_of(&browser, ".places > li:last-child .place").await
            );
            browser.press(".places > li:last-child .place").await;
            browser.seen("#sheet").await;
            let told = said(&browser).await;
            assert!(
                told.contains(&words_of(&browser, "#sheet .verdict-title").await),
                "{told}"
            );
            assert!(
                told.contains(&words_of(&browser, "#sheet p").await),
                "{told}"
            );
            let wrong = browser
                .js("return !!document.querySelector('.walk-foot.gentle')")
                .await
                == true;
            if wrong {
                let fits = words_of(&browser, "#sheet .fits-told > span:last-child").await;
                assert!(told.contains(&fits), "what fits is not said: {told}");
            }
            browser.press("#more").await;
            let card = said(&browser).await;
            assert_eq!(card, words_of(&browser, ".sort-card.now .text").await);
        }
        // Another screen of the same tab.
        browser.js("location.reload()").await;
        browser.mounted().await;
        browser
            .until(
                "the script that reads",
                "return document.documentElement.hasAttribute('data-voices')",
            )
            .await;
        browser.js(VOICE).await;
        let again = said(&browser).await;
        let title = words_of(&browser, "#sheet .verdict-title").await;
        assert!(again.contains(&title), "after a reload: {again}");
        browser.press("#more").await;
        said(&browser).await;
        // Off: pressed while it reads.
        browser
            .js("speechSynthesis.speak = (words) => window.said.push(words.text)")
            .await;
        browser.press(".walk-bar .aloud").await;
        browser
            .until("a reading", "return window.said.length > 0")
            .await;
        browser.press(".walk-bar .aloud").await;
        browser.js(VOICE).await;
        browser.press(".places > li:last-child .place").await;
        browser.seen("#sheet").await;
        assert_eq!(said(&browser).await, "", "it was switched off");
        browser.quit().await;
    });
}

/// What somebody says at a door is heard, also when it is said once more; only doors that can be knocked at are read.
#[test]
fn doors_are_heard() {
    run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        at(&browser, &server, "a6-my-team", "doors").await;
        browser.js(VOICE).await;
        browser.press(".walk-bar .aloud").await;
        let all = said(&browser).await;
        let names = browser
            .js("return [...document.querySelectorAll('.doorway')].map((e) => [saqbol.spoken(e.textContent), !e.disabled])")
            .await;
        let names: Vec<(String, bool)> = serde_json::from_value(names).unwrap();
        assert!(names.iter().any(|(_, live)| !live), "{names:?}");
        for (name, live) in &names {
            assert_eq!(all.contains(&name[..]), *live, "{name}: {all}");
        }
        let mut again = 0;
        while browser
            .js("return !document.querySelector('#walk-next:enabled')")
            .await
            == true
        {
            if browser
                .js("return !!document.querySelector('.once-more')")
                .await
                == true
            {
                browser.press(".once-more").await;
                again += 1;
            } else if browser.js("return !!document.querySelector('#more')").await == true {
                browser.press("#more").await;
                said(&browser).await;
                continue;
            } else {
                browser.press("button.doorway:enabled").await;
                said(&browser).await;
                browser.press("button.doorway:enabled").await;
            }
            let told = said(&browser).await;
            assert!(
                told.contains(&words_of(&browser, ".at-door .bubble p").await),
                "at a door: {told}"
            );
            let title = words_of(&browser, "#sheet .verdict-title").await;
            assert!(
                told.contains(title.split(". ").next().unwrap_or_default()),
                "the sheet: {told}"
            );
        }
        assert!(again > 0, "nothing was said once more");
        browser.quit().await;
    });
}

/// In the round the question is heard with its three answers; a card of an order says itself when it is touched and moved.
#[test]
fn the_question_and_the_cards_are_heard() {
    run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        at(&browser, &server, "a5-my-inner-alarm", "order").await;
        browser.js(VOICE).await;
        browser.press(".walk-bar .aloud").await;
        said(&browser).await;
        browser.press(".order-card:last-child .text").await;
        let card = words_of(&browser, ".order-card:last-child .text").await;
        assert_eq!(said(&browser).await, card);
        browser.press(".order-card:last-child .up").await;
        assert_eq!(said(&browser).await, card);
        let there = "return !!document.querySelector('.kind-situation .answer-asks, .answer-bar .answer-asks')";
        let mut walked = player::Walked::default();
        browser.press(".walk-bar .aloud").await;
        said(&browser).await;
        while browser.js(there).await != true {
            assert!(
                player::once(&browser, player::Taste::First, &mut walked).await,
                "no situation"
            );
        }
        let told = said(&browser).await;
        let asked = words_of(&browser, ".answer-asks").await;
        let first = words_of(&browser, ".answer-bar .answer-word").await;
        assert!(told.contains(&[&asked[..], " ", &first].concat()), "{told}");
        browser.quit().await;
    });
}
