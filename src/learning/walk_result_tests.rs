//! What a platform is told: discrimination, not readiness to raise the alarm; letters and ids that it takes.

use std::rc::Rc;

use super::*;
use crate::curriculum::steps::{Setting, Situation, Stage, Truth};
use crate::curriculum::{Band, Kind, Module, Part};
use crate::learning::Event;

fn sign(text: &str) -> Sign {
    Sign::parse(text).unwrap()
}

fn situation(id: &str, truth: Truth) -> Step {
    let setting = Setting {
        stage: Stage::Notice,
        details: Vec::new(),
    };
    Step::plain(
        id,
        Part::Quiz,
        Kind::Situation(Situation { setting, truth }),
    )
}

/// Two safe, one unverified, one danger, and one at which only stopping is whole.
fn module() -> Rc<Module> {
    let safe = |sign: Sign| Truth::Safe {
        looks_like: sign,
        close: false,
    };
    let danger = |sign: Sign, whole| Truth::Danger { sign, whole };
    let (f2, f7) = (sign("F2"), sign("F7"));
    Rc::new(Module {
        signs: vec![f7, f2],
        steps: vec![
            situation("s1", safe(f2)),
            situation("d1", danger(f2, false)),
            situation("u1", Truth::Unverified { sign: f2 }),
            situation("s2", safe(f7)),
            situation("d2", danger(f7, true)),
        ],
        ..Module::of_items("b1-one", Band::B, Vec::new())
    })
}

fn walked(answer: impl Fn(&str) -> &'static str) -> WalkResult {
    let mut session = Session::new(module(), 0);
    for step in ["s1", "d1", "u1", "s2", "d2"] {
        let given = vec![answer(step).to_string()];
        let step = step.to_string();
        session = session.apply(&Event::Answer { step, given });
    }
    WalkResult::of(&session)
}

#[test]
fn calling_all_things_risky_is_worth_no_more_than_calling_all_things_fine() {
    for one in ["fine", "check", "stop"] {
        assert_eq!(walked(|_| one).score, Some(50), "{one}");
    }
    let told = |step: &str| match step.as_bytes().first() {
        Some(b's') => "fine",
        Some(b'u') => "check",
        _ => "stop",
    };
    assert_eq!(walked(told).score, Some(100));
    let upside_down = |step: &str| if told(step) == "fine" { "stop" } else { "fine" };
    assert_eq!(walked(upside_down).score, Some(0));
    // One danger is checked as one safe thing is: of four pairs three are told apart, one is even.
    let half = |step: &str| match step {
        "d1" | "s2" => "check",
        step => told(step),
    };
    assert_eq!(walked(half).score, Some(88));
}

#[test]
fn situations_keep_their_order_and_signs_their_counts() {
    let result = walked(|step| if step == "s1" { "fine" } else { "check" });
    let text = "score 75 \nitem s1 a a 1 \nitem d1 b c 1 \nitem u1 b b 1 \nitem s2 b a 1 \n\
                item d2 b c 0 \nsign f7 1 0 \nsign f2 1 1 \n";
    assert_eq!(result.to_text(), text);
}

#[test]
fn what_was_not_asked_is_not_told() {
    let result = WalkResult::of(&Session::new(module(), 0));
    assert_eq!(result.score, None);
    assert!(result.situations.is_empty());
    assert_eq!(result.to_text(), "sign f7 0 0 \nsign f2 0 0 \n");
}

/// A walk whose items are no situations has the same number on a scale of two.
#[test]
fn without_situations_what_is_judged_counts() {
    let score = |hits, signs, false_alarms, foils| {
        let seen = Score {
            hits,
            signs,
            false_alarms,
            foils,
            ..Score::default()
        };
        super::score(&Ratings::default(), &seen)
    };
    assert_eq!(score(4, 4, 3, 3), Some(50));
    assert_eq!(score(4, 4, 0, 3), Some(100));
    assert_eq!(score(0, 4, 0, 3), Some(50));
    assert_eq!(score(3, 4, 0, 0), None);
}
