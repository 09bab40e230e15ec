use super::super::assignment::Assignment;
use super::super::classes::{Classes, StoredLine};
use super::super::hash::{key_of_text, key_text};
use super::super::ticket::CheckResult;
use super::super::week::tests::{assignment, ticket};
use super::*;
use crate::learning::{Day, Occasion, Score};
use proptest::prelude::*;

/// A week's assignment: the module is its number.
fn week(module: u32) -> Assignment {
    Assignment {
        modules: vec![module],
        mark: module,
        ..assignment()
    }
}

/// What a device says of its classes, whatever the order in which weeks and facts came.
fn says(classes: &Classes) -> impl PartialEq + std::fmt::Debug + use<> {
    let all = classes.classes().into_iter();
    all.map(|class| {
        let weeks = class.weeks.iter();
        let plays = weeks.map(|(_, week)| week.assignment().modules.clone());
        (
            class.key,
            class.name().to_string(),
            class.size(),
            class.register(),
            plays.collect::<Vec<_>>(),
        )
    })
    .collect::<Vec<_>>()
}

#[test]
fn weeks_stand_under_their_class() {
    let mut all = Classes::default();
    all.give(&week(1), None, Day(20_000));
    let id = all.id_of(&week(1));
    let key = all.week(&id).expect("it was given").of();
    all.describe_all(key, " 5А ", 28, &[]);
    let lines = all.give(&week(2), Some(key), Day(20_007));
    assert!(lines.iter().all(|(id, _)| *id == all.id_of(&week(2))));
    all.give(&week(3), None, Day(20_001));
    let classes = all.classes();
    assert_eq!(classes.len(), 2);
    let class = &classes[0];
    assert_eq!(
        (class.name(), class.size(), class.grade()),
        ("5А", 28, Some(5))
    );
    let days: Vec<_> = class.weeks.iter().map(|(_, week)| week.given()).collect();
    assert_eq!(days, [Some(Day(20_000)), Some(Day(20_007))]);
    assert_eq!(
        class.latest().map(|(_, w)| w.assignment().clone()),
        Some(week(2))
    );
    assert_eq!(classes[1].name(), "");
    assert_eq!(all.class_named("5а"), Some(key));
    // The keyboard stood on Latin letters.
    assert_eq!(all.class_named("5A"), Some(key));
    assert_eq!(all.class_named(""), None);
    // The week that everything began with may go: the class stays.
    all.forget(&id);
    let class = all.class(key).expect("one week is left");
    assert_eq!((class.name(), class.weeks.len()), ("5А", 1));
    // A name with another week of an older version is none of them.
    let key_of = |text: &str| key_of_text(text);
    assert_eq!(key_of(&key_text(key)), Some(key));
    assert_eq!(
        (key_of(""), key_of("+000000000000001"), key_of("ё")),
        (None, None, None)
    );
}

#[test]
fn a_register_may_have_numbers_of_its_own() {
    let mut all = Classes::default();
    all.give(&assignment(), None, Day(1));
    let id = all.id_of(&assignment());
    let key = all.week(&id).expect("it was given").of();
    all.describe_all(key, "5А", 3, &[]);
    all.add_ticket(ticket(1, Some(2), 100, 1));
    let missing = |all: &Classes| {
        let class = all.class(key).expect("it is here");
        class.who(class.weeks[0].1).missing
    };
    assert_eq!(missing(&all), [1, 3]);
    all.describe_all(key, "5А", 3, &[9, 2, 2, 0, 4]);
    assert_eq!(missing(&all), [4, 9]);
    let lines = all.describe_all(key, "5А", 3, &[2, 4, 9]);
    assert!(lines.is_empty(), "nothing new was said");
    all.describe_all(key, "5А", 3, &[]);
    assert_eq!(missing(&all), [1, 3], "its own numbers were taken away");
    // What is kept says the same to the next tab.
    let kept: Vec<String> = all.week(&id).expect("here").to_lines();
    let (again, unread) = Classes::of(&[(id, kept)], &[]);
    assert_eq!((says(&again), unread), (says(&all), 0));
}

#[test]
fn what_came_back_and_what_was_saved_is_counted() {
    let mut all = Classes::default();
    let check = |occasion| CheckResult {
        occasion,
        score: Score::default(),
        answers: Vec::new(),
    };
    for pupil in 1..=4_u32 {
        let mut handed = ticket(u64::from(pupil), Some(pupil), 100, 1);
        handed.checks.push(check(Occasion::Entry));
        if pupil > 2 {
            handed.checks.push(check(Occasion::Exit));
        }
        all.add_ticket(handed);
    }
    let mut voted = ticket(9, None, 100, 1);
    voted.hands = 20;
    all.add_ticket(voted);
    let id = all.id_of(&assignment());
    let week = all.week(&id).expect("it has tickets");
    assert_eq!(
        week.given(),
        Some(Day(100)),
        "the first day that a ticket names"
    );
    let came = CameBack {
        pupils: 4,
        before: 4,
        after: 2,
        together: 1,
    };
    assert_eq!((week.came_back(), week.unsaved()), (came, 5));
    let lines = all.saved(std::slice::from_ref(&id));
    assert_eq!(lines.len(), 1);
    assert!(all.saved(std::slice::from_ref(&id)).is_empty());
    all.add_ticket(ticket(5, Some(5), 100, 1));
    let week = all.week(&id).expect("it has tickets");
    assert_eq!(week.unsaved(), 1);
    assert!(
        !week.to_file().contains("saved "),
        "that is this device's own affair"
    );
}

/// What may happen to weeks on a device: which week, and what.
fn act(all: &mut Classes, (module, what, value): (u32, u32, u32)) -> Vec<StoredLine> {
    let assignment = week(module);
    let key = |module: u32| Classes::default().key_as_given(&week(module));
    let id = all.id_of(&assignment);
    match what {
        0 => all.give(&assignment, None, Day(value)),
        1 => all.give(&assignment, Some(key(value % 4)), Day(value)),
        2 => all.move_week(&id, key(value % 4)),
        3 => {
            let of = all.week(&id).map_or(0, Week::of);
            all.describe_all(of, &value.to_string(), value, &[value])
        }
        _ => {
            let mut handed = ticket(u64::from(value), Some(value + 1), value, 1);
            handed.assignment = assignment;
            all.add_ticket(handed).1
        }
    }
}

impl Classes {
    /// The key that a week of this assignment has by itself.
    fn key_as_given(mut self, assignment: &Assignment) -> u64 {
        self.open(assignment);
        self.iter().next().map_or(0, |(_, class)| class.of())
    }
}

proptest! {
    /// Two devices that have seen the same weeks say the same of their classes, whichever files were opened in which
    /// order and how often.
    #[test]
    fn weeks_merge_in_any_order(
        one in proptest::collection::vec((0u32..4, 0u32..5, 0u32..40), 0..12),
        two in proptest::collection::vec((0u32..4, 0u32..5, 0u32..40), 0..12),
    ) {
        let device = |acts: &[(u32, u32, u32)]| {
            let mut all = Classes::default();
            for done in acts {
                act(&mut all, *done);
            }
            all
        };
        let (one, two) = (device(&one), device(&two));
        let both = |from: &Classes, to: &Classes| {
            let mut all = Classes::default();
            for (_, class) in from.iter().chain(to.iter()).chain(from.iter()) {
                all.add_week(class.clone());
            }
            all
        };
        prop_assert_eq!(says(&both(&one, &two)), says(&both(&two, &one)));
    }

    /// What is kept of what was done says the same as what was done.
    #[test]
    fn what_is_kept_says_the_same(acts in proptest::collection::vec((0u32..4, 0u32..5, 0u32..40), 0..16)) {
        let mut all = Classes::default();
        let mut kept: Vec<(String, Vec<String>)> = Vec::new();
        for done in acts {
            for (id, line) in act(&mut all, done) {
                match kept.iter_mut().find(|(known, _)| *known == id) {
                    Some((_, lines)) => lines.push(line),
                    None => kept.push((id, vec![line])),
                }
            }
        }
        let (again, unread) = Classes::of(&kept, &[]);
        prop_assert_eq!(unread, 0);
        prop_assert_eq!(says(&again), says(&all));
    }
}
