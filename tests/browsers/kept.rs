//! What was answered is there again: after a new start, after a kill, from a file.

use std::time::Duration;

use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::player::{self, Taste, Walked};
use blackbox::server::Server;

use crate::walks::MODULE;

crate::in_each_engine! {
    after_a_new_start => super::after_a_new_start;
    the_language_changes_and_the_place_stays => super::language_keeps_place;
}

pub const PLACE: &str = "const p = document.querySelector('progress'); return p ? p.value : 0";
pub const SAFE: &str =
    "const k = document.querySelector('#kept'); return !!k && k.classList.contains('safe')";

/// Plays a few presses and waits until they are confirmed; gives the screen's number.
pub async fn some_way(browser: &Browser, presses: u32) -> f64 {
    let mut walked = Walked::default();
    for _ in 0..presses {
        player::once(browser, Taste::First, &mut walked).await;
    }
    browser.until("saved", SAFE).await;
    browser.js(PLACE).await.as_f64().unwrap_or_default()
}

async fn after_a_new_start(engine: Engine) {
    let server = Server::start(dist().join("web")).await;
    let browser = Browser::start(engine, &Options::default()).await;
    browser.open(&server.address).await;
    browser.mounted().await;
    player::enter(&browser, "ru", MODULE).await;
    let place = some_way(&browser, 5).await;
    assert!(place > 1.0);
    browser
        .open(&format!("{}#/ru/play/{MODULE}", server.address))
        .await;
    browser
        .until(
            "the place",
            &format!(
                "const p = document.querySelector('progress'); return !!p && p.value >= {place}"
            ),
        )
        .await;
    // The language was remembered.
    browser.open(&server.address).await;
    browser.mounted().await;
    assert_eq!(
        browser.js("return document.documentElement.lang").await,
        "ru"
    );
    browser.quit().await;
}

async fn language_keeps_place(engine: Engine) {
    let browser = Browser::start(engine, &Options::default()).await;
    let server = Server::start(dist().join("web")).await;
    browser.open(&server.address).await;
    browser.mounted().await;
    player::enter(&browser, "kk", MODULE).await;
    let place = some_way(&browser, 4).await;
    let before = browser
        .js("return document.querySelector('.step').innerText")
        .await;
    browser
        .js(&format!("location.hash = '#/en/play/{MODULE}'"))
        .await;
    browser
        .until("English", "return document.documentElement.lang === 'en'")
        .await;
    browser
        .until(
            "the words",
            &format!("return document.querySelector('.step').innerText !== {before}"),
        )
        .await;
    assert_eq!(browser.js(PLACE).await.as_f64(), Some(place));
    browser.quit().await;
}

/// SIGKILL to everything, right after an answer was confirmed; then the same profile again.
async fn killed(engine: Engine, from_disk: bool) {
    let profile = tempfile::tempdir().expect("a folder");
    let options = Options {
        profile: Some(profile.path().to_path_buf()),
        ..Options::default()
    };
    let server = Server::start(dist().join("web")).await;
    let address = if from_disk {
        format!("file://{}", dist().join("saqbol.html").display())
    } else {
        server.address.clone()
    };
    let mut browser = Browser::start(engine, &options).await;
    browser.open(&address).await;
    browser.mounted().await;
    player::enter(&browser, "kk", MODULE).await;
    let place = some_way(&browser, 6).await;
    browser.kill();
    tokio::time::sleep(Duration::from_millis(300)).await;
    for lock in [
        "SingletonLock",
        "SingletonCookie",
        "SingletonSocket",
        "lock",
        ".parentlock",
    ] {
        let _ = std::fs::remove_file(profile.path().join(lock));
    }
    let browser = Browser::start(engine, &options).await;
    browser.open(&format!("{address}#/kk/play/{MODULE}")).await;
    browser
        .until(
            "the place",
            &format!(
                "const p = document.querySelector('progress'); return !!p && p.value >= {place}"
            ),
        )
        .await;
    browser.quit().await;
}

#[test]
fn after_a_kill_online() {
    blackbox::engine::run(killed(Engine::Chromium, false));
}

#[test]
fn after_a_kill_from_a_disk() {
    blackbox::engine::run(killed(Engine::Chromium, true));
}

#[test]
fn after_a_kill_in_firefox() {
    blackbox::engine::run(killed(Engine::Firefox, false));
}

/// Save to a file, erase, open the file: the place is there again. A foreign and a cut file change nothing.
#[test]
fn by_a_file() {
    blackbox::engine::run(async {
        let folder = tempfile::tempdir().expect("a folder");
        let options = Options {
            downloads: Some(folder.path().to_path_buf()),
            ..Options::default()
        };
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &options).await;
        browser.open(&server.address).await;
        browser.mounted().await;
        player::enter(&browser, "kk", MODULE).await;
        let place = some_way(&browser, 6).await;
        browser.open(&format!("{}#/kk/mine", server.address)).await;
        browser.mounted().await;
        browser
            .until(
                "what was kept",
                "return !!document.querySelector('#save-file')",
            )
            .await;
        tokio::time::sleep(Duration::from_millis(500)).await;
        browser.press("#save-file").await;
        let mut saved = None;
        for _ in 0..100 {
            saved = std::fs::read_dir(folder.path())
                .expect("the folder")
                .flatten()
                .map(|e| e.path())
                .filter(|path| path.to_string_lossy().contains("saqbol-progress"))
                // The browser lays the file down before it has written it.
                .find_map(|path| {
                    let text = std::fs::read_to_string(&path).ok()?;
                    text.contains("\nend ").then_some((path, text))
                });
            if saved.is_some() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let (saved, text) = saved.expect("the file was saved");
        assert!(text.contains(MODULE), "{text}");

        browser.press("#erase").await;
        browser.press("#erase-yes").await;
        browser
            .until(
                "erased",
                "return document.querySelector('#mine-said').innerText.length > 3",
            )
            .await;

        let cut = folder.path().join("cut");
        std::fs::write(&cut, &text[..text.len() - 20]).expect("written");
        let foreign = folder.path().join("foreign");
        std::fs::write(&foreign, "hello").expect("written");
        browser.open(&format!("{}#/kk/mine", server.address)).await;
        browser.mounted().await;
        for file in [&cut, &foreign, &saved] {
            let before = browser
                .js("return document.querySelector('#mine-said').innerText")
                .await;
            let input = browser
                .driver
                .find(thirtyfour::By::Css("#open-file"))
                .await
                .expect("the input");
            input
                .send_keys(file.display().to_string())
                .await
                .expect("a file is chosen");
            browser
                .until(
                    "an answer",
                    &format!("return document.querySelector('#mine-said').innerText !== {before}"),
                )
                .await;
        }
        browser.until("saved", "return true").await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        browser
            .open(&format!("{}#/kk/play/{MODULE}", server.address))
            .await;
        browser
            .until(
                "the place",
                &format!(
                    "const p = document.querySelector('progress'); return !!p && p.value >= {place}"
                ),
            )
            .await;
        browser.quit().await;
    });
}
