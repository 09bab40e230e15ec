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

    eprintln!("  a pupil begins, and leaves in the middle …");
    kolibri.enter(&pupil_there, "pupil").await;
    kolibri.play(&pupil_there, node).await;
    pupil_there.mounted().await;
    let mut walked = Walked::default();
    let mut left = place(&pupil_there).await;
    while left[0].as_u64() < Some(5) {
        assert!(player::once(&pupil_there, Taste::First, &mut walked).await);
        left = place(&pupil_there).await;
    }
    pupil_there
        .driver
        .enter_default_frame()
        .await
        .expect("Kolibri's page");
    // By Kolibri's own way: it keeps what a page has committed when its own pages change, not when a window is closed.
    pupil_there
        .js("location.hash = '#/home'; return true")
        .await;
    kolibri
        .coach_reads(&coach_there, &class, &lesson, &pupil, "Started")
        .await;

    eprintln!("  the pupil comes back to where it was, and plays to the end …");
    kolibri.play(&pupil_there, node).await;
    pupil_there.mounted().await;
    assert_eq!(place(&pupil_there).await, left);
    player::play(&pupil_there, Taste::First).await;
    check_end(&pupil_there, LANGUAGE).await;
    kolibri
        .coach_reads(&coach_there, &class, &lesson, &pupil, "Completed")
        .await;
    pupil_there.quit().await;
    coach_there.quit().await;
}
