//! Real browsers by their drivers.

use std::future::Future;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::prelude::*;

/// How long a test waits for something before it says that it never came: a busy machine is no fault of the app's.
pub const PATIENCE: Duration = Duration::from_secs(40);

/// Between two looks at a page.
const PAUSE: Duration = Duration::from_millis(50);

/// How much of the height of Chromium's window its tabs and its address bar take.
const WINDOW_BARS: u32 = 139;

/// Looks a few times whether a script gives what is wanted; what it gave last.
const LOOKS: &str = "const look = () => { SCRIPT\n }; const end = performance.now() + 400; \
    const pause = () => new Promise((done) => setTimeout(done, 15)); \
    return (async () => { for (;;) { \
        let found; let fault = null; \
        try { found = await look(); } catch (error) { fault = error; } \
        if (!fault && JSON.stringify(found) === JSON.stringify(WANTED)) return found; \
        if (performance.now() > end) { if (fault) throw fault; return found; } \
        await pause(); } })();";

/// The three engines.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

/// How a browser is started.
#[derive(Clone, Default)]
pub struct Options {
    /// A profile to use again; otherwise a new one.
    pub profile: Option<PathBuf>,
    /// Width and height of the window.
    pub size: Option<(u32, u32)>,
    /// The languages that the browser asks for, such as `ru`.
    pub language: Option<String>,
    /// Where downloads go (Chromium).
    pub downloads: Option<PathBuf>,
    /// What the camera sees: a film of its own (Chromium, a y4m file); without one there is none.
    pub film: Option<PathBuf>,
    /// What the microphone hears, again and again (Chromium, a WAV file); without one there is none.
    pub microphone: Option<PathBuf>,
    /// Notes every request, for tests that read the list (Chromium); it costs a part of each load.
    pub noted: bool,
    /// Does not wait for anything: neither an address nor a press waits until the page has loaded all it asks for.
    pub hasty: bool,
    /// Things move, as most people see them; otherwise the browser says that its user wants it still, which spares a
    /// third of the time (seen on a whole walk).
    pub moving: bool,
    /// In the browser as people have it (Chromium): for what its shell without windows does otherwise. What else needs it:
    /// [`Options::shell`].
    pub whole: bool,
}

impl Options {
    /// Chromium's shell, which draws and runs pages by the same engine for less work, if whoever runs the tests has named it
    /// and this test does not need the whole browser: for downloads, for films and sounds in place of devices, for a
    /// profile that has to last, and for the list of requests, which has those that a browser makes by itself.
    fn shell(&self) -> Option<String> {
        let files = [&self.profile, &self.downloads, &self.film, &self.microphone];
        if self.whole || self.noted || files.iter().any(|file| file.is_some()) {
            return None;
        }
        let shell = std::env::var("SAQBOL_CHROMIUM_SHELL").ok()?;
        (!shell.is_empty()).then_some(shell)
    }

    /// A browser in which things move: for tests of what moves, or of presses while something does.
    pub fn moving() -> Options {
        Options {
            moving: true,
            ..Options::default()
        }
    }
}

/// A browser with its driver; both end with it.
pub struct Browser {
    pub driver: WebDriver,
    pub engine: Engine,
    process: Child,
    _profile: Option<TempDir>,
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.kill();
    }
}

impl Browser {
    /// Starts an engine.
    pub async fn start(engine: Engine, options: &Options) -> Browser {
        let temporary = options
            .profile
            .is_none()
            .then(|| TempDir::new().expect("a folder for the profile"));
        let profile = match (&options.profile, &temporary) {
            (Some(profile), _) => profile.clone(),
            (None, Some(temporary)) => temporary.path().to_path_buf(),
            (None, None) => unreachable!("one of them is there"),
        };
        let port = free_port();
        let mut command = match engine {
            Engine::Chromium => Command::new("chromedriver"),
            Engine::Firefox => {
                let mut command = Command::new(
                    std::env::var("SAQBOL_GECKODRIVER").unwrap_or_else(|_| "geckodriver".into()),
                );
                command.arg("--websocket-port").arg(free_port().to_string());
                command
            }
            Engine::WebKit => Command::new("WebKitWebDriver"),
        };
        match engine {
            Engine::Firefox => command.arg("--port").arg(port.to_string()),
            _ => command.arg(format!("--port={port}")),
        };
        let process = command
            // A group of its own, so that killing it takes the browser along.
            .process_group(0)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|e| {
                panic!(
                    "the driver of {engine:?} does not start ({e}); `cargo xtask test` brings it"
                )
            });
        let capabilities: Capabilities = match capabilities(engine, &profile, options) {
            Value::Object(mut map) => {
                if options.hasty {
                    map.insert("pageLoadStrategy".into(), "none".into());
                }
                map.into_iter().collect::<serde_json::Map<_, _>>().into()
            }
            _ => unreachable!("capabilities are an object"),
        };
        let address = format!("http://127.0.0.1:{port}");
        let begun = Instant::now();
        let driver = loop {
            match WebDriver::new(&address, capabilities.clone()).await {
                Ok(driver) => break driver,
                Err(error) if begun.elapsed() > PATIENCE => {
                    panic!("{engine:?} does not answer: {error}")
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        };
        // A script may play a whole lesson.
        let patient = TimeoutConfiguration::new(Some(Duration::from_secs(150)), None, None);
        let _ = driver.update_timeouts(patient).await;
        let (width, mut height) = options.size.unwrap_or((1024, 900));
        if engine == Engine::Chromium && options.shell().is_some() {
            // The page gets the room that it has in a whole window.
            height = height.saturating_sub(WINDOW_BARS);
        }
        let _ = driver.set_window_rect(0, 0, width, height).await;
        Browser {
            driver,
            engine,
            process,
            _profile: temporary,
        }
    }

    /// SIGKILL to the driver and every process of the browser.
    pub fn kill(&mut self) {
        let group = format!("-{}", self.process.id());
        let _ = Command::new("kill")
            .args(["-KILL", "--", &group])
            .stderr(Stdio::null())
            .status();
        let _ = self.process.wait();
    }

    /// Runs a script and gives its value. Where it reads something that is not on the page yet, it is run again until it
    /// is: what a page draws comes a moment after an act, and later on a busy machine.
    pub async fn js(&self, script: &str) -> Value {
        self.js_with(script, vec![]).await
    }

    /// Runs a script with what it takes.
    pub async fn js_with(&self, script: &str, arguments: Vec<Value>) -> Value {
        let begun = Instant::now();
        loop {
            match self.driver.execute(script, arguments.clone()).await {
                Ok(value) => return unbroken(value.json()),
                Err(error) if reads_nothing(&error.to_string()) && begun.elapsed() < PATIENCE => {
                    tokio::time::sleep(PAUSE).await;
                }
                Err(error) => self.give_up(&format!("{script}: {error}")).await,
            }
        }
    }

    /// Waits until a script gives `true`.
    pub async fn until(&self, what: &str, script: &str) {
        self.becomes(what, script, true).await;
    }

    /// Waits until a script gives this value; what it gave instead is told.
    pub async fn becomes(&self, what: &str, script: &str, wanted: impl Into<Value>) {
        let (wanted, begun) = (wanted.into(), Instant::now());
        let mut last = String::new();
        // Chromium looks for a while by itself: sooner than by questions from here, and for less work.
        let script = if self.engine == Engine::Chromium {
            LOOKS
                .replace("WANTED", &wanted.to_string())
                .replace("SCRIPT", script)
        } else {
            script.to_string()
        };
        while begun.elapsed() < PATIENCE {
            // A page on its way refuses scripts for a moment.
            match self.driver.execute(&script, vec![]).await {
                Ok(value) if same(&unbroken(value.json()), &wanted) => return,
                Ok(value) => last = value.json().to_string(),
                Err(error) => last = error.to_string(),
            }
            tokio::time::sleep(PAUSE).await;
        }
        let missed = format!("never came: {what}: {wanted}, but {last}");
        self.give_up(&missed).await;
    }

    /// Waits longer, for what is much work: a busy machine needs minutes to fetch and check a whole release.
    pub async fn until_at_last(&self, what: &str, script: &str) {
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE * 4 {
            let answer = self.driver.execute(script, vec![]).await;
            if answer.is_ok_and(|answer| answer.json() == &Value::Bool(true)) {
                return;
            }
            tokio::time::sleep(PAUSE).await;
        }
        self.until(what, script).await;
    }

    /// Waits for an element.
    pub async fn seen(&self, selector: &str) {
        let script = format!("return !!document.querySelector({selector:?})");
        self.until(selector, &script).await;
    }

    /// The words of an element, once it is there and says something.
    pub async fn text(&self, selector: &str) -> String {
        let words = format!("document.querySelector({selector:?}).innerText.trim()");
        let some = format!("return {words} !== ''");
        self.until(&format!("words in {selector}"), &some).await;
        let text = self.js(&format!("return {words}")).await;
        text.as_str().unwrap_or_default().replace('\u{a0}', " ")
    }

    /// Waits until an element says this, among other words or alone.
    pub async fn says(&self, selector: &str, words: &str) {
        let script = format!(
            "return document.querySelector({selector:?}).innerText.replace(/\\u00ad/g, '').replace(/\\u00a0/g, ' ').includes({words:?})"
        );
        self.until(&format!("{selector}: {words}"), &script).await;
    }

    /// Types into a field, once it is there and can be seen, in place of what stood there.
    pub async fn write(&self, selector: &str, text: &str) {
        let field = self.found(selector).await;
        // WebKit's driver types into nothing that lies far below; a person scrolls there.
        let script =
            format!("document.querySelector({selector:?})?.scrollIntoView({{block: 'center'}})");
        self.js(&script).await;
        let typed = async {
            field.clear().await?;
            field.send_keys(text).await
        };
        if let Err(error) = typed.await {
            self.give_up(&format!("{selector} takes no words: {error}"))
                .await;
        }
    }

    /// Waits until an element is there, can be seen and is not disabled, and gives it.
    async fn found(&self, selector: &str) -> WebElement {
        let there = format!(
            "const e = document.querySelector({selector:?}); return !!e && e.getClientRects().length > 0 && !e.disabled"
        );
        loop {
            self.until(selector, &there).await;
            // The page may put another one in its place meanwhile.
            if let Ok(element) = self.driver.find(By::Css(selector)).await {
                return element;
            }
        }
    }

    /// Fails, and says on which page and what was on it instead.
    pub async fn give_up(&self, what: &str) -> ! {
        let address = self.driver.current_url().await;
        let address = address.map_or_else(|error| error.to_string(), |url| url.to_string());
        let words =
            "return (document.querySelector('#app main') || document.body).innerText.slice(0, 600)";
        let words = self.driver.execute(words, vec![]).await;
        let words = words.map_or_else(|e| e.to_string(), |words| words.json().to_string());
        let page = self.driver.source().await.unwrap_or_default();
        let body = page.split("<body").nth(1).unwrap_or(&page);
        panic!(
            "{:?}: {what}\non {address}, which says {words}:\n{}",
            self.engine,
            body.chars().take(3000).collect::<String>()
        );
    }

    /// Chooses files in a field, as the browser's own dialog would, or drops them on the page. Each is a name and a text.
    pub async fn choose_files(&self, field: &str, dropped: bool, files: &[(&str, &str)]) {
        let files = serde_json::to_string(files).expect("JSON");
        let end = if dropped {
            "document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: all, bubbles: true, cancelable: true }));"
        } else {
            "input.files = all.files; input.dispatchEvent(new Event('change', { bubbles: true }));"
        };
        self.js(&format!(
            "const all = new DataTransfer(); const input = document.querySelector({field:?}); \
             for (const [name, text] of {files}) all.items.add(new File([text], name, {{ type: 'text/plain' }})); {end} return true"
        ))
        .await;
    }

    /// Chooses a file of the disk in a field, once the field is there; such a field need not be seen.
    pub async fn choose_path(&self, field: &str, path: &Path) {
        self.seen(field).await;
        let sent = async {
            let input = self.driver.find(By::Css(field)).await?;
            input.send_keys(path.display().to_string()).await
        };
        if let Err(error) = sent.await {
            self.give_up(&format!("{field} takes no file: {error}"))
                .await;
        }
    }

    /// Goes to an address; to the same one again it is a new start, not a step within the page.
    pub async fn open(&self, address: &str) {
        self.driver.goto("about:blank").await.expect("a blank page");
        self.driver
            .goto(address)
            .await
            .unwrap_or_else(|e| panic!("{:?} cannot open {address}: {e}", self.engine));
    }

    /// Presses an element by its CSS selector, once it is there and can be seen.
    pub async fn press(&self, selector: &str) {
        let begun = Instant::now();
        loop {
            let Err(error) = self.found(selector).await.click().await else {
                return;
            };
            if begun.elapsed() > PATIENCE {
                self.give_up(&format!("{selector} cannot be pressed: {error}"))
                    .await;
            }
            // A sticky bar may lie over it: bring it to the middle, as a person scrolls. Or the page has put another one
            // in its place, as when first screens take that of the shell.
            let script = format!(
                "document.querySelector({selector:?})?.scrollIntoView({{block: 'center'}})"
            );
            self.js(&script).await;
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// A command of Chromium's developer tools, and what it answers.
    pub async fn devtools(&self, command: &'static str, parameters: Value) -> Value {
        let answer = self
            .driver
            .cmd(Devtools(command, parameters))
            .await
            .unwrap_or_else(|e| panic!("{command}: {e}"));
        answer.value_json().unwrap_or(Value::Null)
    }

    /// A viewport of exactly this size (Chromium): a window has borders and a least width.
    pub async fn viewport(&self, width: u32, height: u32) {
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics)
            .await;
    }

    /// Waits until the app has taken the page over.
    pub async fn mounted(&self) {
        self.until(
            "the app",
            "return document.documentElement.className === 'able here'",
        )
        .await;
    }

    /// Leaves in good order.
    pub async fn quit(self) {
        let _ = self.driver.clone().quit().await;
    }
}

#[derive(Debug)]
struct Devtools(&'static str, Value);

impl thirtyfour::common::command::FormatRequestData for Devtools {
    fn format_request(&self, session: &thirtyfour::SessionId) -> thirtyfour::RequestData {
        thirtyfour::RequestData::new(
            axum::http::Method::POST,
            format!("session/{session}/goog/cdp/execute"),
        )
        .add_body(json!({ "cmd": self.0, "params": self.1 }))
    }
}

fn capabilities(engine: Engine, profile: &std::path::Path, options: &Options) -> Value {
    let profile = profile.display().to_string();
    match engine {
        Engine::Chromium => {
            let mut arguments = vec![
                "--headless=new".to_string(),
                "--no-sandbox".into(),
                "--disable-gpu".into(),
                "--disable-quic".into(),
                "--no-first-run".into(),
                "--disable-background-networking".into(),
                "--disable-component-update".into(),
                "--disable-sync".into(),
                "--disable-dev-shm-usage".into(),
                "--disable-extensions".into(),
                "--disable-component-extensions-with-background-pages".into(),
                "--disable-breakpad".into(),
                format!("--user-data-dir={profile}"),
            ];
            if !options.moving {
                arguments.push("--force-prefers-reduced-motion".into());
            }
            let mut preferences = json!({});
            for (what, file) in [("video", &options.film), ("audio", &options.microphone)] {
                if let Some(file) = file {
                    arguments.push("--use-fake-ui-for-media-stream".into());
                    arguments.push("--use-fake-device-for-media-stream".into());
                    arguments.push(format!(
                        "--use-file-for-fake-{what}-capture={}",
                        file.display()
                    ));
                }
            }
            if let Some(language) = &options.language {
                arguments.push(format!("--accept-lang={language}"));
                preferences["intl.accept_languages"] = json!(language);
            }
            if let Some(folder) = &options.downloads {
                preferences["download.default_directory"] = json!(folder.display().to_string());
            }
            let mut all = json!({
                "browserName": "chrome",
                "goog:chromeOptions": { "args": arguments, "prefs": preferences }
            });
            if let Some(shell) = options.shell() {
                // Its driver tells the two apart by this name.
                all["browserName"] = json!("chrome-headless-shell");
                all["goog:chromeOptions"]["binary"] = json!(shell);
            }
            if options.noted {
                all["goog:loggingPrefs"] = json!({ "performance": "ALL" });
            }
            all
        }
        Engine::Firefox => {
            let mut preferences = json!({
                // WebDriver's own preferences relax the rules for local files that this app has to live with.
                "remote.prefs.recommended": false,
                "security.fileuri.strict_origin_policy": true,
                "browser.shell.checkDefaultBrowser": false,
                "datareporting.policy.dataSubmissionEnabled": false,
                "app.update.enabled": false,
                "browser.aboutwelcome.enabled": false,
                "network.captive-portal-service.enabled": false,
                "network.connectivity-service.enabled": false,
                "ui.prefersReducedMotion": i32::from(!options.moving)
            });
            if let Some(language) = &options.language {
                preferences["intl.accept_languages"] = json!(language);
            }
            json!({
                "browserName": "firefox",
                "moz:firefoxOptions": { "args": ["-headless", "-profile", profile], "prefs": preferences }
            })
        }
        Engine::WebKit => json!({
            "browserName": "MiniBrowser",
            "webkitgtk:browserOptions": { "args": ["--automation"] }
        }),
    }
}

/// Whether a script failed because an element that it reads or gives is not there, in the words of the three engines.
fn reads_nothing(error: &str) -> bool {
    [
        // Chromium
        "Cannot read properties of null",
        "Cannot read properties of undefined",
        "Cannot set properties of null",
        "Cannot set properties of undefined",
        // Firefox
        " is null",
        " is undefined",
        "can't access property",
        // WebKit
        "null is not an object",
        "undefined is not an object",
        // An element that was given left the page before it was here.
        "stale element",
        "StaleElementReference",
        // An element that was there when it was asked for, and a style of none.
        "parameter 1 is not of type 'Element'",
        "does not implement interface Element",
        "must be an instance of Element",
    ]
    .iter()
    .any(|words| error.contains(words))
}

/// Whether two values are one; a page's 4 is 4.0.
/// What a script gave, as it is read: without the places where a long word may be broken.
fn unbroken(value: &Value) -> Value {
    match value {
        Value::String(text) => Value::String(text.replace('\u{ad}', "")),
        Value::Array(all) => all.iter().map(unbroken).collect(),
        Value::Object(all) => {
            let all = all.iter();
            Value::Object(all.map(|(key, one)| (key.clone(), unbroken(one))).collect())
        }
        other => other.clone(),
    }
}

fn same(one: &Value, other: &Value) -> bool {
    one == other || (one.is_number() && one.as_f64() == other.as_f64())
}

/// Looks again and again till something is there.
pub async fn within<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        if let Some(found) = look() {
            return found;
        }
        tokio::time::sleep(PAUSE).await;
    }
    panic!("never came: {what}");
}

/// A port that nobody listens on.
pub fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .expect("a free port")
}

/// Runs a test with a runtime of its own.
pub fn run<F: Future<Output = ()>>(test: F) {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(test);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_there_yet_is_told_from_faults() {
        for missing in [
            "javascript error: Cannot read properties of null (reading 'innerText')",
            "TypeError: document.querySelector(...) is null",
            "TypeError: can't access property \"innerText\", document.querySelector(...) is null",
            "null is not an object (evaluating 'document.querySelector('#x').innerText')",
            "stale element reference: stale element not found in the current frame",
            "StaleElementReferenceError: The element with the reference 1 is stale",
        ] {
            assert!(reads_nothing(missing), "{missing}");
        }
        for fault in [
            "javascript error: x is not a function",
            "javascript error: Unexpected token ')'",
            "invalid session id",
        ] {
            assert!(!reads_nothing(fault), "{fault}");
        }
    }
}
