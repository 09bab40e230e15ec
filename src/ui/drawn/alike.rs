//! The same digits under two numbers: it is said where they are typed, and asked about in the report.

use super::{Page, act, digits, handed_in, page, played};
use crate::ui::state::full::ClassAct;
use crate::ui::update::tests::tab::Tab;

/// A class of which these have handed in by digits, and the week's id.
fn typed(pupils: &[(u32, u32)]) -> (Tab, String) {
    let (mut tab, id) = handed_in("30", &[]);
    for (pupil, right) in pupils {
        let digits = digits(&played(*pupil, *right));
        act(&mut tab, ClassAct::TakeDigits, &[("digits", &digits)]);
    }
    (tab, id)
}

fn ids(tab: &Tab) -> Vec<String> {
    let all = page(tab).ids().into_iter();
    all.filter(|id| id.starts_with("shared-") || id.starts_with("alike"))
        .collect()
}

#[test]
fn the_same_digits_under_two_numbers_are_asked_about() {
    let (mut tab, id) = typed(&[(4, 5), (5, 5)]);
    tab.go(&["/kk/report/", &id].concat());
    let ways = [
        "alike",
        "shared-first-4-5",
        "shared-second-4-5",
        "shared-two-4-5",
    ];
    assert_eq!(ids(&tab), ways);
    let asked = page(&tab).only("id", "report-questions");
    assert!(asked.contains("1") && asked.contains("екі рет"), "{asked}");
    let pupils = page(&tab).only("id", "report-pupils");
    assert!(pupils.contains('2'), "{pupils}");
    // One press answers it, and another takes the answer back.
    act(&mut tab, ClassAct::SharedIs(id.clone(), 4, 5), &[]);
    assert!(ids(&tab).is_empty());
    let pupils = page(&tab).only("id", "report-pupils");
    assert!(pupils.contains('1'), "{pupils}");
    act(&mut tab, ClassAct::Undo, &[]);
    assert_eq!(ids(&tab), ways);
    let two = ClassAct::SharedTwo(id, (4, 5), crate::classroom::Said::Two);
    act(&mut tab, two, &[]);
    assert_eq!(ids(&tab), ["shared-back-4-5"]);
}

/// Whoever types digits reads at once that another number has the same.
#[test]
fn it_is_said_where_digits_are_typed() {
    let (tab, _) = typed(&[(4, 5), (5, 5)]);
    let shown = Page::of(tab);
    for place in ["digits-said", "last-taken"] {
        let said = shown.only("id", place);
        assert!(said.contains("№ 4 нәтижесі де"), "{place}: {said}");
    }
    assert!(shown.ids().contains(&"came-report".to_string()));
    let (tab, _) = typed(&[(4, 5), (5, 6)]);
    assert!(!Page::of(tab).only("id", "digits-said").contains("№ 4"));
}

/// Several who answered alike are one question each, and one press says that all are different pupils.
#[test]
fn all_who_answered_alike_are_answered_with_one_press() {
    let (mut tab, id) = typed(&[(1, 5), (2, 5), (3, 5), (7, 4), (8, 4)]);
    tab.go(&["/kk/report/", &id].concat());
    let asked = ids(&tab);
    assert!(asked.contains(&"alike-apart-1".to_string()), "{asked:?}");
    assert!(asked.contains(&"alike-apart".to_string()), "{asked:?}");
    let all = ClassAct::SharedAll(id, vec![1, 2, 3, 7, 8], None);
    act(&mut tab, all, &[]);
    let left = ids(&tab);
    assert!(
        left.iter().all(|id| id.starts_with("shared-back-")),
        "{left:?}"
    );
    assert_eq!(left.len(), 4);
}
