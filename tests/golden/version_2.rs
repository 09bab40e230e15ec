//! What this version writes and reads.

use saqbol::classroom::{
    Assignment, Classes, SealKey, Sealed, Summary, Week, from_link, from_text, read_digits,
    to_link, to_text, week_id, write_digits,
};

use crate::values::{SECRET, assignment, class, ticket};
use crate::{fields, golden, kept};

#[test]
fn assignments_are_written_and_read() {
    let text = golden(2, "assignments.txt");
    let mut seen = 0;
    for line in fields(&text) {
        let [name, form, value] = line.as_slice() else {
            panic!("{line:?}");
        };
        let given = assignment(name);
        let (written, read) = match *form {
            "text" => (Some(to_text(&given)), from_text(value).ok()),
            "link" => (Some(to_link(&given)), from_link(value).ok()),
            "digits" => (given.code(), Assignment::from_code(value).ok()),
            "id" => (Some(week_id(&given)), Some(given.clone())),
            "fingerprint" => {
                let prints = [1_000, 10_000].map(|below| given.fingerprint(below).to_string());
                (Some(prints.join(" ")), Some(given.clone()))
            }
            other => panic!("no form is called {other}"),
        };
        assert_eq!(written.as_deref(), Some(*value), "{name}, {form}");
        assert_eq!(read, Some(given), "{name}, {form}");
        seen += 1;
    }
    assert_eq!(seen, 28);
}

#[test]
fn tickets_are_written_and_read() {
    let text = golden(2, "tickets.txt");
    let key = SealKey::new(SECRET);
    let mut seen = 0;
    for line in fields(&text) {
        let [name, form, value] = line.as_slice() else {
            panic!("{line:?}");
        };
        let written = match *form {
            "text" => {
                assert_eq!(from_text(value), Ok(ticket(name)), "{name}");
                Some(to_text(&ticket(name)))
            }
            "sealed" => {
                let sealed: Sealed = from_text(value).expect("it is sealed");
                assert_eq!(key.open(&sealed), Ok(ticket(name)), "{name}");
                Sealed::new(&ticket(name), key.public(), [9; 32]).map(|sealed| to_text(&sealed))
            }
            "key" => {
                assert_eq!(from_text(value), Ok(key.clone()));
                Some(to_text(&key))
            }
            "digits" => {
                let summary = Summary::of(&ticket(name));
                assert_eq!(read_digits(value).ok(), summary, "{name}");
                summary.as_ref().and_then(write_digits)
            }
            other => panic!("no form is called {other}"),
        };
        assert_eq!(written.as_deref(), Some(*value), "{name}, {form}");
        seen += 1;
    }
    assert_eq!(seen, 9);
}

#[test]
fn a_class_file_is_written_and_read() {
    let file = golden(2, "class.txt");
    assert_eq!(class().to_file(), file);
    let read = Week::from_file(&file).expect("it is whole");
    assert_eq!(read.attempts(), class().attempts());
    assert_eq!((read.name(), read.size()), ("", 27));
}

#[test]
fn what_a_device_keeps_is_written_and_read() {
    let text = golden(2, "kept.txt");
    let (classes, keys) = kept(&text);
    let (all, unread) = Classes::of(&classes, &keys);
    assert_eq!(unread, 1, "the line of a newer version");
    let id = week_id(&assignment("two-modules"));
    assert_eq!(all.week(&id).map(Week::attempts), Some(class().attempts()));
    assert_eq!(all.week(&id).map(Week::name), Some("6 «Ә»"));
    assert_eq!(all.keys().own(), Some(&SealKey::new(SECRET)));
    assert_eq!(all.keys().count(), 2);
    // Written by the same acts.
    let mut made = Classes::default();
    let mut lines = made.make_own_key(SealKey::new(SECRET));
    lines.extend(made.import_key(SealKey::new([4; 32])));
    lines.extend(made.add_week(class()));
    lines.extend(made.describe(&id, "6 «Ә»", 27));
    let mut kept = String::from("// What a device keeps: under which name, and the line.\n");
    for (who, line) in lines {
        kept.push_str(&[&who, "\t", &line, "\n"].concat());
    }
    // Of late a week that came out of a file is noted as saved, in a line that the older version knows, and so is what was
    // said of its tickets, in a line that the older version passes over.
    let since = [&id, "\tsaved 6 5\n", &id, "\tfiled 7\n"].concat();
    let kept = kept
        .strip_suffix(&since)
        .expect("what came with a file is saved");
    assert_eq!([kept, &id, "\tdance 7\n"].concat(), text);
}
