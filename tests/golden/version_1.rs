//! What version 1 (until November 2026) has written.

use saqbol::classroom::{Classes, SealKey, Sealed, Week, from_link, from_text};
use saqbol::learning::{Minute, Profile, Profiles};

use crate::values::{SECRET, assignment, class_of_version_1, ticket_of_version_1};
use crate::{fields, golden, kept};

#[test]
fn assignments_open() {
    let text = golden(1, "assignments.txt");
    let mut seen = 0;
    for line in fields(&text) {
        let [name, form, value] = line.as_slice() else {
            panic!("{line:?}");
        };
        let read = match *form {
            "text" => from_text(value),
            "link" => from_link(value),
            // Version 1's digits had room for three languages and fifteen modules; no release has shown them.
            "digits" => continue,
            other => panic!("no form is called {other}"),
        };
        assert_eq!(read, Ok(assignment(name)), "{name}, {form}");
        seen += 1;
    }
    assert_eq!(seen, 8);
}

#[test]
fn tickets_open() {
    let text = golden(1, "tickets.txt");
    let key = SealKey::new(SECRET);
    let mut seen = 0;
    for line in fields(&text) {
        let [name, form, value] = line.as_slice() else {
            panic!("{line:?}");
        };
        let ticket = ticket_of_version_1;
        match *form {
            "text" => assert_eq!(from_text(value), Ok(ticket(name)), "{name}"),
            "sealed" => {
                let sealed: Sealed = from_text(value).expect("it is sealed");
                assert_eq!(key.open(&sealed), Ok(ticket(name)), "{name}");
            }
            "key" => assert_eq!(from_text(value), Ok(key.clone())),
            "digits" => continue,
            other => panic!("no form is called {other}"),
        }
        seen += 1;
    }
    assert_eq!(seen, 6);
}

/// The numbers of the tickets that count, and whose they are.
fn counted(class: &Week) -> Vec<(u64, Option<u32>)> {
    let counted = class.attempts().counted.into_iter();
    counted
        .map(|handed| (handed.ticket.number, handed.pupil))
        .collect()
}

#[test]
fn a_class_file_opens() {
    let class = Week::from_file(&golden(1, "class.txt")).expect("it is whole");
    assert_eq!(class, class_of_version_1());
    assert_eq!(counted(&class), [(2, Some(3)), (3, Some(11))]);
    assert_eq!(
        (class.name(), class.size(), class.unknown()),
        ("5 «Ә»", 28, 0)
    );
    assert_eq!(class.together().len(), 1);
    // Saved again by this version, it says the same; its name has stayed here.
    let again = Week::from_file(&class.to_file()).expect("it is whole");
    assert_eq!(again.attempts(), class.attempts());
    assert_eq!((again.name(), again.size()), ("", 28));
}

#[test]
fn what_a_device_kept_of_its_classes_opens() {
    let (classes, keys) = kept(&golden(1, "kept.txt"));
    let (all, unread) = Classes::of(&classes, &keys);
    assert_eq!(unread, 0);
    let [(id, class)] = all.iter().collect::<Vec<_>>()[..] else {
        panic!("{all:?}");
    };
    // It stays under the name under which version 1 kept it.
    assert_eq!(id, "#class-a256ec69");
    assert_eq!((class.name(), class.size()), ("5 «Ә»", 28));
    // The number that was corrected, and the ticket that was chosen.
    assert_eq!(counted(class), [(2, Some(3)), (3, Some(11))]);
    assert!(class.attempts().repeats.is_empty());
    // Its key opens; it does not seal, for nobody knows where it came from.
    assert_eq!((all.keys().count(), all.keys().own()), (1, None));
    let sealed = assignment("sealed");
    let key = SealKey::new(SECRET);
    assert_eq!(all.keys().for_assignment(&sealed), Some(&key));
}

#[test]
fn lines_of_profiles_are_read() {
    let text = golden(1, "profiles.txt");
    let lines: Vec<&str> = text.lines().collect();
    let profiles = Profiles::of(lines.iter().copied());
    let moon = Profile {
        id: "p7".into(),
        number: 2,
        picture: "moon".into(),
        used: Minute(29_923_201),
    };
    assert_eq!(profiles.find("p7"), Some(&moon));
    assert_eq!(profiles.len(), 2);
    assert_eq!(moon.to_line(), lines[3]);
}
