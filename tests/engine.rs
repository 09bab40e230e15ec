//! Real browsers by their drivers.

use std::future::Future;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::prelude::*;

/// How long a test waits for something before it says that it never came: a busy machine is no fault of the app's.
const PATIENCE: Duration = Duration::from_secs(40);

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
    /// Does not wait for anything: neither an address nor a press waits until the page has loaded all it asks for.
    pub hasty: bool,
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
        let (width, height) = options.size.unwrap_or((1024, 900));
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

    /// Runs a script and gives its value.
    pub async fn js(&self, script: &str) -> Value {
        self.driver
            .execute(script, vec![])
            .await
            .unwrap_or_else(|e| panic!("{:?}: {script}: {e}", self.engine))
            .json()
            .clone()
    }

    /// Waits until a script gives `true`.
    pub async fn until(&self, what: &str, script: &str) {
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            // A page on its way refuses scripts for a moment.
            if let Ok(value) = self.driver.execute(script, vec![]).await
                && value.json() == &Value::Bool(true)
            {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let page = self.driver.source().await.unwrap_or_default();
        let body = page.split("<body").nth(1).unwrap_or(&page);
        panic!(
            "{:?}: never came: {what}\n{}",
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
        let there = format!(
            "const e = document.querySelector({selector:?}); return !!e && e.getClientRects().length > 0 && !e.disabled"
        );
        self.until(selector, &there).await;
        let element = self
            .driver
            .find(By::Css(selector))
            .await
            .unwrap_or_else(|e| panic!("{selector}: {e}"));
        if element.click().await.is_err() {
            // A sticky bar may lie over it: bring it to the middle, as a person scrolls.
            let script =
                format!("document.querySelector({selector:?}).scrollIntoView({{block: 'center'}})");
            self.js(&script).await;
            // Or the page has put another one in its place, as when first screens take that of the shell.
            let again = self.driver.find(By::Css(selector)).await;
            again
                .unwrap_or(element)
                .click()
                .await
                .unwrap_or_else(|e| panic!("{:?}: {selector} cannot be pressed: {e}", self.engine));
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
                format!("--user-data-dir={profile}"),
            ];
            let mut preferences = json!({});
            if let Some(film) = &options.film {
                arguments.push("--use-fake-ui-for-media-stream".into());
                arguments.push("--use-fake-device-for-media-stream".into());
                arguments.push(format!(
                    "--use-file-for-fake-video-capture={}",
                    film.display()
                ));
            }
            if let Some(language) = &options.language {
                arguments.push(format!("--accept-lang={language}"));
                preferences["intl.accept_languages"] = json!(language);
            }
            if let Some(folder) = &options.downloads {
                preferences["download.default_directory"] = json!(folder.display().to_string());
            }
            json!({
                "browserName": "chrome",
                "goog:chromeOptions": { "args": arguments, "prefs": preferences },
                "goog:loggingPrefs": { "performance": "ALL", "browser": "ALL" }
            })
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
                "network.connectivity-service.enabled": false
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
