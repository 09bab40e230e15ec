//! A class with its weeks: the lines that version 3 of the class files has besides those of version 2.

use saqbol::classroom::{Classes, class_files, week_id};
use saqbol::learning::Day;

use crate::values::assignment;
use crate::{golden, kept};

/// A class of two weeks, with numbers of its own and one week saved as a file.
fn classes() -> (Classes, Vec<(String, String)>) {
    let mut all = Classes::default();
    let first = assignment("two-modules");
    let mut lines = all.give(&first, None, Day(20_784));
    let key = all.week(&week_id(&first)).map_or(0, |week| week.of());
    lines.extend(all.describe_all(key, "5 «Ә»", 28, &[]));
    lines.extend(all.give(&assignment("one-module"), Some(key), Day(20_791)));
    lines.extend(all.describe_all(key, "5 «Ә»", 3, &[1, 2, 30]));
    lines.extend(all.describe_all(key, "5 «Ә»", 3, &[]));
    (all, lines)
}

#[test]
fn the_weeks_of_a_class_are_written_and_read() {
    let (all, lines) = classes();
    let mut text = String::from("// What a device keeps: under which name, and the line.\n");
    for (id, line) in lines {
        text.push_str(&[&id, "\t", &line, "\n"].concat());
    }
    assert_eq!(text, golden(3, "kept.txt"));
    let (classes, keys) = kept(&text);
    let (read, unread) = Classes::of(&classes, &keys);
    assert_eq!((&read, unread), (&all, 0));
    let file: String = all.iter().map(|(_, week)| week.to_file()).collect();
    assert_eq!(file, golden(3, "class.txt"));
    let mut opened = Classes::default();
    for file in class_files(&file) {
        opened.receive(&file).expect("it is a class file");
    }
    let classes = opened.classes();
    assert_eq!(classes.len(), 1);
    assert_eq!((classes[0].weeks.len(), classes[0].size()), (2, 3));
    assert_eq!(classes[0].register(), [1, 2, 3]);
}

/// What versions 1 and 2 wrote is a class with one week.
#[test]
fn a_file_of_an_older_version_is_a_class_with_one_week() {
    for version in [1, 2] {
        let mut all = Classes::default();
        all.receive(&golden(version, "class.txt"))
            .expect("it opens");
        let classes = all.classes();
        assert_eq!((classes.len(), classes[0].weeks.len()), (1, 1), "{version}");
        let tickets = classes[0].weeks.iter().map(|(_, week)| week.ticket_count());
        assert!(classes[0].size() > 20 && tickets.sum::<usize>() > 2);
    }
}
