//! A lesson for cmi5, played against a record store that refuses what the specification refuses (`tests/lrs/`), on another
//! origin than the lesson.

use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options, run, within};
use blackbox::lrs::{Launch, Lrs, Mode};
use blackbox::player::{self, Taste, Walked};
use blackbox::server::Server;
use serde_json::Value;
use tempfile::TempDir;

use crate::walks::{MODULE, check_end};

#[test]
fn cmi5_to_the_end_once() {
    run(to_the_end());
}

#[test]
fn cmi5_left_reloaded_killed_and_found_again() {
    run(found_again());
}

#[test]
fn cmi5_loaded_anew_while_it_loads() {
    run(loaded_anew());
}

#[test]
fn cmi5_review_and_browse_count_nothing() {
    run(only_looked_at());
}

#[test]
fn cmi5_the_way_back_and_a_mastery_score() {
    run(way_back());
}

/// The lesson on a server, and a store on another.
struct Platform {
    lrs: Lrs,
    page: String,
    _server: Server,
    _folder: TempDir,
}

impl Platform {
    async fn start() -> Platform {
        let folder = tempfile::tempdir().expect("a folder");
        let name = dist().join(format!("lms/cmi5/cmi5-{MODULE}-kk.zip"));
        let zip = std::fs::File::open(name).expect("`cargo xtask test` packs it");
        let mut zip = zip::ZipArchive::new(zip).expect("a zip");
        zip.extract(folder.path()).expect("it unpacks");
        let server = Server::start(folder.path().to_path_buf()).await;
        Platform {
            lrs: Lrs::start().await,
            page: format!("{}index.html", server.address),
            _server: server,
            _folder: folder,
        }
    }

    /// Opens the lesson as the platform does, and gives the address.
    async fn open(&self, browser: &Browser, launch: Launch) -> String {
        let address = self.lrs.launch(&self.page, launch);
        browser.open(&address).await;
        browser.mounted().await;
        within("initialized", || {
            let verbs = self.lrs.verbs();
            (verbs.first()? == "initialized").then_some(())
        })
        .await;
        address
    }

    /// Waits until a verb was said.
    async fn said(&self, verb: &str) {
        within(verb, || {
            self.lrs
                .verbs()
                .iter()
                .any(|said| said == verb)
                .then_some(())
        })
        .await;
    }

    fn count(&self, verb: &str) -> usize {
        self.lrs.verbs().iter().filter(|said| *said == verb).count()
    }

    /// Nothing was refused so far.
    #[track_caller]
    fn holds(&self) {
        assert_eq!(self.lrs.refused(), [], "{:?}", self.lrs.verbs());
    }

    fn document(&self) -> Value {
        let text = self.lrs.document("saqbol").unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }
}

async fn chromium() -> Browser {
    Browser::start(Engine::Chromium, &Options::default()).await
}

/// Plays to a screen, by its number, and gives where that is.
async fn play_to(browser: &Browser, screen: u64) -> Value {
    let mut walked = Walked::default();
    loop {
        let here = place(browser).await;
        if here[0].as_u64() >= Some(screen) {
            return here;
        }
        assert!(player::once(browser, Taste::First, &mut walked).await);
    }
}

async fn place(browser: &Browser) -> Value {
    browser.seen(".step").await;
    browser
        .js("return [document.querySelector('progress').value, document.querySelector('.step').className]")
        .await
}

/// The lesson goes from the screen.
async fn leave(browser: &Browser) {
    browser
        .driver
        .goto("about:blank")
        .await
        .expect("a blank page");
}

async fn to_the_end() {
    let (platform, browser) = (Platform::start().await, chromium().await);
    platform.open(&browser, Launch::default()).await;
    assert!(platform.lrs.asked_preferences());
    player::play(&browser, Taste::First).await;
    check_end(&browser, "kk").await;
    platform.said("completed").await;
    // The last of what is told besides is the lesson's own score.
    within("the score", || {
        let last = platform.lrs.statements().pop()?;
        last["result"]["score"]["raw"].is_number().then_some(())
    })
    .await;
    let answered = platform.count("answered");
    assert!(answered >= 4, "{:?}", platform.lrs.verbs());
    for one in platform.lrs.statements().iter().filter(|one| {
        one["verb"]["id"]
            .as_str()
            .is_some_and(|id| id.ends_with("answered"))
    }) {
        let definition = &one["object"]["definition"];
        assert_eq!(definition["choices"].as_array().map(Vec::len), Some(3));
        for lang in blackbox::languages() {
            assert!(
                definition["name"][lang]
                    .as_str()
                    .is_some_and(|name| name.len() > 5),
                "{definition}"
            );
            assert!(
                definition["choices"][0]["description"][lang].is_string(),
                "{definition}"
            );
        }
    }
    within("the document", || {
        (platform.document()["done"] == true).then_some(())
    })
    .await;
    leave(&browser).await;
    platform.said("terminated").await;
    assert_eq!(platform.count("passed") + platform.count("failed"), 0);
    assert_eq!(
        platform.lrs.verbs().last().map(String::as_str),
        Some("terminated")
    );
    platform.holds();

    // Opened again it stands at its end, and nothing is told twice.
    platform.open(&browser, Launch::default()).await;
    check_end(&browser, "kk").await;
    browser.press("#again").await;
    player::play(&browser, Taste::Last).await;
    leave(&browser).await;
    platform.said("terminated").await;
    assert_eq!(platform.lrs.verbs(), ["initialized", "terminated"]);
    platform.holds();
    browser.quit().await;
}

async fn found_again() {
    let (platform, mut browser) = (Platform::start().await, chromium().await);
    platform.open(&browser, Launch::default()).await;
    // A reload goes on with the same session.
    let left = play_to(&browser, 3).await;
    browser.seen("#kept.safe").await;
    browser.driver.refresh().await.expect("a reload");
    browser.mounted().await;
    assert_eq!(place(&browser).await, left);
    assert_eq!(platform.lrs.verbs(), ["initialized"]);
    // A page that is left is the platform's to call abandoned; the next session goes on from there.
    let left = play_to(&browser, 5).await;
    browser.seen("#kept.safe").await;
    leave(&browser).await;
    assert_eq!(platform.lrs.verbs(), ["initialized"]);
    platform.open(&browser, Launch::default()).await;
    assert_eq!(place(&browser).await, left);
    // What the store has taken outlives the browser.
    let left = play_to(&browser, 7).await;
    browser.seen("#kept.safe").await;
    let taken = platform.document();
    browser.kill();
    let browser = chromium().await;
    platform.open(&browser, Launch::default()).await;
    assert_eq!(platform.document()["walk"], taken["walk"]);
    assert_eq!(place(&browser).await, left);
    player::play(&browser, Taste::First).await;
    platform.said("completed").await;
    platform.holds();
    browser.quit().await;
}

/// A pupil on a slow line who presses reload while the launch's data is on its way, once and again.
async fn loaded_anew() {
    let (platform, browser) = (Platform::start().await, chromium().await);
    platform.lrs.hold(true);
    let address = platform.lrs.launch(&platform.page, Launch::default());
    for _ in 0..2 {
        browser.open(&address).await;
        within("the token", || {
            platform.lrs.asked_preferences().then_some(())
        })
        .await;
    }
    platform.lrs.hold(false);
    browser.open(&address).await;
    browser.mounted().await;
    play_to(&browser, 3).await;
    browser.seen("#kept.safe").await;
    assert_eq!(platform.lrs.verbs(), ["initialized"]);
    platform.holds();
    browser.quit().await;
}

async fn only_looked_at() {
    let (platform, browser) = (Platform::start().await, chromium().await);
    for mode in [Mode::Review, Mode::Browse] {
        let launch = Launch {
            mode,
            ..Launch::default()
        };
        platform.open(&browser, launch).await;
        play_to(&browser, 4).await;
        leave(&browser).await;
        platform.said("terminated").await;
        assert_eq!(platform.lrs.verbs(), ["initialized", "terminated"]);
        assert_eq!(platform.document(), Value::Null, "nothing is kept");
    }
    platform.holds();
    browser.quit().await;
}

async fn way_back() {
    let (platform, browser) = (Platform::start().await, chromium().await);
    let back = format!(
        "{}?back",
        platform.page.replace("index.html", "licences.txt")
    );
    let launch = |mastery| Launch {
        mastery: Some(mastery),
        return_url: Some(back.clone()),
        ..Launch::default()
    };
    let address = platform.open(&browser, launch(1.0)).await;
    let left = play_to(&browser, 4).await;
    browser.press("#platform").await;
    browser
        .becomes("the platform", "return location.href", back.clone())
        .await;
    platform.said("terminated").await;
    assert_eq!(platform.lrs.verbs(), ["initialized", "terminated"]);
    // Whoever opens the same address again looks at the lesson; nobody is told anything.
    browser.open(&address).await;
    browser.mounted().await;
    assert_eq!(place(&browser).await, left);
    play_to(&browser, 5).await;
    assert_eq!(platform.lrs.verbs(), ["initialized", "terminated"]);
    platform.open(&browser, launch(0.1)).await;
    assert_eq!(place(&browser).await, left);
    player::play(&browser, Taste::First).await;
    platform.said("passed").await;
    browser.press("#platform").await;
    platform.said("terminated").await;
    platform.holds();
    browser.quit().await;
}
