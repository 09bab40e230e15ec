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

/// At most so many failed tests are run once more.
const AGAIN: usize = 3;

/// Which failed tests are run once more, alone. None where that is not wanted; none where more failed than a slow machine
/// explains: something is really broken then; and not the only test of a run, which was alone already.
fn again(failed: &[String], of: usize, strict: bool) -> &[String] {
    if strict || failed.len() > AGAIN || of == 1 {
        return &[];
    }
    failed
}

/// How a test came out: the first time, and the second time if there was one.
struct Tried {
    test: String,
    first: bool,
    second: Option<bool>,
    time: Duration,
}

/// A test that failed at first and passed alone has passed, and is named.
fn counted(tried: Vec<Tried>) -> Count {
    let mut count = Count::default();
    for one in tried {
        let late = !one.first && one.second == Some(true);
        count.add(Count {
            times: vec![(one.test.clone(), one.time)],
            late: if late { vec![one.test] } else { Vec::new() },
            ..Count::of(one.first || late)
        });
    }
    count
}

/// How browser tests are run.
pub struct Way {
    pub at_once: usize,
    pub long: bool,
    /// Others than Chromium are only tried, in one language.
    pub smoke: bool,
    /// What fails has failed: nothing is run once more.
    pub strict: bool,
}

/// Runs browser tests, each in a process of its own, some at once; then, alone, the few that failed.
pub fn run(
    root: &Path,
    runner: &Runner,
    tested: &Tested,
    mut tests: Vec<String>,
    way: &Way,
) -> Result<Count> {
    let begun = Instant::now();
    let times = Times::read(root);
    times.sort(&mut tests);
    let screen = Screen::start()?;
    // Runs a test; says how it went, and why not.
    let one = |test: &str, place: &dyn Fn() -> String| {
        let begun = Instant::now();
        let mut call = runner.call(way.long);
        browsers::environment(root, &mut call);
        tested.tell(&mut call);
        call.env("SAQBOL_SMOKE", if way.smoke { "1" } else { "" });
        call.args(["--exact", "--nocapture", test])
            .env("DISPLAY", &screen.display);
        if tests.len() == 1 {
            // Whoever waits for one test sees how far it is.
            call.stderr(Stdio::inherit());
        }
        let output = call.output();
        let good = output.as_ref().is_ok_and(|output| output.status.success());
        let time = begun.elapsed();
        let mark = if good { "ok" } else { "FAILED" };
        let (seconds, place) = (time.as_secs_f64(), place());
        let mut said = format!("test {test} ... {mark} ({seconds:.1} s, {place})\n");
        if let (false, Ok(output)) = (good, output) {
            said += &String::from_utf8_lossy(&output.stdout);
            said += &String::from_utf8_lossy(&output.stderr);
        }
        print!("{said}");
        (good, time)
    };
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let all = Mutex::new(Vec::new());
    let hand = || {
        while let Some(test) = tests.get(next.fetch_add(1, Ordering::Relaxed)) {
            let place = || {
                let done = done.fetch_add(1, Ordering::Relaxed) + 1;
                format!("{done} of {}", tests.len())
            };
            let (first, time) = one(test, &place);
            let mut all = all.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
            all.push(Tried {
                test: test.clone(),
                first,
                second: None,
                time,
            });
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..way.at_once.max(1) {
            scope.spawn(hand);
        }
    });
    let mut all = all
        .into_inner()
        .unwrap_or_else(|poisoned| poisoned.into_inner());
    let failed = all.iter().filter(|one| !one.first);
    let failed: Vec<String> = failed.map(|one| one.test.clone()).collect();
    for test in again(&failed, tests.len(), way.strict) {
        println!("{test} failed; once more, with nothing else running:");
        let (second, _) = one(test, &|| "the second time, alone".into());
        for tried in all.iter_mut().filter(|tried| tried.test == *test) {
            tried.second = Some(second);
        }
    }
    let count = counted(all);
    times.write(&count.times)?;
    let mark = if count.failed == 0 { "ok" } else { "FAILED" };
    println!(
        "test result: {mark}. {} passed; {} failed; finished in {:.2}s, {} at once",
        count.passed,
        count.failed,
        begun.elapsed().as_secs_f64(),
        way.at_once
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

    #[test]
    fn a_few_that_failed_are_run_once_more() {
        let names = |many: usize| -> Vec<String> { (0..many).map(|n| n.to_string()).collect() };
        assert!(again(&names(0), 50, false).is_empty());
        assert_eq!(again(&names(1), 50, false), names(1));
        assert_eq!(again(&names(3), 50, false), names(3));
        assert!(
            again(&names(4), 50, false).is_empty(),
            "really broken: not even the first three"
        );
        assert!(again(&names(1), 50, true).is_empty(), "strict");
        assert!(again(&names(1), 1, false).is_empty(), "it was alone");
        assert_eq!(again(&names(2), 2, false), names(2));
    }

    #[test]
    fn what_passes_the_second_time_is_named() {
        let tried = |test: &str, first, second| Tried {
            test: test.into(),
            first,
            second,
            time: Duration::from_secs(1),
        };
        let count = counted(vec![
            tried("well", true, None),
            tried("slow", false, Some(true)),
            tried("broken", false, Some(false)),
            tried("not tried again", false, None),
        ]);
        assert_eq!((count.passed, count.failed), (2, 2));
        assert_eq!(count.late, ["slow"]);
        assert_eq!(count.times.len(), 4);
    }
}
