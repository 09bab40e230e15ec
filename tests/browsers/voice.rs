//! The recorded voice, all the way: recorded with a microphone that a test speaks into, packed, played in three engines.
//! Nobody is heard in it: tones stand in the place of a voice (xtask/voice/src/tones.rs).

use std::collections::BTreeSet;

use blackbox::engine::{Browser, Engine, Options, within};
use blackbox::player::{self, Taste, Walked};
use blackbox::server::Server;
use content::voice::Takes;
use serde_json::Value;

crate::in_each_engine! {
    smoke recordings_are_played => super::played;
}

const MODULE: &str = "b2-free-skins";

/// The words that were recorded, of the module and of what all lessons have in common; and those that were not.
fn recorded() -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut there, mut missing) = (BTreeSet::new(), BTreeSet::new());
    for id in [MODULE, "common"] {
        let folder = content::voice::folder(&blackbox::voice().join("recorded"), "kk", id);
        let list = std::fs::read_to_string(folder.join(voice::tones::WORDS)).expect("a list");
        for line in list.lines() {
            match line.split_once('\t').expect("a tab") {
                ("played", words) => there.insert(words.to_string()),
                (_, words) => missing.insert(words.to_string()),
            };
        }
    }
    (there, missing)
}

/// Notes what each of the two voices says. The device's voice takes no time; a recording is played eight times as fast, and
/// how long it is was noted before.
const LISTEN: &str = "
    window.said = []; window.played = []; window.lasted = [];
    if (window.speechSynthesis) {
      window.SpeechSynthesisUtterance = function (text) { this.text = text; };
      speechSynthesis.getVoices = () => [{ lang: 'kk-KZ', localService: true }];
      speechSynthesis.cancel = () => {};
      speechSynthesis.speak = (words) => { window.said.push(words.text); setTimeout(() => words.onend(), 1); };
      speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    }
    const say = saqbol.voice.say;
    saqbol.voice.say = (text, slow, done) => say(text, slow, (heard) => { if (heard) window.played.push(text); done(heard); });
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function () {
      window.lasted.push(this.buffer.duration); this.playbackRate.value = 8; start.call(this);
      // Firefox has no clock for sound on a machine without a loudspeaker.
      setTimeout(() => { if (this.context.state !== 'running') this.onended(); }, 200);
    };";

/// Switches the recorded voice on and opens a page of the module; waits until what was recorded is here.
async fn open(browser: &Browser, base: &str, page: &str) {
    browser.open(&format!("{base}#/kk/{page}")).await;
    browser.mounted().await;
    browser
        .js("localStorage.setItem('saqbol.voice', 'on')")
        .await;
    browser.open(&format!("{base}#/kk/{page}")).await;
    browser.mounted().await;
    browser
        .until(
            "the recorded voice",
            "if (window.saqbol && saqbol.voice && !window.brought) { window.brought = 1; saqbol.voice.load().then(() => { window.brought = 2; }); } \
             return window.brought === 2 && !document.querySelector('.waiting')",
        )
        .await;
    browser.js(LISTEN).await;
}

const ENDED: &str =
    "return document.querySelector('.aloud').getAttribute('aria-pressed') === 'false'";

fn words(value: &Value) -> Vec<String> {
    let all = value.as_array().into_iter().flatten();
    all.filter_map(Value::as_str).map(String::from).collect()
}

/// From a site, out of the folder beside a file, and out of the file itself: what was recorded is played, the device's own
/// voice reads the rest.
async fn played(engine: Engine) {
    let (there, missing) = recorded();
    let voice = blackbox::voice();
    let server = Server::start(voice.join("web")).await;
    let browser = Browser::start(engine, &Options::default()).await;
    for base in [
        server.address.clone(),
        format!("file://{}", voice.join("saqbol.html").display()),
        format!("file://{}", voice.join("saqbol-voice-kk.html").display()),
    ] {
        open(&browser, &base, &format!("module/{MODULE}")).await;
        browser.press(".aloud").await;
        browser
            .until(
                "a first word",
                "return window.played.length + window.said.length > 0",
            )
            .await;
        browser.until("the end of the reading", ENDED).await;
        let of = async |name: &str| words(&browser.js(&format!("return window.{name}")).await);
        let (played, said) = (of("played").await, of("said").await);
        assert!(played.len() >= 4, "{engine:?}, {base}: {played:?} {said:?}");
        for text in &played {
            assert!(
                there.contains(text),
                "{engine:?}, {base}: nobody recorded {text}"
            );
        }
        for text in &said {
            assert!(
                !there.contains(text),
                "{engine:?}, {base}: not played: {text}"
            );
        }
        if browser.js("return !!window.speechSynthesis").await == true {
            let fell_back = said.iter().filter(|text| missing.contains(*text));
            assert!(fell_back.count() > 0, "{engine:?}, {base}: {said:?}");
        }
        // A tone of a fifth of a second between its two short silences.
        let lasted = browser
            .js("return window.lasted.every((s) => s > 0.5 && s < 0.7)")
            .await;
        assert_eq!(lasted, true, "{engine:?}, {base}");
    }
    browser.quit().await;
}

/// Nothing of a voice is asked for before it is switched on; after that it is there without a network.
#[test]
fn a_voice_is_loaded_when_it_is_switched_on() {
    blackbox::engine::run(async {
        let mut server = Server::start(blackbox::voice().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        let page = format!("{}#/kk/module/{MODULE}", server.address);
        let asked = |server: &Server| {
            let asked = server.asked().into_iter();
            asked.filter(|path| path.starts_with("/voice/")).count()
        };
        browser.open(&page).await;
        browser.mounted().await;
        browser
            .until("the worker", "return !!navigator.serviceWorker.controller")
            .await;
        assert_eq!(asked(&server), 0, "{:?}", server.asked());

        browser
            .open(&format!("{}full.html#/kk/settings", server.address))
            .await;
        browser.mounted().await;
        browser.press(".recorded").await;
        browser
            .becomes(
                "the switch",
                "return document.querySelector('.recorded').getAttribute('aria-pressed')",
                "true",
            )
            .await;
        let hint = "return !!document.querySelector('.no-recorded').getClientRects().length";
        browser.becomes("it is recorded", hint, false).await;
        open(&browser, &server.address, &format!("module/{MODULE}")).await;
        assert!(asked(&server) > 0);

        server.stop().await;
        open(&browser, &server.address, &format!("module/{MODULE}")).await;
        browser.press(".aloud").await;
        browser
            .until(
                "a recording without a network",
                "return window.played.length > 2",
            )
            .await;
        // What was switched off is not played.
        browser
            .open(&format!("{}full.html#/kk/settings", server.address))
            .await;
        browser.mounted().await;
        browser.press(".recorded").await;
        browser
            .becomes(
                "the switch",
                "return localStorage.getItem('saqbol.voice')",
                "off",
            )
            .await;
        browser.quit().await;
    });
}

/// What read-aloud says on the screens of a module is what was listed to be recorded, but for what changes: numbers and
/// the sentences that the learner puts together.
#[test]
fn every_sentence_that_is_read_can_be_recorded() {
    blackbox::engine::run(async {
        let (there, missing) = recorded();
        let server = Server::start(blackbox::voice().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        open(&browser, &server.address, &format!("play/{MODULE}")).await;
        browser
            .js("window.met = []; saqbol.voice.has = (text) => { window.met.push(text); return true; }; \
                 saqbol.voice.say = (text, slow, done) => { setTimeout(() => done(true), 0); }")
            .await;
        let mut walked = Walked::default();
        loop {
            browser.press(".aloud").await;
            browser.until("the end of the reading", ENDED).await;
            if !player::once(&browser, Taste::First, &mut walked).await {
                break;
            }
        }
        let met: BTreeSet<String> = words(&browser.js("return window.met").await)
            .into_iter()
            .collect();
        let unknown: Vec<&String> = met
            .iter()
            .filter(|text| !there.contains(*text) && !missing.contains(*text))
            .collect();
        let changing = unknown
            .iter()
            .filter(|text| text.contains(|sign: char| sign.is_ascii_digit()));
        println!(
            "{} sentences, {} unknown: {unknown:#?}",
            met.len(),
            unknown.len()
        );
        assert!(met.len() > 100, "{}", met.len());
        assert!(
            unknown.len() - changing.count() <= met.len() / 60,
            "{unknown:#?}"
        );
        browser.quit().await;
    });
}

/// A volunteer records, somebody else approves, and what was recorded is packed. Under `--long`: the second person's page
/// did not always show what waits for them, and why is not found yet.
#[test]
fn the_studio_records_and_a_second_person_approves() {
    if !blackbox::is_long() {
        return;
    }
    blackbox::engine::run(async {
        let home = tempfile::tempdir().expect("a folder");
        let tone = home.path().join("tone.wav");
        std::fs::write(&tone, voice::wav::Wav::tone(440.0, 3.0, 0.4).write()).expect("a tone");
        let (library, _) = content::read(&blackbox::root());
        let studio = voice::studio::Studio::new(home.path(), &library);
        let (address, serving) = studio.listen(0).await.expect("a port");
        tokio::spawn(serving);
        let options = Options {
            microphone: Some(tone),
            ..Options::default()
        };
        let browser = Browser::start(Engine::Chromium, &options).await;
        let enter = async |mark: &str| {
            browser.open(&format!("http://{address}/")).await;
            browser
                .js(&format!("document.getElementById('mark').value = '{mark}'"))
                .await;
        };
        let line = "return document.getElementById('line').textContent";
        let state = "return document.getElementById('state').className";
        enter("A").await;
        browser.press("#licence").await;
        browser.press("[name=age][value=adult]").await;
        browser.press("#door button").await;
        browser
            .until(
                "the first line",
                "return document.getElementById('line').textContent.length > 1",
            )
            .await;
        let first = browser.js(line).await;

        // By the keyboard, as whoever reads has no hand free for the mouse.
        let key = async |key: &str| {
            browser.js(&format!("document.activeElement.blur(); document.dispatchEvent(new KeyboardEvent('keydown', {{ key: '{key}', bubbles: true }}))")).await;
        };
        key(" ").await;
        browser
            .until(
                "sound",
                "return document.getElementById('meter').value > 0.2",
            )
            .await;
        tokio::time::sleep(std::time::Duration::from_millis(900)).await;
        key(" ").await;
        browser.becomes("it is kept and good", state, "good").await;
        let pack = content::voice::packs(&library, "kk").remove(0);
        let folder = content::voice::folder(home.path(), "kk", &pack.id);
        let take = within("the file", || {
            Takes::read(&folder).of(&pack.lines[0].hash).cloned()
        })
        .await;
        let file = std::fs::read(folder.join(take.file())).expect("a recording");
        let sound = voice::wav::Wav::parse(&file).expect("it is a WAV file");
        assert!(
            sound.seconds() > 0.3 && sound.seconds() < 5.0,
            "{} s",
            sound.seconds()
        );
        browser.press("#play").await;
        assert_eq!(
            browser
                .js("return document.getElementById('approve').disabled")
                .await,
            true
        );

        // Whoever comes back goes on where they stopped, and need not agree again.
        enter("A").await;
        browser.press("#door button").await;
        browser
            .until(
                "a line",
                "return document.getElementById('line').textContent.length > 1",
            )
            .await;
        assert_ne!(browser.js(line).await, first);

        // Before somebody else has listened, nothing is packed.
        let packed =
            || voice::pack::packs(home.path(), &library, voice::encode::webm).expect("packs");
        assert!(packed().is_empty());
        enter("B").await;
        browser.press("#licence").await;
        browser.press("[name=age][value=child]").await;
        browser.press("#door button").await;
        browser
            .until(
                "a line",
                "return document.getElementById('line').textContent.length > 1",
            )
            .await;
        browser.js("const s = document.getElementById('show'); s.value = 'listen'; s.dispatchEvent(new Event('change'))").await;
        browser.becomes("what waits", line, first).await;
        browser.press("#approve").await;
        within("the approval", || {
            let take = Takes::read(&folder).of(&pack.lines[0].hash).cloned()?;
            (take.approved == "B").then_some(())
        })
        .await;
        let packed = packed();
        assert_eq!(packed.len(), 1);
        let index = packed[0]
            .bytes
            .split(|byte| *byte == b'\n')
            .next()
            .expect("an index");
        let index: Value = serde_json::from_slice(index).expect("JSON");
        assert_eq!(index[0][1], pack.lines[0].hash.as_str());
        let webm = &packed[0].bytes[index.to_string().len() + 1..];
        assert!(
            webm.starts_with(&[0x1a, 0x45, 0xdf, 0xa3]),
            "WebM begins so"
        );
        browser.quit().await;
    });
}
