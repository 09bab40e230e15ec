//! Reading aloud, with voices that a test puts into the browser: test machines have none.

use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::server::Server;

crate::in_each_engine! {
    screens_are_read_aloud => super::read;
}

/// Voices, and a mouth that takes `pace` milliseconds a sentence and notes what it said and what was marked then.
const VOICES: &str = "
    const speech = window.speechSynthesis;
    window.said = []; window.silenced = 0; window.pace = 5;
    window.SpeechSynthesisUtterance = function (text) { this.text = text; };
    speech.getVoices = () => window.voices;
    speech.cancel = () => { window.silenced++; };
    speech.speak = (words) => {
      const marked = window.CSS && CSS.highlights && CSS.highlights.has('said')
        ? [...CSS.highlights.get('said')].map(String).join('') : (document.querySelector('[data-said]') || {}).textContent || '';
      window.said.push([words.text, words.rate, words.voice.lang, marked]);
      setTimeout(() => words.onend && words.onend(), window.pace);
    };";

async fn voices(browser: &Browser, list: &str) {
    browser
        .js(&format!(
            "window.voices = {list}; speechSynthesis.dispatchEvent(new Event('voiceschanged'))"
        ))
        .await;
}

/// All was read: the button is not pressed in any more.
const READ: &str = "return window.said.length > 2 && document.querySelector('.aloud').getAttribute('aria-pressed') === 'false'";

const BUTTON: &str = "return !!document.querySelector('.aloud').getClientRects().length";

async fn can_be_seen(browser: &Browser) -> bool {
    browser.js(BUTTON).await == true
}

/// Opens a page and waits for the script that comes later.
async fn open(browser: &Browser, address: &str) {
    browser.open(address).await;
    browser.mounted().await;
    browser
        .until("the page", "return !document.querySelector('.waiting')")
        .await;
    browser
        .until(
            "reading aloud",
            "return !window.speechSynthesis || document.documentElement.hasAttribute('data-voices')",
        )
        .await;
    browser
        .js(&format!("if (window.speechSynthesis) {{ {VOICES} }}"))
        .await;
}

/// On a small phone the button stands beside the others: the bar of a page has one row above the languages. Only Chromium's
/// driver makes a page that narrow.
async fn one_row(browser: &Browser) {
    // 320 and the scroll bar, which a phone lays over the page.
    browser.viewport(336, 640).await;
    let rows = browser
        .js("return new Set([...document.querySelectorAll('.top-bar > .button:not(.skip)')]
                .map((one) => one.getBoundingClientRect()).map((at) => Math.round((at.top + at.bottom) / 20))).size")
        .await;
    assert_eq!(rows, 1, "rows of buttons in the bar of a page");
    browser.viewport(1024, 768).await;
}

async fn read(engine: Engine) {
    let server = Server::start(dist().join("web")).await;
    let browser = Browser::start(engine, &Options::default()).await;
    let file = dist().join("saqbol.html");
    for base in [server.address.clone(), format!("file://{}", file.display())] {
        open(&browser, &format!("{base}#/kk/module/b2-free-skins")).await;
        assert!(!can_be_seen(&browser).await, "a button without a voice");
        if browser.js("return !window.speechSynthesis").await == true {
            // No way to speak here: hidden is all there is to see.
            continue;
        }
        // A voice that sends the words away, or of another language, is none.
        voices(
            &browser,
            "[{ lang: 'kk-KZ', localService: false }, { lang: 'ru_RU', localService: true }]",
        )
        .await;
        assert!(!can_be_seen(&browser).await, "a voice from a server");
        voices(
            &browser,
            "[{ lang: 'en-GB', localService: true }, { lang: 'kk-KZ', localService: true }]",
        )
        .await;
        browser.until("a button with a voice", BUTTON).await;
        if engine == Engine::Chromium {
            one_row(&browser).await;
        }

        browser.press(".aloud").await;
        browser.until("the end of the reading", READ).await;
        let fault = browser
            .js("const plain = (css) => document.querySelector(css).textContent.replace(/\\u00ad/g, '');
                const heading = plain('h1');
                const words = window.said.map((s) => s[0]).join(' ');
                for (const [text, rate, lang, marked] of window.said) {
                  if (lang !== 'kk-KZ' || rate !== 0.95) return text + ': ' + lang + ' ' + rate;
                  if (!marked.replace(/\\u00ad/g, '').replace(/_/g, ' ').includes(text)) return text + ' was said while this was marked: ' + marked;
                }
                if (!words.includes(plain('.lead').trim().split(/[.!?]/)[0])) return 'not all: ' + words;
                if (words.includes(document.querySelector('.aloud').textContent)) return 'reads itself: ' + words;
                return words.startsWith(heading.split(/[.!?]/)[0]) ? '' : words")
            .await;
        assert_eq!(fault, "", "{engine:?}, {base}");

        // Pressed again it stops, and a press on anything else stops it too.
        browser.js("window.pace = 60000; window.said = []").await;
        for stop in [".aloud", "#help"] {
            browser.press(".aloud").await;
            browser
                .until("one sentence", "return window.said.length === 1")
                .await;
            let before = browser.js("return window.silenced").await;
            browser.press(stop).await;
            browser
                .until(
                    "silence",
                    &format!("return window.silenced > {before} && document.querySelector('main, .page').closest('body').querySelector('.aloud').getAttribute('aria-pressed') === 'false' && !document.querySelector('[data-said]') && !(window.CSS && CSS.highlights && CSS.highlights.has('said'))"),
                )
                .await;
            browser.js("window.said = []").await;
        }
        // The dialog has its own button, and only the dialog is read.
        browser.press("dialog .aloud").await;
        browser
            .until("one sentence", "return window.said.length === 1")
            .await;
        let inside = browser
            .js("return document.querySelector('dialog').textContent.includes(window.said[0][0])")
            .await;
        assert_eq!(inside, true);
        browser.press("#help-close").await;

        // Leaving quickly is silent at once.
        browser.js("window.said = []").await;
        browser.press(".aloud").await;
        browser
            .until("one sentence", "return window.said.length === 1")
            .await;
        let before = browser.js("return window.silenced").await;
        browser.press(".quick-exit").await;
        browser
            .until(
                "silence",
                &format!(
                    "return document.body.className === 'neutral' && window.silenced > {before}"
                ),
            )
            .await;
    }
    browser.quit().await;
}

/// Slowly, or not at all, as the settings say; and said honestly where there is no voice.
#[test]
fn reading_aloud_can_be_set() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        let settings = format!("{}#/ru/settings", server.address);
        let page = format!("{}#/ru/module/b2-free-skins", server.address);
        let hint = "return !!document.querySelector('.no-voice').getClientRects().length";
        let voice = "[{ lang: 'ru-RU', localService: true }]";
        open(&browser, &settings).await;
        // Nothing stands there to press that would do nothing.
        let ways = "return !!document.querySelector('#aloud-off').getClientRects().length";
        browser.becomes("no voice", hint, true).await;
        browser.becomes("no buttons", ways, false).await;
        voices(&browser, voice).await;
        browser.becomes("a voice", hint, false).await;
        browser.becomes("its buttons", ways, true).await;
        browser.press("#aloud-off").await;
        assert!(!can_be_seen(&browser).await);
        open(&browser, &page).await;
        voices(&browser, voice).await;
        assert!(!can_be_seen(&browser).await, "what was chosen stays");
        open(&browser, &settings).await;
        voices(&browser, voice).await;
        browser.press("#aloud-slow").await;
        open(&browser, &page).await;
        voices(&browser, voice).await;
        browser.press(".aloud").await;
        browser
            .until(
                "slow words",
                "return window.said.length > 0 && window.said.every((s) => s[1] === 0.75)",
            )
            .await;
        browser.quit().await;
    });
}

/// A lesson of the fixtures, in a browser with a voice for it.
async fn lesson(module: &str) -> (Server, Browser) {
    let server = Server::start(blackbox::fixtures()).await;
    let browser = Browser::start(Engine::Chromium, &Options::default()).await;
    open(&browser, &format!("{}#/kk/play/{module}", server.address)).await;
    voices(&browser, "[{ lang: 'kk-KZ', localService: true }]").await;
    (server, browser)
}

/// Whoever listens touches a piece or one of the three answers: its words are read, and then what the sheet says.
#[test]
fn what_is_touched_is_read_aloud() {
    blackbox::engine::run(async {
        let (_server, browser) = lesson("b-situation").await;
        // Nobody listens yet.
        browser.press(".answer.fine").await;
        browser
            .until("the sheet", "return !!document.querySelector('#sheet')")
            .await;
        browser.press("#walk-next").await;
        browser
            .until(
                "the next screen",
                "return !document.querySelector('#sheet')",
            )
            .await;
        assert_eq!(browser.js("return window.said.length").await, 0);
        // The screen is read with its three answers.
        browser.press(".aloud").await;
        browser.until("the end of the reading", READ).await;
        let answers = browser
            .js("const words = window.said.map((s) => s[0]); \
                 return [...document.querySelectorAll('.answer-word')].every((e) => words.includes(saqbol.spoken(e.textContent)))")
            .await;
        assert_eq!(answers, true, "the three answers are read");
        browser.js("window.answer = saqbol.spoken(document.querySelector('.answer.stop .answer-word').textContent); window.said = []").await;
        browser.press(".answer.stop").await;
        browser
            .until(
                "the answer and the sheet",
                "const title = document.querySelector('.verdict-title'); \
                 return title && window.said.length > 1 && window.said[0][0] === window.answer \
                   && window.said.some((s) => saqbol.spoken(title.textContent).startsWith(s[0]))",
            )
            .await;
        browser.quit().await;
    });
}

/// The youngest hear an answer by touching it, and take it by touching it again.
#[test]
fn a_first_touch_reads_and_the_second_takes() {
    blackbox::engine::run(async {
        let (_server, browser) = lesson("b-situation").await;
        browser
            .js("document.documentElement.setAttribute('data-band', 'a')")
            .await;
        browser.press(".aloud").await;
        browser.until("the end of the reading", READ).await;
        browser.js("window.said = []").await;
        for answer in ["fine", "stop"] {
            browser.press(&format!(".answer.{answer}")).await;
            let read = format!(
                "const word = document.querySelector('.answer.{answer} .answer-word'); \
                 return !document.querySelector('#sheet') && word.closest('[data-ready]') && document.querySelectorAll('[data-ready]').length === 1 \
                   && window.said.some((s) => s[0] === saqbol.spoken(word.textContent))"
            );
            browser.until("the answer is read, not given", &read).await;
        }
        // A second touch by habit is none.
        tokio::time::sleep(std::time::Duration::from_millis(800)).await;
        browser.press(".answer.stop").await;
        browser
            .until(
                "the answer is given",
                "return !!document.querySelector('#sheet') && !document.querySelector('[data-ready]')",
            )
            .await;
        browser.quit().await;
    });
}

/// What is new on a screen is said first: neither its title nor what was heard there.
#[test]
fn what_is_new_is_heard_first() {
    blackbox::engine::run(async {
        let (_server, browser) = lesson("b-chat").await;
        let replies = "const hurry = document.querySelector('.hurry, #more, #rewind'); if (hurry) hurry.click(); return document.querySelectorAll('.replies .option').length > 0";
        browser.until("the replies", replies).await;
        browser.press(".aloud").await;
        browser.until("the end of the reading", READ).await;
        let title = "const title = document.querySelector('#screen .step-title'); return !!title && window.said.some((s) => saqbol.spoken(title.textContent).includes(s[0]))";
        assert_eq!(browser.js(title).await, false, "the screen's title is read");
        browser
            .js("window.before = window.said.map((s) => s[0]); window.said = []; \
                 window.turn = document.getElementById('chat-now').innerText; document.querySelector('.replies .option').click()")
            .await;
        browser
            .until(
                "the next replies",
                &format!(
                    "if (document.querySelector('.aloud').getAttribute('aria-pressed') === 'true') return false; \
                     if (document.getElementById('chat-now').innerText !== window.turn) {{ {replies} }} \
                     const more = document.querySelector('#more'); if (more) more.click(); return false"
                ),
            )
            .await;
        browser
            .js("speechSynthesis.cancel(); window.said = []")
            .await;
        browser.press(".aloud").await;
        browser
            .until("something is said", "return window.said.length > 0")
            .await;
        let again = browser
            .js("return window.before.includes(window.said[0][0])")
            .await;
        assert_eq!(again, false, "what was heard is said again first");
        browser.quit().await;
    });
}

/// A screen may be heard as often as one likes: a sign on a button, which nobody can say, is nothing new on it.
#[test]
fn a_screen_is_heard_again() {
    blackbox::engine::run(async {
        let (_server, browser) = lesson("b-order").await;
        let mut first = None;
        for _ in 0..3 {
            browser.js("window.said = []").await;
            browser.press(".aloud").await;
            browser.until("the end of the reading", READ).await;
            let said = browser.js("return window.said.map((s) => s[0])").await;
            let first = first.get_or_insert(said.clone());
            assert_eq!(*first, said, "the same screen is read otherwise");
        }
        browser.quit().await;
    });
}
