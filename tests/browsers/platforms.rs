//! Lessons in learning platforms: played to the end, left in the middle, found again, and unharmed by whatever a platform
//! does. The platform is scorm-again, which refuses what the standards refuse.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::State;
use axum::http::header::ACCESS_CONTROL_ALLOW_ORIGIN;
use axum::routing::get;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::player::{self, Taste, Walked};
use blackbox::server::Server;
use blackbox::{dist, root};
use serde_json::Value;
use tempfile::TempDir;

use crate::walks::MODULE;

crate::in_each_engine! {
    scorm12_to_the_end => super::scorm12;
    a_network_that_fails_for_a_while => super::failing;
    scorm2004_to_the_end => super::scorm2004;
    left_and_found_again => super::resumed;
    odd_platforms => super::odd;
    review_and_browse => super::modes;
}

/// Lays a lesson's package out beside the platform's page, and serves it.
async fn platform(standard: &str) -> (TempDir, Server) {
    let folder = tempfile::tempdir().expect("a folder");
    let name = format!("lms/{standard}/{standard}-{MODULE}-kk.zip");
    unpack(&dist().join(name), &folder.path().join("lesson"));
    for file in ["index.html", "platform.js"] {
        copy(
            &root().join("tests/fixtures/platforms"),
            folder.path(),
            file,
        );
    }
    let again = root().join("xtask/npm/node_modules/scorm-again/dist");
    for file in ["scorm12.min.js", "scorm2004.min.js"] {
        copy(&again, folder.path(), file);
    }
    let server = Server::start(folder.path().to_path_buf()).await;
    (folder, server)
}

fn copy(from: &Path, to: &Path, file: &str) {
    std::fs::copy(from.join(file), to.join(file)).expect("it is there");
}

fn unpack(zip: &PathBuf, folder: &Path) {
    let file = std::fs::File::open(zip).expect("`cargo xtask test` packs it");
    let mut zip = zip::ZipArchive::new(file).expect("a zip");
    zip.extract(folder).expect("it unpacks");
}

/// What a platform keeps on its server: outlives a browser.
async fn keeper() -> (String, Arc<Mutex<String>>) {
    let kept = Arc::new(Mutex::new(String::new()));
    let allowed = [(ACCESS_CONTROL_ALLOW_ORIGIN, "*")];
    let read = move |State(kept): State<Arc<Mutex<String>>>| async move {
        (allowed, kept.lock().expect("kept").clone())
    };
    let allowed = [(ACCESS_CONTROL_ALLOW_ORIGIN, "*")];
    let write = move |State(kept): State<Arc<Mutex<String>>>, body: String| async move {
        *kept.lock().expect("kept") = body;
        allowed
    };
    let router = Router::new()
        .route("/kept", get(read).post(write))
        .with_state(kept.clone());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        let _ = axum::serve(listener, router).await;
    });
    (format!("http://{address}/kept"), kept)
}

async fn enter(browser: &Browser) {
    browser.until("the frame", "return frames.length > 0").await;
    browser.driver.enter_frame(0).await.expect("the frame");
    browser.mounted().await;
}

async fn leave(browser: &Browser) {
    browser
        .driver
        .enter_default_frame()
        .await
        .expect("the platform");
}

/// The number of the screen.
async fn screen(browser: &Browser) -> i64 {
    let value = browser
        .js("return document.querySelector('progress').value")
        .await;
    value.as_i64().expect("a number")
}

/// In the lesson's frame: nothing of it is kept on the device.
async fn nothing_is_kept(browser: &Browser) {
    let origin = "const frame = document.createElement('iframe'); document.body.append(frame); \
                  const { localStorage, sessionStorage } = frame.contentWindow; \
                  const count = localStorage.length + sessionStorage.length; frame.remove(); return count";
    assert_eq!(browser.js(origin).await, 0);
    let stores = "return indexedDB.databases ? indexedDB.databases().then((all) => all.length) : 0";
    assert_eq!(browser.js(stores).await, 0);
}

async fn scorm12(engine: Engine) {
    to_the_end(
        engine,
        "scorm12",
        "cmi.core.lesson_status",
        "cmi.core.score.raw",
        "student_response",
    )
    .await;
}

async fn scorm2004(engine: Engine) {
    to_the_end(
        engine,
        "scorm2004",
        "cmi.completion_status",
        "cmi.score.raw",
        "learner_response",
    )
    .await;
}

async fn to_the_end(engine: Engine, standard: &str, status: &str, score: &str, given: &str) {
    let (_folder, server) = platform(standard).await;
    let browser = Browser::start(engine, &Options::default()).await;
    browser
        .open(&format!("{}?standard={standard}", server.address))
        .await;
    enter(&browser).await;
    leave(&browser).await;
    let begun = browser.js(&format!("return values['{status}']")).await;
    assert_eq!(begun, "incomplete");
    browser.driver.enter_frame(0).await.expect("the frame");
    // No way leads out of the lesson, and it is in one language.
    browser.seen(".quick-exit").await;
    assert_eq!(
        browser
            .js("return document.querySelectorAll('#leave, .languages, .speak').length")
            .await,
        0
    );
    player::play(&browser, Taste::Last).await;
    browser.seen("#again").await;
    let ways = "return [...document.querySelectorAll('#app a')].map((a) => a.getAttribute('href')).filter((to) => !to.startsWith('tel:'))";
    let ways = browser.js(ways).await;
    assert_eq!(ways, serde_json::json!([format!("#/kk/play/{MODULE}")]));
    nothing_is_kept(&browser).await;
    leave(&browser).await;
    browser
        .until(
            "the status",
            &format!("return values['{status}'] === 'completed'"),
        )
        .await;
    let values = browser.js("return values").await;
    let number: i64 = text(&values, score).parse().expect("a whole number");
    assert!((0..=100).contains(&number), "{number}");
    let mut count = 0;
    while let Some(id) = values[format!("cmi.interactions.{count}.id")].as_str() {
        let plain = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-';
        assert!(id.chars().all(plain), "{id}");
        let answer = text(&values, &format!("cmi.interactions.{count}.{given}"));
        assert!(["a", "b", "c"].contains(&answer), "{answer}");
        count += 1;
    }
    assert!(count >= 5, "{values}");
    assert!(
        text(&values, "cmi.objectives.0.id").starts_with('f'),
        "{values}"
    );
    assert!(text(&values, "cmi.suspend_data").len() < 4_000);
    let all = values.to_string();
    assert!(!all.contains("failed") && !all.contains("passed"), "{all}");
    assert_eq!(browser.js("return refused").await, serde_json::json!([]));
    let asked = browser.js("return asked").await.to_string();
    assert!(
        !asked.contains("student") && !asked.contains("learner"),
        "{asked}"
    );
    // The platform takes the lesson away.
    browser
        .js("document.querySelector('iframe').remove()")
        .await;
    let exit = if standard == "scorm12" {
        "cmi.core.exit"
    } else {
        "cmi.exit"
    };
    let closed = format!(
        "return /Finish|Terminate/.test(calls[calls.length - 1]) && values['{exit}'] === 'suspend'"
    );
    browser.until("the end of the session", &closed).await;
    assert_eq!(browser.js("return refused").await, serde_json::json!([]));
    browser.quit().await;
}

fn text<'a>(values: &'a Value, name: &str) -> &'a str {
    values[name].as_str().unwrap_or_default()
}

/// The browser is killed in the middle of a lesson: what was committed is there in the next one, on the same screen. After
/// the end stands the end, and playing again takes nothing back.
async fn resumed(engine: Engine) {
    let (_folder, server) = platform("scorm2004").await;
    let (address, kept) = keeper().await;
    let address = format!("{}?standard=scorm2004&kept={address}", server.address);
    let mut browser = Browser::start(engine, &Options::default()).await;
    browser.open(&address).await;
    enter(&browser).await;
    let mut walked = Walked::default();
    while screen(&browser).await < 6 {
        assert!(player::once(&browser, Taste::First, &mut walked).await);
    }
    hidden_and_back(&browser).await;
    let left = screen(&browser).await;
    browser.seen("#kept.safe").await;
    browser.kill();
    let browser = Browser::start(engine, &Options::default()).await;
    browser.open(&address).await;
    enter(&browser).await;
    browser
        .becomes(
            "the screen",
            "return document.querySelector('progress').value",
            left,
        )
        .await;
    player::play(&browser, Taste::First).await;
    browser.seen("#again").await;
    let completed = || {
        kept.lock()
            .expect("kept")
            .contains("\"cmi.completion_status\":\"completed\"")
    };
    let begun = Instant::now();
    while !completed() {
        assert!(
            begun.elapsed() < Duration::from_secs(20),
            "it was never kept"
        );
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    browser.open(&address).await;
    enter(&browser).await;
    browser.press("#again").await;
    browser
        .until(
            "the first screen",
            "return document.querySelector('progress')?.value === 1",
        )
        .await;
    assert!(player::once(&browser, Taste::First, &mut walked).await);
    assert!(completed(), "never backwards");
    leave(&browser).await;
    assert_eq!(browser.js("return refused").await, serde_json::json!([]));
    browser.quit().await;
}

/// Help and the quick exit work in a frame, say what they cannot hide, and the way back leads to the same screen of a session
/// that still goes on.
async fn hidden_and_back(browser: &Browser) {
    let note = "Қойындыны да жап";
    let plain = |text: String| text.replace('\u{ad}', "");
    let left = screen(browser).await;
    browser.press("#help").await;
    assert!(plain(browser.text("dialog[open]").await).contains(note));
    browser.press("#help-close").await;
    browser.press(".quick-exit").await;
    assert!(plain(browser.text(".again").await).contains(note));
    let back = "const key = [...document.querySelectorAll('.key')].find((key) => key.textContent === 'C'); \
                for (let i = 0; i < 3; i++) key.click()";
    browser.js(back).await;
    browser.mounted().await;
    let number = "return document.querySelector('progress').value";
    browser.becomes("the screen", number, left).await;
    player::once(browser, Taste::First, &mut Walked::default()).await;
    browser.seen("#kept.safe").await;
}

/// The lesson goes on whatever the platform does; it says that nothing is kept where nothing is.
async fn odd(engine: Engine) {
    let (_folder, server) = platform("scorm12").await;
    let browser = Browser::start(engine, &Options::default()).await;
    for (way, mark) in [
        ("late", ".safe"),
        ("throws", ".trouble"),
        ("empty", ".safe"),
    ] {
        browser.open(&format!("{}?way={way}", server.address)).await;
        enter(&browser).await;
        player::once(&browser, Taste::First, &mut Walked::default()).await;
        browser.seen(&format!("#kept{mark}")).await;
        leave(&browser).await;
        // The pages are not to hold each other back.
        browser
            .js("document.querySelector('iframe').remove()")
            .await;
    }
    // Beyond a frame of another origin the opener is asked, and nothing throws.
    let (_folder, foreign) = platform("scorm12").await;
    let inner = format!("{}lesson/index.html", foreign.address);
    browser
        .open(&format!("{}?lesson={inner}", server.address))
        .await;
    enter(&browser).await;
    browser.seen("#kept.trouble").await;
    leave(&browser).await;
    // In a window of its own, opened by the platform.
    browser
        .open(&format!("{}?way=opener", server.address))
        .await;
    browser.press("#open").await;
    let begun = Instant::now();
    let windows = loop {
        let windows = browser.driver.windows().await.expect("windows");
        if windows.len() == 2 {
            break windows;
        }
        assert!(begun.elapsed() < Duration::from_secs(20), "it opens");
    };
    let platform = browser.driver.window().await.expect("a window");
    let lesson = windows
        .into_iter()
        .find(|one| *one != platform)
        .expect("the lesson's");
    browser
        .driver
        .switch_to_window(lesson)
        .await
        .expect("the lesson");
    browser.mounted().await;
    player::once(&browser, Taste::First, &mut Walked::default()).await;
    browser.seen("#kept.safe").await;
    browser
        .driver
        .switch_to_window(platform)
        .await
        .expect("the platform");
    assert_eq!(
        browser.js("return values['cmi.core.lesson_status']").await,
        "incomplete"
    );
    browser.quit().await;
}

/// Commits are refused for a while: the learner is told, and what the platform keeps in the end is the walk as it was.
async fn failing(engine: Engine) {
    let (_folder, server) = platform("scorm12").await;
    let browser = Browser::start(engine, &Options::default()).await;
    browser
        .open(&format!("{}?standard=scorm12", server.address))
        .await;
    enter(&browser).await;
    let mut walked = Walked::default();
    player::once(&browser, Taste::First, &mut walked).await;
    browser.seen("#kept.safe").await;
    browser.js("parent.deaf = true").await;
    while screen(&browser).await < 5 {
        assert!(player::once(&browser, Taste::First, &mut walked).await);
    }
    browser.seen("#kept.trouble").await;
    let tries = browser.js("return parent.calls.length").await;
    browser
        .until(
            "another try",
            &format!("return parent.calls.length > {tries}"),
        )
        .await;
    browser.js("parent.deaf = false").await;
    browser.seen("#kept.safe").await;
    let kept = "return saqbol.unpack(parent.values['cmi.suspend_data']).filter((line) => line.includes('answer'))";
    let kept = browser.js(kept).await;
    let mut once = kept.as_array().expect("lines").clone();
    once.dedup();
    assert_eq!(kept, Value::Array(once), "no answer stands there twice");
    leave(&browser).await;
    assert_eq!(browser.js("return refused").await, serde_json::json!([]));
    browser.quit().await;
}

/// Who only looks through a lesson changes nothing.
async fn modes(engine: Engine) {
    for (standard, mode) in [("scorm12", "review"), ("scorm2004", "browse")] {
        let (_folder, server) = platform(standard).await;
        let browser = Browser::start(engine, &Options::default()).await;
        browser
            .open(&format!(
                "{}?standard={standard}&mode={mode}",
                server.address
            ))
            .await;
        enter(&browser).await;
        let mut walked = Walked::default();
        for _ in 0..4 {
            player::once(&browser, Taste::First, &mut walked).await;
        }
        browser.seen("#kept.trouble").await;
        leave(&browser).await;
        // Nor when the page goes.
        browser
            .js("document.querySelector('iframe').remove()")
            .await;
        browser
            .until(
                "the end of the session",
                "return /Finish|Terminate/.test(calls[calls.length - 1])",
            )
            .await;
        let written = "return calls.filter((name) => /SetValue|Commit/.test(name))";
        assert_eq!(browser.js(written).await, serde_json::json!([]));
        browser.quit().await;
    }
}
