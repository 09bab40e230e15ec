//! Taking back a teacher's correction: all is as if it had never been made.

use super::super::facts::HandedIn;
use super::super::week_acts::Added;
use super::tests::{assignment, of_learner};
use super::*;
use proptest::prelude::*;

/// The play that the tests are about, under a number or without one.
const PLAY: u64 = 5;

fn play(pupil: Option<u32>) -> Ticket {
    of_learner(PLAY, pupil, 5, &[5])
}

fn with(tickets: impl IntoIterator<Item = Ticket>) -> Week {
    let mut week = Week::new(assignment());
    for ticket in tickets {
        week.add(ticket);
    }
    week
}

/// Who is counted, and what is asked.
fn says(week: &Week) -> (usize, usize, Vec<u32>, usize, Vec<(u32, u32)>) {
    let (attempts, register) = (week.attempts(), Vec::from_iter(1..=30));
    let numbers = attempts.numbers();
    let asked = week.questions(&register);
    let of = (attempts.pupils(), attempts.nameless());
    (of.0, of.1, numbers, asked, week.shared_work())
}

/// Without a number, given 20, then the pupil's own file with 21, and "one pupil: 20": taking 20 back leaves the own number.
#[test]
fn a_correction_taken_back_makes_no_second_pupil() {
    let mut week = with([play(None)]);
    week.renumber(PLAY, Some(20));
    assert_eq!(week.add(play(Some(21))), Some(Added::Second));
    week.shared_is(21, 20);
    assert_eq!(says(&week), (1, 0, vec![20], 0, vec![]));
    week.take_back(PLAY);
    assert_eq!(says(&week), says(&with([play(None), play(Some(21))])));
    assert_eq!(week.attempts().pupils(), 1);
    assert_eq!(week.results().len(), 1);
    assert_eq!(week.add(play(Some(21))), Some(Added::AlreadyHere));
    assert_eq!(week.add(play(None)), Some(Added::Earlier));
    // A further number of his own is asked about.
    assert_eq!(week.add(play(Some(22))), Some(Added::Second));
    assert_eq!(week.shared_work(), [(21, 22)]);
    assert_eq!(week.attempts().pupils(), 2);
}

/// The same where nothing was decided yet, and from a file of a class.
#[test]
fn the_own_number_alone_stands_after_a_correction_without_a_decision() {
    let mut week = with([play(None)]);
    week.renumber(PLAY, Some(20));
    week.add(play(Some(21)));
    week.take_back(PLAY);
    assert_eq!(says(&week), (1, 0, vec![21], 0, vec![]));
    assert_eq!(
        Week::from_file(&week.to_file()).map(|of| says(&of)),
        Ok(says(&week))
    );
}

/// 8 is corrected to 18, and the pupil's own file says 18 as well: taking the correction back asks about the two.
#[test]
fn a_number_of_the_pupil_is_never_lost_by_taking_back() {
    let mut week = with([play(Some(8))]);
    week.renumber(PLAY, Some(18));
    assert_eq!(week.add(play(Some(18))), Some(Added::AlreadyHere));
    assert_eq!(
        (says(&week), week.results().len()),
        ((1, 0, vec![18], 0, vec![]), 1)
    );
    let before = week.clone();
    week.take_back(PLAY);
    assert_eq!(says(&week), says(&with([play(Some(8)), play(Some(18))])));
    assert_eq!(week.shared_work(), [(8, 18)]);
    assert_eq!(week.add(play(Some(18))), Some(Added::AlreadyHere));
    // And the way back of that leads there again.
    week.restore(&before);
    assert_eq!(says(&week), says(&before));
    // Without a number at first it is the own one.
    let mut week = with([play(None)]);
    week.renumber(PLAY, Some(18));
    week.add(play(Some(18)));
    week.take_back(PLAY);
    assert_eq!(says(&week), (1, 0, vec![18], 0, vec![]));
}

/// The last answer's own way back, "Қайтару", with a file that came in between.
#[test]
fn the_way_back_of_a_correction_keeps_what_came_in_between() {
    for (first, own, asked) in [(Some(8), 18, true), (None, 18, false), (None, 21, false)] {
        let mut week = with([play(first)]);
        let before = week.clone();
        week.renumber(PLAY, Some(18));
        week.add(play(Some(own)));
        week.restore(&before);
        assert_eq!(says(&week), says(&with([play(first), play(Some(own))])));
        assert_eq!(!week.shared_work().is_empty(), asked);
    }
}

/// Erased, nothing of the play is left, also what stood behind another one.
#[test]
fn erasing_takes_what_stands_behind() {
    let mut behind = with([play(Some(8))]);
    behind.renumber(PLAY, Some(18));
    behind.add(play(Some(18)));
    let mut before = with([play(None)]);
    before.renumber(PLAY, Some(20));
    before.add(play(Some(21)));
    before.take_back(PLAY);
    for mut week in [behind, before] {
        let shown = week.results()[0].ticket.number;
        week.erase(shown);
        assert_eq!(week.ticket_numbers(), Vec::<u64>::new());
        assert!(!week.facts().iter().any(|of| of.ticket().is_some()));
    }
}

#[derive(Clone, Copy, Debug)]
enum Act {
    /// The play's file as it was first.
    File,
    /// The play's file with a number of its own.
    Own(u32),
    /// Another pupil's file.
    Other(u32),
    /// The teacher gives the play a number.
    Give(u32),
    /// Of two numbers with one play the second is right.
    One(u32, u32),
    Two(u32, u32),
}

fn any_act() -> impl Strategy<Value = Act> {
    let number = 1u32..5;
    let two = (number.clone(), number.clone());
    prop_oneof![
        Just(Act::File),
        number.clone().prop_map(Act::Own),
        (6u32..8).prop_map(Act::Other),
        (8u32..10).prop_map(Act::Give),
        two.clone().prop_map(|(a, b)| Act::One(a, b)),
        (number, 8u32..10).prop_map(|(a, b)| Act::One(a, b)),
        two.prop_map(|(a, b)| Act::Two(a.min(b), a.max(b))),
    ]
}

fn act(week: &mut Week, first: Option<u32>, act: Act) {
    match act {
        Act::File => drop(week.add(play(first))),
        Act::Own(pupil) => drop(week.add(play(Some(pupil)))),
        Act::Other(pupil) => drop(week.add(of_learner(
            u64::from(pupil) + 90,
            Some(pupil),
            u8::try_from(pupil).unwrap(),
            &[u8::try_from(pupil).unwrap() + 90],
        ))),
        Act::Give(pupil) => week.renumber(PLAY, Some(pupil)),
        Act::One(wrong, right) => week.shared_is(wrong, right),
        Act::Two(one, other) => week.shared_two(one, other, Said::Two),
    }
}

proptest! {
    /// In whatever order it all happened.
    #[test]
    fn taking_back_is_as_if_it_had_never_been(
        first in proptest::option::of(1u32..3),
        acts in proptest::collection::vec(any_act(), 0..9),
    ) {
        let mut week = with([play(first)]);
        let mut without = week.clone();
        for one in &acts {
            // A teacher answers what is asked, and does not give the play itself a number by that.
            let own = week.tickets().find(PLAY).and_then(|of| of.pupil);
            let asked = |a: &u32, b: &u32| week.shared_work().contains(&(*a.min(b), *a.max(b)));
            let is_said = match one {
                Act::One(wrong, right) => asked(wrong, right) && own != Some(*wrong),
                Act::Two(one, other) => asked(one, other),
                _ => true,
            };
            if is_said {
                act(&mut week, first, *one);
            }
            if is_said && !matches!(one, Act::Give(_)) {
                act(&mut without, first, *one);
            }
        }
        let is_given = week.tickets().find(PLAY).is_some_and(HandedIn::is_settled);
        let is_given = is_given && week.tickets().find(PLAY).is_some_and(|of| of.pupil >= Some(8));
        if is_given {
            week.take_back(PLAY);
            prop_assert_eq!(says(&week), says(&without), "{:?}", acts);
        }
    }
}

/// What was decided of a number outside the register before a correction stays decided when that is taken back.
#[test]
fn a_decision_before_a_correction_stays() {
    for aside in [false, true] {
        let mut all = super::super::classes::Classes::default();
        let given = assignment();
        all.open(&given);
        let id = all.id_of(&given);
        let key = all.week(&id).unwrap().of();
        all.describe_all(key, "", 30, &[]);
        assert_eq!(all.add_ticket(play(Some(41))).0, Added::Waiting);
        let register: Vec<u32> = (1..=30).collect();
        all.leave_out(&id, PLAY, aside);
        assert_eq!(all.week(&id).unwrap().questions(&register), 0);
        all.renumber_same(&id, PLAY, 9);
        all.leave_out(&id, PLAY, false);
        all.take_back(&id, PLAY);
        let week = all.week(&id).unwrap();
        assert_eq!(week.questions(&register), 0, "left out: {aside}");
        let is_out = week.tickets().find(PLAY).map(|of| of.is_aside());
        assert_eq!(is_out, Some(aside));
    }
    // What is decided under the number that was given is open again with it.
    let mut week = with([play(Some(41))]);
    week.renumber(PLAY, Some(42));
    week.decide(PLAY, false);
    week.take_back(PLAY);
    let register: Vec<u32> = (1..=30).collect();
    assert_eq!(week.waiting(&register).len(), 1);
}
