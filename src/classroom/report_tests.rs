use super::super::answer::Answer;
use super::super::class::tests::{assignment, ticket};
use super::super::ticket::CheckResult;
use super::*;

fn class(tickets: impl IntoIterator<Item = Ticket>) -> Class {
    let mut class = Class::new(assignment());
    for ticket in tickets {
        class.add(ticket).expect("it is of the class");
    }
    class
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
    let few = Report::of(&class((1..=4).map(|n| played(n, &[(1, 1, false)]))));
    assert_eq!((few.pupils, few.modules[0].finished), (4, 4));
    assert_eq!(
        (few.modules[0].score, few.modules[0].hardest.len()),
        (None, 0)
    );
    let enough = Report::of(&class((1..=5).map(|n| played(n, &[]))));
    let score = enough.modules[0].score.expect("five are enough");
    assert_eq!((score.hits, score.signs), (15, 20));
    assert_eq!((score.false_alarms, score.foils), (5, 20));
    let noticing = enough.modules[0].noticing.expect("both were met");
    assert!((noticing.hit_rate - 0.75).abs() < 1e-9);
}

#[test]
fn what_the_class_played_together_stands_apart() {
    let voted = Ticket {
        hands: 24,
        ..played(9, &[])
    };
    let report = Report::of(&class([voted, played(1, &[])]));
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
    let report = Report::of(&class(tickets));
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
    // Knowledge, signs and safe things count alike: of 2, 3 and 5 asked, 1, 2 and 4 were right.
    let mixed = Score {
        asked: 2,
        right: 1,
        signs: 3,
        hits: 2,
        foils: 5,
        false_alarms: 1,
    };
    let all = (1..=5).map(|n| {
        let score = |occasion| CheckResult {
            score: mixed,
            ..check(occasion, 0)
        };
        Ticket {
            checks: vec![score(Occasion::Entry), score(Occasion::Exit)],
            ..ticket(n, None, 100, 1)
        }
    });
    assert!((Report::of(&class(all)).changes[0].before - 0.7).abs() < 1e-9);
    // Differences of 0.1, 0.2, 0.3, 0.4, 0.5: mean 0.3, standard deviation 0.15811, t(4) = 2.77645.
    let tickets = (1..=5_u32).map(|more| Ticket {
        checks: vec![check(Occasion::Entry, 3), check(Occasion::Exit, 3 + more)],
        ..ticket(u64::from(more), Some(more), 100, 1)
    });
    let report = Report::of(&class(tickets));
    let [change] = report.changes.as_slice() else {
        panic!("{:?}", report.changes);
    };
    assert_eq!((change.to, change.pupils), (Occasion::Exit, 5));
    assert!((change.before - 0.3).abs() < 1e-9 && (change.after - 0.6).abs() < 1e-9);
    assert!((change.margin - 0.19632).abs() < 1e-4, "{}", change.margin);
    let four = (1..=4).map(|n| Ticket {
        checks: vec![check(Occasion::Entry, 3), check(Occasion::Exit, 5)],
        ..ticket(n, None, 100, 1)
    });
    assert!(Report::of(&class(four)).changes.is_empty());
}
