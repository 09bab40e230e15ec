//! A class that lasts: from its first code to its second week, with a class of 32 that makes mistakes, behind a PIN.

use blackbox::class;
use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::server::Server;
use saqbol::classroom::{Assignment, Ticket, to_text};

crate::in_each_engine! {
    a_class_lasts => super::lasts;
}

async fn there(browser: &Browser, address: &str, what: &str) {
    browser.open(address).await;
    browser.mounted().await;
    browser.seen(what).await;
}

/// The files that 32 pupils bring: all of them whole, three twice, one cut off, one of another class, one that is none.
fn files(of: &Assignment) -> Vec<(String, String)> {
    let ticket = |number: u64| Ticket {
        assignment: of.clone(),
        ..class::ticket(number)
    };
    let mut texts: Vec<String> = (1..=32).map(|number| to_text(&ticket(number))).collect();
    texts.extend((1..=3).map(|number| to_text(&ticket(number))));
    let cut = to_text(&ticket(4));
    texts.push(cut[..cut.len() - 3].to_string());
    texts.push(to_text(&class::ticket(40)));
    texts.push("shopping list".into());
    let named = texts.into_iter().enumerate();
    named
        .map(|(at, text)| (format!("ticket-{at}.txt"), text))
        .collect()
}

async fn lasts(engine: Engine) {
    let server = Server::start(dist().join("web")).await;
    let file = format!("file://{}", dist().join("saqbol.html").display());
    for base in [server.address.clone(), file] {
        let teacher = Browser::start(engine, &Options::default()).await;
        there(&teacher, &format!("{base}#/kk/assign"), "#give-code").await;
        teacher.press("#assign-b2-free-skins").await;
        teacher.press("#assign-b6-no-block-save-tell").await;
        let chosen = "return document.querySelector('#assign-b6-no-block-save-tell').getAttribute('aria-pressed') === 'true'";
        teacher.until("what was chosen", chosen).await;
        teacher.write("#class-name", "5 «А»").await;
        teacher.write("#class-size", "32").await;
        teacher.press("#give-code").await;
        teacher.seen(".code-card [id^=class-] .card-title").await;
        let code = teacher.text("#code-digits").await;

        // The class is one press from the first page, with its code; what its pupils bring is taken.
        there(&teacher, &format!("{base}#/kk/teach"), ".my-classes a").await;
        teacher.press(".my-classes a").await;
        teacher.says("#week-code", &code).await;
        teacher.press("#to-collect").await;
        teacher.seen("#bring-files").await;
        let given = Assignment::from_code(&code).expect("the page's own code");
        let files = files(&given);
        let files: Vec<(&str, &str)> = files
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect();
        teacher.choose_files("#bring-files", false, &files).await;
        teacher.says("#came", "33").await;
        teacher
            .becomes(
                "what was left out",
                "return document.querySelectorAll('.left-out li').length",
                2,
            )
            .await;
        teacher.seen("#save-now").await;

        // The next code is one press from the class's page, and the first week's report one more.
        there(&teacher, &format!("{base}#/kk/teach"), ".my-classes a").await;
        let mine = "return [...document.querySelectorAll('.my-classes a')].find((a) => a.innerText.includes('5 «А»')).id";
        let mine = teacher.js(mine).await;
        let mine = format!("#{}", mine.as_str().unwrap_or_default());
        teacher.press(&mine).await;
        teacher.press("#next-code").await;
        let next = format!(
            "const e = document.querySelector('#week-code'); const t = e ? e.innerText.trim().replace(/\\u00a0/g, ' ') : ''; return t.length === 11 && t !== {code:?}"
        );
        teacher.until("the next code", &next).await;
        teacher
            .becomes(
                "two weeks",
                "return document.querySelectorAll('[id^=open-class-]').length",
                2,
            )
            .await;

        // A PIN, asked for in the next tab (a new session of this one), and a wrong one.
        there(&teacher, &format!("{base}#/kk/teach"), "#pin-card summary").await;
        // (The press that opens it is the browser's own.)
        teacher
            .js("document.querySelector('#pin-card').open = true")
            .await;
        teacher.write("#pin", "4815").await;
        teacher.press("#pin-save").await;
        // It is said to be set once the device has it.
        teacher.says("#pin-said", "PIN қойылды").await;
        teacher.press("#pin-lock").await;
        teacher.write("#pin", "4816").await;
        teacher.press("#pin-open").await;
        teacher
            .until(
                "a wrong PIN",
                "return document.querySelector('#pin-said').innerText.length > 5 && !document.querySelector('.my-classes')",
            )
            .await;
        there(&teacher, &format!("{base}#/ru/school"), "#pin-open").await;
        teacher.write("#pin", "4815").await;
        teacher.press("#pin-open").await;
        teacher.seen("#school").await;
        teacher.quit().await;
    }
}
