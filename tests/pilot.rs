//! The pilot's script in R, on schools that are made up: what is put in is what it finds. R has to be there, so only with
//! `--long`.

use std::path::Path;
use std::process::Command;

use blackbox::{dist, is_long};
use saqbol::classroom::{
    Assignment, CheckResult, SheetOf, SheetWords, ShortHash, Table, Ticket, Week, csv, sheet,
};
use saqbol::curriculum::Band;
use saqbol::learning::{Day, Occasion, Ratings, Score};

/// Random numbers that are the same each time: splitmix64 (Steele, Lea, Flood 2014).
struct Chance(u64);

impl Chance {
    /// From 0 to below 1.
    fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }

    /// How many of so many happen, each with this probability.
    fn of(&mut self, most: u32, probability: f64) -> u32 {
        let hits = (0..most).filter(|_| self.share() < probability);
        u32::try_from(hits.count()).expect("few")
    }
}

/// A class of so many pupils: what each notices and trusts in the check before, and with so much more in the one after.
fn class(
    chance: &mut Chance,
    mark: u32,
    pupils: u32,
    [noticed, trusted]: [f64; 2],
    growth: [f64; 2],
) -> Week {
    let assignment = Assignment {
        band: Band::B,
        modules: Vec::new(),
        language: None,
        checks: true,
        mark,
        key: None,
    };
    let mut class = Week::new(assignment.clone());
    for pupil in 1..=pupils {
        let number = u64::from(mark * 1000 + pupil);
        let mut check = |occasion, noticed, trusted: f64| CheckResult {
            occasion,
            score: Score {
                signs: 6,
                hits: chance.of(6, noticed),
                foils: 6,
                false_alarms: chance.of(6, 1.0 - trusted),
                asked: 4,
                right: chance.of(4, 0.5),
            },
            answers: Vec::new(),
        };
        let checks = vec![
            check(Occasion::Entry, noticed, trusted),
            check(Occasion::Exit, noticed + growth[0], trusted + growth[1]),
        ];
        let taken = class.add(Ticket {
            assignment: assignment.clone(),
            pupil: Some(pupil),
            day: Day(20_780),
            attempt: 1,
            number,
            learner: Some(ShortHash::of(&number.to_string())),
            walks: vec![ShortHash::of(&format!("walk {number}"))],
            hands: 0,
            modules: Vec::new(),
            checks,
        });
        assert!(taken.is_some(), "it is of the class");
    }
    class
}

/// The words of a language's tables, as the kit has them for the script.
fn labels() -> Vec<Vec<String>> {
    let table = std::fs::read_to_string(dist().join("kit/pilot/labels.csv")).expect("the kit");
    let row = |line: &str| {
        line.split(',')
            .map(|cell| cell.trim_matches('"').to_string())
            .collect()
    };
    table.lines().skip(1).map(row).collect()
}

/// The table that a teacher saves.
fn table(class: &Week, labels: &[String]) -> String {
    let empty = SheetWords {
        title: "T",
        date: "D",
        handed_in: "",
        module: "",
        finished: "",
        hits: &labels[4],
        signs: "",
        false_alarms: "",
        foils: "",
        trusted: &labels[5],
        right: &labels[6],
        asked: "",
        apart: "",
        checked: "",
        unverified: "",
        change: &labels[1],
        before: "",
        after: "",
        difference: "",
        margin: "",
        exit: &labels[2],
        delayed: &labels[3],
        together: "",
        missing: "",
        explained: "",
        explanations: [("", ""); 7],
    };
    let of = SheetOf {
        week: class,
        name: "5 «Б»; 1, \"x\"",
        missing: None,
        today: Day(20_790),
    };
    let rows = sheet(
        &of,
        &empty,
        &|_| String::new(),
        &|_| Ratings::default(),
        &|_| None,
    );
    csv(Table::of(&labels[0]), &rows)
}

/// Effect, low and high of each measure, as the script writes them.
fn analysed(folder: &Path) -> Vec<(String, [f64; 3])> {
    let run = Command::new("Rscript")
        .arg(dist().join("kit/pilot/analysis.R"))
        .arg(folder)
        .output()
        .expect("R is there: `apt-get install r-base-core`");
    let said = String::from_utf8_lossy(&run.stderr).into_owned();
    assert!(run.status.success(), "{said}");
    let results = std::fs::read_to_string(folder.join("results.csv")).expect("results");
    let number = |cell: &str| cell.parse().unwrap_or(f64::NAN);
    let row = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        (
            cells[0].trim_matches('"').to_string(),
            [number(cells[3]), number(cells[4]), number(cells[5])],
        )
    };
    results.lines().skip(1).map(row).collect()
}

/// A pilot as the protocol plans it, with twenty schools instead of two so that chance is small: growth of 12 points in what
/// is noticed and a fall of 6 in what is trusted, besides 5 points that everybody grows and what schools differ in.
#[test]
fn the_script_finds_the_effect_that_was_put_in() {
    if !is_long() {
        return;
    }
    let labels = labels();
    assert!(labels.len() >= 3);
    let folder = tempfile::tempdir().expect("a folder");
    let mut chance = Chance(7);
    let mut list = String::from("file,school,arm\n");
    let mut mark = 0;
    for school in 0..20 {
        let own = 0.10 * chance.share();
        for arm in ["now", "now", "wait", "wait"] {
            let effect = if arm == "now" {
                [0.12, -0.06]
            } else {
                [0.0, 0.0]
            };
            let growth = [0.05 + own + effect[0], effect[1]];
            let made = class(&mut chance, mark, 25, [0.45 + own, 0.70], growth);
            let file = format!("class-{mark}.csv");
            let text = table(&made, &labels[mark as usize % labels.len()]);
            std::fs::write(folder.path().join(&file), text).expect("written");
            list.push_str(&format!("{file},{school},{arm}\n"));
            mark += 1;
        }
    }
    std::fs::write(folder.path().join("classes.csv"), &list).expect("written");
    let results = analysed(folder.path());
    let named: Vec<&str> = results.iter().map(|(name, _)| &name[..]).collect();
    assert_eq!(named, ["noticed", "trusted", "right"]);
    for ((name, [effect, low, high]), truth) in results.iter().zip([12.0, -6.0, 0.0]) {
        println!("{name}: {effect:.2} ({low:.2} to {high:.2}), put in {truth}");
        assert!((effect - truth).abs() < 3.0, "{name}: {effect}");
        assert!(
            *low < truth && truth < *high && high - low < 12.0,
            "{name}: {low} to {high}"
        );
    }
    // Arms the other way round: the same effect the other way round.
    let other = list
        .replace("now", "?")
        .replace("wait", "now")
        .replace('?', "wait");
    std::fs::write(folder.path().join("classes.csv"), other).expect("written");
    let turned = analysed(folder.path());
    assert!((turned[0].1[0] + results[0].1[0]).abs() < 1e-6);
}
