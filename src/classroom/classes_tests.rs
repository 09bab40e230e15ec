use super::super::assignment::tests::any_assignment;
use super::super::receive::{LeftOut, Received};
use super::super::seal::Sealed;
use super::super::ticket::tests::any_ticket;
use super::super::week::tests::{assignment, of_learner, ticket};
use super::*;
use crate::learning::Score;
use proptest::prelude::*;

/// The classes that are read again from what was kept.
fn again(kept: &[StoredLine]) -> (Classes, usize) {
    let mut classes: Vec<(String, Vec<String>)> = Vec::new();
    let mut keys = Vec::new();
    for (id, line) in kept {
        if id == KEYS {
            keys.push(line.clone());
            continue;
        }
        match classes.iter_mut().find(|(known, _)| known == id) {
            Some((_, lines)) => lines.push(line.clone()),
            None => classes.push((id.clone(), vec![line.clone()])),
        }
    }
    Classes::of(&classes, &keys)
}

#[test]
fn what_was_received_is_named() {
    let mut all = Classes::default();
    let mut kept = Vec::new();
    let mut receive = |all: &mut Classes, text: &str| {
        all.receive(text).map(|arrived| {
            kept.extend(arrived.lines);
            arrived.what
        })
    };
    let one = to_text(&ticket(1, Some(3), 100, 1));
    assert_eq!(receive(&mut all, &one), Ok(Received::Ticket(Added::New)));
    assert_eq!(
        receive(&mut all, &one),
        Ok(Received::Ticket(Added::AlreadyHere))
    );
    let corrected = to_text(&ticket(1, Some(4), 100, 1));
    assert_eq!(
        receive(&mut all, &corrected),
        Ok(Received::Ticket(Added::Renumbered))
    );
    assert_eq!(receive(&mut all, "hello"), Err(LeftOut::Foreign));
    assert_eq!(receive(&mut all, ""), Err(LeftOut::Foreign));
    assert_eq!(
        receive(&mut all, &one[..one.len() - 3]),
        Err(LeftOut::Damaged)
    );
    assert_eq!(receive(&mut all, "saqbol class 9\n"), Err(LeftOut::Newer));
    let key = SealKey::new([3; 32]);
    let sealed = Sealed::new(&ticket(2, Some(5), 100, 1), key.public(), [4; 32]);
    let sealed = to_text(&sealed.expect("a box"));
    assert_eq!(receive(&mut all, &sealed), Err(LeftOut::Locked));
    let classes = all.iter().count();
    assert_eq!(receive(&mut all, &to_text(&key)), Ok(Received::Key));
    assert_eq!(receive(&mut all, &sealed), Ok(Received::Ticket(Added::New)));
    // A key brings no class, and seals nothing.
    assert_eq!((all.iter().count(), all.keys().own()), (classes, None));
    let given = Assignment {
        mark: 8,
        ..assignment()
    };
    assert_eq!(
        receive(&mut all, &to_text(&given)),
        Ok(Received::Assignment)
    );
    let id = all.id_of(&assignment());
    let file = all.week(&id).map(Week::to_file).unwrap_or_default();
    let mut other = Classes::default();
    let newer = file.replace("\nend 4", "\ndance\nend 5");
    let mut opened = |file: &str| other.receive(file).map(|arrived| arrived.what);
    let class = |unknown, damaged| Ok(Received::Class { unknown, damaged });
    assert_eq!(opened(&newer), class(1, 0));
    assert_eq!(opened(&file), class(0, 0));
    // A letter of a pupil's line was changed: whatever place it has, the line is damaged, and no newer version's.
    let row = file.lines().position(|line| line.starts_with("SAQBOLT:"));
    let rows: Vec<&str> = file.lines().collect();
    let row = row.expect("a ticket");
    for at in [0, 6, 8, 9, 12, 30, 38] {
        let mut damaged = rows[row].to_string();
        let other = if &damaged[at..=at] == "X" { "Y" } else { "X" };
        damaged.replace_range(at..=at, other);
        let mut rows: Vec<&str> = rows.clone();
        rows[row] = &damaged;
        let mut fresh = Classes::default();
        let file = rows.join("\n");
        let got = fresh.receive(&file).map(|arrived| arrived.what);
        assert_eq!(got, class(0, 1), "{at}: {damaged}");
        let week = fresh
            .week(&week_id(&assignment()))
            .expect("the rest is here");
        assert_eq!((week.ticket_count(), week.unknown()), (1, 0));
    }
    let class = other.week(&id).expect("it is here");
    assert_eq!((class.ticket_count(), class.unknown()), (2, 1));
    assert_eq!(again(&kept), (all, 0));
}

#[test]
fn a_class_keeps_the_name_under_which_it_is_kept() {
    let lines = vec![to_text(&assignment())];
    let (mut all, _) = Classes::of(&[("#class-a256ec69".into(), lines)], &[]);
    assert_eq!(all.id_of(&assignment()), "#class-a256ec69");
    let (_, kept) = all.add_ticket(ticket(1, Some(3), 100, 1));
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].0, "#class-a256ec69");
    assert_ne!(week_id(&assignment()), "#class-a256ec69");
}

/// A class that one tab has erased and another one has named afterwards; a class of a newer version.
#[test]
fn what_is_no_class_hides_no_class() {
    let of = |id: &str, lines: &[&str]| -> (String, Vec<String>) {
        (
            id.into(),
            lines.iter().map(|line| line.to_string()).collect(),
        )
    };
    let good = to_text(&assignment());
    let classes = [
        of("#class-1", &["name 4 5A", "size 5 20", "class 20 5A"]),
        of("#class-2", &["SAQBOLA:ZZZ", "dance"]),
        of("#class-3", &["dance", &good]),
        of("#class-4", &[&good, "size 1 20"]),
    ];
    let (all, unread) = Classes::of(&classes, &[]);
    let found: Vec<(&str, u32)> = all.iter().map(|(id, class)| (id, class.size())).collect();
    assert_eq!((found, unread), (vec![("#class-3", 20)], 3));
}

#[test]
fn the_teachers_acts_are_kept() {
    let mut all = Classes::default();
    let mut kept = all.open(&assignment());
    let id = all.id_of(&assignment());
    for learner in [1, 2] {
        let ticket = of_learner(u64::from(learner), Some(3), learner, &[learner]);
        kept.extend(all.add_ticket(ticket).1);
    }
    kept.extend(all.describe(&id, "5A", 20));
    kept.extend(all.renumber(&id, 2, Some(4)));
    kept.extend(all.renumber(&id, 2, Some(3)));
    let chosen = all.choose(&id, 1);
    assert!(!chosen.is_empty(), "one of two under a number is chosen");
    kept.extend(chosen);
    kept.extend(all.make_own_key(SealKey::new([7; 32])));
    assert_eq!(again(&kept), (all.clone(), 0));
    // Nothing new, nothing to keep.
    assert!(all.describe(&id, "5A", 20).is_empty());
    assert!(all.choose(&id, 1).is_empty());
    assert!(all.renumber(&id, 1, Some(3)).is_empty());
    assert!(all.make_own_key(SealKey::new([7; 32])).is_empty());
    assert!(all.open(&assignment()).is_empty());
    // What another tab has seen meanwhile.
    let (mut other, _) = again(&kept);
    other.add_ticket(ticket(9, Some(9), 100, 1));
    all.join(other.clone());
    assert_eq!(all, other);
    all.forget(&id);
    assert!(all.is_empty());
}

fn summary(given: &Assignment) -> Summary {
    Summary {
        fingerprint: given.fingerprint(1_000),
        pupil: Some(7),
        scores: vec![Score {
            asked: 5,
            right: 4,
            ..Score::default()
        }],
    }
}

#[test]
fn digits_find_their_class() {
    let mut all = Classes::default();
    let given = assignment();
    assert_eq!(all.add_digits(&summary(&given)), FromDigits::NoClass);
    all.open(&given);
    let mut added = || match all.add_digits(&summary(&given)) {
        FromDigits::Added(id, added, kept) if id == week_id(&given) => Some((added, kept.len())),
        _ => None,
    };
    assert_eq!(added(), Some((Added::New, 1)));
    assert_eq!(added(), Some((Added::AlreadyHere, 0)));
    let class = all.week(&week_id(&given)).expect("it is open");
    assert_eq!(class.attempts().counted.len(), 1);
}

/// Digits know a thousand assignments: of two that look alike the teacher says which.
#[test]
fn digits_that_fit_two_classes_are_asked_about() {
    let given = assignment();
    let twin = (0..=u8::MAX)
        .flat_map(|a| (0..=u8::MAX).map(move |b| (a, b)))
        .map(|(a, b)| {
            let mut key = [0; 32];
            (key[0], key[1]) = (a, b);
            Assignment {
                key: Some(key),
                ..given.clone()
            }
        })
        .find(|other| other.fingerprint(1_000) == given.fingerprint(1_000))
        .expect("one of 65,536");
    let mut all = Classes::default();
    all.open(&given);
    all.open(&twin);
    let FromDigits::Which(ids) = all.add_digits(&summary(&given)) else {
        panic!("it was filed in one of them");
    };
    assert_eq!(ids, [week_id(&given), week_id(&twin)]);
    assert_eq!(
        all.iter()
            .map(|(_, class)| class.ticket_count())
            .sum::<usize>(),
        0
    );
    let added = all.add_digits_to(&ids[1], &summary(&given));
    assert!(matches!(added, FromDigits::Added(_, Added::New, _)));
    assert_eq!(all.week(&ids[1]).map(Week::ticket_count), Some(1));
    assert_eq!(
        all.add_digits_to("#class-0", &summary(&given)),
        FromDigits::NoClass
    );
}

proptest! {
    #[test]
    fn what_is_kept_comes_back(tickets in proptest::collection::vec(any_ticket(), 0..6), given in any_assignment()) {
        let mut all = Classes::default();
        let mut kept = all.open(&given);
        for ticket in tickets {
            kept.extend(all.add_ticket(ticket).1);
        }
        prop_assert_eq!(again(&kept), (all, 0));
    }

    #[test]
    fn any_text_gives_an_answer(text: String) {
        let _ = Classes::default().receive(&text);
        for head in ["SAQBOLA:", "SAQBOLS:", "SAQBOLK:", "saqbol class 1\n"] {
            let _ = Classes::default().receive(&[head, &text].concat());
        }
    }
}
