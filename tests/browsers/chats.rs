//! Chats: who speaks, whose chat it is, what is taken back, what stands there after a reload; and the small sounds.

use blackbox::engine::{Browser, Engine, Options};
use blackbox::player;
use blackbox::server::Server;
use serde_json::json;

/// The chat of the fixtures, in a window of so many pixels.
async fn chat(options: &Options, (width, height): (u32, u32)) -> (Server, Browser) {
    let server = Server::start(blackbox::fixtures()).await;
    let browser = Browser::start(Engine::Chromium, options).await;
    browser.viewport(width, height).await;
    open(&browser, &server).await;
    (server, browser)
}

async fn open(browser: &Browser, server: &Server) {
    browser
        .open(&format!("{}#/kk/play/b-chat", server.address))
        .await;
    browser.mounted().await;
    browser
        .until("the chat", "return !!document.querySelector('.chat')")
        .await;
}

/// Waits until something can be answered, or taken back, or a reason stands there.
async fn told(browser: &Browser) {
    browser
        .until(
            "what can be pressed",
            "return !document.querySelector('.typing') && !!document.querySelector('.replies, #rewind, #more, .chat-over')",
        )
        .await;
}

/// Says something, and reads why it was good or less good.
async fn say(browser: &Browser, choice: &str) {
    told(browser).await;
    browser
        .press(&format!(".reply[data-id=\"{choice}\"]"))
        .await;
    browser.press("#more").await;
    told(browser).await;
}

const MESSAGES: &str = "return [...document.querySelectorAll('.chat .bubble')].map((b) => \
    b.innerText.replace(/\\s+/g, ' ').trim())";

/// What is risky is felt, then time goes back: it has not happened, it cannot be said again, and the focus is where
/// something else can be said.
#[test]
fn a_risky_choice_is_felt_and_taken_back() {
    blackbox::engine::run(async {
        let (_server, browser) = chat(&Options::moving(), (360, 640)).await;
        told(&browser).await;
        let before = browser.js(MESSAGES).await;
        browser.press(".reply[data-id=\"yes\"]").await;
        told(&browser).await;
        let felt = browser
            .js("return [document.querySelectorAll('.felt .bubble').length, document.querySelectorAll('.replies').length, document.querySelector('#walk-next').disabled]")
            .await;
        assert_eq!(felt, json!([3, 0, true]));
        browser.press("#rewind").await;
        told(&browser).await;
        assert_eq!(
            browser.js(MESSAGES).await,
            before,
            "the time went back as well"
        );
        let now = browser
            .js("return [document.querySelector('.reply[data-id=yes]').disabled, !!document.querySelector('.chat-back'), document.activeElement.dataset.id]")
            .await;
        assert_eq!(now, json!([true, true, "no"]));
        say(&browser, "no").await;
        browser.quit().await;
    });
}

/// In the tab where it was written everything stands there again, and "Back" leads back.
#[test]
fn a_reload_keeps_what_was_written() {
    blackbox::engine::run(async {
        let (server, browser) = chat(&Options::moving(), (360, 640)).await;
        say(&browser, "no").await;
        say(&browser, "tell").await;
        browser.press(".chat-tab[data-id=\"max\"]").await;
        let max = browser.js(MESSAGES).await;
        browser.press(".chat-tab[data-id=\"dana\"]").await;
        let dana = browser.js(MESSAGES).await;
        assert_eq!(max.as_array().map(Vec::len), Some(3));
        browser
            .until(
                "what was answered is kept",
                "return document.querySelector('#kept.safe') !== null",
            )
            .await;
        browser.js("location.reload()").await;
        browser.mounted().await;
        // The reason of the last answer was not read out to its end: it stands there again, then what follows it.
        browser
            .until("the chat", "return !!document.querySelector('#more')")
            .await;
        browser.press("#more").await;
        told(&browser).await;
        assert_eq!(browser.js(MESSAGES).await, dana);
        browser.press(".chat-tab[data-id=\"max\"]").await;
        assert_eq!(browser.js(MESSAGES).await, max);

        // Somebody opens the profile in another tab: the messages are a story, and no verdict stands there.
        let who = browser
            .js("const who = sessionStorage.getItem('saqbol.who'); sessionStorage.clear(); return who")
            .await;
        let who = who.as_str().expect("the tab knows who learns").to_string();
        browser.open(&format!("{}#/kk/who", server.address)).await;
        browser.press(&format!("#be-{who}")).await;
        browser
            .open(&format!("{}#/kk/play/b-chat", server.address))
            .await;
        told(&browser).await;
        let seen = browser
            .js("return [document.querySelectorAll('#more, .reason, .verdict').length, document.querySelectorAll('.bubble').length > 2]")
            .await;
        assert_eq!(seen, json!([0, true]));
        browser.quit().await;
    });
}

/// A face and a name at each change of speaker (for the eye only where the head has not said it); a chat for each partner,
/// and a mark where something waits.
#[test]
fn everybody_writes_in_a_chat_of_their_own() {
    blackbox::engine::run(async {
        let (_server, browser) = chat(&Options::moving(), (360, 640)).await;
        told(&browser).await;
        let seen = "return [document.querySelector('.chat-with strong').innerText, document.querySelectorAll('.chat-tab').length, \
            [...document.querySelectorAll('.said')].every((s) => s.querySelector('img.face') && s.querySelector('.lines > strong'))]";
        assert_eq!(browser.js(seen).await, json!(["Макс", 0, true]));
        say(&browser, "no").await;
        assert_eq!(browser.js(seen).await, json!(["Дана", 2, true]));
        browser.press(".chat-tab[data-id=\"max\"]").await;
        let waits = browser
            .js("return [document.querySelectorAll('.replies').length, document.querySelector('.chat-tab[data-id=dana] .chat-unread').innerText]")
            .await;
        assert_eq!(waits, json!([0, "1"]));
        browser.press(".chat-elsewhere").await;
        assert_eq!(browser.js(seen).await, json!(["Дана", 2, true]));
        browser.quit().await;
    });
}

/// On a small phone the first turn is brought into sight, and the head of the chat stays.
#[test]
fn what_is_said_now_is_in_sight() {
    blackbox::engine::run(async {
        for size in [(320, 640), (360, 640), (740, 360)] {
            let (_server, browser) = chat(&Options::moving(), size).await;
            for choice in ["", "no", "again"] {
                if !choice.is_empty() {
                    say(&browser, choice).await;
                }
                told(&browser).await;
                browser
                    .until(
                        "the replies in sight",
                        "const last = [...document.querySelectorAll('.replies button')].pop().getBoundingClientRect(); \
                         const foot = document.querySelector('.walk-foot'); \
                         const low = getComputedStyle(foot).position === 'sticky' ? foot.getBoundingClientRect().top : innerHeight; \
                         const now = document.getElementById('chat-now').getBoundingClientRect(); \
                         return last.bottom <= low + 1 || Math.abs(now.top) < innerHeight / 2",
                    )
                    .await;
                let head = browser
                    .js("const r = document.querySelector('.chat-head').getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight")
                    .await;
                assert_eq!(head, true, "{size:?}, {choice}");
            }
            browser.quit().await;
        }
    });
}

/// Where one has to answer: whether what was said last is seen from its first line, and as many replies as have room.
const HEARD: &str = r#"
const now = document.querySelector('#chat-now:has(.replies)');
if (!now || document.querySelector('.typing')) return '';
if (scrollY !== window.__y) { window.__y = scrollY; window.__rest = 0; return 'wait'; }
if (window.__rest++ < 8) return 'wait';
const box = (e) => e.getBoundingClientRect();
const top = box(document.querySelector('.chat-head') || document.querySelector('.walk-bar')).bottom;
const low = box(document.querySelector('.walk-foot')).top;
const said = now.querySelector('.said');
// Where all of it has no room, the last message.
const first = said.offsetHeight > low - top ? [...said.querySelectorAll('.bubble')].pop() : said;
window.__heard = (window.__heard || 0) + 1;
if (box(first).top < top - 1) return 'its first line is under the head: ' + box(first).top + ' < ' + top + ': ' + first.innerText;
if (now.offsetHeight < low - top - 24 && box(now).bottom > low + 1) return 'replies out of sight';
return '';
"#;

/// In the longest chats, on a small phone: what is answered is seen from its first line.
#[test]
fn what_is_answered_is_seen_from_its_first_line() {
    blackbox::engine::run(async {
        let web = Server::start(blackbox::dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(320, 640).await;
        for module in ["b2-free-skins", "b6-no-block-save-tell", "b1-who-is-there"] {
            player::go(&browser, &web.address, &format!("kk/play/{module}")).await;
            browser.until("what comes later", player::LATER).await;
            browser.js("window.__heard = 0; window.__rest = 0").await;
            let fault = browser
                .js_with(&player::until(HEARD), vec![true.into()])
                .await;
            assert!(fault.is_null(), "{module}: {fault}");
            let heard = browser.js("return window.__heard").await;
            assert!(heard.as_u64() > Some(3), "{module}: {heard} turns");
        }
        browser.quit().await;
    });
}

/// The eldest meet a stranger after they have read who they are: the screen is not scrolled past it by itself.
#[test]
fn who_one_is_stands_there_when_a_chat_begins() {
    blackbox::engine::run(async {
        let web = Server::start(blackbox::dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
        browser.viewport(360, 640).await;
        let arrived = "const told = document.querySelector('.kind-chat .told'); \
            if (!told) return ''; \
            if (document.querySelector('.typing')) return 'wait'; \
            if ((window.__rest = (window.__rest || 0) + 1) < 8) return 'wait'; \
            const bar = document.querySelector('.walk-bar').getBoundingClientRect().bottom; \
            const bubble = document.querySelector('.chat .bubble').getBoundingClientRect().top; \
            return [told.getBoundingClientRect().top >= bar - 1, bubble < innerHeight]";
        let lessons = std::fs::read_dir(blackbox::root().join("static/modules")).expect("lessons");
        let names = lessons
            .flatten()
            .map(|entry| entry.file_name().display().to_string());
        let mut all = 0;
        for module in names.filter(|name| ["c3", "c4", "c5", "c6", "c8"].contains(&&name[..2])) {
            player::go(&browser, &web.address, &format!("kk/play/{module}")).await;
            browser.until("what comes later", player::LATER).await;
            let seen = browser.js(&player::until(arrived)).await;
            assert_eq!(seen, json!([true, true]), "{module}");
            all += 1;
        }
        assert_eq!(all, 5);
        browser.quit().await;
    });
}

/// Counts the tones that are begun.
const COUNT: &str = "if (!window.__tones) { window.__tones = 0; const start = OscillatorNode.prototype.start; \
    OscillatorNode.prototype.start = function (when) { window.__tones++; return start.call(this, when); }; }";

async fn tones(browser: &Browser) -> u64 {
    let tones = browser
        .js("const tones = window.__tones || 0; window.__tones = 0; return tones")
        .await;
    tones.as_u64().unwrap_or_default()
}

/// No sound before the first press; a sound for a message and for an answer; none after the switch, and none after that is
/// remembered.
#[test]
fn small_sounds_are_switched_on_and_off() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
        let source = json!({ "source": COUNT });
        browser
            .devtools("Page.addScriptToEvaluateOnNewDocument", source)
            .await;
        open(&browser, &server).await;
        let ready = "return document.documentElement.dataset.sound";
        browser
            .until("the sounds", &format!("{ready} === 'on'"))
            .await;
        told(&browser).await;
        assert_eq!(tones(&browser).await, 0, "before the first press");
        browser.press(".reply[data-id=\"yes\"]").await;
        told(&browser).await;
        assert!(tones(&browser).await > 2, "messages");

        browser.press(".sound").await;
        tones(&browser).await;
        browser.press("#rewind").await;
        browser.press(".reply[data-id=\"no\"]").await;
        browser.press("#more").await;
        told(&browser).await;
        assert_eq!(tones(&browser).await, 0, "switched off");
        let pressed = "return [...document.querySelectorAll('.sound')].map((b) => b.getAttribute('aria-pressed')).join()";
        assert_eq!(browser.js(pressed).await, "false");
        open(&browser, &server).await;
        browser
            .until("the sounds", &format!("{ready} === 'off'"))
            .await;
        assert_eq!(browser.js(pressed).await, "false");
        browser.press(".sound").await;
        assert!(tones(&browser).await > 0, "switched on, it says so");

        // Where a class plays they are off, unless somebody switched them on here.
        browser
            .js("localStorage.removeItem('saqbol.sound'); localStorage.setItem('saqbol.class', '123456789')")
            .await;
        open(&browser, &server).await;
        browser
            .until("the sounds", &format!("{ready} === 'off'"))
            .await;
        browser.quit().await;
    });
}
