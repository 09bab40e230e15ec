//! What a pupil is told at a lesson's end.

use super::{Page, open, put_words};
use crate::ui::state::Act;

/// The title at the end of a lesson with two safe things and four signs, one of them what nobody can know yet, and the
/// sentence on what was trusted.
fn told(answers: [(&str, &str); 6]) -> (String, String) {
    let mut tab = open("/kk/play/b6-judged");
    while let Some(step) = tab.step() {
        let mut all = answers.iter();
        let (_, given) = all.find(|(id, _)| *id == step).expect("an answer");
        tab.act(Act::Give(vec![given.to_string()]));
        tab.act(Act::Next);
    }
    put_words(&mut tab.state);
    let page = Page::of(tab);
    (page.only("id", "screen"), page.only("id", "score-trusted"))
}

const RIGHT: [(&str, &str); 6] = [
    ("safe", "fine"),
    ("safe-too", "fine"),
    ("open", "check"),
    ("danger", "stop"),
    ("q1", "yes"),
    ("q2", "yes"),
];

fn but(others: &[(&'static str, &'static str)]) -> (String, String) {
    let given = |id: &str| others.iter().find(|(of, _)| *of == id).copied();
    told(RIGHT.map(|(id, answer)| given(id).unwrap_or((id, answer))))
}

/// "All right" is said to whoever noticed everything and trusted what was safe, and to nobody else.
#[test]
fn all_right_is_said_where_it_was() {
    let all = "Мүлт кетпедің!";
    assert_eq!(but(&[]).0, all);
    // To have stopped at something safe is no mistake, and not "all right" either.
    for careful in [
        &[("safe", "stop")][..],
        &[("safe", "stop"), ("safe-too", "stop")],
    ] {
        assert_eq!(but(careful).0, "Сабақты аяқтадың!", "{careful:?}");
    }
    // To check first raises no alarm: it is right as well.
    assert_eq!(but(&[("safe", "check")]).0, all);
    assert_eq!(but(&[("q1", "no")]).0, "Сабақты аяқтадың!");
    let most = [
        ("danger", "fine"),
        ("open", "fine"),
        ("q1", "no"),
        ("q2", "no"),
    ];
    assert_eq!(but(&most).0, "Соңына дейін жеттің!");
}

/// Whoever trusts what is dangerous as well is not praised for trusting.
#[test]
fn trusting_everything_is_not_praised() {
    let praise = "Қауіпсіз нәрсеге сене білдің.";
    assert_eq!(but(&[]).1, praise);
    // What was checked is said apart: of the other three signs two were noticed, then one.
    assert_eq!(but(&[("danger", "fine")]).1, praise);
    let everything = "Қауіпсізге сендің, бірақ қауіптіге де сеніп қалдың.";
    assert_eq!(but(&[("danger", "fine"), ("q1", "no")]).1, everything);
    let most = [
        ("danger", "fine"),
        ("open", "fine"),
        ("q1", "no"),
        ("q2", "no"),
    ];
    assert_eq!(but(&most).1, everything);
}
