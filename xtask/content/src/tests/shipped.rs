//! The shipped pages for adults: what a parent in a hurry finds on them, and what can be opened of what they cite.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::Library;
use crate::read::reading::Page;

fn library() -> Library {
    crate::read(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")).0
}

/// The numbers to call that a text names.
fn numbers(text: &str) -> BTreeSet<&str> {
    let words = text.split(|c: char| !c.is_ascii_digit());
    words
        .filter(|word| ["102", "111", "112"].contains(word))
        .collect()
}

/// An opened case of the evening's page has the numbers that its words name, in every language, and a way back to the list.
#[test]
fn each_case_has_its_numbers_and_a_way_from_the_list() {
    let library = library();
    let page = library.reading.iter().find(|page| page.id == "tonight");
    let page = page.expect("the evening's page");
    let parts = |id: &str| {
        let section = page.sections.iter().find(|section| section.id == id);
        section
            .map(|section| &section.parts[..])
            .unwrap_or_default()
    };
    let ways: Vec<&str> = parts("which").iter().map(|way| way.to.text()).collect();
    let mut cases = 0;
    for section in ["happened", "unsafe"] {
        for case in parts(section) {
            cases += 1;
            let name = format!("{section}/{}", case.id);
            assert!(ways.contains(&&name[..]), "no way leads to {name}");
            let calls: BTreeSet<&str> = case.calls.iter().map(|call| &call.value[..]).collect();
            assert!(!calls.is_empty(), "{name} has no number to press");
            for (lang, wording) in &page.wordings {
                let key = format!("{section}.{}-text", case.id);
                let named = numbers(&wording.texts[&key].text);
                assert_eq!(named, calls, "{name} in {lang}");
            }
        }
    }
    assert!(cases >= 10, "{cases}");
}

/// Where home is not safe, whoever does not live with the child (a grandmother, a neighbour, a teacher) meets their own door
/// first: advice, or danger, before the police and before anything is done with the child.
#[test]
fn a_home_that_is_not_safe_has_two_doors() {
    let library = library();
    let page = library.reading.iter().find(|page| page.id == "tonight");
    let page = page.expect("the evening's page");
    for (lang, wording) in &page.wordings {
        let text = &wording.texts["unsafe.read-text"].text;
        let doors: Vec<&str> = text.split("\n\n").collect();
        let (Some(near), Some(within)) = (doors.first(), doors.get(1)) else {
            panic!("{lang}: {text}");
        };
        let places = ["111", "112", "102"].map(|number| near.find(number));
        assert!(
            places.iter().all(Option::is_some) && places.is_sorted(),
            "{lang}: {near}"
        );
        let ask = |door: &str| door.split_once('?').is_some_and(|(ask, _)| ask.len() < 80);
        assert!(ask(near) && ask(within), "{lang}: {near} / {within}");
    }
}

/// What hangs on a school's wall and what goes home has the numbers of the evening's page.
#[test]
fn paper_has_the_same_numbers_as_the_evenings_page() {
    let library = library();
    let called = |page: &Page| -> BTreeSet<String> {
        let parts = page.sections.iter().flat_map(|section| &section.parts);
        let calls = parts.filter(|part| part.to.text().len() == 3);
        calls.map(|part| part.to.text().to_string()).collect()
    };
    let tonight = library.reading.iter().find(|page| page.id == "tonight");
    let wanted = called(tonight.expect("the evening's page"));
    for id in ["letter", "poster"] {
        let page = library.kit.pages.iter().find(|page| page.id == id);
        assert_eq!(called(page.expect("a sheet of the kit")), wanted, "{id}");
    }
}

/// How often changes of a child have which cause is not known from any source of ours: no page says "mostly".
#[test]
fn nobody_counts_the_causes_of_a_change() {
    let library = library();
    let page = library.reading.iter().find(|page| page.id == "signs");
    for (lang, wording) in &page.expect("the page of signs").wordings {
        for key in ["page.lead", "signs.note"] {
            let text = wording.texts[key].text.to_lowercase();
            for counted in ["чаще всего", "most ", "көбіне", "көбінің"] {
                assert!(!text.contains(counted), "{lang}: {key} says {counted:?}");
            }
        }
    }
}

/// Sources of which we know no address: books and reports that we read about, or in excerpts without one.
const WITHOUT: [&str; 13] = [
    "calvete-2022",
    "ecpat-terms",
    "gordon-2014",
    "kazkidsonline-2023",
    "kettrey-2019",
    "kz-commissioners",
    "kz-laws-april-2024",
    "lee-wong-2021",
    "media-plan-rct",
    "seed",
    "thorn-ncmec-2024",
    "who-2022",
    "wolak-2008",
];

/// What these pages cite can be opened, in every language, where an address is known.
#[test]
fn a_source_has_its_address() {
    let library = library();
    let mut without = BTreeSet::new();
    for page in &library.reading {
        if !["tonight", "law", "stereotypes", "words", "about"].contains(&&page.id[..]) {
            continue;
        }
        for source in page.sections.iter().flat_map(|section| &section.sources) {
            for lang in page.wordings.keys() {
                let text = library.reference(&source.value, lang);
                let mut words = text.split(' ');
                // A path on a server, or a DOI.
                let is_address = |word: &str| {
                    word.split_once('/').is_some_and(|(host, path)| {
                        host.contains('.') && host.is_ascii() && path.len() > 2
                    })
                };
                if !words.any(is_address) {
                    without.insert(source.value.clone());
                }
            }
        }
    }
    let without: Vec<&str> = without.iter().map(String::as_str).collect();
    assert_eq!(without, WITHOUT);
}
