//! `test`: every check there is, with one closing line that counts them all.

mod count;
mod engines;
mod long;
mod runners;

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use super::{browsers, fuzz, hosts, platforms};
use crate::build::wasm::FULL;
use crate::ship::{self, Tested};
use count::Count;
use engines::{Engine, Wanted, Way};
use runners::Runner;

/// Test programs that read what is packaged, without and with a browser; the others need nothing but themselves.
const WEIGH: [&str; 3] = ["packages", "pilot", hosts::TESTS];
const BROWSERS: &str = "browsers";

#[derive(clap::Args)]
pub struct Args {
    /// Only what needs no browser and no wasm: under two minutes
    #[arg(long, conflicts_with_all = ["long", "engine"])]
    fast: bool,
    /// Also what takes longest: everything in all three engines, every single press where by default one of each sort is
    /// tried, two clean clones compared byte by byte, fuzzing, dependencies
    #[arg(long)]
    long: bool,
    /// Only the tests whose name contains this
    #[arg(long, value_name = "NAME")]
    only: Option<String>,
    /// Only the browser tests, all of them, in this engine
    #[arg(long, value_enum)]
    engine: Option<Engine>,
    /// How many browser tests run at once [default: three for two cores: a test waits half of its time]
    #[arg(long, value_name = "NUMBER")]
    at_once: Option<usize>,
    /// A browser test that fails has failed; otherwise up to three are run once more, alone, and named if they pass then
    #[arg(long)]
    strict: bool,
}

/// What was counted so far.
#[derive(Default)]
struct Total {
    count: Count,
    /// The parts and their seconds.
    parts: Vec<(String, f64)>,
}

impl Total {
    /// Does a part of the checks; an error counts as a failure.
    fn part(&mut self, name: &str, work: impl FnOnce() -> Result<Count>) {
        eprintln!("→ {name} …");
        let start = Instant::now();
        let count = work().unwrap_or_else(|error| {
            eprintln!("error: {error:#}");
            Count::of(false)
        });
        let mark = if count.failed == 0 { "✓" } else { "✗" };
        let seconds = start.elapsed().as_secs_f64();
        let (passed, failed) = (count.passed, count.failed);
        eprintln!("{mark} {name}: {passed} passed, {failed} failed ({seconds:.1} s)");
        self.count.add(count);
        self.parts.push((name.to_string(), seconds));
    }
}

pub fn command(root: &Path, args: &Args) -> Result<bool> {
    let begun = Instant::now();
    let mut total = Total::default();
    let named = args.only.is_some();
    if !named && args.engine.is_none() {
        static_checks(root, &mut total);
    }
    let mut runners = Vec::new();
    total.part("compiling the tests", || {
        runners = runners::compile(root)?;
        Ok(Count::default())
    });
    if args.engine.is_none() {
        for runner in runners
            .iter()
            .filter(|runner| !WEIGH.contains(&&runner.name[..]) && runner.name != BROWSERS)
        {
            if has_any(runner, args)? {
                total.part(&runner.name, || {
                    runner.run(args.only.as_deref(), args.long, |_| {})
                });
            }
        }
    }
    if !args.fast {
        packages_and_browsers(root, args, &runners, &mut total)?;
    }
    if args.long && !named && args.engine.is_none() {
        total.part("reproducible", || long::reproducible(root).map(Count::of));
        total.part("fuzz", || fuzz::short(root).map(Count::of));
        total.part("dependencies", || long::dependencies(root).map(Count::of));
    }
    close(&total, begun, named)
}

/// What needs no test program: format, lints for every build, lessons.
fn static_checks(root: &Path, total: &mut Total) {
    total.part("format", || good(root, &["fmt", "--all", "--check"]));
    let clippy = ["clippy", "--locked"];
    let strict = ["--", "-D", "warnings"];
    total.part("clippy", || {
        good(
            root,
            &[&clippy[..], &["--workspace", "--all-targets"], &strict].concat(),
        )
    });
    // The builds of the app differ by features: what one leaves out must not be missed in it.
    for features in ["csr", FULL, "csr,lms"] {
        total.part(&format!("clippy, {features}"), || {
            good(
                root,
                &[
                    &clippy[..],
                    &["--package", "saqbol", "--features", features],
                    &strict,
                ]
                .concat(),
            )
        });
    }
    // By the program that translators use.
    let content = [
        "run",
        "--quiet",
        "--locked",
        "--package",
        "content",
        "--",
        "check",
    ];
    total.part("lessons", || good(root, &content));
}

fn has_any(runner: &Runner, args: &Args) -> Result<bool> {
    let names = runner.names()?;
    let wanted = |name: &String| args.only.as_ref().is_none_or(|only| name.contains(only));
    Ok(names.iter().any(wanted))
}

/// Packages are built only if a test that is wanted reads them.
fn packages_and_browsers(
    root: &Path,
    args: &Args,
    runners: &[Runner],
    total: &mut Total,
) -> Result<()> {
    let runner = |name: &str| {
        let found = runners.iter().find(|runner| runner.name == name);
        found.with_context(|| format!("there is no test program {name}"))
    };
    let browser_tests = runner(BROWSERS)?;
    let wanted = Wanted {
        engine: args.engine,
        only: args.only.clone(),
        long: args.long,
    };
    let tests = engines::chosen(&browser_tests.names()?, &wanted);
    let mut weigh = Vec::new();
    for name in WEIGH {
        if args.engine.is_none() && has_any(runner(name)?, args)? {
            weigh.push(runner(name)?);
        }
    }
    if tests.is_empty() && weigh.is_empty() {
        return Ok(());
    }
    let mut tested: Option<Tested> = None;
    total.part("packaging", || {
        let all = weigh.iter().any(|one| one.name == WEIGH[0]);
        let platforms = all || tests.iter().any(|test| plays_in_platforms(test));
        tested = Some(ship::for_tests(root, !tests.is_empty(), platforms)?);
        Ok(Count::of(true))
    });
    let Some(tested) = tested else {
        return Ok(());
    };
    for runner in weigh {
        let mut servers = None;
        if runner.name == hosts::TESTS && args.long {
            total.part("real web servers", || {
                servers = hosts::bring(root)?;
                Ok(Count::default())
            });
        }
        if runner.name == hosts::TESTS && servers.is_none() {
            continue;
        }
        total.part(&runner.name, || {
            runner.run(args.only.as_deref(), args.long, |call| {
                tested.tell(call);
                call.envs(servers.map(|place| (hosts::VARIABLE, place)));
            })
        });
    }
    if !tests.is_empty() {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let way = Way {
            at_once: args.at_once.unwrap_or(cores + cores / 2),
            long: args.long,
            smoke: !args.long && args.engine.is_none(),
            strict: args.strict,
        };
        total.part(
            &format!("{} browser tests, {} at once", tests.len(), way.at_once),
            || {
                browsers::bring(root, engines::any(&tests, Engine::Firefox))?;
                for platform in &platforms::ALL {
                    let plays = |test: &String| test.starts_with(platform.tests);
                    if args.long && tests.iter().any(plays) {
                        platform.bring(root)?;
                    }
                }
                engines::run(root, browser_tests, &tested, tests, &way)
            },
        );
    }
    Ok(())
}

/// Whether a browser test plays the lessons for learning platforms.
fn plays_in_platforms(test: &str) -> bool {
    let rooms = ["platforms::", "cmi5::", "kolibri::", "scormhost::"];
    rooms.iter().any(|room| test.starts_with(room))
}

/// Says where the time went, and closes with the one line that counts every test of every part.
fn close(total: &Total, begun: Instant, named: bool) -> Result<bool> {
    let count = &total.count;
    if named && count.passed + count.failed == 0 {
        bail!("no test has this in its name");
    }
    let slowest = count.slowest(10);
    if !slowest.is_empty() {
        eprint!("the slowest tests:\n{slowest}");
    }
    let long = total.parts.iter().filter(|(_, seconds)| *seconds >= 1.0);
    let parts: Vec<String> = long
        .map(|(name, seconds)| format!("{name} {seconds:.0} s"))
        .collect();
    eprintln!(
        "{:.0} s: {}",
        begun.elapsed().as_secs_f64(),
        parts.join(", ")
    );
    println!("{}", count.closing());
    Ok(count.failed == 0)
}

fn good(root: &Path, arguments: &[&str]) -> Result<Count> {
    let status = Command::new("cargo")
        .args(arguments)
        .current_dir(root)
        .status()?;
    Ok(Count::of(status.success()))
}
