use saqbol::curriculum::{Booster, Index, IndexEntry, Module, TeacherNotes, Words, read_bundle};
use saqbol::language::{Pupil, Table};

use super::library;
use crate::{bundles, listing, report, whole_index};

#[test]
fn the_app_reads_what_is_written() {
    let library = library();
    let bundles = bundles(&library).unwrap();
    let names: Vec<&str> = bundles.iter().map(|bundle| bundle.name.as_str()).collect();
    assert_eq!(names.len(), 30, "{names:?}");
    let bytes = |name: &str| {
        bundles
            .iter()
            .find(|bundle| bundle.name == name)
            .unwrap()
            .bytes
            .as_slice()
    };

    let (table, shelf): (Table, Index) = read_bundle(bytes("ui.kk")).unwrap();
    assert_eq!(table.len(), Pupil::KEYS.len());
    let lines = |country: &str| -> Vec<&str> {
        let lines = shelf.help.iter().filter(|line| line.country == country);
        lines.map(|line| line.number.as_str()).collect()
    };
    assert_eq!(lines("kz"), ["111", "112", "102"]);
    assert_eq!(lines("other"), ["", ""]);
    // The lists of modules are apart, a band each.
    assert_eq!(shelf.modules, []);
    assert_eq!(
        read_bundle(bytes("path.a.kk")),
        Ok(Vec::<IndexEntry>::new())
    );
    let (_, whole) = whole_index(&bundles, "kk").unwrap();
    let list: Vec<IndexEntry> = read_bundle(bytes("path.b.kk")).unwrap();
    assert_eq!((whole.help, &whole.modules), (shelf.help, &list));
    let entry = list.first().unwrap();
    assert_eq!(
        (entry.id.as_str(), entry.screens, entry.title.as_str()),
        ("b0-fixture", 14, "Бұл жақсы сөз.")
    );

    let (module, words): (Module, Words) = read_bundle(bytes("module.b0-fixture.ru")).unwrap();
    let written = &library.modules.first().unwrap().module;
    assert_eq!(
        (&module.steps, &module.quiz),
        (&written.steps, &written.quiz)
    );
    assert!(module.boosters.is_empty());
    assert_eq!(words.why("chat-s", "no"), "Это верно.");
    assert_eq!(words.find("plan"), None);
    assert_eq!(words.find("plan.home"), None);
    assert_eq!(words.of("hook", "beside"), "Это верно.");
    assert_eq!(words.find("x0"), None);

    let (boosters, words): (Vec<Booster>, Words) =
        read_bundle(bytes("boosters.b0-fixture.ru")).unwrap();
    assert_eq!(boosters, written.boosters);
    assert_eq!(words.why("x0", "o1"), "Это верно.");

    let (background, words): (TeacherNotes, Words) =
        read_bundle(bytes("teach.b0-fixture.en")).unwrap();
    // A teacher reads the reference itself, and its number where the chain names it.
    assert_eq!(background.chain.risk, ["1"]);
    assert_eq!(background.chain.behaviour, ["3"]);
    let first = background.sources.first().map(String::as_str);
    assert!(
        first.is_some_and(|source| source.starts_with("Wolak")),
        "{first:?}"
    );
    assert_eq!(
        background.sources.get(2).map(String::as_str),
        Some("wanted")
    );
    assert_eq!(words.of("plan", "minutes"), "This is it.");
    assert_eq!(words.of("plan", "home"), "This is it.");
    assert_eq!(words.get("title"), "This is it.");
    assert_eq!(words.find("hook"), None);
}

#[test]
fn every_text_is_listed_once() {
    let library = library();
    let text = listing::write(&library, "kk", None).unwrap();
    let row = |row: &str| text.lines().filter(|line| *line == row).count();
    assert_eq!(row("b0-fixture/chat-s.no-why\tБұл жақсы сөз."), 1, "{text}");
    assert_eq!(row("ui/left\t{ $n -> [one] бір [other] көп }"), 1, "{text}");
    assert!(text.contains("\nhelp/kz-111/what\t") && text.contains("\nchecks/b/intro\t"));
    // What is said at home is read by a proofreader, too.
    for key in ["plan.home", "hook.beside", "q0.pause"] {
        assert_eq!(
            row(&format!("b0-fixture/{key}\tБұл жақсы сөз.")),
            1,
            "{key}"
        );
    }
    assert!(!text.contains("b0-fixture/plan\t"));
    assert_eq!(listing::write(&library, "kk", Some("b9-none")), None);
}

#[test]
fn the_report_names_what_meets_a_criterion() {
    let library = library();
    let report = report::write(&library, Some("b0-fixture")).unwrap();
    for expected in [
        "screens 14 (9 and 5 of 10 quiz items), active 8 of 9",
        "C1  wolak-2008 → finkelhor-meta → wanted (1 wanted)",
        "C4  active: model, spot, sort, chat, order, match, say-it, team",
        "refuse model, chat-s, chat-a1, chat-b1, chat-b2; leave chat-a4; tell say-it",
        "C11 helpers chosen at team (at least 2 of 2, 1 outside the family); first sentence at say-it",
        "C19 chat: at least 5 choices, two ways share 17 %",
    ] {
        assert!(report.contains(expected), "{expected}\nis not in\n{report}");
    }
    let all = report::write(&library, None).unwrap();
    assert!(all.contains("# Band B: 1 modules") && all.contains("C14 offenders: older-teen 1"));
}
