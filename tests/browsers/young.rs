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
