//! Where the way back of each page leads.

use super::{Page, open};
use crate::curriculum::{AdultIndex, Band, ReadingEntry, ReadingGroup};
use crate::language::Lang;
use crate::ui::pages::way_back;
use crate::ui::state::full::{ClassPage, FullBundle};
use crate::ui::state::{Audience, Bundle, CLASS_PAGES, Route};

fn back_from(route: Route) -> Route {
    way_back(&open(&route.href(Lang::first())[1..]).state)
}

/// What is a child's leads to what is a child's, never to a grown-up's door; what is a grown-up's to a grown-up's page.
#[test]
fn every_page_leads_back_where_it_belongs() {
    let of = |page| Route::Class(page, String::new());
    let plan = || Route::Plan("b1-one".into());
    for (page, back) in [
        (Route::Privacy, Route::Mine),
        (Route::Settings(Band::C), Route::Learn(Band::C)),
        (Route::Code, Route::Learn(Band::B)),
        (of(ClassPage::FromLink), Route::Learn(Band::B)),
        (Route::Mine, Route::Opening),
        (Route::Certificate(Band::B), Route::Opening),
        (Route::Family, Route::Opening),
        (Route::Teach, Route::Opening),
        (plan(), Route::Teach),
        (Route::Assign, Route::Teach),
        (of(ClassPage::Collect), Route::Teach),
        (of(ClassPage::Class), Route::Teach),
        (of(ClassPage::School), of(ClassPage::Collect)),
        (of(ClassPage::Report), of(ClassPage::Collect)),
        (of(ClassPage::HelpLines), Route::Teach),
    ] {
        assert_eq!(back_from(page.clone()), back, "{page:?}");
    }
    for (_, page) in CLASS_PAGES {
        let back = back_from(of(page));
        let is_pupils = of(page).audience() == Audience::Pupil;
        assert_eq!(back.audience() == Audience::Pupil, is_pupils, "{page:?}");
    }
}

/// A question that was opened from a report leads back to that report, over all its screens and a reload; one of the list to the
/// list.
#[test]
fn a_question_of_a_report_leads_back_to_it() {
    for (address, back) in [
        ("/kk/preview/b1-one/model", "#/kk/preview/b1-one"),
        ("/kk/preview/b1-one/model/#w7_x", "#/kk/report/#w7_x"),
    ] {
        let page = Page::of(open(address));
        let out = page.all("href", back);
        assert_eq!(out.len(), 1, "{address}");
        assert_eq!(page.ids().iter().filter(|id| *id == "leave").count(), 1);
        let ways = ["#", &address.replace("model", "hook")].concat();
        assert_eq!(page.all("href", &ways).len(), 1, "{ways}");
    }
    let route = Route::parse("/kk/preview/b1-one/model/#w7_x").1;
    assert_eq!(route.href(Lang::first()), "#/kk/preview/b1-one/model/#w7_x");
}

/// The list names its ages to the settings.
#[test]
fn the_settings_know_which_list_they_were_opened_from() {
    for band in Band::ALL {
        let list = Page::of(open(&Route::Learn(band).href(Lang::first())[1..]));
        let to = ["#/kk/settings/", band.letter()].concat();
        assert_eq!(list.all("href", &to).len(), 1, "{to}");
    }
}

/// A page to read leads back to where it is listed, and to where somebody came from.
#[test]
fn a_page_to_read_leads_back_to_its_list() {
    let groups = [
        (ReadingGroup::Home, Route::Family),
        (ReadingGroup::About, Route::Family),
        (ReadingGroup::Teach, Route::Teach),
        (ReadingGroup::Background, Route::Teach),
    ];
    for (group, back) in groups {
        let mut tab = open("/kk/read/tonight");
        let page = ReadingEntry {
            id: "tonight".into(),
            group,
            title: String::new(),
            teaser: String::new(),
        };
        let known = AdultIndex {
            pages: vec![page],
            ..AdultIndex::default()
        };
        tab.state.main.here = Some(Bundle::Full(FullBundle::Adult(super::adult(), known)));
        assert_eq!(way_back(&tab.state), back, "{group:?}");
    }
    let mut tab = open("/kk/family");
    tab.go("/kk/plan/b1-one");
    assert_eq!(way_back(&tab.state), Route::Family);
    let tab = open("/kk/read/tonight/help");
    assert_eq!(way_back(&tab.state), Route::Help);
}
