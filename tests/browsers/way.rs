//! The way through: the path, a module's opening, its end, my things, help and the way back, languages inside a lesson.

use blackbox::device;
use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::player::{self, Taste, Walked};
use blackbox::server::Server;
use serde_json::json;

use crate::walks::MODULE;

/// Opens a page by its address behind the `#`, language first, and waits until it is here.
pub async fn open(browser: &Browser, server: &Server, page: &str) {
    browser.open(&format!("{}#/{page}", server.address)).await;
    browser.mounted().await;
    browser
        .until(page, "return !document.querySelector('.waiting')")
        .await;
}

/// The path's pictures, badges, what calls, and what stands where, at the sizes of phones, classrooms and projectors.
#[test]
fn the_path_is_a_path() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        open(&browser, &server, "kk/learn/b").await;
        browser
            .until("the first one calls", "return document.querySelectorAll('.call').length === 1 && !!document.querySelector('.module-card:first-child .call')")
            .await;
        let today = device::today(&browser).await;
        let first = browser
            .js("return document.querySelector('.module-card a').id.slice(7)")
            .await;
        let first = first.as_str().expect("a module");
        device::keep(&browser, &device::finished("me", first, today)).await;
        open(&browser, &server, "kk/learn/b").await;
        browser
            .until(
                "a badge, what was left open, and the next one",
                "const done = document.querySelector('.module-card.done'); return !!done && !!done.querySelector('.medal img[src]') && done.querySelector('.cliffhanger').innerText.length > 10 && !!document.querySelector('.module-card:nth-child(2) .call')",
            )
            .await;
        // Far pictures are fetched when they come near; none is left without one.
        let pictures = browser
            .js("const all = [...document.querySelectorAll('.path .scene')]; return [all.length, ...all.filter((i) => i.loading !== 'lazy' || i.decoding !== 'async' || !i.getAttribute('src')).map((i) => i.outerHTML)]")
            .await;
        assert_eq!(pictures, json!([8]));
        let columns = "const tops = [...document.querySelectorAll('.module-card')].map((e) => Math.round(e.getBoundingClientRect().top)); return tops.filter((t) => t === tops[0]).length";
        for (width, height, least) in [
            (320, 640, 1),
            (1024, 600, 3),
            (1366, 768, 4),
            (1920, 1080, 4),
        ] {
            browser.viewport(width, height).await;
            assert!(
                browser.js(columns).await.as_u64() >= Some(least),
                "columns at {width}"
            );
            let wide = browser
                .js("return document.documentElement.scrollWidth <= innerWidth")
                .await;
            assert_eq!(wide, true, "{width} goes sideways");
        }
        // Read from the back of a room.
        let letters = browser
            .js("return parseFloat(getComputedStyle(document.querySelector('.path .card-title')).fontSize)")
            .await;
        assert!(letters.as_f64() >= Some(24.0), "{letters}");
        // A phone on its side has the doors before any scrolling.
        browser.viewport(740, 360).await;
        open(&browser, &server, "kk").await;
        let last = browser
            .js("return document.querySelector('.door:last-child').getBoundingClientRect().bottom")
            .await;
        assert!(last.as_f64() <= Some(360.0), "{last}");
        // An age without lessons, as a school's own package may have one, says so and where lessons are.
        let fixtures = Server::start(blackbox::fixtures()).await;
        open(&browser, &fixtures, "kk/learn/a").await;
        browser
            .until(
                "what there is instead",
                "return document.querySelectorAll('.nothing [id^=other-band-]').length === 2 && !!document.querySelector('.nothing #to-help')",
            )
            .await;
        open(&browser, &server, &format!("kk/module/{MODULE}")).await;
        browser
            .until(
                "people and a joke",
                "return document.querySelectorAll('.cast li img[src]').length >= 3 && document.querySelector('.joke').innerText.length > 10",
            )
            .await;
        browser.quit().await;
    });
}

/// Twenty-two stops cost little more than the same words and pictures in a list without any style of ours: what is
/// measured is the browser's own work, each beside the other, so that a slow machine is as good a judge as a fast one.
/// `cargo xtask bench --only growth` says how long it takes.
#[test]
fn the_path_costs_little_more_than_a_bare_list() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(360, 640).await;
        open(&browser, &server, "kk/learn/b").await;
        browser
            .until(
                "the path",
                "return document.querySelectorAll('.module-card').length >= 8",
            )
            .await;
        let tried = browser
            .js("const path = document.querySelector('.path'); const stops = [...path.children]; \
                 while (path.children.length < 22) path.append(stops[path.children.length % stops.length].cloneNode(true)); \
                 const bare = document.createElement('iframe'); bare.style.width = '360px'; document.body.append(bare); \
                 const list = bare.contentDocument.createElement('ol'); \
                 for (const stop of path.children) { const item = bare.contentDocument.createElement('li'); \
                   for (const img of stop.querySelectorAll('img')) { const copy = bare.contentDocument.createElement('img'); copy.src = img.src; item.append(copy); } \
                   for (const span of stop.querySelectorAll('span')) if (!span.children.length) { const p = bare.contentDocument.createElement('p'); p.textContent = span.textContent; item.append(p); } \
                   list.append(item); } \
                 const time = (parent, what) => { let best = Infinity; for (let i = 0; i < 30; i++) { what.remove(); parent.getBoundingClientRect(); const t = performance.now(); \
                   parent.append(what); what.getBoundingClientRect(); best = Math.min(best, performance.now() - t); } return best; }; \
                 let least = Infinity; for (let i = 0; i < 5; i++) least = Math.min(least, time(document.querySelector('.learn main'), path) / time(bare.contentDocument.body, list)); return least")
            .await;
        // 2.7 to 3 where this was written.
        assert!(tried.as_f64() < Some(4.0), "{tried} times the bare list");
        browser.quit().await;
    });
}

/// The head of the help does not scroll: its buttons can be pressed wherever one has read to.
#[test]
fn help_can_be_closed_from_anywhere_in_it() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        for (width, height) in [(320, 640), (740, 360)] {
            browser.viewport(width, height).await;
            open(&browser, &server, "kk/learn/b").await;
            browser.press("#help").await;
            // Five doors; three of them are seen at once, and nothing else has to be scrolled past.
            browser
                .until(
                    "five doors",
                    "return document.querySelectorAll('dialog .help-door').length === 5",
                )
                .await;
            if height > width {
                let third = browser
                    .js("return document.querySelector('#help-how').getBoundingClientRect().bottom <= innerHeight")
                    .await;
                assert_eq!(third, true, "the third door is seen");
            }
            browser
                .js("document.querySelectorAll('dialog .help-door').forEach((d) => { d.open = true; })")
                .await;
            let covered = browser
                .js("const body = document.querySelector('dialog .help-body'); const out = []; \
                     for (let top = 0; top <= body.scrollHeight; top += 40) { body.scrollTop = top; \
                       for (const id of ['#help-close', 'dialog .quick-exit']) { const e = document.querySelector(id); const r = e.getBoundingClientRect(); \
                         const at = document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2); if (!e.contains(at)) out.push(id + ' at ' + top); } } \
                     return [body.scrollHeight > body.clientHeight, out]")
                .await;
            assert_eq!(covered, json!([true, []]), "{width}");
            browser.press("#help-close").await;
            browser
                .until("closed", "return !document.querySelector('dialog[open]')")
                .await;
        }
        browser.quit().await;
    });
}

/// The page after leaving quickly says how to come back, also where nothing can be reloaded by hand.
#[test]
fn pressing_c_three_times_leads_back() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        open(&browser, &server, "kk/learn/b").await;
        browser.press(".quick-exit").await;
        browser
            .until(
                "how to come back",
                "return document.querySelector('.again').innerText.includes('C')",
            )
            .await;
        let clear = "const all = [...document.querySelectorAll('.key')]; all.find((k) => k.textContent === 'C').click()";
        // Two and another key are a calculation.
        browser
            .js(&format!("{clear}; {{ {clear} }}; all.find((k) => k.textContent === '7').click(); {{ {clear} }}; {{ {clear} }}"))
            .await;
        let still = browser
            .js("return document.body.className === 'neutral' && document.querySelector('.display').textContent === '0'")
            .await;
        assert_eq!(still, true);
        browser.js(clear).await;
        browser
            .until(
                "the opening",
                "return !!document.querySelector('.page.opening')",
            )
            .await;
        browser.quit().await;
    });
}

/// In a lesson the language changes, and the screen, its answers and the focus stay.
#[test]
fn the_language_changes_inside_a_lesson() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        open(&browser, &server, &format!("kk/play/{MODULE}")).await;
        let mut walked = Walked::default();
        for _ in 0..12 {
            player::once(&browser, Taste::First, &mut walked).await;
        }
        let place = "return document.querySelector('progress').value + ' ' + document.querySelector('.step').className";
        let before = browser.js(place).await;
        browser.press(".speak summary").await;
        browser.press(".speak #lang-ru").await;
        browser
            .until(
                "Russian",
                "return document.documentElement.lang === 'ru' && document.querySelector('#walk-back').innerText.includes('Назад')",
            )
            .await;
        assert_eq!(browser.js(place).await, before);
        let closed = browser
            .js("return [!document.querySelector('.speak[open]'), document.activeElement === document.querySelector('.speak summary')]")
            .await;
        assert_eq!(closed, json!([true, true]));
        browser.quit().await;
    });
}

/// Whoever missed much is offered just that again; the next module stands above the fold; a reload stands at the end.
#[test]
fn the_end_answers_the_result() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(360, 640).await;
        let (mut low, mut some) = (false, false);
        for (module, taste) in [
            (MODULE, Taste::Last),
            (MODULE, Taste::First),
            ("b3-only-i-understand", Taste::Last),
            ("b6-no-block-save-tell", Taste::Last),
        ] {
            open(&browser, &server, &format!("kk/play/{module}")).await;
            player::play(&browser, taste).await;
            browser
                .until(
                    "the end",
                    "return !!document.querySelector('.page.end .skill')",
                )
                .await;
            let next = browser
                .js("return document.querySelector('.end-ways a:not([id=class-code])').getBoundingClientRect().bottom <= innerHeight")
                .await;
            assert_eq!(next, true, "{module}: the next one is above the fold");
            // The badge comes before everything, and no number says that nothing was got.
            let stand = browser
                .js("const top = (e) => document.querySelector(e).getBoundingClientRect().top; \
                    return [top('.end-head .medal') < top('.score-lines'), [...document.querySelectorAll('.score-lines li')].every((l) => l.innerText.length > 10 && !/\\b0\\b|\\//.test(l.innerText))]")
                .await;
            assert_eq!(stand, json!([true, true]), "{module}");
            // What was missed is offered again, before the next lesson only where it was much.
            let loud = browser
                .js("const again = document.querySelector('#try-again'); return again ? [again.matches('.primary'), !document.querySelector('#next-module').matches('.primary')] : null")
                .await;
            if loud.is_array() {
                assert_eq!(
                    loud[0], loud[1],
                    "{module}: one of the two is the louder one"
                );
                low |= loud[0] == true;
                some |= loud[0] == false;
            }
            if loud[0] == true {
                let kept = device::kept(&browser).await.len();
                browser.press("#try-again").await;
                browser
                    .until("what was missed", "return !!document.querySelector('.step') && document.querySelector('progress').max <= 5")
                    .await;
                player::play(&browser, Taste::First).await;
                browser
                    .until("its end", "return !!document.querySelector('.page.end') && !document.querySelector('.skill')")
                    .await;
                assert_eq!(
                    device::kept(&browser).await.len(),
                    kept,
                    "nothing of it is kept"
                );
                browser.js("location.reload()").await;
                browser.mounted().await;
                browser
                    .until("the result again", "return !!document.querySelector('.page.end .skill') && !!document.querySelector('#try-again')")
                    .await;
            }
        }
        assert!(low, "no walk came out low: the offer was not tried");
        assert!(some, "no walk missed a little");
        // Where a class plays, handing in comes first.
        let shown = "return document.querySelector('#class-code').getClientRects().length";
        assert_eq!(browser.js(shown).await, 0);
        browser
            .js("document.documentElement.dataset.class = '1'")
            .await;
        assert_eq!(browser.js(shown).await, 1);
        browser.quit().await;
    });
}

/// The certificate as a picture: drawn in the page, with the name that stands nowhere else.
#[test]
fn the_certificate_is_saved_as_a_picture() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let folder = tempfile::tempdir().expect("a folder");
        let browser = Browser::start(
            Engine::Chromium,
            &Options {
                downloads: Some(folder.path().to_path_buf()),
                ..Options::default()
            },
        )
        .await;
        open(&browser, &server, "kk/learn/b").await;
        device::finish_path(&browser, "me", device::today(&browser).await).await;
        open(&browser, &server, "kk/certificate/b").await;
        browser
            .until("the sheet", "return !!document.querySelector('.sheet .guide') && document.querySelector('.sheet .guide').complete")
            .await;
        browser
            .js("document.querySelector('#cert-name').value = 'Айдана'")
            .await;
        // The script that draws it comes a second after the page.
        let file = folder.path().join("saqbol.png");
        let deadline = std::time::Instant::now() + std::time::Duration::from_secs(30);
        while !file.exists() {
            assert!(std::time::Instant::now() < deadline, "no picture was saved");
            browser.press("#cert-picture").await;
            tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        }
        let bytes = std::fs::read(&file).expect("the picture");
        assert!(bytes.starts_with(b"\x89PNG"), "a picture");
        assert!(
            bytes.len() > 20_000,
            "something is drawn on it: {}",
            bytes.len()
        );
        for (_, line) in device::kept(&browser).await {
            assert!(!line.contains("Айдана"), "the name is kept nowhere");
        }
        browser.quit().await;
    });
}
