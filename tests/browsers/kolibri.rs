//! A lesson in a real Kolibri, from the import of our channel to what a coach sees. About two minutes: `--long` alone.

use blackbox::engine::{Browser, Engine, Options, run};
use blackbox::kolibri::Kolibri;
use blackbox::player::{self, Taste, Walked};
use blackbox::{dist, is_long, title};
use serde_json::Value;

use crate::walks::{MODULE, check_end};

const LANGUAGE: &str = "kk";

#[test]
fn a_class_learns_in_kolibri() {
    if is_long() {
        run(class());
    } else {
        eprintln!("not run: a real Kolibri takes two minutes (--long)");
    }
}

/// What says where in a lesson one is.
async fn place(browser: &Browser) -> Value {
    browser.seen(".step").await;
    browser
        .js("return [document.querySelector('progress').value, document.querySelector('.step').className]")
        .await
}

/// Walks to this screen or a little further; the place at which that ends.
async fn walk_to(browser: &Browser, screen: u64) -> Value {
    let mut walked = Walked::default();
    let mut here = place(browser).await;
    while here[0].as_u64() < Some(screen) {
        assert!(player::once(browser, Taste::First, &mut walked).await);
        here = place(browser).await;
    }
    here
}

/// Closes the window, as a pupil does whose bell rings, and goes on in a new one.
async fn close_window(browser: &Browser) {
    let driver = &browser.driver;
    let (old, new) = (driver.window().await, driver.new_tab().await);
    let (old, new) = (old.expect("a window"), new.expect("another"));
    driver.switch_to_window(old).await.expect("the old one");
    driver.close_window().await.expect("it closes");
    driver.switch_to_window(new).await.expect("the new one");
}

async fn class() {
    let kolibri = Kolibri::start(&dist().join("lms/kolibri/KOLIBRI_DATA"));
    let pupil_there = Browser::start(Engine::Chromium, &Options::default()).await;
    let coach_there = Browser::start(Engine::Chromium, &Options::default()).await;
    kolibri.enter(&coach_there, "admin").await;
    let topics = kolibri.nodes(&coach_there, "topic").await;
    assert!(
        topics
            .iter()
            .any(|topic| topic["title"] == "Сақ бол! · Қазақша"),
        "{topics:?}"
    );
    let nodes = kolibri.nodes(&coach_there, "html5").await;
    let wanted = title(MODULE, LANGUAGE);
    let is_wanted =
        |node: &&Value| node["title"] == wanted.as_str() && node["coach_content"] == false;
    let node = nodes
        .iter()
        .find(is_wanted)
        .expect("the lesson is in the channel");
    assert_eq!(node["license_name"], "CC BY");
    let pupil = kolibri.add_user(&coach_there, "pupil").await;
    let coach = kolibri.add_user(&coach_there, "coach").await;
    let (class, lesson) = kolibri.add_class(&coach_there, &pupil, &coach, node).await;
    kolibri.enter(&coach_there, "coach").await;

    eprintln!("  a pupil begins, and leaves in the middle by Kolibri's own way …");
    kolibri.enter(&pupil_there, "pupil").await;
    kolibri.play(&pupil_there, node).await;
    pupil_there.mounted().await;
    let left = walk_to(&pupil_there, 3).await;
    let around = pupil_there.driver.enter_default_frame().await;
    around.expect("Kolibri's page");
    pupil_there
        .js("location.hash = '#/home'; return true")
        .await;
    kolibri
        .coach_reads(&coach_there, &class, &lesson, &pupil, "Started")
        .await;

    eprintln!("  comes back to where it was, goes on, and the window is closed …");
    kolibri.play(&pupil_there, node).await;
    pupil_there.mounted().await;
    assert_eq!(place(&pupil_there).await, left);
    let left = walk_to(&pupil_there, left[0].as_u64().unwrap_or_default() + 3).await;
    // Kolibri keeps what it was told two seconds later, and nothing when a window goes.
    kolibri.has_kept(&pupil_there, node).await;
    close_window(&pupil_there).await;
    kolibri
        .coach_reads(&coach_there, &class, &lesson, &pupil, "Started")
        .await;

    eprintln!("  comes back to where it was, goes on, and the window is closed at once …");
    kolibri.play(&pupil_there, node).await;
    pupil_there.mounted().await;
    assert_eq!(place(&pupil_there).await, left);
    let further = walk_to(&pupil_there, left[0].as_u64().unwrap_or_default() + 1).await;
    close_window(&pupil_there).await;
    // The last two seconds may be lost, and nothing else.
    kolibri.play(&pupil_there, node).await;
    pupil_there.mounted().await;
    let back = place(&pupil_there).await;
    let (least, most) = (left[0].as_u64(), further[0].as_u64());
    assert!((least..=most).contains(&back[0].as_u64()), "{back}");

    eprintln!("  plays to the end …");
    player::play(&pupil_there, Taste::First).await;
    check_end(&pupil_there, LANGUAGE).await;
    kolibri
        .coach_reads(&coach_there, &class, &lesson, &pupil, "Completed")
        .await;
    pupil_there.quit().await;
    coach_there.quit().await;
}
