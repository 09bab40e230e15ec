//! A real Kolibri on this machine: provisioned, with our channels imported from a folder as from a disk, started on free
//! ports. `cargo xtask test --long` brings it (`SAQBOL_KOLIBRI` is its program).

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::engine::{Browser, PATIENCE, free_port};

/// How long it may take to start: it makes its databases first.
const START: Duration = Duration::from_secs(120);

/// A running Kolibri with one school; it stops with this.
pub struct Kolibri {
    /// `http://127.0.0.1:1234`
    pub address: String,
    process: Child,
    _home: TempDir,
}

impl Drop for Kolibri {
    fn drop(&mut self) {
        let group = format!("-{}", self.process.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.process.wait();
    }
}

/// A call of its program, for a home of its own, which tells nobody anything.
fn call(home: &Path) -> Command {
    let program = std::env::var_os("SAQBOL_KOLIBRI").map(PathBuf::from);
    let program = program.expect("Kolibri is brought by `cargo xtask test --long`");
    let mut command = Command::new(program);
    command
        .env("KOLIBRI_HOME", home)
        .env("KOLIBRI_RUN_MODE", "tests")
        .env("KOLIBRI_LISTEN_ADDRESS", "127.0.0.1")
        .env("KOLIBRI_DISABLE_PING", "true")
        .stdin(Stdio::null());
    command
}

/// One of its management commands.
fn manage(home: &Path, what: &str, arguments: &[&str]) {
    eprintln!("  Kolibri: {what} …");
    let output = call(home).arg("manage").args(arguments).output();
    let output = output.expect("Kolibri starts");
    assert!(
        output.status.success(),
        "{arguments:?}:\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

/// The ids of the channels in a folder.
fn channels(folder: &Path) -> Vec<String> {
    let databases =
        std::fs::read_dir(folder.join("content/databases")).expect("a folder of channels");
    let names = databases
        .flatten()
        .map(|entry| entry.file_name().display().to_string());
    let mut ids: Vec<String> = names
        .filter_map(|name| name.strip_suffix(".sqlite3").map(String::from))
        .collect();
    ids.sort();
    assert!(!ids.is_empty(), "no channel in {}", folder.display());
    ids
}

/// The password of a user of the test: Kolibri wants eight letters.
fn password(user: &str) -> String {
    format!("{user}-password")
}

impl Kolibri {
    /// Provisions it, imports every channel of a folder as from a disk, and starts it: some twenty seconds. Its only user is
    /// `admin`.
    pub fn start(folder: &Path) -> Kolibri {
        let home = TempDir::new().expect("a folder");
        let at = home.path();
        manage(
            at,
            "a school is set up",
            &[
                "provisiondevice",
                "--facility",
                "Mektep",
                "--superusername",
                "admin",
                "--superuserpassword",
                &password("admin"),
                "--preset",
                "nonformal",
                "--language_id",
                "en",
                "--noinput",
            ],
        );
        let folder = folder.display().to_string();
        for channel in channels(Path::new(&folder)) {
            manage(
                at,
                "a channel is imported",
                &["importchannel", "disk", &channel, &folder],
            );
            manage(
                at,
                "its lessons are imported",
                &["importcontent", "disk", &channel, &folder],
            );
        }
        eprintln!("  Kolibri: it starts …");
        let (port, zips) = (free_port(), free_port());
        let process = call(at)
            .args([
                "start",
                "--foreground",
                "--port",
                &port.to_string(),
                "--zip-port",
                &zips.to_string(),
            ])
            .process_group(0)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("Kolibri starts");
        let kolibri = Kolibri {
            address: format!("http://127.0.0.1:{port}"),
            process,
            _home: home,
        };
        let begun = Instant::now();
        while !answers(port) {
            assert!(begun.elapsed() < START, "Kolibri does not answer");
            std::thread::sleep(Duration::from_millis(200));
        }
        kolibri
    }

    /// Logs a user in, in place of who was.
    pub async fn enter(&self, browser: &Browser, user: &str) {
        browser.open(&format!("{}/en/auth/", self.address)).await;
        browser
            .until(
                "a page of Kolibri's",
                "return document.cookie.includes('csrftoken')",
            )
            .await;
        let who = json!({ "username": user, "password": password(user) });
        let session = self.ask(browser, "POST", "/api/auth/session/", who).await;
        assert_eq!(session["username"], user, "{session}");
    }

    /// Asks Kolibri's own interface, as the user who is logged in.
    pub async fn ask(&self, browser: &Browser, method: &str, path: &str, body: Value) -> Value {
        const ASK: &str = "
            const [method, path, body, done] = arguments;
            const token = (document.cookie.match(/csrftoken=([^;]+)/) || [])[1];
            const headers = { 'Content-Type': 'application/json', 'X-CSRFToken': token };
            const asked = fetch(path, { method, headers, body: method === 'GET' ? undefined : JSON.stringify(body) });
            asked.then((answer) => answer.json()).then(done, (error) => done({ error: String(error) }));";
        let arguments = vec![json!(method), json!(path), body];
        let answer = browser.driver.execute_async(ASK, arguments).await;
        let answer = answer.unwrap_or_else(|error| panic!("{method} {path}: {error}"));
        answer.json().clone()
    }

    /// The id of its only school.
    async fn school(&self, browser: &Browser) -> String {
        let all = self
            .ask(browser, "GET", "/api/auth/facility/", json!({}))
            .await;
        text(&all[0], "id")
    }

    /// Adds a user to the school; the admin is logged in. Gives the id.
    pub async fn add_user(&self, browser: &Browser, name: &str) -> String {
        let school = self.school(browser).await;
        let user = json!({
            "username": name, "full_name": name, "password": password(name), "facility": school,
        });
        text(
            &self
                .ask(browser, "POST", "/api/auth/facilityuser/", user)
                .await,
            "id",
        )
    }

    /// Adds a class with a pupil and a coach, to whom a lesson with one of the channel's nodes is given. Gives the ids of
    /// the class and of that lesson.
    pub async fn add_class(
        &self,
        browser: &Browser,
        pupil: &str,
        coach: &str,
        node: &Value,
    ) -> (String, String) {
        let school = self.school(browser).await;
        let class = json!({ "name": "5A", "parent": school });
        let class = text(
            &self
                .ask(browser, "POST", "/api/auth/classroom/", class)
                .await,
            "id",
        );
        let member = json!({ "collection": class, "user": pupil });
        self.ask(browser, "POST", "/api/auth/membership/", member)
            .await;
        let role = json!({ "collection": class, "user": coach, "kind": "coach" });
        self.ask(browser, "POST", "/api/auth/role/", role).await;
        let lesson = json!({
            "title": "Lesson", "description": "", "collection": class, "active": true, "assignments": [class],
            "learner_ids": [],
            "resources": [{ "contentnode_id": node["id"], "content_id": node["content_id"], "channel_id": node["channel_id"] }],
        });
        let lesson = text(
            &self
                .ask(browser, "POST", "/api/lessons/lesson/", lesson)
                .await,
            "id",
        );
        (class, lesson)
    }

    /// All that the channels have of a kind, `html5` or `topic`.
    pub async fn nodes(&self, browser: &Browser, kind: &str) -> Vec<Value> {
        let path = format!("/api/content/contentnode/?kind={kind}");
        let answer = self.ask(browser, "GET", &path, json!({})).await;
        let list = if answer.is_array() {
            &answer
        } else {
            &answer["results"]
        };
        list.as_array().cloned().unwrap_or_default()
    }

    /// Opens a node as a pupil does, and goes into the two frames in which Kolibri plays it.
    pub async fn play(&self, browser: &Browser, node: &Value) {
        let id = text(node, "id");
        browser
            .open(&format!("{}/en/learn/#/topics/c/{id}", self.address))
            .await;
        for frame in ["iframe.iframe", "iframe"] {
            browser.seen(frame).await;
            let begun = Instant::now();
            while browser.driver.enter_frame(0).await.is_err() {
                assert!(begun.elapsed() < PATIENCE, "{frame} cannot be entered");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }

    /// Waits until its server keeps what the lesson told last, from inside the lesson to the page around it.
    pub async fn has_kept(&self, browser: &Browser, node: &Value) {
        let told = browser
            .js("return parent.API.LMSGetValue('cmi.suspend_data')")
            .await;
        let told = told.as_str().expect("a text").to_string();
        assert!(told.len() > 10, "{told}");
        let around = browser.driver.enter_default_frame().await;
        around.expect("Kolibri's page");
        let begun = Instant::now();
        loop {
            let asked = json!({
                "node_id": node["id"], "content_id": node["content_id"], "channel_id": node["channel_id"], "kind": node["kind"],
            });
            let kept = self
                .ask(browser, "POST", "/api/logger/trackprogress/", asked)
                .await;
            if kept["extra_fields"].to_string().contains(&told) {
                return;
            }
            assert!(begun.elapsed() < PATIENCE, "{told} never came, but: {kept}");
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
    }

    /// Waits until a coach's page says this of a pupil's lesson.
    pub async fn coach_reads(
        &self,
        browser: &Browser,
        class: &str,
        lesson: &str,
        pupil: &str,
        words: &str,
    ) {
        let address = format!(
            "{}/en/coach/#/{class}/lessons/{lesson}/learners/{pupil}",
            self.address
        );
        let begun = Instant::now();
        // Its pages are not told what changes while they are open.
        loop {
            browser.open(&address).await;
            browser.seen("table tbody tr").await;
            let rows = browser.text("table tbody").await;
            if rows.contains(words) {
                return;
            }
            assert!(
                begun.elapsed() < PATIENCE,
                "{words} never came, but: {rows}"
            );
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    }
}

fn text(value: &Value, name: &str) -> String {
    let text = value[name].as_str();
    text.unwrap_or_else(|| panic!("no {name}: {value}"))
        .to_string()
}

/// Whether Kolibri answers a question on its port.
fn answers(port: u16) -> bool {
    let asked = || -> std::io::Result<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        stream.write_all(b"GET /api/public/info/ HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    };
    asked().is_ok_and(|answer| answer.contains("kolibri_version"))
}
