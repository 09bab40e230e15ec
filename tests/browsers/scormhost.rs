//! Lessons in scormhost, which keeps what it is told on a server: left in the middle, found again, played to the end. `--long`
//! alone.

use std::time::{Duration, Instant};

use blackbox::engine::{Browser, Engine, Options, PATIENCE, run};
use blackbox::player::{self, Taste, Walked};
use blackbox::scormhost::ScormHost;
use blackbox::{dist, is_long};
use serde_json::Value;

use crate::walks::{MODULE, check_end};

#[test]
fn lessons_in_scormhost() {
    if is_long() {
        run(both());
    } else {
        eprintln!("not run: it brings a platform (--long)");
    }
}

async fn both() {
    let zip = |standard: &str| dist().join(format!("lms/{standard}/{standard}-{MODULE}-kk.zip"));
    let (old, new) = (zip("scorm12"), zip("scorm2004"));
    let host = ScormHost::start(&[("scorm12", &old), ("scorm2004", &new)]);
    let browser = Browser::start(Engine::Chromium, &Options::default()).await;
    let names = [
        ("scorm12", "cmi.core.lesson_status", "cmi.core.score.raw"),
        ("scorm2004", "cmi.completion_status", "cmi.score.raw"),
    ];
    for (name, status, score) in names {
        enter(&browser, &host, name).await;
        let mut walked = Walked::default();
        while place(&browser).await.as_u64() < Some(5) {
            assert!(player::once(&browser, Taste::First, &mut walked).await);
        }
        browser.seen("#kept.safe").await;
        let left = place(&browser).await;
        // The way out is another page of the platform's.
        kept(&browser, &host, name, |kept| kept[status] == "incomplete").await;
        enter(&browser, &host, name).await;
        assert_eq!(place(&browser).await, left);
        player::play(&browser, Taste::First).await;
        check_end(&browser, "kk").await;
        let all = kept(&browser, &host, name, |kept| kept[status] == "completed").await;
        let number = all[score].as_str().and_then(|raw| raw.parse::<u32>().ok());
        assert!(number.is_some_and(|number| number <= 100), "{all}");
        enter(&browser, &host, name).await;
        check_end(&browser, "kk").await;
    }
    browser.quit().await;
}

async fn enter(browser: &Browser, host: &ScormHost, name: &str) {
    let address = format!("{}/launch/{name}", host.address);
    browser.open(&address).await;
    browser
        .until(
            "the frame",
            "return !!document.querySelector('iframe[src]')",
        )
        .await;
    browser.driver.enter_frame(0).await.expect("the frame");
    browser.mounted().await;
}

async fn place(browser: &Browser) -> Value {
    browser.seen(".step").await;
    browser
        .js("return document.querySelector('progress').value")
        .await
}

/// Leaves the lesson for the platform's list, and waits until its server keeps what is wanted.
async fn kept(
    browser: &Browser,
    host: &ScormHost,
    name: &str,
    is_wanted: impl Fn(&Value) -> bool,
) -> Value {
    browser
        .driver
        .enter_default_frame()
        .await
        .expect("the platform");
    browser.open(&host.address).await;
    let begun = Instant::now();
    loop {
        let kept = host.kept(browser, name).await;
        if is_wanted(&kept) {
            return kept;
        }
        assert!(begun.elapsed() < PATIENCE, "it never came: {kept}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}
