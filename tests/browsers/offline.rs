//! The web build without its server, and a new version of it.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::player::{self, Taste, Walked};
use blackbox::server::{Fault, Server};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::walks::{MODULE, check_end};

crate::in_each_engine! {
    smoke with_the_server_stopped => super::stopped;
    a_new_version => super::new_version;
    a_broken_version_changes_nothing => super::broken_version;
    two_builds_on_one_host_keep_apart => super::two_builds;
}

/// Until the worker has everything and would answer.
async fn kept_for_offline(browser: &Browser) {
    browser
        .until_at_last(
            "the worker",
            "window.__ready ||= (navigator.serviceWorker.ready.then((r) => { window.__active = !!r.active && r.active.state === 'activated'; window.__ready = 0; }), 1); return window.__active === true",
        )
        .await;
}

/// What a page had to ask the worker for, of all that the browser could take out of the cache by itself: the page, and what
/// has its version in its name.
const ASKED_THE_WORKER: &str = "const all = performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource')); \
    return all.filter((e) => !/\\.webmanifest$/.test(e.name) && e.workerFinalSourceType !== 'cache').map((e) => e.name)";

async fn stopped(engine: Engine) {
    let mut server = Server::with_worker(dist().join("web")).await;
    let browser = Browser::start(engine, &Options::default()).await;
    browser.open(&server.address).await;
    browser.mounted().await;
    kept_for_offline(&browser).await;
    server.stop().await;
    for (at, language) in blackbox::languages().into_iter().enumerate() {
        browser.open(&server.address).await;
        browser.mounted().await;
        player::enter(&browser, language, MODULE).await;
        browser.seen(".step").await;
        // What differs between languages is what is fetched for a lesson.
        if at == 0 {
            if engine == Engine::Chromium {
                let asked = browser.js(ASKED_THE_WORKER).await;
                assert_eq!(asked, json!([]), "taken without starting the worker");
            }
            player::play(&browser, Taste::First).await;
            check_end(&browser, language).await;
        }
    }
    // Messengers add a search part to links.
    for page in [
        "?from=chat#/kk/learn/b",
        "index.html?from=chat#/kk/learn/b",
        "full.html?from=chat#/kk/family",
    ] {
        browser.open(&format!("{}{page}", server.address)).await;
        browser.mounted().await;
    }
    browser.quit().await;
}

/// The next release, made of this one: every part has other bytes and another name. Its words have "á" for each "а", so a
/// word that a person sees says which release it is of; its app has one more section; `data-version` stands in the pages.
fn next_release(to: &Path) {
    let from = dist().join("web");
    let files = blackbox::files_below(&from).into_iter();
    let mut parts: Vec<_> = files
        .filter(|(name, _)| !name.ends_with(".br") && !name.ends_with(".gz"))
        .map(|(name, path)| (name, std::fs::read(path).expect("a part")))
        .collect();
    // Parts whose name has a hash: the new bytes, the old hash and the new one.
    let mut renamed = Vec::new();
    for (name, bytes) in &mut parts {
        let Some((stem, ending)) = name.rsplit_once('.') else {
            continue;
        };
        let Some((stem, old)) = stem.rsplit_once('-') else {
            continue;
        };
        changed(ending, bytes);
        // All bundles have one version, and all pictures.
        let new = short_hash(old.as_bytes())[..old.len()].to_string();
        renamed.push((old.to_string(), new.clone()));
        *name = format!("{stem}-{new}.{ending}");
    }
    for (name, bytes) in &mut parts {
        if name.ends_with(".html") || name.ends_with(".webmanifest") {
            let mut text = String::from_utf8(bytes.clone()).expect("text");
            for (old, new) in &renamed {
                for (before, after) in [("-", "."), ("\"", "\"")] {
                    let mark = |hash: &str| format!("{before}{hash}{after}");
                    text = text.replace(&mark(old), &mark(new));
                }
            }
            text = text.replace('а', "á");
            text = text.replacen("<body>", "<body data-version=\"new\">", 1);
            if name.ends_with(".html") {
                text = with_its_policy(&text);
            }
            *bytes = text.into_bytes();
        }
    }
    let list: Vec<(String, String)> = parts
        .iter()
        .filter(|(name, _)| {
            !["sw.js", "_headers", ".htaccess", "licences.txt"].contains(&&name[..])
        })
        .map(|(name, bytes)| {
            let name = if name == "index.html" { "./" } else { name };
            (name.to_string(), short_hash(bytes))
        })
        .collect();
    for (name, bytes) in &mut parts {
        if name == "sw.js" {
            let worker = String::from_utf8(bytes.clone()).expect("text");
            let code = worker.splitn(3, ";\n").nth(2).expect("the code");
            let list = serde_json::to_string(&list).expect("JSON");
            *bytes = format!("const VERSION = 'new';\nconst FILES = {list};\n{code}").into_bytes();
        }
        let path = to.join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, bytes).expect("written");
    }
}

/// Other bytes that are still what the ending says.
fn changed(ending: &str, bytes: &mut Vec<u8>) {
    match ending {
        // A section of the app's own, as any compiler may write it.
        "wasm" => bytes.extend([0, 4, 3, b'n', b'e', b'w']),
        "js" => bytes.extend(b"\n//new"),
        "svg" => bytes.extend(b"<!--new-->"),
        "bin" => {
            bytes.truncate(bytes.len() - 4);
            let (old, new) = ("а".as_bytes(), "á".as_bytes());
            for at in 0..bytes.len() - 1 {
                if bytes[at..].starts_with(old) {
                    bytes[at..at + 2].copy_from_slice(new);
                }
            }
            let sum = bytes.iter().fold(0x811c_9dc5_u32, |sum, byte| {
                (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
            });
            bytes.extend(sum.to_le_bytes());
        }
        _ => {}
    }
}

/// The page with the hashes of its scripts and styles in its policy.
fn with_its_policy(page: &str) -> String {
    let hashes = |open: &str, close: &str| {
        let bodies = page.split(open).skip(1);
        let hash = |rest: &str| {
            let body = rest.split(close).next().unwrap_or_default();
            format!("'sha256-{}'", BASE64.encode(Sha256::digest(body)))
        };
        bodies.map(hash).collect::<Vec<_>>().join(" ")
    };
    let policy = page.split("Content-Security-Policy\" content=\"").nth(1);
    let old = policy.and_then(|rest| rest.split('"').next());
    let old = old.expect("a policy");
    let rules: Vec<String> = old
        .split("; ")
        .map(|rule| {
            let first = rule.split(" 'sha256-").next().unwrap_or_default();
            match first.split(' ').next() {
                Some("script-src") => format!("{first} {}", hashes("<script>", "</script>")),
                Some("style-src") => format!("{first} {}", hashes("<style>", "</style>")),
                _ => rule.to_string(),
            }
        })
        .collect();
    page.replacen(old, &rules.join("; "), 1)
}

/// The first eight hexadecimal digits of the SHA-256, as the build names files.
fn short_hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest
        .iter()
        .take(4)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// That every word on the screen is of one release: with its letter, and without the other's.
const OLD: &str = "const t = document.querySelector('#app main').innerText; return !t.includes('á') && t.includes('а') && document.body.dataset.version !== 'new'";
const NEW: &str = "const t = document.querySelector('#app main').innerText; return t.includes('á') && !t.includes('а') && document.body.dataset.version === 'new'";

/// Asks for the new version, which is given up, and nothing of it stays.
async fn given_up(browser: &Browser) {
    browser
        .until_at_last(
            "the new version is given up",
            "window.__try ||= navigator.serviceWorker.getRegistration().then((r) => r.update().then((n) => n, () => r)).then((r) => { const w = r.installing; const end = () => { window.__given = !r.waiting; }; if (!w) end(); else w.addEventListener('statechange', () => { if (w.state !== 'installing') end(); }); }); return window.__given === true",
        )
        .await;
    browser
        .until(
            "one version alone",
            "return caches.keys().then((names) => names.length === 1)",
        )
        .await;
    browser
        .js("window.__try = null; window.__given = null")
        .await;
}

/// Starts anew until the new version is there: it is taken at a start at which no other tab is open, and on a slow machine
/// the page before may still be closing.
async fn taken(browser: &Browser, server: &Server) {
    let taken = "return document.body?.dataset.version === 'new' && document.documentElement.className === 'able here'";
    for _ in 0..4 {
        browser.open(&server.address).await;
        browser.mounted().await;
        tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
        // A page that begins anew refuses scripts for a moment.
        let now = browser.driver.execute(taken, vec![]).await;
        if now.is_ok_and(|now| now.json() == &serde_json::Value::Bool(true)) {
            break;
        }
    }
    browser.until("the new version", taken).await;
}

/// A new version of which a file is cut, missing, or another's: it is given up, and the old one goes on working, also
/// without the server. Once the server is well again, the new version is taken.
async fn broken_version(engine: Engine) {
    let folder = tempfile::tempdir().expect("a folder");
    next_release(folder.path());
    let mut server = Server::with_worker(dist().join("web")).await;
    let browser = Browser::start(engine, &Options::default()).await;
    browser.open(&server.address).await;
    browser.mounted().await;
    kept_for_offline(&browser).await;
    server.fault("/font/", Fault::Late(std::time::Duration::from_millis(300)));
    // A page of yet another version stands where the new one's should be.
    let faults: [(&str, Fault); 4] = [
        ("/b/ui.kk", Fault::Cut),
        ("/art/saq", Fault::Missing),
        ("/app-", Fault::Cut),
        ("/full.html", Fault::Other("/index.html")),
    ];
    let mut before = None;
    // A cut bundle stands for whatever else is cut.
    let faults = faults
        .into_iter()
        .filter(|(path, _)| blackbox::is_long() || *path != "/app-");
    for (path, fault) in faults {
        server.fault(path, fault);
        if let Some(before) = before.replace(path) {
            // What the browser began by itself under the fault before may still be under way: it ends first, so that the
            // new version is never whole in between.
            given_up(&browser).await;
            server.mend_one(before);
        } else {
            server.swap(folder.path().to_path_buf());
        }
        given_up(&browser).await;
        browser.open(&server.address).await;
        browser.mounted().await;
        let version = browser
            .js("return document.body.dataset.version || 'old'")
            .await;
        assert_eq!(version, "old", "{path}");
    }
    // Only now may the browser take the new version, at any moment.
    server.mend();
    browser
        .until_at_last(
            "the new version waits",
            "window.__update ||= navigator.serviceWorker.getRegistration().then((r) => r.update().then(() => { window.__r = r; })); return !!(window.__r && window.__r.waiting)",
        )
        .await;
    taken(&browser, &server).await;
    server.stop().await;
    browser.open(&server.address).await;
    browser.mounted().await;
    browser.quit().await;
}

/// A new version is taken at the next start, never in the middle of a module: a lesson of the old one goes on, also in
/// another language, though the server has nothing of it any more; the next start is the new one, whole.
async fn new_version(engine: Engine) {
    let folder = tempfile::tempdir().expect("a folder");
    next_release(folder.path());
    let mut server = Server::with_worker(dist().join("web")).await;
    let browser = Browser::start(engine, &Options::default()).await;
    browser.open(&server.address).await;
    browser.mounted().await;
    kept_for_offline(&browser).await;
    // What another build on the same host keeps.
    browser
        .js("return caches.open('saqbol http://127.0.0.1/another/ 1').then(() => true)")
        .await;
    player::enter(&browser, "kk", MODULE).await;
    let mut walked = Walked::default();
    for _ in 0..6 {
        player::once(&browser, Taste::First, &mut walked).await;
    }
    let saved = "return document.querySelector('#kept').classList.contains('safe')";
    browser.until("saved", saved).await;
    server.swap(folder.path().to_path_buf());
    browser
        .until_at_last(
            "the new version waits",
            "window.__update ||= navigator.serviceWorker.getRegistration().then((r) => r.update().then(() => { window.__r = r; })); return !!(window.__r && window.__r.waiting)",
        )
        .await;
    // The module goes on undisturbed.
    let place = "return document.querySelector('progress').value";
    let before = browser.js(place).await;
    player::once(&browser, Taste::First, &mut walked).await;
    browser.until("words of the old version", OLD).await;
    assert!(browser.js(place).await.as_f64() >= before.as_f64());
    browser.until("saved", saved).await;
    // The new version takes over behind the open lesson, as it does when another tab starts and is closed at once.
    browser
        .js("window.__r.waiting.postMessage('a page starts')")
        .await;
    browser
        .until(
            "the new version has taken over",
            "return !window.__r.waiting && window.__r.active.state === 'activated' && navigator.serviceWorker.controller === window.__r.active",
        )
        .await;
    browser.until("the old words under a lesson", OLD).await;
    for language in ["ru", "kk", "ru"] {
        browser
            .js(&format!("location.hash = '#/{language}/play/{MODULE}'"))
            .await;
        browser
            .until(
                "the other language",
                &format!("return document.documentElement.lang === '{language}' && !!document.querySelector('.step')"),
            )
            .await;
        browser
            .until("the old words in another language", OLD)
            .await;
    }
    player::once(&browser, Taste::First, &mut walked).await;
    browser.until("saved", saved).await;
    taken(&browser, &server).await;
    // All of it comes from the worker, and nothing of the old one is left; what others keep is.
    server.stop().await;
    for page in [
        "kk/learn/b".to_string(),
        format!("ru/play/{MODULE}"),
        "kk/teach".into(),
    ] {
        browser.open(&format!("{}#/{page}", server.address)).await;
        browser.mounted().await;
        browser
            .until("the page", "return !document.querySelector('.waiting')")
            .await;
        browser.until(&format!("{page}: new words"), NEW).await;
    }
    browser
        .until(
            "only the new one's files",
            "return caches.keys().then((names) => names.length === 2 && names.some((n) => n.endsWith('/another/ 1')) && names.some((n) => n.endsWith(location.origin + '/ new')))",
        )
        .await;
    browser
        .open(&format!("{}#/kk/play/{MODULE}", server.address))
        .await;
    browser
        .until(
            "the place",
            "const p = document.querySelector('progress'); return !!p && p.value > 1",
        )
        .await;
    browser.quit().await;
}

/// Two builds in two folders of one host keep apart, and what else lies in a folder is shown as it is.
async fn two_builds(engine: Engine) {
    let host = tempfile::tempdir().expect("a folder");
    for name in ["one", "two"] {
        let link = host.path().join(name);
        std::os::unix::fs::symlink(dist().join("web"), link).expect("a folder of the host");
    }
    let mut server = Server::with_worker(host.path().to_path_buf()).await;
    let browser = Browser::start(engine, &Options::default()).await;
    let address = |name: &str| format!("{}{name}/", server.address);
    let (one, two) = (address("one"), address("two"));
    for folder in [&one, &two] {
        browser.open(folder).await;
        browser.mounted().await;
        kept_for_offline(&browser).await;
    }
    browser.open(&format!("{two}licences.txt")).await;
    let text = browser.js("return document.body.innerText").await;
    assert!(
        text.to_string().contains("SIL OPEN FONT LICENSE"),
        "{engine:?}"
    );
    browser.open(&format!("{two}full.html#/kk/mine")).await;
    browser.mounted().await;
    // Right after the start it is only noted, and done when the script for it is here.
    browser.js("saqbol.uninstall(); return 0").await;
    browser
        .until(
            "this one is taken off, the other stays",
            "return Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()]).then(([names, all]) => names.length === 1 && names[0].includes('/one/') && all.map((r) => new URL(r.scope).pathname).join() === '/one/')",
        )
        .await;
    server.stop().await;
    browser.open(&one).await;
    browser.mounted().await;
    browser.quit().await;
}
