//! Pages to read.

use saqbol::curriculum::{Reading, ReadingGroup, read_bundle};

use super::{PAGE, PAGE_EN, check, edit, library};

#[test]
fn every_kind_has_its_parts() {
    check(
        &[edit(
            PAGE,
            "kind = \"text\"",
            "kind = \"text\"\nparts = [ { id = \"one\" } ]",
        )],
        &[
            (
                PAGE,
                "id = \"text\"",
                "has the wrong parts for its kind – remove `parts`",
            ),
            (PAGE_EN, "text = ", "`text.one` is missing"),
            (
                "static/reading/r/kk.ftl",
                "text = ",
                "`text.one` is missing",
            ),
            (
                "static/reading/r/ru.ftl",
                "text = ",
                "`text.one` is missing",
            ),
        ],
    );
    check(
        &[edit(
            PAGE,
            "rows = [[\"2014\", \"12\"]]",
            "rows = [[\"2014\"]]",
        )],
        &[(PAGE, "rows = ", "this row has 1 cells – write 2")],
    );
    check(
        &[edit(PAGE, "chart = \"all\"", "chart = \"some\"")],
        &[(
            PAGE,
            "chart = ",
            "`chart` names no column: \"some\" – use one of year, all",
        )],
    );
}

#[test]
fn nothing_leads_nowhere() {
    for (old, new, place) in [
        ("call = \"111\"", "call = \"555\"", "call = "),
        ("call = \"111\"", "lesson = \"b0-fixture\"", "lesson = "),
        ("page = \"r\"", "lesson = \"b9-none\"", "lesson = "),
        ("page = \"r\"", "page = \"none\"", "page = \"none"),
    ] {
        check(
            &[edit(PAGE, old, new)],
            &[(PAGE, place, "leads nowhere that this kind can lead")],
        );
    }
}

/// A way leads to a section as well as to a line. Numbers stand below lines that open, where the page says who answers, and
/// only sentences to choose are proposed.
#[test]
fn numbers_of_a_line_are_told_on_its_page() {
    let (open, call) = (
        "kind = \"open\"\nparts = [ { id = \"one\"",
        "call = \"111\"",
    );
    for (old, new, found) in [
        (open, "calls = [\"111\"]", None),
        (
            open,
            "calls = [\"112\"]",
            Some("nobody is told who answers at \"112\""),
        ),
        (
            call,
            "calls = [\"111\"]",
            Some("nobody is told who answers at \"111\""),
        ),
        (call, "proposed = true", Some("is no sentence to choose")),
        (call, "also = [\"x\"]", Some("looks for the part")),
    ] {
        let new = String::leak(format!("{old}, {new}"));
        let (_folder, problems) = super::broken(&[edit(PAGE, old, new)]);
        let whats: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(whats.len(), usize::from(found.is_some()), "{whats:#?}");
        assert!(
            found.is_none_or(|found| whats[0].contains(found)),
            "{whats:#?}"
        );
    }
    for (line, is_known) in [
        ("open", true),
        ("open/one", true),
        ("open/two", false),
        ("no", false),
    ] {
        let new = String::leak(format!("line = \"{line}\""));
        let (_folder, problems) = super::broken(&[edit(PAGE, "page = \"r\"", new)]);
        assert_eq!(problems.is_empty(), is_known, "{line}: {problems:?}");
    }
}

#[test]
fn words_sources_and_days() {
    check(
        &[edit(
            PAGE_EN,
            "    .lead = This is it.\n",
            "    .led = This is it.\n",
        )],
        &[
            (PAGE_EN, "page = ", "`page.lead` is missing"),
            (
                PAGE_EN,
                ".led = ",
                "nothing shows `page.led` – did you mean `page.lead`?",
            ),
        ],
    );
    check(
        &[edit(
            PAGE,
            "kind = \"list\"",
            "kind = \"list\"\nsources = [\"nobody\"]",
        )],
        &[(PAGE, "sources = ", "there is no source \"nobody\"")],
    );
    check(
        &[edit(
            PAGE,
            "checked = \"2026-11-28\"",
            "checked = \"today\"",
        )],
        &[(PAGE, "group = ", "`checked` is no day")],
    );
    let long = "    .lead = This is a sentence which goes on and on and on and on until a parent who reads it at night on a phone no longer knows how it began.";
    let (_folder, problems) = super::broken(&[edit(PAGE_EN, "    .lead = This is it.", long)]);
    assert!(
        problems
            .iter()
            .any(|p| p.file == PAGE_EN && p.what.contains("`page.lead` has a sentence of")),
        "{problems:#?}"
    );
}

/// What the app loads has all of it: words, references, numbers.
#[test]
fn a_page_is_compiled() {
    let library = library();
    let bundles = crate::bundles(&library).unwrap();
    let bytes = &bundles
        .iter()
        .find(|bundle| bundle.name == "read.r.en")
        .unwrap()
        .bytes;
    let page: Reading = read_bundle(bytes).unwrap();
    assert_eq!(page.title, "This is it.");
    assert_eq!(page.sections.len(), 11);
    let find = |id: &str| {
        page.sections
            .iter()
            .find(|section| section.id == id)
            .unwrap()
    };
    assert_eq!(find("calls").parts[0].to, "111");
    assert_eq!(find("table").table.as_ref().unwrap().chart, 2);
    assert_eq!(find("steps").parts[0].text, "This is it.");
    // A word is looked for by its names in every language.
    let also = &find("terms").parts[0].also;
    assert_eq!(also.matches("this is it.").count(), 1, "{also}");
    assert!(also.split(' ').count() > 3, "{also}");
    assert_eq!(library.reading[0].group, ReadingGroup::Home);
}

/// A source says in each language what is ours to say, and no address in it is cut.
#[test]
fn sources_speak_the_language_of_the_page() {
    let library = library();
    let read = |lang| library.reference("kz-112", lang);
    assert!(read("kk").contains("жадынама"), "{}", read("kk"));
    assert!(read("ru").contains("Памятка"), "{}", read("ru"));
    assert!(read("en").contains("Leaflet"), "{}", read("en"));
    let source = "static/sources.toml";
    check(
        &[edit(
            source,
            "247media.kz/112-n-mirine-",
            "247media.kz/112…-",
        )],
        &[(source, "id = \"kz-112\"", "an address is cut")],
    );
}
