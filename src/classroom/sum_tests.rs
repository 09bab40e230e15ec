//! Counted, left out and not decided are all who have handed in, whatever was done.

use super::super::classes::Classes;
use super::super::report::Report;
use super::super::week::tests::{assignment, of_learner};
use proptest::prelude::*;

#[derive(Clone, Copy, Debug)]
enum Act {
    /// A pupil's file, under his number of the register, none, or one outside it.
    File(u8, u8),
    Leave(u8, bool),
    Give(u8),
    Back(u8),
    Size(u32),
    Erase(u8),
}

fn any_act() -> impl Strategy<Value = Act> {
    let pupil = 0u8..5;
    prop_oneof![
        4 => (pupil.clone(), 0u8..3).prop_map(|(of, how)| Act::File(of, how)),
        3 => (pupil.clone(), any::<bool>()).prop_map(|(of, aside)| Act::Leave(of, aside)),
        1 => pupil.clone().prop_map(Act::Give),
        1 => pupil.clone().prop_map(Act::Back),
        1 => prop_oneof![Just(0u32), Just(10), Just(30)].prop_map(Act::Size),
        1 => pupil.prop_map(Act::Erase),
    ]
}

proptest! {
    #[test]
    fn what_counts_and_what_does_not_are_all_who_handed_in(
        acts in proptest::collection::vec(any_act(), 0..25),
    ) {
        let given = assignment();
        let mut all = Classes::default();
        all.open(&given);
        let id = all.id_of(&given);
        let key = all.week(&id).unwrap().of();
        all.describe_all(key, "5А", 10, &[]);
        // How each of them has handed in.
        let mut here: Vec<(u8, u8)> = Vec::new();
        for act in &acts {
            match *act {
                Act::File(of, how) => {
                    let how = here.iter().find(|(known, _)| *known == of).map_or(how, |(_, how)| *how);
                    let own = u32::from(of) + 1;
                    let number = [Some(own), None, Some(own + 20)][usize::from(how)];
                    all.add_ticket(of_learner(u64::from(of) + 1, number, of + 1, &[of + 1]));
                    if !here.contains(&(of, how)) {
                        here.push((of, how));
                    }
                }
                Act::Leave(of, aside) => drop(all.leave_out(&id, u64::from(of) + 1, aside)),
                Act::Give(of) => drop(all.renumber(&id, u64::from(of) + 1, Some(u32::from(of) + 1))),
                Act::Back(of) => drop(all.take_back(&id, u64::from(of) + 1)),
                Act::Size(size) => drop(all.describe_all(key, "5А", size, &[])),
                Act::Erase(of) => {
                    all.erase_ticket(&id, u64::from(of) + 1);
                    here.retain(|(known, _)| *known != of);
                }
            }
            let class = all.class(key).unwrap();
            let week = all.week(&id).unwrap();
            let who = class.who(week);
            prop_assert_eq!(who.handed_in(), here.len(), "{:?}: {:?}", acts, who);
            prop_assert_eq!(who.counted(), week.attempts().pupils());
            prop_assert_eq!(who.counted(), Report::of(week).pupils);
            prop_assert!(who.out >= who.left_out.len());
            let row = super::super::school::school(&all).remove(0);
            prop_assert_eq!((row.pupils, row.out, row.undecided), (here.len(), who.out, who.undecided));
        }
    }
}

/// A result without a number and one of a number outside the register, left out or not decided, are in the sum.
#[test]
fn what_has_no_number_of_the_register_is_in_the_sum() {
    let given = assignment();
    let mut all = Classes::default();
    all.open(&given);
    let id = all.id_of(&given);
    let key = all.week(&id).unwrap().of();
    all.describe_all(key, "5А", 30, &[]);
    for (number, pupil) in [
        (1, Some(5)),
        (2, Some(7)),
        (3, Some(8)),
        (4, None),
        (5, Some(41)),
    ] {
        let own = u8::try_from(number).unwrap();
        all.add_ticket(of_learner(number, pupil, own, &[own]));
    }
    let sum = |all: &Classes| {
        let who = all.class(key).unwrap().who(all.week(&id).unwrap());
        (who.handed_in(), who.counted(), who.out, who.undecided)
    };
    let register: Vec<u32> = (1..=30).collect();
    let doubts = |all: &Classes| all.week(&id).unwrap().doubts(&register);
    assert_eq!((sum(&all), doubts(&all)), ((5, 4, 0, 1), (true, true)));
    all.leave_out(&id, 4, true);
    assert_eq!((sum(&all), doubts(&all)), ((5, 3, 1, 1), (false, true)));
    all.leave_out(&id, 5, true);
    assert_eq!((sum(&all), doubts(&all)), ((5, 3, 2, 0), (false, false)));
    all.leave_out(&id, 5, false);
    assert_eq!((sum(&all), doubts(&all)), ((5, 4, 1, 0), (false, false)));
}
