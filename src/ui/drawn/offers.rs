//! What a pupil is offered above the lessons.

use super::{Page, open, put_words};
use crate::curriculum::{Band, Index, IndexEntry};

const LESSONS: [&str; 5] = ["b1-one", "b2-two", "b3-three", "b7-seven", "b8-eight"];

/// A long list of what can be repeated would only press: three are offered today, the others tomorrow.
#[test]
fn three_things_are_offered_at_once() {
    let mut tab = open("/kk");
    let entry = |id: &str| IndexEntry {
        boosters: 9,
        title: id.into(),
        ..IndexEntry::bare(id, Band::B)
    };
    tab.state.index = Index {
        modules: LESSONS.map(entry).into(),
        ..Index::default()
    };
    for id in LESSONS {
        tab.go(&["/kk/play/", id].concat());
        tab.finish();
    }
    tab.seconds += 8 * 86_400;
    tab.go("/kk/learn/b");
    let (progress, today) = (&tab.state.learner.progress, tab.state.now.today);
    let due = |id: &&&str| progress.booster_due(id, 9, today).is_some();
    assert_eq!(LESSONS.iter().filter(due).count(), 5);
    put_words(&mut tab.state);
    let offers = Page::of(tab).only("class", "offers");
    assert_eq!(
        LESSONS.iter().filter(|id| offers.contains(*id)).count(),
        3,
        "{offers}"
    );
}
