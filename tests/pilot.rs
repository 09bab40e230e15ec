//! The pilot's script in R, on schools that are made up: what is put in is what it finds. R has to be there, so only with
//! `--long`.

use std::path::Path;
use std::process::Command;

use blackbox::{dist, is_long};
use saqbol::classroom::{
    Assignment, CheckResult, SheetOf, SheetWords, ShortHash, Table, Ticket, Week, Who, csv, sheet,
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

/// A class of so many pupils: what each notices and trusts in the check before, and with so much more in the one after; and
/// in the third, where there is one.
fn class(
    chance: &mut Chance,
    mark: u32,
    pupils: u32,
    [noticed, trusted]: [f64; 2],
    growth: [f64; 2],
    later: Option<[f64; 2]>,
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
        let mut checks = vec![
            check(Occasion::Entry, noticed, trusted),
            check(Occasion::Exit, noticed + growth[0], trusted + growth[1]),
        ];
        if let Some(growth) = later {
            let [noticed, trusted] = [noticed + growth[0], trusted + growth[1]];
            checks.push(check(Occasion::Delayed, noticed, trusted));
        }
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
    // Words may have commas, and are quoted.
    let row = |line: &str| {
        let (lang, words) = line.split_once(",\"").expect("a language and its words");
        let words = words.trim_end_matches('"').split("\",\"");
        std::iter::once(lang)
            .chain(words)
            .map(String::from)
            .collect()
    };
    table.lines().skip(1).map(row).collect()
}

/// The table that a teacher saves.
fn table(class: &Week, labels: &[String]) -> String {
    let empty = SheetWords {
        title: "T",
        date: "D",
        counted: "",
        handed_in: "",
        out: "",
        undecided: "",
        module: "",
        finished: "",
        hits: &labels[4],
        signs: "",
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
        size: "",
        missing: "",
        here: "",
        left_out: "",
        again: "",
        outside: "",
        nameless: "",
        questions: "",
        explained: "",
        explanations: [("", ""); 6],
        figures: "",
        of_figures: [("", ""); 1],
    };
    let of = SheetOf {
        week: class,
        name: "5 «Б»; 1, \"x\"",
        who: Who::default(),
        questions: 0,
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

/// Runs the script; what it says of what went wrong, where something did.
fn run(folder: &Path) -> Result<(), String> {
    let run = Command::new("Rscript")
        .arg(dist().join("kit/pilot/analysis.R"))
        .arg(folder)
        .output()
        .expect("R is there: `apt-get install r-base-core`");
    let said = String::from_utf8_lossy(&run.stderr).into_owned();
    if run.status.success() {
        Ok(())
    } else {
        Err(said)
    }
}

/// A table that the script wrote: a name and the numbers of a row.
fn written(folder: &Path, name: &str) -> Vec<(String, Vec<f64>)> {
    let results = std::fs::read_to_string(folder.join(name)).expect("results");
    let row = |line: &str| {
        let mut cells = line.split(',');
        let name = cells.next().unwrap_or_default().trim_matches('"');
        let numbers = cells.map(|cell| cell.parse().unwrap_or(f64::NAN));
        (name.to_string(), numbers.collect())
    };
    results.lines().skip(1).map(row).collect()
}

/// Effect, low and high of each measure, as the script writes them.
fn analysed(folder: &Path) -> Vec<(String, [f64; 3])> {
    run(folder).unwrap_or_else(|said| panic!("{said}"));
    let rows = written(folder, "results.csv").into_iter();
    rows.map(|(name, numbers)| (name, [numbers[2], numbers[3], numbers[4]]))
        .collect()
}

/// A pilot as the protocol plans it, with twenty schools instead of two so that chance is small: growth of 12 points in what
/// is noticed and a fall of 6 in what is trusted, besides 5 points that everybody grows and what schools differ in. At the
/// third check half of all that is left.
#[test]
fn the_script_finds_the_effect_that_was_put_in() {
    if !is_long() {
        eprintln!("not run: it needs R (--long)");
        return;
    }
    let labels = labels();
    assert!(labels.len() >= 3);
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        std::fs::write(folder.path().join(name), text).expect("written");
    };
    let mut chance = Chance(7);
    let mut list = String::from("file,school,arm,later\n");
    let mut mark = 0;
    let mut grown = 0.0;
    for school in 0..20 {
        let own = 0.10 * chance.share();
        for arm in ["now", "now", "wait", "wait"] {
            let effect = if arm == "now" {
                [0.12, -0.06]
            } else {
                [0.0, 0.0]
            };
            let growth = [0.05 + own + effect[0], effect[1]];
            let later = (arm == "now").then(|| growth.map(|growth| growth / 2.0));
            grown += later.map_or(0.0, |growth| growth[0] * 100.0 / 40.0);
            let made = class(&mut chance, mark, 25, [0.45 + own, 0.70], growth, later);
            // Both tables of a class that began have both changes here; the later one is read for the third check.
            let text = table(&made, &labels[mark as usize % labels.len()]);
            let (file, name) = (format!("class-{mark}.csv"), format!("later-{mark}.csv"));
            write(&file, &text);
            write(&name, &text);
            let name = if later.is_some() { name } else { String::new() };
            list.push_str(&format!("{file},{school},{arm},{name}\n"));
            mark += 1;
        }
    }
    write("classes.csv", &list);
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
    let lasted = written(folder.path(), "lasted.csv");
    // Noticed has grown by half of what it had, trusted has fallen by half, right has neither.
    for ((name, row), truth) in lasted.iter().zip([grown, -3.0, 0.0]) {
        println!("{name} lasted: {row:?}, put in {truth:.2}");
        let [
            classes,
            pupils,
            second,
            third,
            low,
            high,
            since,
            below,
            above,
        ] = row[..]
        else {
            panic!("nine numbers, but {row:?}")
        };
        assert_eq!((classes, pupils), (40.0, 1000.0));
        assert!(
            low < truth && truth < high && high - low < 6.0,
            "{name}: {row:?}"
        );
        assert!((third - second - since).abs() < 1e-6, "{name}: {row:?}");
        assert!(below < -truth && -truth < above, "{name}: {row:?}");
    }
    assert_eq!(lasted.len(), 3);
    // Schools are names: numbers and words are counted alike.
    write(
        "classes.csv",
        &list.replace(",now", "th,now").replace(",wait", "th,wait"),
    );
    for ((_, as_word), (_, as_number)) in analysed(folder.path()).iter().zip(&results) {
        assert!((as_word[2] - as_number[2]).abs() < 1e-6);
    }
    let as_words = written(folder.path(), "lasted.csv");
    for ((_, as_word), (_, as_number)) in as_words.iter().zip(&lasted) {
        assert!((as_word[4] - as_number[4]).abs() < 1e-6);
    }
    // A third check of a class that waited is nobody's to count.
    write("classes.csv", &list.replace(",wait,", ",wait,later-0.csv"));
    let refused = run(folder.path()).expect_err("it is refused");
    assert!(refused.contains("leave its later empty"), "{refused}");
    // Without a third check, and arms the other way round: the same effect the other way round.
    let mut other = String::from("file,school,arm\n");
    for line in list.lines().skip(1) {
        let mut cells = line.split(',');
        let (file, school) = (cells.next().unwrap_or(""), cells.next().unwrap_or(""));
        let arm = match cells.next() {
            Some("now") => "wait",
            _ => "now",
        };
        other.push_str(&format!("{file},{school},{arm}\n"));
    }
    write("classes.csv", &other);
    std::fs::remove_file(folder.path().join("lasted.csv")).expect("it was there");
    let turned = analysed(folder.path());
    assert!((turned[0].1[0] + results[0].1[0]).abs() < 1e-6);
    assert!(!folder.path().join("lasted.csv").exists());
}
