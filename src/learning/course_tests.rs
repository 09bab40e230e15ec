use proptest::prelude::*;

use super::super::sampling::Stratum;
use super::*;
use crate::curriculum::steps::Choice;
use crate::curriculum::{Asks, Judged, Kind, Part, Sign};
use crate::learning::Entry;

fn step(id: &str, kind: Kind) -> Step {
    Step::plain(id, Part::Quiz, kind)
}

fn choice(id: &str, judged: Option<Judged>) -> Step {
    let kind = Kind::Choice(Choice {
        judged,
        several: false,
        options: Vec::new(),
    });
    step(id, kind)
}

fn f2() -> Sign {
    Sign::parse("F2").expect("a sign of the curriculum")
}

fn sign(id: &str) -> Step {
    choice(id, Some(Judged::Sign(f2())))
}

fn foil(id: &str) -> Step {
    let foil = Judged::Foil {
        looks_like: f2(),
        close: true,
    };
    choice(id, Some(foil))
}

/// Two sets of five, as modules have them.
fn items() -> Vec<Step> {
    let mut items = Vec::new();
    for set in ["a", "b"] {
        let id = |number: &str| [set, number].concat();
        items.extend([
            sign(&id("1")),
            foil(&id("2")),
            sign(&id("3")),
            foil(&id("4")),
            choice(&id("5"), None),
        ]);
    }
    items
}

/// Progress with a walk that was finished on a day; it answered these steps.
fn walked(progress: &mut Progress, module: &str, day: u32, steps: &[Step]) {
    let mut events = vec![Event::Start { seed: day }];
    events.extend(steps.iter().map(|step| Event::Answer {
        step: step.id.clone(),
        given: Vec::new(),
    }));
    events.push(Event::Finish);
    for event in events {
        progress.add(Entry {
            who: "me".into(),
            walk: format!("{module}-{day}"),
            module: module.into(),
            day: Day(day),
            event,
        });
    }
}

#[test]
fn boosters_come_after_a_week_a_month_and_three() {
    let mut progress = Progress::default();
    let due = |progress: &Progress, day| progress.booster_due("m", 10, Day(day));
    assert_eq!(due(&progress, 1_000), None);
    walked(&mut progress, "m", 100, &[]);
    assert_eq!(due(&progress, 106), None);
    assert_eq!(due(&progress, 107), Some(7));
    walked(&mut progress, "m.7", 107, &[]);
    assert_eq!(due(&progress, 129), None);
    assert_eq!(due(&progress, 130), Some(30));
    walked(&mut progress, "m.30", 140, &[]);
    assert_eq!(due(&progress, 190), Some(90));
    walked(&mut progress, "m.90", 190, &[]);
    assert_eq!(due(&progress, 9_999), None);
}

#[test]
fn whoever_comes_back_late_gets_one_booster_at_a_time() {
    let mut progress = Progress::default();
    walked(&mut progress, "m", 100, &[]);
    assert_eq!(progress.booster_due("m", 10, Day(500)), Some(7));
    walked(&mut progress, "m.7", 500, &[]);
    assert_eq!(progress.booster_due("m", 10, Day(500)), None);
    assert_eq!(progress.booster_due("m", 10, Day(506)), None);
    assert_eq!(progress.booster_due("m", 10, Day(507)), Some(30));
    // A clock that was set back breaks nothing.
    assert_eq!(progress.booster_due("m", 10, Day(3)), None);
}

#[test]
fn no_booster_is_due_that_would_be_empty() {
    let mut progress = Progress::default();
    walked(&mut progress, "m", 100, &[]);
    assert_eq!(progress.booster_due("m", 2, Day(107)), None);
    walked(&mut progress, "m.7", 107, &[]);
    assert_eq!(progress.booster_due("m", 5, Day(200)), None);
    assert_eq!(progress.booster_due("m", 7, Day(200)), Some(30));
}

#[test]
fn no_situation_comes_twice_and_each_booster_has_signs_and_foils() {
    let pool = items();
    let mut progress = Progress::default();
    let mut seen: Vec<String> = Vec::new();
    for (days, size) in [(7, 4), (30, 3), (90, 3)] {
        let drawn = booster(&pool, "m", days, &progress, 5);
        let steps: Vec<Step> = drawn.iter().map(|at| pool[*at].clone()).collect();
        assert_eq!(steps.len(), size);
        for stratum in [Stratum::Foil, Stratum::Sign] {
            assert!(
                steps.iter().any(|step| Stratum::of(step) == stratum),
                "{days}: {steps:?}"
            );
        }
        for step in &steps {
            assert!(!seen.contains(&step.id), "{} comes twice", step.id);
            seen.push(step.id.clone());
        }
        walked(&mut progress, &format!("m.{days}"), days, &steps);
        // Half-way, the same items are drawn again.
        assert_eq!(booster(&pool, "m", days, &progress, 5), drawn);
    }
}

/// Nobody knows what comes next by having had another booster: each walk has an order of its own.
#[test]
fn a_boosters_order_is_its_walks_own() {
    let pool = items();
    let progress = Progress::default();
    let first = |seed| {
        let drawn = booster(&pool, "m", 7, &progress, seed);
        let sorted: std::collections::BTreeSet<usize> = drawn.iter().copied().collect();
        (Stratum::of(&pool[drawn[0]]), sorted)
    };
    let drawn: Vec<_> = (0..40).map(first).collect();
    for (stratum, items) in &drawn {
        assert_eq!(items, &drawn[0].1, "the same situations in any order");
        let begin = drawn.iter().filter(|(other, _)| other == stratum).count();
        assert!(
            (4..=28).contains(&begin),
            "{stratum:?} begins {begin} of 40"
        );
    }
}

/// Six items are two boosters of three.
#[test]
fn few_items_are_shared_out_evenly() {
    let pool: Vec<Step> = items().into_iter().take(6).collect();
    let mut progress = Progress::default();
    walked(&mut progress, "m", 1, &[]);
    for days in [7, 30] {
        assert_eq!(progress.booster_due("m", 6, Day(99)), Some(days));
        let drawn = booster(&pool, "m", days, &progress, 5);
        let steps: Vec<Step> = drawn.iter().map(|at| pool[*at].clone()).collect();
        assert_eq!(steps.len(), 3);
        walked(&mut progress, &format!("m.{days}"), days, &steps);
    }
    assert_eq!(progress.booster_due("m", 6, Day(999)), None);
}

#[test]
fn the_checks_come_before_after_and_weeks_later() {
    let modules = ["m1", "m2"];
    let mut progress = Progress::default();
    let due = |progress: &Progress, day| progress.check_due("check-b", &modules, Day(day));
    // No test stands before the first lesson.
    assert_eq!(due(&progress, 1), None);
    assert_eq!(progress.check_due("check-b", &[], Day(1)), None);
    walked(&mut progress, "m1", 2, &[]);
    assert_eq!(due(&progress, 2), Some(Occasion::Entry));
    let mut second = progress.clone();
    second.add(Entry {
        who: "me".into(),
        walk: "open".into(),
        module: "m2".into(),
        day: Day(2),
        event: Event::Start { seed: 1 },
    });
    assert_eq!(due(&second, 2), None, "whoever goes on goes on without it");
    walked(&mut progress, "check-b.entry", 2, &[]);
    assert_eq!(due(&progress, 2), None);
    walked(&mut progress, "m2", 9, &[]);
    assert_eq!(due(&progress, 9), Some(Occasion::Exit));
    walked(&mut progress, "check-b.exit", 10, &[]);
    assert_eq!(due(&progress, 37), None);
    assert_eq!(due(&progress, 38), Some(Occasion::Delayed));
    walked(&mut progress, "check-b.delayed", 38, &[]);
    assert_eq!(due(&progress, 9_999), None);
}

#[test]
fn whoever_began_without_the_check_is_not_asked_for_it() {
    let mut progress = Progress::default();
    progress.add(Entry {
        who: "me".into(),
        walk: "w".into(),
        module: "m1".into(),
        day: Day(1),
        event: Event::Start { seed: 4 },
    });
    assert_eq!(progress.check_due("check-b", &["m1"], Day(2)), None);
    assert_eq!(progress.seed(), Some(4));
}

/// Four groups of four, six of three, two that are asked each time.
fn pool() -> Vec<Matched> {
    let mut items = Vec::new();
    for group in 0..10 {
        for _ in 0..if group < 4 { 4 } else { 3 } {
            items.push(Matched {
                asks: if group < 4 {
                    Asks::Knowledge
                } else {
                    Asks::Judge
                },
                group: format!("g{group}"),
            });
        }
    }
    for asks in [Asks::Confidence, Asks::Whom] {
        items.push(Matched {
            asks,
            group: String::new(),
        });
    }
    items
}

proptest! {
    #[test]
    fn forms_are_matched_and_nobody_gets_an_item_twice(seed: u32) {
        let pool = pool();
        let mut seen: Vec<usize> = Vec::new();
        for occasion in Occasion::ALL {
            let form = check(&pool, occasion, seed);
            prop_assert_eq!(&check(&pool, occasion, seed), &form);
            let (matched, always) = form.split_at(10);
            prop_assert_eq!(always, [34, 35]);
            // One item of each group, so the same mix of knowledge, signs and foils.
            let mut groups: Vec<&str> = matched.iter().map(|at| pool[*at].group.as_str()).collect();
            groups.sort_unstable();
            prop_assert_eq!(groups, ["g0", "g1", "g2", "g3", "g4", "g5", "g6", "g7", "g8", "g9"]);
            for at in matched {
                prop_assert!(!seen.contains(at), "{} comes twice", at);
                seen.push(*at);
            }
        }
    }
}

/// The youngest have six groups of three: six items each time, and in three times all of them.
#[test]
fn six_groups_give_six_items() {
    let item = |group: usize| Matched {
        asks: Asks::Judge,
        group: format!("g{group}"),
    };
    let pool: Vec<Matched> = (0..18).map(|at| item(at / 3)).collect();
    let mut seen: Vec<usize> = Vec::new();
    for occasion in Occasion::ALL {
        let form = check(&pool, occasion, 7);
        assert_eq!(form.len(), 6);
        seen.extend(form);
    }
    seen.sort_unstable();
    assert_eq!(seen, (0..18).collect::<Vec<_>>());
}

#[test]
fn learners_get_different_forms_in_different_orders() {
    let forms: std::collections::BTreeSet<Vec<usize>> = (0..50)
        .map(|seed| check(&pool(), Occasion::Entry, seed))
        .collect();
    assert!(forms.len() > 45, "only {} forms for 50 seeds", forms.len());
}

/// Walks are kept under these names for ever.
#[test]
fn courses_have_the_names_that_are_kept() {
    for (occasion, name) in [
        (Occasion::Entry, "entry"),
        (Occasion::Exit, "exit"),
        (Occasion::Delayed, "delayed"),
    ] {
        assert_eq!(occasion.name(), name);
        assert_eq!(Occasion::from_name(name), Some(occasion));
        assert_eq!(
            Course::Check(occasion).id("check-b"),
            ["check-b.", name].concat()
        );
    }
    assert_eq!(Occasion::from_name("later"), None);
    assert_eq!(Course::Lesson.id("b2"), "b2");
    assert_eq!(Course::Booster(30).id("b2"), "b2.30");
}

/// A booster that is only begun goes on with its items: what it has answered itself is not taken for seen.
#[test]
fn what_other_boosters_asked_is_not_asked_again() {
    let pool = items();
    let mut progress = Progress::default();
    let drawn = booster(&pool, "m", 7, &progress, 5);
    let steps: Vec<Step> = drawn.iter().map(|at| pool[*at].clone()).collect();
    // Of another module, and answered in the lesson itself: nothing to do with it.
    walked(&mut progress, "other.7", 1, &steps);
    walked(&mut progress, "m", 1, &steps);
    assert_eq!(booster(&pool, "m", 7, &progress, 5), drawn);
    walked(&mut progress, "m.30", 40, &steps[..2]);
    let next = booster(&pool, "m", 7, &progress, 5);
    assert!(next.iter().all(|at| !drawn[..2].contains(at)), "{next:?}");
}

#[test]
fn the_first_walks_seed_is_the_learners() {
    let mut progress = Progress::default();
    assert_eq!(progress.seed(), None);
    walked(&mut progress, "m", 100, &[]);
    walked(&mut progress, "n", 200, &[]);
    assert_eq!(progress.seed(), Some(100));
    assert_eq!(seed_of(&[Event::Back, Event::Start { seed: 3 }]), Some(3));
    assert_eq!(seed_of(&[Event::Back]), None);
}

/// Half of the band is no end of it.
#[test]
fn the_check_at_the_end_waits_for_every_module() {
    let modules = ["m1", "m2", "m3"];
    let mut progress = Progress::default();
    walked(&mut progress, "m1", 1, &[]);
    walked(&mut progress, "m2", 2, &[]);
    assert_eq!(progress.check_due("check-b", &modules, Day(3)), None);
    walked(&mut progress, "m3", 3, &[]);
    let due = progress.check_due("check-b", &modules, Day(3));
    assert_eq!(due, Some(Occasion::Exit));
}
