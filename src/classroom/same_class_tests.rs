use super::super::week::tests::{assignment, of_learner};
use super::*;

/// A class file of a teacher: the results of these pupils, the register's size, and the mark of the class where it has one.
fn file(pupils: &[u32], size: u32, mark: Option<u64>) -> String {
    let mut week = Week::new(assignment());
    if let Some(key) = mark {
        week.learn(Fact::Of { time: 1, key });
    }
    for pupil in pupils {
        week.add(result(*pupil));
    }
    week.describe("", size);
    week.to_file()
}

fn result(pupil: u32) -> Ticket {
    let of = u8::try_from(pupil).unwrap();
    of_learner(u64::from(pupil), Some(pupil), of, &[of])
}

/// A device that has opened a file as a class of a name.
fn opened(text: &str, name: &str) -> Classes {
    let mut all = Classes::default();
    all.receive(text).unwrap();
    let (key, size) = (all.classes()[0].key, all.classes()[0].size());
    all.describe_all(key, name, size, &[]);
    all
}

/// Each class's name, how many its register has, and how many have handed in.
fn classes(all: &Classes) -> Vec<(String, u32, usize)> {
    let classes = all.classes();
    let each = classes
        .iter()
        .map(|of| (of.name().to_string(), of.size(), of.came_back().pupils));
    each.collect()
}

/// One pupil has handed in to two teachers: that does not make one class of theirs.
#[test]
fn a_common_result_does_not_join_two_registers() {
    let mut all = opened(&file(&[5, 9, 14], 30, None), "5 Б");
    let other = file(&[7, 8, 5], 28, None);
    assert!(all.is_whose(&other).is_some(), "it is asked about");
    all.receive_of(&other, FileOf::OtherClass).unwrap();
    let both = [("".into(), 28, 3), ("5 Б".into(), 30, 3)];
    let mut stand = classes(&all);
    stand.sort();
    assert_eq!(stand, both);
    // Each finds its own class again, also once more has come.
    for text in [
        file(&[7, 8, 5, 10], 28, None),
        file(&[5, 9, 14, 11], 30, None),
    ] {
        assert_eq!(all.is_whose(&text), None);
        all.receive(&text).unwrap();
    }
    let mut stand = classes(&all);
    stand.sort();
    assert_eq!(stand, [("".into(), 28, 4), ("5 Б".into(), 30, 4)]);
}

/// Where nobody has said how many there are, one result of several tells nothing.
#[test]
fn one_result_of_several_is_no_class() {
    let all = opened(&file(&[5, 9, 14], 30, None), "5 Б");
    assert!(all.is_whose(&file(&[7, 8, 5], 0, None)).is_some());
    // The same class, collected on a telephone that knows no register.
    assert_eq!(all.is_whose(&file(&[5, 9, 11], 0, None)), None);
    assert_eq!(all.is_whose(&file(&[5, 7, 8], 30, None)), None);
}

/// Of two classes that a file may be of, the one that has most of it is asked about.
#[test]
fn the_class_with_most_results_is_asked_about() {
    let mut all = opened(&file(&[5], 28, None), "5 В");
    let more = file(&[1, 2, 3], 30, None);
    all.receive_of(&more, FileOf::OtherClass).unwrap();
    let second = all.classes();
    let second = second.iter().find(|of| of.size() == 30).unwrap();
    let id = second.weeks[0].0.to_string();
    assert_eq!(all.is_whose(&file(&[1, 2, 3, 5], 25, None)), Some(id));
}

/// The register that a teacher has set here stays when an older file of the same class comes.
#[test]
fn a_size_that_was_set_here_stays() {
    for mark in [None, Some(9)] {
        let mut all = opened(&file(&[5, 9], 30, mark), "5 А");
        let key = all.classes()[0].key;
        all.describe_all(key, "5 А", 28, &[]);
        // Its size was said often over there, and so "later".
        let mut old = Week::from_file(&file(&[5, 9, 30], 30, mark)).unwrap();
        for size in [29, 28, 29, 28, 29, 30] {
            old.describe("", size);
        }
        let old = old.to_file();
        let of = match all.is_whose(&old) {
            Some(_) => FileOf::ThisClass,
            None => FileOf::Unsaid,
        };
        assert_eq!(of == FileOf::Unsaid, mark.is_some(), "the mark tells");
        all.receive_of(&old, of).unwrap();
        let class = &all.classes()[0];
        assert_eq!((class.size(), class.register().len()), (28, 28));
        // What has come with a number of the old register waits.
        let week = class.weeks[0].1;
        assert_eq!(week.waiting(&class.register()).len(), 1);
        assert_eq!(week.attempts().numbers(), [5, 9]);
    }
}
