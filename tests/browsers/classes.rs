//! A teacher's code on the board, and pupils who type it.

use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::server::Server;

crate::in_each_engine! {
    a_class_plays_what_the_board_says => super::board;
}

async fn there(browser: &Browser, address: &str, what: &str) {
    browser.open(address).await;
    browser.mounted().await;
    browser.seen(what).await;
}

async fn type_code(browser: &Browser, text: &str) {
    browser.write("#code", text).await;
    browser.press("#code-open").await;
}

async fn board(engine: Engine) {
    let server = Server::start(dist().join("web")).await;
    let teacher = Browser::start(engine, &Options::default()).await;
    let file = format!("file://{}", dist().join("saqbol.html").display());
    there(
        &teacher,
        &format!("{}#/kk/teach", server.address),
        "#to-assign",
    )
    .await;
    teacher.press("#to-assign").await;
    teacher.seen("#give-code").await;
    for press in [
        "#assign-b6-no-block-save-tell",
        "#assign-b2-free-skins",
        "#assign-more summary",
        "#assign-ru",
        "#assign-checks",
    ] {
        teacher.press(press).await;
    }
    let chosen = "return ['#assign-ru', '#assign-checks'].every((id) => document.querySelector(id).getAttribute('aria-pressed') === 'true')";
    teacher.until("what was chosen", chosen).await;
    teacher.press("#give-code").await;
    let code = teacher.text("#code-digits").await;
    assert_eq!(code.len(), 11, "{code}");
    let names = teacher
        .js("return ['b6-no-block-save-tell', 'b2-free-skins'].map((id) => document.querySelector('#assign-' + id).innerText)")
        .await;
    assert!(
        names[0]
            .as_str()
            .is_some_and(|name| name.starts_with("1. ")),
        "{names}"
    );
    assert!(
        names[1]
            .as_str()
            .is_some_and(|name| name.starts_with("2. ")),
        "{names}"
    );
    teacher.quit().await;

    // A pupil at another computer, over http and from the single file.
    for base in [server.address.clone(), file] {
        let pupil = Browser::start(engine, &Options::default()).await;
        there(&pupil, &format!("{base}#/kk/learn/b"), "#class-code").await;
        pupil.press("#class-code").await;
        pupil
            .until("the field", "return !!document.querySelector('#code')")
            .await;
        // Two neighbours swapped: said at once, and read back.
        let mut slip: Vec<char> = code.chars().collect();
        let at = (0..2).find(|at| slip[*at] != slip[at + 1]).unwrap_or(0);
        slip.swap(at, at + 1);
        let slip: String = slip.into_iter().collect();
        if slip != code {
            type_code(&pupil, &slip).await;
            pupil.says("#code-said", &slip).await;
        }
        type_code(&pupil, "12 <b>x").await;
        pupil
            .until(
                "how many are missing",
                "return document.querySelector('#code-said').innerText.includes('9') && !document.querySelector('#code-said b')",
            )
            .await;
        type_code(&pupil, &code.replace(' ', "-")).await;
        pupil
            .until(
                "the list in Russian",
                "return document.documentElement.lang === 'ru' && document.querySelectorAll('.assigned .offer').length === 4",
            )
            .await;
        let order = pupil
            .js("return [...document.querySelectorAll('.assigned .offer')].map((e) => e.id).join(' ')")
            .await;
        assert_eq!(
            order,
            "given-check-b.entry given-b6-no-block-save-tell given-b2-free-skins given-check-b.exit"
        );
        // It is still there later, and leads to the lesson.
        there(
            &pupil,
            &format!("{base}#/ru/code"),
            "#given-b6-no-block-save-tell",
        )
        .await;
        pupil.press("#given-b6-no-block-save-tell").await;
        pupil
            .until(
                "the lesson's opening",
                "return location.hash === '#/ru/module/b6-no-block-save-tell' && !!document.querySelector('#start')",
            )
            .await;
        there(&pupil, &format!("{base}#/ru/code"), "#code-other").await;
        pupil.press("#code-other").await;
        pupil
            .until(
                "the field again",
                "return !!document.querySelector('#code')",
            )
            .await;
        pupil.quit().await;
    }
}
