//! The three answers and the surfaces that situations stand on; a countdown to nothing.

use blackbox::engine::{Browser, Engine, Options};
use blackbox::server::Server;
use blackbox::{dist, player, root};
use serde_json::json;
use thirtyfour::By;

async fn lesson(browser: &Browser, address: &str, module: &str) {
    let page = format!("{address}#/kk/play/{module}");
    browser.open(&page).await;
    browser.mounted().await;
    browser
        .until("the lesson", "return !!document.querySelector('.step')")
        .await;
    browser
        .until("the script with the keys", player::LATER)
        .await;
}

async fn key(browser: &Browser, key: &str) {
    let keys = browser.driver.action_chain().send_keys(key);
    keys.perform().await.expect("a key");
}

/// What is wrong with the answers on this screen, or nothing: all three whole and large enough for a finger, the page no
/// wider than the screen.
const FAULT: &str = "const all = [...document.querySelectorAll('.answer-bar .answer')]; \
    if (all.length !== 3) return all.length + ' answers'; \
    for (const e of all) { const r = e.getBoundingClientRect(); \
      if (r.width < 48 || r.height < 48 || r.left < 0 || r.right > innerWidth || r.bottom > innerHeight) return e.innerText + JSON.stringify(r); \
      if (e.scrollWidth > e.clientWidth + 1) return 'cut: ' + e.innerText; } \
    const picture = document.querySelector('.scene-things .scene'); if (picture && picture.offsetHeight < 60) return 'no picture'; \
    if (document.documentElement.scrollWidth > innerWidth) return 'sideways'; return ''";

/// Where the bar begins and ends.
const PLACE: &str = "const r = document.querySelector('.answer-bar').getBoundingClientRect(); return [r.top, r.bottom].join(' ')";

/// How wide what tells the progress is.
const PROGRESS: &str =
    "return document.querySelector('.walk-progress progress').getBoundingClientRect().width";

/// On every surface, at every size, the answers stand in one place; the keys 1, 2 and 3 give them; the bar above is one
/// for the whole lesson, with a dot at its end for each question of the round, which is filled when its turn comes.
#[test]
fn the_answers_stand_in_one_place() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        for (width, height) in [(320, 640), (360, 640), (1366, 768)] {
            let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
            browser.viewport(width, height).await;
            lesson(&browser, &server.address, "b-situation").await;
            let place = browser.js(PLACE).await;
            let wide = browser.js(PROGRESS).await.as_f64().expect("a width");
            let mut rounds = 0;
            for screen in 1..=11 {
                let at = format!("{width} px, screen {screen}");
                assert_eq!(browser.js(FAULT).await, "", "{at}");
                assert_eq!(browser.js(PLACE).await, place, "{at}");
                let now = browser.js(PROGRESS).await.as_f64().expect("a width");
                assert!(now >= wide - 1.0, "{at}: {now} of {wide}");
                let dots = browser
                    .js("return document.querySelectorAll('.round-dots i').length")
                    .await;
                assert_eq!(dots, 5, "{at}: a dot for each question");
                let now = "return !!document.querySelector('.round-dots .now')";
                rounds += usize::from(browser.js(now).await == true);
                key(&browser, ["1", "2", "3"][screen % 3]).await;
                let answer = ["fine", "check", "stop"][screen % 3];
                let given = format!(
                    "return !!document.querySelector('#answered.{answer}') && !!document.querySelector('#sheet') && !document.querySelector('.answer-bar')"
                );
                browser.until(&format!("the answer, {at}"), &given).await;
                browser.press("#walk-next").await;
                let next = format!(
                    "const p = document.querySelector('progress'); return !p || p.value === {}",
                    screen + 1
                );
                browser.until(&format!("what follows, {at}"), &next).await;
            }
            assert_eq!(rounds, 5, "the turn of each question");
            browser.quit().await;
        }
    });
}

/// Stopping and telling is called a mistake nowhere, and neither is checking on something safe.
#[test]
fn telling_is_never_called_a_mistake() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
        lesson(&browser, &server.address, "b-situation").await;
        for screen in 1..=11 {
            browser.press(".answer.stop").await;
            browser
                .until(
                    &format!("a good word, screen {screen}"),
                    // Calm where nothing was wrong: stopping was right there too.
                    "const f = document.querySelector('.walk-foot.up'); if (!f) return false; \
                     const safe = f.textContent.replace(/\\u00ad/g, '').includes('Айтқан да дұрыс. Бұл жолы қауіп жоқ'); \
                     return f.classList.contains(safe ? 'neutral' : 'good')",
                )
                .await;
            browser.press("#walk-next").await;
            let next = format!(
                "const p = document.querySelector('progress'); return !p || p.value === {}",
                screen + 1
            );
            browser.until("what follows", &next).await;
        }
        browser.quit().await;
    });
}

/// A profile is opened by the keyboard alone, and what is inside is seen then.
#[test]
fn a_profile_opens() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
        lesson(&browser, &server.address, "b-situation").await;
        for screen in 2..=4 {
            key(&browser, "1").await;
            browser
                .until("the sheet", "return !!document.querySelector('#sheet')")
                .await;
            browser.press("#walk-next").await;
            let next = format!("return document.querySelector('progress').value === {screen}");
            browser.until("the next one", &next).await;
        }
        let inside = "return [...document.querySelectorAll('.opens .fact, .opens .voice')].filter((e) => e.checkVisibility()).length";
        assert_eq!(browser.js(inside).await, 0, "it is closed");
        browser
            .js("document.querySelector('.opens summary').focus()")
            .await;
        key(&browser, " ").await;
        browser
            .until(
                "what is inside",
                &inside.replace(").length", ").length === 3"),
            )
            .await;
        browser.quit().await;
    });
}

/// A press on an answer answers, also where a profile was not opened; with the verdict it is open.
#[test]
fn a_closed_profile_is_answered_by_the_first_press() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(360, 900).await;
        lesson(&browser, &server.address, "b-situation").await;
        for screen in 2..=4 {
            key(&browser, "1").await;
            browser.press("#walk-next").await;
            let next = format!("return document.querySelector('progress').value === {screen}");
            browser.until("the next one", &next).await;
        }
        browser.seen(".opens:not([open])").await;
        browser.press(".answer.check").await;
        let given = "return !!document.querySelector('#answered.check') && document.querySelector('.opens').open";
        browser.until("the answer", given).await;
        browser.quit().await;
    });
}

/// A card of the board that is opened low on the screen comes up, as far as its last way needs.
#[test]
fn a_card_that_is_opened_is_seen_with_its_ways() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(360, 480).await;
        lesson(&browser, &server.address, "b-board").await;
        browser
            .until("what comes later", blackbox::player::LATER)
            .await;
        let seen = "const low = document.querySelector('.walk-foot').getBoundingClientRect().top; \
            const bar = document.querySelector('.walk-bar').getBoundingClientRect().bottom; \
            const open = document.querySelector('.pinned.open'); \
            return !!open && (open.getBoundingClientRect().bottom <= low || Math.abs(open.getBoundingClientRect().top - bar - 8) < 3)";
        let clues = browser
            .js("return document.querySelectorAll('button.clue').length")
            .await;
        for at in 0..clues.as_u64().expect("clues") {
            browser
                .js(&format!(
                    "scrollTo(0, 0); document.querySelectorAll('button.clue')[{at}].click()"
                ))
                .await;
            browser.until("the card and its ways", seen).await;
        }
        browser.quit().await;
    });
}

/// A way that proved nothing is marked as one's own answer; with the largest letters those that are left come before it.
#[test]
fn a_way_that_was_tried_is_marked() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(360, 640).await;
        lesson(&browser, &server.address, "b-board").await;
        browser.js("saqbol.look('light 4 on')").await;
        browser.press("button.clue").await;
        let wrong = "for (const way of document.querySelectorAll('.way:enabled')) { way.click(); \
            await new Promise((done) => setTimeout(done, 400)); \
            if (document.querySelector('.way')) return document.querySelectorAll('.way[aria-pressed=\"true\"] .chosen').length; \
            document.querySelector('#more').click(); await new Promise((done) => setTimeout(done, 400)); \
            document.querySelector('button.clue').click(); await new Promise((done) => setTimeout(done, 400)); } return 'none'";
        let marked = browser
            .js(&format!("return (async () => {{ {wrong} }})()"))
            .await;
        assert_eq!(marked, 1);
        browser.press("#more").await;
        let last = "const top = (e) => e.getBoundingClientRect().top; const tried = document.querySelector('.way:disabled'); \
            return !!tried && [...document.querySelectorAll('.way:enabled')].every((e) => top(e) <= top(tried))";
        browser.becomes("those that are left", last, true).await;
        browser.quit().await;
    });
}

/// A countdown that waits to be read says so, inside its frame and beside its digits.
#[test]
fn a_countdown_that_waits_says_so() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        lesson(&browser, &server.address, "b-timed").await;
        let said = "const word = document.querySelector('.fresh .count-wait'); \
            if (!word || !word.getClientRects().length) return false; \
            const box = (e) => e.getBoundingClientRect(), all = box(word.parentNode), at = box(word); \
            return at.right <= all.right && at.bottom <= all.bottom && at.top >= all.top && at.left >= box(document.querySelector('.count-digits')).right";
        assert_eq!(
            browser.js(said).await,
            false,
            "who wants no movement begins it"
        );
        let moving =
            json!({ "features": [{ "name": "prefers-reduced-motion", "value": "no-preference" }] });
        browser.devtools("Emulation.setEmulatedMedia", moving).await;
        for (width, height, size) in [(360, 640, 1), (320, 640, 4), (640, 360, 1)] {
            browser.viewport(width, height).await;
            browser.js(&format!("saqbol.look('light {size} on')")).await;
            browser
                .becomes(&format!("{width} px, {size}"), said, true)
                .await;
        }
        browser.quit().await;
    });
}

/// It begins by itself, can be held and goes on; at zero it says that nothing happened, and an answer is still taken.
#[test]
fn a_countdown_comes_to_nothing() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
        lesson(&browser, &server.address, "b-timed").await;
        let digits = "return document.querySelector('.count-digits').textContent";
        browser
            .until(
                "the countdown",
                "return document.querySelector('.count-digits').textContent === '9'",
            )
            .await;
        browser.press("#hold").await;
        let held = browser.js(digits).await;
        // Another press goes on from there.
        browser.press("#hold").await;
        assert_eq!(browser.js(digits).await, held);
        browser
            .until(
                "zero",
                "return document.querySelector('.count-digits').textContent === '0' && !!document.querySelector('.count-zero')",
            )
            .await;
        assert_eq!(
            browser
                .js("return document.querySelector('progress').value")
                .await,
            1,
            "nothing happened"
        );
        browser.press(".answer.stop").await;
        browser
            .until("the sheet", "return !!document.querySelector('#sheet')")
            .await;
        browser.quit().await;
    });
}

/// Nobody is hurried by a message that lies below the answers: the countdown begins when its end was seen.
#[test]
fn a_countdown_waits_until_the_message_was_seen() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let options = Options {
            size: Some((640, 420)),
            ..Options::moving()
        };
        let browser = Browser::start(Engine::Chromium, &options).await;
        lesson(&browser, &server.address, "b-timed").await;
        browser.seen(".answer-bar[data-below]").await;
        // Longer than a countdown waits before it begins.
        tokio::time::sleep(std::time::Duration::from_secs(8)).await;
        let fresh = "return !!document.querySelector('.countdown.fresh')";
        assert_eq!(browser.js(fresh).await, true, "it waits");
        browser.press(".below").await;
        browser.becomes("it runs", fresh, false).await;
        browser.quit().await;
    });
}

/// A class sees the surface and votes for the three answers by their letters; no bar of a pupil's is there, and the number
/// keys are the teacher's.
#[test]
fn a_class_votes_by_letters() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
        browser.viewport(1366, 768).await;
        let page = format!("{}full.html#/kk/whole/b-situation", server.address);
        browser.open(&page).await;
        browser.mounted().await;
        browser
            .until("the vote", "return !!document.querySelector('.votes')")
            .await;
        let seen = browser
            .js("return [[...document.querySelectorAll('.votes .most')].map((e) => e.innerText.replace(/\\s+/g, ' ')).join(' | '), !!document.querySelector('.surface'), !!document.querySelector('.answer-bar')]")
            .await;
        assert_eq!(
            seen[0],
            "А Бәрі дұрыс | Б Алдымен тексеремін | В Тоқтап, айтамын"
        );
        assert_eq!(seen[1], true, "the surface is seen");
        assert_eq!(seen[2], false, "a class has no bar");
        // One tap on what most hands are up for.
        browser.press("#most-stop").await;
        browser
            .until(
                "the sheet",
                "return !!document.querySelector('.walk-foot.up.good') && !!document.querySelector('#answered.stop')",
            )
            .await;
        browser.quit().await;
    });
}

/// At a situation that was not looked at yet: its screen, and what is wrong with how it came up; nothing where all that is
/// judged is seen whole above the answers, or a mark on their edge says that there is more.
const SHOWN: &str = r#"
const foot = document.querySelector('.walk-foot.asks');
if (!foot) return '';
const place = document.querySelector('progress').value;
window.__seen = window.__seen || {};
__seen[place] = (__seen[place] || 0) + 1;
// A screen that has just come is still scrolled to its top.
if (__seen[place] < 12) return 'wait';
if (__seen[place] > 12) return '';
const head = document.querySelector('.walk-bar').getBoundingClientRect().bottom;
const first = document.querySelector('.step').getBoundingClientRect();
const parts = [...document.querySelectorAll('.situation :is(.detail, .opens, .scene-things)')];
const end = Math.max(...parts.map((part) => part.getBoundingClientRect().bottom));
const edges = [foot, ...foot.children].map((e) => e.getBoundingClientRect()).filter((e) => e.height);
const below = end - Math.min(...edges.map((e) => e.top));
const mark = document.querySelector('.below').getClientRects().length > 0;
let fault = '';
if (first.top < head - 1) fault = 'it begins under the bar: ' + first.top;
else if (below > 12 && !mark) fault = below + ' px lie below the answers, and nothing says so';
else if (below <= 4 && mark) fault = 'a mark says that there is more';
// Letters that have just come may have moved it: the page has a moment to see that.
if (fault && (window.__faults = (window.__faults || 0) + 1) < 20) { __seen[place] = 11; return 'wait'; }
window.__faults = 0;
return [place, fault, Math.round(below)];
"#;

/// The situations of all modules, and all surfaces: what is judged is seen before it is, on a small phone and on a laptop.
#[test]
fn what_is_judged_is_seen_before_it_can_be_answered() {
    blackbox::engine::run(async {
        let fixtures = Server::start(blackbox::fixtures()).await;
        let web = Server::start(dist().join("web")).await;
        let lessons = std::fs::read_dir(root().join("static/modules")).expect("the modules");
        let mut modules: Vec<(&str, String)> = lessons
            .flatten()
            .filter(|entry| entry.path().join("module.toml").exists())
            .map(|entry| (&*web.address, entry.file_name().display().to_string()))
            .collect();
        modules.sort();
        modules.push((&fixtures.address, "b-situation".into()));
        modules.push((&fixtures.address, "b-timed".into()));
        // A laptop has the room that a phone has not.
        let sizes = [(320, 640), (1366, 768)];
        let sizes = if blackbox::is_long() {
            &sizes[..]
        } else {
            &sizes[..1]
        };
        for &(width, height) in sizes {
            let browser = Browser::start(Engine::Chromium, &Options::default()).await;
            browser.viewport(width, height).await;
            let (mut all, mut marked) = (0, Vec::new());
            for (address, module) in &modules {
                player::go(&browser, address, &format!("kk/play/{module}")).await;
                browser.until("what comes later", player::LATER).await;
                browser.js("window.__seen = {}").await;
                loop {
                    let seen = browser.js(&player::until(SHOWN)).await;
                    if seen.is_null() {
                        break;
                    }
                    all += 1;
                    assert_eq!(seen[1], "", "{module}, {width} px: {seen}");
                    if seen[2].as_i64() > Some(4) {
                        marked.push(format!("{module}: {} px, {}", seen[2], seen[0]));
                    }
                }
            }
            assert!(all > 80, "{width} px: only {all} situations");
            // The mark is for the few: nearly all are seen whole. (The youngest's lines have pictures, which on the narrowest
            // phone cost a line here and there.)
            assert!(
                marked.len() * 100 <= all * 15,
                "{width} px: {} of {all} are cut:\n{}",
                marked.len(),
                marked.join("\n")
            );
            browser.quit().await;
        }
    });
}

/// What grows after its end was seen, when letters come late or something is opened, has the mark again.
#[test]
fn what_grows_is_looked_at_again() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(320, 640).await;
        lesson(&browser, &server.address, "b-situation").await;
        let mark = "return document.querySelector('.below').getClientRects().length > 0";
        browser.becomes("all is seen", mark, false).await;
        // Longer than the time that a screen is left to come to rest.
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        let grow = "document.querySelector('.situation').style.paddingTop = '400px'";
        browser.js(grow).await;
        browser.becomes("more lies below", mark, true).await;
        browser.js("scrollTo(0, 400)").await;
        browser.becomes("its end is seen", mark, false).await;
        browser.js("scrollTo(0, 0)").await;
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        assert_eq!(browser.js(mark).await, false, "it was seen already");
        browser.quit().await;
    });
}

/// A press of a mouse before the end of a situation was seen scrolls there, once; keys answer at once.
#[test]
fn a_press_waits_until_the_end_was_seen() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(320, 430).await;
        lesson(&browser, &server.address, "b-situation").await;
        browser.seen(".below").await;
        let answer = async || {
            let answer = browser.driver.find(By::Css(".answer.stop")).await;
            answer.expect("an answer").click().await.expect("a press");
        };
        answer().await;
        let down = "return scrollY > 0 && !document.querySelector('[data-below]')";
        browser.until("the end of the situation", down).await;
        assert_eq!(
            browser
                .js("return !!document.querySelector('#sheet')")
                .await,
            false
        );
        answer().await;
        let given = "return !!document.querySelector('#answered.stop')";
        browser.until("the answer", given).await;
        browser.press("#walk-next").await;
        browser.seen(".below").await;
        key(&browser, "1").await;
        let given = "return !!document.querySelector('#answered.fine')";
        browser.until("the answer of a key", given).await;
        browser.quit().await;
    });
}

/// An answer that waits looks like one, and says after its first press that the next one counts; an advert is asked about as
/// a whole, whatever is written at its foot.
#[test]
fn an_answer_that_waits_is_not_dead() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(320, 430).await;
        lesson(&browser, &server.address, "b-situation").await;
        browser.seen(".answer-bar[data-below]").await;
        let pale = "return getComputedStyle(document.querySelector('.answer.stop')).opacity";
        assert_eq!(browser.js(pale).await, "1");
        let answer = browser.driver.find(By::Css(".answer.stop")).await;
        let answer = answer.expect("an answer");
        answer.click().await.expect("a press");
        browser.seen(".answer.stop[data-again]").await;
        answer.click().await.expect("a press");
        browser.seen("#answered.stop").await;
        browser.press("#walk-next").await;
        browser.seen(".answer-bar[data-below]").await;
        browser
            .js("document.querySelector('.surface').classList.add('at-advert')")
            .await;
        let answer = browser.driver.find(By::Css(".answer.stop")).await;
        answer.expect("an answer").click().await.expect("a press");
        browser.seen("#answered.stop").await;
        browser.quit().await;
    });
}

/// Whether an arrow says that the last thing to choose lies below the foot's edge, and only then; and where it does, that its
/// presses lead there.
const ARROW: &str = r#"
if (!document.querySelector('.step button:enabled') || document.querySelector('.hurry, .up, .asks')) return '';
if ((window.__rest = (window.__rest || 0) + 1) < 15) return 'wait';
const place = document.querySelector('.step').id + document.querySelector('progress').value;
if (window.__place === place) return '';
window.__place = place;
window.__rest = 0;
const foot = document.querySelector('.walk-foot');
const low = () => getComputedStyle(foot).position === 'sticky' ? foot.getBoundingClientRect().top : innerHeight;
const last = [...document.querySelectorAll('.step button:enabled')].filter((e) => e.getClientRects().length && !e.closest('.chat-head, .aloud, .countdown')).pop();
const below = () => last.getBoundingClientRect().bottom - low();
if (below() > 8 !== foot.hasAttribute('data-more') && window.__late++ < 120) { window.__place = ''; window.__rest = 15; return 'wait'; }
window.__late = 0;
if (below() > 8 !== foot.hasAttribute('data-more')) return 'below by ' + below() + ', and ' + (foot.hasAttribute('data-more') ? 'an arrow' : 'none');
if (below() <= 8) return '';
window.__arrows++;
const strip = foot.getAttribute('data-more') === 'low' && document.elementFromPoint(innerWidth / 2, innerHeight - 20);
if (strip && strip !== foot) return 'the arrow lies under ' + strip.outerHTML.slice(0, 80);
for (let presses = 0; foot.hasAttribute('data-more'); presses++) {
  if (presses > 9) return 'it does not lead there: ' + below();
  foot.click();
  await new Promise((done) => setTimeout(done, 60));
}
return '';
"#;

/// On every screen whose answers lie below, with the largest letters, on its side and on the smallest phone.
#[test]
fn an_arrow_leads_to_the_last_answer() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        let mut arrows = 0;
        for (width, height, letters) in [(360, 640, 4), (640, 360, 1), (320, 480, 1)] {
            browser.viewport(width, height).await;
            for kind in ["choice", "scale", "doors", "chat", "lens", "board", "sort"] {
                player::go(&browser, &server.address, &format!("kk/play/b-{kind}")).await;
                browser.until("what comes later", player::LATER).await;
                browser
                    .js(&format!("saqbol.look('light {letters} on'); window.__place = ''; window.__rest = window.__arrows = window.__late = 0"))
                    .await;
                let fault = browser.js(&player::until(ARROW)).await;
                assert!(fault.is_null(), "{kind}, {width} px, {letters}: {fault}");
                let seen = browser.js("return window.__arrows").await;
                arrows += seen.as_u64().unwrap_or_default();
            }
        }
        assert!(arrows > 10, "only {arrows} arrows");
        browser.quit().await;
    });
}

/// That nothing of what lies under a magnifier is a sign can be said at its last line; till then the way on leads from line
/// to line, each in sight, for a finger as for a key.
#[test]
fn none_waits_until_the_lines_were_seen() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(640, 360).await;
        let here = player::until("return document.querySelector('.lens-step') ? 'here' : ''");
        player::go(&browser, &server.address, "kk/play/b-lens").await;
        browser.until("what comes later", player::LATER).await;
        browser.js(&here).await;
        let lines = "return document.querySelectorAll('button.print').length";
        let lines = browser.js(lines).await.as_u64().unwrap_or_default();
        assert!(lines > 1, "there is nothing to look at");
        for at in 1..lines {
            let none = "return !document.querySelector('#check')";
            browser.until("no end yet", none).await;
            let next = match at % 2 {
                0 => "document.querySelector('#more').click()",
                _ => "document.querySelector('#more').focus()",
            };
            browser.js(next).await;
            if at % 2 == 1 {
                let chain = browser.driver.action_chain();
                let keys = chain.send_keys(thirtyfour::Key::Enter + "");
                keys.perform().await.expect("a key");
            }
            let there = format!(
                "return !!document.querySelector('.print-lines > li:nth-child(n+{at}).glass') \
                 && [...document.querySelectorAll('button.print')].findIndex((line) => line.closest('.glass')) === {at}"
            );
            browser.until("the next line", &there).await;
            let seen = "const box = document.querySelector('.glass .print').getBoundingClientRect(); \
                 return box.top >= 0 && box.bottom <= document.querySelector('.walk-foot').getBoundingClientRect().top";
            browser.until("a line in sight", seen).await;
        }
        browser.js("document.querySelector('#check').click()").await;
        browser
            .until(
                "what is said of it",
                "return !!document.querySelector('#sheet')",
            )
            .await;
        browser.quit().await;
    });
}
