//! scormhost on this machine, a small platform for SCORM with a server behind it: a second player beside scorm-again.
//! `cargo xtask test --long` brings it (`SAQBOL_SCORMHOST` is the Python that has it).

use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

use crate::engine::{Browser, free_port};
use crate::root;

/// How long it may take to start: it makes its database first.
const START: Duration = Duration::from_secs(60);

/// A running one with packages in it; it stops with this.
pub struct ScormHost {
    /// `http://127.0.0.1:1234`
    pub address: String,
    process: Child,
    _home: TempDir,
}

impl Drop for ScormHost {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl ScormHost {
    /// Starts it with these packages, each under a name.
    pub fn start(packages: &[(&str, &Path)]) -> ScormHost {
        let home = TempDir::new().expect("a folder");
        let port = free_port();
        let python = std::env::var_os("SAQBOL_SCORMHOST");
        let process = Command::new(python.expect("it is brought by `cargo xtask test --long`"))
            .arg(root().join("tests/fixtures/platforms/start.py"))
            .arg(port.to_string())
            .arg(home.path())
            .args(
                packages
                    .iter()
                    .map(|(name, zip)| format!("{name}={}", zip.display())),
            )
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .stdin(Stdio::null())
            .spawn()
            .expect("Python starts");
        let host = ScormHost {
            address: format!("http://127.0.0.1:{port}"),
            process,
            _home: home,
        };
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(begun.elapsed() < START, "scormhost does not answer");
            std::thread::sleep(Duration::from_millis(200));
        }
        host
    }

    /// What its server keeps of a package for the guest of this browser, by the names of the data model.
    pub async fn kept(&self, browser: &Browser, name: &str) -> Value {
        const ASK: &str = "
            const [path, done] = arguments;
            fetch(path).then((answer) => answer.json()).then((kept) => done(kept.elements), (error) => done(String(error)));";
        let path = format!("{}/api/scorm/{name}/cmi?launch=index.html", self.address);
        let answer = browser.driver.execute_async(ASK, vec![path.into()]).await;
        answer.expect("an answer").json().clone()
    }
}
