//! A class that has handed in, as a teacher's device keeps it.

use saqbol::classroom::{
    Answer, Assignment, CheckResult, ModuleResult, ShortHash, Ticket, Week, short_id, week_id,
};
use saqbol::curriculum::Band;
use saqbol::learning::{Day, Occasion, Score};
use serde_json::{Value, json};

/// What the class was given: two modules of band B, in Kazakh, with the checks.
pub fn assignment(key: Option<[u8; 32]>) -> Assignment {
    Assignment {
        band: Band::B,
        modules: vec![2, 6],
        language: Some("kk".into()),
        checks: true,
        mark: 7,
        key,
    }
}

fn score(signs: u32, hits: u32, foils: u32, false_alarms: u32, asked: u32, right: u32) -> Score {
    Score {
        signs,
        hits,
        foils,
        false_alarms,
        asked,
        right,
    }
}

/// The ticket of a pupil; the number decides what they got right.
pub fn ticket(number: u64) -> Ticket {
    let n = u32::try_from(number % 1000).unwrap_or(0);
    let friend = match n % 3 {
        0 => ("go", true),
        1 => ("coins", false),
        _ => ("back", false),
    };
    let answer = |item: &str, (option, right): (&str, bool)| Answer {
        item: short_id(item),
        option: Answer::option(option),
        right,
    };
    let module = |module| ModuleResult {
        module,
        score: score(6, 3 + n % 4, 5, n % 3, 5, 2 + n % 4),
        answers: vec![
            answer("q2-friend", friend),
            answer("q2-likes", ("both", n % 2 == 0)),
        ],
    };
    let check = |occasion, right| CheckResult {
        occasion,
        score: score(3, 1 + right % 3, 3, 1, 4, right),
        answers: Vec::new(),
    };
    Ticket {
        assignment: assignment(None),
        pupil: u32::try_from(number).ok().filter(|n| (1..=40).contains(n)),
        day: Day(20_780),
        attempt: 1,
        number,
        learner: Some(ShortHash::of(&number.to_string())),
        walks: vec![ShortHash::of(&format!("walk {number}"))],
        hands: 0,
        modules: vec![module(2), module(6)],
        checks: vec![
            check(Occasion::Entry, 1 + n % 2),
            check(Occasion::Exit, 2 + n % 3),
        ],
    }
}

/// How many tickets one device collects where there are many.
const DEVICE: usize = 100;

/// A class of so many tickets, and of a lesson that it played together.
pub fn class(tickets: u64, name: &str, size: u32) -> Week {
    let mut class = Week::new(assignment(None));
    class.describe(name, size);
    // A class looks through all that it has at each ticket that is handed in: many are brought from several devices.
    for from in (1..=tickets).step_by(DEVICE) {
        let mut device = Week::new(assignment(None));
        for number in (from..=tickets).take(DEVICE) {
            let _ = device.add(ticket(number));
        }
        class.merge(device);
    }
    let together = Ticket {
        pupil: None,
        hands: 24,
        learner: None,
        walks: Vec::new(),
        checks: Vec::new(),
        ..ticket(900_000)
    };
    let _ = class.add(together);
    class
}

/// What a device keeps of it.
pub fn records(class: &Week) -> Vec<Value> {
    let id = week_id(class.assignment());
    let lines = class.to_lines().into_iter();
    let mut all: Vec<Value> = lines
        .map(|line| json!({ "who": id, "line": line }))
        .collect();
    all.push(json!({ "who": "#classes", "line": format!("+{id}") }));
    all
}

/// The page of its report.
pub fn page(class: &Week) -> String {
    format!("report/{}", week_id(class.assignment()))
}
