//! The browser tests: which of them, in which order, and as many at once as the machine carries.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use super::count::Count;
use super::runners::Runner;
use crate::dev::browsers;
use crate::ship::Tested;

/// A browser that the app is tested in. Chromium is tested in depth; the others by default in what differs most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

/// What is asked for.
#[derive(Clone, Default)]
pub struct Wanted {
    pub engine: Option<Engine>,
    pub only: Option<String>,
    pub long: bool,
}

/// The engine of a test by its name, and whether it belongs to the small set that each engine runs by default:
/// `walks::online::smoke_firefox`. A test that names none is written for Chromium.
fn engine_of(test: &str) -> (Engine, bool) {
    match test.rsplit("::").next() {
        Some("firefox") => (Engine::Firefox, false),
        Some("smoke_firefox") => (Engine::Firefox, true),
        Some("webkit") => (Engine::Webkit, false),
        Some("smoke_webkit") => (Engine::Webkit, true),
        _ => (Engine::Chromium, false),
    }
}

/// The tests that are run. Whoever names a test that is not run by default gets it.
pub fn chosen(all: &[String], wanted: &Wanted) -> Vec<String> {
    let named = |test: &&String| wanted.only.as_ref().is_none_or(|only| test.contains(only));
    let by_default = |test: &&String| match (wanted.engine, engine_of(test)) {
        (Some(engine), (own, _)) => engine == own,
        (None, (own, smoke)) => wanted.long || smoke || own == Engine::Chromium,
    };
    let usual: Vec<String> = all
        .iter()
        .filter(named)
        .filter(by_default)
        .cloned()
        .collect();
    if usual.is_empty() && wanted.only.is_some() && wanted.engine.is_none() {
        return all.iter().filter(named).cloned().collect();
    }
    usual
}

/// Whether one of the tests is an engine's.
pub fn any(tests: &[String], engine: Engine) -> bool {
    tests.iter().any(|test| engine_of(test).0 == engine)
}

/// How long tests took the last time: the longest begin first, so that no core is idle at the end.
struct Times {
    file: std::path::PathBuf,
    known: BTreeMap<String, f64>,
}

impl Times {
    fn read(root: &Path) -> Times {
        let file = root.join("target/test/times.json");
        let text = std::fs::read(&file).unwrap_or_default();
        let known = serde_json::from_slice(&text).unwrap_or_default();
        Times { file, known }
    }

    /// The longest first; what is not known yet may be long.
    fn sort(&self, tests: &mut [String]) {
        let time = |test: &String| self.known.get(test).copied().unwrap_or(f64::MAX);
        tests.sort_by(|a, b| time(b).total_cmp(&time(a)));
    }

    fn write(mut self, found: &[(String, Duration)]) -> Result<()> {
        let found = found
            .iter()
            .map(|(test, time)| (test.clone(), time.as_secs_f64()));
        self.known.extend(found);
        Ok(std::fs::write(
            &self.file,
            serde_json::to_vec_pretty(&self.known)?,
        )?)
    }
}

/// A screen that nobody looks at: WebKit's browser needs one. It ends with this.
struct Screen {
    server: Child,
    display: String,
}

impl Screen {
    fn start() -> Result<Screen> {
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1280x1024x24",
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb did not start")?;
        let mut number = String::new();
        if let Some(stdout) = server.stdout.take() {
            BufReader::new(stdout).read_line(&mut number)?;
        }
        Ok(Screen {
            server,
            display: format!(":{}", number.trim()),
        })
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Runs browser tests, each in a process of its own, some at once.
pub fn run(
    root: &Path,
    runner: &Runner,
    tested: &Tested,
    tests: Vec<String>,
    at_once: usize,
    long: bool,
) -> Result<Count> {
    let begun = Instant::now();
    let times = Times::read(root);
    let mut tests = tests;
    times.sort(&mut tests);
    let screen = Screen::start()?;
    let (next, count) = (AtomicUsize::new(0), Mutex::new(Count::default()));
    let hand = || {
        while let Some(test) = tests.get(next.fetch_add(1, Ordering::Relaxed)) {
            let one = Instant::now();
            let mut call = runner.call(long);
            browsers::environment(root, &mut call);
            tested.tell(&mut call);
            call.args(["--exact", "--nocapture", test])
                .env("DISPLAY", &screen.display);
            let output = call.output();
            let good = output.as_ref().is_ok_and(|output| output.status.success());
            let time = one.elapsed();
            let mut count = count
                .lock()
                .unwrap_or_else(|poisoned| poisoned.into_inner());
            count.add(Count {
                times: vec![(test.clone(), time)],
                ..Count::of(good)
            });
            let (done, all) = (count.passed + count.failed, tests.len());
            let mark = if good { "ok" } else { "FAILED" };
            println!(
                "test {test} ... {mark} ({:.1} s, {done} of {all})",
                time.as_secs_f64()
            );
            if let (false, Ok(output)) = (good, output) {
                println!("{}", String::from_utf8_lossy(&output.stdout));
                println!("{}", String::from_utf8_lossy(&output.stderr));
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..at_once.max(1) {
            scope.spawn(hand);
        }
    });
    let count = count
        .into_inner()
        .unwrap_or_else(|poisoned| poisoned.into_inner());
    times.write(&count.times)?;
    let mark = if count.failed == 0 { "ok" } else { "FAILED" };
    println!(
        "test result: {mark}. {} passed; {} failed; finished in {:.2}s, {at_once} at once",
        count.passed,
        count.failed,
        begun.elapsed().as_secs_f64()
    );
    Ok(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<String> {
        let names = [
            "a::one::chromium",
            "a::one::smoke_firefox",
            "a::one::smoke_webkit",
            "b::two::chromium",
            "b::two::firefox",
            "b::two::webkit",
            "c::in_chromium_alone",
        ];
        names.map(String::from).into()
    }

    fn chosen_by(wanted: Wanted) -> Vec<String> {
        chosen(&all(), &wanted)
    }

    #[test]
    fn one_engine_in_depth_and_the_others_in_what_differs() {
        let usual = chosen_by(Wanted::default());
        assert_eq!(usual.len(), 5);
        assert!(
            !usual
                .iter()
                .any(|test| test.ends_with("::firefox") || test.ends_with("::webkit"))
        );
        let long = chosen_by(Wanted {
            long: true,
            ..Wanted::default()
        });
        assert_eq!(long, all());
    }

    #[test]
    fn an_engine_is_tested_in_depth_where_it_is_named() {
        let engine = |engine| {
            chosen_by(Wanted {
                engine: Some(engine),
                ..Wanted::default()
            })
        };
        assert_eq!(
            engine(Engine::Firefox),
            ["a::one::smoke_firefox", "b::two::firefox"]
        );
        assert_eq!(
            engine(Engine::Chromium),
            [
                "a::one::chromium",
                "b::two::chromium",
                "c::in_chromium_alone"
            ]
        );
    }

    #[test]
    fn a_test_that_is_named_is_run() {
        let only = |only: &str, engine| {
            chosen_by(Wanted {
                only: Some(only.into()),
                engine,
                long: false,
            })
        };
        assert_eq!(only("two", None), ["b::two::chromium"]);
        assert_eq!(only("two::firefox", None), ["b::two::firefox"]);
        assert_eq!(only("two", Some(Engine::Webkit)), ["b::two::webkit"]);
        assert!(only("nothing", None).is_empty());
    }

    #[test]
    fn the_longest_begin_first() {
        let known = [("quick".to_string(), 1.0), ("long".to_string(), 30.0)];
        let times = Times {
            file: "nowhere".into(),
            known: known.into(),
        };
        let mut tests = ["quick", "long", "new"].map(String::from);
        times.sort(&mut tests);
        assert_eq!(tests, ["new", "long", "quick"]);
    }
}
