//! Leaving quickly: from the middle of a lesson, before the app is here, after it has stopped; and coming back.

use std::time::Duration;

use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::server::{Fault, Server};
use thirtyfour::Key;

use crate::walks::MODULE;

crate::in_each_engine! {
    a_button_hides_the_lesson => super::by_button;
    shift_three_times_hides_it => super::by_keys;
    it_works_without_the_app => super::without_the_app;
}

/// What names us must be nowhere on the page: not in a text, an attribute, the title, the icon, or the address's end.
const NEUTRAL: &str = "const all = document.title + document.body.outerHTML + location.hash + \
    [...document.querySelectorAll('link')].map((l) => l.outerHTML).join(''); \
    return document.querySelectorAll('.calculator .key').length === 17 \
        && /^[0-9]{2}:[0-9]{2}$/.test(document.querySelector('.clock').textContent) \
        && !/saqbol|сақ|saq/i.test(all)";

async fn lesson(browser: &Browser, address: &str) {
    browser.open(address).await;
    browser
        .until("the lesson", "return !!document.querySelector('.step')")
        .await;
    // It begins with a question.
    browser.press("#screen .point").await;
    browser.press("#walk-next:not(:disabled)").await;
    browser
        .until(
            "the second screen, kept",
            "return document.querySelector('progress').value === 2 && !!document.querySelector('#kept.safe')",
        )
        .await;
}

async fn shift(browser: &Browser) {
    for _ in 0..3 {
        browser
            .driver
            .action_chain()
            .key_down(Key::Shift)
            .key_up(Key::Shift)
            .perform()
            .await
            .expect("a key");
    }
}

async fn by_button(engine: Engine) {
    let server = Server::start(dist().join("web")).await;
    let browser = Browser::start(engine, &Options::default()).await;
    // Two pages one after the other by presses: they leave one entry in the history.
    browser
        .open(&format!("{}#/kk/learn/b", server.address))
        .await;
    browser.mounted().await;
    let before = browser.js("return history.length").await;
    browser
        .press(&format!("a[href='#/kk/module/{MODULE}']"))
        .await;
    browser
        .until(
            "the module",
            "return !!document.querySelector('.page.module-opening')",
        )
        .await;
    assert_eq!(browser.js("return history.length").await, before);
    lesson(&browser, &format!("{}#/kk/play/{MODULE}", server.address)).await;
    // From inside the help dialog, too.
    browser.press("#help").await;
    browser.press("dialog .quick-exit").await;
    browser.until("a neutral page", NEUTRAL).await;
    for key in ["7", "×", "8", "="] {
        browser
            .js(&format!(
                "[...document.querySelectorAll('.key')].find((k) => k.textContent === '{key}').click()"
            ))
            .await;
    }
    let shown = "return document.querySelector('.display').textContent";
    browser.becomes("seven times eight", shown, "56").await;
    // Coming back: first the languages, and the lesson where it was.
    browser.open(&format!("{}?back", server.address)).await;
    browser.mounted().await;
    browser
        .until(
            "the opening",
            "return !!document.querySelector('.page.opening')",
        )
        .await;
    browser
        .open(&format!("{}#/kk/play/{MODULE}", server.address))
        .await;
    browser
        .until(
            "the second screen",
            "return !!document.querySelector('progress') && document.querySelector('progress').value === 2",
        )
        .await;
    browser.quit().await;
}

async fn by_keys(engine: Engine) {
    let file = format!("file://{}", dist().join("saqbol.html").display());
    let browser = Browser::start(engine, &Options::default()).await;
    lesson(&browser, &format!("{file}#/ru/play/{MODULE}")).await;
    // Shift with something else is no wish to leave: the keyboard's language, capital letters, selecting.
    let chain = || browser.driver.action_chain();
    for _ in 0..4 {
        for other in [Key::Alt, Key::Control, Key::Meta] {
            for outer_first in [true, false] {
                let (one, two) = if outer_first {
                    (other.clone(), Key::Shift)
                } else {
                    (Key::Shift, other.clone())
                };
                let keys = chain()
                    .key_down(one.clone())
                    .key_down(two.clone())
                    .key_up(two)
                    .key_up(one);
                keys.perform().await.expect("keys");
            }
        }
        let letter = chain()
            .key_down(Key::Shift)
            .key_down('a')
            .key_up('a')
            .key_up(Key::Shift);
        letter.perform().await.expect("keys");
        let click = chain().key_down(Key::Shift).click().key_up(Key::Shift);
        click.perform().await.expect("a click");
    }
    // Held down, or kept down for people who press one key at a time.
    let held = "for (const [type, repeat, at] of [['keydown', false], ['keydown', true], ['keydown', true], ['keyup', false]]) \
        window.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', repeat, bubbles: true }));";
    let kept_down = "for (const type of ['keydown', 'keydown', 'keydown', 'keyup']) \
        window.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }));";
    for script in [held, kept_down] {
        for _ in 0..4 {
            browser.js(script).await;
        }
    }
    let still =
        "return !!document.querySelector('.step') && !document.querySelector('.calculator')";
    assert_eq!(browser.js(still).await, true, "{engine:?}");
    // A guest's answers stay in no tab.
    browser
        .js("sessionStorage.setItem('saqbol.held', 'an answer'); window.name = 'an answer'")
        .await;
    shift(&browser).await;
    browser
        .until(
            "a neutral page",
            "return document.querySelectorAll('.calculator .key').length === 17 && document.title === 'Калькулятор' && location.hash === ''",
        )
        .await;
    let left = "return [window.name, sessionStorage.length]";
    assert_eq!(browser.js(left).await, serde_json::json!(["", 0]));
    browser.quit().await;
}

async fn without_the_app(engine: Engine) {
    let server = Server::start(dist().join("web")).await;
    server.fault("/app-", Fault::Late(Duration::from_secs(4)));
    let hasty = Options {
        hasty: true,
        ..Options::default()
    };
    let browser = Browser::start(engine, &hasty).await;
    browser
        .driver
        .goto(&format!("{}#/kk/play/{MODULE}", server.address))
        .await
        .expect("the page");
    browser
        .until(
            "the shell",
            "return !!document.querySelector('#opening .quick-exit')",
        )
        .await;
    browser.press("#opening .quick-exit").await;
    browser.until("a neutral page", NEUTRAL).await;
    // The app comes late; the page stays what it is.
    tokio::time::sleep(Duration::from_secs(6)).await;
    browser.until("a neutral page still", NEUTRAL).await;
    browser.quit().await;

    let server = Server::start(dist().join("web")).await;
    server.fault("/b/ui.", Fault::Missing);
    let browser = Browser::start(engine, &Options::default()).await;
    browser.open(&format!("{}#/kk", server.address)).await;
    browser
        .until(
            "the calm sentence",
            "return !document.getElementById('sorry').hidden",
        )
        .await;
    browser.press("#sorry .quick-exit").await;
    browser.until("a neutral page", NEUTRAL).await;
    browser.quit().await;
}
