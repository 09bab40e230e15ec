//! The pages to read: what a parent at night, and a family with a printer, do with them.

use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::server::Server;

use crate::way::open;

crate::in_each_engine! {
    pages_to_read_are_used => super::used;
}

async fn used(engine: Engine) {
    let server = Server::start(dist().join("web")).await;
    let browser = Browser::start(engine, &Options::default()).await;

    // A parent at night: three presses from the opening, and every number can be dialled.
    open(&browser, &server, "kk").await;
    browser.press("#door-family").await;
    browser.press("#read-tonight").await;
    browser.seen(".read-steps").await;
    let first = "return document.querySelectorAll('#steps .read-steps > li').length";
    browser.becomes("six steps", first, 6).await;
    let numbers = browser
        .js("return [...document.querySelectorAll('.urgent .read-calls a')].map((a) => a.getAttribute('href')).sort().join(' ')")
        .await;
    assert_eq!(numbers, "tel:102 tel:111 tel:112");
    // The language changes in its place.
    browser.press("#lang-ru").await;
    browser
        .until("the same page in Russian", "return location.hash === '#/ru/read/tonight' && /[ыэё]/.test(document.querySelector('h1').innerText + document.querySelector('.lead').innerText)")
        .await;

    // What is ticked off is there after a reload, and goes with one press.
    open(&browser, &server, "kk/read/devices").await;
    let ticked = "return document.querySelectorAll('.tick-line[aria-pressed=true]').length";
    let box_at = browser
        .js("return document.querySelectorAll('.ticks .tick-line')[2].id")
        .await;
    let box_at = format!("#{}", box_at.as_str().expect("a list to tick off"));
    browser.press(&box_at).await;
    browser.becomes("one is ticked", ticked, 1).await;
    browser.driver.refresh().await.expect("a reload");
    browser.mounted().await;
    browser.becomes("it stays ticked", ticked, 1).await;
    // What is cleared is this device's: the other devices keep theirs.
    browser.press("#tablet .tick-line").await;
    browser.becomes("one more is ticked", ticked, 2).await;
    browser.press("#clear-tablet").await;
    browser.becomes("the tablet's is gone", ticked, 1).await;
    browser.press("[id^=clear-]:not(:disabled)").await;
    browser.becomes("all ticks are gone", ticked, 0).await;

    // What was said on a page stays there: nobody who hears the next one meets it again.
    let later = "return typeof saqbol.camera === 'function'";
    browser.until("the later script", later).await;
    browser.press(&box_at).await;
    let said = "return document.getElementById('said').textContent !== ''";
    browser.until("the ticks are counted aloud", said).await;
    browser.press("#back").await;
    browser.seen("#read-tonight").await;
    browser.becomes("another page", said, false).await;

    // The family's sentences: only what was chosen is on the paper, and a reload knows nothing of it.
    open(&browser, &server, "kk/read/promise").await;
    let sentence = browser
        .js("return document.querySelector('.promise .tick-line').id")
        .await;
    let sentence = format!("#{}", sentence.as_str().expect("a promise"));
    browser.press(&sentence).await;
    browser.becomes("one is chosen", ticked, 1).await;
    browser.driver.refresh().await.expect("a reload");
    browser.mounted().await;
    browser
        .until("the page", "return !!document.querySelector('.promise')")
        .await;
    browser.becomes("nothing was kept", ticked, 0).await;

    // A card lies there, and another one is drawn after it.
    open(&browser, &server, "kk/read/cards").await;
    let drawn = "return document.querySelector('.drawn').innerText.trim()";
    browser
        .until(
            "a card",
            "return document.querySelector('.drawn').innerText.trim().length > 10",
        )
        .await;
    let one = browser.js(drawn).await;
    browser.press("[id^=draw-]").await;
    let other = format!(
        "return document.querySelector('.drawn').innerText.trim() !== {one} && document.querySelector('.drawn').innerText.trim().length > 10"
    );
    browser.until("another card", &other).await;

    // The glossary narrows to what is typed, also to a part of a word and in capitals.
    open(&browser, &server, "kk/read/words").await;
    let terms = browser
        .js("return document.querySelectorAll('.terms dt').length")
        .await;
    assert!(terms.as_u64() >= Some(30), "{terms}");
    browser.write("#term-sought", "ГРУМИНГ").await;
    browser
        .until("fewer words", "const all = [...document.querySelectorAll('.terms dt')]; return all.length > 0 && all.length < 10 && all.some((t) => /груминг/i.test(t.innerText.replace(/\\u00ad/g, '')))")
        .await;
    browser.write("#term-sought", "xxxx").await;
    browser
        .until("it says that there is none", "return !document.querySelector('.terms dt') && [...document.querySelectorAll('.said')].some((p) => p.innerText.length > 5)")
        .await;
    browser.quit().await;
}

/// On paper nothing is folded, and of the promises only those that were chosen are printed.
#[test]
fn paper_has_what_was_folded_and_only_what_was_chosen() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        open(&browser, &server, "kk/read/tonight").await;
        let closed = "return document.querySelectorAll('.read details:not([open])').length";
        let before = browser.js(closed).await;
        assert!(before.as_u64() > Some(3), "{before} lines that open");
        // The script that opens them comes after the first screen.
        browser
            .until(
                "the later script",
                "return typeof saqbol.camera === 'function'",
            )
            .await;
        browser.js("dispatchEvent(new Event('beforeprint'))").await;
        assert_eq!(browser.js(closed).await, 0);
        browser.js("dispatchEvent(new Event('afterprint'))").await;
        assert_eq!(browser.js(closed).await, before);
        open(&browser, &server, "kk/read/promise").await;
        let sentence = browser
            .js("return document.querySelectorAll('.promise .tick-line')[1].id")
            .await;
        // Each list of the page looks as it did before the press: a class of the lessons once made them bold and small.
        let looks = "return [...document.querySelectorAll('.promise')].map((list) => { const s = getComputedStyle(list); \
            return [s.fontSize, s.fontWeight, s.color, s.backgroundColor, s.padding, list.offsetHeight].join(' '); }).join(', ')";
        let before = browser.js(looks).await;
        browser
            .press(&format!("#{}", sentence.as_str().expect("a promise")))
            .await;
        browser
            .becomes(
                "one is chosen",
                "return document.querySelectorAll('.promise .ticked').length",
                1,
            )
            .await;
        assert_eq!(browser.js(looks).await, before);
        let media = serde_json::json!({ "media": "print" });
        browser.devtools("Emulation.setEmulatedMedia", media).await;
        let shown = browser
            .js("return [...document.querySelectorAll('.promise li')].filter((li) => li.getClientRects().length).length")
            .await;
        assert_eq!(shown, 1, "the chosen sentence alone");
        browser.quit().await;
    });
}

/// A family's promise in two presses: what is proposed, the adult's first, and the printer. Nothing of a class is on it.
#[test]
fn a_promise_is_two_presses() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        open(&browser, &server, "kk/read/promise").await;
        browser.seen("#take-adult").await;
        let chosen = "return [...document.querySelectorAll('.tick-line[aria-pressed=true]')].map((line) => line.closest('section').id).join(' ')";
        assert_eq!(browser.js(chosen).await, "");
        let papers = "return [...document.querySelectorAll('section:has(.promise)')].filter((side) => side.getClientRects().length).map((side) => side.id).join(' ')";
        let media = |media: &str| serde_json::json!({ "media": media });
        browser
            .devtools("Emulation.setEmulatedMedia", media("print"))
            .await;
        assert_eq!(
            browser.js(papers).await,
            "adult child together",
            "an empty form"
        );
        browser
            .devtools("Emulation.setEmulatedMedia", media("screen"))
            .await;
        browser.press("#take-adult").await;
        browser
            .becomes(
                "each side's",
                chosen,
                "adult adult adult adult child child child child together together together",
            )
            .await;
        browser.press("#promise-adult-phone").await;
        let left = "adult adult adult child child child child together together together";
        browser.becomes("one left out again", chosen, left).await;
        browser.press("#take-teacher").await;
        let school = [left, &" teacher".repeat(4), &" class".repeat(4)].concat();
        browser.becomes("a class's besides", chosen, school).await;
        browser.quit().await;
    });
}

/// A parent who has opened a case calls from there: three presses from the families' page, none of them a search. The way
/// back closes it, and stands on the way that was pressed.
#[test]
fn a_case_has_its_numbers_and_a_way_back() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(360, 640).await;
        open(&browser, &server, "kk/family").await;
        browser.press("#read-tonight").await;
        browser.press("#to-threat").await;
        let calls = "return [...document.querySelectorAll('details[open] a[href^=\"tel:\"]')].map((a) => a.getAttribute('href') + ' ' + (a.getBoundingClientRect().height >= 44)).join()";
        browser
            .becomes(
                "the case's number",
                calls,
                "tel:102 true,tel:111 true,tel:112 true",
            )
            .await;
        browser.press("#up-line-happened-threat").await;
        let back = "const way = document.activeElement; const list = way.closest('section').getBoundingClientRect(); \
            return [way.id, document.querySelectorAll('.read-open details[open]').length, list.top >= 0 && list.bottom <= innerHeight + 1, location.hash].join(' ')";
        browser
            .becomes("the list again", back, "to-threat 0 true #/kk/read/tonight")
            .await;
        for (way, numbers) in [
            ("#to-life", "tel:112 true,tel:111 true"),
            ("#to-home", "tel:112 true,tel:102 true,tel:111 true"),
        ] {
            browser.press(way).await;
            browser.becomes(way, calls, numbers).await;
            // Under the thumb at once: right below the line that was opened.
            let below = "return document.querySelector('details[open] > :nth-child(2)').classList.contains('read-calls')";
            assert_eq!(browser.js(below).await, true, "{way}");
            browser.press("details[open] .way-up").await;
            browser.becomes("closed", calls, "").await;
        }
        // A way to a section of a page.
        open(&browser, &server, "kk/read/trafficking").await;
        browser.press("#to-do").await;
        let there = "const at = document.activeElement; return at.id === 'do' && at.getBoundingClientRect().top >= 0 && at.getBoundingClientRect().top < innerHeight / 2";
        browser.becomes("what can be done", there, true).await;
        browser.quit().await;
    });
}

/// On the narrowest phone no word of a line that opens runs over its box, on the page that has the longest words of the law.
#[test]
fn the_law_fits_a_narrow_phone() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(320, 640).await;
        for lang in ["kk", "ru", "en"] {
            open(&browser, &server, &format!("{lang}/read/law")).await;
            browser.seen(".read-open").await;
            let over = "for (const line of document.querySelectorAll('details')) line.open = true; \
                return [...document.querySelectorAll('.read, .read *')].filter((e) => getComputedStyle(e).display !== 'inline' && e.clientWidth && e.scrollWidth > e.clientWidth + 1).map((e) => e.innerText)";
            let over = browser.js(over).await;
            assert_eq!(over, serde_json::json!([]), "{lang}");
        }
        browser.quit().await;
    });
}

/// Help above a grown-up's page begins with words for a grown-up, and the evening's page is a press away; above a lesson it
/// is a child's.
#[test]
fn help_above_a_grown_ups_page_speaks_to_a_grown_up() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(360, 640).await;
        for page in ["family", "read/law", "teach", "before", "read/tonight"] {
            open(&browser, &server, &format!("ru/{page}")).await;
            browser.press("#help").await;
            let first = "const way = document.querySelector('dialog #help-grown-up'); const first = document.querySelector('dialog .call-button'); \
                return !!way && way.parentNode.previousElementSibling.innerText.replace(/\\u00ad/g, '').includes('для взрослого') \
                    && way.getBoundingClientRect().bottom < first.getBoundingClientRect().top && first.getBoundingClientRect().bottom < innerHeight";
            browser.becomes(page, first, true).await;
            browser.press("#help-grown-up").await;
            let there = "return location.hash === '#/ru/read/tonight' && !document.querySelector('dialog[open]') && !!document.querySelector('.ways-here')";
            browser.becomes(page, there, true).await;
        }
        for page in ["learn/b", "play/b2-free-skins", "mine"] {
            open(&browser, &server, &format!("ru/{page}")).await;
            browser.press("#help").await;
            browser.seen("dialog .call-button").await;
            let words = "return !!document.querySelector('dialog #help-grown-up')";
            assert_eq!(browser.js(words).await, false, "{page}");
        }
        browser.quit().await;
    });
}

/// With a phone at night: the way to one's own case stands on the first screenful, and opens it where it can be read, also
/// while the app is still on its way. Whoever asked for help first comes back to help.
#[test]
fn a_parent_is_at_their_own_case_without_scrolling() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(360, 640).await;
        for lang in ["kk", "ru", "en"] {
            open(&browser, &server, lang).await;
            browser.press("#help").await;
            browser.press("#help-grown-up").await;
            browser.seen(".ways-here").await;
            browser.mounted().await;
            let below = "return [...document.querySelectorAll('.ways-here a')].filter((a) => a.getBoundingClientRect().bottom > innerHeight || a.getBoundingClientRect().height < 44).map((a) => a.innerText + ' ' + a.getBoundingClientRect().bottom)";
            let below = browser.js(below).await;
            assert_eq!(below, serde_json::json!([]), "{lang}: below the fold");
            let ways = "return document.querySelectorAll('.ways-here a').length";
            let ways = browser.js(ways).await.as_u64().expect("a number");
            assert!(ways >= 9, "{ways} cases");
            for at in 0..ways {
                browser.js("scrollTo(0, 0); return 0").await;
                let press = format!(
                    "const way = document.querySelectorAll('.ways-here a')[{at}]; way.click(); return way.innerText"
                );
                let way = browser.js(&press).await;
                let read = "const line = document.activeElement; const text = line.nextElementSibling.getBoundingClientRect(); \
                    return line.localName === 'summary' && line.parentNode.open && line.getBoundingClientRect().top >= 0 \
                        && text.top + 60 < innerHeight && /read.tonight/.test(location.hash)";
                browser
                    .becomes(&format!("{lang}: {way} is open"), read, true)
                    .await;
            }
            browser.press("#back").await;
            browser
                .becomes("help again", "return location.hash.slice(4)", "/help")
                .await;
        }
        browser.quit().await;
    });
}

/// A family that opens a plan from its own page meets first what to ask at home, and the evening's page is a press away. On
/// paper it is the sheet that a teacher prints.
#[test]
fn a_family_lands_on_what_to_ask_at_home() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(360, 640).await;
        let titles = "return [...document.querySelectorAll('main > section h2')].filter((title) => title.getClientRects().length).map((title) => title.innerText.replace(/\\u00ad/g, '')).slice(0, 7)";
        let media = |media: &str| serde_json::json!({ "media": media });
        let mut papers = Vec::new();
        for from in ["family", "teach"] {
            open(&browser, &server, &format!("kk/{from}")).await;
            browser
                .js("document.querySelector('a[href$=\"/plan/a2-someone-in-the-game\"]').click(); return 0")
                .await;
            browser.seen("#plan-home, .timeline").await;
            browser.seen(".answer-key").await;
            let first = "const box = document.querySelector('main > section'); \
                return [box.id, box.getBoundingClientRect().top < innerHeight / 2, !!box.querySelector('a[href$=\"/read/tonight\"]')].join(' ')";
            let first = browser.js(first).await;
            match from {
                "family" => assert_eq!(first, "plan-home true true"),
                _ => assert_ne!(first, "plan-home true true"),
            }
            // A teacher's own has the way as well.
            let ways = "return [...document.querySelectorAll('#plan-home a[href$=\"/read/tonight\"]')].filter((way) => way.getClientRects().length).length";
            assert_eq!(browser.js(ways).await, 1, "{from}");
            browser
                .devtools("Emulation.setEmulatedMedia", media("print"))
                .await;
            papers.push(browser.js(titles).await);
            browser
                .devtools("Emulation.setEmulatedMedia", media("screen"))
                .await;
        }
        assert_eq!(papers[0], papers[1]);
        browser.quit().await;
    });
}

/// Where a page to read says to open the evening's page, or to call, it can be pressed there.
#[test]
fn what_a_page_names_can_be_pressed() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        for (lang, title) in [
            ("kk", "Бір жағдай болды"),
            ("ru", "Что-то случилось"),
            ("en", "Something has happened"),
        ] {
            for page in ["signs", "cards", "lessons", "trafficking"] {
                open(&browser, &server, &format!("{lang}/read/{page}")).await;
                let plain = format!(
                    "const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT); const plain = []; \
                     while (walk.nextNode()) {{ const text = walk.currentNode.data.replace(/\\u00ad/g, ''); \
                     if ((text.includes('{title}') || ('{page}' === 'signs' && /\\b112\\b/.test(text))) && !walk.currentNode.parentNode.closest('a, .behind')) plain.push(text); }} \
                     return plain.concat(document.querySelectorAll('.prose a[href$=\"/read/tonight\"], li > a[href$=\"/read/tonight\"]').length ? [] : ['no way']);"
                );
                let plain = browser.js(&plain).await;
                assert_eq!(plain, serde_json::json!([]), "{lang} {page}");
            }
        }
        browser.quit().await;
    });
}

/// The phone's own Back leads out of a case to the list, and not out of the page; whoever hides the page then finds no trace
/// of it behind.
#[test]
fn back_closes_a_case_first() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(360, 640).await;
        open(&browser, &server, "kk/family").await;
        browser.press("#read-tonight").await;
        browser.seen(".ways-here").await;
        let state = "return [location.hash, document.querySelectorAll('.read-open details[open]').length, document.activeElement.id].join(' ')";
        for way in ["to-threat", "to-home"] {
            browser.press(&format!("#{way}")).await;
            let opened = "return document.querySelectorAll('.read-open details[open]').length";
            browser.becomes(way, opened, 1).await;
            browser.driver.back().await.expect("back");
            let list = format!("#/kk/read/tonight 0 {way}");
            browser.becomes("the list", state, list.as_str()).await;
            let seen = "const list = document.querySelector('.ways-here').getBoundingClientRect(); return list.top >= 0 && list.bottom <= innerHeight + 1";
            browser.becomes("it is seen", seen, true).await;
        }
        // One step of the history for a case, whatever else is opened there; the way back takes it.
        browser.press("#to-life").await;
        browser.press("#line-happened-money").await;
        browser.press("#up-line-happened-money").await;
        browser
            .becomes("the list", state, "#/kk/read/tonight 0 to-money")
            .await;
        // Another page from within a case.
        browser.press("#to-life").await;
        browser.press("#back").await;
        browser.seen("#read-tonight").await;
        browser
            .becomes("the families' page", "return location.hash", "#/kk/family")
            .await;
        // Hidden from within a case: Back finds a bare address and the calculator.
        browser.press("#read-tonight").await;
        browser.press("#to-life").await;
        browser.press(".quick-exit").await;
        let hidden = "return [location.hash, !!document.querySelector('.calculator'), !!document.querySelector('.page')].join(' ')";
        browser.becomes("hidden", hidden, " true false").await;
        browser.driver.back().await.expect("back");
        browser.becomes("still hidden", hidden, " true false").await;
        browser.quit().await;
    });
}
