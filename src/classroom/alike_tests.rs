//! The same results under two numbers, where digits do not tell whose they are.

use super::super::facts::Fact;
use super::super::ticket::ModuleResult;
use super::super::week::tests::{assignment, of_learner, ticket};
use super::super::week_acts::Added;
use super::*;
use crate::learning::Score;
use proptest::prelude::*;

fn with_right(ticket: Ticket, right: u32) -> Ticket {
    let score = Score {
        asked: 5,
        right,
        ..Score::default()
    };
    Ticket {
        modules: vec![ModuleResult {
            module: 2,
            score,
            answers: Vec::new(),
        }],
        ..ticket
    }
}

/// What was typed as digits under a number, with so many right answers of five.
fn digits(pupil: u32, right: u32) -> Ticket {
    let number = u64::from(1_000 + pupil * 10 + right);
    with_right(ticket(number, Some(pupil), 0, 0), right)
}

fn file(pupil: u32, learner: u8, right: u32) -> Ticket {
    let number = u64::from(pupil * 10 + right);
    with_right(of_learner(number, Some(pupil), learner, &[learner]), right)
}

fn week(tickets: impl IntoIterator<Item = Ticket>) -> Week {
    let mut week = Week::new(assignment());
    for ticket in tickets {
        assert!(week.add(ticket).is_some());
    }
    week
}

fn here(week: &Week) -> (Vec<u32>, usize) {
    let attempts = week.attempts();
    (attempts.numbers(), attempts.pupils())
}

/// The child corrected the number and read out the digits again: both stand there, and the teacher is asked once.
#[test]
fn digits_of_one_run_under_two_numbers_are_asked_about() {
    for second in [digits(5, 3), file(5, 1, 3)] {
        let asked = week([digits(4, 3), second, digits(7, 2)]);
        assert_eq!(here(&asked), (vec![4, 5, 7], 3), "nobody is dropped");
        assert_eq!(asked.alike(), [(4, 5)]);
        assert_eq!(asked.alike_to(5), [4]);
        let register: Vec<u32> = (1..=9).collect();
        assert_eq!(asked.questions(&register), 1);
        assert_eq!(asked.doubts(&register), (true, false));
        for (wrong, right) in [(4, 5), (5, 4)] {
            let mut one = asked.clone();
            one.shared_is(wrong, right);
            assert_eq!(here(&one), (vec![right, 7], 2));
            assert!(one.attempts().doubles.is_empty() && one.attempts().repeats.is_empty());
            assert_eq!((one.alike(), one.questions(&register)), (vec![], 0));
            assert_eq!(Week::from_file(&one.to_file()), Ok(one.clone()));
            // What was typed for it can be taken back, and is asked about again.
            let moved = one.results().into_iter();
            let moved = moved.filter(|of| of.corrected_from().is_some());
            let moved: Vec<u64> = moved.map(|of| of.ticket.number).collect();
            one.take_back(moved[0]);
            assert_eq!(
                (here(&one), one.alike()),
                ((vec![4, 5, 7], 3), vec![(4, 5)])
            );
        }
    }
}

/// Said to be two pupils they stay two, also when the file of one of them comes; and that can be taken back.
#[test]
fn two_who_answered_alike_are_asked_about_once() {
    let mut two = week([digits(4, 3), digits(5, 3)]);
    two.shared_two(4, 5, Said::Two);
    assert_eq!((two.alike(), two.said_two()), (vec![], vec![(4, 5)]));
    assert_eq!(two.add(digits(4, 3)), Some(Added::AlreadyHere));
    two.add(file(5, 1, 3));
    assert_eq!(
        (two.alike(), here(&two)),
        (vec![], (vec![4, 5], 2)),
        "the file says nothing new"
    );
    two.shared_two(4, 5, Said::Nothing);
    assert_eq!((two.alike(), two.said_two()), (vec![(4, 5)], vec![]));
}

/// Where their walks tell, and where all is right, nothing is asked; three who say the same are one group.
#[test]
fn what_says_nothing_is_not_asked_about() {
    assert!(week([file(4, 1, 3), file(5, 2, 3)]).alike().is_empty());
    let known = week([file(4, 1, 3), file(5, 2, 3), digits(4, 3), digits(5, 3)]);
    assert!(known.alike().is_empty());
    assert!(week([digits(4, 5), digits(5, 5)]).alike().is_empty());
    assert!(week([digits(4, 3), digits(5, 2)]).alike().is_empty());
    let mut out = week([digits(4, 3), digits(5, 3)]);
    out.set_aside(digits(4, 3).number, true);
    assert!(out.alike().is_empty(), "it does not count");
    let three = week([digits(4, 3), digits(5, 3), digits(9, 3)]);
    assert_eq!(three.alike_groups(), [vec![4, 5, 9]]);
    assert_eq!(three.questions(&[]), 1);
    // A walk in common is asked about by itself.
    let shared = week([file(4, 1, 3), file(5, 1, 3), digits(5, 3)]);
    assert_eq!(
        (shared.alike(), shared.shared_work()),
        (vec![], vec![(4, 5)])
    );
}

/// Facts of a few children who answered alike or not, and of what a teacher said of them.
fn any_facts() -> impl Strategy<Value = Vec<Fact>> {
    let came = prop_oneof![
        (1u32..4, 2u32..4).prop_map(|(pupil, right)| digits(pupil, right)),
        (1u32..4, 1u8..3, 2u32..4).prop_map(|(pupil, learner, right)| file(pupil, learner, right)),
    ];
    let ticket = came.clone().prop_map(|ticket| Fact::Ticket(ticket.into()));
    let number = came.prop_map(|ticket| ticket.number);
    let pupil = (1u32..4, number.clone(), proptest::option::of(1u32..4));
    let pupil = pupil.prop_map(|(time, ticket, pupil)| Fact::Pupil {
        time,
        ticket,
        pupil,
    });
    let aside = (1u32..4, number.clone(), any::<bool>());
    let aside = aside.prop_map(|(time, ticket, aside)| Fact::Aside {
        time,
        ticket,
        aside,
    });
    let said = prop_oneof![Just(Said::Nothing), Just(Said::Two), Just(Said::One)];
    let pair = (1u32..4, number.clone(), number, said);
    let pair = pair.prop_map(|(time, one, other, said)| Fact::Pair {
        time,
        tickets: [one.min(other), one.max(other)],
        said,
    });
    let fact = prop_oneof![4 => ticket, 1 => pupil, 1 => aside, 2 => pair];
    proptest::collection::vec(fact, 0..12)
}

fn of_facts(facts: &[Fact]) -> Week {
    let mut week = Week::new(assignment());
    for fact in facts {
        week.learn(fact.clone());
    }
    week
}

fn merged(one: &Week, other: &Week) -> Week {
    let mut week = one.clone();
    week.merge(other.clone());
    week
}

/// What is asked, what was said, and who counts, whatever the order of what it knows.
fn says(week: &Week) -> impl PartialEq + std::fmt::Debug + use<> {
    let register = [1, 2, 3];
    let counted = week.attempts().counted;
    let mut counted: Vec<u64> = counted.iter().map(|of| of.ticket.number).collect();
    counted.sort_unstable();
    (
        (week.alike(), week.alike_groups(), week.said_two()),
        (week.questions(&register), week.doubts(&register)),
        (here(week), counted),
    )
}

proptest! {
    #[test]
    fn merging_asks_the_same_in_whatever_order(a in any_facts(), b in any_facts(), c in any_facts()) {
        let (a, b, c) = (of_facts(&a), of_facts(&b), of_facts(&c));
        prop_assert_eq!(says(&merged(&a, &b)), says(&merged(&b, &a)));
        let (left, right) = (merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
        prop_assert_eq!(says(&left), says(&right));
        prop_assert_eq!(says(&merged(&a, &a)), says(&a));
        prop_assert_eq!(says(&merged(&merged(&a, &b), &b)), says(&merged(&a, &b)));
    }

    /// Whatever is answered ends the question, and nobody is gone who was not said to be another.
    #[test]
    fn an_answer_ends_the_question(facts in any_facts(), is_two in any::<bool>()) {
        let mut week = of_facts(&facts);
        let before = here(&week);
        let Some((one, other)) = week.alike().first().copied() else {
            return Ok(());
        };
        match is_two {
            true => {
                week.shared_two(one, other, Said::Two);
                prop_assert_eq!(here(&week), before);
            }
            false => {
                week.shared_is(one, other);
                prop_assert!(here(&week).0.contains(&other));
            }
        }
        prop_assert!(!week.alike().contains(&(one, other)));
    }
}
