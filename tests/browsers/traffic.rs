//! No request leaves the origin; the single file makes none.

use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::player::{self, Taste};
use blackbox::server::Server;
use serde_json::Value;

use crate::walks::MODULE;

/// Every address that Chromium's network layer was asked for since the browser began.
async fn requests(browser: &Browser) -> Vec<String> {
    let log = browser
        .driver
        .cmd(LogOf("performance"))
        .await
        .expect("the performance log");
    log.body["value"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|entry| entry["message"].as_str())
        .filter_map(|message| serde_json::from_str::<Value>(message).ok())
        .filter(|message| message["message"]["method"] == "Network.requestWillBeSent")
        .filter_map(|message| {
            message["message"]["params"]["request"]["url"]
                .as_str()
                .map(String::from)
        })
        .collect()
}

/// A browser that notes what it asks for.
fn noted() -> Options {
    Options {
        noted: true,
        ..Options::moving()
    }
}

/// Chromium's log of a kind.
#[derive(Debug)]
struct LogOf(&'static str);

impl thirtyfour::common::command::FormatRequestData for LogOf {
    fn format_request(&self, session: &thirtyfour::SessionId) -> thirtyfour::RequestData {
        thirtyfour::RequestData::new(
            axum::http::Method::POST,
            format!("session/{session}/se/log"),
        )
        .add_body(serde_json::json!({ "type": self.0 }))
    }
}

async fn walk_everything(browser: &Browser, address: &str) {
    browser.open(address).await;
    browser.mounted().await;
    player::enter(browser, "kk", MODULE).await;
    player::play(browser, Taste::First).await;
    for page in [
        "kk",
        "kk/help",
        "kk/learn/b",
        "ru/module/b2-free-skins",
        "kk/who",
        "kk/check/check-b/entry",
        "ru/boost/b2-free-skins",
        "ru/teach",
        "en/plan/b2-free-skins",
        "kk/family",
        "kk/privacy",
        "kk/assign",
        "kk/code",
        "kk/collect",
        "ru/before",
        "kk/handouts",
        "kk/handouts/a",
        "kk/handouts/b",
        "kk/handouts/c",
        "ru/long/b2-b5",
        "kk/preview/b2-free-skins",
        "kk/whole/b2-free-skins",
        "kk/certificate/b",
        "ru/mine",
        "en/learn/a",
        "kk/what/is",
    ] {
        let address = format!("{}#/{page}", address.split('#').next().unwrap_or_default());
        browser
            .js(&format!("location.assign({address:?}); return true"))
            .await;
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        browser.mounted().await;
        assert_eq!(
            browser.js("return window.__asked || []").await,
            serde_json::json!([]),
            "{page} asks for a camera, a microphone or a place"
        );
    }
}

/// Notes whoever asks for camera, microphone or place.
const NOTE: &str = "window.__asked = []; \
    const note = (object, name) => { if (object && object[name]) object[name] = () => { window.__asked.push(name); return Promise.reject(new Error('no')); }; }; \
    note(window.MediaDevices && MediaDevices.prototype, 'getUserMedia'); \
    note(window.MediaDevices && MediaDevices.prototype, 'getDisplayMedia'); \
    note(window.Geolocation && Geolocation.prototype, 'getCurrentPosition'); \
    note(window.Geolocation && Geolocation.prototype, 'watchPosition');";

async fn noting(browser: &Browser) {
    browser
        .devtools(
            "Page.addScriptToEvaluateOnNewDocument",
            serde_json::json!({ "source": NOTE }),
        )
        .await;
}

#[test]
fn the_web_build_asks_its_own_origin_only() {
    blackbox::engine::run(async {
        let server = Server::with_worker(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &noted()).await;
        noting(&browser).await;
        walk_everything(&browser, &server.address).await;
        let asked = requests(&browser).await;
        assert!(
            asked.iter().any(|url| url.contains("/app-")),
            "the log works: {asked:?}"
        );
        let foreign: Vec<&String> = asked
            .iter()
            .filter(|url| {
                !url.starts_with(&server.address)
                    && !url.starts_with("blob:")
                    && !url.starts_with("data:")
                    && !url.starts_with("about:")
                    && !url.starts_with("chrome")
            })
            .collect();
        assert!(foreign.is_empty(), "{foreign:?}");
        browser.quit().await;
    });
}

#[test]
fn the_single_file_asks_for_nothing() {
    blackbox::engine::run(async {
        let file = format!("file://{}", dist().join("saqbol.html").display());
        let browser = Browser::start(Engine::Chromium, &noted()).await;
        noting(&browser).await;
        walk_everything(&browser, &file).await;
        let asked = requests(&browser).await;
        assert!(
            asked.iter().any(|url| url.starts_with(&file)),
            "the log works: {asked:?}"
        );
        let others: Vec<&String> = asked
            .iter()
            .filter(|url| {
                !url.starts_with(&file)
                    && !url.starts_with("blob:")
                    && !url.starts_with("data:")
                    && !url.starts_with("about:")
                    && !url.starts_with("chrome")
            })
            .collect();
        assert!(others.is_empty(), "{others:?}");
        browser.quit().await;
    });
}
