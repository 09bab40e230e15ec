//! What holds for every kind; each kind's own tests are in its file.

use super::*;

/// A step of any kind is asked through [`Kind`] as its own [`Task`] is.
#[test]
fn a_step_is_asked_whatever_its_kind() {
    let scale = || Scale {
        points: vec!["low".into(), "high".into()],
        faces: Faces::None,
    };
    let asking = Kind::Scale(scale());
    assert_eq!(asking.some_answer(&[]), scale().some_answer(&[]));
    assert!(asking.some_answer(&[]).is_some() && asking.is_active());
    assert!(asking.task().is_private() && !asking.task().finished(&[]));
    let choice = Choice {
        several: false,
        judged: None,
        options: vec![ChoiceOption {
            id: "a".into(),
            right: true,
            alarm: false,
            art: None,
        }],
    };
    assert_eq!(Kind::Choice(choice.clone()).poll(), choice.poll());
    assert!(choice.poll().is_some() && asking.poll().is_none());
    for telling in [
        Kind::Say(Say::default()),
        Kind::Talk(Talk { minutes: Some(5) }),
    ] {
        let task = telling.task();
        assert!(task.finished(&[]) && !telling.is_active() && !task.is_private());
        assert!(!task.takes(&[], &Vec::new()) && task.judge(&[vec!["a".into()]]).is_empty());
        assert!(telling.some_answer(&[]).is_none() && telling.poll().is_none());
        assert!(task.turn(&[]).is_none() && task.judged().is_none());
    }
}

#[test]
fn every_kind_has_its_name() {
    assert_eq!(Kind::Say(Say::default()).name(), Kind::NAMES[0]);
    assert_eq!(Kind::Talk(Talk { minutes: None }).name(), "talk");
    let names = Kind::NAMES.iter();
    let twice = names
        .clone()
        .filter(|name| names.clone().filter(|other| other == name).count() > 1);
    assert_eq!(twice.count(), 0);
}
