use super::super::answer::{Answer, short_id};
use super::super::change::{Shift, told_apart};
use super::super::facts::Fact;
use super::super::hash::ShortHash;
use super::super::rated::ratings;
use super::super::ticket::CheckResult;
use super::super::week::tests::{assignment, of_learner, ticket};
use super::*;
use crate::curriculum::steps::{Setting, Situation, Stage, Truth};
use crate::curriculum::{Band, Kind, Module, Part, Sign, Step};

fn week(tickets: impl IntoIterator<Item = Ticket>) -> Week {
    let mut week = Week::new(assignment());
    for ticket in tickets {
        week.add(ticket).expect("it is of the class");
    }
    week
}

fn played(number: u64, answers: &[(u16, u8, bool)]) -> Ticket {
    let score = Score {
        signs: 4,
        hits: 3,
        foils: 4,
        false_alarms: 1,
        asked: 2,
        right: 1,
    };
    let answers = answers.iter().map(|(item, option, right)| Answer {
        item: *item,
        option: *option,
        right: *right,
    });
    Ticket {
        modules: vec![ModuleResult {
            module: 2,
            score,
            answers: answers.collect(),
        }],
        ..ticket(number, u32::try_from(number).ok(), 100, 1)
    }
}

#[test]
fn counts_add_up_and_small_groups_stay_whole() {
    let few = Report::of(&week((1..=4).map(|n| played(n, &[(1, 1, false)]))));
    assert_eq!((few.pupils, few.modules[0].finished), (4, 4));
    assert_eq!(
        (few.modules[0].score, few.modules[0].hardest.len()),
        (None, 0)
    );
    let enough = Report::of(&week((1..=5).map(|n| played(n, &[]))));
    let score = enough.modules[0].score.expect("five are enough");
    assert_eq!((score.hits, score.signs), (15, 20));
    assert_eq!((score.false_alarms, score.foils), (5, 20));
    let noticing = enough.modules[0].noticing.expect("both were met");
    assert!((noticing.hit_rate - 0.75).abs() < 1e-9);
}

#[test]
fn who_handed_in_after_the_last_five_waits_for_the_next_five() {
    let waiting = |pupils| {
        let report = Report::of(&week((1..=pupils).map(|n| played(n, &[]))));
        (report.pupils, report.waiting)
    };
    assert_eq!(waiting(4), (4, 4));
    assert_eq!(waiting(5), (5, 0));
    assert_eq!(waiting(8), (8, 3));
}

/// What is counted, what has gone since, and what waits make up who has handed in, whatever was left out and taken back.
#[test]
fn counted_gone_and_waiting_add_up() {
    let answers = |number: u64| {
        [(
            1,
            u8::try_from(number % 2).unwrap(),
            !number.is_multiple_of(3),
        )]
    };
    let mut week = week((1..=17).map(|number| played(number, &answers(number))));
    let adds_up = |week: &Week, left: usize| {
        let report = Report::of(week);
        assert_eq!(report.pupils, 17 - left);
        assert_eq!(
            report.counted() + report.waiting,
            report.pupils + report.gone,
            "{left} left out"
        );
        assert!(report.counted() >= report.gone);
    };
    adds_up(&week, 0);
    assert_eq!(Report::of(&week).waiting, 2);
    for number in 1..=8 {
        week.leave_out(number, true);
        adds_up(&week, usize::try_from(number).unwrap());
    }
    for number in 1..=8 {
        week.leave_out(number, false);
        adds_up(&week, usize::try_from(8 - number).unwrap());
    }
}

#[test]
fn what_the_class_played_together_stands_apart() {
    let voted = Ticket {
        hands: 24,
        ..played(9, &[])
    };
    let report = Report::of(&week([voted, played(1, &[])]));
    assert_eq!((report.pupils, report.modules[0].finished), (1, 1));
    let [together] = report.together.as_slice() else {
        panic!("{:?}", report.together);
    };
    assert_eq!(
        (together.module, together.hands, together.score.hits),
        (2, 24, 3)
    );
}

#[test]
fn the_hardest_item_and_its_commonest_wrong_answer() {
    let answers: [&[(u16, u8, bool)]; 6] = [
        &[(1, 9, true), (2, 4, false)],
        &[(1, 9, true), (2, 4, false)],
        &[(1, 9, true), (2, 5, false)],
        &[(1, 8, false), (2, 3, true)],
        &[(1, 9, true), (2, 3, true)],
        &[(7, 1, false)],
    ];
    let tickets = (1..)
        .zip(answers)
        .map(|(number, answers)| played(number, answers));
    let report = Report::of(&week(tickets));
    let hard = &report.modules[0].hardest;
    assert_eq!(
        hard[0],
        Hard {
            item: 2,
            asked: 5,
            right: 2,
            wrong: 4,
            wrongs: 2
        }
    );
    assert_eq!(hard[1].item, 1);
    assert_eq!(hard.len(), 2, "one who was asked is not a group");
}

#[test]
fn the_change_has_its_margin() {
    let check = |occasion, right| CheckResult {
        occasion,
        score: Score {
            asked: 10,
            right,
            ..Score::default()
        },
        answers: Vec::new(),
    };
    // What is noticed, trusted and known stands apart: whoever holds everything for risky has noticed more and trusts less.
    let alarmed = (1..=5).map(|n| {
        let score = |occasion, hits, false_alarms| CheckResult {
            score: Score {
                signs: 6,
                hits,
                foils: 3,
                false_alarms,
                ..Score::default()
            },
            ..check(occasion, 0)
        };
        Ticket {
            checks: vec![score(Occasion::Entry, 3, 0), score(Occasion::Exit, 6, 3)],
            ..ticket(n, None, 100, 1)
        }
    });
    let report = Report::of(&week(alarmed));
    let [noticed, trusted, right] = report.changes[0].parts;
    let ends = |shift: Option<Shift>| shift.map(|shift| (shift.before, shift.after));
    assert_eq!(ends(noticed), Some((0.5, 1.0)));
    assert_eq!(ends(trusted), Some((1.0, 0.0)));
    assert_eq!(right, None);
    // Differences of 0.1, 0.2, 0.3, 0.4, 0.5: mean 0.3, standard deviation 0.15811, t(4) = 2.77645.
    let tickets = (1..=5_u32).map(|more| Ticket {
        checks: vec![check(Occasion::Entry, 3), check(Occasion::Exit, 3 + more)],
        ..ticket(u64::from(more), Some(more), 100, 1)
    });
    let report = Report::of(&week(tickets));
    let [change] = report.changes.as_slice() else {
        panic!("{:?}", report.changes);
    };
    assert_eq!((change.to, change.pupils), (Occasion::Exit, 5));
    let [None, None, Some(right)] = change.parts else {
        panic!("{change:?}");
    };
    assert!((right.before - 0.3).abs() < 1e-9 && (right.after - 0.6).abs() < 1e-9);
    assert!((right.margin - 0.19632).abs() < 1e-4, "{}", right.margin);
    let four = (1..=4).map(|n| Ticket {
        checks: vec![check(Occasion::Entry, 3), check(Occasion::Exit, 5)],
        ..ticket(n, None, 100, 1)
    });
    assert!(Report::of(&week(four)).changes.is_empty());
}

/// A quiz or a check of three situations: something safe, something unverified, a danger.
fn three() -> Module {
    let sign = Sign::parse("F3").expect("a sign of the curriculum");
    let safe = Truth::Safe {
        looks_like: sign,
        close: true,
    };
    let step = |id: &str, truth| {
        Step::plain(
            id,
            Part::Quiz,
            Kind::Situation(Situation {
                setting: Setting {
                    stage: Stage::Chat,
                    details: Vec::new(),
                },
                truth,
            }),
        )
    };
    let pool = vec![
        step("safe", safe),
        step("open", Truth::Unverified { sign }),
        step("whole", Truth::Danger { sign, whole: true }),
    ];
    Module::of_items("b2", Band::B, pool)
}

/// What was chosen becomes ratings by the module's situations; fewer than five have none.
#[test]
fn situations_are_ratings() {
    let module = three();
    let answer = |id: &str, option: &str| (short_id(id), Answer::option(option), true);
    let given = [
        answer("safe", "fine"),
        answer("open", "check"),
        answer("whole", "stop"),
        answer("gone", "stop"),
    ];
    let of = |pupils: u64| {
        let report = Report::of(&week((1..=pupils).map(|n| played(n, &given))));
        ratings(&module, &report.modules[0].chosen)
    };
    assert_eq!(of(4), Default::default());
    let rated = of(5);
    assert_eq!((rated.trusted(), rated.false_alarms()), ((5, 5), (0, 5)));
    assert_eq!((rated.checked(), rated.hits()), ((5, 5), (5, 5)));
    assert_eq!(rated.discrimination().map(|found| found.area), Some(1.0));
}

/// A class that first stopped at everything, or checked everything, and then told dangers from what is safe.
#[test]
fn telling_apart_changes_by_itself() {
    let check = |occasion, answers: [&str; 3]| CheckResult {
        occasion,
        score: Score::default(),
        answers: ["safe", "open", "whole"]
            .into_iter()
            .zip(answers)
            .map(|(id, option)| Answer {
                item: short_id(id),
                option: Answer::option(option),
                right: true,
            })
            .collect(),
    };
    for same in ["fine", "check", "stop"] {
        let tickets = (1..=5).map(|n| Ticket {
            checks: vec![
                check(Occasion::Entry, [same; 3]),
                check(Occasion::Exit, ["fine", "check", "stop"]),
            ],
            ..ticket(n, None, 100, 1)
        });
        let report = Report::of(&week(tickets));
        let shift = told_apart(&report.changes[0], &three()).expect("both were met");
        assert_eq!((shift.before, shift.after), (0.5, 1.0), "{same}");
        assert!(shift.margin > 0.1, "{shift:?}");
        // Of a check without situations nothing is told.
        let none = Module::of_items("b2", Band::B, Vec::new());
        assert_eq!(told_apart(&report.changes[0], &none), None);
    }
}

/// How long this thread has had a processor, in seconds: what a busy machine does beside it does not count. Elsewhere than on
/// Linux it is the time of the clock, from `begun`.
fn worked(begun: std::time::Instant) -> f64 {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanos = told
        .split_whitespace()
        .next()
        .and_then(|first| first.parse::<f64>().ok());
    nanos.map_or_else(|| begun.elapsed().as_secs_f64(), |nanos| nanos / 1e9)
}

/// Ten thousand results of one code are read, reported and looked through for shared work in two seconds (in a build that
/// is not optimised, in twenty), each under a number of its own or all without one.
#[test]
fn ten_thousand_results_are_reported_in_two_seconds() {
    for numbered in [true, false] {
        let mut week = Week::new(assignment());
        for number in 1..=10_000_u32 {
            let walk = ShortHash(number.to_le_bytes());
            let pupil = numbered.then_some(number);
            let mut handed = of_learner(u64::from(number), pupil, 1, &[]);
            handed.learner = Some(walk);
            handed.walks = vec![walk];
            handed.modules.push(ModuleResult {
                module: 2,
                score: Score {
                    signs: 6,
                    hits: number % 7,
                    ..Score::default()
                },
                answers: Vec::new(),
            });
            week.learn(Fact::Ticket(Box::new(handed)));
        }
        let clock = std::time::Instant::now();
        let begun = worked(clock);
        let report = Report::of(&week);
        assert_eq!(
            (report.pupils, report.modules[0].finished),
            (10_000, 10_000)
        );
        assert!(week.shared_work().is_empty());
        let took = worked(clock) - begun;
        println!("ten thousand results, numbers {numbered}: {took:.2} s");
        assert!(
            took < if cfg!(debug_assertions) { 20.0 } else { 2.0 },
            "{took:.2} s, numbers {numbered}"
        );
    }
}
