//! What a pupil is offered above the lessons, and a teacher for a class.

use super::{Page, handed_in, open, page, put_words};
use crate::classroom::{ModuleResult, Ticket, key_text};
use crate::curriculum::{Band, Index, IndexEntry};
use crate::learning::Score;
use crate::ui::update::tests::room::ticket;

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

/// What a class plays next is one answer on the first page, on its own and in its report; what it has had is called so.
#[test]
fn what_comes_next_is_one_answer() {
    let guessed = |pupil| Ticket {
        modules: vec![ModuleResult {
            module: 1,
            score: Score {
                signs: 4,
                hits: 2,
                foils: 4,
                false_alarms: 2,
                asked: 4,
                right: 2,
            },
            answers: Vec::new(),
        }],
        ..ticket(pupil)
    };
    let (mut tab, id) = handed_in("5", &[1, 2, 3, 4, 5].map(guessed));
    let key = key_text(tab.state.full.class.collected.classes()[0].key);
    for (address, first, then) in [
        (
            "/kk/teach".to_string(),
            ["start-", &key].concat(),
            ["then-", &key].concat(),
        ),
        (
            ["/kk/class/", &key].concat(),
            "next-together".into(),
            "then-together".into(),
        ),
        (
            ["/kk/report/", &id].concat(),
            "again-together".into(),
            "next-together".into(),
        ),
    ] {
        tab.go(&address);
        let page = page(&tab);
        let (first, then) = (page.only("id", &first), page.only("id", &then));
        assert!(
            first.contains("тағы бір рет: «b1-one»"),
            "{address}: {first}"
        );
        assert!(
            then.contains("«b2-two»") && !then.contains("тағы"),
            "{address}: {then}"
        );
    }
}
