//! The recorded voice, all the way: recorded with a microphone that a test speaks into, packed, played in three engines.
//! Nobody is heard in it: tones stand in the place of a voice (xtask/voice/src/tones.rs).

use std::collections::BTreeSet;
use std::path::Path;

use blackbox::engine::{Browser, Engine, Options, within};
use blackbox::player::{self, Taste, Walked};
use blackbox::server::{Fault, Server};
use content::Library;
use content::voice::Takes;
use serde_json::Value;

crate::in_each_engine! {
    recordings_are_played => super::played;
    /// A file handed on without its folder, a pack that a host has lost, one that came in half: the device reads.
    what_is_not_here_is_not_missed => super::not_here;
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

async fn not_here(engine: Engine) {
    let voice = blackbox::voice();
    let alone = tempfile::tempdir().expect("a folder");
    let file = alone.path().join("saqbol.html");
    std::fs::copy(voice.join("saqbol.html"), &file).expect("the file alone");
    let server = Server::start(voice.join("web")).await;
    for (base, lost) in [
        (format!("file://{}", file.display()), None),
        (server.address.clone(), Some(("/voice/", Fault::Missing))),
        (server.address.clone(), Some(("/voice/index", Fault::Cut))),
        (server.address.clone(), Some(("/voice/b/", Fault::Cut))),
    ] {
        let whole = matches!(&lost, Some(("/voice/b/", _)));
        server.mend();
        if let Some((path, fault)) = lost {
            server.fault(path, fault);
        }
        // A new one has nothing of the last time.
        let browser = Browser::start(engine, &Options::default()).await;
        open(&browser, &base, &format!("module/{MODULE}")).await;
        // The title stands in the first half of its pack.
        let has = "return saqbol.voice.has(document.querySelector('h1').textContent)";
        assert_eq!(browser.js(has).await, whole, "{engine:?}, {base}");
        // Without a voice of the device whoever sits beside reads, for minutes.
        if browser.js("return !!window.speechSynthesis").await != true {
            continue;
        }
        browser.press(".aloud").await;
        browser.until("the end of the reading", ENDED).await;
        let of = async |name: &str| words(&browser.js(&format!("return window.{name}")).await);
        let (played, said) = (of("played").await, of("said").await);
        let (played, said) = (played.len(), said.len());
        assert!(
            played + said >= 6,
            "{engine:?}, {base}: {played} and {said}"
        );
        assert!(
            whole || played == 0,
            "{engine:?}, {base}: {played} of {said}"
        );
        browser.quit().await;
    }
}

/// Nothing of a voice is asked for before it is switched on; after that it is there without a network.
#[test]
fn a_voice_is_loaded_when_it_is_switched_on() {
    blackbox::engine::run(async {
        let mut server = Server::with_worker(blackbox::voice().join("web")).await;
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

/// A tone for the microphone, a studio that keeps recordings in a folder, and where it listens.
async fn studio(home: &Path, library: &Library) -> (String, Options) {
    let tone = home.join("tone.wav");
    std::fs::write(&tone, voice::wav::Wav::tone(440.0, 3.0, 0.4).write()).expect("a tone");
    let studio = voice::studio::Studio::new(home, library);
    let (address, serving) = studio.listen(0).await.expect("a port");
    tokio::spawn(serving);
    let options = Options {
        microphone: Some(tone),
        ..Options::default()
    };
    (format!("http://{address}/"), options)
}

const LINE: &str = "return document.getElementById('line').textContent";

/// Goes in with a mark; `age` is what somebody answers who comes for the first time.
async fn enter(browser: &Browser, mark: &str, age: Option<&str>) {
    browser.write("#mark", mark).await;
    if let Some(age) = age {
        browser.press("#licence").await;
        browser.press(&format!("[name=age][value={age}]")).await;
    }
    browser.press("#door button").await;
    browser.says("#me", mark).await;
    browser
        .until(
            "a line",
            "return document.getElementById('line').textContent.length > 1",
        )
        .await;
}

/// Presses a key, as whoever reads has no hand free for the mouse.
async fn key(browser: &Browser, key: &str) {
    browser
        .js(&format!(
            "document.activeElement.blur(); \
             document.dispatchEvent(new KeyboardEvent('keydown', {{ key: '{key}', bubbles: true }}))"
        ))
        .await;
}

/// Reads the line that is shown, and waits until it is kept.
async fn record(browser: &Browser) {
    key(browser, " ").await;
    browser
        .until(
            "sound",
            "return document.getElementById('record').getAttribute('aria-pressed') === 'true' && \
             document.getElementById('meter').value > 0.2",
        )
        .await;
    // As long as a short sentence.
    tokio::time::sleep(std::time::Duration::from_millis(900)).await;
    key(browser, " ").await;
    browser
        .becomes(
            "it is kept and good",
            "return document.getElementById('state').className",
            "good",
        )
        .await;
}

async fn show(browser: &Browser, what: &str) {
    browser
        .js(&format!(
            "const show = document.getElementById('show'); show.value = '{what}'; show.dispatchEvent(new Event('change'))"
        ))
        .await;
}

/// A volunteer records, somebody else approves or sends back, and what was approved is packed. Whoever changes their mind
/// leaves nothing.
#[test]
fn the_studio_records_and_a_second_person_approves() {
    blackbox::engine::run(async {
        let home = tempfile::tempdir().expect("a folder");
        let library = content::unchecked(&blackbox::root());
        let (address, options) = studio(home.path(), &library).await;
        let browser = Browser::start(Engine::Chromium, &options).await;
        browser.open(&address).await;
        enter(&browser, "A", Some("adult")).await;
        let first = browser.js(LINE).await;
        record(&browser).await;
        let pack = content::voice::packs(&library, "kk").remove(0);
        let folder = content::voice::folder(home.path(), "kk", &pack.id);
        let of = |at: usize| Takes::read(&folder).of(&pack.lines[at].hash).cloned();
        let take = within("the file", || of(0)).await;
        let file = std::fs::read(folder.join(take.file())).expect("a recording");
        let sound = voice::wav::Wav::parse(&file).expect("it is a WAV file");
        assert!(
            sound.seconds() > 0.3 && sound.seconds() < 5.0,
            "{} s",
            sound.seconds()
        );
        browser.press("#play").await;
        key(&browser, "ArrowRight").await;
        browser
            .becomes("the second line", LINE, pack.lines[1].words.as_str())
            .await;
        record(&browser).await;

        // Whoever comes back goes on where they stopped, and need not agree again.
        browser.open(&address).await;
        browser
            .becomes(
                "the mark is known",
                "return document.getElementById('mark').value",
                "A",
            )
            .await;
        enter(&browser, "A", None).await;
        let third = browser.js(LINE).await;
        assert_eq!(third, pack.lines[2].words.as_str());
        // Nobody approves their own.
        show(&browser, "all").await;
        browser.becomes("the first line", LINE, first.clone()).await;
        let hidden = "return document.getElementById('approve').hidden";
        assert_eq!(browser.js(hidden).await, true);

        // Before somebody else has listened, nothing is packed.
        let packed =
            || voice::pack::packs(home.path(), &library, voice::encode::webm).expect("packs");
        assert!(packed().is_empty());
        browser.press("#leave").await;
        enter(&browser, "B", Some("child")).await;
        show(&browser, "listen").await;
        browser.becomes("what waits", LINE, first).await;
        browser.press("#approve").await;
        within("the approval", || {
            of(0).filter(|take| take.approved == "B").map(drop)
        })
        .await;
        // The next comes into its place; this one was not read well.
        browser
            .becomes("what waits", LINE, pack.lines[1].words.as_str())
            .await;
        browser.press("#again").await;
        within("it is gone", || of(1).is_none().then_some(())).await;
        let packed = packed();
        assert_eq!(packed.len(), 1);
        let index = packed[0]
            .bytes
            .split(|byte| *byte == b'\n')
            .next()
            .expect("an index");
        let index: Value = serde_json::from_slice(index).expect("JSON");
        assert_eq!(index[0][1], pack.lines[0].hash.as_str());
        assert_eq!(index.as_array().map(Vec::len), Some(1));
        let webm = &packed[0].bytes[index.to_string().len() + 1..];
        assert!(
            webm.starts_with(&[0x1a, 0x45, 0xdf, 0xa3]),
            "WebM begins so"
        );

        // Whoever changes their mind leaves nothing behind, after a question.
        browser.press("#leave").await;
        enter(&browser, "A", None).await;
        browser
            .js("document.querySelectorAll('details').forEach((part) => { part.open = true; })")
            .await;
        browser.press("#forget").await;
        browser.press("#sure [value=no]").await;
        assert!(of(0).is_some());
        browser.press("#forget").await;
        browser.press("#sure [value=yes]").await;
        within("all is erased", || of(0).is_none().then_some(())).await;
        browser.says("#wrong", "1").await;
        browser.quit().await;
    });
}
