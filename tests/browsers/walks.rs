//! Whole walks: each language, each engine, online, from a disk, in a frame without storage.

use blackbox::engine::{Browser, Engine, Options};
use blackbox::player::{self, Hand, Taste};
use blackbox::server::Server;
use blackbox::{dist, is_long, root};

pub const MODULE: &str = "b2-free-skins";

crate::in_each_engine! {
    smoke online => super::online;
    smoke from_a_disk => super::from_a_disk;
    in_a_frame_without_storage => super::in_a_frame;
}

/// What the end must show: the language, what was noticed and trusted in words, the skill, the family's task.
pub async fn check_end(browser: &Browser, language: &str) {
    let lang = "return document.documentElement.lang";
    browser.becomes("the language", lang, language).await;
    for id in ["score-signs", "score-trusted"] {
        let text = browser.text(&format!("#{id}")).await;
        assert!(text.chars().count() > 10, "{id} is a sentence: {text}");
        assert!(!text.contains('/') && !text.contains('0'), "{id}: {text}");
    }
    for words in [".skill .big", ".family .prose"] {
        let text = browser.text(words).await;
        assert!(text.len() > 20, "{words}: {text}");
    }
}

/// One walk from the opening to the end.
async fn walk(browser: &Browser, address: &str, language: &str, taste: Taste) {
    browser.open(address).await;
    browser.mounted().await;
    player::enter(browser, language, MODULE).await;
    // Once with a mouse, wherever on the screen things are; in other languages the words differ.
    let walked = if language == "kk" || is_long() {
        player::play_with(browser, taste, Hand::Mouse).await
    } else {
        player::play(browser, taste).await
    };
    assert!(
        (10..=14).contains(&walked.screens.len()),
        "{:?}",
        walked.screens
    );
    check_end(browser, language).await;
}

async fn online(engine: Engine) {
    let server = Server::with_worker(dist().join("web")).await;
    let browser = Browser::start(engine, &Options::default()).await;
    let tastes = [Taste::First, Taste::Last].into_iter().cycle();
    for (language, taste) in blackbox::languages_in(engine).into_iter().zip(tastes) {
        walk(&browser, &server.address, language, taste).await;
    }
    if is_long() {
        let modules = std::fs::read_dir(root().join("static/modules")).expect("the modules");
        for module in modules.flatten().filter(|entry| entry.path().is_dir()) {
            let module = module.file_name().display().to_string();
            for language in blackbox::languages() {
                browser
                    .open(&format!("{}#/{language}/play/{module}", server.address))
                    .await;
                player::play(&browser, Taste::Last).await;
                check_end(&browser, language).await;
            }
        }
    }
    browser.quit().await;
}

async fn from_a_disk(engine: Engine) {
    let browser = Browser::start(engine, &Options::default()).await;
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("saqbol.html");
    std::fs::copy(dist().join("saqbol.html"), &file).expect("the single file is packaged");
    let address = format!("file://{}", file.display());
    let tastes = [Taste::Last, Taste::First].into_iter().cycle();
    for (language, taste) in blackbox::languages_in(engine).into_iter().zip(tastes) {
        walk(&browser, &address, language, taste).await;
    }
    browser.quit().await;
}

/// As phones open a file that was received: no storage of any kind.
async fn in_a_frame(engine: Engine) {
    let browser = Browser::start(engine, &Options::default()).await;
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::copy(
        dist().join("saqbol.html"),
        folder.path().join("saqbol.html"),
    )
    .expect("the single file is packaged");
    std::fs::write(
        folder.path().join("index.html"),
        "<!doctype html><iframe sandbox=\"allow-scripts\" src=\"saqbol.html\" width=900 height=600></iframe>",
    )
    .expect("a page around it");
    let server = Server::start(folder.path().to_path_buf()).await;
    browser.open(&server.address).await;
    browser.driver.enter_frame(0).await.expect("the frame");
    browser.mounted().await;
    player::enter(&browser, "kk", MODULE).await;
    browser
        .until(
            "the note",
            "return !!document.querySelector('#storage-note')",
        )
        .await;
    browser.seen("#kept.trouble").await;
    player::play(&browser, Taste::First).await;
    check_end(&browser, "kk").await;
    browser.quit().await;
}
