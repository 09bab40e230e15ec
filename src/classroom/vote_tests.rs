use super::*;
use crate::curriculum::steps::{Choice, ChoiceOption, Spot, SpotPart, Surface};
use crate::curriculum::{Judged, Kind, Part, Sign};

fn part(id: &str, judged: Option<Judged>) -> SpotPart {
    SpotPart {
        id: id.into(),
        from: None,
        at: None,
        judged,
    }
}

fn step(kind: Kind) -> Step {
    Step::plain("q", Part::Quiz, kind)
}

fn choice(several: bool) -> Step {
    let option = |id: &str| ChoiceOption {
        id: id.into(),
        right: id == "a",
        alarm: false,
        art: None,
    };
    step(Kind::Choice(Choice {
        judged: None,
        several,
        options: ["a", "b", "c"].map(option).into(),
    }))
}

fn votes(hands: &[(&str, u32)]) -> Votes {
    let mut votes = Votes::default();
    for (id, count) in hands {
        votes.set(id, *count);
    }
    votes
}

fn ids(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| id.to_string()).collect()
}

/// 42 hands in a class of 32 are said; where several options may be chosen a child has several hands.
#[test]
fn more_hands_than_children_are_told() {
    let hands = votes(&[("a", 20), ("b", 14), ("c", 8)]);
    let (one, several) = (choice(false), choice(true));
    assert_eq!(hands.too_many(&one, 32), Some(42));
    assert_eq!(hands.too_many(&one, 42), None);
    assert_eq!(hands.too_many(&one, 0), None, "nobody has said it");
    assert_eq!(hands.too_many(&several, 32), None);
    assert_eq!(hands.too_many(&several, 19), Some(20));
}

/// A tab holds hands as they are, and passes over what it cannot read.
#[test]
fn votes_come_back() {
    let mut hands = votes(&[("a", 20), ("b-2", 14)]);
    hands.toggle_most("b-2");
    assert_eq!(Votes::from_text(&hands.to_text()), hands);
    assert_eq!(
        Votes::from_text(&Votes::default().to_text()),
        Votes::default()
    );
    assert!(Votes::from_text("rubbish").is_empty());
}

/// Nothing was counted: what the teacher saw is the answer, and a count goes before it.
#[test]
fn what_was_seen_is_enough() {
    let one = choice(false);
    let mut seen = Votes::default();
    seen.toggle_most("b");
    assert_eq!(seen.answer(&one, 20), ClassAnswer::Answer(ids(&["b"])));
    seen.toggle_most("a");
    assert_eq!(seen.answer(&one, 20), ClassAnswer::Tie(ids(&["a", "b"])));
    seen.toggle_most("a");
    seen.set("c", 9);
    assert_eq!(seen.answer(&one, 20), ClassAnswer::Answer(ids(&["c"])));
    let several = choice(true);
    let mut seen = Votes::default();
    assert_eq!(seen.answer(&several, 20), ClassAnswer::NoHands);
    seen.toggle_most("c");
    seen.toggle_most("a");
    seen.toggle_most("gone");
    assert_eq!(
        seen.answer(&several, 20),
        ClassAnswer::Answer(ids(&["a", "c"]))
    );
    seen.clear();
    assert_eq!(seen.answer(&several, 20), ClassAnswer::NoHands);
}

#[test]
fn most_hands_answer_no_hands_do_not_and_a_tie_is_asked_again() {
    let step = choice(false);
    assert_eq!(votes(&[]).answer(&step, 20), ClassAnswer::NoHands);
    assert_eq!(votes(&[("a", 0)]).answer(&step, 0), ClassAnswer::NoHands);
    assert_eq!(votes(&[("gone", 5)]).answer(&step, 0), ClassAnswer::NoHands);
    let ten = votes(&[("a", 10), ("b", 10), ("c", 3)]);
    assert_eq!(ten.answer(&step, 24), ClassAnswer::Tie(ids(&["a", "b"])));
    // Of these two the teacher may press one, and none of the others.
    let mut pressed = ten.clone();
    pressed.toggle_most("c");
    assert!(pressed.is_even(&step));
    assert_eq!(pressed.answer(&step, 24), ten.answer(&step, 24));
    pressed.clear_most();
    pressed.toggle_most("b");
    assert_eq!(pressed.answer(&step, 24), ClassAnswer::Answer(ids(&["b"])));
    let clear = votes(&[("a", 10), ("b", 11)]);
    assert_eq!(clear.answer(&step, 24), ClassAnswer::Answer(ids(&["b"])));
}

#[test]
fn where_several_are_right_more_than_half_decide() {
    let step = choice(true);
    assert_eq!(votes(&[]).answer(&step, 20), ClassAnswer::NoHands);
    let two = votes(&[("a", 11), ("b", 12), ("c", 9)]);
    assert_eq!(two.answer(&step, 20), ClassAnswer::Answer(ids(&["a", "b"])));
    let half = votes(&[("a", 10), ("b", 12)]);
    assert_eq!(half.answer(&step, 20), ClassAnswer::Tie(ids(&["a"])));
    // Nothing has a majority, and a choice needs an answer.
    let few = votes(&[("a", 7), ("b", 6)]);
    assert_eq!(few.answer(&step, 20), ClassAnswer::Tie(ids(&["a"])));
    // Nobody has said how many children there are: as many as raised a hand.
    assert_eq!(few.answer(&step, 0), ClassAnswer::Answer(ids(&["a", "b"])));
}

#[test]
fn at_a_picture_the_class_may_say_that_nothing_is_a_sign() {
    let sign = Sign::parse("F2").map(Judged::Sign);
    let parts = vec![part("a", sign), part("b", sign), part("ground", None)];
    let surface = Surface::Chat;
    let step = step(Kind::Spot(Spot { surface, parts }));
    assert_eq!(
        votes(&[("ground", 9)]).answer(&step, 20),
        ClassAnswer::NoHands
    );
    assert_eq!(
        votes(&[("a", 9)]).answer(&step, 20),
        ClassAnswer::Answer(vec![])
    );
    // Without a hand it is said by itself.
    assert!(votes(&[]).may_be_none(&step) && votes(&[("ground", 9), ("a", 0)]).may_be_none(&step));
    assert!(!votes(&[("a", 1)]).may_be_none(&step));
    assert!(!votes(&[]).may_be_none(&choice(false)) && !votes(&[]).may_be_none(&choice(true)));
    assert_eq!(
        votes(&[("a", 10)]).answer(&step, 20),
        ClassAnswer::Tie(ids(&["a"]))
    );
    let both = votes(&[("a", 19), ("b", 11)]);
    assert_eq!(
        both.answer(&step, 20),
        ClassAnswer::Answer(ids(&["a", "b"]))
    );
}

#[test]
fn hands_are_counted_up_and_down() {
    let mut votes = votes(&[("a", 500)]);
    assert_eq!(votes.at("a"), MOST_HANDS);
    votes.change("a", -100);
    votes.change("b", -1);
    votes.change("b", 2);
    assert_eq!((votes.at("a"), votes.at("b"), votes.most()), (0, 2, 2));
    let tally = [("a", 0), ("b", 2), ("c", 0)].map(|(id, count)| (id.to_string(), count));
    assert_eq!(votes.tally(&choice(false)), tally);
    votes.clear();
    assert_eq!(votes.most(), 0);
}

#[test]
fn a_bar_of_hands_is_a_part_of_the_class() {
    let tally = |counts: &[u32]| -> Vec<(String, u32)> {
        counts.iter().map(|count| ("x".into(), *count)).collect()
    };
    // Nobody has said how many are here: one hand is no whole class.
    assert_eq!(hands_of(0, &tally(&[1, 0, 0]), true), 10);
    assert_eq!(hands_of(1, &tally(&[1, 0, 0]), true), 10);
    assert_eq!(hands_of(0, &tally(&[12, 9, 3]), true), 24);
    assert_eq!(hands_of(30, &tally(&[12, 9, 3]), true), 30);
    // More hands than children: somebody has miscounted the children.
    assert_eq!(hands_of(12, &tally(&[12, 9, 3]), true), 24);
    // Where a child may raise a hand for each, all hands are more than the class.
    assert_eq!(hands_of(24, &tally(&[20, 18]), false), 24);
    assert_eq!(hands_of(5, &tally(&[17, 2]), false), 17);
    assert_eq!(hands_of(24, &tally(&[0, 0]), true), 0);
    assert_eq!(hands_of(0, &tally(&[u32::MAX, 9]), true), u32::MAX);
}

#[test]
fn hands_are_empty_until_something_was_pressed_or_counted() {
    let mut votes = Votes::default();
    assert!(votes.is_empty());
    votes.toggle_most("a");
    assert!(!votes.is_empty());
    votes.toggle_most("a");
    votes.set("a", 1);
    assert!(!votes.is_empty());
}
