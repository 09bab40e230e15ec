//! A web server that sends a copy of the web folder, and what every file of that has to come with.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use blackbox::dist;
use blackbox::engine::free_port;
use server::{HEADERS, caching};

/// Types by the ending of a name. What has none of these is asked for by nobody.
const TYPES: [(&str, &str); 9] = [
    ("html", "text/html"),
    ("js", "javascript"),
    ("css", "text/css"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain"),
    ("bin", "application/octet-stream"),
    ("wasm", "application/wasm"),
    ("woff2", "font/woff2"),
    ("webmanifest", "application/manifest+json"),
];

/// A folder of its own with the web folder, and a server that sends it; it stops with this.
pub struct Host {
    pub port: u16,
    pub folder: tempfile::TempDir,
    process: Option<Child>,
}

impl Drop for Host {
    fn drop(&mut self) {
        if let Some(process) = &mut self.process {
            // Both stop at this signal with all that they have started.
            let id = process.id().to_string();
            let _ = Command::new("kill").args(["-TERM", &id]).status();
            let _ = process.wait();
        }
    }
}

/// An answer: its status, its headers by their names in small letters, its bytes.
pub struct Answer {
    pub status: u16,
    headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value)
    }
}

impl Host {
    /// A copy of the web folder that servers may read whoever runs them, with what lies packed beside a page.
    pub fn new() -> Host {
        let folder = tempfile::tempdir().expect("a folder");
        let web = folder.path().join("web");
        let copied = Command::new("cp")
            .arg("-r")
            .arg(dist().join("web"))
            .arg(&web)
            .status();
        assert!(copied.expect("cp").success());
        let packed = Command::new("gzip")
            .arg("-k")
            .arg(web.join("full.html"))
            .status();
        assert!(packed.expect("gzip").success());
        for place in [folder.path(), &web] {
            let all = std::fs::Permissions::from_mode(0o755);
            std::fs::set_permissions(place, all).expect("readable");
        }
        Host {
            port: free_port(),
            folder,
            process: None,
        }
    }

    pub fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    /// Starts a server whose configuration lies in its folder, and waits until it answers.
    pub fn start(mut self, files: &Path, program: &str, arguments: &[&str]) -> Host {
        let libraries = files.join(format!("usr/lib/{}-linux-gnu", std::env::consts::ARCH));
        let process = Command::new(files.join("usr/sbin").join(program))
            .args(arguments)
            .env("LD_LIBRARY_PATH", libraries)
            .stdin(Stdio::null())
            .spawn()
            .expect("it starts");
        self.process = Some(process);
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            let log = std::fs::read_to_string(self.folder.path().join("error.log"));
            let log = log.unwrap_or_default();
            assert!(
                begun.elapsed() < Duration::from_secs(20),
                "{program} does not answer:\n{log}"
            );
            std::thread::sleep(Duration::from_millis(50));
        }
        self
    }

    pub fn ask(&self, path: &str, more: &str) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("the server");
        let asked =
            format!("GET /{path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{more}\r\n");
        stream.write_all(asked.as_bytes()).expect("asked");
        let mut all = Vec::new();
        stream.read_to_end(&mut all).expect("an answer");
        let end = all.windows(4).position(|four| four == b"\r\n\r\n");
        let end = end.unwrap_or_else(|| panic!("{path}: no headers"));
        let head = String::from_utf8_lossy(&all[..end]).into_owned();
        let mut lines = head.lines();
        let status = lines
            .next()
            .and_then(|line| line.split(' ').nth(1)?.parse().ok());
        let headers = lines.filter_map(|line| line.split_once(": "));
        Answer {
            status: status.unwrap_or_default(),
            headers: headers
                .map(|(name, value)| (name.to_lowercase(), value.to_string()))
                .collect(),
            body: all[end + 4..].to_vec(),
        }
    }

    /// Asks for every file of the web folder.
    pub fn check(&self, name: &str) {
        let web = self.folder.path().join("web");
        let mut seen = BTreeMap::new();
        for (inside, path) in blackbox::files_below(&web) {
            let ending = inside.rsplit('.').next().unwrap_or_default();
            let Some((_, kind)) = TYPES.iter().find(|(known, _)| *known == ending) else {
                continue;
            };
            *seen.entry(*kind).or_insert(0) += 1;
            let answer = self.ask(&inside, "");
            assert_eq!(answer.status, 200, "{name}: {inside}");
            let file = std::fs::read(&path).expect("the file");
            assert_eq!(answer.body, file, "{name}: {inside}");
            let told = answer.header("content-type");
            assert!(told.contains(kind), "{name}: {inside}: {told}");
            self.says(name, &inside, &answer);
        }
        println!("{name}: {seen:?}");
        assert_eq!(seen.len(), TYPES.len(), "{name}: {seen:?}");
        let home = self.ask("", "");
        assert_eq!(home.status, 200);
        assert_eq!(
            home.body,
            std::fs::read(web.join("index.html")).expect("the page")
        );
        self.says(name, "", &home);
        assert_eq!(self.ask("gone.bin", "").status, 404, "{name}");
    }

    /// How long an answer may be kept, and the headers of every answer.
    pub fn says(&self, name: &str, path: &str, answer: &Answer) {
        assert_eq!(
            answer.header("cache-control"),
            caching(path),
            "{name}: {path}"
        );
        for (header, value) in HEADERS {
            assert_eq!(answer.header(header), value, "{name}: {path}");
        }
    }
}
