//! Whatever is merged into what, in whatever order: the same facts say the same.

use super::super::facts::HandedIn;
use super::super::ticket::tests::any_ticket;
use super::super::transfer::to_text;
use super::tests::{assignment, of_learner};
use super::*;
use proptest::prelude::*;

/// Facts as any device might have come to them.
fn any_facts() -> impl Strategy<Value = Vec<Fact>> {
    let ticket = any_ticket().prop_map(|ticket| {
        Fact::Ticket(Box::new(Ticket {
            assignment: assignment(),
            number: ticket.number % 5,
            ..ticket
        }))
    });
    let time = 0u32..4;
    let pupil =
        (time.clone(), 0u64..5, proptest::option::of(1u32..4)).prop_map(|(time, ticket, pupil)| {
            Fact::Pupil {
                time,
                ticket,
                pupil,
            }
        });
    let aside =
        (time.clone(), 0u64..5, any::<bool>()).prop_map(|(time, ticket, aside)| Fact::Aside {
            time,
            ticket,
            aside,
        });
    let size = (time.clone(), 0u32..40).prop_map(|(time, size)| Fact::Size { time, size });
    let name =
        (time.clone(), "[а-яА-Я «»]{0,9}").prop_map(|(time, name)| Fact::Name { time, name });
    let unknown = "[a-z]{1,9}( [a-z]{1,9}){0,2}".prop_map(Fact::Unknown);
    let of = (time.clone(), 0u64..4).prop_map(|(time, key)| Fact::Of { time, key });
    let given = (time.clone(), 0u32..9).prop_map(|(time, day)| Fact::Given {
        time,
        day: Day(day),
    });
    let numbers = (time.clone(), proptest::collection::vec(1u32..9, 0..4))
        .prop_map(|(time, numbers)| Fact::Numbers { time, numbers });
    let saved = (time, 0u32..9).prop_map(|(time, tickets)| Fact::Saved { time, tickets });
    let said = prop_oneof![size, name, of, given, numbers, saved];
    let fact = prop_oneof![4 => ticket, 2 => pupil, 2 => aside, 5 => said, 1 => unknown];
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

/// What a class says, whatever the order of what it knows.
fn says(week: &Week) -> impl PartialEq + std::fmt::Debug + use<> {
    let of = |handed: &[HandedIn]| -> Vec<(u64, Option<u32>)> {
        let mut all: Vec<_> = handed.iter().map(|h| (h.ticket.number, h.pupil)).collect();
        all.sort_unstable();
        all
    };
    let attempts = week.attempts();
    let groups = |all: &[Vec<HandedIn>]| {
        let mut all: Vec<_> = all.iter().map(|handed| of(handed)).collect();
        all.sort_unstable();
        all
    };
    (
        (week.name().to_string(), week.size(), week.unknown()),
        of(&attempts.counted),
        groups(&attempts.repeats),
        groups(&attempts.doubles),
        (week.missing(&[1, 2, 3]), week.shared_work()),
        (
            week.of(),
            week.given(),
            week.numbered().map(|(_, n)| n.to_vec()),
        ),
    )
}

/// What the tests below compare by can tell classes apart.
#[test]
fn classes_with_other_facts_are_not_the_same() {
    let size = |size| Fact::Size { time: 1, size };
    let name = Fact::Name {
        time: 1,
        name: "5А".into(),
    };
    let one = of_facts(&[size(30), name.clone()]);
    assert_eq!(one, of_facts(&[name.clone(), size(30)]));
    for other in [vec![size(30)], vec![size(31), name.clone()], vec![]] {
        assert_ne!(one, of_facts(&other));
    }
    let mut elsewhere = assignment();
    elsewhere.mark += 1;
    assert_ne!(Week::new(elsewhere), Week::new(assignment()));
}

proptest! {
    #[test]
    fn merging_is_commutative_associative_and_idempotent(a in any_facts(), b in any_facts(), c in any_facts()) {
        let (a, b, c) = (of_facts(&a), of_facts(&b), of_facts(&c));
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        prop_assert_eq!(says(&merged(&a, &b)), says(&merged(&b, &a)));
        let (left, right) = (merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
        prop_assert_eq!(says(&left), says(&right));
        prop_assert_eq!(left, right);
        prop_assert_eq!(merged(&a, &a), a.clone());
        prop_assert_eq!(merged(&merged(&a, &b), &b), merged(&a, &b));
    }

    #[test]
    fn what_a_class_says_does_not_depend_on_the_order(facts in any_facts(), shuffled in any::<u64>()) {
        let mut other = facts.clone();
        crate::learning::Random::new(shuffled).shuffle(&mut other);
        prop_assert_eq!(of_facts(&facts), of_facts(&other));
        prop_assert_eq!(says(&of_facts(&facts)), says(&of_facts(&other)));
    }

    #[test]
    fn lines_come_back_in_any_order(facts in any_facts(), shuffled in any::<u64>()) {
        let week = of_facts(&facts);
        let mut lines = week.to_lines();
        crate::learning::Random::new(shuffled).shuffle(&mut lines);
        let read = Week::from_lines(lines.iter().map(String::as_str));
        prop_assert_eq!(read.as_ref().map(says), Some(says(&week)));
        prop_assert_eq!(read, Some(week));
    }

    /// The teacher's and the pupils' acts on two devices, merged through files in both directions.
    #[test]
    fn two_devices_agree(acts in proptest::collection::vec((0u8..5, 0u64..6, 1u32..5, any::<bool>()), 0..30)) {
        let mut devices = [Week::new(assignment()), Week::new(assignment())];
        for (what, number, pupil, second) in acts {
            let device = usize::from(second);
            let walks: Vec<u8> = (0..=u8::try_from(number % 3).unwrap()).collect();
            let learner = u8::try_from(number / 3).unwrap();
            match what {
                0 => drop(devices[device].add(of_learner(number, Some(pupil), learner, &walks))),
                1 => devices[device].renumber(number, Some(pupil)),
                2 => devices[device].choose(number),
                3 => devices[device].describe("", pupil * 10),
                _ => {
                    let file = Week::from_file(&devices[1 - device].to_file());
                    devices[device].merge(file.unwrap());
                }
            }
        }
        let [one, two] = devices;
        let file = |week: &Week| Week::from_file(&week.to_file()).unwrap();
        let (left, right) = (merged(&one, &file(&two)), merged(&two, &file(&one)));
        prop_assert_eq!(says(&left), says(&right));
        prop_assert_eq!(left, right);
    }

    #[test]
    fn any_text_gives_an_answer(text: String) {
        let _ = Week::from_file(&text);
        for head in ["saqbol class 1\n", "saqbol week 2\n"] {
            let _ = Week::from_file(&[head, &text].concat());
        }
        let lines = to_text(&assignment());
        let week = Week::from_lines([lines.as_str(), &text]).expect("a class");
        let _ = says(&week);
    }
}
