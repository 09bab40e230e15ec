//! The youngest, who cannot read yet: what they handle stays in sight, and the voice comes by itself once it was called.

use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options, run};
use blackbox::player;
use blackbox::server::Server;

/// What is shipped, and a browser.
async fn device() -> (Server, Browser) {
    let server = Server::start(dist().join("web")).await;
    let browser = Browser::start(Engine::Chromium, &Options::default()).await;
    (server, browser)
}

/// A small phone at the first screen of this kind in a lesson. Whatever comes before it is answered.
async fn at(browser: &Browser, server: &Server, module: &str, kind: &str) {
    browser.viewport(360, 640).await;
    player::go(browser, &server.address, &format!("kk/play/{module}")).await;
    let there = format!("return !!document.querySelector('.kind-{kind}')");
    browser.until("the later script", player::LATER).await;
    let mut walked = player::Walked::default();
    while browser.js(&there).await != true {
        assert!(
            player::once(browser, player::Taste::First, &mut walked).await,
            "no {kind} in {module}"
        );
    }
}

/// What is seen of a thing between the bars, in per cent.
const SEEN: &str = "const seen = (css) => { const r = document.querySelector(css).getBoundingClientRect(); \
     const top = document.querySelector('.walk-bar').getBoundingClientRect().bottom, end = document.querySelector('.walk-foot').getBoundingClientRect().top; \
     return Math.round(100 * Math.max(0, Math.min(r.bottom, end) - Math.max(r.top, top)) / r.height); };";

/// Whatever was put away before, the card in hand and its places are on the screen, up to the last one.
#[test]
fn the_card_in_hand_stays_in_sight() {
    run(async {
        let (server, browser) = device().await;
        for module in ["a1-treasure-chest", "a3-surprises-and-secrets"] {
            at(&browser, &server, module, "sort").await;
            for card in 1.. {
                let seen = browser
                    .js(&format!("{SEEN} return ['.sort-card.now', '.places > li:first-child .place', '.places > li:last-child .place'].map(seen)"))
                    .await;
                assert_eq!(
                    seen,
                    serde_json::json!([100, 100, 100]),
                    "{module}, card {card}"
                );
                // All into the second place: its pile is the highest that can be, or half of it lies in the other.
                browser.press(".places > li:last-child .place").await;
                browser.seen("#sheet").await;
                if browser.js("return !document.querySelector('#more')").await == true {
                    assert!(card > 5, "{module}: {card} cards");
                    break;
                }
                browser.press("#more").await;
                browser.seen(".place:enabled").await;
            }
        }
        browser.quit().await;
    });
}

/// Both parts of a sentence have a piece on the screen when it comes.
#[test]
fn both_parts_of_a_sentence_are_in_sight() {
    run(async {
        let (server, browser) = device().await;
        for module in [
            "a1-treasure-chest",
            "a2-someone-in-the-game",
            "a3-surprises-and-secrets",
            "a4-my-body-my-photo",
            "a5-my-inner-alarm",
            "a6-my-team",
        ] {
            at(&browser, &server, module, "build").await;
            let seen = browser
                .js(&format!("{SEEN} return ['.slot:first-child .piece', '.slot:last-child .piece'].map(seen)"))
                .await;
            assert_eq!(seen, serde_json::json!([100, 100]), "{module}");
        }
        browser.quit().await;
    });
}

/// A voice that a test puts into the browser, and what it has said.
const VOICE: &str = "
    window.said = []; window.SpeechSynthesisUtterance = function (text) { this.text = text; };
    const speech = window.speechSynthesis;
    speech.getVoices = () => [{ lang: 'kk-KZ', localService: true }];
    speech.cancel = () => {};
    speech.speak = (words) => { window.said.push(words.text); setTimeout(() => words.onend && words.onend(), 5); };
    speech.dispatchEvent(new Event('voiceschanged'));";

/// [`at`] with that voice, and Listen was pressed.
async fn listening(browser: &Browser, server: &Server, module: &str, kind: &str) {
    at(browser, server, module, kind).await;
    browser.js(VOICE).await;
    browser.press(".walk-bar .aloud").await;
}

/// Gives the page a voice that takes so many milliseconds a letter.
async fn voice_of(browser: &Browser, pace: u32) {
    let pace = SLOW.replace("60 *", &format!("{pace} *"));
    browser.js(&[VOICE, &pace].concat()).await;
}

/// Presses Listen, and waits for the first words.
async fn begin(browser: &Browser) {
    browser.press(".walk-bar .aloud").await;
    browser
        .until("a reading", "return window.said.length > 0")
        .await;
}

/// Waits for silence and gives what was said since the last time.
async fn said(browser: &Browser) -> String {
    browser.js("window.heard = -1").await;
    let quiet = "if (window.heard !== window.said.length || document.querySelector('.aloud').getAttribute('aria-pressed') === 'true') \
         { window.heard = window.said.length; window.since = Date.now(); } return Date.now() - window.since > 900";
    browser.until("silence", quiet).await;
    let words = browser.js("return window.said.splice(0).join(' ')").await;
    words.as_str().unwrap_or_default().to_string()
}

/// [`at`] with a voice of that pace that has said all there is.
async fn heard_out(browser: &Browser, server: &Server, (module, kind): (&str, &str), pace: u32) {
    at(browser, server, module, kind).await;
    voice_of(browser, pace).await;
    begin(browser).await;
    said(browser).await;
}

/// Touches a thing that is read first, waits until all was said, and takes it; gives what was said then.
async fn take(browser: &Browser, css: &str) -> String {
    browser.press(css).await;
    said(browser).await;
    browser.press(css).await;
    said(browser).await
}

/// What an element says, as the voice does.
async fn words_of(browser: &Browser, css: &str) -> String {
    let words = browser
        .js(&format!(
            "return saqbol.spoken(document.querySelector('{css}').textContent).replaceAll('_', ' ')"
        ))
        .await;
    words.as_str().unwrap_or_default().to_string()
}

/// Once Listen was pressed, each new screen and card is read when it comes and so is what is said of an answer, until a
/// press stops it; it is kept over a reload.
#[test]
fn listening_stays_on() {
    run(async {
        let (server, browser) = device().await;
        at(&browser, &server, "a1-treasure-chest", "sort").await;
        browser.js(VOICE).await;
        assert_eq!(said(&browser).await, "", "a voice that nobody called");
        browser.press(".walk-bar .aloud").await;
        let all = said(&browser).await;
        assert!(
            all.contains(&words_of(&browser, ".sort-card.now .text").await),
            "{all}"
        );
        for _ in 0..2 {
            // The first touch reads the place, the second takes it.
            browser.press(".places > li:last-child .place").await;
            assert_eq!(
                said(&browser).await,
                words_of(&browser, ".places > li:last-child .place").await
            );
            browser.press(".places > li:last-child .place").await;
            browser.seen("#sheet").await;
            let told = said(&browser).await;
            assert!(
                told.contains(&words_of(&browser, "#sheet .verdict-title").await),
                "{told}"
            );
            assert!(
                told.contains(&words_of(&browser, "#sheet p").await),
                "{told}"
            );
            let wrong = browser
                .js("return !!document.querySelector('.walk-foot.gentle')")
                .await
                == true;
            if wrong {
                let fits = words_of(&browser, "#sheet .fits-told > span:last-child").await;
                assert!(told.contains(&fits), "what fits is not said: {told}");
            }
            browser.press("#more").await;
            let card = said(&browser).await;
            assert_eq!(card, words_of(&browser, ".sort-card.now .text").await);
        }
        // Another screen of the same tab.
        browser.js("location.reload()").await;
        browser.mounted().await;
        browser
            .until(
                "the script that reads",
                "return document.documentElement.hasAttribute('data-voices')",
            )
            .await;
        browser.js(VOICE).await;
        let again = said(&browser).await;
        let title = words_of(&browser, "#sheet .verdict-title").await;
        assert!(again.contains(&title), "after a reload: {again}");
        browser.press("#more").await;
        said(&browser).await;
        // Off: pressed while it reads.
        browser
            .js("speechSynthesis.speak = (words) => window.said.push(words.text)")
            .await;
        begin(&browser).await;
        browser.press(".walk-bar .aloud").await;
        browser.js(VOICE).await;
        browser.press(".places > li:last-child .place").await;
        browser.seen("#sheet").await;
        assert_eq!(said(&browser).await, "", "it was switched off");
        browser.quit().await;
    });
}

/// What somebody says at a door is heard, also when it is said once more; only doors that can be knocked at are read.
#[test]
fn doors_are_heard() {
    run(async {
        let (server, browser) = device().await;
        listening(&browser, &server, "a6-my-team", "doors").await;
        let all = said(&browser).await;
        let names = browser
            .js("return [...document.querySelectorAll('.doorway')].map((e) => [saqbol.spoken(e.textContent), !e.disabled])")
            .await;
        let names: Vec<(String, bool)> = serde_json::from_value(names).unwrap();
        assert!(names.iter().any(|(_, live)| !live), "{names:?}");
        for (name, live) in &names {
            assert_eq!(all.contains(&name[..]), *live, "{name}: {all}");
        }
        // Where nobody can knock yet a touch says whose door it is.
        let shut = names.iter().position(|(_, live)| !live).unwrap();
        browser
            .press(&format!(".corridor > li:nth-child({})", shut + 1))
            .await;
        assert_eq!(said(&browser).await, names[shut].0);
        let mut again = 0;
        while browser
            .js("return !document.querySelector('#walk-next:enabled')")
            .await
            == true
        {
            if browser
                .js("return !!document.querySelector('.once-more')")
                .await
                == true
            {
                assert_eq!(
                    browser.js("return !document.querySelector('#more')").await,
                    true,
                    "a way on, unbelieved"
                );
                browser.press(".once-more").await;
                said(&browser).await;
                browser.press(".once-more").await;
                again += 1;
            } else if browser.js("return !!document.querySelector('#more')").await == true {
                let lit = "return [...document.querySelectorAll('button.doorway:enabled')].map((e) => saqbol.spoken(e.textContent))";
                browser.press("#more").await;
                let told = said(&browser).await;
                let doors: Vec<String> = serde_json::from_value(browser.js(lit).await).unwrap();
                let asked = words_of(&browser, ".doors-step .replies-title").await;
                assert!(!doors.is_empty() && told.contains(&asked), "{told}");
                for door in doors {
                    assert!(told.contains(&door), "{door}: {told}");
                }
                continue;
            } else {
                browser.press("button.doorway:enabled").await;
                said(&browser).await;
                browser.press("button.doorway:enabled").await;
            }
            let told = said(&browser).await;
            assert!(
                told.contains(&words_of(&browser, ".at-door .bubble p").await),
                "at a door: {told}"
            );
            let title = words_of(&browser, "#sheet .verdict-title").await;
            assert!(
                told.contains(title.split(". ").next().unwrap_or_default()),
                "the sheet: {told}"
            );
        }
        assert!(again > 0, "nothing was said once more");
        browser.quit().await;
    });
}

/// In the round the question is heard with its three answers; a card of an order says itself when it is touched and moved.
#[test]
fn the_question_and_the_cards_are_heard() {
    run(async {
        let (server, browser) = device().await;
        listening(&browser, &server, "a5-my-inner-alarm", "order").await;
        said(&browser).await;
        browser.press(".order-card:last-child .text").await;
        let card = words_of(&browser, ".order-card:last-child .text").await;
        assert_eq!(said(&browser).await, card);
        browser.press(".order-card:last-child .up").await;
        assert_eq!(said(&browser).await, card);
        let there = "return !!document.querySelector('.kind-situation .answer-asks, .answer-bar .answer-asks')";
        let mut walked = player::Walked::default();
        browser.press(".walk-bar .aloud").await;
        said(&browser).await;
        while browser.js(there).await != true {
            assert!(
                player::once(&browser, player::Taste::First, &mut walked).await,
                "no situation"
            );
        }
        let told = said(&browser).await;
        let asked = words_of(&browser, ".answer-asks").await;
        let first = words_of(&browser, ".answer-bar .answer-word").await;
        assert!(told.contains(&[&asked[..], " ", &first].concat()), "{told}");
        browser.quit().await;
    });
}

/// What a test asks of a screen in a place of its own: the words of every element, as the voice says them.
async fn all_words_of(browser: &Browser, css: &str) -> Vec<String> {
    let words = browser
        .js(&format!(
            "return [...document.querySelectorAll('{css}')].map((e) => saqbol.spoken(e.textContent).replaceAll('_', ' '))"
        ))
        .await;
    serde_json::from_value(words).unwrap()
}

/// A voice that notes besides which of the three faces is named meanwhile.
const NAMING: &str = "window.named = []; const speak = speechSynthesis.speak;
    speechSynthesis.speak = (words) => { const face = document.querySelector('.answer[data-now]');
      if (face) window.named.push([words.text, face.dataset.id]); speak(words); };";

/// Each situation of a round asks and names its three faces in the same words, and each moves as it is named.
#[test]
fn the_round_begins_with_its_three_faces() {
    run(async {
        let (server, browser) = device().await;
        at(&browser, &server, "a1-treasure-chest", "situation").await;
        browser.js(&[VOICE, NAMING].concat()).await;
        browser.press(".walk-bar .aloud").await;
        let told = said(&browser).await;
        let asked = words_of(&browser, ".answer-asks").await;
        let faces = all_words_of(&browser, ".answer-bar .answer-word").await;
        assert_eq!(faces.len(), 3, "{faces:?}");
        let all = format!("{asked} {}", faces.join(" "));
        assert!(told.ends_with(&all), "{told}");
        let named = browser.js("return window.named.splice(0)").await;
        let ids = ["fine", "check", "stop"];
        let pairs: Vec<(&String, &str)> = faces.iter().zip(ids).collect();
        assert_eq!(named, serde_json::json!(pairs));
        // What is said of an answer that was touched moves its face too.
        browser.press(".answer.check").await;
        said(&browser).await;
        let named = browser
            .js("return window.named.splice(0).map((one) => one[1])")
            .await;
        assert_eq!(named, serde_json::json!(["check"]));
        browser.press(".answer.check").await;
        browser.seen("#sheet").await;
        said(&browser).await;
        browser.press("#walk-next").await;
        let told = said(&browser).await;
        assert!(told.ends_with(&all), "{told}");
        browser.quit().await;
    });
}

/// By ear it is clear who speaks: "you" before the child's own lines, the name at each change.
#[test]
fn who_speaks_is_heard() {
    run(async {
        let (server, browser) = device().await;
        listening(&browser, &server, "a2-someone-in-the-game", "situation").await;
        let mut mine = 0;
        for _ in 0..4 {
            let told = said(&browser).await;
            // Each line with who says it, in their order.
            let lines = browser
                .js("let who = ''; const all = []; const whose = document.querySelector('.surface-head .whose'), room = document.querySelector('.at-group, .at-lobby'); \
                     for (const line of document.querySelectorAll('.surface .detail:is(.mine, .theirs)')) { \
                       const name = line.querySelector('.sender .name'); \
                       const other = name ? name.textContent : all.theirs || (room || !whose ? '' : whose.textContent); \
                       if (name) all.theirs = name.textContent; \
                       const now = line.matches('.mine') ? line.querySelector('.sr-only').textContent : other; \
                       const text = line.querySelector('.says p'); \
                       if (text) all.push([now === who ? '' : saqbol.spoken(now), saqbol.spoken(text.textContent)].map((one) => one.replaceAll('_', ' '))); who = now; } return [...all]")
                .await;
            let lines: Vec<(String, String)> = serde_json::from_value(lines).unwrap();
            for (at, (who, text)) in lines.iter().enumerate() {
                // Whoever stands in the head was named there.
                let heard = if at == 0 && !told.contains(&format!("{who} {text}")[..]) {
                    text.clone()
                } else {
                    format!("{who} {text}")
                };
                assert!(told.contains(heard.trim()), "{heard}: {told}");
                if who == "Сен:" {
                    mine += 1;
                }
            }
            for _ in 0..2 {
                browser.press(".answer.stop").await;
                said(&browser).await;
            }
            browser.seen("#sheet").await;
            browser.press("#walk-next").await;
            browser
                .until(
                    "the next screen",
                    "return !document.querySelector('#sheet')",
                )
                .await;
        }
        assert!(mine > 1, "{mine} lines of the child's own");
        browser.quit().await;
    });
}

/// After an answer the voice names what was chosen; with a sheet up it says the sheet again and nothing else; and of a page's
/// chores it says nothing.
#[test]
fn the_sheet_is_heard_again_and_chores_are_not() {
    run(async {
        let (server, browser) = device().await;
        listening(&browser, &server, "a3-surprises-and-secrets", "choice").await;
        said(&browser).await;
        let chosen = words_of(&browser, ".options > li:last-child .option").await;
        for _ in 0..2 {
            browser.press(".options > li:last-child .option").await;
            said(&browser).await;
        }
        browser.seen("#sheet").await;
        browser.press(".walk-bar .aloud").await;
        let told = said(&browser).await;
        let title = words_of(&browser, "#sheet .verdict-title").await;
        let why = words_of(&browser, "#sheet p").await;
        assert!(told.starts_with(&format!("{chosen} {title}")), "{told}");
        assert!(told.ends_with(&why), "{told}");
        // A touch says an answer that would have been right with its reason, and opens another one's.
        browser
            .press(".answered.right:not(.ticked) .option-text")
            .await;
        let told = said(&browser).await;
        for css in [".option-text", ".why"] {
            let words = words_of(&browser, &[".answered.right:not(.ticked) ", css].concat()).await;
            assert!(told.contains(&words), "{words}: {told}");
        }
        browser.press(".answered:not(.right) summary").await;
        let told = said(&browser).await;
        let why = words_of(&browser, ".answered:not(.right) .why").await;
        assert!(told.contains(&why), "{why}: {told}");
        for (module, kind, press) in [
            (
                "a1-treasure-chest",
                "sort",
                ".places > li:last-child .place",
            ),
            ("a4-my-body-my-photo", "touch", ".touch-part"),
        ] {
            at(&browser, &server, module, kind).await;
            browser.js(VOICE).await;
            said(&browser).await;
            browser.press(press).await;
            said(&browser).await;
            if kind == "sort" {
                browser.press(press).await;
                said(&browser).await;
            }
            browser.seen("#sheet").await;
            browser.press(".walk-bar .aloud").await;
            let told = said(&browser).await;
            assert!(
                told.starts_with(&words_of(&browser, "#sheet .verdict-title").await),
                "{told}"
            );
            assert!(
                told.ends_with(&words_of(&browser, "#sheet p").await),
                "{told}"
            );
        }
        at(&browser, &server, "a2-someone-in-the-game", "build").await;
        browser.js(VOICE).await;
        said(&browser).await;
        browser.press(".walk-bar .aloud").await;
        let told = said(&browser).await;
        for chore in [".build .hint", ".sentence"] {
            let chore = words_of(&browser, chore).await;
            let chore = chore.split(": ").last().unwrap_or_default();
            assert!(!told.contains(chore), "{chore}: {told}");
        }
        assert!(told.contains(&words_of(&browser, ".slot:last-child .piece").await));
        // Mending is named when it is begun.
        for slot in ["first", "last"] {
            take(
                &browser,
                &format!(".slot:{slot}-child .piece:{slot}-of-type"),
            )
            .await;
        }
        browser.press("#check").await;
        said(&browser).await;
        let mend = words_of(&browser, "#mend").await;
        browser.press("#mend").await;
        let told = said(&browser).await;
        assert!(told.starts_with(&mend), "{told}");
        // And what to do then: to choose another one in the place of what did not help, which does not look chosen.
        let hint = words_of(&browser, ".slot:first-child .slot-told").await;
        assert!(told.contains(&hint), "{hint}: {told}");
        for piece in all_words_of(&browser, ".slot:first-child .piece:not(.weak)").await {
            assert!(told.contains(&piece), "{piece}: {told}");
        }
        let weak = words_of(&browser, ".slot:first-child .piece.weak").await;
        assert!(!told.contains(&weak), "{weak}: {told}");
        let looks = browser
            .js("return getComputedStyle(document.querySelector('.piece.weak')).borderTopStyle")
            .await;
        assert_eq!(looks, "dashed");
        browser.quit().await;
    });
}

/// A lesson's end reads the child in one sentence what was won, and then the way on, which is in sight with a hand on it; the
/// rest is read where it is touched.
#[test]
fn the_end_is_short_to_hear() {
    run(async {
        let (server, browser) = device().await;
        browser.viewport(360, 640).await;
        player::go(&browser, &server.address, "kk/play/a1-treasure-chest").await;
        browser.until("the later script", player::LATER).await;
        player::play(&browser, player::Taste::First).await;
        browser.seen(".end .skill").await;
        browser.js(VOICE).await;
        browser.press(".end .aloud").await;
        let told = said(&browser).await;
        let mut all = Vec::new();
        for css in [
            ".end h1",
            ".end-head .prize",
            ".end-lead",
            ".end-ways > .primary:not(#class-code)",
        ] {
            // The lead stands there for whom the lesson was hard.
            all.extend(all_words_of(&browser, css).await);
        }
        assert!(all.len() > 2, "{all:?}");
        assert_eq!(told, all.join(" "));
        let hand = "const way = document.querySelector('.end-ways > .primary:not(#class-code)'); const box = way.getBoundingClientRect(); \
             return way.hasAttribute('data-ready') && box.top > 0 && box.bottom < innerHeight";
        browser.becomes("the way on is in sight", hand, true).await;
        let order = browser
            .js("const tops = ['.end-head', '.score-lines', '.end-ways', '.cliffhanger', '.skill', '.family'].map((css) => document.querySelector(css).getBoundingClientRect().top); \
                 return tops.every((top, at) => !at || top > tops[at - 1]) && !!document.querySelector('.cliffhanger img')")
            .await;
        assert_eq!(order, true, "seen in another order");
        // The way on has a sign, and is heard before it is gone.
        let sign = browser
            .js("return getComputedStyle(document.querySelector('#next-module'), '::after').clipPath")
            .await;
        assert!(sign.to_string().contains("polygon"), "{sign}");
        let here = browser.js("return location.hash").await;
        // Something else is read first: then it is named again before it is taken.
        browser.press("#more").await;
        said(&browser).await;
        browser.press("#next-module").await;
        assert_eq!(
            said(&browser).await,
            words_of(&browser, "#next-module").await
        );
        assert_eq!(browser.js("return location.hash").await, here);
        // So has what is offered once more after mistakes.
        assert_eq!(
            browser
                .js("return getComputedStyle(document.querySelector('#try-again'), '::before').clipPath.startsWith('polygon')")
                .await,
            true
        );
        browser.press("#try-again").await;
        assert_eq!(said(&browser).await, words_of(&browser, "#try-again").await);
        // And the way to all of them.
        browser.press("#more").await;
        assert_eq!(said(&browser).await, words_of(&browser, "#more").await);
        browser.seen(".end .skill").await;
        // The badge says its name.
        let title = words_of(&browser, ".end-head h1").await;
        browser.press(".end-head > :first-child").await;
        assert!(
            said(&browser).await.starts_with(&title),
            "a badge is silent"
        );
        // What is made at home is drawn there.
        let drawn = browser
            .js("const made = document.querySelector('.family img'); return made && made.getBoundingClientRect().width > 60 && made.src.includes('chest')")
            .await;
        assert_eq!(drawn, true, "the home task has no picture");
        let line = words_of(&browser, ".family p").await;
        browser.press(".family p").await;
        assert_eq!(said(&browser).await, line);
        browser.quit().await;
    });
}

/// Heard is not taken: no tick stands on an answer before it was given. And each way on has a sign of its own.
#[test]
fn signs_say_what_a_button_does() {
    run(async {
        let (server, browser) = device().await;
        let sign = "const sign = (css) => ['::before', '::after'].map((at) => getComputedStyle(document.querySelector(css), at).clipPath).find((path) => path.startsWith('polygon')) || '';";
        listening(&browser, &server, "a1-treasure-chest", "choice").await;
        said(&browser).await;
        browser.press(".options .option").await;
        said(&browser).await;
        let mark = browser
            .js("return getComputedStyle(document.querySelector('.option[data-ready]'), '::after').content")
            .await;
        assert!(!mark.to_string().contains('✓'), "{mark}");
        let ready = browser
            .js(&format!("{sign} return sign('[data-ready]')"))
            .await;
        assert_ne!(ready, "", "nothing says to touch again");
        at(&browser, &server, "a1-treasure-chest", "build").await;
        let mut signs = vec![];
        for css in ["#help", "#check"] {
            signs.push(browser.js(&format!("{sign} return sign('{css}')")).await);
        }
        for slot in ["first", "last"] {
            // What does not help stands first in one part and last in the other.
            take(
                &browser,
                &format!(".slot:{slot}-child .piece:{slot}-of-type"),
            )
            .await;
        }
        browser.press("#check").await;
        browser.seen("#mend").await;
        for css in ["#mend", "#walk-next"] {
            signs.push(browser.js(&format!("{sign} return sign('{css}')")).await);
        }
        for (index, one) in signs.iter().enumerate() {
            assert_ne!(*one, "", "{signs:?}");
            assert!(!signs[..index].contains(one), "{signs:?}");
        }
        // Nobody else has them.
        player::go(&browser, &server.address, "kk/play/b2-free-skins").await;
        let none = browser
            .js(&format!("{sign} return sign('#walk-next')"))
            .await;
        assert_eq!(none, "");
        browser.quit().await;
    });
}

/// In the world that is left by a door what somebody asks for is seen in the bubble, as what he gives is seen below it.
#[test]
fn what_is_asked_for_is_seen_in_the_bubble() {
    run(async {
        let (server, browser) = device().await;
        at(&browser, &server, "a2-someone-in-the-game", "chat").await;
        let on = "const hurry = document.querySelector('.hurry, #more'); if (hurry) hurry.click();";
        let replies = format!("{on} return !!document.querySelector('[data-node=seeds] .reply')");
        browser.until("the first replies", &replies).await;
        browser.press("[data-node=seeds] [data-id=plant]").await;
        let replies = format!("{on} return !!document.querySelector('[data-node=dragon] .reply')");
        browser.until("what is asked for", &replies).await;
        let drawn = browser
            .js("return [...document.querySelectorAll('.lines .bubble')].map((e) => ((e.querySelector('img') || {}).src || '').replace(/.*things.(.*)-.*/, '$1'))")
            .await;
        assert_eq!(drawn, serde_json::json!(["", "friend-out"]));
        // So is what comes of it.
        browser.press("[data-node=dragon] [data-id=out]").await;
        browser
            .until(
                "what comes of it",
                &format!("{on} return !!document.querySelector('.felt .sticker img')"),
            )
            .await;
        browser.quit().await;
    });
}

/// A voice that takes as long as people do.
const SLOW: &str = "speechSynthesis.speak = (words) => { window.said.push(words.text); window.speaking = words.text; \
    setTimeout(() => words.onend && words.onend(), 60 * words.text.length); };";

/// From the screen before it into the chat of a2 with a voice of that pace, until all its first lines stand there; gives what
/// tells that they do. Whatever is shown in a bubble is noted, also for a moment ([`shown`]).
async fn into_the_chat(browser: &Browser, server: &Server, pace: u32) -> &'static str {
    at(browser, server, "a2-someone-in-the-game", "chat").await;
    browser.press("#walk-back").await;
    browser.seen(".kind-say").await;
    voice_of(browser, pace).await;
    browser
        .js("window.shown = []; const look = () => document.querySelectorAll('.lines .bubble.theirs p').forEach((e) => { \
               const text = saqbol.spoken(e.textContent); if (!window.shown.includes(text)) window.shown.push(text); }); \
             new MutationObserver(look).observe(document.getElementById('app'), { childList: true, subtree: true }); look();")
        .await;
    browser.press(".walk-bar .aloud").await;
    said(browser).await;
    browser.press("#walk-next").await;
    let all = "return !!document.querySelector('.chat .reply:enabled')";
    browser.until("all lines", all).await;
    all
}

/// What was shown in the bubbles of that chat.
async fn shown(browser: &Browser) -> Vec<String> {
    let shown = browser.js("return window.shown").await;
    serde_json::from_value(shown).unwrap()
}

/// In a chat no sentence is lost where the next message comes before it was said: of the first one neither, which comes
/// while the voice still tells what it is all about.
#[test]
fn a_chat_waits_for_the_voice() {
    run(async {
        let server = Server::start(dist().join("web")).await;
        // Where nothing moves all lines stand there at once.
        let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
        let all = into_the_chat(&browser, &server, 60).await;
        let mut told = said(&browser).await;
        for reply in ["plant", "no"] {
            for _ in 0..2 {
                browser.press(&format!(".reply[data-id={reply}]")).await;
                told += &[" ", &said(&browser).await].concat();
            }
            let more = "return !!document.querySelector('#more')";
            if browser.js(more).await == true {
                browser.press("#more").await;
                browser.until("all lines", all).await;
                told += &[" ", &said(&browser).await].concat();
            }
        }
        let shown = shown(&browser).await;
        assert!(shown.len() > 3, "{shown:?}");
        for line in &shown {
            assert!(told.contains(&line[..]), "{line}: {told}");
        }
        browser.quit().await;
    });
}

/// Whoever touches an answer while they are asked hears that answer, and then the rest of the question.
#[test]
fn an_early_touch_loses_no_question() {
    run(async {
        let (server, browser) = device().await;
        at(&browser, &server, "a1-treasure-chest", "choice").await;
        voice_of(&browser, 25).await;
        let asked = words_of(&browser, "#screen p").await;
        let last = asked.split(". ").last().unwrap();
        assert!(!last.is_empty(), "{asked}");
        browser.press(".walk-bar .aloud").await;
        browser.press("#screen .option").await;
        let answer = words_of(&browser, "#screen .option").await;
        let all = format!(
            "const told = window.said.join(' '); return told.includes({last:?}) && told.includes({answer:?})"
        );
        browser.until("the answer and the question", &all).await;
        browser.quit().await;
    });
}

/// The same for what acts at the first touch: a card that is moved, somebody who is chosen.
#[test]
fn an_early_touch_that_acts_loses_no_question() {
    run(async {
        let (server, browser) = device().await;
        for (module, kind, press, thing) in [
            (
                "a5-my-inner-alarm",
                "order",
                ".order-card:last-child .up",
                ".order-card:last-child .text",
            ),
            (
                "a5-my-inner-alarm",
                "order",
                ".order-card:first-child .text",
                ".order-card:first-child .text",
            ),
            (
                "a6-my-team",
                "pick",
                ".roles li:first-child .role",
                ".roles li:first-child .role",
            ),
        ] {
            at(&browser, &server, module, kind).await;
            voice_of(&browser, 10).await;
            let name = words_of(&browser, thing).await;
            let asked = words_of(&browser, "#screen p").await;
            let mut rest: Vec<String> = asked
                .split_inclusive(". ")
                .map(|one| one.trim().into())
                .collect();
            if kind == "order" {
                rest.extend(all_words_of(&browser, ".order-card .text").await);
                rest.push(words_of(&browser, ".order > .hint").await);
            }
            begin(&browser).await;
            // At once: the voice goes on.
            browser
                .js(&format!(
                    "window.said.splice(0); document.querySelector('{press}').click()"
                ))
                .await;
            let told = said(&browser).await;
            assert!(told.starts_with(&name), "{name}: {told}");
            for one in &rest {
                assert!(told.contains(&one[..]), "{kind}, {press}: {one}: {told}");
            }
            // How cards are moved comes last.
            if kind == "order" {
                assert!(told.ends_with(&rest[rest.len() - 1]), "{press}: {told}");
                browser.press(".walk-bar .aloud").await;
                let told = said(&browser).await;
                assert!(told.ends_with(&rest[rest.len() - 1]), "{told}");
            }
            browser.press(".walk-bar .aloud").await;
            browser.press(".walk-bar .aloud").await;
        }
        browser.quit().await;
    });
}

/// A finger where an element stands, whether or not that can be pressed.
async fn touch(browser: &Browser, css: &str) {
    let script = format!(
        "const box = document.querySelector('{css}').getBoundingClientRect(); return [box.left + box.width / 2, box.top + box.height / 2]"
    );
    let at = browser.js(&script).await;
    for kind in ["mousePressed", "mouseReleased"] {
        let event = serde_json::json!({ "type": kind, "x": at[0], "y": at[1], "button": "left", "clickCount": 1 });
        browser.devtools("Input.dispatchMouseEvent", event).await;
    }
}

/// The tick that waits says what it waits for.
#[test]
fn a_tick_that_waits_says_for_what() {
    run(async {
        let (server, browser) = device().await;
        for (module, kind, missing) in [
            ("a6-my-team", "pick", ".pick > .hint"),
            ("a5-my-inner-alarm", "order", "#kept"),
        ] {
            at(&browser, &server, module, kind).await;
            browser.js(VOICE).await;
            if kind == "pick" {
                browser.press(".walk-bar .aloud").await;
            }
            said(&browser).await;
            let missing = words_of(&browser, missing).await;
            assert_ne!(missing, "", "{kind}");
            for _ in 0..2 {
                touch(&browser, "#check").await;
                assert_eq!(said(&browser).await, missing, "{kind}");
            }
            // Whoever hears the page by other means is told as well.
            let told = browser.js("return saqbol.spoken(document.getElementById('said').lastChild?.textContent || '')").await;
            assert_eq!(told, missing, "{kind}");
        }
        browser.quit().await;
    });
}

/// A way on that waits for an answer asks for it.
#[test]
fn a_way_on_that_waits_asks_again() {
    run(async {
        let (server, browser) = device().await;
        listening(&browser, &server, "a1-treasure-chest", "sort").await;
        said(&browser).await;
        let asks = words_of(&browser, ".replies-title").await;
        for _ in 0..2 {
            touch(&browser, "#walk-next").await;
            assert_eq!(said(&browser).await, asks);
        }
        browser.quit().await;
    });
}

/// Lays the cards of an order as they are to lie.
async fn lay(browser: &Browser, cards: [&str; 3]) {
    for (wanted, id) in cards.iter().enumerate() {
        let place = format!(
            "return [...document.querySelectorAll('.order-card')].findIndex((e) => e.dataset.id === '{id}')"
        );
        let mut at = browser.js(&place).await.as_u64().unwrap_or_default();
        while at > wanted as u64 {
            // A second touch sooner than this may be one of habit, and moves nothing.
            tokio::time::sleep(std::time::Duration::from_millis(450)).await;
            browser
                .press(&format!(".order-card[data-id={id}] .up"))
                .await;
            at -= 1;
            browser.becomes("its place", &place, at).await;
        }
    }
}

/// Of a wrong order the voice says first what is told of it, then both rows with their cards; the right one is the order
/// that the voice names. What is said is said again where it is touched.
#[test]
fn a_wrong_order_is_heard_beside_the_right_one() {
    run(async {
        let (server, browser) = device().await;
        listening(&browser, &server, "a5-my-inner-alarm", "order").await;
        said(&browser).await;
        // They may lie so at first, and one has to be moved.
        lay(&browser, ["tell", "go", "stop"]).await;
        lay(&browser, ["go", "tell", "stop"]).await;
        said(&browser).await;
        let mut cards = Vec::new();
        for id in ["go", "tell", "stop", "stop", "go", "tell"] {
            cards.push(words_of(&browser, &format!(".order-card[data-id={id}] .text")).await);
        }
        browser.press("#check").await;
        browser.seen("#sheet").await;
        let told = said(&browser).await;
        let rows = all_words_of(&browser, ".both-orders h2").await;
        let sheet = all_words_of(&browser, "#sheet :is(.verdict-title, p)")
            .await
            .join(" ");
        let (own, right) = cards.split_at(3);
        let all = format!(
            "{sheet} {} {} {} {}",
            rows[0],
            own.join(" "),
            rows[1],
            right.join(" ")
        );
        assert_eq!(told, all);
        browser.press(".walk-bar .aloud").await;
        assert_eq!(said(&browser).await, all, "asked for");
        browser.press("#sheet p").await;
        assert_eq!(said(&browser).await, sheet);
        browser.press(".signs:last-child li:last-child").await;
        assert_eq!(said(&browser).await, cards[5]);
        browser.press(".both-orders h2").await;
        assert_eq!(said(&browser).await, rows[0]);
        browser.quit().await;
    });
}

/// Whoever touches a reply while something is asked for hears the reply, then the rest of that and the other replies. A
/// second touch is no answer as long as it was not heard; when it was, it is one.
#[test]
fn a_reply_is_no_answer_before_the_request() {
    run(async {
        let (server, browser) = device().await;
        at(&browser, &server, "a2-someone-in-the-game", "chat").await;
        voice_of(&browser, 30).await;
        let lines = all_words_of(&browser, ".lines .bubble p").await;
        let last = lines.last().unwrap();
        let replies = all_words_of(&browser, ".reply").await;
        begin(&browser).await;
        browser
            .js("window.said.splice(0); const reply = document.querySelector('.reply'); reply.click(); setTimeout(() => reply.click(), 700)")
            .await;
        let told = said(&browser).await;
        assert_eq!(
            browser.js("return !document.querySelector('#sheet')").await,
            true,
            "an answer by habit"
        );
        assert!(told.starts_with(&replies[0]), "{told}");
        assert!(told.contains(&last[..]), "{last}: {told}");
        assert!(
            told.ends_with(&replies[1..].join(" ")),
            "{replies:?}: {told}"
        );
        let seen = format!("{SEEN} return seen('.options > li:last-child .reply')");
        browser.becomes("the last reply", &seen, 100).await;
        // Now it has been heard.
        browser.press(".reply").await;
        browser.seen("#sheet").await;
        said(&browser).await;
        browser.press("#sheet .verdict-title").await;
        let title = words_of(&browser, "#sheet .verdict-title").await;
        assert!(
            said(&browser).await.starts_with(&title),
            "the sheet is silent"
        );
        browser.quit().await;
    });
}

/// Whoever touches a face while a situation is told hears all that is left of it, the question and the other faces too.
#[test]
fn the_question_and_the_other_faces_are_said_after_an_early_touch() {
    run(async {
        let (server, browser) = device().await;
        at(&browser, &server, "a1-treasure-chest", "situation").await;
        voice_of(&browser, 5).await;
        begin(&browser).await;
        browser
            .js("window.said.splice(0); document.querySelector('.answer.stop').click()")
            .await;
        let told = said(&browser).await;
        let asked = words_of(&browser, ".answer-asks").await;
        let faces = all_words_of(&browser, ".answer-bar .answer-word").await;
        assert!(
            told.starts_with(&words_of(&browser, ".answer.stop .answer-word").await),
            "{told}"
        );
        assert!(told.contains(&format!("{asked} {}", faces[0])), "{told}");
        assert!(told.contains(&faces[1]), "{told}");
        browser.quit().await;
    });
}

/// A name is said without the line that stands for a space in it.
#[test]
fn a_name_is_said_without_its_line() {
    run(async {
        let (server, browser) = device().await;
        at(&browser, &server, "a1-treasure-chest", "choice").await;
        browser.js(VOICE).await;
        browser
            .js("document.querySelector('#screen p').textContent = 'Суыр_хан келді.'")
            .await;
        browser.press(".walk-bar .aloud").await;
        let told = said(&browser).await;
        assert!(told.contains("Суыр хан келді"), "{told}");
        browser.quit().await;
    });
}

/// Help speaks when it is opened, and whoever listens hears a number or a door before it calls or opens.
#[test]
fn help_is_heard() {
    run(async {
        let (server, browser) = device().await;
        listening(&browser, &server, "a1-treasure-chest", "choice").await;
        said(&browser).await;
        browser.press(".walk-bar .help-button").await;
        browser.seen("dialog .help-body").await;
        let told = said(&browser).await;
        let lead = words_of(&browser, "dialog .lead").await;
        assert!(told.contains(lead.split(". ").next().unwrap()), "{told}");
        for css in [
            "dialog .call-button strong",
            "dialog .call-button span",
            "#help-adult > summary",
            "#help-close",
        ] {
            for words in all_words_of(&browser, css).await {
                assert!(told.contains(&words), "{words}: {told}");
            }
        }
        // Nothing dials in a test.
        browser
            .js("document.addEventListener('click', (event) => { if (event.target.closest('.call-button')) { window.dialled = true; event.preventDefault(); } })")
            .await;
        browser.press("dialog .call-button").await;
        let words = all_words_of(
            &browser,
            "dialog .call-button strong, dialog .call-button span",
        )
        .await;
        assert_eq!(said(&browser).await, words[..2].join(" "));
        assert_eq!(browser.js("return !!window.dialled").await, false);
        browser.press("dialog .call-button").await;
        assert_eq!(browser.js("return !!window.dialled").await, true);
        said(&browser).await;
        // What may have happened is folded for a grown-up, and nothing of it is said to a child who only looks.
        let open = "return document.querySelector('#help-adult').open";
        for opens in [false, true] {
            browser.press("#help-adult > summary").await;
            let told = said(&browser).await;
            assert_eq!(browser.js(open).await, opens, "{told}");
            assert!(!told.contains("112") && !told.contains("қорқыт"), "{told}");
        }
        browser.press("#help-now > summary").await;
        assert_eq!(said(&browser).await, "");
        // Each number and each door has a sign.
        let bare = browser
            .js("return [...document.querySelectorAll('dialog :is(.call-button, .help-door > summary)')].filter((e) => \
                   !['::before', '::after'].some((at) => /polygon/.test(getComputedStyle(e, at).clipPath))).length")
            .await;
        assert_eq!(bare, 0, "without a sign");
        // So has the way out, which stands in sight and is heard before it is taken.
        let out = browser
            .js("const out = document.querySelector('#help-close'), box = out.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight && getComputedStyle(out, '::before').clipPath.startsWith('polygon')")
            .await;
        assert_eq!(out, true, "no way out is seen");
        browser.press("#help-close").await;
        assert_eq!(
            said(&browser).await,
            words_of(&browser, "#help-close").await
        );
        browser.press("#help-close").await;
        browser
            .until("closed", "return !document.querySelector('dialog[open]')")
            .await;
        browser.quit().await;
    });
}

/// After a reading the screen stands where it stood, and all eight to choose from are on it.
#[test]
fn after_a_reading_the_screen_is_where_it_was() {
    run(async {
        let (server, browser) = device().await;
        for (module, kind) in [
            ("a6-my-team", "pick"),
            ("a3-surprises-and-secrets", "touch"),
            ("a4-my-body-my-photo", "touch"),
        ] {
            at(&browser, &server, module, kind).await;
            browser.js(VOICE).await;
            let stood = browser.js("return scrollY").await;
            browser.press(".walk-bar .aloud").await;
            said(&browser).await;
            // Scrolling back takes its time.
            browser
                .until(
                    "where it stood",
                    &format!("return Math.abs(scrollY - {stood}) < 2"),
                )
                .await;
            if kind == "pick" {
                let seen = browser
                    .js(&format!(
                        "{SEEN} return ['li:first-child .role', 'li:last-child .role'].map(seen)"
                    ))
                    .await;
                assert_eq!(seen, serde_json::json!([100, 100]), "{module}");
            }
        }
        browser.quit().await;
    });
}

/// Who chooses relatives alone hears with each of them that somebody else is missing.
#[test]
fn what_is_missing_of_a_team_is_said_each_time() {
    run(async {
        let (server, browser) = device().await;
        at(&browser, &server, "a6-my-team", "pick").await;
        browser.js(VOICE).await;
        browser.press(".walk-bar .aloud").await;
        said(&browser).await;
        let mut hints = Vec::new();
        for one in ["mother", "father", "grandparent"] {
            take(&browser, &format!(".role[data-id={one}]")).await;
            hints.push(words_of(&browser, ".pick > .hint").await);
        }
        // Whoever has two relatives knows it already.
        let hint = &hints[2];
        assert_eq!(&hints[1], hint);
        assert_ne!(&hints[0], hint);
        // The task says it as well, and it is said once.
        browser.press(".walk-bar .aloud").await;
        let told = said(&browser).await;
        assert!(!told.contains(&hint[..]), "{hint}: {told}");
        for _ in 0..2 {
            let told = take(&browser, ".role[data-id=grandparent]").await;
            assert!(told.ends_with(&hint[..]), "{told} without {hint}");
        }
        browser.quit().await;
    });
}

/// Clicks on what a template of JavaScript names, which may ask for its place (`one`), so many milliseconds from now.
fn touched(css: &str, at: [u32; 3]) -> String {
    format!(
        "window.said.splice(0); {at:?}.forEach((ms, one) => setTimeout(() => document.querySelector(`{css}`).click(), ms))"
    )
}

/// A reply that is being named is not begun again by an impatient finger.
#[test]
fn a_name_is_not_begun_again() {
    run(async {
        let (server, browser) = device().await;
        at(&browser, &server, "a2-someone-in-the-game", "chat").await;
        voice_of(&browser, 60).await;
        let name = words_of(&browser, ".reply").await;
        begin(&browser).await;
        browser.js(&touched(".reply", [0, 450, 900])).await;
        tokio::time::sleep(std::time::Duration::from_millis(3000)).await;
        let told = said(&browser).await;
        let begins = name.split_inclusive(['.', '!', '?']).next();
        let begun = begins.map_or(0, |first| told.matches(first).count());
        assert_eq!(begun, 1, "{name}: {told}");
        browser.quit().await;
    });
}

/// How often each sentence of these lines was begun.
fn begun(told: &str, lines: &[String]) -> Vec<(String, usize)> {
    let sentences = lines
        .iter()
        .flat_map(|line| line.split_inclusive(['.', '!', '?']));
    sentences
        .map(|one| (one.trim().to_string(), told.matches(one.trim()).count()))
        .collect()
}

/// Whoever touches a reply while somebody speaks loses none of the lines, not of the first bubble either, which is gone by
/// then; and however often it is touched, it is no answer before all was said, and nothing begins again.
#[test]
fn an_impatient_finger_loses_no_line() {
    run(async {
        let server = Server::start(dist().join("web")).await;
        for (ms, times) in [(0, 1), (400, 8), (1600, 4)] {
            let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
            into_the_chat(&browser, &server, 40).await;
            browser
                .js(&format!("[...Array({times}).keys()].forEach((at) => setTimeout(() => document.querySelector('.reply').click(), at * {ms}))"))
                .await;
            tokio::time::sleep(std::time::Duration::from_millis(ms * times + 600)).await;
            let told = said(&browser).await;
            assert_eq!(
                browser
                    .js("return !document.querySelector('#sheet, .mine')")
                    .await,
                true,
                "{ms} ms: an answer to what was not heard: {told}"
            );
            let shown = shown(&browser).await;
            assert!(shown.len() > 1, "{shown:?}");
            for (line, count) in begun(&told, &shown) {
                // Cut once, by the first touch.
                assert!(
                    (1..=2).contains(&count),
                    "{ms} ms: {line}, {count} times: {told}"
                );
            }
            // Now it is one.
            browser.press(".reply").await;
            browser.seen(".chat .mine, #sheet").await;
            browser.quit().await;
        }
    });
}

/// A touch where nothing is to be touched, and one on what is just being read, let the voice go on.
#[test]
fn a_touch_of_nothing_begins_nothing_again() {
    run(async {
        let (server, browser) = device().await;
        at(&browser, &server, "a2-someone-in-the-game", "chat").await;
        voice_of(&browser, 30).await;
        let lines = all_words_of(&browser, ".lines .bubble p").await;
        browser.press(".walk-bar .aloud").await;
        let there = format!(
            "return window.speaking && {:?}.includes(window.speaking)",
            lines.join(" ")
        );
        browser.until("a line", &there).await;
        for css in [".chat", ".lines .bubble p", ".chat"] {
            browser
                .js(&format!("document.querySelector('#screen {css}').click()"))
                .await;
            tokio::time::sleep(std::time::Duration::from_millis(400)).await;
        }
        let told = said(&browser).await;
        for (line, count) in begun(&told, &lines) {
            assert_eq!(count, 1, "{line}: {told}");
        }
        browser.quit().await;
    });
}

/// Somebody is chosen, and leaves the helpers, by a second touch alone; that there are enough is said once, and who is no
/// longer chosen is not named like one who is.
#[test]
fn a_helper_is_heard_before_one_is_chosen_or_leaves() {
    run(async {
        let (server, browser) = device().await;
        at(&browser, &server, "a6-my-team", "pick").await;
        browser.js(VOICE).await;
        begin(&browser).await;
        said(&browser).await;
        let chosen = "return document.querySelectorAll('.role[aria-pressed=true]').length";
        let name = words_of(&browser, ".role").await;
        // By habit: read, and no more; then chosen, and not put out again.
        for count in [0, 1] {
            browser.js(&touched(".role", [0, 150, 400])).await;
            let told = said(&browser).await;
            assert_eq!(browser.js(chosen).await, count, "{told}");
            assert_eq!(told.contains(&name), count == 0, "{told}");
        }
        for one in ["father", "grandparent", "teacher"] {
            take(&browser, &format!(".role[data-id={one}]")).await;
        }
        let off = browser
            .js("return saqbol.spoken(document.querySelector('.roles').dataset.off)")
            .await;
        let off = off.as_str().unwrap();
        for css in [".role[aria-pressed=true]", ".role[aria-pressed=false]"] {
            browser.press(css).await;
            assert!(!said(&browser).await.contains(off));
            browser.press(css).await;
            let told = said(&browser).await;
            assert_eq!(told.contains(off), css.contains("true"), "{told}");
            assert!(!told.contains('\u{ad}'), "a soft hyphen is said: {told}");
        }
        let mut walked = 0;
        while browser
            .js("return !!document.querySelector('#check:disabled')")
            .await
            == true
        {
            walked += 1;
            assert!(walked < 8, "never enough");
            let css = format!(".roles li:nth-child({walked}) .role");
            if browser
                .js(&format!(
                    "return document.querySelector('{css}').getAttribute('aria-pressed') === 'false'"
                ))
                .await
                == true
            {
                take(&browser, &css).await;
            }
        }
        let enough = words_of(&browser, ".pick > .hint").await;
        browser.press("#check").await;
        browser.seen("#sheet").await;
        let told = said(&browser).await;
        assert!(!told.contains(&enough), "{enough} twice: {told}");
        assert_ne!(told, "");
        browser.quit().await;
    });
}

/// An opening is heard in short, its way in is heard before it is taken, and a story's picture tells its page again.
#[test]
fn a_picture_tells_its_page_again() {
    run(async {
        let (server, browser) = device().await;
        browser.viewport(360, 640).await;
        player::go(&browser, &server.address, "kk/module/a1-treasure-chest").await;
        browser.until("the later script", player::LATER).await;
        browser
            .until("its people", "return !!document.querySelector('.cast li')")
            .await;
        browser.js(VOICE).await;
        browser.press(".aloud").await;
        let told = said(&browser).await;
        let start = words_of(&browser, "#start").await;
        assert!(told.ends_with(&start), "{told}");
        assert!(
            told.starts_with(&words_of(&browser, "main h1").await),
            "{told}"
        );
        let facts = words_of(&browser, ".cover-start .facts").await;
        assert!(!told.contains(&facts), "{told}");
        // It was named: a hand says so, its arrow stays where it was, and one touch begins.
        let arrow = browser
            .js("const start = document.querySelector('#start[data-ready]'); return start && getComputedStyle(start, '::after').position")
            .await;
        assert_eq!(arrow, "static");
        browser.press("#start").await;
        browser.seen(".kind-say .scene").await;
        let words = words_of(&browser, ".kind-say .told-text p").await;
        let first = words.split(['.', '!', '?']).next().unwrap_or_default();
        let told = said(&browser).await;
        assert!(told.contains(first), "{first}: {told}");
        browser.press(".kind-say .scene").await;
        let told = said(&browser).await;
        assert!(told.contains(first), "the picture is silent: {told}");
        browser.quit().await;
    });
}

/// After a reading nothing says that a situation goes on below: its answers look as they are, and no mark lies on a line.
#[test]
fn a_situation_that_was_heard_was_seen() {
    run(async {
        let (server, browser) = device().await;
        let mut long = 0;
        for module in ["a4-my-body-my-photo", "a5-my-inner-alarm"] {
            at(&browser, &server, module, "situation").await;
            browser.viewport(360, 560).await;
            browser.js(VOICE).await;
            for round in 0..4 {
                let below = "const all = document.querySelectorAll('.situation .detail'); \
                     return all[all.length - 1].getBoundingClientRect().bottom > document.querySelector('.walk-foot').getBoundingClientRect().top";
                if browser.js(below).await == true {
                    long += 1;
                }
                // It stays on in the next one.
                if round == 0 && module.starts_with("a4") {
                    browser.press(".walk-bar .aloud").await;
                }
                said(&browser).await;
                browser
                    .until(
                        "the answers",
                        "return !document.querySelector('.answer-bar[data-below]')",
                    )
                    .await;
                for _ in 0..2 {
                    browser.press(".answer.stop").await;
                    said(&browser).await;
                }
                browser.seen("#sheet").await;
                browser.press("#walk-next").await;
                browser
                    .until(
                        "the next screen",
                        "return !document.querySelector('#sheet')",
                    )
                    .await;
            }
        }
        assert!(long > 0, "none is longer than the screen");
        browser.quit().await;
    });
}

/// What is still to be touched does not stay below the sheet.
#[test]
fn the_next_tile_is_not_below_the_sheet() {
    run(async {
        let (server, browser) = device().await;
        listening(&browser, &server, "a1-treasure-chest", "touch").await;
        said(&browser).await;
        for _ in 0..2 {
            browser.press(".touch-part:not(.touched)").await;
            said(&browser).await;
            let seen = format!("{SEEN} return seen('.touch-part:not(.touched)') === 100");
            browser.until("the next tile", &seen).await;
        }
        browser.quit().await;
    });
}

/// The last lines of a chat are not passed before they have come; its endings are told of at the lesson's end, and what was
/// not found says how one comes to it.
#[test]
fn a_chat_ends_with_its_last_line() {
    run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
        at(&browser, &server, "a2-someone-in-the-game", "chat").await;
        browser
            .js("window.early = 0; const look = () => { if (document.querySelector('.chat .typing') && document.querySelector('#walk-next:enabled')) window.early++; }; \
                 new MutationObserver(look).observe(document.getElementById('app'), { childList: true, subtree: true, attributes: true });")
            .await;
        player::play(&browser, player::Taste::First).await;
        browser.seen(".end .endings").await;
        assert_eq!(
            browser.js("return window.early").await,
            0,
            "a way on too early"
        );
        browser.js(VOICE).await;
        browser.press(".end .aloud").await;
        let told = said(&browser).await;
        // What was found, and what is left to find, is heard where it is touched.
        let found = words_of(&browser, ".endings h2").await;
        assert!(!told.contains(&found), "{found}: {told}");
        browser.press(".endings h2").await;
        let heard = said(&browser).await;
        assert!(heard.contains(&found), "{found}: {heard}");
        assert!(!told.contains('/'), "a stroke is said: {told}");
        let hint = words_of(&browser, ".endings .hint").await;
        browser.press(".endings .ahead").await;
        assert_eq!(said(&browser).await, hint);
        browser.quit().await;
    });
}

/// All replies of a chat are in sight before its last line is said; and from then on nothing moves under a finger that has
/// touched one and waits.
#[test]
fn no_reply_moves_under_a_finger() {
    run(async {
        let server = Server::start(dist().join("web")).await;
        let next = "if (document.querySelector('.chat .reply:enabled')) return 'replies'; return document.querySelector('#walk-next:enabled') ? 'end' : ''";
        for taste in ["shift", "pop"] {
            let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
            into_the_chat(&browser, &server, 30).await;
            let mut turns = 0;
            loop {
                browser
                    .until(
                        "replies, or the end",
                        &format!("return !!(() => {{ {next} }})()"),
                    )
                    .await;
                if browser.js(next).await == "end" {
                    break;
                }
                // What scrolls takes its time.
                let in_sight = "const top = document.querySelector('.walk-bar').getBoundingClientRect().bottom, end = document.querySelector('.walk-foot').getBoundingClientRect().top; \
                     if (window.stands !== scrollY) { window.stands = scrollY; window.since = Date.now(); } \
                     const hidden = [...document.querySelectorAll('.reply')].map((e) => e.getBoundingClientRect()).filter((r) => r.top < top || r.bottom > end); \
                     return !hidden.length && Date.now() - window.since > 300";
                browser
                    .until(&format!("{taste}, turn {turns}: all replies"), in_sight)
                    .await;
                let named = browser
                    .js("window.places = []; addEventListener('scroll', () => window.places.push(Math.round(scrollY))); \
                         return window.said.includes(saqbol.spoken([...document.querySelectorAll('.reply')].pop().textContent))")
                    .await;
                assert_eq!(named, false, "{taste}, turn {turns}: too late");
                let press =
                    format!("[...document.querySelectorAll('.reply:enabled')].{taste}().click()");
                browser.js(&press).await;
                said(&browser).await;
                let places = browser.js("return window.places").await;
                assert_eq!(
                    places,
                    serde_json::json!([]),
                    "{taste}, turn {turns}: the page moves"
                );
                browser.js(&press).await;
                browser.until("what comes of it", "return !!document.querySelector('#more, #rewind') || !document.querySelector('.chat .reply')").await;
                said(&browser).await;
                // Whatever is said meanwhile is heard first.
                browser
                    .until("the way on", "const on = document.querySelector('#more, #rewind'); if (on) on.click(); return !on && !!document.querySelector('.chat .reply:enabled, #walk-next:enabled')")
                    .await;
                turns += 1;
                if turns == 4 {
                    break;
                }
            }
            assert!(turns > 2, "{taste}: {turns} turns");
            browser.quit().await;
        }
    });
}

/// A second touch by habit where another card lies by then moves nothing back; keys and later touches do.
#[test]
fn a_double_touch_moves_a_card_once() {
    run(async {
        let (server, browser) = device().await;
        at(&browser, &server, "a5-my-inner-alarm", "order").await;
        let order = "return [...document.querySelectorAll('.order-card')].map((e) => e.dataset.id)";
        // So many touches where this button is, so many milliseconds apart; and what lies how then.
        let touches = async |times: u64, apart: u64| {
            let place = browser
                .js("const box = document.querySelector('.order-card:nth-child(2) .down').getBoundingClientRect(); return [box.left + box.width / 2, box.top + box.height / 2]")
                .await;
            for _ in 0..times {
                for kind in ["mousePressed", "mouseReleased"] {
                    let event = serde_json::json!({ "type": kind, "x": place[0], "y": place[1], "button": "left", "clickCount": 1 });
                    browser.devtools("Input.dispatchMouseEvent", event).await;
                }
                tokio::time::sleep(std::time::Duration::from_millis(apart)).await;
            }
            tokio::time::sleep(std::time::Duration::from_millis(500)).await;
            browser.js(order).await
        };
        let first = browser.js(order).await;
        let moved = serde_json::json!([first[0], first[2], first[1]]);
        for (times, apart) in [(2, 200), (4, 250)] {
            assert_eq!(touches(times, apart).await, moved, "{times} touches");
            assert_eq!(touches(1, 0).await, first, "a later touch");
        }
        // Keys count all.
        for way in [".down", ".up"] {
            browser
                .js(&format!(
                    "document.querySelector('.order-card:nth-child(2) {way}').focus()"
                ))
                .await;
            let enter = browser
                .driver
                .action_chain()
                .send_keys(thirtyfour::Key::Enter + "");
            enter.perform().await.expect("a key");
        }
        let keys = serde_json::json!([first[2], first[0], first[1]]);
        browser.becomes("a key's moves", order, keys).await;
        browser.quit().await;
    });
}

/// What came of a reply is heard before one goes on, or back: it is said nowhere else.
#[test]
fn what_a_reply_costs_is_heard_before_one_goes_on() {
    run(async {
        let (server, browser) = device().await;
        heard_out(&browser, &server, ("a2-someone-in-the-game", "chat"), 40).await;
        for (reply, way) in [("plant", "#more"), ("out", "#rewind")] {
            for _ in 0..2 {
                browser.press(&format!(".reply[data-id={reply}]")).await;
                if browser.js("return !document.querySelector('#sheet')").await == true {
                    said(&browser).await;
                }
            }
            browser.seen(way).await;
            browser.js("window.said.splice(0)").await;
            let mut lines = all_words_of(&browser, "#sheet p").await;
            lines.extend(all_words_of(&browser, ".felt .lines .bubble p").await);
            let there = format!("return !!document.querySelector('{way}')");
            for _ in 0..3 {
                browser
                    .js(&format!("document.querySelector('{way}').click()"))
                    .await;
                tokio::time::sleep(std::time::Duration::from_millis(400)).await;
                assert_eq!(browser.js(&there).await, true, "{way}: too early");
            }
            let told = said(&browser).await;
            assert!(!lines.is_empty());
            for (line, count) in begun(&told, &lines) {
                assert_eq!(count, 1, "{line}: {told}");
            }
            browser.press(way).await;
            browser.until("gone", &there.replace("!!", "!")).await;
            said(&browser).await;
        }
        browser.quit().await;
    });
}

/// Whose line it is is said again where it was cut; and a reply counts only when all of them were named.
#[test]
fn a_reply_counts_when_all_were_named() {
    run(async {
        let (server, browser) = device().await;
        at(&browser, &server, "a2-someone-in-the-game", "chat").await;
        voice_of(&browser, 30).await;
        let name = words_of(&browser, ".lines strong").await;
        let replies = all_words_of(&browser, ".reply").await;
        let lines = all_words_of(&browser, ".lines .bubble p").await;
        begin(&browser).await;
        let speaks = |of: &[String]| {
            format!(
                "return !!window.speaking && {of:?}.some((one) => one.includes(window.speaking) && window.speaking !== {name:?})"
            )
        };
        browser.until("a line", &speaks(&lines)).await;
        let cut = browser.js("return window.speaking").await;
        browser
            .js("window.said.splice(0); document.querySelector('.reply').click()")
            .await;
        browser
            .until("the other replies", &speaks(&replies[1..]))
            .await;
        browser.js("document.querySelector('.reply').click()").await;
        let told = said(&browser).await;
        assert_eq!(
            browser
                .js("return !document.querySelector('#sheet, .mine')")
                .await,
            true,
            "an answer before all were named: {told}"
        );
        let again = format!("{} {name} {}", replies[0], cut.as_str().unwrap());
        assert!(told.starts_with(&again), "{again}: {told}");
        for (reply, count) in begun(&told, &replies) {
            assert_eq!(count, 1, "{reply}: {told}");
        }
        browser.press(".reply").await;
        browser.seen("#sheet").await;
        browser.quit().await;
    });
}

/// A second touch by habit skips no page of a story; whoever touches again a while later goes on.
#[test]
fn a_story_is_not_skipped_by_habit() {
    run(async {
        let (server, browser) = device().await;
        heard_out(&browser, &server, ("a5-my-inner-alarm", "say"), 20).await;
        let page = "return document.querySelector('.walk-count').textContent";
        let first = browser.js(page).await;
        browser.press("#walk-next").await;
        browser
            .until("the next page", &format!("{page} !== {first}"))
            .await;
        let second = browser.js(page).await;
        // While nothing was said yet, and while its first sentence is.
        for wait in [0, 150, 400] {
            tokio::time::sleep(std::time::Duration::from_millis(wait)).await;
            // A finger may have stopped the way to the page's first line.
            let top = browser
                .js("document.body.style.minHeight = '200vh'; scrollTo(0, 90); document.querySelector('#walk-next').click(); return scrollY")
                .await;
            assert_eq!(browser.js(page).await, second, "after {wait} ms");
            assert_eq!(top, 0, "heads are cut off after {wait} ms");
        }
        tokio::time::sleep(std::time::Duration::from_millis(900)).await;
        browser
            .js("document.querySelector('#walk-next').click()")
            .await;
        browser.until("on", &format!("{page} !== {second}")).await;
        browser.quit().await;
    });
}

/// What was said of an answer is heard before one goes on, in a situation as in a chat.
#[test]
fn a_verdict_is_heard_before_one_goes_on() {
    run(async {
        let (server, browser) = device().await;
        heard_out(&browser, &server, ("a5-my-inner-alarm", "situation"), 40).await;
        browser.press(".answer.fine").await;
        said(&browser).await;
        browser.press(".answer.fine").await;
        browser.seen("#sheet").await;
        let lines = all_words_of(&browser, "#sheet p").await;
        assert!(!lines.is_empty());
        for _ in 0..4 {
            browser
                .js("document.querySelector('#walk-next').click()")
                .await;
            tokio::time::sleep(std::time::Duration::from_millis(300)).await;
            assert_eq!(
                browser
                    .js("return !!document.querySelector('#sheet')")
                    .await,
                true,
                "too early"
            );
        }
        let told = said(&browser).await;
        for line in lines {
            assert!(told.contains(&line), "{line}: {told}");
        }
        browser.press("#walk-next").await;
        browser
            .until("on", "return !document.querySelector('#sheet')")
            .await;
        browser.quit().await;
    });
}

/// A touch at a lesson's end loses nothing of what is told there.
#[test]
fn the_end_is_told_to_its_end() {
    run(async {
        let (server, browser) = device().await;
        browser.viewport(360, 640).await;
        player::go(&browser, &server.address, "kk/play/a1-treasure-chest").await;
        browser.until("the later script", player::LATER).await;
        player::play(&browser, player::Taste::First).await;
        browser.seen(".end .skill").await;
        voice_of(&browser, 20).await;
        browser.press(".end .aloud").await;
        browser
            .until("a reading", "return window.said.length > 1")
            .await;
        browser.press("#more").await;
        let told = said(&browser).await;
        for css in [".end-ways > .primary:not(#class-code)", "#more"] {
            for words in all_words_of(&browser, css).await {
                assert!(told.contains(&words), "{words}: {told}");
            }
        }
        browser.quit().await;
    });
}

/// A second touch by habit is none, whatever is touched: nothing is taken unheard, nor before it was.
#[test]
fn nothing_is_taken_by_habit() {
    run(async {
        let (server, browser) = device().await;
        for (module, kind, css, gone) in [
            (
                "a3-surprises-and-secrets",
                "sort",
                ".place",
                "!!document.querySelector('#sheet')",
            ),
            (
                "a3-surprises-and-secrets",
                "choice",
                ".option",
                "!!document.querySelector('#sheet')",
            ),
            (
                "a3-surprises-and-secrets",
                "build",
                ".slot:first-child .piece",
                "!!document.querySelector('.piece[aria-pressed=true]')",
            ),
            (
                "a3-surprises-and-secrets",
                "situation",
                ".answer.fine",
                "!!document.querySelector('#sheet')",
            ),
            (
                "a6-my-team",
                "doors",
                "button.doorway:enabled",
                "!!document.querySelector('.doorway.open')",
            ),
        ] {
            at(&browser, &server, module, kind).await;
            browser.js(VOICE).await;
            begin(&browser).await;
            said(&browser).await;
            let name = words_of(&browser, css).await;
            browser.js(&touched(css, [0, 100, 400])).await;
            let told = said(&browser).await;
            let gone = format!("return {gone}");
            assert_eq!(browser.js(&gone).await, false, "{kind}: taken by habit");
            assert!(told.contains(&name), "{kind}: {name}: {told}");
            browser.press(css).await;
            browser.until(kind, &gone).await;
            said(&browser).await;
            // Off again.
            browser
                .js("sessionStorage.clear(); location.reload()")
                .await;
            browser.mounted().await;
        }
        browser.quit().await;
    });
}

/// Of a sentence the rows are said one by one, each before its pieces; and nothing moves between the two touches.
#[test]
fn a_sentence_is_told_row_by_row() {
    run(async {
        let (server, browser) = device().await;
        listening(&browser, &server, "a3-surprises-and-secrets", "build").await;
        let told = said(&browser).await;
        let rows = all_words_of(&browser, ".slot-told").await;
        let first = all_words_of(&browser, ".slot:first-child .piece").await;
        let second = all_words_of(&browser, ".slot:last-child .piece").await;
        assert_eq!(rows.len(), 2);
        let all = format!(
            "{} {} {} {}",
            rows[0],
            first.join(" "),
            rows[1],
            second.join(" ")
        );
        assert!(told.ends_with(&all), "{all}: {told}");
        let place =
            "return document.querySelector('.slot:first-child .piece').getBoundingClientRect().top";
        let stood = browser.js(place).await;
        browser.press(".slot:first-child .piece").await;
        assert_eq!(said(&browser).await, first[0]);
        assert_eq!(browser.js(place).await, stood, "it moves under the finger");
        browser.press(".slot:first-child .piece").await;
        // What to do now.
        assert_eq!(said(&browser).await, rows[1]);
        browser.quit().await;
    });
}

/// The question that looks back comes when there is something to look back on.
#[test]
fn a_question_on_what_was_done_comes_after_it() {
    run(async {
        let (server, browser) = device().await;
        at(&browser, &server, "a3-surprises-and-secrets", "touch").await;
        browser
            .js("document.documentElement.setAttribute('data-together', 'on')")
            .await;
        browser.js(VOICE).await;
        begin(&browser).await;
        said(&browser).await;
        let shown = "return !!document.querySelector('.pause')";
        assert_eq!(browser.js(shown).await, false, "before the deed");
        let mut told = String::new();
        while browser
            .js("return !!document.querySelector('.touch-part:not(.touched)')")
            .await
            == true
        {
            browser.press(".touch-part:not(.touched)").await;
            told = said(&browser).await;
        }
        assert_eq!(browser.js(shown).await, true);
        let asked = words_of(&browser, ".pause p").await;
        assert!(told.ends_with(&asked), "{asked}: {told}");
        browser.quit().await;
    });
}

/// Six parcels look like six and are all on the screen; none is named before it is touched; and whoever touches the next one
/// too early hears the first to its end.
#[test]
fn a_parcel_is_told_of_when_it_is_touched() {
    run(async {
        let (server, browser) = device().await;
        at(&browser, &server, "a3-surprises-and-secrets", "touch").await;
        voice_of(&browser, 20).await;
        let names = all_words_of(&browser, ".touch-part").await;
        assert_eq!(names.len(), 6);
        let seen = format!(
            "{SEEN} return [1, 2, 3, 4, 5, 6].map((at) => seen(`.touch-tiles li:nth-child(${{at}})`))"
        );
        assert_eq!(
            browser.js(&seen).await,
            serde_json::json!([100, 100, 100, 100, 100, 100])
        );
        let looks = browser
            .js("return new Set([...document.querySelectorAll('.touch-part')].map((e) => getComputedStyle(e, '::before').filter + getComputedStyle(e.querySelector('.touch-art')).transform)).size")
            .await;
        assert_eq!(looks, 6, "alike");
        begin(&browser).await;
        let told = said(&browser).await;
        for name in &names {
            assert!(!told.contains(&name[..]), "{name}: {told}");
        }
        browser
            .js("[1, 2].forEach((at) => setTimeout(() => document.querySelector(`.touch-tiles li:nth-child(${at}) .touch-part`).click(), at * 900))")
            .await;
        browser
            .until(
                "the second one",
                "return document.querySelectorAll('.touch-part.touched').length === 2",
            )
            .await;
        let told = said(&browser).await;
        let why = words_of(&browser, "#sheet p").await;
        assert!(told.ends_with(&why), "{why}: {told}");
        // The first one is told to its end before the second one's name.
        let (first, _) = told.split_once(&names[1]).unwrap_or_default();
        assert!(
            first.starts_with(&names[0]) && first.ends_with("жартысын мұрнымен жеді! "),
            "{told}"
        );
        // What was opened stays in sight.
        let seen = format!("{SEEN} return seen('.touch-tiles li:nth-child(2)')");
        browser.becomes("the opened one", &seen, 100).await;
        browser.quit().await;
    });
}

/// Whoever is silent hears once more what there is to do now, and once only.
#[test]
fn silence_is_answered_once() {
    run(async {
        let (server, browser) = device().await;
        listening(&browser, &server, "a3-surprises-and-secrets", "build").await;
        said(&browser).await;
        let row = words_of(&browser, ".slot-told").await;
        browser
            .until("what to do", "return window.said.length > 0")
            .await;
        assert_eq!(said(&browser).await, row);
        tokio::time::sleep(std::time::Duration::from_secs(12)).await;
        assert_eq!(said(&browser).await, "");
        browser.quit().await;
    });
}

/// Whoever comes to a lesson's end hears what is seen there, each thing once.
#[test]
fn the_end_comes_with_the_prize() {
    run(async {
        let (server, browser) = device().await;
        browser.viewport(360, 640).await;
        player::go(&browser, &server.address, "kk/play/a1-treasure-chest").await;
        browser.until("the later script", player::LATER).await;
        player::play(&browser, player::Taste::First).await;
        browser.seen(".end .skill").await;
        // Back to the last screen, and there again with a voice.
        browser.press("#walk-back").await;
        browser.seen("#walk-next").await;
        browser.js(VOICE).await;
        begin(&browser).await;
        said(&browser).await;
        browser.press("#walk-next").await;
        browser.seen(".end .skill").await;
        let told = said(&browser).await;
        let prize = all_words_of(&browser, ".end h1, .end-head .prize").await;
        assert!(told.starts_with(&prize.join(" ")), "{told}");
        let next = words_of(&browser, ".end-ways > .primary:not(#class-code)").await;
        assert!(told.contains(&next), "{next}: {told}");
        for css in [".skill .big", ".cliffhanger", ".family p"] {
            let line = words_of(&browser, css).await;
            assert!(!told.contains(&line), "{line}: {told}");
            // Touched it is read.
            browser.press(css).await;
            assert!(said(&browser).await.contains(&line), "{css} is silent");
        }
        browser.quit().await;
    });
}

/// In the youngest's help stands first of all to show it to somebody; each number has a picture of its own, and nothing
/// sounds like a secret.
#[test]
fn help_is_shown_to_somebody() {
    run(async {
        let (server, browser) = device().await;
        listening(&browser, &server, "a1-treasure-chest", "choice").await;
        said(&browser).await;
        browser.press(".walk-bar .help-button").await;
        browser.seen("dialog .help-body").await;
        let told = said(&browser).await;
        let show = words_of(&browser, "dialog .help-body > :first-child").await;
        let title = words_of(&browser, "#help-title").await;
        assert!(told.starts_with(&format!("{title} {show}")), "{told}");
        assert!(show.contains("ересегіңе"), "{show}");
        let signs = browser
            .js("return new Set([...document.querySelectorAll('dialog .call-button')].map((e) => getComputedStyle(e, '::before').clipPath)).size")
            .await;
        assert_eq!(signs, 3);
        let all = words_of(&browser, "dialog .help-body").await;
        assert!(!all.contains("құпия сақталады"), "{all}");
        browser.quit().await;
    });
}

/// In silence the task is said again, never what is told to a grown-up.
#[test]
fn silence_says_the_task_and_not_the_grown_ups_line() {
    run(async {
        let (server, browser) = device().await;
        let aside = "return saqbol.spoken(document.querySelector('.beside p').textContent)";
        listening(&browser, &server, "a3-surprises-and-secrets", "touch").await;
        let aside_words = browser.js(aside).await.as_str().unwrap().to_string();
        assert!(!said(&browser).await.contains(&aside_words));
        browser
            .until("the task", "return window.said.length > 0")
            .await;
        assert_eq!(
            said(&browser).await,
            "Қай қорап өзі ашылады? Бәрін басып көр."
        );
        browser.quit().await;
    });
}

/// Three things to touch are all on a small screen, and stay where they are until the last one was touched.
#[test]
fn three_things_to_touch_are_seen_at_once() {
    run(async {
        let (server, browser) = device().await;
        for module in ["a1-treasure-chest", "a4-my-body-my-photo"] {
            listening(&browser, &server, module, "touch").await;
            said(&browser).await;
            let tops = "return [...document.querySelectorAll('.touch-part')].map((e) => Math.round(e.getBoundingClientRect().top))";
            let stood = browser.js(tops).await;
            for _ in 0..3 {
                browser.press(".touch-part:not(.touched)").await;
                said(&browser).await;
                let seen = format!(
                    "{SEEN} return [1, 2, 3].map((at) => seen(`.touch-tiles li:nth-child(${{at}})`))"
                );
                assert_eq!(
                    browser.js(&seen).await,
                    serde_json::json!([100, 100, 100]),
                    "{module}"
                );
                assert_eq!(browser.js(tops).await, stood, "{module}");
            }
        }
        browser.quit().await;
    });
}

/// A sentence that is complete is read whole and asked about, and a hand lies on the tick; only one that helps is then the
/// child's to say.
#[test]
fn a_whole_sentence_is_read_and_then_said() {
    run(async {
        let (server, browser) = device().await;
        listening(&browser, &server, "a1-treasure-chest", "build").await;
        said(&browser).await;
        take(&browser, ".slot:first-of-type .piece").await;
        let told = take(&browser, ".slot:last-of-type .piece").await;
        let whole = all_words_of(&browser, ".sentence .said").await.join(" ");
        let yours = words_of(&browser, ".say-now").await;
        assert_eq!(told, [whole, yours].join(" "));
        let hand = browser
            .js("return getComputedStyle(document.querySelector('#check'), '::after').clipPath.startsWith('polygon')")
            .await;
        assert_eq!(hand, true, "no hand on the tick");
        // The first ones of both rows: nobody is told.
        browser.press("#check").await;
        let told = said(&browser).await;
        assert!(!told.is_empty() && !told.contains(PRACTISE), "{told}");
        browser.press("#mend").await;
        said(&browser).await;
        take(&browser, ".slot [data-id=azhe]").await;
        take(&browser, ".slot [data-id=clear]").await;
        browser.press("#check").await;
        let told = said(&browser).await;
        assert_eq!(told.matches(PRACTISE).count(), 1, "{told}");
        browser.quit().await;
    });
}

/// What the child hears of a sentence that helps.
const PRACTISE: &str = "Дауыстап айтып көр";

/// The reminder was said before: a touch on the way on does not wait for it.
#[test]
fn the_reminder_holds_nobody() {
    run(async {
        let (server, browser) = device().await;
        heard_out(&browser, &server, ("a1-treasure-chest", "say"), 40).await;
        let screen = "return document.querySelector('#screen').textContent";
        let before = browser.js(screen).await;
        browser
            .until("the reminder", "return window.said.length > 0")
            .await;
        browser.press("#walk-next").await;
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        assert_ne!(browser.js(screen).await, before, "the touch was lost");
        browser.quit().await;
    });
}

/// Of two weak pieces one was changed: the voice leads to the other, with what is missing there, and nothing is practised
/// that does not help yet.
#[test]
fn the_second_weak_piece_is_led_to() {
    run(async {
        let (server, browser) = device().await;
        at(&browser, &server, "a1-treasure-chest", "build").await;
        for css in ["[data-id=nothing]", "[data-id=vague]", "#check", "#mend"] {
            browser.press(css).await;
        }
        browser.seen(".piece.weak").await;
        browser.js(VOICE).await;
        browser.press(".walk-bar .aloud").await;
        said(&browser).await;
        let told = take(&browser, ".slot:first-child .piece:not(.weak)").await;
        let why = words_of(&browser, ".slot.here .slot-why").await;
        let row = words_of(&browser, ".slot.here .slot-told").await;
        assert!(told.contains(&[&why[..], &row].join(" ")), "{told}");
        let waits = "return !document.querySelector('.say-now') && document.querySelector('#check').disabled";
        assert_eq!(browser.js(waits).await, true);
        let told = take(&browser, ".slot:last-child .piece:not(.weak)").await;
        let yours = words_of(&browser, ".say-now").await;
        assert!(told.ends_with(&yours), "{told}");
        browser.quit().await;
    });
}

/// The switch for two who read together says whether it is on, and what was being read goes on behind it.
#[test]
fn together_says_on_or_off_and_the_reading_goes_on() {
    run(async {
        let (server, browser) = device().await;
        browser.viewport(360, 640).await;
        player::go(
            &browser,
            &server.address,
            "kk/module/a3-surprises-and-secrets",
        )
        .await;
        browser.until("the later script", player::LATER).await;
        voice_of(&browser, 20).await;
        browser.press(".module-opening .aloud").await;
        browser
            .until("a reading", "return window.said.length > 1")
            .await;
        browser.press("#together").await;
        let told = said(&browser).await;
        let name = words_of(&browser, "#together").await;
        let start = words_of(&browser, "#start").await;
        let (_, after) = told.split_once(&name).unwrap_or_default();
        assert!(after.contains(&start), "{told}");
        browser.press("#together").await;
        let off = browser
            .js("return document.querySelector('#together').getAttribute('data-off')")
            .await;
        assert_eq!(said(&browser).await, off.as_str().unwrap_or_default());
        // Where nothing is being said as well.
        browser.press("#together").await;
        assert_eq!(said(&browser).await, name);
        let on = "return document.querySelector('#together').getAttribute('aria-pressed')";
        assert_eq!(browser.js(on).await, "true");
        browser.quit().await;
    });
}
